import { COUNTRY_CODE } from '../../../src/tables/units.ts';
import type { FieldPools } from './field-pools.ts';
import type { PackedRows } from './packed-rows.ts';
import type { NationalPart, StatisticsAnswer } from './tasks.ts';

/** The results of a set of the whole country, kept until the files of the provinces are written. */
export class CountryResults {
  readonly #pools: FieldPools | null;
  readonly #provinces = new Map<string, PackedRows[]>();
  /** Rows of the country's own file. */
  readonly ofCountry: PackedRows[] = [];

  constructor(pools: FieldPools | null) {
    this.#pools = pools;
  }

  add(answer: StatisticsAnswer): void {
    for (const [file, rows] of answer)
      if (file === COUNTRY_CODE) this.ofCountry.push(...rows);
      else this.#provinces.set(file, [...(this.#provinces.get(file) ?? []), ...rows]);
  }

  /** What there is of a province, which is kept no longer; null where there is nothing. */
  take(province: string): NationalPart | null {
    const rows = this.#provinces.get(province);
    if (rows === undefined) return null;
    this.#provinces.delete(province);
    return {
      results: rows.filter(({ table }) => table === 'unit_results'),
      similar: rows.filter(({ table }) => table === 'similar_units'),
      pools: this.#pools,
    };
  }
}
