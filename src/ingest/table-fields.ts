import { isCount } from './column-role.ts';
import type { FieldRegister } from './field-register.ts';
import { fileIssue } from './file-issue.ts';
import type { FileIssue } from './file-result.ts';
import type { FormTable } from './form-tables.ts';
import { headingFields, type HeadingFields } from './heading-fields.ts';

type Table = Pick<FormTable<unknown>, 'roles' | 'paths' | 'titles' | 'headerLine'>;

/** Columns of counts whose headings name one field, or none, by their positions. */
export interface ColumnsOfField {
  /** As its heading words it; null for what is over all fields. */
  readonly field: string | null;
  readonly positions: readonly number[];
}

/** A field whose columns a mapping ignores. */
export interface LeftOutField {
  readonly field_id: string;
  readonly positions: readonly number[];
}

/** The fields that headings of counts name, and what is to be said of them. */
export type TableFields =
  | {
      readonly kind: 'each';
      readonly columns: readonly ColumnsOfField[];
      readonly leftOut: readonly LeftOutField[];
      readonly issue: FileIssue;
    }
  | { readonly kind: 'refused'; readonly issue: FileIssue };

/**
 * The columns of each field, where headings of counts name fields. A total beside them, and a count that names
 * none, is over all fields. Null where no heading of a count names a known field. Where rows name fields as
 * well, nothing tells which of the two a figure is of: the table is refused.
 */
export function tableFields(table: Table, fields: FieldRegister): TableFields | null {
  const { roles, headerLine: line } = table;
  const named = headingFields(table.paths, fields, table.titles);
  if (named === null) return null;
  const counts = roles.flatMap((role, position) => (isCount(role) ? [position] : []));
  if (!counts.some((position) => named[position]?.isKnown === true)) return null;
  if (roles.includes('field') || roles.includes('field_or_unit')) {
    const issue = { ...fileIssue('duplicate_column', {}), line, column: 'field' };
    return { kind: 'refused', issue };
  }
  const fieldOf = (position: number): string | null => {
    const name = named[position]?.name ?? null;
    return name === null ? null : fields.match(name).field_id;
  };
  const columns = [...Map.groupBy(counts, fieldOf).values()].map((positions): ColumnsOfField => {
    return { field: named[positions[0]!]?.name ?? null, positions };
  });
  const leftOut = leftOutFields(table, named, counts, fieldOf);
  return { kind: 'each', columns, leftOut, issue: fieldsIssue(line, columns, leftOut, fields) };
}

/** Fields of which no column is a count: known ones, and those that have the same headings below them. */
function leftOutFields(
  { roles }: Table,
  named: HeadingFields,
  counts: readonly number[],
  fieldOf: (position: number) => string | null,
): LeftOutField[] {
  const read = new Set(counts.map(fieldOf));
  const below = new Set(counts.map((position) => named[position]?.rest.join(' > ')));
  const ignored = roles.flatMap((role, position) => {
    const own = named[position] ?? null;
    const isField =
      own !== null &&
      own.name !== null &&
      (own.isKnown || (own.rest.length > 0 && below.has(own.rest.join(' > '))));
    return isField && (role === 'not_stored' || role === null) ? [position] : [];
  });
  return [...Map.groupBy(ignored, fieldOf)].flatMap(([field_id, positions]) =>
    field_id === null || read.has(field_id) ? [] : [{ field_id, positions }],
  );
}

/** Known fields are named; what else stands among them may be the name of a person until its rows are loaded. */
function fieldsIssue(
  line: number,
  columns: readonly ColumnsOfField[],
  leftOut: readonly LeftOutField[],
  fields: FieldRegister,
): FileIssue {
  const idsOf = (ids: readonly string[]): readonly string[] => {
    const known = ids.filter((id) => fields.field_ids.includes(id));
    return known.length < ids.length ? [...known, '…'] : known;
  };
  const read = columns.flatMap(({ field }) => (field === null ? [] : fields.match(field).field_id));
  const left = idsOf(leftOut.map(({ field_id }) => field_id));
  const params = { fields: idsOf(read), ...(left.length === 0 ? {} : { left_out: left }) };
  return { ...fileIssue('column_fields', params, 'note'), line };
}
