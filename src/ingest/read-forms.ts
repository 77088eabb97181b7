import { ALL_FIELDS } from '../tables/dossiers.ts';
import type { IssueCode } from '../tables/quality.ts';
import { levelOfCode } from '../tables/units.ts';
import { columnGroups, ColumnGroups } from './column-groups.ts';
import type { FileFacts } from './file-facts.ts';
import { fileIssue } from './file-issue.ts';
import type { FileIssue, IngestContext } from './file-result.ts';
import type { FormTable } from './form-tables.ts';
import { namesPeriods, namesUnits, type LayoutConstants } from './layout.ts';
import { headingPeriods } from './heading-periods.ts';
import { rateColumns } from './mapped-headings.ts';
import type { MappingEvidence } from './mapping-evidence.ts';
import { unmatchedUnit } from './row-unit.ts';
import type { SheetRecord } from './sheet.ts';
import { otherThanFolder } from './other-than-folder.ts';
import { mergedFacts } from './sidecar-facts.ts';
import { tableFields } from './table-fields.ts';
import { TableReader, type RecordReader } from './table-rows.ts';
import type { TableSink } from './table-sink.ts';
import type { TitleFacts } from './title-facts.ts';
import { datesNotUsed, periodBesideRows, yearOfTitle } from './title-remarks.ts';

/** A table of a file with the facts of its title. */
export type TitledTable = FormTable<TitleFacts>;

/** What is known of a file whose tables are read, and what they say of the mappings that read them. */
export interface ReadSetting {
  readonly facts: FileFacts;
  readonly context: IngestContext;
  readonly evidence: MappingEvidence;
}

/** Reads the tables of a file, going through its records once more; they are as they were before. */
export function readForms(
  tables: readonly TitledTable[],
  records: Iterable<SheetRecord>,
  setting: ReadSetting,
  sink: TableSink,
): void {
  const waiting = tables.values();
  // A form that goes on below its header on a next page has the title that it had.
  const said = new Set<TitleFacts>();
  const readerOf = (form: TitledTable): RecordReader => {
    const isNew = !said.has(form.title);
    if (isNew) for (const issue of titleIssues(form.title)) sink.issue(issue);
    said.add(form.title);
    return formReader(form, isNew, setting, sink);
  };
  let table = waiting.next().value;
  let reader: RecordReader | null = null;
  let index = 0;
  for (const record of records) {
    // A table without any record below its header is none the less read: its header may be wrong.
    while (table !== undefined && index >= table.to) {
      (reader ?? readerOf(table)).end();
      reader = null;
      table = waiting.next().value;
    }
    if (table !== undefined && index >= table.from) {
      reader ??= readerOf(table);
      if (record.isTooLong === true) reader.unreadable();
      else reader.record(record);
    }
    index += 1;
  }
  for (; table !== undefined; table = waiting.next().value) {
    (reader ?? readerOf(table)).end();
    reader = null;
  }
}

/** What a title says that is not about the table below it. */
function titleIssues({ elsewhere = [], unitsWithoutTable = [] }: TitleFacts): FileIssue[] {
  const without = unitsWithoutTable.map(({ line, name }): FileIssue => ({
    ...fileIssue('form_without_table', {}, 'warning'),
    ...{ line, column: 'unit', value: name },
  }));
  return [...elsewhere, ...without];
}

