import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import process from 'node:process';
import { draftOfFile, type DraftOfFile } from '../../src/ingest/draft-of-file.ts';
import { jsonText } from '../../src/ingest/json-text.ts';
import { draftColumns, undecided, type DraftHeading } from '../../src/ingest/mapping-draft.ts';
import { MAPPED_ROLES, mappingWord } from '../../src/ingest/mapping-words.ts';
import { FEWEST_ROWS } from '../../src/ingest/of-which.ts';
import { VIETNAMESE_WORDS } from '../../src/tables/mapping-words.ts';
import { issueMessage } from '../../src/i18n/issue-message.ts';
import { dataDirectoryOf } from './data-directory.ts';
import { IngestError } from './dataset-file.ts';
import { hashedFile } from './input-files.ts';
import { mappingsFolder } from './mappings.ts';
import { INGEST_MESSAGES } from './messages.ts';
import type { DraftOptions } from './options.ts';
import { readReference } from './reference.ts';
import { shellWord } from './shell-word.ts';

type Draft = Extract<DraftOfFile, { kind: 'draft' }>;

/**
 * `npm run ingest -- --draft-mapping FILE`: drafts a mapping for the layout of a file, writes it as the
 * first free `reference/layouts/mapping-<n>.json` of the data directory and returns what a person reads
 * then. Where the call names no data directory, it is the nearest one above the file. Throws
 * {@link IngestError} where there is none, and where the file cannot be read or has no header.
 */
export function draftMapping({ draftMapping: path, data: asked, lang }: DraftOptions): string {
  const { draft: messages, fileProblem } = INGEST_MESSAGES[lang];
  if (!existsSync(path)) throw new IngestError(INGEST_MESSAGES[lang].noSuchFile({ path }));
  const data = asked ?? dataAbove(path);
  if (data === null) throw new IngestError(messages.noData({ path }));
  const file = hashedFile(dirname(path), basename(path));
  if (file.unreadable === true)
    throw new IngestError(fileProblem({ path, reason: issueMessage(lang, UNREADABLE) }));
  const mapped = (mapping: string): IngestError =>
    new IngestError(messages.alreadyMapped({ path, mapping }));
  if (hasMapping(file.sidecar)) throw mapped(`${path}.json`);
  const result = draftOfFile(file, draftContext(data, lang));
  if (result.kind === 'refused')
    throw new IngestError(`${path}: ${issueMessage(lang, result.issue)}`);
  if (result.kind === 'no_header') throw new IngestError(messages.noHeader({ path }));
  const { source } = result.layout ?? {};
  if (source !== undefined) throw mapped(source);
  const name = freeName(data);
  const target = join(mappingsFolder(data), `${name}.json`);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, `${JSON.stringify(draftText(name, result, lang), null, 2)}\n`, {
    flag: 'wx',
  });
  return [...saidOf(result, target, lang), messages.next({ data: shellWord(data) })].join('\n');
}

/** As a person would write it: what lies below the working directory without it. */
function dataAbove(path: string): string | null {
  const data = dataDirectoryOf(path);
  if (data === null) return null;
  const below = relative(process.cwd(), data);
  return below.startsWith('..') || below === '' ? data : below;
}

/** Whether a sidecar maps its file itself, which goes before any other mapping. */
function hasMapping(sidecar: string | null): boolean {
  const json = jsonText(sidecar ?? '');
  if (!('value' in json) || typeof json.value !== 'object' || json.value === null) return false;
  return 'mapping' in json.value;
}

const UNREADABLE = { code: 'unreadable_file', params: {} } as const;

/** The first of `mapping-1`, `mapping-2`, … that no file has: the name of the export may be a person's. */
function freeName(data: string): string {
  for (let number = 1; ; number += 1) {
    const name = `mapping-${String(number)}`;
    if (!existsSync(join(mappingsFolder(data), `${name}.json`))) return name;
  }
}

