import { noCounts, type CountName, type Counts } from '../tables/counts.ts';
import { rate, RATES, type RateName } from '../tables/rates.ts';
import { isCount, KEY_COLUMNS, type ColumnRole } from './column-role.ts';
import { countCells, isNumberLike, type CountCell } from './count-cells.ts';
import type { Facts } from './file-facts.ts';
import type { FileIssue, FileRow, IngestContext, SkippedRecord } from './file-result.ts';
import type { FormTable } from './form-tables.ts';
import { isColumnNumbers } from './header.ts';
import { brokenIdentities } from './identities.ts';
import { percentCell } from './percent-cell.ts';
import { completenessOf } from './periods-of-dates.ts';
import { rowKey, type KeyCells } from './row-key.ts';
import { rowKind, type RowKind } from './row-kind.ts';
import type { SheetRecord } from './sheet.ts';
import { TableTotals, type RecordCounts } from './table-totals.ts';

/** What became of the records below one header. */
export interface TableRows {
  readonly rows: FileRow[];
  readonly skipped: SkippedRecord[];
  /** Lines of the rejected records. */
  readonly rejected: number[];
  readonly issues: FileIssue[];
}

/** On-time rates that a printed percentage may be. */
const PRINTED_RATES: readonly RateName[] = ['ontime_resolved', 'ontime_received', 'ontime_766'];
/** A section that names a level of administration, not a system. */
const LEVEL_OF_COMMUNES = /^(?:ubnd )?(?:cấp xã|xã, phường)/iu;

/** Reads the records of a table: data rows with their counts and keys, and why the others are not. */
export function tableRows(table: FormTable, facts: Facts, context: IngestContext): TableRows {
  return new TableReader(table, facts, context).read();
}

class TableReader {
  readonly #roles: FormTable['roles'];
  readonly #body: readonly SheetRecord[];
  readonly #facts: Facts;
  readonly #context: IngestContext;
  readonly #columns: ReadonlyMap<number, readonly CountCell[]>;
  readonly #totals = new TableTotals();
  readonly #result: TableRows = { rows: [], skipped: [], rejected: [], issues: [] };
  #section: string | null = null;
  #inFooter = false;

