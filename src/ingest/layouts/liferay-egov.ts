import { commonColumns, hasHeading, hasUnknownKey, type Layout } from '../layout.ts';
import { foldName } from '../../tables/name-folding.ts';

const CLOSING = foldName('Tồn cuối');

/**
 * The Liferay egov system (family F7): one header row, a unit a row, "Tổng" with "Tiếp nhận" and "Kỳ
 * trước chuyển qua", "Sớm", "Đúng", "Trễ", and "Tồn cuối" for what is pending.
 */
export const liferayEgov: Layout = {
  name: 'liferay-egov',
  columnsOf: commonColumns,
  accepts: (columns) =>
    hasHeading(columns, CLOSING) &&
    (
      ['received_total', 'received_new', 'carried_over', 'resolved_early', 'resolved_late'] as const
    ).every((role) => columns.roles.includes(role)) &&
    (['unit', 'field'] as const).some((role) => columns.roles.includes(role)) &&
    !hasUnknownKey(columns),
  hasOtherColumns: false,
};
