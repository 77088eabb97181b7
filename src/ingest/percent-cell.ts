/**
 * How the cells of a column print their rates, as a set of bits; the evidence of two cells is merged
 * with `|`. `NO_RATES` to begin with.
 */
export type PercentEvidence = number;
export const NO_RATES: PercentEvidence = 0;

/** A number above 1 without a sign: the column is in percent. */
const PERCENT = 1;
/** A number up to 1 with decimals and without a sign: a share, unless the column is in percent. */
const SHARE = 2;

/** What a cell of a column of rates says; null of one that is blank or no number. */
export type PercentCell =
  /** `isShare`: printed from 0 to 1, "0,9758". */
  | {
      readonly kind: 'percent';
      readonly percent: number;
      readonly decimals: number;
      readonly isShare: boolean;
    }
  /** "1.695" may be 1.695 % or 1,695; and "1" may be 1 % or all. */
  | { readonly kind: 'ambiguous' };

const RATE = /^(\d{1,3})(?:[.,](\d+))?\s*(%?)$/;
/** "1.234,5", "1,234.5": one mark groups thousands, the other begins the decimals. */
const GROUPED = /^(\d{1,3}(?:([.,])\d{3})+)(?!\2)[.,](\d+)\s*(%?)$/;
/** Without a sign, three decimals look like thousands. */
const THOUSANDS = /^[1-9]\d{0,2}[.,]\d{3}$/;

/** The digits before and after the mark of decimals, and the sign; null of what is no number. */
function partsOf(cell: string): { whole: string; fraction: string; sign: string } | null {
  const [text, whole = '', fraction = '', sign = ''] = RATE.exec(cell) ?? [];
  if (text !== undefined) return { whole, fraction, sign };
  const [grouped, thousands = '', , decimals = '', percent = ''] = GROUPED.exec(cell) ?? [];
  if (grouped === undefined) return null;
  return { whole: thousands.replace(/[.,]/g, ''), fraction: decimals, sign: percent };
}

/** What one cell says about how its column prints rates. */
export function percentEvidence(cell: string): PercentEvidence {
  const parts = partsOf(cell);
  if (parts === null || parts.sign !== '' || THOUSANDS.test(cell)) return NO_RATES;
  const { whole, fraction } = parts;
  const value = Number(`${whole}.${fraction}`);
  if (value > 1) return PERCENT;
  return fraction === '' ? NO_RATES : SHARE;
}

/**
 * A rate as an export prints it: "97,58%", "97.58"; or "0,9758", a share where no cell of the column
 * is above 1. `column` is the merged evidence of its cells. Such rates are only compared with the
 * recomputed ones, never imported.
 */
export function percentCell(cell: string, column: PercentEvidence): PercentCell | null {
  const parts = partsOf(cell);
  if (parts === null) return null;
  const { whole, fraction, sign } = parts;
  const value = Number(`${whole}.${fraction}`);
  const decimals = fraction.length;
  if (sign !== '') return { kind: 'percent', percent: value, decimals, isShare: false };
  const isShare = column === SHARE;
  if (THOUSANDS.test(cell) && !(isShare && value <= 1)) return { kind: 'ambiguous' };
  if (column === NO_RATES && value === 1) return { kind: 'ambiguous' };
  return isShare
    ? { kind: 'percent', percent: 100 * value, decimals: Math.max(0, decimals - 2), isShare }
    : { kind: 'percent', percent: value, decimals, isShare };
}
