import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import packageJson from '../package.json' with { type: 'json' };
import { headersFor } from '../scripts/headers.ts';
import { headerLabel } from '../src/ingest/header.ts';
import { LAYOUTS } from '../src/ingest/layouts.ts';
import { tidy } from '../src/ingest/layouts/tidy.ts';
import { byteSource } from '../src/ingest/decode.ts';
import { readFile } from '../src/ingest/read-file.ts';
import { COUNT_NAMES } from '../src/tables/counts.ts';
import { CONTEXT } from './ingest/context.ts';

const README = readFileSync('README.md', 'utf8');
const DATA_README = readFileSync('data/README.md', 'utf8');

/** The rows of a Markdown table below a heading, as lists of cells; without head and rule. */
function tableRows(text: string, heading: string): string[][] {
  const section = text.slice(text.indexOf(heading)).split(/\n#+ /)[0] ?? '';
  return section
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2)
    .map((line) =>
      line
        .replaceAll('\\|', '\u0000')
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.replaceAll('\u0000', '|').trim()),
    );
}

const codeWords = (cell: string): string[] =>
  [...cell.matchAll(/`([^`]+)`/g)].map(([, c = '']) => c);

/** What the tidy layout understands a lone heading as. */
const roleOf = (heading: string) => tidy.columnsOf([[headerLabel(heading)]]).roles[0];

describe('README.md', () => {
  test('names every command of package.json, and no other', () => {
    const named = new Set(
      [...README.matchAll(/npm (?:run ([a-z]+)|(start|test))/g)].map(([, run, own]) => run ?? own),
    );
    const scripts = Object.keys(packageJson.scripts);
    expect(scripts.filter((name) => !named.has(name))).toEqual([]);
    expect([...named].filter((name) => !scripts.includes(name ?? ''))).toEqual([]);
  });

  test('says of every runtime dependency why it is there', () => {
    const rows = tableRows(README, '## What it is built on');
    const explained = rows.flatMap(([packages = '']) => codeWords(packages));
    expect(explained.toSorted()).toEqual(Object.keys(packageJson.dependencies).toSorted());
    expect(rows.filter(([, why = '']) => why.length < 20)).toEqual([]);
    const development = Object.keys(packageJson.devDependencies);
    const missing = development.filter(
      (name) => !name.startsWith('@types/') && !README.includes(`\`${name}\``),
    );
    expect(missing).toEqual([]);
  });

  test('describes every folder of src', () => {
    const described = tableRows(README, '## How it works').flatMap(([folder = '']) =>
      codeWords(folder),
    );
    const folders = readdirSync('src').map((name) => `src/${name}`);
    expect(folders.filter((name) => !described.includes(name))).toEqual([]);
    expect(described.filter((name) => !existsSync(name))).toEqual([]);
  });
});

test('docs/web-servers.md sets every header of the site for Apache and for nginx as the program sends it', () => {
  const guide = readFileSync('docs/web-servers.md', 'utf8');
  for (const [name, value] of Object.entries(headersFor('/data/a.csv'))) {
    expect(guide).toContain(`Header always set ${name} "${value}"`);
    expect(guide).toContain(`add_header ${name} "${value}" always;`);
  }
});

describe('data/README.md', () => {
  test('describes every file that ships', () => {
    for (const folder of ['index766', 'reported', 'initiatives', 'reference']) {
      const files = readdirSync(join('data', folder)).filter((name) => name.endsWith('.csv'));
      expect(files.filter((name) => !DATA_README.includes(`\`${name}\``))).toEqual([]);
    }
    const raw = readdirSync('data/raw', { recursive: true, encoding: 'utf8' });
    const exports = raw.filter((name) => name.endsWith('.csv'));
    expect(exports.length).toBeGreaterThan(0);
    expect(exports.filter((name) => !DATA_README.includes(`\`${name}\``))).toEqual([]);
  });

  test('describes every layout that is read', () => {
    const described = tableRows(DATA_README, '## `raw/`').flatMap(([name = '']) => codeWords(name));
    expect(described).toEqual(expect.arrayContaining(LAYOUTS.map(({ name }) => name)));
  });

  test('lists headings of the tidy layout that are read as the columns they stand for', () => {
    const rows = tableRows(DATA_README, '### Headings of the tidy layout');
    const listed = rows.flatMap(([columns = '', headings = '']) => {
      const names = codeWords(columns);
      const texts = headings.split(' · ');
      return names.map((name, index) => ({ name, heading: texts[index] ?? '' }));
    });
    const wrong = listed.filter(
      ({ name, heading }) => roleOf(heading) !== name || roleOf(name) !== name,
    );
    expect(wrong).toEqual([]);
    expect(listed.length).toBeGreaterThan(30);
  });
});

test('the example of a data directory in data/README.md is read whole, without a finding', () => {
  const example = /```csv\n([\s\S]*?)```/.exec(DATA_README)?.[1] ?? '';
  const source = byteSource(new TextEncoder().encode(example));
  const result = readFile({ path: 'a.csv', source, sidecar: null }, CONTEXT);
  expect(result.issues).toEqual([]);
  expect(result.rows.map(({ unit_code, field_id }) => [unit_code, field_id])).toEqual([
    ['04399', 'chung-thuc'],
    ['04399', 'ho-tich'],
  ]);
});

test('every count may stand under its English name in a file of the tidy layout', () => {
  expect(COUNT_NAMES.filter((name) => roleOf(name) !== name)).toEqual([]);
});

/** Every document that people read. */
const DOCUMENTS = [
  'README.md',
  'CHANGELOG.md',
  'data/README.md',
  'docs/anh-xa.vi.md',
  'docs/web-servers.md',
  'tests/fixtures/ingest/README.md',
  'tests/fixtures/statistics/README.md',
];

test('documents run scripts through npm alone, which brings the version of Node that they need', () => {
  const direct = /\b(?:node|tsx|ts-node)\s+(?:-\S+\s+)*\S*(?:scripts|src)\/\S+/g;
  expect('node scripts/build.ts').toMatch(direct);
  const invited = DOCUMENTS.flatMap((document) =>
    [...readFileSync(document, 'utf8').matchAll(direct)].map(([words]) => `${document}: ${words}`),
  );
  expect(invited).toEqual([]);
});

test('documents link only to files that exist', () => {
  const dead = DOCUMENTS.flatMap((document) =>
    [...readFileSync(document, 'utf8').matchAll(/\]\((?!https?:|#)([^)#]+)/g)]
      .map(([, link = '']) => join(dirname(document), link))
      .filter((path) => !existsSync(path)),
  );
  expect(dead).toEqual([]);
});
