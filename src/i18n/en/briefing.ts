import { formatDate, formatDifference, formatNumber, formatPercent } from '../format.ts';
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

const rateOf = (p: { numerator: number; denominator: number }) =>
  `${formatPercent('en', p.numerator / p.denominator)} (${number(p.numerator)} of ${number(p.denominator)})`;

const MISSING: Record<Parameters<Messages['briefing']['missingUnits']>[0]['reason'], string> = {
  unstated: 'other figures, but the source does not state this number',
  hidden: 'hidden for being small',
  incomplete: 'figures of a part of the period',
  other:
    'only figures of other periods, such as reporting months from the 15th to the 14th, which are not added to these',
  none: 'no figures of this period',
};

const DISTANCE: Record<Parameters<Messages['briefing']['distanceOf']>[0]['distance'], string> = {
  clear: 'clearly above',
  unsure: 'above, not clearly',
  usual: 'within it',
};

/** Messages: the briefings of a province's monthly meeting, in English. */
export const briefing: Messages['briefing'] = {
  name: 'Briefing',
  title: (p) => `Briefing, ${p.period}`,
  titleOf: (p) => `Briefing, ${p.period}, ${p.province}`,
  allTitle: 'Briefings for monthly meetings',
  allInternal: 'Briefings for monthly meetings (internal)',
  all: 'All briefings',
  allIntro:
    'Two A4 pages for the monthly meeting of a province: what is overdue, what really changed, what is not enough to call it a change, whom to ask and whom to learn from. There are briefings only where figures of communes are known; what is said of a month rests on figures up to the end of that month alone, as corrected since.',
  internal: 'Internal: left out of a published site',

  overdueTitle: (p) => (p.of === 'pending_overdue' ? 'Overdue now' : 'Not counted as on time'),
  notInTime: (p) =>
    `In communes, ${number(p.count)} of ${dossiers(p.whole)} received ${p.during} ${verb(p.count, 'is', 'are')} not counted as on time under Decision 766.`,
  notInTimeMeaning:
    'The source does not say how many dossiers are overdue. This number is those received less those counted as on time; it holds finished and open dossiers that cannot be told apart, so it is not called late here.',
  overdueNone: 'No file states how many dossiers of communes are overdue.',
  half: (p) =>
    `${number(p.communes)} of ${communes(p.known)} ${verb(p.communes, 'has', 'have')} half of the overdue dossiers of all communes.`,
  partRates: (p) =>
    `Counted as on time: ${formatPercent('en', p.whole.numerator / p.whole.denominator)} in the whole province, ${rateOf(p.communes)} in communes, ${rateOf(p.rest)} in the other offices of the province.`,
  coverage: (p) =>
    `The number is known of ${number(p.known)} of ${communes(p.communes)}${p.alone ? '; departments are not included' : ''}.`,
  compared: (p) =>
    `The change is that of the ${verb(p.places, '1 place', `${number(p.places)} places`)} known in both periods.`,
  notCompared: 'There is no period right before to compare with.',
  missing: (p) => `Not in the total: ${p.reasons.join('; ')}.`,
  missingUnits: (p) => `${p.units} (${MISSING[p.reason]})`,
  unit: 'Commune',
  field: 'Field',
  count: (p) => (p.of === 'pending_overdue' ? 'Overdue' : 'Not counted on time'),
  ofWhole: (p) => (p.of === 'pending_overdue' ? 'Of its open ones' : 'Of those received'),
  change: 'Against the period before',
  range: '95% interval',
  distance: 'Against what is usual',
  distanceOf: (p) => DISTANCE[p.distance],
  farthest:
    'In the order of their distance from the rate of all communes, the number of dossiers of each allowed for: how many there are depends first of all on how many it receives.',
  others: (p) => verb(p.count, '1 other', `${number(p.count)} others`),
  department: 'Department',
  otherFields: (p) => verb(p.count, '1 other field', `${number(p.count)} other fields`),
  allUnits: 'All communes',
  outsideFields: (p) =>
    `${communes(p.communes)} ${verb(p.communes, 'gives', 'give')} no figures by field: ${dossiers(p.count)} of theirs${p.change === null ? '' : ` (${formatDifference('en', p.change)} against the period before)`} are not in the table by field.`,
  fieldsNone: 'The files published here do not give this number by field.',

  changesTitle: 'What really changed',
  changesRule: (p) =>
    `Of ${RATE[p.rate]}, as known at the end of this period; first where the difference makes most dossiers of the latest period. Real is what differs from the three periods right before (without Tết), in all periods since and in the latest alone.`,
  allCommunes: 'All communes together',
  together: (p) => `All communes together: ${p.sentence}`,
  changesNone: 'No commune changed by more than its usual variation.',
  poolUnsteady:
    'All communes together: whether they really changed cannot be said, because the communes with figures differ from period to period; those with figures in every period have less than 90% of the dossiers.',
  poolSteady: (p) =>
    `Judged by ${number(p.units)} of ${communes(p.of)} alone, those with figures in every period, so that the rate may differ a little from that of all ${number(p.of)}.`,
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
    `${communes(p.communes)} ${verb(p.communes, 'is', 'are')} higher or lower than in the first periods with figures, without a clear change lately.`,
  allChanges: 'All communes that changed',

  noActionTitle: 'Not enough to call it a change',
  noActionRule:
    'The movement of this period alone is no reason to act; the level itself may still be worth a question.',
  noActionNone: 'No commune went against people’s interest within its usual variation.',
  noActionCannot: 'This cannot be said: too few periods to know which variation is usual.',
  noActionMore: (p) =>
    `${communes(p.communes)} more went against people’s interest within what is usual there.`,

  askTitle: 'Whom to ask, and what',
  askNone: 'The figures suggest no question.',
  askAll: (p) =>
    `Of all communes together: ${p.sentence} What explains this level, and which step takes the longest?`,
  askOrder: (p) =>
    `Most ${p.overdue ? 'overdue dossiers' : 'dossiers not counted as on time'} beyond the part of all communes together first; changes in people’s favour last.${p.rate === null ? '' : ` Percentages: ${RATE[p.rate]}.`}`,
  askUnsure: (p) =>
    `${communes(p.communes)} more ${verb(p.communes, 'is', 'are')} lower than most, but not clearly more than they usually differ.`,
  learnTitle: 'Whom to learn from',
  learnNone:
    'No commune was clearly above the others in three periods in a row, without a jump to ask about first.',
  learnCannot: 'This cannot be said: it takes at least three periods in a row.',
  beside: (p) => {
    const [own, all] = percentPair('en', p.numerator / p.denominator, p.target);
    return `${own} of ${dossiers(p.denominator)}; all communes ${all}.`;
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
  healthMade: (p) =>
    `In this period ${p.fewest === p.most ? number(p.most) : `from ${number(p.fewest)} to ${number(p.most)}`} of ${number(p.of)} checks could be made of each commune, depending on what the files state.`,
  healthClean: (p) =>
    `${number(p.clean)} of ${communes(p.checked)} checked ${verb(p.clean, 'passes', 'pass')} every check that could be made.`,
  healthLeast: (p) =>
    `Over all periods up to this one, most failed checks (of those made): ${p.units}.`,
  healthOf: (p) => `${p.unit} (${number(p.failed)} of ${number(p.made)})`,
  healthFailure: (p) => `Failed “${p.check}”: ${p.units}.`,
  andOthers: (p) => `${p.units} and ${verb(p.others, '1 other', `${number(p.others)} others`)}`,

  source: 'Computed from figures of communes',
  version: (p) => `Version of the data: ${p.version}.`,
};
