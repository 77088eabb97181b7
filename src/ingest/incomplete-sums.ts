import { ALL_FIELDS, type DossierRow } from '../tables/dossiers.ts';
import { periodKey, type Period } from '../tables/periods.ts';
import type { UnreadRow } from './current-rows.ts';
import { placeOf } from './file-issue.ts';
import type { FileIssue } from './file-result.ts';
import type { Finding } from './finding.ts';
import { rowFinding } from './row-finding.ts';
import { UNKNOWN_FIELD } from './row-key.ts';
import type { YearToDateFlows } from './year-to-date.ts';

/**
 * Which sums lack an addend, and what is to be said of each: those of a unit and period over its
 * fields or systems, and those of the province by field over its communes.
 */
export class IncompleteSums {
  /** Of a unit and period: of its rows by field, and of its rows over all fields. */
  readonly #fields = new Map<string, Finding>();
  readonly #overall = new Map<string, Finding>();
  /** Fields of a unit and period of which a row is not known. */
  readonly #lacked = new Map<string, Set<string>>();
  /** Of the communes of the province, by field and period. */
  readonly #communes = new Map<string, Finding>();

  /** Of running totals of communes, by field and last day. */
  readonly #running = new Map<string, Map<string, Finding>>();

  constructor(unread: readonly UnreadRow[]) {
    for (const { row, source_id } of unread) {
      const issue: FileIssue = { ...ISSUE, ...placeOf(row), value: null };
      const finding = { source_id, issues: [issue] };
      if (row.unplaced === true) this.#addCommune(row, row.field_id, finding);
      else this.#add(row, row.field_id, finding);
    }
  }

  /** Adds the times of which some running totals leave no flow. */
  addFlows({ incomplete }: YearToDateFlows): void {
    for (const { flow, later, fields } of incomplete) {
      const finding = rowFinding(later, ISSUE);
      for (const field_id of fields) this.#add(flow, field_id, finding);
    }
  }

  /** The fields of a unit and period of which a row is not known. */
  lackedFields(row: UnitPeriod): ReadonlySet<string> {
    return this.#lacked.get(unitPeriod(row)) ?? NONE;
  }

  /** What is to be said of the sum of these rows of a unit and period; null where it is whole. */
  of(rows: readonly DossierRow[]): Finding | null {
    const key = unitPeriod(rows[0]!);
    const hasFields = rows.some(({ field_id }) => field_id !== ALL_FIELDS);
    return (hasFields ? this.#fields : this.#overall).get(key) ?? null;
  }

  /** What is to be said of the sum of these rows of a field over the communes; null where it is whole. */
  ofCommunes(rows: readonly DossierRow[]): Finding | null {
    const row = rows[0]!;
    const isComputed = rows.some(({ basis }) => basis === 'ytd_difference');
    for (const field of [row.field_id, UNKNOWN_FIELD]) {
      const own = this.#communes.get(`${field} ${periodKey(row)}`);
      if (own !== undefined) return own;
      if (!isComputed) continue;
      // A running total that could not be read leaves no flow up to its day and none from it on, and one
      // over it that no other commune has.
      for (const [day, finding] of this.#running.get(field) ?? [])
        if (dayBefore(row.period_start) <= day && day <= row.period_end) return finding;
    }
    return null;
  }

  #add(row: UnitPeriod & Pick<DossierRow, 'level'>, field_id: string, finding: Finding): void {
    const key = unitPeriod(row);
    if (field_id === ALL_FIELDS) {
      setFirst(this.#overall, key, finding);
      return;
    }
    setFirst(this.#fields, key, finding);
    this.#lacked.set(key, (this.#lacked.get(key) ?? new Set()).add(field_id));
    if (row.level === 'commune') this.#addCommune(row, field_id, finding);
  }

  #addCommune(row: Period, field_id: string, finding: Finding): void {
    setFirst(this.#communes, `${field_id} ${periodKey(row)}`, finding);
    if (row.period_kind !== 'year_to_date') return;
    const days = this.#running.get(field_id) ?? new Map<string, Finding>();
    setFirst(days, row.period_end, finding);
    this.#running.set(field_id, days);
  }
}

type UnitPeriod = Period & { readonly unit_code: string };

const NONE: ReadonlySet<string> = new Set();
const ISSUE = { code: 'incomplete_sum', column: null, severity: 'warning', params: {} } as const;

function setFirst<Value>(map: Map<string, Value>, key: string, value: Value): void {
  if (!map.has(key)) map.set(key, value);
}

function unitPeriod(row: UnitPeriod): string {
  return `${row.unit_code} ${periodKey(row)}`;
}

function dayBefore(day: string): string {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
}
