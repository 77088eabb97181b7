import type { ProvinceRows } from '../../src/ingest/province-rules.ts';
import type { SuppressionRule } from '../../src/ingest/suppression.ts';

/** Puts the rows of a province without their small numbers. */
export type Hiding = (made: ProvinceRows, rule: SuppressionRule) => ProvinceRows;

/** What hides small numbers; null where none are to be hidden: its solver of linear programs is not loaded then. */
export async function hidingOf(suppression: SuppressionRule | null): Promise<Hiding | null> {
  if (suppression === null) return null;
  const { suppressProvince } = await import('../../src/ingest/suppress-province.ts');
  return suppressProvince;
}
