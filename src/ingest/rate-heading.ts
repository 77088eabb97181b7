/** A percent sign that belongs to no number ("chỉ tiêu 95%"), and words of a rate; as the file words them. */
const RATE = /(?<![\d\s])\s*%|^\s*%|(?:tỷ|tỉ)\s*(?:lệ|trọng)|phần\s*trăm/iu;
/** "Tỷ lệ > Số hồ sơ": the column counts. */
const COUNTS = /^số (?:lượng|hồ sơ|hs)/iu;

/** True for a heading, with its groups ("Đúng hạn > Tỷ lệ (%)"), of percents. */
export function isRateHeading(title: string): boolean {
  const labels = title.normalize('NFC').split(' > ');
  return labels.some((label) => RATE.test(label)) && !COUNTS.test(labels.at(-1)?.trim() ?? '');
}
