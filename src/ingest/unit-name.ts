import { UNIT_TYPES } from '../tables/units.ts';

const SPACES = /[\s\u00A0\u202F]+/g;
/** The bullet of a list: "- Xã Mậu A". */
const BULLET = /^(?:[-–—•*+]\s*)+/u;
const OFFICE =
  /^(?:ubnd|u\.?b\.?n\.?d\.?|ủy ban nhân dân|uỷ ban nhân dân|trung tâm (?:phục vụ )?hành chính công|tt ?pvhcc|bộ phận một cửa|bộ phận tiếp nhận và trả kết quả)\s*[-:]?\s*/iu;
const TYPE = /^(xã|phường|đặc khu|thị trấn|x\.|p\.|tt\.)\s*/iu;
const SHORT_TYPES: Readonly<Record<string, string>> = { 'x.': 'xã', 'p.': 'phường' };
const TRAILING = /^(.*\S)\s*(?:,|\s[-–—])\s*(\S.*)$/u;

/** A name without a bullet, its office and type words; `type` is null where the text names none that exists today. */
export function bareName(text: string): { name: string; type: string | null } {
  let name = text.normalize('NFC').replace(SPACES, ' ').trim().replace(BULLET, '');
  for (let before = ''; before !== name;) {
    before = name;
    name = name.replace(OFFICE, '');
  }
  const word = TYPE.exec(name)?.[1]?.toLowerCase().normalize('NFC');
  if (word === undefined) return { name, type: null };
  const type = SHORT_TYPES[word] ?? word;
  const exists = (UNIT_TYPES as readonly string[]).includes(type);
  return { name: name.replace(TYPE, '').trim(), type: exists ? type : null };
}

/**
 * Cuts a trailing " - X", " - tỉnh X" or ", tỉnh X" off a name, only where X is a province; names
 * such as "Văn Miếu - Quốc Tử Giám" stay whole.
 */
export function splitProvince(
  text: string,
  province: (name: string) => string | null,
): { name: string; province: string | null } {
  const match = TRAILING.exec(text.normalize('NFC').replace(SPACES, ' ').trim());
  const code = match?.[2] === undefined ? null : province(match[2]);
  return code === null || match?.[1] === undefined
    ? { name: text, province: null }
    : { name: match[1], province: code };
}
