import { headingMonths } from './heading-months.ts';

/** "(3)", "(3 = 4 + 5)", "(9/7)", "(cột 3)": which column it is, or how it is computed. */
const COLUMN = /^(?:cột\s*)?\d{1,2}(?:\s*[=+\-–:/×x*]\s*(?:cột\s*)?\d{1,2})*$/iu;
/** What is counted, where that is dossiers. */
const DOSSIERS = /^(?:(?:đơn vị(?: tính)?|đvt)\s*:?\s*)?(?:số\s*|bộ\s*)?(?:hồ sơ|hs|hồ sơ tthc)$/iu;
/** "Đơn vị giải quyết (TTHC)"; of a count, "(TTHC)" may be the procedures themselves. */
const PROCEDURES = /^tthc$/iu;
const OF_PROCEDURES = /đơn vị|cơ quan|lĩnh vực|hồ sơ/iu;
const BRACKET = /\(([^()]*)\)|\[([^[\]]*)\]/gu;
const PERCENT = /^(?:(?:đơn vị(?: tính)?|đvt|tính theo|tính bằng)\s*:?\s*)?%$/iu;
/** "Đúng hạn - %". */
const DASHED_PERCENT = /\s[-–—]\s*%\s*$/u;
const RATE_WORDS = /(?:tỷ|tỉ)\s*(?:lệ|trọng)/iu;

/**
 * A heading without the brackets that say nothing of what it counts: column numbers, formulas, "(hồ sơ)",
 * and periods, which are compared apart. "(%)" stays as "%", unless the heading says already that it is a
 * rate. Anything else in a bracket makes another heading: "(cùng kỳ 2024)", "(trên 10 ngày)".
 */
export function withoutBrackets(cell: string): string {
  const text = cell
    .normalize('NFC')
    .replace(BRACKET, (bracket, round?: string, square?: string) => {
      const inside = (round ?? square ?? '').trim();
      if (PERCENT.test(inside)) return ' % ';
      if (round === undefined) return bracket;
      if (PROCEDURES.test(inside)) return OF_PROCEDURES.test(cell) ? ' ' : bracket;
      return COLUMN.test(inside) || DOSSIERS.test(inside) || isPeriod(inside) ? ' ' : bracket;
    })
    .replace(DASHED_PERCENT, ' %');
  return RATE_WORDS.test(text) ? text.replace(/(?<![\d\s])\s*%\s*$/u, ' ') : text;
}

/** "(tháng 8/2025)", "(quý III)", and nothing beside it; "(2024)" alone may be a plan or the year before. */
function isPeriod(inside: string): boolean {
  const named = headingMonths(`(${inside})`);
  if (named === null || named === 'contradiction') return false;
  const rest = inside.replace(named.isYear ? `năm ${named.text}` : named.text, '');
  return !/[\p{L}\d]/u.test(rest);
}
