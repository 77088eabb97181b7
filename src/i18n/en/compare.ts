import type { RateName } from '../../tables/rates.ts';
import { formatNumber } from '../format.ts';
import { plural } from '../plural.ts';
import type { compare as vietnamese } from '../vi/compare.ts';

const number = (value: number) => formatNumber('en', value);
const list = (names: readonly string[]) => names.join('; ');
const units = (count: number) =>
  plural('en', count, { one: '1 unit', other: `${number(count)} units` });

const VIEWS = {
  ranges: 'Ranking as ranges',
  funnel: 'Funnel',
  lines: 'A line each',
  slope: 'Two periods',
  scatter: 'Two indicators',
  table: 'Table',
} as const;

const QUESTIONS = {
  ranges: 'Where may each stand?',
  funnel: 'Which lie outside what is usual?',
  lines: 'How did each go over time?',
  slope: 'Which really changed between two periods?',
  scatter: 'Do two indicators go together?',
  table: 'What are the figures?',
} as const;

const REFUSALS = {
  few_units:
    'A funnel needs at least 10 units: of fewer it cannot be told how far units differ in general. Choose a whole set; the units you chose are named in it.',
  one_period: 'Only one period is published, so there is nothing to compare over time.',
  one_indicator: 'Only one indicator can be computed for these units.',
  choose_units: 'For lines over time, choose units (12 at most).',
} as const;

const LINK_NAMES = {
  set: 'set of units',
  u: 'units',
  i: 'indicator',
  j: 'second indicator',
  f: 'field',
  p: 'period',
  q: 'earlier period',
  v: 'view',
  std: 'same mix of fields',
} as const;

const LEFT_OUT = {
  level: 'Provinces, communes and departments are not compared with each other; left out',
  invented: 'Invented units never stand beside real ones; left out',
  set: 'Not in the set that is compared; left out',
  many: 'No more than 12 units can be compared; left out',
} as const;

const MISSING = {
  none: 'No figures published for this period',
  hidden: 'Figures exist, but are hidden because they are small',
  unknown: 'The source does not state the counts that are needed',
  nothing: 'No dossiers came, so there is no rate',
  contradiction: 'The counts contradict each other, so nothing is computed',
  systems: 'Several systems state totals that cannot be added up',
} as const;

const DENOMINATORS: Record<RateName, string> = {
  ontime_resolved:
    'Resolved early or on time, divided by those resolved. Dossiers that are open and overdue are not seen.',
  ontime_received: 'Resolved early or on time, divided by all to handle, received or carried over.',
  ontime_766:
    'Resolved early or on time, or open and still in time, divided by all to handle (Decision 766).',
  overdue_total:
    'Resolved late, or open and overdue, divided by all to handle, received or carried over.',
  online_rate: 'Filed online, divided by those newly received.',
  online_payment_rate: 'Paid online, divided by the dossiers that bear a fee.',
  digitised_rate: 'Digitised, divided by all to handle, received or carried over.',
};

const PLACES = {
  far_below: 'Low, outside the limits of 99.8%',
  below: 'Low, outside the limits of 95%',
  within: 'Within the usual differences',
  above: 'High, outside the limits of 95%',
  far_above: 'High, outside the limits of 99.8%',
} as const;

const CHANGES = {
  higher: 'Rose, by more than luck',
  lower: 'Fell, by more than luck',
  unclear: 'May be luck',
} as const;

/** Whether two indicators go together; nothing is said of causes. */
const TOGETHER = {
  together: 'The two indicators tend to be high together',
  opposite: 'Where one indicator is high, the other tends to be low',
  unclear: 'It cannot be told that the two indicators go together',
} as const;

