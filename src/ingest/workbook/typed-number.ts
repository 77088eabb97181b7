import type { NumberFormat } from './number-formats.ts';

/** Decimals that are kept: a spreadsheet adds noise after the fifteenth digit. */
const DECIMALS = 6;
const NOISE = 1e-9;
const MILLISECONDS_A_DAY = 86_400_000;
const SECONDS_A_DAY = 86_400;
/** Days from the first day of a workbook to 1 January 1970. */
const EPOCH = { 1900: 25_569, 1904: 24_107 } as const;
/** 31 December 9999. */
const LAST_DAY = 2_958_465;

/**
 * A number that a spreadsheet stores as a number, as the text of a cell. It is written so that no
 * rule for text can read it in another way: whole numbers as digits alone, others with a decimal dot
 * and never with three decimals ("1.695" would be one thousand six hundred and ninety-five), shares
 * as "97.58%", days as "2025-08-14".
 */
export function typedNumber(value: number, format: NumberFormat, system: 1900 | 1904): string {
  switch (format.kind) {
    case 'percent':
      return `${(value * 100).toFixed(format.decimals)}%`;
    case 'padded':
      return plainNumber(value).padStart(format.digits, '0');
    case 'date':
    case 'time':
    case 'date_time':
      return dateText(value, format.kind, system) ?? plainNumber(value);
    case 'general':
      return plainNumber(value);
  }
}

function plainNumber(value: number): string {
  const whole = Math.round(value);
  if (Math.abs(value - whole) <= NOISE * Math.max(1, Math.abs(value))) return String(whole);
  if (Math.abs(value) >= 1e15) return String(value);
  const [integer = '0', decimals = ''] = value.toFixed(DECIMALS).split('.');
  const kept = decimals.replace(/0+$/, '');
  // Nothing is left of 0.0000001, but it is not zero.
  if (kept === '') return String(value);
  return `${integer}.${kept.length === 3 ? `${kept}0` : kept}`;
}

/** Null for a number that is no day. */
function dateText(
  value: number,
  kind: 'date' | 'time' | 'date_time',
  system: 1900 | 1904,
): string | null {
  if (value < 0 || value > LAST_DAY) return null;
  // Day 60 of 1900 never was: spreadsheets keep the leap year that another program invented.
  const days = system === 1900 && value < 60 ? value + 1 : value;
  const seconds = Math.round((days - EPOCH[system]) * SECONDS_A_DAY);
  const text = new Date((seconds / SECONDS_A_DAY) * MILLISECONDS_A_DAY).toISOString();
  const day = text.slice(0, 10);
  const time = text.slice(11, 19);
  if (kind === 'time' && value < 1) return time;
  return kind === 'date' || time === '00:00:00' ? day : `${day} ${time}`;
}
