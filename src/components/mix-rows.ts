import type { StandardisedFigures } from '../charts/standardised-pair.ts';
import type { FigureRow } from '../tables/figure-rows.ts';

/**
 * What `standardisedPair` draws, for its file: of each unit the rate as counted (`as_counted`), the one
 * expected with its fields (`expected`, given of the first unit), the indirectly standardised one
 * (`standardised`, with its interval) and the share of each field in its dossiers
 * (`field_share`). Shares 0–1.
 */
export function mixRows(
  { units, fields }: StandardisedFigures,
  expected: number | null,
): FigureRow[] {
  return units.flatMap(({ label, raw, standardised, lower, upper, mix }, index) => [
    { name: label, measure: 'as_counted', field: null, value: raw, lower: null, upper: null },
    {
      ...{ name: label, measure: 'expected', field: null },
      ...{ value: index === 0 ? expected : raw, lower: null, upper: null },
    },
    { name: label, measure: 'standardised', field: null, value: standardised, lower, upper },
    ...fields.map((field, index) => ({
      ...{ name: label, measure: 'field_share', field },
      ...{ value: mix[index] ?? null, lower: null, upper: null },
    })),
  ]);
}
