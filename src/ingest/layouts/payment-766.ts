import { columnPlan } from '../column-plan.ts';
import { rolesOf } from '../column-role.ts';
import { KEY_ALIASES } from '../header-aliases.ts';
import { hasUnknownKey, type Layout } from '../layout.ts';

const roles = rolesOf([
  ...KEY_ALIASES,
  {
    role: 'fee_dossiers',
    leaf: [
      'fee_dossiers',
      'Tổng số hồ sơ thuộc các thủ tục có phí, lệ phí',
      'Số hồ sơ thuộc các thủ tục có phí, lệ phí',
      'Tổng số hồ sơ của các thủ tục có phí, lệ phí',
      'Tổng số hồ sơ thuộc các TTHC có phí, lệ phí',
    ],
  },
  {
    role: 'paid_online',
    leaf: [
      'paid_online',
      'Số hồ sơ được thanh toán trực tuyến',
      'Số hồ sơ thanh toán trực tuyến',
      'Tổng số hồ sơ được thanh toán trực tuyến',
      'Số hồ sơ được thanh toán trực tuyến trên tổng số hồ sơ thuộc các thủ tục có phí, lệ phí',
    ],
  },
  // Procedures, not dossiers: dividing one by the other gives rates above 100 %.
  {
    role: 'not_stored',
    leaf: [
      'Số lượng thủ tục có phí, lệ phí',
      'Số lượng thủ tục có phí, lệ phí phát sinh hồ sơ',
      'Số lượng thủ tục có phí, lệ phí có phát sinh hồ sơ',
      'Số lượng thủ tục có phí, lệ phí phát sinh thanh toán',
      'Số lượng thủ tục có phí, lệ phí có phát sinh thanh toán',
      'Số lượng thủ tục có phí, lệ phí phát sinh thanh toán trực tuyến',
      'Số lượng thủ tục có phí, lệ phí có phát sinh thanh toán trực tuyến',
      'Số lượng thủ tục phát sinh hồ sơ',
      'Số lượng thủ tục phát sinh thanh toán',
      'Số lượng thủ tục phát sinh thanh toán trực tuyến',
      'Ghi chú',
      'Điểm số',
      'Tổng điểm',
    ],
  },
  { role: 'online_payment_rate', leaf: ['Tỷ lệ', 'Tỷ lệ thanh toán trực tuyến'] },
]);

/**
 * The payment table of Decision 766 (family F8): procedures with a fee, dossiers of such procedures
 * and those paid online, often with figure, rate and score in one cell. Only dossiers are counts.
 */
export const payment766: Layout = {
  name: 'payment-766',
  columnsOf: (paths) => columnPlan(paths, roles(paths)),
  accepts: (columns) =>
    (['fee_dossiers', 'paid_online'] as const).every((role) => columns.roles.includes(role)) &&
    !columns.roles.includes('unit_code') &&
    !hasUnknownKey(columns),
  hasOtherColumns: false,
};
