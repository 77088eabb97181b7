import type { FileRow } from '../../src/ingest/file-result.ts';
import { byText } from './input-files.ts';

/** What was understood of a file besides its counts: which provinces and periods its rows are about. */
export interface Understood {
  /** Codes, in order; "VN" of rows about the country, which are in no province. */
  readonly provinces: readonly string[];
  /** First and last day of each period, in order. */
  readonly periods: readonly (readonly [first: string, last: string])[];
}

/** Gathers what the rows of one file are about. */
export class UnderstoodRows {
  readonly #provinces = new Set<string>();
  readonly #periods = new Map<string, readonly [string, string]>();
  #before: readonly [string, string] = ['', ''];

  /** Takes a row and the code of its province, blank for the country. */
  add({ period_start: first, period_end: last }: FileRow, province: string): void {
    this.#provinces.add(province === '' ? 'VN' : province);
    // The rows of a table mostly have one period.
    if (first === this.#before[0] && last === this.#before[1]) return;
    this.#before = [first, last];
    this.#periods.set(`${first} ${last}`, this.#before);
  }

  /** All rows that were added. */
  get understood(): Understood {
    const periods = [...this.#periods].toSorted(([a], [b]) => byText(a, b));
    return {
      provinces: [...this.#provinces].toSorted(byText),
      periods: periods.map(([, days]) => days),
    };
  }
}
