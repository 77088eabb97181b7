import { roleOf } from '../column-role.ts';
import { COUNT_ALIASES, KEY_ALIASES } from '../header-aliases.ts';
import { countColumns, type Layout } from '../layout.ts';

/**
 * The project's own layout: one header row, one row a unit × field × period, the unit by its code or
 * by its name (with its province in a column, or in the file's sidecar or path), the counts under
 * their English names or Vietnamese headings.
 */
export const tidy: Layout = {
  name: 'tidy',
  roleOf: roleOf([...KEY_ALIASES, ...COUNT_ALIASES]),
  accepts: (roles) =>
    (roles.has('unit_code') ||
      (roles.has('unit') && (roles.has('field') || roles.has('period_start')))) &&
    countColumns(roles) >= 1,
  unitFromForm: false,
  hasOtherColumns: false,
};
