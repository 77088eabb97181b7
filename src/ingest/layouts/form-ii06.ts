import { roleOf } from '../column-role.ts';
import { COUNT_ALIASES, KEY_ALIASES } from '../header-aliases.ts';
import { countColumns, type Layout } from '../layout.ts';

/**
 * Form II.06/VPCP/KSTT (Circular 01/2020/TT-VPCP): one unit a form, one row a field, three header
 * rows, a row of column numbers, groups or sections, a total, notes and a signature.
 */
export const formII06: Layout = {
  name: 'form-ii06',
  roleOf: roleOf([...KEY_ALIASES, ...COUNT_ALIASES]),
  accepts: (roles) =>
    roles.has('field') && !roles.has('unit_code') && !roles.has('unit') && countColumns(roles) >= 2,
  unitFromForm: true,
  hasOtherColumns: false,
};
