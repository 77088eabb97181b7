import { headedIssue, type TableHeadings } from '../../src/ingest/table-headings.ts';
import type { IssueParams } from '../../src/tables/quality.ts';
import type { TableFile } from './project-tables.ts';
import type { ReadInput } from './raw-files.ts';

/** Names of files by `source_id`, for the publisher only. */
export type FileNames = ReadonlyMap<string, string>;

/** What the publisher calls files, and the columns of one of them. */
export interface OwnWords {
  readonly names: FileNames;
  readonly headings: readonly TableHeadings[];
}

/** The file behind every `source_id`, relative to the data directory. */
export function fileNames(inputs: readonly ReadInput[], tables: readonly TableFile[]): FileNames {
  return new Map([
    ...inputs.map(({ path, input }) => [input.source_id, `raw/${path}`] as const),
    ...tables.map(({ path, source_id }) => [source_id, path] as const),
  ]);
}

/** The findings of a file that name other files by their names, not by `source_id`, and columns as it heads them. */
export function* inOwnWords<Issue extends Parameters<typeof headedIssue>[0]>(
  issues: Iterable<Issue>,
  { names, headings }: OwnWords,
): Generator<Issue> {
  for (const issue of issues) yield withFileName(headedIssue(issue, headings), names);
}

function withFileName<Issue extends { readonly params: IssueParams }>(
  issue: Issue,
  names: FileNames,
): Issue {
  const { source_id } = issue.params;
  const name = typeof source_id === 'string' ? names.get(source_id) : undefined;
  return name === undefined ? issue : { ...issue, params: { ...issue.params, source_id: name } };
}
