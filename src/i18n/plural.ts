import { INTL_TAGS, type Locale } from './locales.ts';

/** The forms of a phrase that a language needs; `other` always, the rest where the language has them. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/** The form of a phrase for a number, by the plural rules of the language (Arabic has six). */
export function plural(locale: Locale, count: number, forms: PluralForms): string {
  const rule = new Intl.PluralRules(INTL_TAGS[locale]).select(count);
  return forms[rule] ?? forms.other;
}
