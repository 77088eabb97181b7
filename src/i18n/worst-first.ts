import type { Issue } from '../tables/quality.ts';
import type { ReportInput } from './report-input.ts';

/**
 * Files in the order in which they should be looked at: those refused for columns about persons, then
 * those of which something was rejected, the most rejected rows first.
 */
export function worstFirst<
  File extends {
    readonly input: Pick<ReportInput, 'rejected' | 'rows_rejected' | 'rows_loaded'> | null;
    readonly issues: Iterable<Pick<Issue, 'code'>>;
  },
>(files: readonly File[]): File[] {
  const badness = ({ input, issues }: File): number => {
    if (input === null || !input.rejected) return 0;
    // A file that is refused has few findings; one that is loaded may have very many.
    if (input.rows_loaded === 0 && listsPersons(issues)) return Infinity;
    return 1 + input.rows_rejected;
  };
  return files
    .map((file) => ({ file, badness: badness(file) }))
    .toSorted((a, b) => (a.badness === b.badness ? 0 : b.badness > a.badness ? 1 : -1))
    .map(({ file }) => file);
}

function listsPersons(issues: Iterable<Pick<Issue, 'code'>>): boolean {
  for (const { code } of issues) if (code === 'personal_columns') return true;
  return false;
}