/** `isNew`: the first table below its title. */
function formReader(
  table: TitledTable,
  isNew: boolean,
  setting: ReadSetting,
  sink: TableSink,
): RecordReader {
  const { facts, context } = setting;
  const isStated = facts.periodInSidecar || namesPeriods(table.roles);
  const [wrong, ...more] = wrongHeader(table, isStated);
  if (wrong !== undefined) {
    for (const issue of more) sink.issue(issue);
    return rejectedForm(table, wrong, context, facts, sink);
  }
  const { exportedBelow, monthFirst, headerLine, title } = table;
  const { stated } = title;
  const inFile = exportedBelow === null ? stated : { exported_at: exportedBelow, ...stated };
  const { facts: merged, issues } = mergedFacts(
    withConstants(facts, table.layout.constants),
    inFile,
  );
  const contradiction = issues.find(({ severity }) => severity === 'error');
  const line = title.periodLine ?? headerLine;
  if (contradiction !== undefined)
    return rejectedForm(table, { ...contradiction, line }, context, facts, sink);
  const known = { ...merged, monthFirst, ...periodBesideRows(table, facts) };
  const of = namesUnits(table.roles) ? { facts: known } : unitOfForm(known, title, context);
  if ('inner' in of) return skippedForm(table, known, context, sink);
  if ('issue' in of) return rejectedForm(table, of.issue, context, known, sink);
  for (const issue of [...issues, ...constantsOtherThanFolder(table, facts, context)])
    sink.issue({ ...issue, line: headerLine });
  return knownForm(table, of.facts, isNew && !isStated, setting, sink);
}

/** The facts of a form whose rows name no unit, with the unit that it is about; else why there is none. */
function unitOfForm(
  known: FileFacts,
  { unmatched, secondUnit, communeNamed }: TitleFacts,
  { units }: IngestContext,
): { readonly facts: FileFacts } | { readonly issue: FileIssue } | { readonly inner: true } {
  const wrong = (
    code: IssueCode,
    line: number | null,
    value: string | null,
    params = {},
  ): { readonly issue: FileIssue } => ({
    issue: { ...fileIssue(code, params), line, column: 'unit', value },
  });
  if (secondUnit !== undefined)
    return wrong('unit_contradiction', secondUnit.line, secondUnit.name);
  // A sidecar that names a province only narrows names; one that names a commune or department says which it is.
  const { unit_code } = known;
  const level = unit_code === null ? null : levelOfCode(unit_code);
  const isKnown = level === 'commune' || level === 'department';
  if (!isKnown && unmatched !== undefined) {
    const { match, text, line } = unmatched;
    if (match.kind === 'office' && match.why === 'inner') return { inner: true };
    return { issue: { line, column: 'unit', ...unmatchedUnit(match, text) } };
  }
  if (communeNamed === undefined || unit_code === communeNamed) return { facts: known };
  if (isKnown) {
    const params = { key: 'unit', expected: communeNamed, found: unit_code ?? '' };
    return wrong('sidecar_contradiction', null, null, params);
  }
  const province_code = units.unit(communeNamed)?.province_code ?? known.province_code;
  return { facts: { ...known, unit_code: communeNamed, province_code } };
}

/** Why a table cannot be read, whatever its rows say; none where it can. */
function wrongHeader(
  { doubled, headerLine, layout, title, ...table }: TitledTable,
  isPeriodStated: boolean,
): FileIssue[] {
  if (doubled !== null)
    return [{ ...fileIssue('duplicate_column', {}), line: headerLine, column: doubled }];
  const { countedIn } = title;
  if (countedIn !== undefined)
    return [{ ...fileIssue('not_in_dossiers', {}), line: countedIn.line, value: countedIn.text }];
  const rates = layout.isMapping === true ? rateColumns({ ...table, layout, headerLine }) : [];
  const { unreadablePeriod } = title;
  if (rates.length > 0 || unreadablePeriod === undefined || isPeriodStated) return rates;
  const { code, params, line, text: value } = unreadablePeriod;
  return [{ ...fileIssue(code, params), line, column: 'period_start', value }];
}

/**
 * A table of which is known what it is about: of its own period and of all fields, or of those that its headings name.
 * `isDated`: dates of its title are to be compared with its period.
 */
