const NUMBER = String.raw`\d[\d., ]*?|[-–—…]`;
const BETWEEN = String.raw`\s*[;,|/–-]?\s*`;
const COMBINED = new RegExp(
  String.raw`^số lượng\s*:?\s*(${NUMBER})\s*(?:hồ sơ|thủ tục|tthc)?` +
    String.raw`(?:${BETWEEN}t[ỷỉ] lệ\s*:?\s*((?:${NUMBER})\s*%?))?` +
    String.raw`(?:${BETWEEN}điểm(?: số)?\s*:?\s*(?:${NUMBER})(?:\s*điểm)?)?\s*[;,.]?$`,
  'iu',
);

/**
 * The number in a cell that holds several figures: "Số lượng: 12 Tỷ lệ: 34.5% Điểm số: 1.2" is 12; any
 * other cell as it is. The rate and the score beside it are never counts.
 */
export function quantityText(cell: string): string {
  return combined(cell)?.[1] ?? cell;
}

/** The rate in a cell that holds several figures; "" where it holds none. */
export function rateText(cell: string): string {
  return combined(cell)?.[2] ?? '';
}

const [SMALL_S, CAPITAL_S] = [115, 83];

function combined(cell: string): RegExpExecArray | null {
  // Most cells are short numbers: nothing to take apart.
  const first = cell.charCodeAt(0);
  return first === SMALL_S || first === CAPITAL_S ? COMBINED.exec(cell) : null;
}
