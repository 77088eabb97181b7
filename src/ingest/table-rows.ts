import { noCounts } from '../tables/counts.ts';
import { ALL_FIELDS, UNSPECIFIED_SYSTEM } from '../tables/dossiers.ts';
import { BlankColumns } from './blank-columns.ts';
import { CountColumns } from './count-columns.ts';
import { fileIssue } from './file-issue.ts';
import type { FormTable } from './form-tables.ts';
import type { Facts } from './file-facts.ts';
import type { FileIssue, FileRow, IngestContext } from './file-result.ts';
import { lacksWays } from './identities.ts';
import type { KeyCells } from './key-cells.ts';
import { KeyColumns } from './key-columns.ts';
import { namesPeriods, namesUnits } from './layout.ts';
import type { HeadingsEvidence, MappingEvidence } from './mapping-evidence.ts';
import { mergedFigures } from './merged-figures.ts';
import { otherRowPeriods } from './other-row-periods.ts';
import { PeriodNotes } from './period-notes.ts';
import { completenessOf } from './periods-of-dates.ts';
import { PrintedRates } from './printed-rates.ts';
import { RecordKinds } from './record-kind.ts';
import { identityIssues } from './row-issues.ts';
import { RestartedNumbers } from './restarted-numbers.ts';
import { isAllFields, rowKey, UNKNOWN_FIELD, type KeyResult, type RowKey } from './row-key.ts';
import type { SheetRecord } from './sheet.ts';
import { SumRows, type AddedLines, type FieldRow } from './sum-rows.ts';
import { withHeadings, type TableSink } from './table-sink.ts';
import { TableTotals, type RecordCounts } from './table-totals.ts';
import { TableUnits } from './table-units.ts';
import { PartsOfRows } from './parts-of-rows.ts';
import { ProvinceAmongUnits, type ReadRow } from './province-among-units.ts';
import { UnitAbove } from './unit-above.ts';
import { UnitOfGroup } from './unit-of-group.ts';
import { hasUnreadWays } from './unread-ways.ts';
import { UnknownColumns } from './unknown-columns.ts';

/** What a reader needs to know of a table. */
export type ReadTable = Pick<
  FormTable<unknown>,
  'layout' | 'roles' | 'paths' | 'titles' | 'numbers' | 'alwaysFilled' | 'headerLine'
> & {
  /** Of a table of which only the columns of one period or field are read: the roles of all. */
  readonly rolesOfAll?: FormTable<unknown>['roles'];
  /** The field that its columns are of, as their headings word it. */
  readonly field?: string;
};

/** Takes the records below a header, in order. */
export interface RecordReader {
  record(record: SheetRecord): void;
  /** A record could not be read; it is accounted for elsewhere. */
  unreadable(): void;
  /** Says that there are no more records. */
  end(): void;
}

/** Reads the records of one table in order: data rows with their counts and keys, and why the others are none. */
export class TableReader implements RecordReader {
  readonly #table: ReadTable;
  readonly #roles: ReadTable['roles'];
  readonly #facts: Facts;
  readonly #context: IngestContext;
  readonly #sink: TableSink;
  readonly #columns: CountColumns;
  readonly #hasUnreadWays: boolean;
  readonly #keys: KeyColumns;
  readonly #kinds: RecordKinds;
  readonly #totals: TableTotals;
  readonly #rates: PrintedRates;
  readonly #notes: PeriodNotes;
  readonly #unknown: UnknownColumns;
  /** Null of a part of a table's columns: not every field or period has figures. */
  readonly #blank: BlankColumns | null;
  /** Of a table that a mapping reads. */
  readonly #evidence: HeadingsEvidence | null;
  readonly #mixes: boolean;
  readonly #sums = new SumRows();
  readonly #parts = new PartsOfRows();
  readonly #above: UnitAbove;
  readonly #group: UnitOfGroup;
  readonly #numbers = new RestartedNumbers();
  /** Of a table that lists units, and whose rows can be added up. */
  readonly #provinces: ProvinceAmongUnits | null;
  readonly #units = new TableUnits();
  #index = 0;
  #section: string | null = null;

