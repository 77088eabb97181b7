import type { Counts } from '../tables/counts.ts';
import { sumOf } from './counts-sum.ts';
import type { ExportRow } from './dialect.ts';
import { day } from './form-ii06.ts';
import type { DemonstrationMonth } from './months.ts';

const COUNT_COLUMNS = 9;

/** One unit of a summary: its name and its counts over all fields. */
export interface SummaryUnit {
  readonly name: string;
  readonly counts: Counts;
}

/** The summary of a province: departments and communes in groups, one row a unit, early and on time merged, a total. */
export function communeSummary(
  units: readonly SummaryUnit[],
  month: DemonstrationMonth,
  departments: readonly SummaryUnit[],
): ExportRow[] {
  const cells = (counts: Counts): (number | null)[] => [
    counts.received_total,
    counts.received_online,
    counts.carried_over,
    counts.resolved_total,
    (counts.resolved_early ?? 0) + (counts.resolved_on_time ?? 0),
    counts.resolved_late,
    counts.pending_total,
    counts.pending_in_time,
    counts.pending_overdue,
  ];
  const group = (number: string, label: string, members: readonly SummaryUnit[]): ExportRow[] => [
    [number, label, ...Array<null>(COUNT_COLUMNS).fill(null)],
    ...members.map(({ name, counts }, index) => [index + 1, name, ...cells(counts)]),
  ];
  return [
    ['TỔNG HỢP KẾT QUẢ GIẢI QUYẾT TTHC THEO ĐƠN VỊ'],
    ['UBND TỈNH MẪU (tỉnh không có thật, số liệu minh hoạ)'],
    [`Từ ngày ${day(month.start)} đến ngày ${day(month.end)}`],
    [
      'STT',
      'Tên đơn vị',
      'Số hồ sơ nhận giải quyết',
      '',
      '',
      'Số hồ sơ đã giải quyết',
      '',
      '',
      'Số hồ sơ đang giải quyết',
      '',
      '',
    ],
    [
      '',
      '',
      'Tổng số',
      'Số mới tiếp nhận trực tuyến',
      'Số kỳ trước chuyển qua',
      'Tổng số',
      'Trả đúng thời hạn',
      'Trả quá hạn',
      'Tổng số',
      'Chưa đến hạn',
      'Quá hạn',
    ],
    ...group('I', 'Sở, ban, ngành', departments),
    ...group('II', 'Xã, phường, đặc khu', units),
    ['', 'Tổng cộng', ...cells(sumOf([...departments, ...units].map(({ counts }) => counts)))],
  ];
}
