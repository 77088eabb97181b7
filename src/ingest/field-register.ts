import type { Field } from '../tables/fields.ts';
import { foldName } from '../tables/name-folding.ts';
import { slug } from '../tables/slug.ts';
import { joinedSpellings } from './stray-spaces.ts';

/** A field as an export names it; `known` is false where it is in no line of the field list. */
interface FieldMatch {
  readonly field_id: string;
  readonly known: boolean;
}

/** Recognises the fields (lĩnh vực) that exports name. */
export interface FieldRegister {
  /** By identifier, name or alias; an unknown field gets the identifier `x-<slug of its name>`. */
  match(text: string): FieldMatch;
  /** Every name and alias. */
  readonly names: readonly string[];
  /** The identifiers of the list, in its order. */
  readonly field_ids: readonly string[];
  /** The Vietnamese name of a field of the list; null for any other identifier. */
  nameOf(field_id: string): string | null;
}

/** "12. Lĩnh vực đất đai" → "đất đai": a number and the word before the name are no part of it. */
const BEFORE_NAME = /^(?:[\d.]+[.)]?\s+|[-+*•]\s*)?(?:(?:lĩnh vực|nhóm)\s*:?\s+)?/u;

/** Letters of an unknown field's name that its identifier keeps. */
const LONGEST = 80;
/** Stands for a name without any Latin letter or digit. */
const NAMELESS = 'khong-ten';

/** A register over the lines of `fields.csv`. The first line that has a name keeps it. */
export function fieldRegister(fields: readonly Field[]): FieldRegister {
  const byName = new Map<string, string>();
  for (const field of fields)
    for (const name of [field.field_id, field.name_vi, ...field.aliases]) {
      const key = fieldKey(name);
      if (!byName.has(key)) byName.set(key, field.field_id);
    }
  // Every file names the same few fields: each text is folded once.
  const matches = new Map<string, FieldMatch>();
  return {
    names: fields.flatMap(({ name_vi, aliases }) => [name_vi, ...aliases]),
    field_ids: fields.map(({ field_id }) => field_id),
    nameOf: (field_id) => fields.find((field) => field.field_id === field_id)?.name_vi ?? null,
    match(text) {
      const before = matches.get(text);
      if (before !== undefined) return before;
      const spellings = [text, ...(byName.has(fieldKey(text)) ? [] : joinedSpellings(text))];
      const known = spellings
        .map((name) => byName.get(fieldKey(name)))
        .find((id) => id !== undefined);
      const match = known === undefined ? unknownField(text) : { field_id: known, known: true };
      matches.set(text, match);
      return match;
    },
  };
}

function fieldKey(text: string): string {
  return foldName(bareName(text)).replace(/[.;:]+$/, '');
}

function bareName(text: string): string {
  return text.normalize('NFC').toLowerCase().trim().replace(BEFORE_NAME, '');
}

function unknownField(text: string): FieldMatch {
  const name = slug(bareName(text)).slice(0, LONGEST).replace(/-+$/, '');
  return { field_id: `x-${name === '' ? NAMELESS : name}`, known: false };
}
