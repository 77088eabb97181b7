import { remembered } from '../tables/remembered.ts';
import type { IngestContext } from './file-result.ts';
import type { RowShape } from './row-kind.ts';
import { unitOrField } from './unit-or-field.ts';

/** Words that head a total where rows are fields; among units "Chung" may be the name of one. */
const WORDS = /^(?:(?:cả )?(?:tỉnh|thành phố)|chung|tổng hợp chung)$/iu;
/** What may stand before the name of the province that a total is about. */
const WHOLE = /^(?:toàn|cả|tổng|cộng|chung)\s+/iu;
const ORDINAL_OF_GROUP = /^(?:[IVX]+|[A-HK])[.)]?$/;

const isTotalWord = remembered((text) => WORDS.test(text));

/**
 * True for a row among fields that is a total under other words than "Tổng cộng": "Chung", "Cả tỉnh", or the
 * name of the form's own province. One that begins like an office ("UBND tỉnh …") is one only below groups
 * that name their units: elsewhere it may be a unit among others.
 */
export function isTotalOfFields(
  { label, ordinal }: Pick<RowShape, 'label' | 'ordinal'>,
  inGroupOfUnit: boolean,
  province: string | null,
  context: IngestContext,
): boolean {
  const text = label.trim().replace(/\s*:$/, '');
  if (text === '' || context.fields.match(text).known) return false;
  const isUnnumbered = ordinal === '' || ordinal === label;
  if (isTotalWord(text)) return isUnnumbered;
  if (province === null || ORDINAL_OF_GROUP.test(ordinal)) return false;
  const name = text.replace(WHOLE, '');
  if (!/\p{L}/u.test(name) || context.units.province(name) !== province) return false;
  const isOffice = unitOrField(name, province, context).unit !== undefined;
  return isOffice ? inGroupOfUnit && isUnnumbered : true;
}
