import { ALL_FIELDS, type DossierRow } from '../tables/dossiers.ts';
import { periodKey, type Period } from '../tables/periods.ts';
import type { UnreadRow } from './current-rows.ts';
import { placeOf } from './file-issue.ts';
import type { Finding } from './finding.ts';
import { rowFinding } from './row-finding.ts';
import type { YearToDateFlows } from './year-to-date.ts';

/** Which sums of a unit and period lack an addend, and what is to be said of each. */
export class IncompleteSums {
  /** Of rows by field, and of rows over all fields. */
  readonly #fields = new Map<string, Finding>();
  readonly #overall = new Map<string, Finding>();

  constructor(unread: readonly UnreadRow[]) {
    for (const { row, source_id } of unread) {
      const sums = row.field_id === ALL_FIELDS ? this.#overall : this.#fields;
      const issue = { ...ISSUE, ...placeOf(row), value: null };
      const key = unitPeriod(row);
      if (!sums.has(key)) sums.set(key, { source_id, issues: [issue] });
    }
  }

  /** Adds the times of which some running totals leave no flow. */
  addFlows({ incomplete }: YearToDateFlows): void {
    for (const [key, total] of incomplete) this.#fields.set(key, rowFinding(total, ISSUE));
  }

  /** Whether a row by field of the unit and period is not known. */
  lacksField(row: UnitPeriod): boolean {
    return this.#fields.has(unitPeriod(row));
  }

  /** What is to be said of the sum of these rows of a unit and period; null where it is whole. */
  of(rows: readonly DossierRow[]): Finding | null {
    const key = unitPeriod(rows[0]!);
    const hasFields = rows.some(({ field_id }) => field_id !== ALL_FIELDS);
    return (hasFields ? this.#fields : this.#overall).get(key) ?? null;
  }
}

type UnitPeriod = Period & { readonly unit_code: string };

const ISSUE = { code: 'incomplete_sum', column: null, severity: 'warning', params: {} } as const;

function unitPeriod(row: UnitPeriod): string {
  return `${row.unit_code} ${periodKey(row)}`;
}
