import { asciiDigits } from './ascii-digits.ts';

const INVISIBLE = /[\u00AD\u200B-\u200F\u2060\uFEFF]/g;
const SPACES = /[\s\u00A0\u202F]+/g;
/** Marks by which a spreadsheet keeps a number as text: `'04399`, `="04399"`. */
const TEXT_MARK = /^(?:['’‘`](?=\d)|="([^"]*)"$)/;

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
