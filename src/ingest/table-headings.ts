import type { IssueParams } from '../tables/quality.ts';
import type { ColumnRole } from './column-role.ts';
import type { FormTable } from './form-tables.ts';

/** What the columns of a table are called in its file; for the publisher's own report only. */
export interface TableHeadings {
  /** The sheet of the workbook, from 1; null where the file has none. */
  readonly sheet: number | null;
  /** The line of its header; tables below it with the same headings are not listed again. */
  readonly line: number;
  /** By what they hold; several columns of one count together. */
  readonly names: Readonly<Partial<Record<string, string>>>;
}

/** A finding, as far as it names columns. */
interface Headable {
  readonly sheet?: number | null;
  readonly line: number | null;
  readonly column: string | null;
  readonly heading?: string;
  readonly params: IssueParams;
}

/** The headings of some tables of a sheet, each time that they change. */
export function tableHeadings(
  tables: readonly Pick<FormTable<unknown>, 'roles' | 'titles' | 'headerLine'>[],
  sheet: number | null,
): TableHeadings[] {
  let last: (typeof tables)[number] | null = null;
  return tables.flatMap((table) => {
    const isSame =
      last !== null && isEqual(table.titles, last.titles) && isEqual(table.roles, last.roles);
    last = table;
    return isSame ? [] : [{ sheet, line: table.headerLine, names: headingNames(table) }];
  });
}

/** What a finding calls columns, as its file words it where that is known. */
export function headedIssue<Issue extends Headable>(
  issue: Issue,
  headings: readonly TableHeadings[],
): Issue {
  const { sheet = null, line, column, heading, params } = issue;
  const table = headings.findLast(
    (each) => each.sheet === sheet && (line === null || each.line <= line),
  );
  if (table === undefined) return issue;
  const named = Object.entries(params).map(([name, value]) => [
    name,
    LISTS.has(name) && typeof value === 'object'
      ? value.map((each) => table.names[each] ?? each)
      : value,
  ]);
  const own = heading ?? table.names[column ?? ''];
  const renamed = { ...issue, params: Object.fromEntries(named) as IssueParams };
  return own === undefined ? renamed : { ...renamed, heading: own };
}

/** Parameters that list columns of the row that a finding is about. */
const LISTS: ReadonlySet<string> = new Set(['columns', 'alone']);

/** Headings by what the columns below them hold. */
export function headingNames({
  roles,
  titles,
}: Pick<FormTable<unknown>, 'roles' | 'titles'>): TableHeadings['names'] {
  const names = new Map<ColumnRole, string>();
  for (const [position, role] of roles.entries()) {
    const title = titles[position] ?? '';
    if (role === null || title === '') continue;
    const before = names.get(role);
    names.set(role, before === undefined ? title : `${before} + ${title}`);
  }
  return Object.fromEntries(names);
}

function isEqual<Item>(a: readonly Item[], b: readonly Item[]): boolean {
  return a === b || (a.length === b.length && a.every((item, index) => item === b[index]));
}
