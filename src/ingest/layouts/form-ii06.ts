import { commonColumns, countColumns, hasUnknownKey, type Layout } from '../layout.ts';

/**
 * Form II.06/VPCP/KSTT (Circular 01/2020/TT-VPCP, family F1) and 07a/BTP by field: one unit a form,
 * one row a field, up to three header rows, a row of column numbers, groups or sections, a total,
 * notes and a signature.
 */
export const formII06: Layout = {
  name: 'form-ii06',
  columnsOf: commonColumns,
  accepts: (columns) =>
    columns.roles.includes('field') &&
    !columns.roles.includes('unit_code') &&
    !columns.roles.includes('unit') &&
    countColumns(columns.roles) >= 2 &&
    !hasUnknownKey(columns),
  hasOtherColumns: false,
};
