import { oneFieldStatement } from '../comparison/one-field-statement.ts';
import type { Locale } from '../i18n/locales.ts';
import type { StatementOf } from '../tables/statements.ts';
import { fieldNames } from './field-names.ts';
import type { ProvinceData } from './province-data.ts';
import type { UnitJudgement } from './unit-judgement.ts';
import { unitMix } from './unit-mix.ts';

/** The one field that a clearly low rate of a commune lies in, by its name in a language; null where none is. */
export async function unitCause(
  locale: Locale,
  data: ProvinceData,
  { place, comparison }: UnitJudgement,
): Promise<StatementOf<'one_field'> | null> {
  if (place === null || comparison === null) return null;
  const mix = unitMix(data, place.set, place.own, comparison.results.keys());
  const cause = mix === null ? null : oneFieldStatement(place.own, place.set, mix.parts);
  if (cause === null) return null;
  return { ...cause, field: (await fieldNames(locale)).get(cause.field) ?? cause.field };
}
