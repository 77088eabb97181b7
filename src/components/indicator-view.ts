import type { RateName } from '../tables/rates.ts';
import type { ComparisonSetRow, UnitResultRow } from '../tables/statistics.ts';
import { isCountrySet, unitsOfSet, type ComparisonData } from './comparison-data.ts';
import type { SiteUnit } from './province-data.ts';

/** A province with its result by a rate. */
export interface RankedProvince {
  readonly unit: SiteUnit;
  readonly result: UnitResultRow;
}

/** The communes of one province that have a rate. */
interface ProvinceCommunes {
  readonly province: SiteUnit;
  readonly set: ComparisonSetRow;
}

/** Where there are published figures of a rate. */
export interface IndicatorView {
  /** The provinces in one period; null where none has the rate. */
  readonly provinces: {
    readonly set: ComparisonSetRow;
    /** By name. */
    readonly rows: readonly RankedProvince[];
  } | null;
  /** Provinces of whose communes there are figures, by name. */
  readonly communes: readonly ProvinceCommunes[];
}

/** How many provinces and communes have a rate in the latest period of their sets. */
export function setCoverage(
  { sets }: Pick<ComparisonData, 'sets'>,
  rate: RateName,
): { readonly provinces: number; readonly communes: number } {
  const own = sets.filter(({ indicator }) => indicator === rate);
  const sum = (rows: readonly ComparisonSetRow[]): number =>
    rows.reduce((total, { units }) => total + units, 0);
  return {
    provinces: sum(own.filter(({ set_id }) => set_id.startsWith('provinces:'))),
    communes: sum(
      own.filter(({ set_id }) => set_id.startsWith('communes:') && !isCountrySet(set_id)),
    ),
  };
}

/** The published figures of a rate. */
export async function indicatorView(data: ComparisonData, rate: RateName): Promise<IndicatorView> {
  const own = data.sets.filter(({ indicator }) => indicator === rate);
  const set = own.find(({ set_id }) => set_id.startsWith('provinces:'));
  return {
    provinces: set === undefined ? null : { set, rows: await provincesOf(data, set) },
    communes: communesOf(data, own),
  };
}

async function provincesOf(data: ComparisonData, set: ComparisonSetRow): Promise<RankedProvince[]> {
  const results = new Map(
    (await unitsOfSet(data, set)).map((result) => [result.unit_code, result]),
  );
  // The units of the site are in alphabetical order.
  return [...data.nation.units.values()].flatMap((unit) => {
    const result = results.get(unit.unit_code);
    return result === undefined || !unit.has_page ? [] : { unit, result };
  });
}

function communesOf(
  { nation }: ComparisonData,
  own: readonly ComparisonSetRow[],
): ProvinceCommunes[] {
  const sets = new Map(
    own
      .filter(({ set_id }) => set_id.startsWith('communes:') && !isCountrySet(set_id))
      .map((set) => [set.set_id, set]),
  );
  return [...nation.units.values()].flatMap((province) => {
    const set =
      province.level === 'province' ? sets.get(`communes:${province.unit_code}`) : undefined;
    return set === undefined || !province.has_page ? [] : { province, set };
  });
}
