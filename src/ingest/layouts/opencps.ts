import { commonColumns, hasHeading, hasUnknownKey, type Layout } from '../layout.ts';
import { foldName } from '../../tables/name-folding.ts';

const OPENING = foldName('Số đầu kỳ');

/**
 * OpenCPS (family F3): a row a field or a unit, whose total of what was carried over and what is new
 * is called "Số đầu kỳ", and a "Tổng số trễ hạn" over what was late and what is overdue.
 */
export const openCps: Layout = {
  name: 'opencps',
  columnsOf: commonColumns,
  accepts: (columns) =>
    hasHeading(columns, OPENING) &&
    (['received_total', 'received_new', 'carried_over'] as const).every((role) =>
      columns.roles.includes(role),
    ) &&
    (['field', 'unit', 'field_or_unit'] as const).some((role) => columns.roles.includes(role)) &&
    !hasUnknownKey(columns),
  hasOtherColumns: false,
};
