import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { draftOfFile } from '../../src/ingest/draft-of-file.ts';
import { undecided } from '../../src/ingest/mapping-draft.ts';
import { issueMessage } from '../../src/i18n/issue-message.ts';
import { IngestError } from './dataset-file.ts';
import { hashedFile } from './input-files.ts';
import { mappingsFolder } from './mappings.ts';
import { INGEST_MESSAGES } from './messages.ts';
import type { DraftOptions } from './options.ts';
import { readReference } from './reference.ts';

/**
 * `npm run ingest -- --draft-mapping FILE`: drafts a mapping for the layout of a file, writes it as the
 * first free `reference/layouts/mapping-<n>.json` of the data directory and returns what a person reads
 * then. Throws {@link IngestError} where the file cannot be read or has no header.
 */
export function draftMapping({ draftMapping: path, data, lang }: DraftOptions): string {
  const { draft: messages, fileProblem } = INGEST_MESSAGES[lang];
  const file = hashedFile(dirname(path), basename(path));
  if (file.unreadable === true)
    throw new IngestError(fileProblem({ path, reason: issueMessage(lang, UNREADABLE) }));
  const reference = readReference(data, false, lang);
  const name = freeName(data);
  const context = { ...reference, defaultCalendar: 'month' as const, scope: null };
  const result = draftOfFile(file, context, name);
  if (result.kind === 'refused')
    throw new IngestError(`${path}: ${issueMessage(lang, result.issue)}`);
  if (result.kind === 'no_header') throw new IngestError(messages.noHeader({ path }));
  const target = join(mappingsFolder(data), `${name}.json`);
  const text = `${JSON.stringify(result.draft, null, 2)}\n`;
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, text, { flag: 'wx' });
  const headings = undecided(result.draft);
  return [
    messages.written({ path: target }),
    text.trimEnd(),
    ...(result.layout === null ? [] : [messages.alreadyRead({ layout: result.layout })]),
    ...(result.hasMoreTables ? [messages.moreTables] : []),
    headings.length === 0 ? messages.complete : messages.open({ headings }),
    messages.next({ data }),
  ].join('\n');
}

const UNREADABLE = { code: 'unreadable_file', params: {} } as const;

/** The first of `mapping-1`, `mapping-2`, … that no file has: the name of the export may be a person's. */
function freeName(data: string): string {
  for (let number = 1; ; number += 1) {
    const name = `mapping-${String(number)}`;
    if (!existsSync(join(mappingsFolder(data), `${name}.json`))) return name;
  }
}
