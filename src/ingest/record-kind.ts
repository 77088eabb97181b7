import { isCount, type ColumnRole } from './column-role.ts';
import { quantityText } from './combined-cell.ts';
import { columnNumbers } from './column-numbers.ts';
import { isFigure } from './count-cells.ts';
import type { IngestContext } from './file-result.ts';
import {
  isGroupLabel,
  isTotalLabel,
  namesSystem,
  rowKind,
  type RowKind,
  type RowShape,
} from './row-kind.ts';
import type { SheetRecord } from './sheet.ts';
import { isTotalOfFields } from './total-of-fields.ts';

/** The roles of a table's columns; null for an unknown heading. */
type Roles = readonly (ColumnRole | null)[];

const DASH = /^[-–—•+]\s+/;

/** Tells the records of one table apart, in order. */
export class RecordKinds {
  readonly #roles: Roles;
  readonly #context: IngestContext;
  readonly #province: string | null;
  /** Rows of such a table carry a code; they are never headings of groups. */
  readonly #hasCodes: boolean;
  /** Rows name both unit and field: "Tổng số" in the column of fields is the unit's row over all. */
  readonly #hasUnitsAndFields: boolean;
  /** Positions of the columns of counts, and how many different counts they hold. */
  readonly #countColumns: readonly number[];
  readonly #counts: number;
  readonly #hasNames: boolean;
  /** Rows name a field, and no column names their unit. */
  readonly #listsFields: boolean;
  #inFooter = false;

  constructor(roles: Roles, province: string | null, context: IngestContext) {
    this.#roles = roles;
    this.#province = province;
    this.#context = context;
    this.#countColumns = roles.flatMap((role, column) => (isCount(role) ? [column] : []));
    this.#counts = new Set(roles.filter(isCount)).size;
    const hasUnits = roles.includes('unit') || roles.includes('unit_code');
    this.#hasCodes = roles.includes('unit_code') || roles.includes('portal_code');
    this.#hasNames = hasUnits || roles.includes('field') || roles.includes('field_or_unit');
    this.#listsFields = this.#hasNames && !hasUnits && !this.#hasCodes;
    this.#hasUnitsAndFields = hasUnits && roles.includes('field');
  }

  /**
   * What the next record is; `index` counts the records below the header from 0, and `inGroupOfUnit` is true
   * below a group that names the unit of its rows.
   */
  next(record: SheetRecord, index: number, inGroupOfUnit: boolean): RowKind {
    const numbers = columnNumbers(record);
    if (numbers === 'marked' || (numbers === 'plain' && index === 0 && !this.#hasCodes))
      return 'column_numbers';
    const figures = this.#figures(record);
    const hasNumbers = figures > 0;
    const isLoneNumber =
      this.#inFooter && figures === 1 && this.#counts > 2 && !this.#isKnown(record);
    const shape = {
      label: this.#unitLabel(record) ?? this.label(record),
      ordinal: this.#cell(record, 'ordinal'),
      cells: record.cells,
      hasNumbers,
      isLoneNumber,
      // Looked up only where it decides: most records have figures.
      isNamed: hasNumbers || this.#hasCodes || this.#isKnown(record),
    };
    const apparent = rowKind(shape, this.#inFooter);
    const isTotal = apparent === 'data' && hasNumbers && this.#isTotal(shape, inGroupOfUnit);
    const kind = isTotal ? 'total' : apparent;
    if (kind === 'data') this.#inFooter = false;
    if (kind === 'note' || kind === 'signature') this.#inFooter = true;
    return kind;
  }

  /** Whether any column of counts means to state a figure. */
  hasFigures(record: SheetRecord): boolean {
    return this.#figures(record) > 0;
  }

  /** True of a row that names a field, or a total of fields, and leaves its unit to the rows above. */
  isFieldOfUnitAbove(record: SheetRecord): boolean {
    return this.#unitLabel(record) === null && this.#cell(record, 'field') !== '';
  }

  /** Whether the name of the row's field stands behind a dash. */
  isDashed(record: SheetRecord): boolean {
    return DASH.test(this.#cell(record, 'field'));
  }

  /** The name that the row is known by: its field, else its unit, else any text of it. */
  label(record: SheetRecord): string {
    for (const role of ['field', 'unit', 'field_or_unit', 'unit_code'] as const) {
      const cell = this.#cell(record, role);
      if (cell !== '') return cell.replace(DASH, '');
    }
    // Where no column names a unit or a field, no text of a row heads a group.
    if (!this.#hasNames) return '';
    return record.cells.find((cell) => cell !== '' && !isFigure(cell)) ?? '';
  }

  /**
   * The system that a group names; `section-<number>` where only a Roman number makes it a group, since
   * its words may name a person; null where it is none.
   */
  section(record: SheetRecord): string | null {
    const label = this.label(record);
    const ordinal = this.#cell(record, 'ordinal');
    if (!isGroupLabel(label, ordinal)) return null;
    // Its Roman number may stand in the same cell; the same system has another one elsewhere.
    const words = label.replace(/^[IVX]+[.)]\s*/, '');
    return namesSystem(words) ? words : `section ${ordinal}`;
  }

  #isTotal(shape: Pick<RowShape, 'label' | 'ordinal'>, inGroupOfUnit: boolean): boolean {
    if (!this.#listsFields) return false;
    return isTotalOfFields(shape, inGroupOfUnit, this.#province, this.#context);
  }

  /** In a table of units and fields a total is one over units; null in any other table. */
  #unitLabel(record: SheetRecord): string | null {
    if (!this.#hasUnitsAndFields) return null;
    const names = [this.#name(record, 'unit'), this.#name(record, 'unit_code')];
    return names.find(isTotalLabel) ?? names.find((name) => name !== '') ?? null;
  }

  #figures({ cells }: SheetRecord): number {
    let figures = 0;
    for (const column of this.#countColumns)
      if (isFigure(quantityText(cells[column] ?? ''))) figures += 1;
    return figures;
  }

  #isKnown(record: SheetRecord): boolean {
    const { units, fields } = this.#context;
    const field = this.#cell(record, 'field');
    if (field !== '') return fields.match(field).known;
    const either = this.#cell(record, 'field_or_unit');
    if (either !== '' && fields.match(either).known) return true;
    const unit = either === '' ? this.#cell(record, 'unit') : either;
    if (unit === '') return false;
    const { kind } = units.byName(unit, this.#province);
    return kind === 'unit' || kind === 'office';
  }

  /** A name in merged cells is that of every row they cover. */
  #name(record: SheetRecord, role: ColumnRole): string {
    const own = this.#cell(record, role);
    return own === '' ? (record.continued?.get(this.#roles.indexOf(role)) ?? '') : own;
  }

  #cell(record: SheetRecord, role: ColumnRole): string {
    return record.cells[this.#roles.indexOf(role)] ?? '';
  }
}
