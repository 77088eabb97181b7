import { noCounts, type CountName } from '../tables/counts.ts';
import { cellIssues } from './cell-issues.ts';
import { isCount, KEY_COLUMNS, type ColumnRole } from './column-role.ts';
import { countCells, type CountCell } from './count-cells.ts';
import { isMonthFirst } from './day-cell.ts';
import type { Facts } from './file-facts.ts';
import type { FileIssue, FileRow, IngestContext, SkippedRecord } from './file-result.ts';
import type { FormTable } from './form-tables.ts';
import type { KeyCells } from './key-cells.ts';
import { NO_RATES, percentEvidence } from './percent-cell.ts';
import { PeriodNotes } from './period-notes.ts';
import { completenessOf } from './periods-of-dates.ts';
import { PrintedRates } from './printed-rates.ts';
import { RecordKinds } from './record-kind.ts';
import { identityIssues } from './row-issues.ts';
import { rowKey } from './row-key.ts';
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

/** A section that names a level of administration, not a system. */
const LEVEL_OF_COMMUNES =
  /^(?:[ivx]+[.)]\s*)?(?:ubnd )?(?:cấp xã|(?:các )?(?:xã|phường))(?=[\s,/]|$)/iu;

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
  readonly #kinds: RecordKinds;
  readonly #totals: TableTotals;
  readonly #rates: PrintedRates;
  readonly #notes: PeriodNotes;
  readonly #result: TableRows = { rows: [], skipped: [], rejected: [], issues: [] };
  #section: string | null = null;

  constructor({ roles, body }: FormTable, facts: Facts, context: IngestContext) {
    this.#roles = roles;
    this.#body = body;
    const cellsOf = (role: ColumnRole): string[] =>
      body.map(({ cells }) => cells[roles.indexOf(role)] ?? '');
    const monthFirst = (['period_start', 'period_end'] as const).some((role) =>
      cellsOf(role).some(isMonthFirst),
    );
    this.#facts = { ...facts, monthFirst };
    this.#rates = new PrintedRates(
      cellsOf('ontime_rate').reduce((bits, cell) => bits | percentEvidence(cell), NO_RATES),
    );
    this.#notes = new PeriodNotes(facts.exported_at);
    this.#context = context;
    this.#columns = new Map(
      roles.flatMap((role, column) =>
        isCount(role)
          ? [[column, countCells(body.map(({ cells }) => cells[column] ?? ''))] as const]
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
    this.#result.issues.push(...this.#totals.endSection());
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
    const bad = cellIssues(record, this.#roles, cells);
    const result = rowKey(
      this.#keyCells(record),
      this.#facts,
      this.#systemSection(),
      this.#context,
    );
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
      completeness: completenessOf(result.key, this.#facts.exported_at),
      exported_at: this.#facts.exported_at,
      line,
    };
    this.#result.rows.push(row);
    const printed = record.cells[this.#roles.indexOf('ontime_rate')] ?? '';
    this.#result.issues.push(
      ...this.#notes.next(row, line),
      ...identityIssues(row),
      ...this.#rates.issues(printed, row.counts, line),
    );
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
}
