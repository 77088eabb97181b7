import type { ReportStatus } from '../../tables/quality.ts';

/** What a status of ingest means. */
const OUTCOMES: Record<ReportStatus, string> = {
  0: 'Kết quả: xong, không có gì bị từ chối (mã 0).',
  3: 'Kết quả: đã ghi dữ liệu, nhưng có tệp hoặc dòng bị từ chối, nêu dưới đây (mã 3).',
  1: 'Kết quả: không ghi gì; dữ liệu đã có được giữ nguyên (mã 1).',
};

/** Words of the report on files that were read. The Vietnamese catalogue defines the keys. */
export const report = {
  title: (p: { title: string }): string => `Báo cáo nạp dữ liệu: ${p.title}`,
  outcome: (p: { status: ReportStatus }): string => OUTCOMES[p.status],
  files: (p: { files: number }): string => `${p.files} tệp;`,
  rows: (p: { read: number; loaded: number; skipped: number; rejected: number }): string =>
    `${p.read} dòng: nạp ${p.loaded}, bỏ qua ${p.skipped}, từ chối ${p.rejected}`,
  source: (p: { source: string }): string => `Nguồn ${p.source}`,
  rejected: 'Tệp này, hoặc dòng trong tệp, bị từ chối',
  sheet: (p: { sheet: number }): string => `trang tính ${p.sheet}`,
  line: 'Dòng',
  column: 'Cột',
  severity: 'Mức',
  message: 'Nội dung',
  value: 'Giá trị',
};
