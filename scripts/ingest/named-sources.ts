import type { IssueParams } from '../../src/tables/quality.ts';
import type { TableFile } from './project-tables.ts';
import type { ReadInput } from './raw-files.ts';

/** Names of files by `source_id`, for the publisher only. */
export type FileNames = ReadonlyMap<string, string>;

/** The file behind every `source_id`, relative to the data directory. */
export function fileNames(inputs: readonly ReadInput[], tables: readonly TableFile[]): FileNames {
  return new Map([
    ...inputs.map(({ path, input }) => [input.source_id, `raw/${path}`] as const),
    ...tables.map(({ path, source_id }) => [source_id, path] as const),
  ]);
}

/** A finding whose message names another file by its name instead of its `source_id`. */
export function withFileName<Issue extends { readonly params: IssueParams }>(
  issue: Issue,
  names: FileNames,
): Issue {
  const { source_id } = issue.params;
  const name = typeof source_id === 'string' ? names.get(source_id) : undefined;
  return name === undefined ? issue : { ...issue, params: { ...issue.params, source_id: name } };
}
