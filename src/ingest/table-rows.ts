import { noCounts, type CountName } from '../tables/counts.ts';
import { cellIssues } from './cell-issues.ts';
import { isCount, KEY_COLUMNS } from './column-role.ts';
import { quantityText } from './combined-cell.ts';
import { countCells, type CountCell } from './count-cells.ts';
import type { Facts } from './file-facts.ts';
import type { FileIssue, FileRow, IngestContext, SkippedRecord } from './file-result.ts';
import type { FormTable } from './form-tables.ts';
import type { KeyCells } from './key-cells.ts';
import { completenessOf } from './periods-of-dates.ts';
import { RecordKinds } from './record-kind.ts';
import { PrintedRates } from './printed-rates.ts';
import { identityIssues } from './row-issues.ts';
import { rowKey } from './row-key.ts';
import { sectionLevel } from './section-level.ts';
import type { SheetRecord } from './sheet.ts';
import { TableTotals, type RecordCounts } from './table-totals.ts';
import { unitOrField } from './unit-or-field.ts';

/** What became of the records below one header. */
export interface TableRows {
  readonly rows: FileRow[];
  readonly skipped: SkippedRecord[];
  /** Lines of the rejected records. */
  readonly rejected: number[];
  readonly issues: FileIssue[];
}

/** Reads the records of a table: data rows with their counts and keys, and why the others are not. */
export function tableRows(table: FormTable, facts: Facts, context: IngestContext): TableRows {
  return new TableReader(table, facts, context).read();
}

class TableReader {
  readonly #roles: FormTable['roles'];
  readonly #table: FormTable;
  readonly #rates: PrintedRates;
  readonly #body: readonly SheetRecord[];
  readonly #facts: Facts;
  readonly #context: IngestContext;
  readonly #columns: ReadonlyMap<number, readonly CountCell[]>;
  readonly #kinds: RecordKinds;
  readonly #totals: TableTotals;
  readonly #result: TableRows = { rows: [], skipped: [], rejected: [], issues: [] };
  #section: string | null = null;
  #rowsName: 'unit' | 'field' | null = null;

  constructor(table: FormTable, facts: Facts, context: IngestContext) {
    const { roles, body } = table;
    this.#table = table;
    this.#roles = roles;
    this.#rates = new PrintedRates(roles);
    this.#body = body;
    this.#facts = facts;
    this.#context = context;
    this.#columns = new Map(
      roles.flatMap((role, column) =>
        isCount(role)
          ? [
              [
                column,
                countCells(body.map(({ cells }) => quantityText(cells[column] ?? ''))),
              ] as const,
            ]
          : [],
      ),
    );
    this.#kinds = new RecordKinds(roles, facts.province_code, context);
    // Rows of several periods, or fields beside their sums, have no total that means anything.
    const mixes =
      roles.includes('period_start') || (roles.includes('field') && roles.includes('unit_code'));
    this.#totals = new TableTotals(!mixes);
  }

  read(): TableRows {
    this.#body.forEach((record, index) => {
      this.#record(record, index);
    });
    this.#result.issues.push(
      ...this.#totals.endSection(),
      ...this.#rates.recognised(this.#table.headerLine),
    );
    return this.#result;
  }

  #record(record: SheetRecord, index: number): void {
    const kind = this.#kinds.next(record, index);
    if (kind === 'data') {
      this.#data(record, index);
      return;
    }
    this.#result.skipped.push({ line: record.line, reason: kind });
    if (kind === 'total' && this.#kinds.hasFigures(record))
      this.#result.issues.push(...this.#totals.compareTotal(record.line, this.#counts(index)));
    if (kind === 'group') {
      this.#section = this.#kinds.section(record);
      const counts = this.#counts(index);
      this.#result.issues.push(...this.#totals.startSection(record.line, counts));
    }
  }

  #data(record: SheetRecord, index: number): void {
    const { line } = record;
    const cells = new Map([...this.#columns].map(([column, of]) => [column, of[index]]));
    const keyCells = this.#keyCells(record);
    const bad = [
      ...cellIssues(record, this.#table, cells),
      ...(this.#isOtherKind(keyCells) ? [mixedRows(line)] : []),
    ];
    const result = rowKey(keyCells, this.#facts, this.#systemSection(), this.#context);
    const unreadable = bad.some(({ severity }) => severity === 'error');
    const found = result.kind === 'skipped' ? result.issues : [...bad, ...result.issues];
    // The name of a field is public once its row is loaded; of a rejected row it may be anything.
    const issues = unreadable ? found.filter(({ code }) => code !== 'unknown_field') : found;
    this.#result.issues.push(...issues.map((issue) => ({ line, ...issue })));
    const counts = this.#counts(index);
    if (unreadable) this.#totals.unreadable();
    else this.#totals.add(counts);
    if (result.kind === 'skipped') {
      this.#result.skipped.push({ line, reason: result.reason });
      return;
    }
    if (unreadable || result.kind === 'rejected') {
      this.#result.rejected.push(line);
      return;
    }
    if (Object.values(counts).every((value) => value === null)) {
      this.#result.skipped.push({ line, reason: 'no_figures' });
      return;
    }
    const row: FileRow = {
      ...result.key,
      counts: { ...noCounts(), ...counts },
      completeness: completenessOf(result.key),
      line,
    };
    this.#result.rows.push(row);
    this.#result.issues.push(...identityIssues(row), ...this.#rates.compare(record, row.counts));
  }

  /** The system that the section names, else the one that a mapping says for all of its files. */
  #systemSection(): string | null {
    const section = this.#section;
    if (section !== null && sectionLevel(section) !== 'communes') return section;
    return this.#table.layout.constants?.source_system ?? null;
  }

  #keyCells(record: SheetRecord): KeyCells {
    const cells: KeyCells = Object.fromEntries(
      KEY_COLUMNS.flatMap((column) => {
        const position = this.#roles.indexOf(column);
        return position < 0 ? [] : [[column, record.cells[position] ?? '']];
      }),
    );
    const either = this.#roles.indexOf('field_or_unit');
    const named = either < 0 ? {} : unitOrField(record.cells[either] ?? '', this.#context.fields);
    const { field, ...rest } = { ...cells, ...named };
    return field === undefined ? rest : { ...rest, field: field.replace(/^[-–—•+]\s+/, '') };
  }

  /** In a column of either, a unit among fields or a field among units is about nothing one can tell. */
  #isOtherKind({ unit }: KeyCells): boolean {
    if (!this.#roles.includes('field_or_unit')) return false;
    const kind = unit === undefined ? 'field' : 'unit';
    this.#rowsName ??= kind;
    return this.#rowsName !== kind;
  }

  #counts(index: number): RecordCounts {
    const counts: RecordCounts = {};
    for (const [column, cells] of this.#columns) {
      const cell = cells[index];
      const name = this.#roles[column] as CountName;
      const known = cell?.kind === 'count' || cell?.kind === 'count_with_words';
      const value = known ? cell.value : null;
      // Several columns of one count are its parts: their sum is not known while a part is not.
      const { [name]: before = 0 } = counts;
      counts[name] = before === null || value === null ? null : before + value;
    }
    return counts;
  }
}

function mixedRows(line: number): FileIssue {
  const params = { expected: ['lĩnh vực | đơn vị'] };
  return { line, column: 'unit', code: 'bad_value', severity: 'error', params, value: null };
}
