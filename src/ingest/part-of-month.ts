const NUMBER = String.raw`(?:\d{1,2}|[ivx]+|một|hai|ba|bốn|tư|năm|nhất|nhì|cuối|đầu)(?![\p{L}\d])`;
const OF_MONTH = String.raw`\s*(?:của\s*|trong\s*)?tháng`;
const PART = new RegExp(
  String.raw`(?<![\p{L}\d])(?:` +
    [
      String.raw`tuần\s*(?:lễ\s*)?(?:thứ\s*)?${NUMBER}`,
      String.raw`(?:thượng|trung|hạ)\s+tuần`,
      String.raw`(?<=(?:báo cáo|kỳ|số liệu)\s*:?\s*)tuần(?!\s*giáo)(?![\p{L}\d])`,
      String.raw`(?:\d{1,2}|một|hai|ba)\s*tuần\s*(?:đầu|cuối|giữa)?${OF_MONTH}`,
      String.raw`(?:\d{1,2}|mười lăm|mười|năm)\s*ngày\s*(?:đầu|cuối|giữa)${OF_MONTH}`,
      String.raw`nửa\s*(?:(?:đầu|cuối|sau|trước)${OF_MONTH}|tháng\s*(?:đầu|cuối|sau|trước)?)`,
      // "Kỳ 1 tháng 8" is its first half, "kỳ 6 tháng đầu năm" none.
      String.raw`(?:kỳ|đợt)\s*(?:0?[1-4]|i{1,3}|iv)\s*[-–,(]?\s*tháng\s*\d`,
    ].join('|') +
    String.raw`)(?:[-–\s(]*tháng)?(?:\s*\d{1,2}(?!\d))?(?:\s*(?:[/-]|năm)?\s*20\d{2})?`,
  'iu',
);

/**
 * The words that name a week, a half or some days of a month, whose days nothing says: "Tuần 1 tháng 8",
 * "15 ngày đầu tháng 8/2025". Null where a text names none. The commune Tuần Giáo is no week.
 */
export function partOfMonth(text: string): string | null {
  return PART.exec(text)?.[0] ?? null;
}
