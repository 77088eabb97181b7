import type { Counts } from '../tables/counts.ts';
import { rate, type RateName } from '../tables/rates.ts';
import { rateText } from './combined-cell.ts';
import { isPrintedRate, type ColumnRole, type PrintedRateRole } from './column-role.ts';
import type { FileIssue } from './file-result.ts';
import { NO_RATES, percentCell, type PercentEvidence } from './percent-cell.ts';
import type { SheetRecord } from './sheet.ts';

/** A share that a printed percentage may be, under the name that messages give it. */
interface Candidate {
  readonly name: RateName | 'late_resolved' | 'online_received';
  readonly value: (counts: Counts) => number | null;
}

const named = (name: RateName): Candidate => ({
  name,
  value: (counts) => rate(name, counts)?.value ?? null,
});
const lateOfResolved: Candidate = {
  name: 'late_resolved',
  value: (counts) => {
    const onTime = rate('ontime_resolved', counts);
    return onTime === null ? null : 1 - onTime.value;
  },
};
/** Systems also divide by the total with what was carried over. */
const onlineOfReceived: Candidate = {
  name: 'online_received',
  value: ({ received_online, received_total }) =>
    received_online === null || received_total === null || received_total === 0
      ? null
      : received_online / received_total,
};

/** What each printed rate may be; the first is the one that a mismatch is measured against. */
const CANDIDATES: Readonly<Record<PrintedRateRole, readonly Candidate[]>> = {
  ontime_rate: [named('ontime_resolved'), named('ontime_received'), named('ontime_766')],
  overdue_rate: [named('overdue_total'), lateOfResolved],
  online_rate: [named('online_rate'), onlineOfReceived],
  online_payment_rate: [named('online_payment_rate')],
  digitised_rate: [named('digitised_rate')],
};

/** Rows of which a printed rate must agree with a named one before that is said. */
const FEWEST_ROWS = 2;

interface RateColumn {
  readonly role: PrintedRateRole;
  readonly cellOf: (cells: readonly string[]) => string;
  /** How the column prints its rates, by all of its cells. */
  readonly evidence: PercentEvidence;
  readonly said: Set<FileIssue['code']>;
  /** What all rows so far agree with. */
  agreed: readonly Candidate[];
  rows: number;
}

/**
 * Compares the printed rates of a table with the named rates of the same rows, as far as they are
 * printed; they are never imported. How a column is printed is said once, on the first row it concerns:
 * as shares (`rate_scale`), or in a way that can be read twice (`ambiguous_number`), when it is not
 * compared.
 */
export class PrintedRates {
  readonly #columns: RateColumn[];

  /** `evidence`: how each column prints its rates, all of its cells merged. */
  constructor(roles: readonly (ColumnRole | null)[], evidence: readonly PercentEvidence[]) {
    const printed = roles.flatMap((role, column) =>
      isPrintedRate(role)
        ? [rateColumn(role, (cells) => cells[column] ?? '', evidence[column] ?? NO_RATES)]
        : [],
    );
    const paid = roles.indexOf('paid_online');
    const inCell = (cells: readonly string[]): string => rateText(cells[paid] ?? '');
    this.#columns =
      paid < 0 ? printed : [...printed, rateColumn('online_payment_rate', inCell, NO_RATES)];
  }

  /** `rate_mismatch` for each printed rate that is none it may be; nothing of a blank one. */
  compare({ cells, line }: SheetRecord, counts: Counts): FileIssue[] {
    return this.#columns.flatMap((column) => compared(column, cells, counts, line));
  }

  /** For each printed rate that agrees with named ones throughout, with which; said at `line`. */
  recognised(line: number): FileIssue[] {
    return this.#columns
      .filter(({ agreed, rows }) => agreed.length > 0 && rows >= FEWEST_ROWS)
      .map(({ role, agreed, rows }) => ({
        line,
        column: role,
        code: 'rate_recognised',
        severity: 'note',
        params: { rates: agreed.map(({ name }) => name), rows },
        value: null,
      }));
  }
}

function rateColumn(
  role: PrintedRateRole,
  cellOf: RateColumn['cellOf'],
  evidence: PercentEvidence,
): RateColumn {
  return { role, cellOf, evidence, said: new Set(), agreed: CANDIDATES[role], rows: 0 };
}

function compared(
  column: RateColumn,
  cells: readonly string[],
  counts: Counts,
  line: number,
): FileIssue[] {
  const value = column.cellOf(cells);
  const printed = percentCell(value, column.evidence);
  if (printed === null) return [];
  const of = { line, column: column.role, value };
  if (printed.kind === 'ambiguous')
    return once(column, { ...of, code: 'ambiguous_number', severity: 'warning', params: {} });
  const scale = printed.isShare
    ? once(column, { ...of, code: 'rate_scale', severity: 'note', params: {} })
    : [];
  const step = 10 ** -printed.decimals;
  const shares = CANDIDATES[column.role].map((candidate) => ({
    candidate,
    share: candidate.value(counts),
  }));
  const first = shares.find(({ share }) => share !== null);
  if (first === undefined) return scale;
  const fitting = new Set(
    shares
      .filter(({ share }) => share !== null && Math.abs(100 * share - printed.percent) < step)
      .map(({ candidate }) => candidate),
  );
  column.agreed = column.agreed.filter((candidate) => fitting.has(candidate));
  column.rows += 1;
  if (fitting.size > 0) return scale;
  const params = {
    rate: first.candidate.name,
    expected: Number((100 * (first.share ?? 0)).toFixed(2)),
    found: Number(printed.percent.toFixed(6)),
  };
  return [...scale, { ...of, code: 'rate_mismatch', severity: 'warning', params }];
}

function once({ said }: RateColumn, issue: FileIssue): FileIssue[] {
  if (said.has(issue.code)) return [];
  said.add(issue.code);
  return [issue];
}
