import type { PoolShare } from './pool-shares.ts';

/** Units that a chart with a row or a line each can still be read of; the communes of any province. */
const MOST_DRAWN = 200;

/** True where only the units that the reader chose are drawn of a whole set. */
export function areOnlyNamedDrawn(units: readonly PoolShare[]): boolean {
  return units.length > MOST_DRAWN;
}

/** The units that have a row or a line each in a chart: all, of very many those that were chosen. */
export function drawnUnits(units: readonly PoolShare[]): readonly PoolShare[] {
  return areOnlyNamedDrawn(units) ? units.filter(({ named }) => named) : units;
}
