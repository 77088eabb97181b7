import { foldName, stripDiacritics } from '../tables/name-folding.ts';
import { remembered } from '../tables/remembered.ts';
import { areOfficeWords } from './office-words.ts';

/** Family names that nearly all Vietnamese bear, and others in use; rare ones that are common words are left out. */
const FAMILY_NAMES = [
  ...['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Huỳnh', 'Hoàng', 'Phan', 'Vũ', 'Võ', 'Đặng', 'Bùi', 'Đỗ'],
  ...['Hồ', 'Ngô', 'Dương', 'Lý', 'Đinh', 'Trịnh', 'Trương', 'Đoàn', 'Mai', 'Lâm', 'Lương', 'Đào'],
  ...['Tô', 'Tạ', 'Cao', 'Hà', 'Châu', 'Lưu', 'Phùng', 'Quách', 'Thái', 'Triệu', 'Vương', 'Nông'],
  ...['Giàng', 'Sùng', 'Vàng', 'Lò', 'Quàng', 'Bế', 'Ma', 'Thào', 'Lầu', 'Kiều', 'Khổng'],
  ...['Chu', 'Nghiêm', 'Tống', 'Văn', 'Ninh', 'Bạch', 'Cù', 'Doãn', 'Hứa', 'Thạch', 'Sơn', 'Kim'],
  ...['Danh', 'Điểu', 'Siu', 'Ksor', 'Kpă', 'Đàm', 'Tôn'],
];
/** With two syllables only the commonest: "Nguyễn An", but not "Lâm Sản". */
const COMMONEST = FAMILY_NAMES.slice(0, 12);

const spelt = (names: readonly string[]): ReadonlySet<string> =>
  new Set(names.flatMap((name) => [foldName(name), stripDiacritics(name)]));
const FAMILIES = spelt(FAMILY_NAMES);
const COMMON_FAMILIES = spelt(COMMONEST);

const TITLE = /^(?:ông|bà|anh|chị|mr|mrs|ms)[.:]?\s+/iu;
/** Second syllables that only names of people have behind a family name. */
const MIDDLE = spelt(['Văn', 'Thị']);
/** A syllable with a capital, or all in capitals. */
const CAPITALISED = /^\p{Lu}\p{L}*$/u;
const [FEWEST, MOST] = [2, 5];

/**
 * True for a text that looks like the name of a person: a Vietnamese family name and one to four more
 * syllables, each with a capital (or the second "Văn" or "Thị"), and not made of words of offices alone.
 * Names of places and fields may look the same ("Trần Phú"): whoever asks knows those.
 */
export const looksLikePerson: (text: string) => boolean = remembered(isPerson);

function isPerson(text: string): boolean {
  const name = text.normalize('NFC').replace(TITLE, '').trim();
  const syllables = name.split(/\s+/);
  if (syllables.length < FEWEST || syllables.length > MOST) return false;
  const hasMiddle = syllables.length > FEWEST && MIDDLE.has(foldName(syllables[1]!));
  if (!hasMiddle && !syllables.every((syllable) => CAPITALISED.test(syllable))) return false;
  const families = syllables.length === FEWEST ? COMMON_FAMILIES : FAMILIES;
  return families.has(foldName(syllables[0]!)) && !areOfficeWords(name);
}
