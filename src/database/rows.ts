/** A value of an answer row: what both engines give the same way. */
export type RowValue = string | number | boolean | null | readonly string[];

/** A column of an answer. `isDate` is true where the engine's type is DATE. */
export interface AnswerColumn {
  readonly name: string;
  readonly isDate: boolean;
}

const MILLISECONDS_A_DAY = 86_400_000;

/**
 * The row boundary of both engines. A DATE becomes ISO text, a VARCHAR[] an array of strings; text,
 * numbers, booleans and null pass. Everything else (BIGINT and HUGEINT, which `count(*)` and `sum`
 * of integers give, DECIMAL, TIMESTAMP) throws and says to cast in the SQL, so that the same query
 * cannot give a number in one engine and an object in the other.
 */
export function rowValue(column: AnswerColumn, value: unknown): RowValue {
  if (value === null || value === undefined) return null;
  if (column.isDate) return isoDay(column.name, value);
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return value;
  const items = typeof value === 'object' ? listItems(value) : null;
  if (items?.every((item) => typeof item === 'string') === true) return items;
  throw new TypeError(
    `Column "${column.name}" holds a ${typeName(value)}. Cast it in the SQL, ` +
      'for example sum(x)::DOUBLE or count(*)::INTEGER.',
  );
}

/** Native: days since 1970 in an object. Arrow: milliseconds since 1970, or a Date. */
function isoDay(column: string, value: unknown): string {
  const milliseconds =
    typeof value === 'object' && value !== null && 'days' in value
      ? Number(value.days) * MILLISECONDS_A_DAY
      : Number(value);
  if (!Number.isFinite(milliseconds))
    throw new TypeError(`Column "${column}" holds a date that is no day.`);
  return new Date(milliseconds).toISOString().slice(0, 10);
}

/** Native: `items` of a list value. Arrow: a vector, which is iterable. Null for what is no list. */
function listItems(value: object): readonly unknown[] | null {
  if ('items' in value && Array.isArray(value.items)) return value.items as readonly unknown[];
  // A Uint32Array is how Arrow gives a HUGEINT or DECIMAL: not a list.
  if (ArrayBuffer.isView(value)) return null;
  return Symbol.iterator in value ? [...(value as Iterable<unknown>)] : null;
}

function typeName(value: unknown): string {
  return typeof value === 'object' && value !== null ? value.constructor.name : typeof value;
}
