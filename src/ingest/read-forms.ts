import { levelOfCode } from '../tables/units.ts';
import { isCount, KEY_COLUMNS, type ColumnRole } from './column-role.ts';
import type { FileFacts } from './file-facts.ts';
import { fileIssue, positionList } from './file-issue.ts';
import type { FileIssue, IngestContext } from './file-result.ts';
import type { FormTable } from './form-tables.ts';
import { unmatchedUnit } from './row-unit.ts';
import { tableRows, type TableRows } from './table-rows.ts';
import { titleFacts, type TitleFacts } from './title-facts.ts';

/** Reads the tables of a file in order; one that continues the form before it shares its title. */
export function readForms(
  tables: readonly FormTable[],
  facts: FileFacts,
  context: IngestContext,
): TableRows[] {
  let title: TitleFacts = {};
  return tables.map((table) => {
    if (!table.continues) title = titleFacts(table.title, context, facts.province_code);
    return readForm(table, facts, title, context);
  });
}

function readForm(
  table: FormTable,
  facts: FileFacts,
  title: TitleFacts,
  context: IngestContext,
): TableRows {
  const { unmatched, unreadablePeriod, ...stated } = title;
  const doubled = table.roles.find(
    (role, index) => isRead(role) && table.roles.indexOf(role) !== index,
  );
  if (doubled !== undefined && doubled !== null) {
    const issue = { ...fileIssue('duplicate_column', {}), line: table.headerLine, column: doubled };
    return rejectedForm(table, issue, context, facts);
  }
  const isStated = facts.periodInSidecar || table.roles.includes('period_start');
  if (unreadablePeriod !== undefined && !isStated) {
    const { line, text: value } = unreadablePeriod;
    const params = { expected: 'Từ ngày 01/08/2025 đến ngày 31/08/2025' };
    const issue = { ...fileIssue('bad_date', params), line, column: 'period_start', value };
    return rejectedForm(table, issue, context, facts);
  }
  const known = { ...facts, ...stated };
  // A sidecar that names a province only narrows names; one that names a commune or department says which it is.
  const level = known.unit_code === null ? null : levelOfCode(known.unit_code);
  const isKnown = level === 'commune' || level === 'department';
  if (!table.layout.unitFromForm || isKnown || unmatched === undefined)
    return withUnknownColumns(table, tableRows(table, known, context));
  const { match, line, text: value } = unmatched;
  if (match.kind === 'office' && match.why === 'inner') return skippedForm(table, known, context);
  const issue = { line, column: 'unit', ...unmatchedUnit(match, value) };
  return rejectedForm(table, issue, context, known);
}

/** All data rows of a form are rejected for one reason; its totals and notes stay what they are. */
function rejectedForm(
  table: FormTable,
  issue: FileIssue,
  context: IngestContext,
  facts: FileFacts,
): TableRows {
  const read = readAsCountry(table, facts, context);
  const lines = [...read.rows.map(({ line }) => line), ...read.rejected];
  return { rows: [], skipped: read.skipped, rejected: lines, issues: [issue] };
}

/** The form of a part of an office, which is no unit of its own: its rows are left out, and counted. */
function skippedForm(table: FormTable, facts: FileFacts, context: IngestContext): TableRows {
  const read = readAsCountry(table, facts, context);
  const leftOut = read.rows.map(({ line }) => ({ line, reason: 'inner_office' as const }));
  return {
    rows: [],
    skipped: [...read.skipped, ...leftOut],
    rejected: read.rejected,
    issues: read.issues.filter(({ code }) => code !== 'unknown_field'),
  };
}

/** Tells data rows from the rest where the unit of the form is not known. */
function readAsCountry(table: FormTable, facts: FileFacts, context: IngestContext): TableRows {
  return tableRows(table, { ...facts, unit_code: 'VN' }, { ...context, scope: null });
}

function withUnknownColumns(table: FormTable, read: TableRows): TableRows {
  const positions = table.roles.flatMap((role, index) => (role === null ? [index + 1] : []));
  if (positions.length === 0 || table.layout.hasOtherColumns) return read;
  const issue = fileIssue('unknown_column', { positions: positionList(positions) }, 'note');
  return { ...read, issues: [{ ...issue, line: table.headerLine }, ...read.issues] };
}

/** True for a column whose cells are read: two of the same meaning contradict each other. */
function isRead(role: ColumnRole | null): boolean {
  return isCount(role) || (KEY_COLUMNS as readonly (ColumnRole | null)[]).includes(role);
}
