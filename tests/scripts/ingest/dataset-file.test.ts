import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { IngestError, readDataset } from '../../../scripts/ingest/dataset-file.ts';
import { INGEST_MESSAGES } from '../../../scripts/ingest/messages.ts';
import { temporaryDirectory } from '../../temporary-directory.ts';
import { DATASET, dataDirectory, quietIngest, tidyFile } from './data-directory.ts';

function read(dataset: object | string) {
  const directory = temporaryDirectory();
  const text = typeof dataset === 'string' ? dataset : JSON.stringify(dataset);
  writeFileSync(join(directory, 'dataset.json'), text);
  return readDataset(directory, INGEST_MESSAGES.en);
}

function error(dataset: object | string): string {
  try {
    read(dataset);
  } catch (thrown) {
    if (thrown instanceof IngestError) return thrown.message;
  }
  return 'no error';
}

test('The five required keys are enough; the rest has defaults', () => {
  expect(read(DATASET)).toEqual({
    ...DATASET,
    site_url: null,
    base: '/',
    scope: null,
    default_calendar: 'month',
    suppression: { enabled: false, threshold: 5, sensitive_fields: [] },
    briefing: 'internal',
  });
});

test('A missing file is answered with an example of it', () => {
  expect(() => readDataset(temporaryDirectory(), INGEST_MESSAGES.en)).toThrow(
    /dataset\.json is needed\. For example:\n\{\n {2}"kind": "administrative"/,
  );
});

test('Every missing key is named with an example line', () => {
  const message = error({ kind: 'administrative', title: 'x', publisher: 'x' });
  expect(message).toContain('"contact": "mot-cua@example.vn"');
  expect(message).toContain('"licence": "CC-BY-4.0"');
});

test('An unknown key is named beside the known ones', () => {
  expect(error({ ...DATASET, license: 'x' })).toMatch(
    /there is no key "license"; the keys are: kind, title/,
  );
});

test.each([
  ['kind', 'real'],
  ['title', ' '],
  ['site_url', 'example.vn'],
  ['base', 'dung-han'],
  ['scope', []],
  ['scope', '15'],
  ['default_calendar', 'week'],
  ['suppression', { enabled: 'yes' }],
  ['suppression', { limit: 3 }],
  ['suppression', { enabled: true, threshold: 1 }],
  ['suppression', { enabled: true, threshold: 4.5 }],
  ['suppression', { enabled: true, sensitive_fields: 'ho-tich' }],
  ['briefing', 'secret'],
])('The key %s does not take %j', (key, value) => {
  expect(error({ ...DATASET, [key]: value })).toContain(
    `the key "${key}" does not take ${JSON.stringify(value)}; for example:\n  "${key}": `,
  );
});

test('What is no JSON is answered with an example', () => {
  expect(error('{"kind": ')).toMatch(/is not valid JSON .* For example:/);
});

test('Suppression that is switched on without more hides rows below 5 of every field', () => {
  expect(read({ ...DATASET, suppression: { enabled: true } })).toMatchObject({
    suppression: { enabled: true, threshold: 5, sensitive_fields: [] },
  });
});

test.each(['nuoi-con-nui', 'Nuôi con nuôi', 'all'])(
  'A sensitive field "%s", which is in no list, ends the ingest: misspelt, it would be published',
  async (field) => {
    const suppression = { enabled: true, sensitive_fields: ['ho-tich', 'x-khac', field] };
    const raw = { 'raw/a.csv': tidyFile(['02647', 'ho-tich', 1, 1]) };
    const data = dataDirectory(raw, { ...DATASET, suppression });
    const { status, printed } = await quietIngest({ data, out: temporaryDirectory() });
    expect(status).toBe(1);
    expect(printed).toContain(`no field has the identifier "${field}"`);
  },
);

test('A wrong dataset.json ends the ingest with status 1', async () => {
  const data = dataDirectory({ 'raw/a.csv': tidyFile(['02647', 'all', 1, 1]) }, { kind: 'x' });
  const { status, printed } = await quietIngest({ data, out: temporaryDirectory(), lang: 'vi' });
  expect(status).toBe(1);
  expect(printed).toContain('khoá "kind" không nhận "x"');
});

test('A scope of an unknown province ends the ingest with status 1', async () => {
  const raw = { 'raw/a.csv': tidyFile(['02647', 'all', 1, 1]) };
  const data = dataDirectory(raw, { ...DATASET, scope: ['99'] });
  expect((await quietIngest({ data, out: temporaryDirectory() })).status).toBe(1);
});
