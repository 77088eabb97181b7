import { remembered } from '../tables/remembered.ts';

/** What a record below a header is. `data` may still turn out to be unreadable. */
export type RowKind = 'data' | 'column_numbers' | 'total' | 'group' | 'note' | 'signature';

/** "Tổng cộng", "Tổng số hồ sơ", "Cộng (I+II)", "Toàn tỉnh"; not the commune Tổng Cọt. */
const TOTAL =
  /^(?:(?:tổng|cộng|tổng cộng|tổng số)(?: (?:cộng|số|chung|hồ sơ|tthc|lĩnh vực|mục|phần|toàn|của|cả|cấp|trên|theo|các|[ivx]+(?=\P{L}|$)).*)?|toàn (?:tỉnh|xã|phường|đặc khu|thành phố)|(?:grand )?total)(?:\s*[:(+].*)?$/iu;
/** Totals in other words: without marks, of a page, "Tổng 2 lĩnh vực", "Cộng xã …", "Σ". */
const OTHER_TOTAL =
  /^(?:tong cong|tong so|t[./ ]? ?cộng|tổng[- ]?cộng|[σ∑]|(?:tổng|cộng) (?:\d+|trang|xã|phường|đặc khu|ubnd)(?=\P{L}|$)|mang sang|chuyển trang)/iu;
/** Rows beside the period's own: running totals, other periods, shares, parts of the row above. */
const BESIDE =
  /^(?:(?:lũy|luỹ) kế|cộng dồn|(?:kỳ|tháng|quý|năm) trước(?: chuyển)?(?=\P{L}|$)|cùng kỳ|so (?:với|sánh)|t[ỷỉ] lệ|tăng ?[,/(–-] ?giảm|trong đó(?=\P{L}|$))/iu;
const GROUP =
  /^(?:[-–—•+*]\s*)?(?:[IVX]+[.)]\s*)?(?:trên (?:các )?hệ thống|hệ thống|phần mềm|cổng (?:dvc|dịch vụ công)|csdl|cơ sở dữ liệu|sở,? ban,? ngành|các sở|huyện,? thị xã|xã, phường|các xã|cấp (?:tỉnh|huyện|xã)|ubnd (?:cấp xã|các xã))/iu;
/** Words by which a group names a system or a level of administration, and nobody. */
const SYSTEM =
  /^(?:bộ |các bộ|ngành |trung ương|địa phương|quốc gia|một cửa|dịch vụ công|dvc|igate|egov|của tỉnh|của thành phố)/iu;
const ORDINAL_OF_GROUP = /^(?:[IVX]+|[A-HK])\.?$/;
const ORDINAL_OF_ROW = /^\d+(?:[.)]\d*)*$/;
/** Its number and its name in one cell: "I. Sở Tư pháp", "A - KHU VỰC PHƯỜNG". */
const NUMBERED_GROUP = /^(?:[IVX]+|[A-HK])\s*[.):–-]\s*\p{L}/u;
const NOTE = /^(?:\(?\*+\)?|ghi chú|lưu ý|nguồn|chú thích|note)/iu;
const SIGNATURE =
  /(?:người lập|người ký|thủ trưởng|chủ tịch|phó chủ tịch|giám đốc|phó giám đốc|kế toán|trưởng (?:phòng|ban)|ký tên|\(ký|^(?:tm|kt|tl|tuq)\. ?|nơi nhận|ngày\s*[\d….]*\s*tháng\s*[\d….]*\s*năm)/iu;

/** True for words of a block of signatures: who drew up, signed or received a report, where and when. */
export const isSignature: (text: string) => boolean = remembered((text) => SIGNATURE.test(text));

/** What a record shows to whoever classifies it. */
export interface RowShape {
  /** The field's or unit's name; "" where blank. */
  readonly label: string;
  /** The running number; "" where blank. */
  readonly ordinal: string;
  readonly cells: readonly string[];
  /** Whether any cell of a count column means to state a figure. */
  readonly hasNumbers: boolean;
  /**
   * Whether that is one lone number beside a name that is no known field or unit, in a table of several
   * counts: below a table it is a telephone number or the like.
   */
  readonly isLoneNumber: boolean;
  /** Whether the label is that of a unit or field; asked only of a record without figures. */
  readonly isNamed: boolean;
}

/** True for the words that head a row of totals. */
export const isTotalLabel: (text: string) => boolean = remembered(
  (text) => TOTAL.test(text) || OTHER_TOTAL.test(text),
);

/** True for the words or the running number that head a group: a level of administration, a system. */
export function isGroupLabel(label: string, ordinal: string): boolean {
  return GROUP.test(label) || ORDINAL_OF_GROUP.test(ordinal);
}

/** True where the words of a group are those of a system or a level, not perhaps of a person. */
export function namesSystem(label: string): boolean {
  return GROUP.test(label) || SYSTEM.test(label);
}

/** True for the running number of a group or of a row: "I", "A", "1", "1.2". */
export function isGroupNumber(ordinal: string): boolean {
  return ORDINAL_OF_GROUP.test(ordinal) || ORDINAL_OF_ROW.test(ordinal);
}

/** True for the words of a group that stand alone: its number before them, or those of a level or system. */
export function isGroupText(text: string): boolean {
  return NUMBERED_GROUP.test(text) || isGroupLabel(text, '');
}

/**
 * Tells data from what surrounds it. `inFooter` is true once a note or a signature was met: then
 * signatures and the names below them, with a number or without, are never taken for anything else.
 */
export function rowKind(shape: RowShape, inFooter: boolean): RowKind {
  const { label, ordinal, cells, hasNumbers, isLoneNumber, isNamed } = shape;
  const first = label === '' ? (cells.find((cell) => cell !== '') ?? '') : label;
  const isGroup = isGroupLabel(label, ordinal);
  if (inFooter && isLoneNumber) return 'signature';
  if (hasNumbers) {
    if (isTotalLabel(first) || isTotalLabel(ordinal)) return 'total';
    if (BESIDE.test(first) || (inFooter && NOTE.test(first))) return 'note';
    return isGroup ? 'group' : 'data';
  }
  const filled = cells.filter((cell) => cell !== '');
  if (filled.some(isSignature)) return 'signature';
  if (filled.some((cell) => NOTE.test(cell))) return 'note';
  if (inFooter) return 'signature';
  if (isTotalLabel(first)) return 'total';
  if (isGroup) return 'group';
  return filled.length > 2 || isNamed || ORDINAL_OF_ROW.test(ordinal) ? 'data' : 'group';
}