function knownForm(
  table: TitledTable,
  known: FileFacts,
  isDated: boolean,
  { facts, context, evidence }: ReadSetting,
  sink: TableSink,
): RecordReader {
  const folder = table.title.stated.period_end == null ? facts.folder.month : null;
  const beside = { folder, titleYear: yearOfTitle(table.title) };
  const named = headingPeriods(table, known, beside, context.defaultCalendar);
  if (named.kind === 'refused') return rejectedForm(table, named.issue, context, facts, sink);
  const fields = tableFields(table, context.fields);
  if (fields?.kind === 'refused') return rejectedForm(table, fields.issue, context, facts, sink);
  if (named.kind === 'each') sink.issue(named.issue);
  if (isDated)
    for (const date of datesNotUsed(table.title, facts, named.kind === 'each')) sink.issue(date);
  if (fields !== null) sink.issue(fields.issue);
  const empty = named.kind === 'own' ? named.empty : [];
  const roles = table.roles.map((role, position) =>
    empty.includes(position) ? 'not_stored' : role,
  );
  const own = { ...table, roles };
  if (named.kind === 'own' && fields === null)
    return new TableReader(own, known, context, sink, evidence);
  const periods = named.kind === 'each' ? named.columns : null;
  const groups = columnGroups(own, periods, fields?.columns ?? null);
  const of = { groups, leftOut: fields?.leftOut ?? [] };
  return new ColumnGroups(table, of, known, context, sink, evidence);
}

/** What the constants of a mapping say otherwise than the folders, where nothing nearer says it. */
function constantsOtherThanFolder(
  { layout: { constants = {} }, roles, title }: TitledTable,
  { folder }: FileFacts,
  context: IngestContext,
): FileIssue[] {
  const { unit_code, period_start, period_end } = constants;
  const { stated } = title;
  return otherThanFolder(
    'mapping',
    {
      ...(stated.period_end != null || namesPeriods(roles) ? {} : { period_start, period_end }),
      ...(stated.unit_code != null || namesUnits(roles) ? {} : { unit_code }),
    },
    folder,
    context,
  );
}

/** All data rows of a form are rejected for one reason; its totals and notes stay what they are. */
function rejectedForm(
  table: TitledTable,
  issue: FileIssue,
  context: IngestContext,
  facts: FileFacts,
  sink: TableSink,
): TableReader {
  sink.issue(issue);
  return readAsCountry(table, facts, context, {
    row: (row) => {
      sink.rejected(row.line);
      const unit_code = facts.province_code;
      if (unit_code === null || row.field_id === ALL_FIELDS) return;
      // Its unit is not known, but that the sums of its province lack it is.
      sink.mark({ ...row, unit_code, level: 'commune', unread: true, unplaced: true });
    },
    skipped: (line, reason) => {
      sink.skipped(line, reason);
    },
    rejected: (line) => {
      sink.rejected(line);
    },
    mark: () => undefined,
    issue: () => undefined,
  });
}

/** The form of a part of an office, which is no unit of its own: its rows are left out, and counted. */
function skippedForm(
  table: TitledTable,
  facts: FileFacts,
  context: IngestContext,
  sink: TableSink,
): TableReader {
  return readAsCountry(table, facts, context, {
    row: ({ line }) => {
      sink.skipped(line, 'inner_office');
    },
    skipped: (line, reason) => {
      sink.skipped(line, reason);
    },
    rejected: (line) => {
      sink.rejected(line);
    },
    mark: () => undefined,
    issue: (issue) => {
      if (issue.code !== 'unknown_field') sink.issue(issue);
    },
  });
}

/** Tells data rows from the rest where the unit of the form is not known. */
function readAsCountry(
  table: TitledTable,
  facts: FileFacts,
  context: IngestContext,
  sink: TableSink,
): TableReader {
  const everywhere = { ...context, scope: null };
  return new TableReader(table, { ...facts, unit_code: 'VN' }, everywhere, sink, null);
}

/** The facts of a file; what it does not say, its mapping may. */
function withConstants(facts: FileFacts, constants: LayoutConstants | undefined): FileFacts {
  if (constants === undefined) return facts;
  const stated = Object.entries(facts).filter(([, value]) => value !== null);
  return { ...facts, ...constants, ...Object.fromEntries(stated) };
}