  /** `evidence`: of the mappings of its file; null where nothing is to be said of them. */
  constructor(
    table: ReadTable,
    facts: Facts,
    context: IngestContext,
    sink: TableSink,
    evidence: MappingEvidence | null,
  ) {
    const { roles, numbers } = table;
    this.#table = table;
    this.#roles = roles;
    this.#facts = facts;
    this.#context = context;
    this.#sink = withHeadings(sink, table);
    this.#columns = new CountColumns(table);
    this.#hasUnreadWays = hasUnreadWays(table);
    this.#keys = new KeyColumns(table, facts.province_code, context);
    this.#rates = new PrintedRates(roles, numbers);
    this.#notes = new PeriodNotes(facts.exported_at);
    this.#unknown = new UnknownColumns(table);
    this.#blank = table.rolesOfAll === undefined ? new BlankColumns(table) : null;
    this.#evidence = evidence?.of(table, facts, context.fields, this.#sink) ?? null;
    // What a line is does not depend on the period that is read of it.
    this.#kinds = new RecordKinds(table.rolesOfAll ?? roles, facts.province_code, context);
    // Rows of several periods, or fields beside their sums, have no total that means anything.
    this.#mixes = namesPeriods(roles) || (roles.includes('field') && roles.includes('unit_code'));
    this.#totals = new TableTotals(this.#columns.names, !this.#mixes);
    this.#above = new UnitAbove(roles);
    this.#group = new UnitOfGroup(roles, facts, context);
    const listsUnits = namesUnits(roles) && !roles.includes('field') && !this.#mixes;
    this.#provinces = listsUnits ? new ProvinceAmongUnits() : null;
  }

  /** Reads the next record. */
  record(record: SheetRecord): void {
    const kind = this.#kinds.next(record, this.#index, this.#group.isOpen);
    this.#index += 1;
    if (kind === 'data') {
      this.#data(record);
      return;
    }
    this.#sink.skipped(record.line, kind);
    if (kind === 'total') this.#total(record);
    if (kind === 'group') {
      this.#endGroup();
      this.#above.forget();
      // A group of units stands in the section that it stood in.
      if (!this.#group.begin(this.#kinds.label(record)))
        this.#section = this.#kinds.section(record);
      this.#issues(this.#totals.startSection(record.line, this.#valuesOf(record)));
    }
  }

  /** A total among the fields of a unit is that of the unit; any other ends what is about it. */
  #total(record: SheetRecord): void {
    const isOfUnit = this.#above.line !== null && this.#kinds.isFieldOfUnitAbove(record);
    if (!isOfUnit) this.#above.forget();
    if (!this.#kinds.hasFigures(record)) return;
    const values = this.#valuesOf(record);
    this.#issues(this.#totals.compareTotal(record.line, values, isOfUnit));
  }

  unreadable(): void {
    this.#totals.unreadable();
  }

