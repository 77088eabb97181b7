import { ALL_FIELDS } from '../tables/dossiers.ts';
import { levelOfCode } from '../tables/units.ts';
import type { FileFacts } from './file-facts.ts';
import { fileIssue, positionList } from './file-issue.ts';
import type { FileIssue, IngestContext } from './file-result.ts';
import type { FormTable } from './form-tables.ts';
import { namesPeriods, namesUnits, type LayoutConstants } from './layout.ts';
import { unmatchedUnit } from './row-unit.ts';
import type { SheetRecord } from './sheet.ts';
import { mergedFacts } from './sidecar-facts.ts';
import { TableReader, type TableSink } from './table-rows.ts';
import type { TitleFacts } from './title-facts.ts';

/** A table of a file with the facts of its title. */
export type TitledTable = FormTable<TitleFacts>;

/** Reads the tables of a file, going through its records once more; they are as they were before. */
export function readForms(
  tables: readonly TitledTable[],
  records: Iterable<SheetRecord>,
  facts: FileFacts,
  context: IngestContext,
  sink: TableSink,
): void {
  const waiting = tables.values();
  // A form that goes on below its header on a next page has the title that it had.
  const said = new Set<TitleFacts>();
  const readerOf = (form: TitledTable): TableReader => {
    if (!said.has(form.title)) for (const issue of form.title.elsewhere ?? []) sink.issue(issue);
    said.add(form.title);
    return formReader(form, facts, context, sink);
  };
  let table = waiting.next().value;
  let reader: TableReader | null = null;
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

function formReader(
  table: TitledTable,
  facts: FileFacts,
  context: IngestContext,
  sink: TableSink,
): TableReader {
  const { unmatched, unreadablePeriod, ...stated } = table.title;
  if (table.doubled !== null) {
    const column = table.doubled;
    const issue = { ...fileIssue('duplicate_column', {}), line: table.headerLine, column };
    return rejectedForm(table, issue, context, facts, sink);
  }
  const isStated = facts.periodInSidecar || namesPeriods(table.roles);
  if (unreadablePeriod !== undefined && !isStated) {
    const { code, params, line, text: value } = unreadablePeriod;
    const issue = { ...fileIssue(code, params), line, column: 'period_start', value };
    return rejectedForm(table, issue, context, facts, sink);
  }
  const { exportedBelow, monthFirst, headerLine } = table;
  const inFile = exportedBelow === null ? stated : { exported_at: exportedBelow, ...stated };
  const { facts: merged, issues } = mergedFacts(
    withConstants(facts, table.layout.constants),
    inFile,
  );
  const contradiction = issues.find(({ severity }) => severity === 'error');
  if (contradiction !== undefined)
    return rejectedForm(table, { ...contradiction, line: headerLine }, context, facts, sink);
  const known = { ...merged, monthFirst };
  // A sidecar that names a province only narrows names; one that names a commune or department says which it is.
  const level = known.unit_code === null ? null : levelOfCode(known.unit_code);
  const isKnown = level === 'commune' || level === 'department';
  if (namesUnits(table.roles) || isKnown || unmatched === undefined) {
    for (const issue of issues) sink.issue({ ...issue, line: headerLine });
    noteUnknownColumns(table, sink);
    return new TableReader(table, known, context, sink);
  }
  const { match, line, text: value } = unmatched;
  if (match.kind === 'office' && match.why === 'inner')
    return skippedForm(table, known, context, sink);
  const issue = { line, column: 'unit', ...unmatchedUnit(match, value) };
  return rejectedForm(table, issue, context, known, sink);
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
  return new TableReader(table, { ...facts, unit_code: 'VN' }, { ...context, scope: null }, sink);
}

function noteUnknownColumns(table: TitledTable, sink: TableSink): void {
  const positions = table.roles.flatMap((role, index) =>
    role === null && (table.paths[index] ?? []).length > 0 ? [index + 1] : [],
  );
  if (positions.length === 0 || table.layout.hasOtherColumns) return;
  const issue = fileIssue('unknown_column', { positions: positionList(positions) }, 'note');
  sink.issue({ ...issue, line: table.headerLine });
}

/** The facts of a file; what it does not say, its mapping may. */
function withConstants(facts: FileFacts, constants: LayoutConstants = {}): FileFacts {
  const stated = Object.entries(facts).filter(([, value]) => value !== null);
  return { ...facts, ...constants, ...Object.fromEntries(stated) };
}
