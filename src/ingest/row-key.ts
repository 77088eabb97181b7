import { ALL_FIELDS, UNSPECIFIED_SYSTEM } from '../tables/dossiers.ts';
import type { IssueCode, IssueParams, Severity, SkipReason } from '../tables/quality.ts';
import { CALENDARS, PERIOD_KINDS, type Period } from '../tables/periods.ts';
import { foldName } from '../tables/name-folding.ts';
import { levelOfCode, type UnitLevel } from '../tables/units.ts';
import { slug } from '../tables/slug.ts';
import type { KeyColumn } from './column-role.ts';
import type { Facts } from './file-facts.ts';
import type { IngestContext } from './file-result.ts';
import { isTotalLabel } from './row-kind.ts';
import { calendarOf, dayOf } from './periods-of-dates.ts';
import type { UnitMatch } from './unit-register.ts';

/** A finding about one cell of the key. */
interface KeyIssue {
  readonly column: KeyColumn | null;
  readonly code: IssueCode;
  readonly severity: Severity;
  readonly params: IssueParams;
  readonly value: string | null;
}

/** What a row is about, or why it is left out. Issues of severity `error` reject the row. */
interface RowKey extends Period {
  readonly unit_code: string;
  readonly level: UnitLevel;
  readonly field_id: string;
  readonly source_system: string;
}
export type KeyResult =
  | { readonly kind: 'key'; readonly key: RowKey; readonly issues: readonly KeyIssue[] }
  | { readonly kind: 'skipped'; readonly reason: SkipReason; readonly issues: readonly KeyIssue[] }
  | { readonly kind: 'rejected'; readonly issues: readonly KeyIssue[] };

/** The cells of a row that belong to its key; absent where the table has no such column. */
export type KeyCells = Readonly<Partial<Record<KeyColumn, string>>>;

/** Words for "all fields" in a column of fields. */
const ALL_FIELD_WORDS = /^(?:|all|tất cả|tất cả (?:các )?lĩnh vực|toàn bộ)$/iu;
const KIND_WORDS: Readonly<Record<string, (typeof PERIOD_KINDS)[number]>> = {
  'trong kỳ': 'flow',
  'lũy kế': 'year_to_date',
  'luỹ kế': 'year_to_date',
  'lũy kế từ đầu năm': 'year_to_date',
  'thời điểm': 'snapshot',
};

/**
 * What a row is about: from its own cells, else from the facts of its form, sidecar or path.
 * `section` is the heading of the group it stands under; it names the source system.
 */
export function rowKey(
  cells: KeyCells,
  facts: Facts,
  section: string | null,
  context: IngestContext,
): KeyResult {
  const issues: KeyIssue[] = [];
  const unit = unitOf(cells, facts, context, issues);
  if (unit === DEPARTMENT) return { kind: 'skipped', reason: 'department', issues };
  const period = periodOf(cells, facts, issues);
  if (unit === null || period === null || issues.some(({ severity }) => severity === 'error'))
    return { kind: 'rejected', issues };
  const province = context.units.unit(unit)?.province_code ?? null;
  if (context.scope !== null && (province === null || !context.scope.has(province)))
    return { kind: 'skipped', reason: 'out_of_scope', issues };
  return {
    kind: 'key',
    issues,
    key: {
      unit_code: unit,
      level: levelOfCode(unit),
      field_id: fieldOf(cells.field, context, issues),
      source_system: systemOf(cells.source_system, section),
      ...period,
    },
  };
}

function systemOf(cell: string | undefined, section: string | null): string {
  const named = slug(cell ?? section ?? '')
    .slice(0, 80)
    .replace(/-+$/, '');
  return named === '' || named === 'all' ? UNSPECIFIED_SYSTEM : named;
}

function fieldOf(cell: string | undefined, context: IngestContext, issues: KeyIssue[]): string {
  if (cell === undefined || ALL_FIELD_WORDS.test(cell) || isTotalLabel(cell)) return ALL_FIELDS;
  const { field_id, known } = context.fields.match(cell);
  if (!known)
    issues.push({
      column: 'field',
      code: 'unknown_field',
      severity: 'warning',
      params: { field_id },
      value: cell,
    });
  return field_id;
}

type Issues = KeyIssue[];

/** Stands for the code of a department, which has none yet. */
const DEPARTMENT = Symbol('department');

function unitOf(
  cells: KeyCells,
  facts: Facts,
  context: IngestContext,
  issues: Issues,
): string | typeof DEPARTMENT | null {
  const province = provinceOf(cells, facts, context, issues);
  if (cells.portal_code !== undefined)
    return portalUnit(cells.portal_code, cells.unit ?? '', province, context, issues);
  const name = cells.unit ?? '';
  if (cells.unit_code !== undefined && cells.unit_code !== '') {
    const match = context.units.byCode(cells.unit_code);
    if (match.kind === 'department') return DEPARTMENT;
    const code = accepted(match, cells.unit_code, 'unit_code', issues);
    if (code !== null && name !== '') checkName(code, name, context, issues);
    if (code !== null) checkProvince(code, cells.province ?? '', province, context, issues);
    return code;
  }
  if (name !== '') {
    const asProvince = context.units.province(name);
    if (asProvince !== null && /tỉnh|thành phố|^tp/iu.test(name)) return asProvince;
    const match = context.units.byName(name, province);
    return match.kind === 'department' ? DEPARTMENT : accepted(match, name, 'unit', issues);
  }
  if (cells.unit === undefined && cells.unit_code === undefined && facts.unit_code !== null)
    return facts.unit_code;
  issues.push({ column: 'unit_code', code: 'no_unit', severity: 'error', params: {}, value: null });
  return null;
}

