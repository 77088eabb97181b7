import { rangeList } from '../line-ranges.ts';
import type { LineRange } from '../../tables/joined-issues.ts';
import type { UnitLevel } from '../../tables/units.ts';
import type { ReportStatus } from '../../tables/quality.ts';

/** What a status of ingest means. */
const OUTCOMES: Record<ReportStatus, string> = {
  0: 'Kết quả: xong, không có gì bị từ chối (mã 0).',
  3: 'Kết quả: đã ghi dữ liệu, nhưng có tệp hoặc dòng bị từ chối, nêu dưới đây (mã 3).',
  1: 'Kết quả: không ghi gì; dữ liệu đã có được giữ nguyên (mã 1).',
};

const LEVELS: Record<UnitLevel, string> = {
  country: 'quốc gia',
  province: 'tỉnh',
  commune: 'xã, phường, đặc khu',
  department: 'sở, ban, ngành',
};

/** Words of the report on files that were read. The Vietnamese catalogue defines the keys. */
export const report = {
  title: (p: { title: string }): string => `Báo cáo nạp dữ liệu: ${p.title}`,
  outcome: (p: { status: ReportStatus }): string => OUTCOMES[p.status],
  standing: (p: { errors: number; warnings: number }): string =>
    `Còn phải xem: ${p.errors} lỗi, ${p.warnings} cảnh báo.`,
  files: (p: { files: number }): string => `${p.files} tệp;`,
  rows: (p: { read: number; loaded: number; skipped: number; rejected: number }): string =>
    `${p.read} dòng: nạp ${p.loaded}, bỏ qua ${p.skipped}, từ chối ${p.rejected}`,
  source: (p: { source: string }): string => `Nguồn ${p.source}`,
  rejected: 'Tệp này, hoặc dòng trong tệp, bị từ chối',
  lines: (p: { lines: readonly LineRange[] }): string => `dòng ${rangeList(p.lines)}`,
  inColumn: (p: { column: string }): string => `cột “${p.column}”`,
  sheet: (p: { sheet: number }): string => `trang tính ${p.sheet}`,
  skipped: 'Bỏ qua',
  changes: {
    title: 'Thay đổi so với bản đang có',
    none: 'Không có gì thay đổi.',
    newFiles: (p: { count: number; files: string }): string => `Tệp mới (${p.count}): ${p.files}`,
    changedFiles: (p: { count: number; files: string }): string =>
      `Tệp có nội dung mới (${p.count}): ${p.files}`,
    goneFiles: (p: { count: number; files: string }): string =>
      `Tệp không còn (${p.count}): ${p.files}`,
    unknownNames: '(mã nguồn, không phải tên tệp: tên chỉ có trong báo cáo của lần chạy trước)',
    newFigures: (p: { figures: string }): string => `Số liệu mới: ${p.figures}`,
    goneFigures: (p: { figures: string }): string => `Số liệu không còn: ${p.figures}`,
    units: (p: { period: string; level: UnitLevel; units: number }): string =>
      `${p.period}, ${p.units} ${LEVELS[p.level]}`,
    changed: (p: { count: number }): string => `Số liệu thay đổi: ${p.count}`,
    changedCount: (p: {
      unit: string;
      period: string;
      count: string;
      old: string;
      now: string;
    }): string => `${p.unit}, ${p.period}, ${p.count}: ${p.old} → ${p.now}`,
    changedFields: (p: { count: number }): string => `Số theo lĩnh vực thay đổi: ${p.count}`,
    changedFieldsOf: (p: { unit: string; period: string; count: number }): string =>
      `${p.unit}, ${p.period}: ${p.count} số theo lĩnh vực`,
    largestField: (p: {
      unit: string;
      period: string;
      field: string;
      count: string;
      old: string;
      now: string;
    }): string =>
      `Trong các thay đổi lớn nhất theo lĩnh vực: ${p.unit}, ${p.period}, ${p.field}, ${p.count}: ${p.old} → ${p.now}`,
    finding: (p: { name: string; before: number; now: number }): string =>
      `${p.name}: ${p.before} → ${p.now}`,
  },
  draftCommand: 'Lệnh soạn ánh xạ cho tệp này:',
  quiet: 'Những tệp không có gì cần nêu',
  line: 'Dòng',
  column: 'Cột',
  severity: 'Mức',
  message: 'Nội dung',
  value: 'Giá trị',
};
