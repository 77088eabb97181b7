import type { CountName } from '../tables/counts.ts';
import type { MappedRole } from '../tables/mapping-words.ts';
import type { IssueCode, IssueParams } from '../tables/quality.ts';
import { meantInstead } from './against-words.ts';
import type { MappedTable } from './added-columns.ts';
import { isCount } from './column-role.ts';
import { fileIssue, positionList } from './file-issue.ts';
import type { FieldRegister } from './field-register.ts';
import type { FileIssue } from './file-result.ts';
import { decided, headingMeanings, type HeadingMeaning } from './heading-meaning.ts';
import { headingWords, type Concept } from './heading-words.ts';
import { isRateHeading } from './rate-heading.ts';

/** One finding for each column of rates that a mapping calls a count: the table is not to be read. */
export function rateColumns(table: MappedTable): FileIssue[] {
  return countColumns(table).flatMap(({ position, title }) =>
    isRateHeading(title)
      ? [{ ...ofColumn('rate_as_count', table, position), severity: 'error' }]
      : [],
  );
}

/**
 * What the words of headings say against the words that a mapping gives them: another period, a running total
 * where the table is none (`isCumulative`), another word that a draft would suggest, or that of the same
 * heading of other periods or fields.
 */
export function doubtfulHeadings(
  table: MappedTable,
  fields: Pick<FieldRegister, 'match'>,
  isCumulative: boolean,
): FileIssue[] {
  const meanings = headingMeanings(table, fields);
  const own = table.roles.flatMap((role, position): FileIssue[] => {
    const meaning = meanings[position];
    if (role === null || meaning === undefined) return [];
    const words = new Set<Concept>(
      (table.paths[position] ?? []).flatMap((label) => [...headingWords(label).concepts]),
    );
    if (isCount(role) && words.has('other_period'))
      return [ofColumn('mapped_other_period', table, position, { said: 'other_period' })];
    if (isCount(role) && words.has('cumulative'))
      return isCumulative
        ? []
        : [ofColumn('mapped_other_period', table, position, { said: 'cumulative' })];
    const meant = meantInstead(role, meaning);
    if (meant.length === 0) return [];
    const params = { word: decided(role) ?? 'ignore', meant: meant.join(', ') };
    return [ofColumn('mapped_against_words', table, position, params)];
  });
  return [...own, ...otherWords(table, meanings)];
}

/** A column of a period or field, by what stands below these in its heading. */
interface ApartColumn {
  readonly position: number;
  readonly word: MappedRole;
  /** The period and the field that it is of. */
  readonly part: string;
}

/**
 * Headings of several periods or fields that are else the same and have different words: those that are fewer.
 * One that is ignored is named where another column of its period and field is read.
 */
function otherWords(table: MappedTable, meanings: readonly HeadingMeaning[]): FileIssue[] {
  const roles = table.rolesOfAll ?? table.roles;
  const apart = meanings.flatMap(({ period, field }, position): ApartColumn[] => {
    const word = decided(roles[position] ?? null);
    const part = `${period} ${field}`.trim();
    return word === null || part === '' ? [] : [{ position, word, part }];
  });
  const read = new Set(apart.flatMap(({ word, part }) => (word === 'ignore' ? [] : [part])));
  const alike = Map.groupBy(
    apart.filter(({ part }) => read.has(part)),
    ({ position }) => (meanings[position]?.words ?? []).join(' > '),
  );
  return [...alike.values()].flatMap((columns) => {
    const same = mostAlike(columns);
    const [{ word: meant } = { word: 'ignore' as const }] = same;
    if (meant === 'ignore') return [];
    const others = positionList(same.map(({ position }) => position + 1));
    return columns.flatMap(({ position, word }) => {
      const role = roles[position] ?? null;
      const isSaid = role !== null && meantInstead(role, meanings[position]!).length > 0;
      if (word === meant || isSaid) return [];
      return [ofColumn('mapped_against_words', table, position, { word, meant, others })];
    });
  });
}

/** The columns of the word that most of them have; of several the first. */
function mostAlike(columns: readonly ApartColumn[]): readonly ApartColumn[] {
  const [most = []] = [...Map.groupBy(columns, ({ word }) => word).values()].toSorted(
    (a, b) => b.length - a.length,
  );
  return most;
}

function countColumns({ roles, titles }: MappedTable) {
  return roles.flatMap((role, position): { position: number; count: CountName; title: string }[] =>
    isCount(role) ? [{ position, count: role, title: titles[position] ?? '' }] : [],
  );
}

/** The heading itself may be anything: it is for the publisher alone. */
function ofColumn(
  code: IssueCode,
  { layout, headerLine, titles }: MappedTable,
  position: number,
  params: IssueParams = {},
): FileIssue {
  const all = { layout: layout.name, position: position + 1, ...params };
  const issue = fileIssue(code, all, 'warning');
  return { ...issue, line: headerLine, value: titles[position] ?? null };
}
