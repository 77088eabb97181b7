/**
 * A rate as an export prints it, in percent: "97,58%", "97.58", "0,9758" (a share, if `%` is absent
 * and it is at most 1). Null where the cell is blank, is no number, or could be read in two ways
 * ("1.695"). Such rates are only compared with the recomputed ones, never imported.
 */
export function percentCell(cell: string): { percent: number; decimals: number } | null {
  const match = /^(\d{1,3})(?:[.,](\d+))?\s*(%?)$/.exec(cell);
  if (match === null) return null;
  const [, whole = '', fraction = '', sign = ''] = match;
  if (fraction.length === 3 && sign === '' && whole !== '0') return null;
  const value = Number(`${whole}.${fraction === '' ? '0' : fraction}`);
  const isShare = sign === '' && value <= 1 && fraction !== '';
  return isShare
    ? { percent: value * 100, decimals: Math.max(0, fraction.length - 2) }
    : { percent: value, decimals: fraction.length };
}