/** Messages of the page of comparisons, in English. */
export const compare: typeof vietnamese = {
  title: 'Compare',
  description:
    'Compare provinces, communes or departments: ranking as ranges, funnel, two periods, two indicators, each with its table and how sure it is.',
  lead: 'Choose two to twelve units, or a whole set. The answer is computed in your own browser, by the very functions that made this site.',
  needsScripts:
    'Without JavaScript only the comparison below can be seen; the link may ask for something else.',
  pick: 'Add a unit',
  pickHint: 'With or without diacritics, today’s name or an old one.',
  chosen: 'Chosen units',
  noneChosen: 'No unit is chosen yet.',
  remove: (p) => `Remove ${p.unit}`,
  added: (p) => `${p.unit} is added.`,
  removed: (p) => `${p.unit} is removed.`,
  leftOut: (p) => `${LEFT_OUT[p.reason]}: ${list(p.names)}.`,
  set: 'Compare',
  allCommunes: 'All communes of the provinces with figures',
  onlyChosen: 'Only the chosen units',
  indicator: 'Indicator',
  ofTime: 'On time: four ways to count, with different denominators',
  otherIndicators: 'Other indicators',
  second: 'Second indicator',
  period: 'Period',
  before: 'Compared with',
  view: 'View',
  viewName: (p) => VIEWS[p.view],
  viewQuestion: (p) => QUESTIONS[p.view],
  refusal: (p) => REFUSALS[p.reason],
  standardised: 'Given the mix of fields (indirectly standardised)',
  compare: 'Compare',
  chooseMore: 'Choose at least two units, or a whole set.',
  noFigures: 'No figures are published of any unit that is chosen.',
  ignored: (p) => `The link holds values that cannot be used; left out: ${p.names.join(', ')}.`,
  withoutRate: (p) =>
    `${p.set}: there are figures, but no figures that allow a rate, so it is not compared.`,
  linkName: (p) => LINK_NAMES[p.name],
  unlike:
    'The two periods of the link are cut differently or overlap, so they are not compared; the earlier one was replaced.',
  pressCompare: 'Press “Compare” for the answer to the choices above.',
  defaultTitle: (p) => `${number(p.units)} provinces and cities: where each may stand`,
  units: (p) => units(p.units),
  denominator: (p) => DENOMINATORS[p.rate],
  rankNote:
    'A rank is a range: units whose ranges overlap cannot be told apart. Rank 1 is the end that is better for people. A single number is a range of one place: at least 95% of the draws gave it.',
  narrowNote:
    'Ranges of provinces are narrow because they have many dossiers. Narrow does not mean that one province works better than another: kinds of dossiers, the part of departments and ways of keeping books differ.',
  onlyNamedDrawn:
    'There are too many units to draw each: only those you chose in the set are drawn (12 at most); the table has all of them.',
  missingTitle: 'Units that cannot be compared',
  missing: (p) => `${MISSING[p.reason]}: ${list(p.names)}.`,
  otherSeries: (p) =>
    `Have figures of another kind of period (${p.series}), which are not compared with the chosen one: ${list(p.names)}.`,
  missingCell: (p) => MISSING[p.reason],
  named: 'a unit you chose',
  rank: 'Possible ranks',
  place: 'Against what is usual',
  placeName: (p) => PLACES[p.place],
  standardisedRate: 'Indirectly standardised',
  expected: 'Expected',
  ratio: 'Observed / expected',
  standardisedNote:
    'Expected: if each field of a unit had the common rate of that field. Indirectly standardised: observed over expected, times the common rate; “>99.9%” where that comes to 100% or more, which no rate can be. It compares each unit with the common rate, not two units with each other.',
  commonRates: (p) =>
    `The common rates are those of: ${list(p.pools)} (${units(p.units)} with figures by field).`,
  noCommonRates: (p) =>
    `No unit could be standardised: that takes the common rate of every field over at least 3 units with all figures by field, and fields that add up to the unit’s total (${list(p.pools)}: ${units(p.units)} with figures by field).`,
  notByField: 'not known by field',
  difference: 'Difference',
  change: 'Change',
  changeName: (p) => CHANGES[p.change],
  points: (p) => `${p.number} points`,
  chance: (p) =>
    `${number(p.outside)} of ${units(p.units)} ${plural('en', p.outside, { one: 'lies', other: 'lie' })} outside the limits of 95%; by chance alone it would be about ${p.expected} (simulated with this very rule, not 5%).`,
  fewJudged:
    'Too few units have figures to tell how far they differ in general, so none is judged against that.',
  pairs: 'Pair by pair',
  pairsNote:
    'Differences with their 95% interval (Newcombe). Two units are called different only where it leaves out 0 and the false discovery rate (Benjamini–Hochberg) is below 5%.',
  pairFirst: 'First unit',
  pairSecond: 'Second unit',
  pairVerdict: 'What can be said',
  pairName: (p) =>
    ({
      higher: 'The first is higher',
      lower: 'The second is higher',
      unclear: 'Cannot be told apart',
    })[p.verdict],
  changesFound: (p) =>
    `Of ${units(p.units)} that can be compared, ${number(p.rose)} rose and ${number(p.fell)} fell by more than luck`,
  linesFound: (p) => {
    const still = p.units - p.rose - p.fell - p.few;
    const few =
      p.few === 0
        ? ''
        : plural('en', p.few, {
            one: '; 1 has too few periods to tell',
            other: `; ${number(p.few)} have too few periods to tell`,
          });
    return `Of ${units(p.units)}, ${number(p.rose)} really rose and ${number(p.fell)} really fell; ${number(still)} ${plural('en', still, { one: 'shows', other: 'show' })} no change beyond usual variation${few}`;
  },
  scatterFound: (p) =>
    `${TOGETHER[p.form]} (rank correlation of ${units(p.units)}: ${p.r}; 95% interval ${p.lower} … ${p.upper})`,
  scatterNote:
    'Rank correlation (Spearman) runs from −1 to 1; its interval is on the scale of Fisher’s z (Bonett & Wright 2000). Going together does not mean that one causes the other.',
  mixFound: (p) =>
    `Of ${units(p.units)}, ${number(p.above)} ${plural('en', p.above, { one: 'lies', other: 'lie' })} above and ${number(p.below)} below what their own mix of fields lets expect`,
  funnelFound: (p) =>
    p.outside === 0
      ? `None of ${units(p.units)} lies outside the limits of 95%`
      : `${number(p.outside)} of ${units(p.units)} ${plural('en', p.outside, { one: 'lies', other: 'lie' })} outside the limits of 95%`,
  pairsFound: (p) =>
    plural('en', p.pairs, {
      one: `Of 1 pair, ${number(p.different)} can be told apart`,
      other: `Of ${number(p.pairs)} pairs, ${number(p.different)} can be told apart`,
    }),
  pairFound: (p) =>
    p.apart
      ? `${p.first} is higher than ${p.second}, by more than luck`
      : `${p.first} and ${p.second} cannot be told apart`,
  falseDiscovery: 'False discovery rate',
  copyLink: 'Copy the link',
  copied: 'The link of this comparison is copied.',
  copyFailed: 'It could not be copied; the link is in the address bar.',
  ofProvince: 'Compare these communes',
  ofSimilar: 'Compare with similar communes',
  ofCommune: 'Compare with the communes of the province',
};
