import { headerGroup } from '../header-group.ts';
import { commonColumns, hasUnknownKey, type Layout } from '../layout.ts';
import { foldName } from '../../tables/name-folding.ts';

const CARRIED = foldName('Tồn kỳ trước');

/**
 * Bkav eGovCloud (family F6): "Tồn kỳ trước", "Nhận trong kỳ", and in time and overdue of both "Chưa
 * xử lý" and "Đã xử lý"; percentages as text beside them.
 */
export const egovCloud: Layout = {
  name: 'egovcloud',
  columnsOf: commonColumns,
  accepts: (columns) =>
    columns.paths.some((path) => path.includes(CARRIED)) &&
    columns.paths.some((path) => path.some((label) => isUnresolved(label))) &&
    (['carried_over', 'received_new', 'resolved_early_or_on_time', 'resolved_late'] as const).every(
      (role) => columns.roles.includes(role),
    ) &&
    columns.roles.includes('pending_overdue') &&
    !hasUnknownKey(columns),
  hasOtherColumns: false,
};

function isUnresolved(label: string): boolean {
  return label.startsWith(foldName('Chưa xử lý')) || headerGroup(label) === 'pending';
}
