import { KEY_COLUMNS, type KeyColumn } from './column-role.ts';
import type { FileIssue, IngestContext } from './file-result.ts';
import type { KeyCells } from './key-cells.ts';
import type { SheetRecord } from './sheet.ts';
import type { ReadTable } from './table-rows.ts';
import { unitOrField } from './unit-or-field.ts';

/** The columns of a table that say what its rows are about. */
export class KeyColumns {
  readonly #keys: readonly { readonly column: KeyColumn; readonly position: number }[];
  /** Position of the column that holds fields or units; −1 where there is none. */
  readonly #either: number;
  readonly #province: string | null;
  readonly #context: IngestContext;
  readonly #field: string | null;
  #rowsName: 'unit' | 'field' | null = null;

  /** `province`: that of the form, where it is known; `field`: that of all its columns, where headings name it. */
  constructor(
    { roles, field }: Pick<ReadTable, 'roles' | 'field'>,
    province: string | null,
    context: IngestContext,
  ) {
    this.#either = roles.indexOf('field_or_unit');
    this.#keys = KEY_COLUMNS.map((column) => ({ column, position: roles.indexOf(column) })).filter(
      ({ position }) => position >= 0,
    );
    this.#province = province;
    this.#context = context;
    this.#field = field ?? null;
  }

  /** The cells of a record that belong to its key. */
  cells(record: SheetRecord): KeyCells {
    const keys: Partial<Record<KeyColumn, string>> = {};
    for (const { column, position } of this.#keys) keys[column] = nameAt(record, position);
    if (this.#either >= 0)
      Object.assign(keys, unitOrField(nameAt(record, this.#either), this.#province, this.#context));
    if (this.#field !== null) keys.field = this.#field;
    if (keys.field !== undefined) keys.field = keys.field.replace(/^[-–—•+]\s+/, '');
    return keys;
  }

  /** In a column of either, a unit among fields or a field among units is about nothing one can tell. */
  mixed({ unit }: KeyCells, line: number): FileIssue[] {
    if (this.#either < 0) return [];
    const kind = unit === undefined ? 'field' : 'unit';
    this.#rowsName ??= kind;
    return this.#rowsName === kind ? [] : [mixedRows(line)];
  }
}

/** A name in merged cells is that of every row they cover. */
function nameAt({ cells, continued }: SheetRecord, position: number): string {
  const own = cells[position] ?? '';
  return own === '' ? (continued?.get(position) ?? '') : own;
}

function mixedRows(line: number): FileIssue {
  const params = { expected: ['lĩnh vực | đơn vị'] };
  return { line, column: 'unit', code: 'bad_value', severity: 'error', params, value: null };
}
