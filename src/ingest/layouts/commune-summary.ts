import { roleOf } from '../column-role.ts';
import { COUNT_ALIASES, KEY_ALIASES } from '../header-aliases.ts';
import { countColumns, type Layout } from '../layout.ts';

/** The summary of a province: one row a commune (or department) by its name, no fields. */
export const communeSummary: Layout = {
  name: 'commune-summary',
  roleOf: roleOf([...KEY_ALIASES, ...COUNT_ALIASES]),
  accepts: (roles) => roles.has('unit') && !roles.has('field') && countColumns(roles) >= 2,
  unitFromForm: false,
  hasOtherColumns: false,
};