  constructor(table: FormTable, facts: Facts, context: IngestContext) {
    this.#roles = table.roles;
    this.#body = table.body;
    this.#facts = facts;
    this.#context = context;
    this.#columns = new Map(
      table.roles.flatMap((role, column) =>
        isCount(role)
          ? [[column, countCells(table.body.map(({ cells }) => cells[column] ?? ''))] as const]
          : [],
      ),
    );
  }

  read(): TableRows {
    this.#body.forEach((record, index) => {
      this.#record(record, index);
    });
    this.#result.issues.push(...this.#totals.endSection());
    return this.#result;
  }

  #record(record: SheetRecord, index: number): void {
    const kind = this.#kindOf(record);
    if (kind === 'data') {
      this.#data(record, index);
      return;
    }
    this.#result.skipped.push({ line: record.line, reason: kind });
    if (kind === 'note' || kind === 'signature') this.#inFooter = true;
    if (kind === 'total' && this.#hasNumbers(record))
      this.#result.issues.push(...this.#totals.compareTotal(record.line, this.#counts(index)));
    if (kind === 'group') {
      this.#section = this.#label(record);
      const counts = this.#counts(index);
      this.#result.issues.push(...this.#totals.startSection(record.line, counts));
    }
  }

  #kindOf(record: SheetRecord): RowKind {
    if (isColumnNumbers(record)) return 'column_numbers';
    const ordinal = record.cells[this.#roles.indexOf('ordinal')] ?? '';
    const filled = record.cells.filter((cell) => cell !== '');
    const hasNumbers = this.#hasNumbers(record);
    const kind = rowKind(
      { label: this.#label(record), ordinal, filled, hasNumbers },
      this.#inFooter,
    );
    if (kind === 'data') this.#inFooter = false;
    return kind;
  }

  #hasNumbers(record: SheetRecord): boolean {
    return this.#roles.some(
      (role, column) => isCount(role) && isNumberLike(record.cells[column] ?? ''),
    );
  }

  /** The name that the row is known by: its field, else its unit, else any text before the counts. */
  #label(record: SheetRecord): string {
    for (const role of ['field', 'unit', 'unit_code'] as const) {
      const cell = record.cells[this.#roles.indexOf(role)];
      if (cell !== undefined && cell !== '') return cell.replace(/^[-–—•+]\s+/, '');
    }
    return record.cells.find((cell) => cell !== '' && !isNumberLike(cell)) ?? '';
  }

  #data(record: SheetRecord, index: number): void {
    const { line } = record;
    const bad = this.#badCells(record, index);
    const result = rowKey(
      this.#keyCells(record),
      this.#facts,
      this.#systemSection(),
      this.#context,
    );
    this.#result.issues.push(...bad, ...result.issues.map((issue) => ({ line, ...issue })));
    const unreadable = bad.some(({ severity }) => severity === 'error');
    const counts = this.#counts(index);
    if (unreadable) this.#totals.unreadable();
    else this.#totals.add(counts);
    if (unreadable || result.kind === 'rejected') {
      this.#result.rejected.push(line);
      return;
    }
    if (result.kind === 'skipped' || Object.values(counts).every((value) => value === null)) {
      const reason = result.kind === 'skipped' ? result.reason : 'no_figures';
      this.#result.skipped.push({ line, reason });
      return;
    }
    const row: FileRow = {
      ...result.key,
      counts: { ...noCounts(), ...counts },
      completeness: completenessOf(result.key),
      line,
    };
    this.#result.rows.push(row);
    this.#result.issues.push(...identityIssues(row), ...this.#rateIssues(record, row.counts));
  }

  #systemSection(): string | null {
    const section = this.#section;
    return section !== null && LEVEL_OF_COMMUNES.test(section) ? null : section;
  }

  #keyCells(record: SheetRecord): KeyCells {
    return Object.fromEntries(
      KEY_COLUMNS.flatMap((column) => {
        const position = this.#roles.indexOf(column);
        if (position < 0) return [];
        const cell = record.cells[position] ?? '';
        return [[column, column === 'field' ? cell.replace(/^[-–—•+]\s+/, '') : cell]];
      }),
    );
  }

  #counts(index: number): RecordCounts {
    const counts: RecordCounts = {};
    for (const [column, cells] of this.#columns) {
      const cell = cells[index];
      const known = cell?.kind === 'count' || cell?.kind === 'count_with_words';
      counts[this.#roles[column] as CountName] = known ? cell.value : null;
    }
    return counts;
  }

  #badCells(record: SheetRecord, index: number): FileIssue[] {
    const { line, cells } = record;
    const issues: FileIssue[] = [];
    const beyond = cells.slice(this.#roles.length).filter((cell) => cell !== '').length;
    if (beyond > 0) {
      const params = { expected: this.#roles.length, found: this.#roles.length + beyond };
      issues.push({
        line,
        column: null,
        code: 'ragged_row',
        severity: 'error',
        params,
        value: null,
      });
    }
    for (const [position, column] of this.#columns) {
      const cell = column[index];
      const found = { line, column: this.#roles[position] ?? null, value: cells[position] ?? null };
      if (cell?.kind === 'bad')
        issues.push({ ...found, code: cell.code, severity: 'error', params: {} });
      if (cell?.kind === 'spreadsheet_error')
        issues.push({ ...found, code: 'bad_number', severity: 'warning', params: {} });
      if (cell?.kind === 'count_with_words') {
        const params = { found: cell.value };
        issues.push({ ...found, code: 'number_with_words', severity: 'warning', params });
      }
    }
    return issues;
  }

  /** A printed on-time rate must be one of the named rates of the same row, as far as it is printed. */
  #rateIssues(record: SheetRecord, counts: Counts): FileIssue[] {
    const value = record.cells[this.#roles.indexOf('ontime_rate')] ?? '';
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
    const column: ColumnRole = 'ontime_rate';
    const { line } = record;
    return [{ line, column, code: 'rate_mismatch', severity: 'warning', params, value }];
  }
}

function identityIssues({ counts, line }: FileRow): FileIssue[] {
  return brokenIdentities(counts).map(({ identity, column, expected, found }) => ({
    line,
    column,
    code: 'identity_broken',
    severity: 'error',
    params: { identity, expected, found, difference: expected - found },
    value: String(found),
  }));
}
