import type { SheetRecord } from './sheet.ts';

/** `(1)`, `2`, `(3)=(4)+(5)`, `(3 = 4 + 5)`; a column number never begins with a zero. */
const NUMBER = /^(\(?)\s*([1-9]\d?)\s*\)?\s*(=.*)?$/;
/** The columns before the counts are often lettered: `A`, `(B)`. */
const LETTER = /^\(?[A-Z]\)?$/;
/** What a cell of such a row begins with. */
const MAY_BE = /^\(?\s*(?:[1-9]\d?(?!\d)|[A-Z]\)?$)/;
/** Columns before the first numbered one, at most. */
const LARGEST_FIRST = 4;

/**
 * Whether a record is the row of column numbers below a header: at least three filled cells, all of
 * them letters or rising numbers. `marked`: every number has brackets or a formula. `plain`: they
 * stand alone and follow one another from the first columns on; small figures may look the same, so
 * such a row is only one right below its header. Null for anything else.
 */
export function columnNumbers({ cells }: SheetRecord): 'marked' | 'plain' | null {
  // Most records begin with a name or a number that has more digits, and are told apart at once.
  if (!cells.every((cell) => cell === '' || MAY_BE.test(cell))) return null;
  const filled = cells.filter((cell) => cell !== '');
  const numbers = filled.flatMap((cell) => {
    const [, bracket = '', number = '', formula = ''] = NUMBER.exec(cell) ?? [];
    return number === '' ? [] : [{ value: Number(number), marked: bracket + formula !== '' }];
  });
  const letters = filled.filter((cell) => LETTER.test(cell)).length;
  if (filled.length < 3 || numbers.length < 2 || numbers.length + letters < filled.length)
    return null;
  const steps = numbers.slice(1).map(({ value }, index) => value - (numbers[index]?.value ?? 0));
  if (numbers.every(({ marked }) => marked))
    return steps.every((step) => step > 0) ? 'marked' : null;
  const first = numbers[0]?.value ?? 0;
  return first <= LARGEST_FIRST && steps.every((step) => step === 1) ? 'plain' : null;
}