  end(): void {
    this.#issues(this.#totals.endTable());
    this.#endGroup();
    this.#endProvinces();
    const { province_code, exported_at } = this.#facts;
    for (const mark of this.#units.marks(this.#totals.judged, province_code, this.#context))
      this.#sink.mark({ ...mark, exported_at });
    const { headerLine } = this.#table;
    if (this.#index === 0)
      this.#sink.issue({ ...fileIssue('form_without_table', {}, 'warning'), line: headerLine });
    const { saidPeriod } = this.#facts;
    if (saidPeriod !== undefined) this.#issues(otherRowPeriods(saidPeriod, this.#units.periods));
    this.#issues(this.#rates.recognised(headerLine));
    this.#issues(this.#unknown.end());
    this.#issues(this.#blank?.end() ?? []);
  }

  #data(record: SheetRecord): void {
    const { line } = record;
    const cells = this.#columns.cells(record);
    this.#unknown.add(record);
    if (cells.some(({ kind }) => kind !== 'unknown')) this.#blank?.add(record);
    this.#evidence?.addRow(record, (position) => this.#columns.valueAt(cells, position));
    const ownCells = this.#keys.cells(record);
    const besideAbove = this.#above.applied(ownCells, line);
    const keyCells = this.#group.applied(besideAbove);
    const isOfGroup = keyCells !== besideAbove;
    const bad = [
      ...this.#columns.issues(record, cells),
      ...mergedFigures(record, this.#roles),
      ...this.#keys.mixed(keyCells, line),
    ];
    const result = rowKey(keyCells, this.#facts, this.#section, this.#context);
    const unreadable = bad.some(({ severity }) => severity === 'error');
    const values = this.#columns.values(cells);
    const ordinal = record.cells[this.#roles.indexOf('ordinal')] ?? '';
    if (isOfGroup) this.#numbers.count(ordinal, line);
    const field =
      unreadable || this.#mixes || this.#table.field !== undefined
        ? null
        : fieldRow({ line, counts: values, ordinal }, result);
    const whole = field === null ? null : this.#parts.wholeOf(field, this.#kinds.isDashed(record));
    if (whole !== null) {
      this.#sink.skipped(line, 'part');
      this.#sink.issue({ ...fileIssue('part_of_row', { row: whole }, 'note'), line });
      return;
    }
    const sum = field === null ? null : (this.#sums.above(field) ?? this.#tableAbove(field));
    const found = result.kind === 'skipped' ? result.issues : [...bad, ...result.issues];
    for (const issue of found)
      // The name of a field is public once its row is loaded; of any other row it may be anything.
      if ((!unreadable && sum === null) || issue.code !== 'unknown_field')
        this.#sink.issue({ line, ...this.#withRowsAbove(issue, values) });
    if (sum !== null) {
      this.#sink.skipped(line, 'total');
      this.#sink.issue(looksLikeTotal(line, sum));
      return;
    }
    const added = unreadable ? null : this.#addedByNamesake(keyCells, result, values);
    if (added !== null) {
      this.#provinceAsTotal(line, added);
      return;
    }
    if (unreadable) this.#totals.unreadable();
    else {
      const of = { isOverall: isOverall(keyCells, result), isProvince: isProvince(result) };
      this.#totals.add(line, values, unitName(keyCells), of);
    }
    if (besideAbove !== ownCells && result.kind === 'key') this.#sink.issue(unitFromAbove(line));
    if (result.kind === 'skipped') this.#sink.skipped(line, result.reason);
    else if (unreadable || result.kind === 'rejected') {
      this.#sink.rejected(line);
      const known = result.kind === 'rejected' ? result.known : result.key;
      if (known !== null) this.#unread(known, line);
      else if (result.kind === 'rejected') this.#units.addUnplaced(result.unplaced, line);
    } else if (cells.every(({ kind }) => kind !== 'count' && kind !== 'count_with_words'))
      this.#sink.skipped(line, 'no_figures');
    else {
      const counts = this.#columns.counts(values);
      const { exported_at } = this.#facts;
      const completeness = completenessOf(result.key, exported_at);
      const key = this.#withSystem(result.key);
      const row = this.#withWays({ ...key, counts, completeness, exported_at, line });
      const holder = isOfGroup ? this.#numbers : this.#provinces;
      for (const read of holder?.next({ record, row }) ?? [{ record, row }]) this.#row(read);
      if (field !== null) this.#addToSums(field);
    }
  }

  /** The lines of the table so far, where a field that no list has is the sum of them all. */
  #tableAbove({ isKnown, counts }: FieldRow): AddedLines | null {
    return isKnown ? null : this.#totals.linesAddedBy(counts);
  }

  /** Says of a row without a known unit that it is the sum of those above, or where a unit stands above. */
  #withRowsAbove<Found extends Pick<FileIssue, 'code' | 'params'>>(
    issue: Found,
    values: RecordCounts,
  ): Found {
    const rows = issue.code === 'unknown_unit' ? this.#totals.rowsAddedBy(values) : null;
    const above = issue.code === 'no_unit' ? this.#above.line : null;
    const more = { ...(rows === null ? {} : { rows }), ...(above === null ? {} : { above }) };
    return rows === null && above === null
      ? issue
      : { ...issue, params: { ...issue.params, ...more } };
  }

  /** An earlier row that the rows below it add up to is loaded: its unit's figures would count them twice. */
  #addToSums(field: FieldRow): void {
    const found = this.#sums.add(field);
    if (found === null) return;
    const { line, key } = found.whole;
    this.#sink.issue(looksLikeTotal(line, found.lines));
    this.#unread({ ...key, field_id: UNKNOWN_FIELD }, line);
  }

  #unread(key: RowKey, line: number): void {
    const { exported_at } = this.#facts;
    const stated = {
      counts: noCounts(),
      completeness: null,
      exported_at,
      line,
      unread: true,
    } as const;
    this.#sink.mark({ ...this.#withSystem(key), ...stated });
  }

  /** Where neither a cell nor a section names a system, a mapping may for all of its files. */
  #withSystem<Key extends { readonly source_system: string }>(key: Key): Key {
    const { source_system } = this.#table.layout.constants ?? {};
    return source_system === undefined || key.source_system !== UNSPECIFIED_SYSTEM
      ? key
      : { ...key, source_system };
  }

  /** Says of a row that states too little of what came in where its table may tell more of it. */
  #withWays(row: FileRow): FileRow {
    const mayLack = this.#hasUnreadWays && lacksWays(row.counts);
    return mayLack ? { ...row, lacks_ways: true } : row;
  }

