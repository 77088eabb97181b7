import type { CountName, Counts } from '../tables/counts.ts';
import type { ExportRow } from './dialect.ts';
import { day } from './form-ii06.ts';
import type { FieldMonth } from './simulate.ts';

/** Counts of the tidy files with their Vietnamese headings. */
const COLUMNS: readonly (readonly [CountName, string])[] = [
  ['received_total', 'Tổng số tiếp nhận'],
  ['received_new', 'Mới tiếp nhận'],
  ['received_online', 'Tiếp nhận trực tuyến'],
  ['received_direct', 'Tiếp nhận trực tiếp'],
  ['received_postal', 'Tiếp nhận qua bưu chính'],
  ['carried_over', 'Kỳ trước chuyển qua'],
  ['resolved_total', 'Tổng số đã giải quyết'],
  ['resolved_early', 'Trước hạn'],
  ['resolved_on_time', 'Đúng hạn'],
  ['resolved_late', 'Đã giải quyết quá hạn'],
  ['pending_total', 'Tổng số đang giải quyết'],
  ['pending_in_time', 'Trong hạn'],
  ['pending_overdue', 'Đang giải quyết quá hạn'],
  ['fee_dossiers', 'Hồ sơ có phí'],
  ['paid_online', 'Thanh toán trực tuyến'],
  ['digitised', 'Số hóa'],
];
/** The same with "in person" and "by post" in one column. */
const MERGED_COLUMNS = COLUMNS.flatMap(([name, heading]): (readonly [CountName, string])[] => {
  if (name === 'received_postal') return [];
  if (name === 'received_direct')
    return [['received_direct_or_postal', 'Trực tiếp hoặc bưu chính']];
  return [[name, heading]];
});

const KEYS_VI = ['Lĩnh vực', 'Từ ngày', 'Đến ngày', 'Loại kỳ', 'Lịch'];
const KEYS_EN = ['field', 'period_start', 'period_end', 'period_kind', 'calendar'];

/** The tidy layout in Vietnamese or English, units by code: one row a unit and field. */
export function tidyTable(rows: readonly FieldMonth[], language: 'vi' | 'en'): ExportRow[] {
  const isVietnamese = language === 'vi';
  return [
    isVietnamese
      ? ['Mã đơn vị', ...KEYS_VI, ...COLUMNS.map(([, heading]) => heading)]
      : ['unit_code', ...KEYS_EN, ...COLUMNS.map(([name]) => name)],
    ...rows.map((row) => [
      row.unit_code,
      ...keys(row, isVietnamese ? day : (iso) => iso),
      ...COLUMNS.map(([name]) => row.counts[name]),
    ]),
  ];
}

/**
 * The tidy layout in Vietnamese, units by province and name (`names`, by code), without a split of
 * what did not come online.
 */
export function tidyTableByName(
  rows: readonly FieldMonth[],
  names: ReadonlyMap<string, string>,
): ExportRow[] {
  return [
    ['Tỉnh', 'Đơn vị', ...KEYS_VI, ...MERGED_COLUMNS.map(([, heading]) => heading)],
    ...rows.map((row) => [
      'Mẫu',
      names.get(row.unit_code) ?? row.unit_code,
      ...keys(row, day),
      ...MERGED_COLUMNS.map(([name]) => withMerged(row.counts)[name]),
    ]),
  ];
}

function keys({ field, month }: FieldMonth, date: (iso: string) => string): string[] {
  return [field, date(month.start), date(month.end), 'flow', 'month'];
}

function withMerged(counts: Counts): Counts {
  const merged = (counts.received_direct ?? 0) + (counts.received_postal ?? 0);
  return { ...counts, received_direct_or_postal: merged };
}
