const INVISIBLE = /[\u00AD\u200B-\u200F\u2060\uFEFF]/g;
const SPACES = /[\s\u00A0\u202F]+/g;

/** A cell as people read it: NFC, invisible characters gone, spaces of every kind as one space, trimmed. */
export function cleanText(cell: string): string {
  // Most cells of an export are short numbers: nothing to clean.
  if (/^[\d.,]*$/.test(cell)) return cell;
  return cell.replace(INVISIBLE, '').replace(SPACES, ' ').trim().normalize('NFC');
}
