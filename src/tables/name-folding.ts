import { remembered } from './remembered.ts';

const INVISIBLE = /[\u00AD\u200B-\u200F\u2060-\u2064\uFEFF]/g;
const APOSTROPHES = /[‘’‛ʼʹ′´`]/g;
const DASHES = /\s*[-‐‑‒–—―−]\s*/g;
const SPACES = /[\s\u00A0\u202F]+/g;
/** Huyền, sắc, ngã, hỏi, nặng as combining marks. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const SYLLABLES = /[\p{L}\p{M}]+/gu;

/**
 * A Vietnamese name as a key: two spellings of one name give the same text, names that differ in a
 * letter or a tone stay different. NFC, lower case, the tone mark at the end of its syllable
 * ("Hòa" = "Hoà"), one apostrophe, one hyphen without spaces, one space, nothing invisible. For
 * comparison only, never for display. Folding twice changes nothing.
 */
export const foldName = remembered(folded);

function folded(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .normalize('NFC')
    .toLowerCase()
    .normalize('NFD')
    .replace(APOSTROPHES, "'")
    .replace(SPACES, ' ')
    .replace(DASHES, '-')
    .trim()
    .replace(SYLLABLES, toneLast)
    .normalize('NFC');
}

function toneLast(syllable: string): string {
  const tones = syllable.match(TONES);
  return tones === null ? syllable : syllable.replace(TONES, '') + tones.join('');
}

/**
 * The folded name without any mark: "đông cuông" → "dong cuong". Loses information (ten pairs of
 * communes inside one province become equal), so it ranks suggestions and never identifies a unit.
 */
export function stripDiacritics(text: string): string {
  return foldName(text).normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');
}
