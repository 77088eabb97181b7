import type { Counts } from '../tables/counts.ts';
import { sumOf } from './counts-sum.ts';
import type { ExportRow } from './dialect.ts';
import { day } from './form-ii06.ts';
import type { DemonstrationMonth } from './months.ts';

/** One unit of a summary: its name and its counts over all fields. */
export interface SummaryUnit {
  readonly name: string;
  readonly counts: Counts;
}

/** The summary of a province: one row a unit, early and on time merged, one department, a total. */
export function communeSummary(
  units: readonly SummaryUnit[],
  month: DemonstrationMonth,
  department: SummaryUnit,
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
  const all = [...units, department];
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
    ...all.map(({ name, counts }, index) => [index + 1, name, ...cells(counts)]),
    ['', 'Tổng cộng', ...cells(sumOf(all.map(({ counts }) => counts)))],
  ];
}
