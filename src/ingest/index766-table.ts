import { INDEX766_GROUP_NAMES, type Index766Group, type Index766Row } from '../tables/index766.ts';
import { foldName } from '../tables/name-folding.ts';
import { levelOfCode } from '../tables/units.ts';
import type { Facts } from './file-facts.ts';
import type { IngestContext } from './file-result.ts';
import { headerPaths, headerRows, type HeaderPath } from './header.ts';
import { KEY_ALIASES } from './header-aliases.ts';
import { index766Columns, isIndex766, type Index766Column } from './index766-headings.ts';
import type { KeyIssue } from './key-cells.ts';
import { commonColumns } from './layout.ts';
import { isTotalLabel } from './row-kind.ts';
import { rowUnit } from './row-unit.ts';
import { sheet, type SheetRecord } from './sheet.ts';
import type { LoadedTable, RecordIssue } from './table-records.ts';
import { titleFacts } from './title-facts.ts';

const KEYS = new Set(KEY_ALIASES.flatMap(({ leaf }) => leaf.map(foldName)));
/** Points: "61,72", "61.72", "8". */
const POINTS = /^\d{1,3}(?:[.,]\d{1,4})?$/;
const HIGHEST = 105;
const RANK = /^\d{1,3}$/;
/** The decision that such a table applies; its formulas may be of any later state, so no trend is drawn. */
const VERSION = '766/2022';
const SOURCE = 'Bảng tổng hợp Bộ chỉ số theo Quyết định 766/QĐ-TTg';

/**
 * Reads the table of index 766 as the portal and the provinces export it: a unit a row, the points of
 * the groups under their Vietnamese names, the period in the title (its last day is the day of the
 * scores). Of a table with five groups the joint points of online services and payment belong to
 * neither. Null where the text holds no such table.
 */
export function index766Table(
  text: string,
  context: IngestContext,
  source_id: string,
): LoadedTable<Index766Row> | null {
  const records = [...sheet({ text: () => [text.replace(/\r\n?/g, '\n')] }, text.length).records()];
  for (const [index] of records.entries()) {
    const rows = headerRows(records, index, (label) => KEYS.has(label));
    if (rows === null) continue;
    const paths = headerPaths(rows);
    if (!isIndex766(paths) || !commonColumns(paths).roles.includes('unit')) continue;
    const body = records.slice(index + rows.length);
    return scoresOf(records.slice(0, index), paths, body, context, source_id);
  }
  return null;
}

function scoresOf(
  title: readonly SheetRecord[],
  paths: readonly HeaderPath[],
  body: readonly SheetRecord[],
  context: IngestContext,
  source_id: string,
): LoadedTable<Index766Row> {
  const { stated, unreadablePeriod } = titleFacts(title, context, NO_FACTS);
  const { period_start, period_end } = stated;
  if (typeof period_start !== 'string' || typeof period_end !== 'string') {
    const none = { code: 'no_period', params: {}, line: title[0]?.line ?? 1 } as const;
    const { code, params, line } = unreadablePeriod ?? none;
    return {
      rows: [],
      issues: [{ line, column: 'period_start', code, severity: 'error', params }],
    };
  }
  const columns = groupsApart(index766Columns(paths));
  const unitColumn = commonColumns(paths).roles.indexOf('unit');
  const rows: Index766Row[] = [];
  const issues: RecordIssue[] = [];
  const facts = { ...NO_FACTS, province_code: stated.province_code ?? null };
  for (const { line, cells } of body) {
    const name = cells[unitColumn] ?? '';
    if (name === '' || isTotalLabel(name) || !cells.some((cell) => POINTS.test(cell))) continue;
    const found: KeyIssue[] = [];
    const unit = rowUnit({ unit: name }, facts, context, found);
    // The index of a department is one of its own kind of unit, which has no page of scores.
    if (typeof unit === 'symbol' || (unit !== null && levelOfCode(unit) === 'department')) continue;
    const bad = columns.flatMap((column, position) =>
      column !== null && !isReadable(column, cells[position] ?? '') ? [column] : [],
    );
    issues.push(
      ...found.map(({ column, code, severity, params }) => ({
        line,
        column,
        code,
        severity,
        params,
      })),
      ...bad.map((column) => badNumber(line, column)),
    );
    const points = (column: Index766Column): number | null =>
      pointsOf(cells[columns.indexOf(column)] ?? '');
    const total = points('total');
    if (total === null && bad.length === 0) issues.push(badNumber(line, 'total'));
    if (unit === null || total === null || bad.length > 0) continue;
    const groups = Object.fromEntries(
      INDEX766_GROUP_NAMES.map((group) => [group, points(group)]),
    ) as Record<Index766Group, number | null>;
    const days = { as_of: period_end, period_start, period_end };
    const origin = { index_version: VERSION, source: SOURCE, source_id, source_line: line };
    rows.push({ unit_code: unit, ...days, total, ...groups, rank: points('rank'), ...origin });
  }
  return { rows, issues };
}

/** The table names its units and its title the days: nothing else is to be known. */
const NO_FACTS: Facts = {
  unit_code: null,
  province_code: null,
  period_start: null,
  period_end: null,
  period_kind: null,
  calendar: null,
  exported_at: null,
  periodInSidecar: false,
  sidecar: {},
};

/** Without a column of payment, "Cung cấp dịch vụ trực tuyến" is both groups together. */
function groupsApart(columns: readonly (Index766Column | null)[]): (Index766Column | null)[] {
  const isJoint = !columns.includes('payment');
  return columns.map((column) => (column === 'online' && isJoint ? null : column));
}

/** Points up to a hundred and something, a rank as high as there are units; blank where there are none. */
function isReadable(column: Index766Column, cell: string): boolean {
  const isBlank = cell === '' || cell === '-';
  if (column === 'rank') return isBlank || RANK.test(cell);
  return isBlank || (POINTS.test(cell) && (pointsOf(cell) ?? 0) <= HIGHEST);
}

function pointsOf(cell: string): number | null {
  return POINTS.test(cell) ? Number(cell.replace(',', '.')) : null;
}

function badNumber(line: number, column: string): RecordIssue {
  return { line, column, code: 'bad_number', severity: 'error', params: {} };
}
