import type { CountName, Counts } from '../tables/counts.ts';
import type { ExportRow } from './dialect.ts';
import type { DemonstrationMonth } from './months.ts';
import type { FieldMonth } from './simulate.ts';

/** The counts of form II.06 in the order of its columns 3 to 13. */
const COLUMNS = [
  'received_total',
  'received_online',
  'received_direct_or_postal',
  'carried_over',
  'resolved_total',
  'resolved_early',
  'resolved_on_time',
  'resolved_late',
  'pending_total',
  'pending_in_time',
  'pending_overdue',
] as const satisfies readonly CountName[];
const WIDTH = COLUMNS.length + 2;

/** One form II.06: who reports for which month, the figures by field, and what its total is off by. */
export interface ReportForm {
  /** As the title gives it: "UBND Xã Mẫu 001", "Sở Tư pháp". */
  readonly unitName: string;
  /** The group that its fields stand in. */
  readonly group: 'Xã, phường, đặc khu' | 'Sở, ban, ngành';
  /** Where the unit lies, as its title says; the invented province unless told. */
  readonly place?: string;
  readonly month: DemonstrationMonth;
  readonly fields: readonly FieldMonth[];
  readonly totalOff: Readonly<Partial<Record<CountName, number>>>;
  /** Of a form that counts since the start of the year: its first day, ISO. */
  readonly countedFrom?: string;
}

/** The records of a form: titles, three header rows, column numbers, a group, fields, total, footer. */
export function formII06({
  unitName,
  group,
  place = 'tỉnh Mẫu',
  month,
  fields,
  totalOff,
  countedFrom,
}: ReportForm): ExportRow[] {
  const rows = fields.map(({ counts }) => COLUMNS.map((name) => formCount(counts, name)));
  const total = COLUMNS.map(
    (name, column) =>
      rows.reduce((sum, row) => sum + (row[column] ?? 0), 0) + (totalOff[name] ?? 0),
  );
  return [
    ...titles(`${unitName}, ${place}`, month, countedFrom),
    ...HEADER,
    padded(['I', group]),
    ...rows.map((row, index) => [index + 1, fields[index]?.field ?? '', ...row]),
    ['', 'TỔNG CỘNG', ...total],
    padded(['* Bao gồm cả hồ sơ chờ bổ sung và trả lại. Số liệu minh hoạ, tỉnh không có thật.']),
    padded(['', 'Người lập biểu', '', '', '', '', '', 'Thủ trưởng đơn vị']),
  ];
}

function titles(
  unit: string,
  month: DemonstrationMonth,
  countedFrom: string | undefined,
): ExportRow[] {
  const name = `Tháng ${Number(month.month.slice(5))} năm ${month.month.slice(0, 4)}`;
  const period =
    countedFrom === undefined
      ? `${name} (Từ ngày ${day(month.start)} đến ngày ${day(month.end)})`
      : `Lũy kế từ ngày ${day(countedFrom)} đến ngày ${day(month.end)}`;
  return [
    padded(['Biểu số II.06a/VPCP/KSTT', 'TÌNH HÌNH, KẾT QUẢ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH']),
    padded(['', `Đơn vị báo cáo: ${unit}`]),
    padded(['', `Kỳ báo cáo: ${period}`]),
    padded(['', '', '', '', '', '', '', '', '', 'Đơn vị tính: Số hồ sơ TTHC.']),
  ];
}

const HEADER: readonly ExportRow[] = [
  padded([
    'STT',
    'Lĩnh vực, công việc giải quyết theo cấp',
    'Số hồ sơ nhận giải quyết',
    '',
    '',
    '',
    'Số lượng hồ sơ đã giải quyết',
    '',
    '',
    '',
    'Số lượng hồ sơ đang giải quyết',
  ]),
  padded([
    '',
    '',
    'Tổng số',
    'Trong đó',
    '',
    'Từ kỳ trước',
    'Tổng số',
    'Trước hạn',
    'Đúng hạn*',
    'Quá hạn',
    'Tổng số',
    'Trong hạn',
    'Quá hạn',
  ]),
  padded(['', '', '', 'Trực tuyến', 'Trực tiếp, dịch vụ bưu chính']),
  ['(1)', '(2)', '(3)=(4)+(5)+(6)', ...Array.from({ length: 10 }, (_, i) => `(${i + 4})`)],
];

/** In the form, in person and by post are one column. */
function formCount(counts: Counts, name: (typeof COLUMNS)[number]): number {
  if (name !== 'received_direct_or_postal') return counts[name] ?? 0;
  return counts[name] ?? (counts.received_direct ?? 0) + (counts.received_postal ?? 0);
}

function padded(cells: ExportRow): ExportRow {
  return [...cells, ...Array<null>(WIDTH - cells.length).fill(null)];
}

/** An ISO day as Vietnamese forms write it: 31/08/2025. */
export function day(iso: string): string {
  return iso.split('-').reverse().join('/');
}
