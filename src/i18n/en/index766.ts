import { formatDate, formatNumber } from '../format.ts';
import { communes } from './nouns.ts';
import type { Messages } from '../messages.ts';
import type { Index766Group } from '../../tables/index766.ts';

const number = (value: number) => formatNumber('en', value);
const points = (value: number) => formatNumber('en', value, 2);
const day = (date: string) => formatDate('en', date);

const GROUP_MEASURES: Record<Index766Group, string> = {
  publicity:
    'Whether procedures were published on time (6 points), updated in public on time (4), published with all their parts (2), and whether dossiers were synchronised to the portal (6).',
  progress: 'Dossiers done on time or still in time, of all received in the period: 20 × the rate.',
  online:
    'Procedures offered online, those with dossiers filed online, and the share of dossiers filed online. Nobody has reproduced the portal’s points; the two descriptions in circulation disagree.',
  payment:
    'Dossiers paid online of those with something to pay (6 points); procedures with a fee that allow online payment, and those with dossiers (4).',
  digitisation:
    'Electronic results (6), dossiers digitised (4), electronic certified copies (2), digitised data used again (2), links to data stores (4), use of population data (2), procedures linked to population data (2).',
  satisfaction:
    'Petitions handled on time (6), satisfaction with how they were handled (6), and “satisfaction with receiving and resolving” (6), which is 100% less the rate of late dossiers and of those complained about or disliked; 90% gives all points.',
};

/** Messages: the page of index 766, in English. */
export const index766: Messages['index766'] = {
  description:
    'What the six groups of index 766 measure, why its “satisfaction” is no survey, and how many points lie between provinces.',
  finding: (p) =>
    `${number(p.units)} provinces: from ${points(p.lowest)} to ${points(p.highest)} points of 100`,
  findingDetail: (p) =>
    `As scored by the National Public Service Portal from the start of the year to ${day(p.asOf)}. In the middle, neighbours lie ${points(p.median)} points apart; ${number(p.close)} of the steps are ${points(p.within)} points or less.`,
  noFigures: 'This site has no scores of index 766 of any province yet.',

  groupsTitle: 'Six groups, and what each measures',
  groupsCaption: 'Most points and contents of each group',
  groupMeasures: (p) => GROUP_MEASURES[p.group],
  measuresColumn: 'What it measures',
  groupsSource:
    'Groups and most points: Decision 766/QĐ-TTg, as given on the site of the Department of Home Affairs of former Nam Định. Parts: an operators’ spreadsheet and a description of the formulas, quoted in a public repository; their legal standing could not be checked, but they give the portal’s points where they were tried, the online group excepted.',
  timing:
    'The progress group judges open dossiers on the day of the count; the time in which people bring missing papers is taken off, but more than one request for papers counts as late.',
  communeLevel:
    'Some parts do not apply to communes. The description says that a commune then gets all points, yet some of the portal’s points do not follow it. This site keeps the portal’s points and recomputes none.',

  satisfactionTitle: 'Why its “satisfaction” is no survey',
  satisfactionText: (p) =>
    `Nobody is asked. Made up: in a commune ${p.share} of dossiers are neither late nor complained about; above 90% that gives all 6 points. Without any petition the other two parts are 0 of 0, and the portal gives all ${p.full} points. Together ${p.all} of ${p.all}. The other way round, a first petition can take nearly all of those ${p.full} points away.`,
  fullMarks: (p) =>
    `Of ${communes(p.units)} with scores (up to ${day(p.asOf)}), ${number(p.full)} have all points of this group, so that it hardly tells places apart.`,
  satisfactionOthers:
    'Two other things have similar names. SIPAS is a yearly sociological survey of the Ministry of Home Affairs (Decision 1001/QĐ-BNV of 11 December 2023), by province; communes have one only where their province does it itself, as Hà Nội does (Decision 5997/QĐ-UBND of 2 December 2025). Like and dislike at a kiosk or on a portal are a third. Each of them needs its number of answers.',

  provincesTitle: 'Provinces',
  mapFinding: (p) =>
    `From ${points(p.low)} points in ${p.lowest} to ${points(p.high)} in ${p.highest}`,
  mapNote: (p) =>
    `Totals from the start of the year to ${day(p.asOf)}. Five shades, each a fifth of the provinces; the more a tile stands out, the higher. Hoàng Sa has the colour of Đà Nẵng, Trường Sa that of Khánh Hòa. Every tile is a link.`,
  rankingCaption: (p) => `Places by total up to ${day(p.asOf)}, with the gap to the place above`,
  columns: {
    rank: 'Place',
    province: 'Province',
    total: 'Points',
    gap: 'Behind the one above',
    lowest: 'Furthest below the median in',
  },
  rankNote:
    'Places are those that the portal gave on that day; of equal printed points it may still put one before the other. Where it gives none, equal points share a place and the next ones are left out (1, 2, 2, 4). Points are no estimate from a sample, so they have no interval; look at the gaps instead: 0.01 point already moves a place, and that is far less than the jumps of method below.',
  closest: (p) => `The two closest neighbours lie ${points(p.gap)} points apart.`,

  stepsTitle: 'A jump of one group is no result of work',
  stepsText: (p) =>
    `Points run from the start of the year, so that work done in some days hardly moves them. These are the moves of ${number(p.province)} points or more in one group of a province, and of ${number(p.commune)} or more of a commune, between two captures. They come from changes of method or of input, such as a first petition:`,
  stepsNone: (p) =>
    `Between the captures no group moved by ${number(p.province)} points or more in a province, or by ${number(p.commune)} or more in a commune.`,
  stepsCaption: 'Jumps between two captures, the largest first',
  stepsColumns: { unit: 'Place', group: 'Group', by: 'By' },
  stepsMore: (p) => `and ${number(p.more)} more.`,
  aboveMaximum: (p) =>
    `On ${day(p.asOf)}, ${number(p.units)} of ${communes(p.all)} had more points in the group ${p.group} than its own maximum. Kept as published.`,
  noTrend:
    'So no trend of the index is drawn here, and no move of points is called progress or decline: its formulas change over time, and the portal does not say when.',

  communesTitle: 'Communes',
  communesIn: (p) =>
    `${communes(p.communes)}, from ${points(p.lowest)} to ${points(p.highest)} points, up to ${day(p.asOf)}`,
  communesTied: (p) => `${number(p.tied)} of them share their points with another`,
  communesSame: (p) =>
    `the group ${p.group} is the same everywhere (${points(p.points)} points): it seems to be taken over from the province, so that communes cannot be compared by it`,
  communesNote:
    'Points, six groups and the gap to the neighbours stand on the page of each commune. The portal’s codes of units are not the official five-digit codes.',
  semicolon: '; ',
  historyTitle: 'The definition over time',
  historySix:
    'The decision has five groups, online services with 22 points; the portal shows six: 12 for services, 10 for payment.',
  arithmeticTitle: '“Place at the median” on the pages of units',
};
