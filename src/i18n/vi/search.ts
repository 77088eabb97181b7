import { formatNumber } from '../format.ts';

/** Messages of the search box. The Vietnamese catalogue defines the keys. */
export const search = {
  label: 'Tìm tỉnh, thành phố, xã, phường, đặc khu',
  hint: 'Gõ có dấu hay không dấu đều được; tên trước ngày 1/7/2025 cũng được.',
  placeholder: 'Ví dụ: Nam Cường',
  submit: 'Tìm',
  results: 'Kết quả tìm',
  found: (p: { count: number }): string => `Có ${formatNumber('vi', p.count)} kết quả.`,
  foundMore: (p: { count: number }): string =>
    `${formatNumber('vi', p.count)} kết quả đầu; gõ thêm tên tỉnh hay huyện cũ để thu hẹp.`,
  none: 'Không có nơi nào mang tên này.',
  formerly: (p: { name: string }): string => `Tên cũ: ${p.name}`,
  formerDistricts: (p: { names: string }): string => `Trước đây thuộc: ${p.names}`,
  invented: 'Không có thật, chỉ để minh họa',
  loading: 'Đang tải danh sách…',
  failed: 'Chưa tải được danh sách để tìm. Hãy gõ lại để thử lần nữa, hoặc xem danh sách theo vần.',
  list: 'Danh sách theo vần',
};