/** What reads the file: the tables of the data directory, and its mappings as far as they are whole. */
function draftContext(data: string, lang: DraftOptions['lang']) {
  const reference = readReference(data, false, lang, 'left_out');
  return { ...reference, defaultCalendar: 'month' as const, scope: null };
}

/** The mapping as it is written: what a person has to know stands in it. */
function draftText(name: string, { draft }: Draft, lang: DraftOptions['lang']) {
  const { note, groups } = INGEST_MESSAGES[lang].draft;
  const word = (role: (typeof MAPPED_ROLES)[number]): string =>
    lang === 'vi' ? VIETNAMESE_WORDS[role] : `${role} (${VIETNAMESE_WORDS[role]})`;
  const words = WORD_GROUPS.map(({ group, roles }) => {
    return `${groups[group]}: ${roles.map(word).join(' | ')}`;
  });
  return {
    name,
    ...(undecided(draft).length === 0 ? {} : { note: [note, ...words] }),
    header_rows: draft.headerRows,
    columns: draftColumns(draft, lang),
  };
}

/** The words of a mapping as they are shown to people. */
const WORD_GROUPS = [
  { group: 'keys', roles: MAPPED_ROLES.slice(0, MAPPED_ROLES.indexOf('received_total')) },
  { group: 'received', roles: rolesFrom('received_total', 'resolved_total') },
  { group: 'resolved', roles: rolesFrom('resolved_total', 'pending_total') },
  { group: 'pending', roles: rolesFrom('pending_total', 'in_time_766') },
  { group: 'others', roles: rolesFrom('in_time_766', 'ontime_rate') },
  { group: 'rates', roles: rolesFrom('ontime_rate', 'ignore') },
  { group: 'nothing', roles: ['ignore'] },
] as const;

function rolesFrom(first: string, after: string) {
  const at = (role: string): number => MAPPED_ROLES.findIndex((candidate) => candidate === role);
  return MAPPED_ROLES.slice(at(first), at(after));
}

function saidOf(
  { draft, layout, hasMoreTables, rows }: Draft,
  path: string,
  lang: DraftOptions['lang'],
): string[] {
  const { draft: messages } = INGEST_MESSAGES[lang];
  const open = draft.headings.filter(({ role }) => role === null);
  const known = draft.headings.length - open.length;
  return [
    messages.written({ path }),
    ...(layout === null ? [] : [messages.alreadyRead({ layout: layout.name })]),
    ...(draft.near === null ? [] : [messages.near(draft.near)]),
    ...(hasMoreTables ? [messages.moreTables] : []),
    ...(rows < FEWEST_ROWS ? [messages.fewRows({ rows, needed: FEWEST_ROWS })] : []),
    open.length === 0 ? messages.complete : messages.open({ known, open: open.length }),
    ...open.map((heading) => `  ${headingLine(heading, lang)}`),
    ...draft.added.map(({ role, headings }) =>
      messages.addedUp({ word: mappingWord(role, lang), headings: headings.join('; ') }),
    ),
    ...(draft.periods.length === 0
      ? []
      : [messages.periods({ periods: draft.periods.join('; ') })]),
    ...(draft.fields.length === 0 ? [] : [messages.fields({ fields: draft.fields.join('; ') })]),
    ...(draft.sums.length === 0 ? [] : [messages.sums]),
    ...draft.sums.map((sum) => `  ${messages.sum({ ...sum, parts: sum.parts.join(' + ') })}`),
  ];
}

/** "Lỡ hạn: resolved_late (words, figures) | pending_overdue (words)". */
function headingLine({ heading, suggestions }: DraftHeading, lang: DraftOptions['lang']): string {
  const { nothingKnown, because: words } = INGEST_MESSAGES[lang].draft;
  const said = suggestions.map(
    ({ role, because }) =>
      `${mappingWord(role, lang)} (${because.map((evidence) => words[evidence]).join(', ')})`,
  );
  return `${heading}: ${said.length === 0 ? nothingKnown : said.join(' | ')}`;
}
