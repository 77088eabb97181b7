import type { FieldRegister } from './field-register.ts';
import { headerLabel, type HeaderPath } from './header.ts';
import { headingWords } from './heading-words.ts';
import { isTotalHeading } from './total-headings.ts';

/** What the heading of a column says of fields. */
interface HeadingField {
  /** As the table words it; null for a total: over all fields. */
  readonly name: string | null;
  /** False for a heading among those of fields that is on no list. */
  readonly isKnown: boolean;
  /** The label that names it, as it is compared, and the heading and its groups without it. */
  readonly label: string;
  readonly rest: HeaderPath;
}

/** Of each column, by position, the field of its heading; null where it says nothing of fields. */
export type HeadingFields = readonly (HeadingField | null)[];

/** Fields that headings must name, so that one heading that is called like a field is none. */
const FEWEST = 2;

/**
 * The fields that the headings of a table name: "Hộ tịch > Đã nhận", "Chứng thực > Đã nhận", or "Hộ tịch" and
 * "Chứng thực" alone. A heading that stands where the others name fields, and whose words say nothing of counts
 * or totals, is a field that no list has. Null where fewer than two known ones are named. `titles` are the
 * headings as the file words them; without them fields are named as they are compared.
 */
export function headingFields(
  paths: readonly HeaderPath[],
  fields: Pick<FieldRegister, 'match'>,
  titles: readonly string[] = [],
): HeadingFields | null {
  const levels = paths.map((path) => path.findLastIndex((label) => fields.match(label).known));
  const named = levels.flatMap((level, column) => {
    const label = paths[column]?.[level];
    return label === undefined ? [] : [{ level, field: fields.match(label).field_id }];
  });
  if (new Set(named.map(({ field }) => field)).size < FEWEST) return null;
  const usual = mostOf(named.map(({ level }) => level));
  return paths.map((path, column): HeadingField | null => {
    const isKnown = levels[column] !== -1;
    const level = isKnown ? (levels[column] ?? usual) : usual;
    const label = path[level];
    if (label === undefined || (!isKnown && speaksOfCounts(label))) return null;
    const rest = path.filter((_, at) => at !== level);
    const isTotal = !isKnown && isTotalHeading(label);
    return { name: isTotal ? null : worded(label, titles[column] ?? ''), isKnown, label, rest };
  });
}

/** True for a heading that is no field, since its words say what is counted; a total of all fields says nothing more. */
function speaksOfCounts(label: string): boolean {
  return !isTotalHeading(label) && headingWords(label).concepts.size > 0;
}

/** A label as the file words it; as it is compared where that is not known. */
function worded(label: string, title: string): string {
  return title.split(' > ').find((own) => headerLabel(own) === label) ?? label;
}

function mostOf(levels: readonly number[]): number {
  const often = (level: number): number => levels.filter((of) => of === level).length;
  return levels.toSorted((a, b) => often(b) - often(a))[0] ?? 0;
}
