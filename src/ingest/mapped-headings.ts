import type { CountName } from '../tables/counts.ts';
import type { IssueCode, IssueParams } from '../tables/quality.ts';
import { meantInstead } from './against-words.ts';
import type { MappedTable } from './added-columns.ts';
import { isCount } from './column-role.ts';
import { countCandidates, isEarly } from './count-candidates.ts';
import { fileIssue } from './file-issue.ts';
import type { FileIssue } from './file-result.ts';
import { headingWords, type Concept } from './heading-words.ts';

/** A percent sign that belongs to no number ("chỉ tiêu 95%"), and words of a rate; as the file words them. */
const RATE = /(?<![\d\s])\s*%|^\s*%|(?:tỷ|tỉ)\s*(?:lệ|trọng)|phần\s*trăm/iu;
/** "Tỷ lệ > Số hồ sơ": the column counts. */
const COUNTS = /^số (?:lượng|hồ sơ|hs)/iu;

/** True for a heading, with its groups ("Đúng hạn > Tỷ lệ (%)"), of percents. */
export function isRateHeading(title: string): boolean {
  const labels = title.normalize('NFC').split(' > ');
  return labels.some((label) => RATE.test(label)) && !COUNTS.test(labels.at(-1)?.trim() ?? '');
}

/** One finding for each column of rates that a mapping calls a count: the table is not to be read. */
export function rateColumns(table: MappedTable): FileIssue[] {
  return countColumns(table).flatMap(({ position, title }) =>
    isRateHeading(title)
      ? [{ ...ofColumn('rate_as_count', table, position), severity: 'error' }]
      : [],
  );
}

/**
 * What the words of headings say against the counts that a mapping gives them: another period, a running
 * total where the table is none (`isCumulative`), or clearly another count.
 */
export function doubtfulHeadings(table: MappedTable, isCumulative: boolean): FileIssue[] {
  const hasEarly = table.paths.some(isEarly);
  return [
    ...numberedCounts(table, hasEarly),
    ...countColumns(table).flatMap(({ position, count }): FileIssue[] => {
      const path = table.paths[position] ?? [];
      const words = new Set<Concept>(path.flatMap((label) => [...headingWords(label).concepts]));
      if (words.has('other_period'))
        return [ofColumn('mapped_other_period', table, position, { said: 'other_period' })];
      if (words.has('cumulative'))
        return isCumulative
          ? []
          : [ofColumn('mapped_other_period', table, position, { said: 'cumulative' })];
      const meant = meantInstead(count, path, hasEarly);
      if (meant.length === 0) return [];
      const params = { word: count, meant: meant.join(', ') };
      return [ofColumn('mapped_against_words', table, position, params)];
    }),
  ];
}

/** Small counts look like running numbers: a heading that clearly names a count is none of one. */
function numberedCounts(table: MappedTable, hasEarly: boolean): FileIssue[] {
  const position = table.roles.indexOf('ordinal');
  const path = table.paths[position] ?? [];
  const { counts } = countCandidates(path, { hasEarly });
  if (counts.length === 0) return [];
  const params = { word: 'ordinal', meant: counts.join(', ') };
  return [ofColumn('mapped_against_words', table, position, params)];
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
