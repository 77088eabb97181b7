import { formatNumber } from '../format.ts';
import type { Messages } from '../messages.ts';

const number = (value: number) => formatNumber('en', value);

/** What charts say, in English. */
export const charts: Messages['charts'] = {
  empty: 'No figures to draw yet',
  tet: 'Tết',
  median: (p) => `Median ${p.value}`,
  trendLabel: (p) => `A rate over ${number(p.periods)} periods with its 95% interval`,
  rowsLabel: (p) => `${number(p.rows)} rates with their 95% intervals`,
  stripLabel: (p) => `How the rates of ${number(p.units)} units are spread`,
  pointsOf: (p) => `${p.score} of ${p.maximum} points`,
  groupsLabel: 'The six groups of index 766 beside the median and the best',
  groupsKey: 'Coloured bar: points reached; grey: points possible; tick: median; ring: best.',
  mapLabel: 'Tile map of the 34 provinces with Hoàng Sa and Trường Sa',
  axisFrom: (p) => `The axis starts at ${p.from}.`,
};