function provinceOf(
  cells: KeyCells,
  facts: Facts,
  context: IngestContext,
  issues: Issues,
): string | null {
  if (cells.province === undefined || cells.province === '') return facts.province_code;
  const code = context.units.province(cells.province);
  if (code === null) {
    const params = { candidates: [] };
    const value = cells.province;
    issues.push({ column: 'province', code: 'unknown_unit', severity: 'error', params, value });
  }
  return code;
}

/** A unit by the national portal's code; provinces are found by their name. */
function portalUnit(
  portalCode: string,
  name: string,
  province: string | null,
  context: IngestContext,
  issues: Issues,
): string | typeof DEPARTMENT | null {
  const known = context.portalCodes.get(portalCode);
  if (known !== undefined) {
    if (name !== '' && foldName(name) !== foldName(known.portal_name))
      checkName(known.unit_code, name, context, issues);
    return known.unit_code;
  }
  const asProvince = context.units.province(name);
  if (asProvince !== null) return asProvince;
  const match = context.units.byName(name, province);
  return match.kind === 'department' ? DEPARTMENT : accepted(match, name, 'unit', issues);
}

/** The code of a match; what is unusual about it is noted, and what is no unit is an error. */
function accepted(
  match: UnitMatch,
  value: string,
  column: 'unit' | 'unit_code',
  issues: Issues,
): string | null {
  if (match.kind === 'unit') {
    if (match.zeroRestored) {
      const params = { unit_code: match.unit_code };
      issues.push({ column, code: 'code_zero_restored', severity: 'warning', params, value });
    }
    if (match.typeMismatch !== null) {
      const params = { expected: match.typeMismatch, unit_code: match.unit_code };
      issues.push({ column, code: 'unit_type_mismatch', severity: 'warning', params, value });
    }
    return match.unit_code;
  }
  const ambiguous = match.kind === 'ambiguous';
  const candidates = match.kind === 'department' ? [] : match.candidates;
  const code = ambiguous ? 'ambiguous_unit' : 'unknown_unit';
  issues.push({ column, code, severity: 'error', params: { candidates }, value });
  return null;
}

/** Code and name of one row must name the same unit; which of them is wrong cannot be known. */
function checkName(code: string, name: string, context: IngestContext, issues: Issues): void {
  const unit = context.units.unit(code);
  const match = context.units.byName(name, unit?.province_code ?? null);
  const same =
    match.kind === 'unit' ? match.unit_code === code : context.units.province(name) === code;
  if (same) return;
  const params = { unit_code: code, expected: unit?.name ?? '' };
  issues.push({
    column: 'unit',
    code: 'code_name_mismatch',
    severity: 'error',
    params,
    value: name,
  });
}

/** The province in a cell of its own must be that of the code. */
function checkProvince(
  code: string,
  cell: string,
  province: string | null,
  context: IngestContext,
  issues: Issues,
): void {
  const own = context.units.unit(code)?.province_code ?? null;
  if (cell === '' || province === null || own === null || own === province) return;
  const params = { unit_code: code, expected: context.units.unit(own)?.name ?? own };
  issues.push({
    column: 'province',
    code: 'code_name_mismatch',
    severity: 'error',
    params,
    value: cell,
  });
}

function periodOf(cells: KeyCells, facts: Facts, issues: Issues): Period | null {
  const before = issues.length;
  const start = day('period_start', cells, facts, issues);
  const end = day('period_end', cells, facts, issues);
  const kind = word('period_kind', cells, facts.period_kind, PERIOD_KINDS, KIND_WORDS, issues);
  const calendar = word('calendar', cells, facts.calendar, CALENDARS, {}, issues);
  if (issues.length > before) return null;
  if (start === null || end === null) {
    issues.push({ column: null, code: 'no_period', severity: 'error', params: {}, value: null });
    return null;
  }
  if (start > end) {
    const params = { expected: `≥ ${start}` };
    issues.push({ column: 'period_end', code: 'bad_date', severity: 'error', params, value: end });
    return null;
  }
  return {
    period_start: start,
    period_end: end,
    period_kind: kind ?? 'flow',
    calendar: calendar ?? calendarOf(start, end),
  };
}

function day(
  column: 'period_start' | 'period_end',
  cells: KeyCells,
  facts: Facts,
  issues: Issues,
): string | null {
  const cell = cells[column];
  if (cell === undefined || cell === '') return facts[column];
  const found = dayOf(cell);
  if (found === null) {
    const params = { expected: 'YYYY-MM-DD, DD/MM/YYYY' };
    issues.push({ column, code: 'bad_date', severity: 'error', params, value: cell });
  }
  return found;
}

function word<Word extends string>(
  column: 'period_kind' | 'calendar',
  cells: KeyCells,
  fact: Word | null,
  allowed: readonly Word[],
  synonyms: Readonly<Record<string, Word>>,
  issues: Issues,
): Word | null {
  const cell = cells[column];
  if (cell === undefined || cell === '') return fact;
  const found = allowed.find((candidate) => candidate === cell) ?? synonyms[cell.toLowerCase()];
  if (found !== undefined) return found;
  const params = { expected: allowed };
  issues.push({ column, code: 'bad_value', severity: 'error', params, value: cell });
  return null;
}
