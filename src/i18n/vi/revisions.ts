import { formatDate, formatNumber } from '../format.ts';

const number = (value: number | null) => formatNumber('vi', value);

/** Messages: figures that a later export changed. The Vietnamese catalogue defines the keys. */
export const revisions = {
  title: 'Số liệu đã sửa',
  exampleTitle: 'Số liệu minh họa đã sửa (tỉnh không có thật)',
  description: 'Từng con số đã đổi khi có bản xuất sau: số cũ, số mới, tệp và ngày.',
  lead: (p: { figures: number; units: number }): string =>
    p.figures === 0
      ? 'Chưa có con số nào đổi: chưa có bản xuất sau nào thay số liệu đã đọc.'
      : `${number(p.figures)} con số của ${number(p.units)} nơi đã đổi khi có bản xuất sau.`,
  intro:
    'Khi một nơi gửi lại số liệu của một kỳ, bản sau thay bản trước và cả hai được giữ lại. Sửa số liệu là việc bình thường; nêu ra để ai đã dùng số cũ biết mà đối chiếu.',
  sumsNote:
    'Dòng “Mọi lĩnh vực” đổi theo các lĩnh vực của nó. Số của tỉnh cộng từ các xã cũng đổi theo và không nêu riêng.',
  hiddenNote: 'Sửa đổi nào có thể làm lộ một con số nhỏ đang được ẩn thì không nêu ở đây.',
  cut: (p: { shown: number; total: number }): string =>
    `Trang này nêu ${number(p.shown)} trong ${number(p.total)} con số, mới nhất trước; tệp CSV có đủ.`,
  download: 'Tải mọi số liệu đã sửa (CSV)',
  exampleLink: 'Số liệu minh họa đã sửa của Tỉnh Mẫu, tỉnh không có thật, ở một trang riêng',
  correctedOn: (p: { date: string | null }): string =>
    p.date === null ? 'không rõ ngày sửa' : `sửa ngày ${formatDate('vi', p.date)}`,
  oldSource: 'Bản trước',
  newSource: 'Bản sau',
  change: (p: { old_value: number | null; new_value: number | null }): string =>
    `${number(p.old_value)} → ${number(p.new_value)}`,
  moved: (p: { from: string; to: string }): string => `${p.from} → ${p.to}`,
  field: 'Lĩnh vực',
  allFields: 'Mọi lĩnh vực',
  system: (p: { field: string; system: string }): string => `${p.field} (${p.system})`,
  lines: 'Dòng trong tệp',
  onlyFields: (p: { figures: number }): string =>
    `${number(p.figures)} con số theo lĩnh vực đã đổi, số mọi lĩnh vực thì không`,
  line: (p: { period: string; corrected: string; changes: readonly string[] }): string =>
    `${p.period} (${p.corrected}): ${p.changes.join('; ')}.`,
  sectionTitle: 'Số liệu đã sửa',
  allLink: 'Mọi số liệu đã sửa, với tệp trước và tệp sau',
  more: (p: { count: number }): string => `và ${number(p.count)} lần sửa khác`,
  inCommunes: (p: { figures: number; communes: number }): string =>
    `${number(p.figures)} con số của ${number(p.communes)} xã, phường, đặc khu trong tỉnh đã đổi khi có bản xuất sau.`,
};
