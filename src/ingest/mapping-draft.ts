import type { CountName } from '../tables/counts.ts';
import type { MappedRole } from '../tables/mapping-words.ts';
import { draftedColumns, isCountRole, type DraftColumn, type Suggestion } from './draft-column.ts';
import { fieldsOf, ofPart, partOf, partsOf, periodsOf } from './draft-parts.ts';
import { columnSums } from './figure-evidence.ts';
import type { IngestContext } from './file-result.ts';
import { headerPaths } from './header.ts';
import { headingSuggestions } from './heading-suggestions.ts';
import { occurrences, UNDECIDED } from './mapping.ts';
import { mappingWord } from './mapping-words.ts';
import { nearestMapping } from './near-mapping.ts';
import type { SheetRecord } from './sheet.ts';
import type { UnknownHeader } from './table-header.ts';

/** One heading of a draft. */
export interface DraftHeading {
  /** As a mapping spells it: the groups above it, and a number where it stands again. */
  readonly heading: string;
  /** What it was understood as; null where a person has to say it. */
  readonly role: MappedRole | null;
  /** The likeliest first; none where nothing speaks for any. */
  readonly suggestions: readonly Suggestion[];
}

/** A count that several headings are understood or suggested as: they would be added up. */
interface AddedHeadings {
  readonly role: CountName;
  readonly headings: readonly string[];
}

/** A column that is the sum of others in every row, by their headings. */
interface HeadingSum {
  readonly total: string;
  readonly parts: readonly string[];
  readonly rows: number;
}

/** A draft of a mapping, and what its table says besides. */
export interface MappingDraft {
  readonly headerRows: number;
  readonly headings: readonly DraftHeading[];
  /** Sums that a heading left to decide is part of. */
  readonly sums: readonly HeadingSum[];
  /** Counts that more than one heading gives, as it stands. */
  readonly added: readonly AddedHeadings[];
  /** The periods that headings of figures name, in their words, where there is more than one. */
  readonly periods: readonly string[];
  /** The fields that headings of figures name, where there is more than one. */
  readonly fields: readonly string[];
  /** The known mapping that it was filled in from: its name and its headings that the table lacks. */
  readonly near: { readonly name: string; readonly missing: readonly string[] } | null;
}

/** Sums named to a person. */
const MOST_SUMS = 8;

/**
 * Drafts a mapping for a table: what is understood of its headings, and suggestions for the others where
 * something speaks for them: words of the heading and of its groups, cells that are known units, fields
 * or days, sums that hold in the rows, a known mapping that nearly fits. `rows` are some of its rows.
 */
export function mappingDraft(
  { rows: header, roles }: Pick<UnknownHeader, 'rows' | 'roles'>,
  rows: readonly SheetRecord[],
  context: IngestContext,
): MappingDraft {
  const paths = headerPaths(header);
  const near = nearestMapping(occurrences(paths), context.mappings);
  const columns = draftedColumns(header, paths, roles, rows, near, context);
  const suggested = headingSuggestions(columns, near);
  const open = new Set(
    columns.flatMap(({ role, path }, index) => (role === null && path.length > 0 ? [index] : [])),
  );
  return {
    headerRows: header.length,
    headings: columns.flatMap(({ heading, path, role }, index) =>
      path.length === 0 ? [] : [{ heading, role, suggestions: suggested[index] ?? [] }],
    ),
    sums: sumsInParts(columns, open, rows.length),
    added: addedHeadings(columns, suggested),
    periods: periodsOf(columns),
    fields: fieldsOf(columns),
    near:
      near === null
        ? null
        : { name: near.name, missing: near.missing.map(({ heading }) => heading) },
  };
}

/** The headings of a draft as the `columns` of a mapping: a word, or "?" and what it may be. */
export function draftColumns(
  { headings }: Pick<MappingDraft, 'headings'>,
  language: 'vi' | 'en',
): Record<string, string> {
  const word = (role: MappedRole): string => mappingWord(role, language);
  return Object.fromEntries(
    headings.map(({ heading, role, suggestions }) => [
      heading,
      role === null
        ? `${UNDECIDED} ${suggestions.map((of) => word(of.role)).join(' | ')}`.trim()
        : word(role),
    ]),
  );
}

function addedHeadings(
  columns: readonly DraftColumn[],
  suggested: readonly Suggestion[][],
): AddedHeadings[] {
  const counts = columns.flatMap((column, index) => {
    const { heading } = column;
    const first = column.role ?? suggested[index]?.[0]?.role ?? null;
    const isRead = first !== null && isCountRole(first);
    return isRead ? [{ role: first, heading, part: partOf(column) }] : [];
  });
  const added = Map.groupBy(counts, ({ role, part }) => `${role} ${part}`);
  return [...added.values()].flatMap((all) =>
    all.length > 1 ? [{ role: all[0]!.role, headings: all.map(({ heading }) => heading) }] : [],
  );
}

function sumsInParts(
  columns: readonly DraftColumn[],
  open: ReadonlySet<number>,
  rows: number,
): HeadingSum[] {
  const parts = partsOf(columns);
  return parts.length === 0
    ? sumsOf(columns, open, rows)
    : parts.flatMap((part) => sumsOf(ofPart(columns, part), open, rows)).slice(0, MOST_SUMS);
}

function sumsOf(
  columns: readonly DraftColumn[],
  open: ReadonlySet<number>,
  rows: number,
): HeadingSum[] {
  const figures = columns.map(({ figures: own, role }) =>
    role === 'ordinal' || role === 'ignore' ? [] : (own ?? []),
  );
  const heading = (position: number): string => columns[position]?.heading ?? '';
  return columnSums(figures)
    .filter(({ total, parts }) => [total, ...parts].some((position) => open.has(position)))
    .slice(0, MOST_SUMS)
    .map(({ total, parts }) => ({ total: heading(total), parts: parts.map(heading), rows }));
}

/** The headings of a draft that are left to decide. */
export function undecided({ headings }: Pick<MappingDraft, 'headings'>): string[] {
  return headings.flatMap(({ heading, role }) => (role === null ? [heading] : []));
}
