import { VIETNAMESE_WORDS, type MappedRole } from '../tables/mapping-words.ts';
import { foldName } from '../tables/name-folding.ts';

/** Every word that a heading of a mapping can be given, in the order in which people are shown them. */
export const MAPPED_ROLES = Object.keys(VIETNAMESE_WORDS) as readonly MappedRole[];

const BY_WORD = new Map<string, MappedRole>(
  MAPPED_ROLES.flatMap((role) => [
    [role, role],
    [foldName(VIETNAMESE_WORDS[role]), role],
  ]),
);

/** What a word of a mapping says, in English or Vietnamese; null for any other word. */
export function mappedRole(word: string): MappedRole | null {
  return BY_WORD.get(word) ?? BY_WORD.get(foldName(word)) ?? null;
}

/** The word for a role in a draft of that language. */
export function mappingWord(role: MappedRole, language: 'vi' | 'en'): string {
  return language === 'vi' ? VIETNAMESE_WORDS[role] : role;
}
