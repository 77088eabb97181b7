import type { Counts } from '../tables/counts.ts';
import { rate, RATES, type RateName } from '../tables/rates.ts';
import type { FileIssue } from './file-result.ts';
import { percentCell, type PercentEvidence } from './percent-cell.ts';

/** On-time rates that a printed percentage may be. */
const PRINTED_RATES: readonly RateName[] = ['ontime_resolved', 'ontime_received', 'ontime_766'];

/**
 * Compares the printed on-time rates of a table with those that its counts give. How the column is
 * printed is said once, on the first row it concerns: as shares (`rate_scale`), or in a way that can
 * be read twice (`ambiguous_number`), when it is not compared.
 */
export class PrintedRates {
  readonly #column: PercentEvidence;
  readonly #said = new Set<FileIssue['code']>();

  /** `column` is the evidence of all cells of the column, merged. */
  constructor(column: PercentEvidence) {
    this.#column = column;
  }

  /**
   * A printed rate must be one of the named rates of the same row, as far as it is printed. Nothing is
   * said of a blank cell or where no rate can be computed.
   */
  issues(value: string, counts: Counts, line: number): FileIssue[] {
    const printed = percentCell(value, this.#column);
    if (printed === null) return [];
    const of = { line, column: 'ontime_rate', value };
    if (printed.kind === 'ambiguous')
      return this.#once({ ...of, code: 'ambiguous_number', severity: 'warning', params: {} });
    const scale = printed.isShare
      ? this.#once({ ...of, code: 'rate_scale', severity: 'note', params: {} })
      : [];
    const rates = PRINTED_RATES.map((name) => rate(name, counts)).filter((r) => r !== null);
    const first = rates[0];
    const step = 10 ** -printed.decimals;
    if (first === undefined || rates.some((r) => Math.abs(100 * r.value - printed.percent) < step))
      return scale;
    const name = PRINTED_RATES.find((candidate) => rate(candidate, counts) !== null);
    const params = {
      rate: RATES[name ?? 'ontime_resolved'].name,
      expected: Number((100 * first.value).toFixed(2)),
      found: Number(printed.percent.toFixed(6)),
    };
    return [...scale, { ...of, code: 'rate_mismatch', severity: 'warning', params }];
  }

  #once(issue: FileIssue): FileIssue[] {
    if (this.#said.has(issue.code)) return [];
    this.#said.add(issue.code);
    return [issue];
  }
}
