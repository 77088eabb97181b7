import type { Index766Group } from '../../tables/index766.ts';
import { formatDate, formatNumber, formatPercent } from '../format.ts';
import { plural } from '../plural.ts';
import { communes, departments } from './nouns.ts';
import type { province as vietnamese } from '../vi/province.ts';

const number = (value: number) => formatNumber('en', value);
const points = (value: number) => formatNumber('en', value, 2);
const percent = (share: number, decimals = 1) => formatPercent('en', share, decimals);

const GROUP: Record<Index766Group, string> = {
  publicity: 'Publicity, transparency',
  progress: 'Progress, timeliness',
  online: 'Online services',
  payment: 'Online payment',
  digitisation: 'Digitisation',
  satisfaction: 'Satisfaction',
};

/** Messages: a province's page and index 766, in English. */
export const province: typeof vietnamese = {
  departmentsIncluded: 'Departments included.',
  communesAdded: (p) =>
    `Added up over ${communes(p.communes)} whose figures allow this rate; departments left out.`,
  findingNone: 'This site has no dossier figures of this place yet.',
  spread: (p) =>
    p.same
      ? `All ${communes(p.communes)} have ${percent(p.middle)}.`
      : percent(p.lower) === percent(p.upper)
        ? `At least half of the communes have ${percent(p.middle)} (${communes(p.communes)}).`
        : `Half of the communes have between ${percent(p.lower)} and ${percent(p.upper)}; the one in the middle has ${percent(p.middle)} (${communes(p.communes)}).`,

  communesTitle: 'Its communes',
  coverage: (p) =>
    p.covered === 0
      ? `This site has no figures yet of the ${communes(p.communes)} of this province. Each still has its page:`
      : `${number(p.covered)} of ${communes(p.communes)} have figures for this period${p.rated < p.covered ? `; those of ${number(p.rated)} allow the rate` : ''}.`,
  coverageNoRate: (p) =>
    `Of ${communes(p.communes)}, ${number(p.covered)} have figures, but none that allow an on-time rate. Each has its page:`,
  elsewhereTitle: 'With figures, but of other periods',
  elsewhereNote:
    'The figures of these places are of another period, or of another kind of month (reporting months, from the 15th to the 14th), and cannot be compared with those above.',
  othersTitle: 'No figures',
  communesNote:
    'Sorted by name. A rank is a range: where two ranges overlap, nobody can say which place is above.',
  commune: 'Commune',
  received: 'Dossiers',
  rate: 'Rate',
  interval: '95% interval',
  distributionTitle: (p) =>
    p.same
      ? `All communes have ${percent(p.lower)}`
      : percent(p.lower) === percent(p.upper)
        ? `At least half of the communes have ${percent(p.lower)}`
        : `Half of the communes lie between ${percent(p.lower)} and ${percent(p.upper)}`,
  distributionNote: 'Each dot is one commune.',

  departmentsTitle: 'Its departments',
  departmentsShare: (p) =>
    `Departments hold ${percent(p.volume)} of the province’s dossiers${p.late === null ? '' : ` and ${percent(p.late)} of those that do not count as on time`}.`,
  departmentsHere: 'Departments',
  communesHere: 'Communes',
  departmentsAdded: (p) =>
    `Added up over ${departments(p.departments)} and ${communes(p.communes)} with figures for this period; places without figures are not in it.`,
  departmentsRest: (p) =>
    `No file gives the figures of each department: these are the figures of the whole province less the sum of its ${communes(p.communes)}, that is of every office of the province above the communes.`,
  departmentMost: (p) =>
    `${p.name} alone has ${percent(p.volume)} of the dossiers and ${percent(p.late)} of those that do not count as on time; without it, the rate of all others together is ${percent(p.without)} instead of ${percent(p.all)}.`,
  departmentsNote:
    'Sorted by name. Each department handles other procedures, and a dossier may pass through several offices: so there are no places here, and no department is ranked among communes.',
  department: 'Department',
  departmentVolume: 'Part of the dossiers',
  departmentLate: 'Part of those not on time',
  departmentPart: (p) =>
    `This department has ${percent(p.volume)} of the dossiers of the communes and departments with figures for the same period${p.late === null ? '' : `, and ${percent(p.late)} of those that do not count as on time`}.`,
  departmentsDownload: 'Download the figures of the province’s departments (CSV)',

  trendTitle: 'Over time',
  trendPooledNote: 'Added up over the communes with figures in each period; departments left out.',
  trendSteadyNote: (p) =>
    `Added up over ${number(p.units)} of ${communes(p.of)}, those with figures in every period; departments left out.`,
  trendUnsteadyNote:
    'No change is judged: the communes with figures differ from period to period, and those with figures in every period have less than 90% of the dossiers.',
  fieldsCommunesNote: 'Added up over the communes that report by field; departments left out.',
  otherRatesTitle: 'Online, payment, digitisation',

  indexTitle: (p) =>
    `Index 766: ${points(p.total)} of 100 points, up to ${formatDate('en', p.asOf)}`,
  indexPlace: (p) =>
    `${p.invented ? 'number' : 'by the portal number'} ${number(p.rank)} of the ${number(p.count)} ${p.communes ? 'communes of the province' : 'provinces and cities'}`,
  indexTied: (p) =>
    `the same points as ${plural('en', p.count, { one: '1 other place:', other: `${number(p.count)} other places:` })}`,
  indexGap: 'Where few points lie between places, their order says nothing: look at the gaps.',
  indexGroupMeasures: (p) => `${p.group} scores: ${p.measures}`,
  indexIntro: (p) =>
    `Scored by the National Public Service Portal under Decision 766/QĐ-TTg, from the start of the year to ${formatDate('en', p.asOf)}. Six groups, beside the median and the highest of the units of the same level.`,
  indexBelowMedian: (p) =>
    `Furthest below the median in ${GROUP[p.group]}: by ${points(p.by)} points`,
  indexFigure: (p) => `Most points are missing in ${GROUP[p.group]}: ${points(p.lost)}`,
  indexGroup: (p) => GROUP[p.group],
  indexColumns: {
    group: 'Group',
    score: 'Points',
    maximum: 'Maximum',
    lost: 'Missing',
    median: 'Median',
    best: 'Highest',
    rankAtMedian: 'Place at the median',
  },
  indexAbove: (p) => `${points(p.gap)} points behind the next place up:`,
  indexBelow: (p) => `${points(p.gap)} points ahead of the next place down:`,
  indexFirst: 'no place has more points',
  indexLast: 'no place has fewer points',
  indexArithmetic:
    '“Place at the median” is plain arithmetic: one group is set to the median and nothing else moves. It is not a forecast.',
  indexIdentical: (p) =>
    `All ${p.communes ? 'communes' : 'provinces and cities'} have the same score in ${p.groups}: it seems to be taken from the province, so it compares nothing.`,
  indexSatisfaction:
    'The satisfaction group is not a survey: it is computed from late dossiers and from petitions, and a place without petitions gets that part in full.',
  indexDaysTitle: 'Days captured',
  indexDay: 'Day',
  indexTotal: 'Total',
  indexRank: 'Place',
  indexMoved: 'Group that moved most since the day before it in this list',
  indexMove: (p) => `${GROUP[p.group]}: ${p.by > 0 ? '+' : '−'}${points(Math.abs(p.by))}`,
  indexAboveMaximum: (p) =>
    `On ${formatDate('en', p.asOf)} the portal gave ${points(p.score)} points in ${GROUP[p.group]}, above its maximum of ${number(p.maximum)}; kept here as published.`,
  indexDaysNote:
    'A single group can jump because the method or its inputs changed; such steps are not called better or worse work here.',
  indexSource: (p) => `${p.source}, up to ${formatDate('en', p.asOf)}`,
};
