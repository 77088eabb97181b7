import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { IngestReport } from '../../../src/i18n/ingest-report.ts';
import { temporaryDirectory } from '../../temporary-directory.ts';
import { dataDirectory, quietIngest, tidyFile } from './data-directory.ts';

const BEFORE = {
  'raw/a.csv': tidyFile(['02647', 'all', 120, 100]),
  'raw/b.csv': tidyFile(['02680', 'all', 70, 60]),
};
/** One file corrected, one gone, one new that is fine, one of which rows are rejected. */
const AFTER = {
  'raw/a.csv': tidyFile(['02647', 'all', 130, 100]),
  'raw/fine.csv': tidyFile(['04399', 'all', 10, 9]),
  'raw/worse.csv': tidyFile(['99999', 'all', 5, 5], ['99998', 'all', 5, 5], ['04273', 'all', 5, 5]),
  'raw/bad.csv': tidyFile(['99997', 'all', 5, 5], ['04252', 'all', 5, 5]),
};

/** Two runs into the same place, and the report of the second. */
async function secondReport(name: string): Promise<string> {
  const out = temporaryDirectory();
  const report = join(temporaryDirectory(), name);
  await quietIngest({ data: dataDirectory(BEFORE), out });
  await quietIngest({ data: dataDirectory(AFTER), out, report });
  return readFileSync(report, 'utf8');
}

test('The report in Markdown says what is new, missing and changed since the version in place', async () => {
  const text = await secondReport('report.md');
  const changes = text.split('## Changes against the version in place')[1]?.split('## ')[0];
  expect(changes).toContain('New files (4): raw/a.csv, raw/bad.csv, raw/fine.csv, raw/worse.csv');
  expect(changes).toContain('Files no longer there (2):');
  expect(changes).toContain('New figures: July 2025, communes: 3');
  expect(changes).toContain('Figures no longer there: July 2025, communes: 1');
  expect(changes).toContain('Lào Cai (02647), July 2025, Received (new and carried over): 120 → 130');
});

test('The report in Markdown puts the worst file first, and those without a finding into one list', async () => {
  const text = await secondReport('report.md');
  const places = ['## raw/worse.csv', '## raw/bad.csv', '\n- raw/fine.csv: '].map((heading) =>
    text.indexOf(heading),
  );
  expect(places.every((place) => place > 0)).toBe(true);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
});

test('The report as JSON holds the same changes, and null where there was no version before', async () => {
  const { changes } = JSON.parse(await secondReport('report.json')) as IngestReport;
  expect(changes).toMatchObject({ changedTotal: 1, newFigures: [{ units: 3 }] });
  const report = join(temporaryDirectory(), 'first.json');
  await quietIngest({ data: dataDirectory(BEFORE), out: temporaryDirectory(), report });
  expect((JSON.parse(readFileSync(report, 'utf8')) as IngestReport).changes).toBeNull();
});

test('The summary counts why rows were skipped and what was found, the worst file first', async () => {
  const { printed } = await quietIngest({ data: dataDirectory(AFTER), out: temporaryDirectory() });
  expect(printed.indexOf('raw/worse.csv')).toBeLessThan(printed.indexOf('raw/bad.csv'));
  expect(printed).toContain('error: Unit not recognised: 3');
});
