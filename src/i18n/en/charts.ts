import { formatNumber } from '../format.ts';
import type { Messages } from '../messages.ts';

const number = (value: number) => formatNumber('en', value);

const NOT_DRAWN = {
  suppressed: (units: number) => `${number(units)} with a hidden small number`,
  unknown: (units: number) => `${number(units)} without figures of the same period`,
  nothing: (units: number) => `${number(units)} without such dossiers`,
};

const FUNNEL_PLACES = {
  far_below: 'Below the outer limit (99.8%)',
  below: 'Below the inner limit (95%)',
  within: 'Within the limits',
  above: 'Above the inner limit (95%)',
  far_above: 'Above the outer limit (99.8%)',
};

const BAND_SHORT = { first: 'First', middle: 'Middle', last: 'Last' };
const BAND_NAMES = {
  first: 'in the first third',
  middle: 'in the middle third',
  last: 'in the last third',
};

const SIGNALS = {
  outside: 'Outside the limits',
  trend: '7 periods in a row rising, or falling',
  two_of_three: '2 of 3 periods close to a limit',
  shift: '7 periods in a row on one side',
};
const MISSING = {
  suppressed: 'Hidden: small number',
  unknown: 'No figures',
  nothing: 'No dossiers to compute it from',
};

const CHANGES = {
  up: 'Rose by more than luck',
  down: 'Fell by more than luck',
  none: 'Difference that may be luck',
};

const ON_TIME_PARTS = {
  on_time: 'Resolved early or on time',
  pending_in_time: 'Pending, in time',
  late: 'Resolved late',
  pending_overdue: 'Pending, overdue',
};

/** What charts say, in English. */
export const charts: Messages['charts'] = {
  empty: 'No figures to draw yet',
  tet: 'Tết',
  median: (p) => `Median ${p.value}`,
  highest: (p) => `Highest ${p.value}`,
  trendLabel: (p) => `A rate over ${number(p.periods)} periods with its 95% interval`,
  rowsLabel: (p) => `${number(p.rows)} rates with their 95% intervals`,
  stripLabel: (p) => `How the rates of ${number(p.units)} units are spread`,
  pointsOf: (p) => `${p.score} of ${p.maximum} points`,
  groupsLabel: 'The six groups of index 766 beside the median and the highest',
  groupsKey: 'Coloured bar: points reached; grey: points possible; tick: median; ring: highest.',
  mapLabel: 'Tile map of the 34 provinces with Hoàng Sa and Trường Sa',
  axisFrom: (p) => `The axis starts at ${p.from}.`,
  axisEnlarged: (p) =>
    `The upper scale enlarges the part from ${p.from} to ${p.to} of the bar below.`,
  notDrawnPart: (p) => NOT_DRAWN[p.reason](p.units),
  notDrawn: (p) => `Not drawn: ${p.parts.join('; ')}.`,
  funnelLabel: (p) =>
    `Rates of ${number(p.units)} units by their number of dossiers, with 95% and 99.8% limits`,
  funnelPlace: (p) => FUNNEL_PLACES[p.place],
  funnelSide: (p) => (p.side === 'above' ? 'Above the 95% limit' : 'Below the 95% limit'),
  funnelClear: (p) => (p.clear ? 'clearly different' : 'not clearly different'),
  pooled: (p) => `All together ${p.value}`,
  chanceAlone: 'What luck in counting alone would allow',
  sizeAxis: 'Dossiers of the unit',
  rankLabel: (p) => `Rates and ranges of ranks of ${number(p.units)} units`,
  rankShare: 'Rate, 95% interval',
  rankTitle: (p) => `Rank among ${number(p.units)}`,
  rankOf: (p) => `rank ${p.ranks} of ${number(p.units)}`,
  bandShort: (p) => BAND_SHORT[p.band],
  bandName: (p) => BAND_NAMES[p.band],
  leftOut: (p) => `… ${number(p.units)} between them not drawn; see the table`,
  missing: (p) => MISSING[p.reason],
  controlLabel: (p) => `A rate over ${number(p.periods)} periods beside its own usual variation`,
  runChart: (p) =>
    `Fewer than ${number(p.fewest)} periods: too few to tell the limits of usual variation.`,
  centre: (p) => `Mean ${p.value}`,
  usualVariation: 'Usual variation',
  usualRange: (p) => `usual variation: ${p.lower} – ${p.upper}`,
  signal: (p) => SIGNALS[p.signal],
  multiplesLabel: (p) =>
    `Rates of ${number(p.units)} units over time, one small chart each, all on one scale`,
  slopeLabel: (p) => `Rates of ${number(p.units)} units, ${p.before} and ${p.after}`,
  slopeChange: (p) => CHANGES[p.change],
  medians: 'Median of each indicator',
  scatterLabel: (p) => `${number(p.units)} units by two indicators: ${p.x}; ${p.y}`,
  onTimeLabel: (p) => `${number(p.rates)} on-time rates on one scale, and what is overdue`,
  onTimePart: (p) => ON_TIME_PARTS[p.part],
  notCounted: (p) => `leaves out ${number(p.overdue)} pending overdue`,
  allReceived: (p) => `All ${number(p.dossiers)} dossiers to handle`,
  asCounted: 'As counted',
  standardised: 'Indirectly standardised',
  mixTitle: 'Dossiers by field',
  pairLabel: (p) =>
    `Rates of ${number(p.units)} units as counted and indirectly standardised by field`,
  heatmapLabel: (p) => `Rates of ${number(p.fields)} fields over ${number(p.periods)} periods`,
  fewInCell: (p) => `Fewer than ${number(p.fewest)} dossiers, not coloured by rate`,
  stepRange: (p) => `${p.from}–${p.to}`,
  axisAcrossFrom: (p) => `The horizontal axis starts at ${p.from}.`,
  axisUpFrom: (p) => `The vertical axis starts at ${p.from}.`,
};
