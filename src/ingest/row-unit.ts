import { foldName } from '../tables/name-folding.ts';
import type { Facts } from './file-facts.ts';
import type { IngestContext } from './file-result.ts';
import type { KeyCells, KeyIssue } from './key-cells.ts';
import type { UnitMatch } from './unit-register.ts';

type Issues = KeyIssue[];

/** Stands for the code of a part of an office, a school or a hospital, which is no unit of its own. */
export const INNER_OFFICE = Symbol('inner office');

/**
 * The code of the unit of a row: by its code, by the portal's code, by its name in a province, else the
 * unit of its form. Null, with an issue, where it is not that of exactly one unit.
 */
export function rowUnit(
  cells: KeyCells,
  facts: Facts,
  context: IngestContext,
  issues: Issues,
): string | typeof INNER_OFFICE | null {
  const province = provinceOf(cells, facts, context, issues);
  if (cells.portal_code !== undefined)
    return portalUnit(cells.portal_code, cells.unit ?? '', province, context, issues);
  const name = cells.unit ?? '';
  if (cells.unit_code !== undefined && cells.unit_code !== '') {
    const match = context.units.byCode(cells.unit_code);
    const code = accepted(match, cells.unit_code, 'unit_code', issues);
    if (code !== null && name !== '') checkName(code, name, context, issues);
    if (code !== null) checkProvince(code, cells.province ?? '', province, context, issues);
    return code;
  }
  if (name !== '') {
    const asProvince = context.units.province(name);
    if (asProvince !== null && /tỉnh|thành phố|^tp/iu.test(name)) return asProvince;
    const match = context.units.byName(name, province);
    return isInner(match) ? INNER_OFFICE : accepted(match, name, 'unit', issues);
  }
  if (cells.unit === undefined && cells.unit_code === undefined && facts.unit_code !== null) {
    if (facts.unlisted_name !== undefined)
      issues.push(unlisted(facts.unit_code, facts.unlisted_name, null));
    return facts.unit_code;
  }
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
): string | typeof INNER_OFFICE | null {
  const known = context.portalCodes.get(portalCode);
  if (known !== undefined) {
    if (name !== '' && foldName(name) !== foldName(known.portal_name))
      checkName(known.unit_code, name, context, issues);
    return known.unit_code;
  }
  const asProvince = context.units.province(name);
  if (asProvince !== null) return asProvince;
  const match = context.units.byName(name, province);
  return isInner(match) ? INNER_OFFICE : accepted(match, name, 'unit', issues);
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
    if (match.unlistedName !== undefined)
      issues.push(unlisted(match.unit_code, match.unlistedName, column));
    return match.unit_code;
  }
  issues.push({ column, ...unmatchedUnit(match, value) });
  return null;
}

/** Why a name or code is that of no unit, and what to do about it. */
export function unmatchedUnit(
  match: Exclude<UnitMatch, { kind: 'unit' }>,
  value: string,
): Omit<KeyIssue, 'column'> {
  if (match.kind !== 'office') {
    const code = match.kind === 'ambiguous' ? 'ambiguous_unit' : 'unknown_unit';
    return { code, severity: 'error', params: { candidates: match.candidates }, value };
  }
  // A name that may be a person's is not repeated anywhere.
  return match.why === 'no_province'
    ? { code: 'department_without_province', severity: 'error', params: {}, value }
    : { code: 'doubtful_department', severity: 'error', params: {}, value: null };
}

/** A department that no list has is loaded, and its name, which is that of an office, is said. */
function unlisted(unit_code: string, name: string, column: 'unit' | 'unit_code' | null): KeyIssue {
  const params = { unit_code, name };
  return { column, code: 'unlisted_department', severity: 'warning', params, value: name };
}

function isInner(match: UnitMatch): boolean {
  return match.kind === 'office' && match.why === 'inner';
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
