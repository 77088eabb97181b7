import { during } from '../during.ts';
import { formatNumber, formatPercent } from '../format.ts';
import type { PublicIssue, QualityLine } from '../quality-line.ts';
import { IDENTITIES } from './issues.ts';

const number = (value: number) => formatNumber('vi', value);

function jump({ isRate, before, now }: QualityLine): string {
  const what = isRate ? 'Tỷ lệ đúng hạn trên số đã giải quyết' : 'Số mới tiếp nhận';
  const value = (of: number) => (isRate ? formatPercent('vi', of / 100, 0) : number(of));
  const values = before === null || now === null ? '' : ` (${value(before)}, rồi ${value(now)})`;
  return `${what} của hai kỳ liền nhau chênh nhiều${values}: nêu để xem lại tệp, chưa phải dấu hiệu thay đổi`;
}

const WORDS: Readonly<Record<PublicIssue | 'other', (line: QualityLine) => string>> = {
  missing_period: () => 'Không có số liệu, trong khi phần lớn đơn vị cùng cấp có',
  identity_broken: ({ identity }) =>
    `Các số trong tệp không khớp nhau: lẽ ra ${IDENTITIES[identity ?? ''] ?? 'tổng bằng các phần'}`,
  impossible_rate: () => 'Có phần lớn hơn toàn bộ, nên có số sai',
  jump,
  perfect_run: ({ periods }) =>
    `Đúng 100% đúng hạn${periods === null ? '' : ` trong ${number(periods)} kỳ liền nhau`}: có thể đúng, cũng có thể hồ sơ quá hạn không được ghi`,
  missing_field: () => 'Có lĩnh vực có số ở kỳ trước mà kỳ sau không có',
  rate_mismatch: () =>
    'Tỷ lệ in trong tệp khác tỷ lệ tính lại từ số hồ sơ; trang này dùng số tính lại',
  copied_figures: () => 'Mọi số bằng đúng số của nơi khác hoặc kỳ khác: có thể đã chép lại',
  looks_cumulative: () => 'Có vẻ là số lũy kế từ đầu năm, nhưng đang được hiểu là số trong kỳ',
  incomplete_period: () => 'Tệp xuất trước khi hết kỳ: số liệu chỉ bao quát một phần kỳ',
  superseded: () => 'Số liệu đã được thay bằng bản xuất sau',
  other: () => 'Ghi chú khác về cách đọc tệp',
};

/** A kind of finding as a reader is told it, in Vietnamese. */
export function qualityLine(line: QualityLine): string {
  const isOne = line.count === 1 || line.what === 'missing_period';
  const times = isOne ? '' : `, ${number(line.count)} chỗ`;
  return `${WORDS[line.what](line)} (${during('vi', line.period)}${times}).`;
}
