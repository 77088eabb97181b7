import { isCount, rolesOf, type ColumnRole } from '../column-role.ts';
import { literalPlan } from '../column-plan.ts';
import { COUNT_ALIASES, KEY_ALIASES } from '../header-aliases.ts';
import { commonColumns, countColumns, namesPeriods, type Layout } from '../layout.ts';

const roles = rolesOf([...KEY_ALIASES, ...COUNT_ALIASES]);

/**
 * The project's own layout: one header row, one row a unit × field × period, the unit by its code or
 * by its name (with its province in a column, or in the file's sidecar or path), the counts under
 * their English names or Vietnamese headings. Headings mean what `data/README.md` says, alone.
 */
export const tidy: Layout = {
  name: 'tidy',
  columnsOf: (paths) => {
    if (paths.some(({ length }) => length > 1)) return commonColumns(paths);
    const found = roles(paths).map((role) => (role?.includes('/') === true ? null : role));
    const whole = found as (ColumnRole | null)[];
    const counts = whole.filter(isCount);
    const twice = counts.find((role, index) => counts.indexOf(role) !== index) ?? null;
    const plan = literalPlan(whole);
    return { ...plan, doubled: plan.doubled ?? twice };
  },
  accepts: ({ roles: known }) =>
    (known.includes('unit_code') ||
      (known.includes('unit') && (known.includes('field') || namesPeriods(known)))) &&
    countColumns(known) >= 1,
  hasOtherColumns: false,
};
