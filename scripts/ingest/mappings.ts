import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { jsonText } from '../../src/ingest/json-text.ts';
import type { Layout } from '../../src/ingest/layout.ts';
import { readMapping, type MappingProblem } from '../../src/ingest/mapping.ts';
import { mappingWord } from '../../src/ingest/mapping-words.ts';
import { contradictsMapping } from '../../src/ingest/same-headings.ts';
import type { UnitRegister } from '../../src/ingest/unit-register.ts';
import { byText, isLeftBySystem } from './input-files.ts';
import { INGEST_MESSAGES, type IngestLanguage, type IngestMessages } from './messages.ts';
import { PROJECT_DATA } from './project-tables.ts';

/** Where a data directory keeps its mappings. */
export function mappingsFolder(data: string): string {
  return join(data, 'reference', 'layouts');
}

/**
 * Reads `reference/layouts/*.json`: of the data directory, then those of the project under other file
 * names. What is wrong in them is said with file, key, what is expected, what stands there and an example.
 */
export function readMappings(
  data: string,
  units: UnitRegister,
  language: IngestLanguage,
  onText: (text: string) => void,
): { readonly layouts: readonly Layout[]; readonly problems: readonly string[] } {
  const messages = INGEST_MESSAGES[language];
  const problems: string[] = [];
  const layouts: Layout[] = [];
  for (const path of mappingPaths(data)) {
    const text = mappingText(path);
    if (text === null) {
      problems.push(messages.notUtf8({ file: path }));
      continue;
    }
    onText(text);
    const { layout, problems: found } = readMappingText(path, text, units, language);
    problems.push(...found);
    if (layout === null) continue;
    const own = { ...layout, source: path };
    problems.push(...twinProblems(own, layouts, messages));
    layouts.push(own);
  }
  return { layouts, problems };
}

/** A mapping of the name of another, or of its headings: which of the two was meant nothing tells. */
function twinProblems(
  own: Layout & { source: string },
  before: readonly Layout[],
  messages: IngestMessages,
): string[] {
  const file = own.source;
  const sameName = before.find(({ name }) => name === own.name);
  // Those of the project only stand in where the data directory has none.
  const beside = before.filter(({ source = '' }) => dirname(source) === dirname(file));
  const sameHeadings = beside.find((other) => contradictsMapping(other, own));
  return [
    ...(sameName === undefined
      ? []
      : [messages.sameName({ file, other: sameName.source ?? '', name: own.name })]),
    ...(sameHeadings === undefined
      ? []
      : [messages.sameHeadings({ file, other: sameHeadings.source ?? '' })]),
  ];
}

function readMappingText(
  file: string,
  text: string,
  units: UnitRegister,
  language: IngestLanguage,
): { layout: Layout | null; problems: readonly string[] } {
  const messages = INGEST_MESSAGES[language];
  const json = jsonText(text);
  if (!('value' in json)) {
    const { slip, key } = json;
    const reason = [messages.jsonSlip[slip], ...(key === undefined ? [] : [`“${key}”`])].join(': ');
    return { layout: null, problems: [messages.badJson({ file, ...json, reason })] };
  }
  const result = readMapping(json.value, units);
  if ('layout' in result) return { layout: result.layout, problems: [] };
  const [open, wrong] = [true, false].map((isOpen) =>
    result.problems.filter(({ fault }) => (fault === 'undecided') === isOpen),
  );
  const { nothingKnown } = messages.draft;
  const headings = open!.map(
    ({ key, expected }) => `${key}: ${expected === '' ? nothingKnown : expected}`,
  );
  return {
    layout: null,
    problems: [
      ...wrong!.map((problem) => problemText(file, problem, language)),
      ...(headings.length === 0 ? [] : [messages.undecidedMapping({ file, headings })]),
    ],
  };
}

/** What a person reads of a problem: what to do in words of its own, or what the key takes. */
function problemText(file: string, problem: MappingProblem, language: IngestLanguage): string {
  const { badMapping, mappingFault } = INGEST_MESSAGES[language];
  const { fault, key, example, headings = [], words = [] } = problem;
  if (fault === undefined || fault === 'undecided')
    return badMapping({ file, ...inLanguage(problem, language) });
  return mappingFault[fault]({
    file,
    key,
    example,
    headings: headings.map((heading) => `“${heading}”`).join(', '),
    words: words.map((word) => `"${mappingWord(word, language)}"`).join(', '),
  });
}

/** A problem whose words are those of the language: the likeliest is the example. */
function inLanguage(problem: MappingProblem, language: IngestLanguage): MappingProblem {
  const { words, example } = problem;
  const [first] = words ?? [];
  if (words === undefined || first === undefined) return problem;
  const said = words.map((word) => `"${mappingWord(word, language)}"`);
  const heading = example.slice(0, example.lastIndexOf(': '));
  return {
    ...problem,
    expected: [...said, '…'].join(', '),
    example: `${heading}: "${mappingWord(first, language)}"`,
  };
}

/** The text of a mapping; null where it is no UTF-8, as spreadsheets and old editors save it. */
function mappingText(path: string): string | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
    return text.includes('\u0000') ? null : text;
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

/** Files in the folder of mappings that are not read, since their names do not end in `.json`. */
export function otherFilesBesideMappings(data: string): string[] {
  const folder = mappingsFolder(data);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => !name.endsWith('.json') && !name.startsWith('.') && !isLeftBySystem(name))
    .toSorted(byText)
    .map((name) => join(folder, name));
}

function mappingPaths(data: string): string[] {
  const own = jsonFiles(mappingsFolder(data));
  const names = new Set(own.map((path) => basename(path)));
  const shipped = jsonFiles(mappingsFolder(PROJECT_DATA));
  return [...own, ...shipped.filter((path) => !names.has(basename(path)))];
}

function jsonFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json') && !name.startsWith('.'))
    .toSorted(byText)
    .map((name) => join(folder, name));
}
