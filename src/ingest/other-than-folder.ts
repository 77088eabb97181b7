import type { Facts, FileFacts } from './file-facts.ts';
import { fileIssue } from './file-issue.ts';
import type { FileIssue, IngestContext } from './file-result.ts';

/**
 * What a sidecar or the constants of a mapping say otherwise than the folders of the file
 * (`folder_contradiction`, warning). Of a period a sidecar goes before the folder and a mapping after it.
 */
export function otherThanFolder(
  by: 'sidecar' | 'mapping',
  { unit_code, period_start, period_end }: Partial<Facts>,
  folder: FileFacts['folder'],
  { units }: IngestContext,
): FileIssue[] {
  const issues: FileIssue[] = [];
  const say = (key: string, expected: string, found: string, holds: typeof by | 'folder'): void => {
    const params = { by, key, expected, found, holds };
    issues.push({ ...fileIssue('folder_contradiction', params, 'warning'), column: key });
  };
  const name = (code: string): string => units.unit(code)?.name ?? code;
  const { province_code, month } = folder;
  const province = units.unit(unit_code ?? '')?.province_code ?? null;
  if (province_code !== null && province !== null && province !== province_code)
    say('province', name(province), name(province_code), by);
  if (month !== null && period_end != null && period_end.slice(0, 7) !== month)
    say(
      'period_end',
      `${period_start ?? '…'} – ${period_end}`,
      month,
      by === 'sidecar' ? by : 'folder',
    );
  return issues;
}
