import { levelOfCode } from '../tables/units.ts';
import type { FileFacts } from './file-facts.ts';
import { fileIssue, positionList } from './file-issue.ts';
import type { FileIssue, IngestContext } from './file-result.ts';
import type { FormTable } from './form-tables.ts';
import { namesUnits, type LayoutConstants } from './layout.ts';
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
  if (table.doubled !== null) {
    const column = table.doubled;
    const issue = { ...fileIssue('duplicate_column', {}), line: table.headerLine, column };
    return rejectedForm(table, issue, context, facts);
  }
  const isStated = facts.periodInSidecar || table.roles.includes('period_start');
  if (unreadablePeriod !== undefined && !isStated) {
    const { line, text: value } = unreadablePeriod;
    const params = { expected: 'Từ ngày 01/08/2025 đến ngày 31/08/2025' };
    const issue = { ...fileIssue('bad_date', params), line, column: 'period_start', value };
    return rejectedForm(table, issue, context, facts);
  }
  const known = { ...withConstants(facts, table.layout.constants), ...stated };
  // A sidecar that names a province only narrows names; one that names the commune says which it is.
  const isKnown = known.unit_code !== null && levelOfCode(known.unit_code) === 'commune';
  if (namesUnits(table.roles) || isKnown || unmatched === undefined)
    return withUnknownColumns(table, tableRows(table, known, context));
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

function withUnknownColumns(table: FormTable, read: TableRows): TableRows {
  const positions = table.roles.flatMap((role, index) =>
    role === null && (table.paths[index] ?? []).length > 0 ? [index + 1] : [],
  );
  if (positions.length === 0 || table.layout.hasOtherColumns) return read;
  const issue = fileIssue('unknown_column', { positions: positionList(positions) }, 'note');
  return { ...read, issues: [{ ...issue, line: table.headerLine }, ...read.issues] };
}

/** The facts of a file; what it does not say, its mapping may. */
function withConstants(facts: FileFacts, constants: LayoutConstants = {}): FileFacts {
  const stated = Object.entries(facts).filter(([, value]) => value !== null);
  return { ...facts, ...constants, ...Object.fromEntries(stated) };
}
