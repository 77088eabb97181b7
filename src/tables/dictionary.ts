import { COLUMN_MEANINGS } from './column-meanings.ts';
import { COUNT_MEANINGS } from './count-meanings.ts';
import type { Meaning } from './meaning.ts';
import { SCHEMA } from './schema.ts';
import type { Column, TableName } from './schema.ts';
import { STATISTICS_MEANINGS } from './statistics-meanings.ts';

/** One column of one table with its meaning. */
export interface DictionaryEntry extends Meaning {
  readonly table: string;
  readonly column: string;
  readonly type: Column['type'];
}

/** The meaning of a column; a column of the same name means the same in every table. Throws for an unknown one. */
export function meaningOf(column: string): Meaning {
  const meaning = { ...COLUMN_MEANINGS, ...COUNT_MEANINGS, ...STATISTICS_MEANINGS }[column];
  if (meaning === undefined) throw new RangeError(`No meaning is written for column "${column}".`);
  return meaning;
}

/** Every column of every table of the databases, in the order of the tables. */
export function dictionary(): DictionaryEntry[] {
  return (Object.keys(SCHEMA) as TableName[]).flatMap((table) =>
    SCHEMA[table].map(({ name: column, type }) => ({
      table,
      column,
      type,
      ...meaningOf(column),
    })),
  );
}
