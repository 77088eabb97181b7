import { isCount, type ColumnRole } from '../column-role.ts';
import type { ColumnPlan } from '../column-plan.ts';
import type { FieldRegister } from '../field-register.ts';
import type { HeaderPath } from '../header.ts';
import { headingFields, type HeadingFields } from '../heading-fields.ts';
import { commonColumns, namesUnits, type Layout } from '../layout.ts';

/** Its name in `manifest.json`. */
export const FIELD_COLUMNS = 'field-columns';

/**
 * A table of units whose columns are of fields ("Hộ tịch > Tiếp nhận > Tổng số"), all of whose headings are
 * known, those of each field by themselves. `fields` is the list of fields.
 */
export function fieldColumns(fields: Pick<FieldRegister, 'match'>): Layout {
  const columnsOf = (paths: readonly HeaderPath[]): ColumnPlan =>
    planOf(paths, headingFields(paths, fields));
  return {
    name: FIELD_COLUMNS,
    columnsOf,
    accepts: ({ paths, roles, doubled }) =>
      doubled === null &&
      namesUnits(roles) &&
      headingFields(paths, fields)?.some(
        (of, column) => of?.isKnown === true && isCount(roles[column] ?? null),
      ) === true &&
      roles.every((role, column) => role !== null || (paths[column] ?? []).length === 0),
    hasOtherColumns: false,
  };
}

/** The columns of each field by the headings below it, with the columns that say what a row is about. */
function planOf(paths: readonly HeaderPath[], named: HeadingFields | null): ColumnPlan {
  const own = commonColumns(paths);
  if (named === null) return { ...own, roles: paths.map(() => null) };
  const keys = own.roles.map((role) => (isCount(role) ? null : role));
  const groups = Map.groupBy(paths.keys(), (column) => named[column]?.name ?? null);
  const roles: (ColumnRole | null)[] = [...keys];
  let doubled: ColumnRole | null = null;
  for (const columns of groups.values()) {
    const plan = commonColumns(
      paths.map((path, column) => {
        if (!columns.includes(column)) return [];
        return keys[column] === null ? withoutField(path, named[column] ?? null) : path;
      }),
    );
    doubled ??= plan.doubled;
    for (const column of columns) roles[column] ??= plan.roles[column] ?? null;
  }
  return { roles, doubled };
}

/** "Tổng số tiếp nhận" over all fields is its own heading. */
function withoutField(path: HeaderPath, field: HeadingFields[number]): HeaderPath {
  return field === null || (field.name === null && field.rest.length === 0) ? path : field.rest;
}
