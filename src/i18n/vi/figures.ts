import { formatNumber } from '../format.ts';

const number = (value: number) => formatNumber('vi', value);

/** What the tools of figures say: walking a chart, its downloads. The Vietnamese catalogue defines the keys. */
export const figures = {
  walkHint: 'Phím mũi tên: đi qua từng điểm. Home, End: về hai đầu. Escape: đóng.',
  walkPlace: (p: { place: number; points: number }): string =>
    `Điểm ${number(p.place)} / ${number(p.points)}.`,
  saveAs: 'Tải về:',
  saveSvg: 'Hình SVG',
  savePng: 'Hình PNG',
  saveCsv: 'Số liệu CSV',
  saveFailed: 'Trình duyệt này không tạo được hình. Hãy thử tải hình SVG.',
  csvTitle: 'Tiêu đề',
  csvSource: 'Nguồn',
  csvAbout: 'Về số liệu',
  csvNote: 'Lưu ý',
  csvAddress: 'Địa chỉ',
};
