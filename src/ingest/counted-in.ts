/** A line of a title that says what its figures count, in the words of the file. */
export interface CountedIn {
  readonly line: number;
  readonly text: string;
}

/** "Đơn vị tính: …", in one cell or in two. */
const LABEL =
  /(?<!\p{L})(?:đơn vị (?:tính|đo)|đvt|đv tính)(?!\p{L})\s*[:(]?\s*(?:số liệu\s*:?\s*)?([^|)]*)(?:\||$)?\s*([^|]*)/iu;
/** "(nghìn hồ sơ)" without a label. */
const MULTIPLE = /(?:^|[:(|])\s*((?:nghìn|ngàn|trăm|chục|triệu)\s*(?:hồ sơ|hs))(?!\p{L})/iu;
const DOSSIERS = /^(?:số\s*)?(?:lượng\s*)?(?:bộ\s*)?(?:hồ sơ|hs)(?!\p{L})(?!\s*\/)/iu;
const BLANK = /^[\s.…_–-]*$/u;
/** What follows a label that was left blank. */
const OTHER_FACT =
  /:|\d{2}|^(?:kỳ|từ|đến|ngày|tháng|quý|năm|tuần|biểu|mẫu|báo cáo|đơn vị|ubnd|cơ quan|stt|tt)(?!\p{L})/iu;

/**
 * The first line of a title that says its figures are in anything but dossiers: thousands of them, per
 * cent, procedures. Null where it says dossiers, or nothing.
 */
export function countedInOther(
  lines: readonly { readonly line: number; readonly text: string }[],
): CountedIn | null {
  for (const { line, text } of lines) {
    const multiple = MULTIPLE.exec(text)?.[1];
    const [, own = '', next = ''] = LABEL.exec(text) ?? [];
    const said = multiple ?? (BLANK.test(own) && !OTHER_FACT.test(next) ? next : own);
    const unit = said.replace(/[\s.;,…]+$/u, '').trim();
    if (!BLANK.test(unit) && !DOSSIERS.test(unit)) return { line, text: unit };
  }
  return null;
}
