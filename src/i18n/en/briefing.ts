import { formatDate, formatDifference, formatNumber } from '../format.ts';
import type { Messages } from '../messages.ts';
import { percentPair } from '../percent-pair.ts';
import { plural } from '../plural.ts';
import { RATE } from './indicator-words.ts';
import { communes, dossiers } from './nouns.ts';
import { province } from './province.ts';

const number = (value: number) => formatNumber('en', value);
const points = (value: number) => formatNumber('en', value, 2);
const day = (iso: string) => formatDate('en', iso);
const verb = (count: number, one: string, other: string) => plural('en', count, { one, other });

/** Messages: the briefings of a province's monthly meeting, in English. */
export const briefing: Messages['briefing'] = {
  name: 'Briefing',
  title: (p) => `Briefing, ${p.period}`,
  titleOf: (p) => `Briefing, ${p.period}, ${p.province}`,
  allTitle: 'Briefings for monthly meetings',
  allInternal: 'Briefings for monthly meetings (internal)',
  all: 'All briefings',
  allIntro:
    'Two A4 pages for the monthly meeting of a province: what is overdue, what really changed, what needs no action, whom to ask and whom to learn from. There are briefings only where figures of communes are known; what is said of a month rests on figures up to the end of that month alone, as corrected since.',
  internal: 'Internal: left out of a published site',

  overdueTitle: (p) => (p.of === 'pending_overdue' ? 'Overdue now' : 'Not counted as on time'),
  notInTime: (p) =>
    `${number(p.count)} of ${dossiers(p.whole)} received ${p.during} ${verb(p.count, 'is', 'are')} not counted as on time under Decision 766.`,
  notInTimeMeaning:
    'The source does not say how many dossiers are overdue. This number is those received less those counted as on time; it holds finished and open dossiers that cannot be told apart, so it is not called late here.',
  overdueNone: 'No file states how many dossiers of communes are overdue.',
  half: (p) =>
    `${number(p.communes)} of ${communes(p.known)} ${verb(p.communes, 'has', 'have')} half of them.`,
  coverage: (p) =>
    `The number is known of ${number(p.known)} of ${communes(p.communes)}; departments are not included.`,
  compared: (p) => `The change is that of the ${communes(p.communes)} known in both periods.`,
  notCompared: 'There is no period right before to compare with.',
  hiddenUnits: (p) =>
    `The ${verb(p.communes, 'number', 'numbers')} of ${communes(p.communes)} ${verb(p.communes, 'is', 'are')} hidden for being small, and not in the total.`,
  unstated: (p) =>
    `${communes(p.communes)} ${verb(p.communes, 'has', 'have')} other figures, but not this number.`,
  incomplete: (p) =>
    `The figures of ${communes(p.communes)} cover only a part of the period, and are not in the total.`,
  unit: 'Commune',
  field: 'Field',
  count: (p) => (p.of === 'pending_overdue' ? 'Overdue' : 'Not counted on time'),
  ofWhole: (p) => (p.of === 'pending_overdue' ? 'Of its open ones' : 'Of those received'),
  change: 'Against the period before',
  part: 'Part of all',
  others: (p) => verb(p.count, '1 other', `${number(p.count)} others`),
  otherFields: (p) => verb(p.count, '1 other field', `${number(p.count)} other fields`),
  allUnits: 'All communes',
  outsideFields: (p) =>
    `${communes(p.communes)} ${verb(p.communes, 'gives', 'give')} no figures by field: ${dossiers(p.count)} of theirs${p.change === null ? '' : ` (${formatDifference('en', p.change)} against the period before)`} are not in the table by field.`,
  fieldsNone: 'The files published here do not give this number by field.',

  changesTitle: 'What really changed',
  changesRule: (p) =>
    `Of ${RATE[p.rate]}, from what was known at the end of this period; those with most dossiers concerned first. Real is what differs from the three periods right before (without Tết), in all periods since and in the latest alone.`,
  allCommunes: 'All communes together',
  together: (p) => `All communes together: ${p.sentence}`,
  changesNone: 'No commune changed by more than its usual variation.',
  poolUnsteady:
    'All communes together: whether they really changed cannot be said, because the communes with figures differ from period to period; those with figures in every period have less than 90% of the dossiers.',
  poolSteady: (p) =>
    `Judged by ${number(p.units)} of ${communes(p.of)} alone, those with figures in every period.`,
  changesCannot:
    'What changed cannot be said: there are only running totals, and no separate periods to compare.',
  noRate: 'This cannot be said: the figures of this period allow no on-time rate.',
  moreChanges: (p) =>
    `Besides: ${[
      ...(p.unfavourable === 0 ? [] : [`${number(p.unfavourable)} against people’s interest`]),
      ...(p.favourable === 0 ? [] : [`${number(p.favourable)} in people’s favour`]),
    ].join(', ')}.`,
  changeTitle: (p) => `${p.unit}: a ${p.direction} since ${p.since}`,
  early: (p) =>
    `${communes(p.communes)} ${verb(p.communes, 'is', 'are')} higher or lower than in the first periods, but not clearly against the three right before.`,
  allChanges: 'All communes that changed',

  noActionTitle: 'Looks worse, but the change needs no action',
  noActionNone: 'No commune went against people’s interest within its usual variation.',
  noActionCannot: 'This cannot be said: too few periods to know which variation is usual.',
  noActionMore: (p) =>
    `The same holds of ${communes(p.communes)} more, with fewer dossiers concerned.`,

  askTitle: 'Whom to ask, and what',
  askNone: 'The figures suggest no question.',
  askAll: (p) =>
    `Of all communes together: ${p.sentence} What explains this level, and which step takes the longest?`,
  askUnsure: (p) =>
    `${communes(p.communes)} more ${verb(p.communes, 'is', 'are')} lower than most, but not clearly more than they usually differ.`,
  learnTitle: 'Whom to learn from',
  learnNone:
    'No commune was clearly above the others in three periods in a row, without a jump that is to be asked about first.',
  learnCannot: 'This cannot be said: it takes at least three periods in a row.',
  beside: (p) => {
    const [own, all] = percentPair('en', p.numerator / p.denominator, p.target);
    return `${own} of ${dossiers(p.denominator)}; all communes together ${all}.`;
  },

  indexTitle: 'Index 766',
  indexNone: 'No score of index 766 was captured up to the end of this period.',
  indexCommunes: (p) =>
    `${communes(p.units)} up to ${day(p.asOf)}: from ${points(p.lowest)} to ${points(p.highest)} points, the middle one ${points(p.median)}.`,
  indexLost: 'Points missing by group',
  indexColumns: {
    group: 'Group',
    maximum: 'Maximum',
    province: 'Province lacks',
    provinces: 'Middle province lacks',
    communes: 'Middle commune lacks',
  },
  indexGaps: (p) =>
    `From each to the next above, the middle gap is ${points(p.median)} points; ${number(p.close)} of ${number(p.of)} gaps are ${points(p.within)} points or less, so the points say more than the places.`,
  indexMoved: (p) =>
    p.most === null
      ? `Since ${day(p.since)} no commune moved by more than ${number(p.points)} points.`
      : `Since ${day(p.since)} ${communes(p.units)} moved by more than ${number(p.points)} points; in ${number(p.most.units)} of them most of it came from the group ${province.indexGroup({ group: p.most.group })}.`,

  healthTitle: 'How far the figures can be trusted',
  healthClean: (p) =>
    `${number(p.clean)} of ${communes(p.checked)} checked ${verb(p.clean, 'passes', 'pass')} every check that could be made in this period.`,
  healthLeast: (p) => `Most failed checks (of those made) up to this period: ${p.units}.`,
  healthOf: (p) => `${p.unit} (${number(p.failed)} of ${number(p.made)})`,
  healthFailure: (p) => `Failed “${p.check}”: ${p.units}.`,
  andOthers: (p) => `${p.units} and ${verb(p.others, '1 other', `${number(p.others)} others`)}`,

  source: 'Computed from figures of communes',
  version: (p) => `Version of the data: ${p.version}.`,
};
