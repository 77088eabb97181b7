import { formatDate, formatNumber } from '../format.ts';

const number = (value: number) => formatNumber('vi', value);

/** What a file of this version is, told from its name. */
const KINDS = {
  overview: 'Cơ sở dữ liệu DuckDB (nén gzip): đơn vị, kỳ, số hồ sơ, chỉ số 766, báo chí, nguồn',
  fields: 'Cơ sở dữ liệu DuckDB (nén gzip): số hồ sơ theo lĩnh vực của một tỉnh',
  statistics: 'Cơ sở dữ liệu DuckDB (nén gzip): so sánh các đơn vị, biểu đồ kiểm soát, xã tương tự',
  'dossiers.csv': 'Mọi dòng đọc từ tệp nguồn, bản mới nhất: CSV, dấu phẩy, UTF-8',
  'dossiers-excel.csv': 'Các dòng ấy cho Excel tiếng Việt: CSV, dấu chấm phẩy, UTF-8 có BOM',
  'dossiers.parquet': 'Các dòng ấy ở dạng Parquet',
  'revisions.csv': 'Mọi con số đã đổi khi có bản xuất sau: số cũ, số mới, tệp, ngày (CSV)',
  'units.csv': 'Danh mục tỉnh, xã kèm mã và ngày hiệu lực',
  'dictionary.csv': 'Từ điển: mọi cột của mọi bảng',
  'datapackage.json': 'Mô tả các tệp theo chuẩn Data Package',
  'quality.json': 'Lỗi tìm thấy trong tệp nguồn, để máy đọc',
  'manifest.json': 'Danh sách tệp, tệp nguồn và phiên bản, để máy đọc',
} as const;

/** Messages: the page of downloads. The Vietnamese catalogue defines the keys. */
export const data = {
  title: 'Tải số liệu',
  description: 'Tải về toàn bộ số liệu, từ điển các cột, nguồn của từng tệp, cách trích dẫn.',
  lead: (p: { rows: number; files: number; asOf: string | null }): string =>
    `${number(p.rows)} dòng số liệu, đọc từ ${number(p.files)} tệp nguồn${p.asOf === null ? '' : `, đến ngày ${formatDate('vi', p.asOf)}`}.`,
  version: (p: { version: string }): string => `Phiên bản ${p.version}`,
  filesTitle: 'Các tệp',
  filesCaption: 'Các tệp của phiên bản này',
  file: 'Tệp',
  rows: 'Số dòng',
  size: 'Dung lượng',
  kind: (p: { kind: keyof typeof KINDS }): string => KINDS[p.kind],
  kilobytes: (p: { number: string }): string => `${p.number} kB`,
  sizeNote:
    'Dung lượng của cơ sở dữ liệu là trước khi nén. Số liệu đã đọc không bao giờ được sửa: chỗ nào lệch thì nêu ra ở trang sau:',

  sourcesTitle: 'Nguồn của từng tệp',
  sourcesIntro:
    'Số hồ sơ được đọc từ các tệp dưới đây. Tên tệp không được công bố; mỗi tệp được nhận ra bằng dấu vân tay SHA-256 của nội dung.',
  asOfColumn: 'Số liệu đến',
  captureColumn: 'Cách thu thập',
  licenceColumn: 'Giấy phép',
  filesColumn: 'Số tệp',
  loadedColumn: 'Dòng đã nạp',
  fingerprint: 'SHA-256',
  reportedSource: (p: { figures: number }): string =>
    `${number(p.figures)} con số báo chí và trang chính thức đã nêu có nguồn riêng, ghi cạnh từng con số:`,

  citeTitle: 'Cách trích dẫn',
  citeIntro: 'Khi dùng lại, hãy nêu cả nơi công bố gốc và phiên bản:',
  cite: (p: {
    publishers: readonly string[];
    site: string;
    asOf: string | null;
    version: string;
    address: string;
  }): string =>
    `${p.publishers.join('; ')}. Số liệu hành chính${p.asOf === null ? '' : ` đến ngày ${formatDate('vi', p.asOf)}`}. Theo ${p.site}, phiên bản ${p.version}. ${p.address}`,
  licenceTitle: 'Giấy phép',
  licence: (p: { licence: string }): string => `Số liệu: ${p.licence}.`,

  dictionaryTitle: 'Từ điển',
  dictionaryIntro:
    'Mỗi cột mang cùng một tên và một nghĩa ở mọi bảng. Ô trống nghĩa là nguồn không nêu, không phải 0.',
  tableName: (p: { table: string; columns: number }): string =>
    `Bảng ${p.table} (${number(p.columns)} cột)`,
  column: 'Cột',
  meaning: 'Nghĩa',
  unit: 'Đơn vị',
  type: 'Kiểu',

  exampleTitle: 'Tải số liệu minh họa (không có thật)',
  exampleLink: 'Số liệu minh họa của Tỉnh Mẫu, tỉnh không có thật, ở một trang riêng',
  exampleCite: 'Đừng trích dẫn: không số nào ở đây nói về một nơi có thật.',
};
