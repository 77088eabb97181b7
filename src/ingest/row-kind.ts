/** What a record below a header is. `data` may still turn out to be unreadable. */
export type RowKind = 'data' | 'column_numbers' | 'total' | 'group' | 'note' | 'signature';

const TOTAL =
  /^(?:tổng|cộng|tổng cộng|tổng số|toàn (?:tỉnh|xã|phường|đặc khu|thành phố)|total|grand total)(?:\s*[:(].*)?$/iu;
const GROUP =
  /^(?:[-–—•+*]\s*)?(?:trên (?:các )?hệ thống|hệ thống|sở,? ban,? ngành|các sở|huyện,? thị xã|xã, phường|các xã|cấp (?:tỉnh|huyện|xã)|ubnd (?:cấp xã|các xã))/iu;
const ORDINAL_OF_GROUP = /^(?:[IVX]+|[A-HK])\.?$/;
const NOTE = /^(?:\(?\*+\)?|ghi chú|lưu ý|nguồn|chú thích|note)/iu;
const SIGNATURE =
  /(?:người lập|người ký|thủ trưởng|chủ tịch|phó chủ tịch|giám đốc|phó giám đốc|kế toán|trưởng (?:phòng|ban)|ký tên|\(ký|^(?:tm|kt|tl|tuq)\. ?|nơi nhận|ngày\s*[\d….]*\s*tháng\s*[\d….]*\s*năm)/iu;

/** What a record shows to whoever classifies it. */
export interface RowShape {
  /** The field's or unit's name; "" where blank. */
  readonly label: string;
  /** The running number; "" where blank. */
  readonly ordinal: string;
  /** All filled cells. */
  readonly filled: readonly string[];
  /** Whether any cell of a count column holds a number. */
  readonly hasNumbers: boolean;
}

/**
 * Tells data from what surrounds it. `inFooter` is true once a record without numbers followed a
 * total or a note: then signatures and the names below them are never taken for anything else.
 */
export function rowKind(shape: RowShape, inFooter: boolean): RowKind {
  const { label, ordinal, filled, hasNumbers } = shape;
  const first = label === '' ? (filled[0] ?? '') : label;
  if (hasNumbers) {
    if (TOTAL.test(first) || TOTAL.test(ordinal)) return 'total';
    return GROUP.test(label) || ORDINAL_OF_GROUP.test(ordinal) ? 'group' : 'data';
  }
  if (filled.some((cell) => SIGNATURE.test(cell))) return 'signature';
  if (inFooter) return filled.some((cell) => NOTE.test(cell)) ? 'note' : 'signature';
  if (filled.some((cell) => NOTE.test(cell))) return 'note';
  if (TOTAL.test(first)) return 'total';
  return filled.length <= 2 ? 'group' : 'data';
}
