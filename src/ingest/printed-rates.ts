import type { Counts } from '../tables/counts.ts';
import { rate, type RateName } from '../tables/rates.ts';
import { rateText } from './combined-cell.ts';
import { PRINTED_RATE_ROLES, type ColumnRole, type PrintedRateRole } from './column-role.ts';
import type { FileIssue } from './file-result.ts';
import { percentCell } from './percent-cell.ts';
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
  /** What all rows so far agree with. */
  agreed: readonly Candidate[];
  rows: number;
}

/**
 * Compares the printed rates of a table with the named rates of the same rows, as far as they are
 * printed. They are never imported.
 */
export class PrintedRates {
  readonly #columns: RateColumn[];

  constructor(roles: readonly (ColumnRole | null)[]) {
    const printed = PRINTED_RATE_ROLES.flatMap((role) =>
      roles.flatMap((own, column) =>
        own === role ? [rateColumn(role, (cells) => cells[column] ?? '')] : [],
      ),
    );
    const paid = roles.indexOf('paid_online');
    const inCell = rateColumn('online_payment_rate', (cells) => rateText(cells[paid] ?? ''));
    this.#columns = paid < 0 ? printed : [...printed, inCell];
  }

  /** `rate_mismatch` for each printed rate that is none it may be; nothing of a blank one. */
  compare({ cells, line }: SheetRecord, counts: Counts): FileIssue[] {
    return this.#columns.flatMap((column) => {
      const value = column.cellOf(cells);
      const printed = percentCell(value);
      if (printed === null) return [];
      const step = 10 ** -printed.decimals;
      const shares = CANDIDATES[column.role].map((of) => ({ of, share: of.value(counts) }));
      const first = shares.find(({ share }) => share !== null);
      if (first === undefined) return [];
      const fits = ({ share }: { share: number | null }): boolean =>
        share !== null && Math.abs(100 * share - printed.percent) < step;
      const fitting = new Set(shares.filter(fits).map(({ of }) => of));
      column.agreed = column.agreed.filter((of) => fitting.has(of));
      column.rows += 1;
      if (fitting.size > 0) return [];
      const expected = Number((100 * (first.share ?? 0)).toFixed(2));
      const params = { rate: first.of.name, expected, found: printed.percent };
      const { role } = column;
      return [{ line, column: role, code: 'rate_mismatch', severity: 'warning', params, value }];
    });
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

function rateColumn(role: PrintedRateRole, cellOf: RateColumn['cellOf']): RateColumn {
  return { role, cellOf, agreed: CANDIDATES[role], rows: 0 };
}
