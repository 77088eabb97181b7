import type { MappedRole } from '../tables/mapping-words.ts';
import type { ColumnRole } from './column-role.ts';
import { countCandidates, isEarly, type CountCandidates } from './count-candidates.ts';
import type { FieldRegister } from './field-register.ts';
import { headerLabel, type HeaderPath } from './header.ts';
import { headingFields, type HeadingFields } from './heading-fields.ts';
import { headingMonths, withoutMonths } from './heading-months.ts';
import { commonColumns } from './layout.ts';
import { mappedRole } from './mapping-words.ts';
import { saysNumber } from './number-headings.ts';
import { isRateHeading } from './rate-heading.ts';
import { isTotalOfPeriods } from './total-headings.ts';

/** What a heading says that its column holds, whatever its cells are. */
export interface HeadingMeaning {
  /** What it holds where the heading is one that every layout knows; null where it is not. */
  readonly role: MappedRole | null;
  /** The heading and its groups without the period and the field that they name. */
  readonly words: HeaderPath;
  readonly candidates: CountCandidates;
  /** The words in which it names a period; "" where it names none, or two. */
  readonly period: string;
  /** The field that it names, as the table words it; "" where it names none. */
  readonly field: string;
  /** True for a total of the periods or fields that other headings name: "Cả năm", "Tổng các lĩnh vực". */
  readonly isTotal: boolean;
  /** True for the heading of a running number in the leftmost column. */
  readonly isNumber: boolean;
}

/** The headings of a table: as the file words them, and as they are compared. */
interface Headings {
  readonly titles: readonly string[];
  readonly paths: readonly HeaderPath[];
}

/** No count of the period of a table whose headings name several. */
const NO_COUNT: CountCandidates = { counts: [], possible: [], rate: null, isOther: true };

/** What each heading of a table says, by position: the same for a draft of a mapping and for the check of one. */
export function headingMeanings(
  { titles, paths }: Headings,
  fields: Pick<FieldRegister, 'match'>,
): HeadingMeaning[] {
  const named = headingFields(paths, fields, titles);
  const periods = titles.map(periodIn);
  const ofField = paths.map((_, column) => fieldIn(named?.[column] ?? null));
  const words = paths.map((path, column) =>
    wordsOf({ path, title: titles[column] ?? '' }, ofField[column] ?? null, periods[column] ?? ''),
  );
  const hasPeriods = new Set(periods.filter((period) => period !== '')).size > 1;
  const known = commonColumns(paths).roles;
  const without = commonColumns(words).roles;
  const hasEarly = words.some(isEarly);
  const leftmost = paths.findIndex((path) => path.length > 0);
  return words.map((own, column): HeadingMeaning => {
    const path = paths[column] ?? [];
    const period = periods[column] ?? '';
    const isOfYear = hasPeriods && period === '' && path.some(isTotalOfPeriods);
    const of = isRateHeading(titles[column] ?? '') ? [...own, '%'] : own;
    return {
      role: isOfYear ? null : decided(known[column] ?? without[column] ?? null),
      words: of,
      candidates: isOfYear ? NO_COUNT : countCandidates(of, { hasEarly }),
      period,
      field: ofField[column]?.name ?? '',
      isTotal: isOfYear || named?.[column]?.name === null,
      isNumber: column === leftmost && saysNumber(path),
    };
  });
}

/** The words that a draft suggests for a heading where only the heading speaks: none where it says nothing clear. */
export function suggestedByWords({
  role,
  isNumber,
  candidates,
}: HeadingMeaning): readonly MappedRole[] {
  if (role !== null) return [role];
  if (isNumber) return ['ordinal'];
  return candidates.rate !== null
    ? [candidates.rate]
    : candidates.isOther
      ? ['ignore']
      : candidates.counts;
}

/** A role as a mapping says it; null where it is not known. */
export function decided(role: ColumnRole | null): MappedRole | null {
  if (role === null) return null;
  return role === 'not_stored' ? 'ignore' : mappedRole(role);
}

function periodIn(title: string): string {
  const named = headingMonths(title);
  return named === null || named === 'contradiction' ? '' : named.text;
}

/**
 * A field as far as the heading alone tells it: one that no list has, and that heads nothing, may be anything.
 * A total of all fields stays among the words: it says that what it heads is a total.
 */
function fieldIn(found: HeadingFields[number]): HeadingFields[number] {
  if (found === null || found.name === null) return null;
  return found.isKnown || found.rest.length > 0 ? found : null;
}

function wordsOf(
  { path, title }: { readonly path: HeaderPath; readonly title: string },
  field: HeadingFields[number],
  period: string,
): HeaderPath {
  if (period === '') return field?.rest ?? path;
  return title
    .split(' > ')
    .filter((label) => headerLabel(label) !== field?.label)
    .map((label) => headerLabel(withoutMonths(label)))
    .filter((label) => label !== '');
}
