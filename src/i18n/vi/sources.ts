import { formatNumber } from '../format.ts';

const number = (value: number) => formatNumber('vi', value);

/** Messages: the files one by one, and where each figure was read. The Vietnamese catalogue defines the keys. */
export const sources = {
  title: 'Từng tệp nguồn',
  exampleTitle: 'Từng tệp nguồn minh họa (tỉnh không có thật)',
  description: 'Mỗi tệp đã đọc: dấu vân tay, mẫu bảng, bảng mã, bao nhiêu dòng được nạp.',
  lead: (p: { files: number }): string => `${number(p.files)} tệp đã được đọc.`,
  intro:
    'Tên tệp không được công bố vì có thể chứa tên người. Mỗi tệp có một mã, tính từ đường dẫn và nội dung của nó; đơn vị công bố có danh sách mã nào là tệp nào, và ai giữ tệp có thể so dấu vân tay SHA-256.',
  cut: (p: { shown: number; total: number }): string =>
    `Các trang này nêu ${number(p.shown)} trong ${number(p.total)} tệp; manifest.json có đủ.`,
  encoding: 'Bảng mã',
  rows: 'Dòng',
  loadedOf: (p: { loaded: number; read: number }): string =>
    `nạp ${number(p.loaded)} trong ${number(p.read)}`,
  skipped: (p: { rows: number; reasons: readonly string[] }): string =>
    `bỏ qua ${number(p.rows)} (${p.reasons.join('; ')})`,
  rejected: (p: { rows: number }): string => `từ chối ${number(p.rows)}`,
  reason: (p: { reason: string; rows: number }): string => `${p.reason}: ${number(p.rows)}`,
  noExport: 'Bảng kèm theo, không phải tệp số hồ sơ',
  allLink: 'Danh sách từng tệp',

  placesTitle: 'Từng con số lấy từ tệp nào, dòng nào',
  placesNote: 'Mã tệp dẫn đến dấu vân tay của tệp. Số cộng được lấy từ mọi dòng nêu ở kỳ đó.',
  fieldsOf: (p: { period: string }): string => `Từng lĩnh vực, ${p.period}`,
  byPeriod: 'Từng kỳ',
  file: 'Tệp',
  line: 'Dòng',
  sheet: (p: { sheet: number }): string => `trang tính ${number(p.sheet)}`,
  place: (p: { sheet: number | null; line: number }): string =>
    p.sheet === null ? number(p.line) : `${number(p.line)} (trang tính ${number(p.sheet)})`,
};
