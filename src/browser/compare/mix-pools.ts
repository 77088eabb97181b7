import { ALL_FIELDS } from '../../tables/dossiers.ts';
import { scopeName } from '../asking/words.ts';
import type { CompareState } from './compare-state.ts';
import type { CompareWords } from './compare-words.ts';

/** Whose units by field make the common rates that a mix is set against, by name. */
export function mixPools({ source, scope }: CompareState, words: CompareWords): string[] {
  return source.scopes
    .filter(
      ({ level, province, fields }) =>
        level === scope.level &&
        fields.some((field) => field !== ALL_FIELDS) &&
        (province === null || scope.provinces.includes(province.code)),
    )
    .map((one) => scopeName(words, one));
}
