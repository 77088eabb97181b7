import { asciiDigits } from './ascii-digits.ts';

/**
 * Characters that nobody sees: soft hyphens (in TCVN3 they were "ư", and were read before), zero-width
 * and direction marks, byte-order marks, and control characters other than tab and line ends.
 */
const INVISIBLE =
  /[\u0000-\u0008\u000E-\u001F\u007F-\u009F\u00AD\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g;
/** Marks by which a spreadsheet keeps a number as text: `'04399`, `="04399"`. */
const TEXT_MARK = /^(?:['’‘`](?=\d)|="([^"]*)"$)/;
const SPACES = /[\s\u00A0\u202F]+/g;

/**
 * A cell as people read it: NFC, invisible characters gone, spaces of every kind as one space, trimmed,
 * digits 0–9, without a spreadsheet's mark for text.
 */
export function cleanText(cell: string): string {
  // Most cells of an export are short numbers: nothing to clean.
  if (/^[\d.,]*$/.test(cell)) return cell;
  const clean = cell.replace(INVISIBLE, '').replace(SPACES, ' ').trim().normalize('NFC');
  return asciiDigits(clean).replace(TEXT_MARK, '$1');
}
