import { foldName } from '../tables/name-folding.ts';
import { remembered } from '../tables/remembered.ts';

/** Words that a heading of totals is, or begins with. */
const BEGIN = ['tổng', 'tổng số', 'tổng cộng', 'cộng', 'tất cả', 'toàn bộ'].map(foldName);
const WHOLE = [
  ...['chung', 'toàn tỉnh', 'toàn xã', 'toàn phường', 'cả xã', 'cả tỉnh', 'all', 'total'],
].map(foldName);
const OF_PERIODS = ['cả năm', 'toàn năm', 'cả kỳ', 'cả quý', 'lũy kế', 'cộng dồn'].map(foldName);

/** True for a heading, as it is compared, of what is added up over the columns beside it. */
export const isTotalHeading: (label: string) => boolean = remembered(
  (label) => WHOLE.includes(label) || beginsWith(label, BEGIN),
);

/** The same, or one of the whole year. */
export function isTotalOfPeriods(label: string): boolean {
  return isTotalHeading(label) || beginsWith(label, OF_PERIODS);
}

function beginsWith(label: string, words: readonly string[]): boolean {
  return words.some((of) => label === of || label.startsWith(`${of} `));
}
