import { noCounts } from '../tables/counts.ts';
import { ALL_FIELDS, UNSPECIFIED_SYSTEM } from '../tables/dossiers.ts';
import { isSamePeriod, periodKey, type Period } from '../tables/periods.ts';
import { levelOfCode, type UnitLevel } from '../tables/units.ts';
import type { FileRow, IngestContext } from './file-result.ts';
import { UNKNOWN_FIELD, type UnplacedKey } from './row-key.ts';
import type { JudgedTotals } from './table-totals.ts';

/** Rejected rows of which the fields are told apart; of more it is only said that there are some. */
const MOST_FIELDS = 16;

/** The units and periods of a table's rows, and the rows of which one of the two is not known. */
export class TableUnits {
  readonly #units = new Set<string>();
  readonly #periods = new Map<string, { readonly period: Period; readonly line: number }>();
  readonly #unplaced = new Map<string, { readonly key: UnplacedKey; readonly line: number }>();
  #last: FileRow | null = null;

  add(row: FileRow): void {
    const last = this.#last;
    this.#last = row;
    if (row.unit_code !== last?.unit_code) this.#units.add(row.unit_code);
    if (last === null || !isSamePeriod(row, last)) {
      const key = periodKey(row);
      const { line } = row;
      if (!this.#periods.has(key)) this.#periods.set(key, { period: periodOf(row), line });
    }
  }

  /** The periods of the rows, each with the line of its first one. */
  get periods(): readonly { readonly period: Period; readonly line: number }[] {
    return [...this.#periods.values()];
  }

  /** Notes a rejected row of which unit or period is not known; of several alike the first. */
  addUnplaced(key: UnplacedKey | null, line: number): void {
    if (key === null) return;
    const { unit_code, isAnyUnit, period } = key;
    const field_id = this.#unplaced.size < MOST_FIELDS ? key.field_id : UNKNOWN_FIELD;
    const of = period === null ? '' : periodKey(period);
    const name = [unit_code, isAnyUnit, of, field_id].join(' ');
    if (!this.#unplaced.has(name)) this.#unplaced.set(name, { key: { ...key, field_id }, line });
  }

  /**
   * What the assembly is told of the table. A row of which the period is not known is missed in every
   * period of the table; one that may be of any of its units in all of them; one that names a unit that
   * no other row is about only in the sums over the communes of the province.
   */
  marks(totals: JudgedTotals | null, province: string | null, context: IngestContext): FileRow[] {
    const marks: FileRow[] = [];
    const [unit] = this.#units;
    const periods = this.periods.map((of) => of.period);
    const [period] = periods;
    if (totals !== null && unit !== undefined && period !== undefined && this.#isOfOne()) {
      const printed_total = totals.isKept ? ('fits' as const) : ('differs' as const);
      marks.push({ ...mark(unit, ALL_FIELDS, period, totals.line), printed_total });
    }
    for (const { key, line } of this.#unplaced.values())
      for (const of of key.period === null ? periods : [key.period]) {
        const unread = true as const;
        const units = key.unit_code === null ? this.#units : [key.unit_code];
        if (key.unit_code !== null || key.isAnyUnit)
          for (const one of units) marks.push({ ...mark(one, key.field_id, of, line), unread });
        else
          for (const one of this.#provinces(province, context))
            marks.push({
              ...mark(one, key.field_id, of, line, 'commune'),
              ...{ unread, unplaced: true as const },
            });
      }
    return marks;
  }

  #isOfOne(): boolean {
    return this.#units.size === 1 && this.#periods.size === 1;
  }

  #provinces(province: string | null, { units }: IngestContext): ReadonlySet<string> {
    if (province !== null) return new Set([province]);
    return new Set([...this.#units].flatMap((code) => units.unit(code)?.province_code ?? []));
  }
}

function mark(
  unit_code: string,
  field_id: string,
  period: Period,
  line: number,
  level: UnitLevel = levelOfCode(unit_code),
): FileRow {
  return {
    ...{ unit_code, level, field_id, source_system: UNSPECIFIED_SYSTEM, handled_at: null },
    ...period,
    ...{ counts: noCounts(), completeness: null, line },
  };
}

function periodOf({ period_start, period_end, period_kind, calendar }: Period): Period {
  return { period_start, period_end, period_kind, calendar };
}