  /**
   * Where numbers began again within a group, a row that names a unit may be missing: its fields are not
   * loaded where one of them stood in the group already.
   */
  #endGroup(): void {
    const group = this.#numbers.end();
    if (group === null) return;
    const { restarts, rows, fields } = group;
    if (fields.length === 0) {
      for (const { line, row } of restarts)
        this.#sink.issue({ ...fileIssue('numbering_restarts', { row }, 'warning'), line });
      for (const read of rows) this.#row(read);
      return;
    }
    for (const { row } of rows) {
      const at = restarts.findLast(({ line }) => line <= row.line) ?? restarts[0]!;
      const params = { row: at.row, from: at.line, fields };
      this.#sink.rejected(row.line);
      this.#sink.issue({ ...fileIssue('numbering_restarts', params), line: row.line });
      this.#unread({ ...row, field_id: UNKNOWN_FIELD }, row.line);
    }
  }

  /** The row of a province among other units is that of the whole province, their sum, or a part of the table. */
  #endProvinces(): void {
    const held = this.#provinces?.end(this.#totals.addsProvince) ?? null;
    if (held === null) return;
    const { row } = held.read;
    const { line } = row;
    if (held.isPart) {
      this.#sink.rejected(line);
      this.#sink.issue({ ...fileIssue('province_as_part', {}), line, column: 'unit' });
      return;
    }
    const rows = this.#totals.rowsOfProvince(this.#valuesOf(held.read.record));
    if (rows !== null && !held.hasDepartments) {
      this.#provinceAsTotal(line, rows);
      return;
    }
    this.#row(held.read);
    if (rows !== null || !held.hasOthers) return;
    this.#sink.issue({ ...fileIssue('province_among_units', {}, 'note'), line, column: 'unit' });
  }

  /**
   * How many rows above a row is the sum of that bears the bare name of its province ("Lào Cai"), which a
   * commune has as well; null for any other row.
   */
  #addedByNamesake(cells: KeyCells, result: KeyResult, values: RecordCounts): number | null {
    if (this.#provinces === null || result.kind !== 'key' || cells.unit === undefined) return null;
    const { units } = this.#context;
    const { level, unit_code } = result.key;
    const isNamesake =
      level === 'commune' && units.province(cells.unit) === units.unit(unit_code)?.province_code;
    return isNamesake ? this.#totals.rowsAddedBy(values) : null;
  }

  #provinceAsTotal(line: number, rows: number): void {
    this.#sink.skipped(line, 'total');
    const issue = fileIssue('province_as_total', { rows }, 'note');
    this.#sink.issue({ ...issue, line, column: 'unit' });
  }

  #row({ record, row }: ReadRow): void {
    this.#sink.row(row);
    this.#units.add(row);
    this.#issues(this.#notes.next(row, row.line));
    this.#issues(identityIssues(row));
    this.#evidence?.addLoaded(row.counts, row.lacks_ways === true);
    this.#issues(this.#rates.compare(record, row.counts));
  }

  #valuesOf(record: SheetRecord): RecordCounts {
    return this.#columns.values(this.#columns.cells(record));
  }

  #issues(issues: readonly FileIssue[]): void {
    for (const issue of issues) this.#sink.issue(issue);
  }
}

/** What a row calls its unit, to tell it from the next one. */
function unitName({ unit_code = '', portal_code = '', unit = '' }: KeyCells): string {
  return unit_code !== '' ? unit_code : portal_code !== '' ? portal_code : unit;
}

function isProvince(result: KeyResult): boolean {
  return result.kind === 'key' && result.key.level === 'province';
}

/** True for a row over all fields in a table by field. */
function isOverall({ field }: KeyCells, result: KeyResult): boolean {
  if (field === undefined) return false;
  return result.kind === 'key' ? result.key.field_id === ALL_FIELDS : isAllFields(field);
}

function unitFromAbove(line: number): FileIssue {
  return { ...fileIssue('unit_from_above', {}, 'note'), line, column: 'unit' };
}

/** A row by field that may be the sum of others; null for any other row. */
function fieldRow(
  row: Pick<FieldRow, 'line' | 'counts' | 'ordinal'>,
  result: KeyResult,
): FieldRow | null {
  if (result.kind !== 'key' || result.key.field_id === ALL_FIELDS) return null;
  const isKnown = result.issues.every(({ code }) => code !== 'unknown_field');
  return { ...row, key: result.key, isKnown };
}

function looksLikeTotal(line: number, { from, to }: AddedLines): FileIssue {
  const params = { from, to };
  return { line, column: null, code: 'looks_like_total', severity: 'warning', params, value: null };
}
