import { CROSS_CODES, type CrossCode } from '../../i18n/check-params.ts';
import type { IssueParams } from '../../tables/quality.ts';
import type { CheckedFile } from './check-types.ts';

/**
 * What one file does to another: the rows of `path` that `other` contradicts, replaces or has as
 * well, or the forms of `path` that lack a field which `other` had.
 */
export interface CrossEffect {
  readonly code: CrossCode;
  readonly path: string;
  readonly other: string;
  /** Rows of `path`; of a duplicate all of them. */
  readonly rows: number;
  /** Counts that differ in any of these rows. */
  readonly columns: readonly string[];
}

/** The effects of files on each other, contradictions first, row by row put together by file. */
export function crossEffects(files: readonly CheckedFile[]): CrossEffect[] {
  const single = files.flatMap(({ path, rows_read, issues }) =>
    issues.flatMap(({ code, params }): CrossEffect[] => {
      const known = CROSS_CODES.find((cross) => cross === code);
      const other = textOf(params, 'source_id');
      if (known === undefined || other === '') return [];
      const rows = known === 'duplicate_file' ? rows_read : 1;
      return [{ code: known, path, other, rows, columns: listOf(params, 'columns') }];
    }),
  );
  // Files that contradict each other say so both.
  const groups = Map.groupBy(single, ({ code, path, other }) =>
    [code, ...(code === 'contradiction' ? [path, other].sort() : [path, other])].join('\0'),
  );
  return [...groups.values()]
    .map((group) => ({
      ...group[0]!,
      rows: group
        .filter(({ path }) => path === group[0]!.path)
        .reduce((sum, { rows }) => sum + rows, 0),
      columns: [...new Set(group.flatMap(({ columns }) => columns))],
    }))
    .sort((a, b) => CROSS_CODES.indexOf(a.code) - CROSS_CODES.indexOf(b.code));
}

function textOf(params: IssueParams, name: string): string {
  const value = params[name];
  return typeof value === 'string' ? value : '';
}

function listOf(params: IssueParams, name: string): readonly string[] {
  const value = params[name];
  return typeof value === 'object' ? value : [];
}
