import { levelOfCode } from '../tables/units.ts';
import { isCount, KEY_COLUMNS, type ColumnRole } from './column-role.ts';
import { exportTimeBelow } from './export-time.ts';
import type { FileFacts } from './file-facts.ts';
import { fileIssue, positionList } from './file-issue.ts';
import type { FileIssue, IngestContext } from './file-result.ts';
import type { FormTable } from './form-tables.ts';
import { mergedFacts } from './sidecar-facts.ts';
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
    if (!table.continues) title = titleFacts(table.title, context, facts);
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
    const { code, params, line, text: value } = unreadablePeriod;
    const issue = { ...fileIssue(code, params), line, column: 'period_start', value };
    return rejectedForm(table, issue, context, facts);
  }
  const below = table.body.map(exportTimeBelow).find((time) => time !== null);
  const inFile = below === undefined ? stated : { exported_at: below, ...stated };
  const { facts: known, issues } = mergedFacts(facts, inFile);
  const contradiction = issues.find(({ severity }) => severity === 'error');
  if (contradiction !== undefined)
    return rejectedForm(table, { ...contradiction, line: table.headerLine }, context, facts);
  // A sidecar that names a province only narrows names; one that names the commune says which it is.
  const isKnown = known.unit_code !== null && levelOfCode(known.unit_code) === 'commune';
  if (!table.layout.unitFromForm || isKnown || unmatched === undefined)
    return withIssues(table, tableRows(table, known, context), issues);
  const { match, line, text: value } = unmatched;
  if (match.kind === 'department') return skippedForm(table, known, context);
  const code = match.kind === 'ambiguous' ? 'ambiguous_unit' : 'unknown_unit';
  const candidates = match.kind === 'unit' ? [] : match.candidates;
  const issue = { ...fileIssue(code, { candidates }), line, column: 'unit', value };
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

/** The form of a department: its rows are left out for now, and counted. */
function skippedForm(table: FormTable, facts: FileFacts, context: IngestContext): TableRows {
  const read = readAsCountry(table, facts, context);
  const departments = read.rows.map(({ line }) => ({ line, reason: 'department' as const }));
  return {
    rows: [],
    skipped: [...read.skipped, ...departments],
    rejected: read.rejected,
    issues: read.issues.filter(({ code }) => code !== 'unknown_field'),
  };
}

/** Tells data rows from the rest where the unit of the form is not known. */
function readAsCountry(table: FormTable, facts: FileFacts, context: IngestContext): TableRows {
  return tableRows(table, { ...facts, unit_code: 'VN' }, { ...context, scope: null });
}

/** What was read, with what is wrong in its heading or its title. */
function withIssues(table: FormTable, read: TableRows, ofTitle: readonly FileIssue[]): TableRows {
  const line = table.headerLine;
  const positions = table.roles.flatMap((role, index) => (role === null ? [index + 1] : []));
  const isQuiet = positions.length === 0 || table.layout.hasOtherColumns;
  const unknown = fileIssue('unknown_column', { positions: positionList(positions) }, 'note');
  const issues = [...ofTitle, ...(isQuiet ? [] : [unknown])].map((issue) => ({ ...issue, line }));
  return { ...read, issues: [...issues, ...read.issues] };
}

/** True for a column whose cells are read: two of the same meaning contradict each other. */
function isRead(role: ColumnRole | null): boolean {
  return isCount(role) || (KEY_COLUMNS as readonly (ColumnRole | null)[]).includes(role);
}
