import { ALL_FIELDS, type HandledAt } from '../tables/dossiers.ts';
import type { Period } from '../tables/periods.ts';
import type { IssueCode, SkipReason } from '../tables/quality.ts';
import { remembered } from '../tables/remembered.ts';
import { levelOfCode, type UnitLevel } from '../tables/units.ts';
import { isNumberLike } from './count-cells.ts';
import type { Facts } from './file-facts.ts';
import type { IngestContext } from './file-result.ts';
import type { KeyCells, KeyIssue } from './key-cells.ts';
import { isTotalLabel } from './row-kind.ts';
import { looksLikePerson } from './person-names.ts';
import { rowPeriod } from './row-period.ts';
import { rowSystem } from './row-system.ts';
import { INNER_OFFICE, rowUnit } from './row-unit.ts';

/** What a row is about, or why it is left out. Issues of severity `error` reject the row. */
export interface RowKey extends Period {
  readonly unit_code: string;
  readonly level: UnitLevel;
  readonly field_id: string;
  readonly source_system: string;
  readonly handled_at: HandledAt | null;
}
/** What a row is about, or why it is not loaded. */
export type KeyResult =
  | { readonly kind: 'key'; readonly key: RowKey; readonly issues: readonly KeyIssue[] }
  | { readonly kind: 'skipped'; readonly reason: SkipReason; readonly issues: readonly KeyIssue[] }
  /**
   * `known`: what it is about, where only its field or its system is not known; else `unplaced` says
   * as much as is known.
   */
  | {
      readonly kind: 'rejected';
      readonly issues: readonly KeyIssue[];
      readonly known: RowKey | null;
      readonly unplaced: UnplacedKey | null;
    };

/** What is known of a row whose unit or period is not. */
export interface UnplacedKey {
  /** Null where it is not known. */
  readonly unit_code: string | null;
  /** True where it may be that of any other row of the table: none is named, or more than one. */
  readonly isAnyUnit: boolean;
  /** Null where it is not known. */
  readonly period: Period | null;
  readonly field_id: string;
}

/** The field of a rejected row whose field is not known. */
export const UNKNOWN_FIELD = '';
/** A telephone or identity number: no name of a field or a system holds one. */
const NUMBER_OF_PERSON = /\d{9,}/;
const holdsNumberOfPerson = remembered((cell) =>
  NUMBER_OF_PERSON.test(cell.replace(/[\s.-]/g, '')),
);
/** Words for "all fields" in a column of fields. */
const ALL_FIELD_WORDS = /^(?:|all|tất cả|tất cả (?:các )?lĩnh vực|toàn bộ)$/iu;

/**
 * What a row is about: from its own cells, else from the facts of its form, sidecar or path.
 * `section` is the heading of the group it stands under; it names a source system or a level.
 */
export function rowKey(
  cells: KeyCells,
  facts: Facts,
  section: string | null,
  context: IngestContext,
): KeyResult {
  const issues: KeyIssue[] = [];
  const unit = rowUnit(cells, facts, context, issues);
  if (unit === INNER_OFFICE) return { kind: 'skipped', reason: 'inner_office', issues };
  const period = rowPeriod(cells, facts, context.defaultCalendar, issues);
  if (unit === null || period === null || issues.some(({ severity }) => severity === 'error'))
    return {
      kind: 'rejected',
      issues,
      known: null,
      unplaced: unplacedKey(unit, period, cells, context, issues),
    };
  for (const column of ['field', 'source_system'] as const) {
    const cell = cells[column] ?? '';
    if (cell === '') continue;
    // The name of a field or a system is public; nothing about a person ever is.
    if (looksLikePerson(cell) && !(column === 'field' && context.fields.match(cell).known)) {
      issues.push({ column, code: 'doubtful_field', severity: 'error', params: {}, value: null });
      continue;
    }
    if (!isNumberLike(cell) && !holdsNumberOfPerson(cell)) continue;
    issues.push({ column, code: 'number_as_name', severity: 'error', params: {}, value: null });
  }
  const system = rowSystem(cells, section, levelOfCode(unit), issues);
  const about = { ...period, unit_code: unit, level: levelOfCode(unit), ...system };
  if (issues.some(({ severity }) => severity === 'error'))
    return {
      kind: 'rejected',
      issues,
      known: { ...about, field_id: UNKNOWN_FIELD },
      unplaced: null,
    };
  const province = context.units.unit(unit)?.province_code ?? null;
  if (context.scope !== null && (province === null || !context.scope.has(province)))
    return { kind: 'skipped', reason: 'out_of_scope', issues };
  return {
    kind: 'key',
    issues,
    key: { ...about, field_id: fieldOf(cells.field, context, issues) },
  };
}

const COLUMNS_OF_UNITS: readonly (KeyIssue['column'] | undefined)[] = [
  'unit',
  'unit_code',
  'portal_code',
  'province',
];
/** Why a row is about a unit that other rows are not about, or about no commune. */
const OTHER_UNIT: readonly IssueCode[] = ['unknown_unit'];
const NO_COMMUNE: readonly IssueCode[] = ['department_without_province', 'doubtful_department'];

/** What is known of a row without unit or period; null where no sum can lack it. */
function unplacedKey(
  unit: string | null,
  period: Period | null,
  cells: KeyCells,
  context: IngestContext,
  issues: readonly KeyIssue[],
): UnplacedKey | null {
  const field_id = fieldOf(cells.field, context, []);
  const aboutUnit = issues.filter(
    ({ column, severity }) => severity === 'error' && COLUMNS_OF_UNITS.includes(column),
  );
  const codes = aboutUnit.map(({ code }) => code);
  if (field_id === ALL_FIELDS || codes.some((code) => NO_COMMUNE.includes(code))) return null;
  return {
    unit_code: codes.length === 0 ? unit : null,
    isAnyUnit: codes.length > 0 && !codes.some((code) => OTHER_UNIT.includes(code)),
    period,
    field_id,
  };
}

/** True for what stands for all fields in a column of fields: nothing, "Tất cả", a total. */
export const isAllFields = remembered((cell) => ALL_FIELD_WORDS.test(cell) || isTotalLabel(cell));

function fieldOf(cell: string | undefined, context: IngestContext, issues: KeyIssue[]): string {
  if (cell === undefined || isAllFields(cell)) return ALL_FIELDS;
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
