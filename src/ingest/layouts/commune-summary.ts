import { commonColumns, countColumns, hasUnknownKey, type Layout } from '../layout.ts';

/**
 * The summary of a province, one row a commune or department by its name, no fields: the families F2
 * ("Số hồ sơ nhận giải quyết", Thanh Hóa), F4 (Hà Nội, "theo đơn vị") and F5 (07a/BTP, whose first
 * column is blank).
 */
export const communeSummary: Layout = {
  name: 'commune-summary',
  columnsOf: commonColumns,
  accepts: (columns) =>
    columns.roles.includes('unit') &&
    !columns.roles.includes('field') &&
    countColumns(columns.roles) >= 2 &&
    !hasUnknownKey(columns),
  hasOtherColumns: false,
};
