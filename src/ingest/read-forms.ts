import { levelOfCode } from '../tables/units.ts';
import { isCount, KEY_COLUMNS, type ColumnRole } from './column-role.ts';
import type { FileFacts } from './file-facts.ts';
import { fileIssue, positionList } from './file-issue.ts';
import type { FileIssue, IngestContext } from './file-result.ts';
import type { FormTable } from './form-tables.ts';
import type { SheetRecord } from './sheet.ts';
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
  let table = waiting.next().value;
  let reader: TableReader | null = null;
  let index = 0;
  for (const record of records) {
    // A table without any record below its header is none the less read: its header may be wrong.
    while (table !== undefined && index >= table.to) {
      (reader ?? formReader(table, facts, context, sink)).end();
      reader = null;
      table = waiting.next().value;
    }
    if (table !== undefined && index >= table.from) {
      reader ??= formReader(table, facts, context, sink);
      if (record.isTooLong === true) reader.unreadable();
      else reader.record(record);
    }
    index += 1;
  }
  for (; table !== undefined; table = waiting.next().value) {
    (reader ?? formReader(table, facts, context, sink)).end();
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
  const doubled = table.roles.find(
    (role, index) => isRead(role) && table.roles.indexOf(role) !== index,
  );
  if (doubled !== undefined && doubled !== null) {
    const issue = { ...fileIssue('duplicate_column', {}), line: table.headerLine, column: doubled };
    return rejectedForm(table, issue, context, facts, sink);
  }
  const isStated = facts.periodInSidecar || table.roles.includes('period_start');
  if (unreadablePeriod !== undefined && !isStated) {
    const { line, text: value } = unreadablePeriod;
    const params = { expected: 'Từ ngày 01/08/2025 đến ngày 31/08/2025' };
    const issue = { ...fileIssue('bad_date', params), line, column: 'period_start', value };
    return rejectedForm(table, issue, context, facts, sink);
  }
  const known = { ...facts, ...stated };
  // A sidecar that names a province only narrows names; one that names the commune says which it is.
  const isKnown = known.unit_code !== null && levelOfCode(known.unit_code) === 'commune';
  if (!table.layout.unitFromForm || isKnown || unmatched === undefined) {
    noteUnknownColumns(table, sink);
    return new TableReader(table, known, context, sink);
  }
  const { match, line, text: value } = unmatched;
  if (match.kind === 'department') return skippedForm(table, known, context, sink);
  const code = match.kind === 'ambiguous' ? 'ambiguous_unit' : 'unknown_unit';
  const candidates = match.kind === 'unit' ? [] : match.candidates;
  const issue = { ...fileIssue(code, { candidates }), line, column: 'unit', value };
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
    row: ({ line }) => {
      sink.rejected(line);
    },
    skipped: (line, reason) => {
      sink.skipped(line, reason);
    },
    rejected: (line) => {
      sink.rejected(line);
    },
    issue: () => undefined,
  });
}

/** The form of a department: its rows are left out for now, and counted. */
function skippedForm(
  table: TitledTable,
  facts: FileFacts,
  context: IngestContext,
  sink: TableSink,
): TableReader {
  return readAsCountry(table, facts, context, {
    row: ({ line }) => {
      sink.skipped(line, 'department');
    },
    skipped: (line, reason) => {
      sink.skipped(line, reason);
    },
    rejected: (line) => {
      sink.rejected(line);
    },
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
  const positions = table.roles.flatMap((role, index) => (role === null ? [index + 1] : []));
  if (positions.length === 0 || table.layout.hasOtherColumns) return;
  const issue = fileIssue('unknown_column', { positions: positionList(positions) }, 'note');
  sink.issue({ ...issue, line: table.headerLine });
}

/** True for a column whose cells are read: two of the same meaning contradict each other. */
function isRead(role: ColumnRole | null): boolean {
  return isCount(role) || (KEY_COLUMNS as readonly (ColumnRole | null)[]).includes(role);
}
