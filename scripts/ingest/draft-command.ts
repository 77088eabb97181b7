import { join } from 'node:path';
import { visibleText } from '../../src/i18n/visible-text.ts';
import type { Issue } from '../../src/tables/quality.ts';
import { INGEST_MESSAGES, type IngestLanguage } from './messages.ts';
import { shellWord } from './shell-word.ts';

/**
 * The command that drafts a mapping of a file of `raw/`, where no layout reads a table of it, or not all
 * of its columns of numbers; null of any other file.
 */
export function draftCommand(
  data: string,
  path: string,
  issues: Iterable<Pick<Issue, 'code' | 'params'>>,
  language: IngestLanguage,
): string | null {
  const file = join(data, 'raw', path);
  // A name that cannot be shown as it is cannot be copied either.
  if (visibleText(file) !== file) return null;
  for (const { code, params } of issues)
    if (
      code === 'unknown_count_column' ||
      // One that has all headings is to be mended, not drafted anew.
      (code === 'unknown_layout' && params['known'] !== undefined)
    )
      return INGEST_MESSAGES[language].draftCommand({
        path: shellWord(file),
        data: shellWord(data),
      });
  return null;
}
