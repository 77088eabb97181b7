import type { Counts } from '../tables/counts.ts';
import { rate, RATES, type RateName } from '../tables/rates.ts';
import type { FileIssue, FileRow } from './file-result.ts';
import { brokenIdentities } from './identities.ts';
import { percentCell } from './percent-cell.ts';

/** On-time rates that a printed percentage may be. */
const PRINTED_RATES: readonly RateName[] = ['ontime_resolved', 'ontime_received', 'ontime_766'];

/** The accounting identities that a row breaks; it is loaded all the same. */
export function identityIssues({ counts, line }: FileRow): FileIssue[] {
  return brokenIdentities(counts).map(({ identity, column, expected, found }) => ({
    line,
    column,
    code: 'identity_broken',
    severity: 'error',
    params: { identity, expected, found, difference: expected - found },
    value: String(found),
  }));
}

/**
 * A printed on-time rate must be one of the named rates of the same row, as far as it is printed.
 * `value` is its cell; nothing is said of a blank one or where no rate can be computed.
 */
export function rateIssues(value: string, counts: Counts, line: number): FileIssue[] {
  const printed = percentCell(value);
  const rates = PRINTED_RATES.map((name) => rate(name, counts)).filter((r) => r !== null);
  const first = rates[0];
  if (printed === null || first === undefined) return [];
  const step = 10 ** -printed.decimals;
  if (rates.some((r) => Math.abs(100 * r.value - printed.percent) < step)) return [];
  const name = PRINTED_RATES.find((candidate) => rate(candidate, counts) !== null);
  const params = {
    rate: RATES[name ?? 'ontime_resolved'].name,
    expected: Number((100 * first.value).toFixed(2)),
    found: printed.percent,
  };
  return [
    { line, column: 'ontime_rate', code: 'rate_mismatch', severity: 'warning', params, value },
  ];
}
