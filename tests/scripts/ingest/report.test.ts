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
  expect(changes).toContain(
    'Lào Cai (02647), July 2025, Received (new and carried over): 120 → 130',
  );
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

test.each([
  [
    'en',
    [
      'Figures by field that changed: 2',
      'Lào Cai (02647), July 2025: figures by field: 2',
      'Among the largest changes by field: Lào Cai (02647), July 2025, Hộ tịch, ' +
        'Received (new and carried over): 80 → 60',
    ],
  ],
  ['vi', ['Số theo lĩnh vực thay đổi: 2', 'tháng 7 năm 2025: 2 số theo lĩnh vực']],
] as const)(
  'The report names figures by field that changed where their sum is what it was: %s',
  async (lang, said) => {
    const out = temporaryDirectory();
    const report = join(temporaryDirectory(), 'report.md');
    const of = (registry: number, land: number) =>
      dataDirectory({
        'raw/a.csv': tidyFile(['02647', 'ho-tich', registry, 9], ['02647', 'dat-dai', land, 9]),
      });
    await quietIngest({ data: of(80, 20), out });
    await quietIngest({ data: of(60, 40), out, report, lang });
    const text = readFileSync(report, 'utf8');
    for (const words of said) expect(text).toContain(words);
  },
);

test('The summary counts why rows were skipped and what was found, the worst file first', async () => {
  const { printed } = await quietIngest({ data: dataDirectory(AFTER), out: temporaryDirectory() });
  expect(printed.indexOf('raw/worse.csv')).toBeLessThan(printed.indexOf('raw/bad.csv'));
  expect(printed).toContain('error: Unit not recognised: 3');
});

/** Two runs that write their report into the same place: a file gone, one corrected, one unknown. */
async function sameReport(): Promise<string> {
  const out = temporaryDirectory();
  const report = join(temporaryDirectory(), 'report.md');
  const fine = { 'raw/fine.csv': tidyFile(['04399', 'all', 10, 9]) };
  await quietIngest({ data: dataDirectory({ ...BEFORE, ...fine }), out, report });
  await quietIngest({
    data: dataDirectory({
      ...{ 'raw/a.csv': tidyFile(['02647', 'all', 130, 100]), ...fine },
      'raw/lao-cai/2025-08/bảng lạ $x.csv':
        'STT,Đơn vị,Nhận thêm,Xong\n1,Xã Đông Cuông,5,4\n2,Xã Mậu A,6,6\n',
    }),
    ...{ out, report },
  });
  return readFileSync(report, 'utf8');
}

test('Files that are gone or have another content are named as the report before names them', async () => {
  const changes = (await sameReport()).split('## Changes')[1]?.split('## ')[0];
  expect(changes).toContain('Files no longer there (1): raw/b.csv\n');
  expect(changes).toContain('Files with new content (1): raw/a.csv\n');
  expect(changes).toContain('New files (1): raw/lao-cai/2025-08/');
});

test('Without a report before, files that are gone have the codes of their sources, and it is said why', async () => {
  const text = await secondReport('report.md');
  expect(text).toMatch(
    /Files no longer there \(2\): s[0-9a-f]{12}, s[0-9a-f]{12} \(codes of sources, not names/,
  );
});

test('The report says of each file its layout, province and period, like the terminal', async () => {
  const text = await sameReport();
  const said = 'read as “tidy”, Lào Cai, 2025-07-01 – 2025-07-31';
  expect(text).toMatch(new RegExp(`- raw/fine\\.csv: Source s\\w+: 1 rows: .*; ${said}`));
});

test('The report has the whole command that drafts a mapping of an unknown layout', async () => {
  const command = /~~~sh\n(.*)\n~~~/.exec(await sameReport())?.[1];
  expect(command).toMatch(
    /^npm run ingest -- --draft-mapping ".*\/raw\/lao-cai\/2025-08\/bảng lạ \\\$x\.csv" --data \S+$/,
  );
});

test.each([
  ['nothing was rejected', { 'raw/a.csv': tidyFile(['02647', 'all', 5, 9]) }, 0],
  ['a row was rejected', AFTER, 3],
])(
  'The line of the outcome says how many errors and warnings stand where %s',
  async (_, files, status) => {
    const report = join(temporaryDirectory(), 'report.md');
    await quietIngest({ data: dataDirectory(files), out: temporaryDirectory(), report });
    expect(readFileSync(report, 'utf8')).toMatch(
      new RegExp(
        `\\(status ${String(status)}\\)\\. Still to be looked at: errors: \\d+; warnings: \\d+\\.`,
      ),
    );
    const clean = join(temporaryDirectory(), 'clean.md');
    await quietIngest({ data: dataDirectory(BEFORE), out: temporaryDirectory(), report: clean });
    expect(readFileSync(clean, 'utf8')).toContain('nothing was rejected (status 0).\n');
  },
);

const HEADED = (received: number): string =>
  [
    'Mã đơn vị,Từ ngày,Đến ngày,Tổng số tiếp nhận,Kỳ trước chuyển qua',
    ...['02647', '02680', '04399'].map(
      (code, index) => `${code},01/08/2025,31/08/2025,${String(received + index)},0`,
    ),
  ].join('\n');

test('What is found between files calls columns as the file does, and joins rows that one file replaces', async () => {
  const report = join(temporaryDirectory(), 'report.md');
  const data = dataDirectory({
    'raw/bc-lan-1.csv': HEADED(50),
    'raw/bc-lan-2.csv': HEADED(60),
    'raw/khac.csv': HEADED(70).replaceAll('Tổng số tiếp nhận', 'Tổng tiếp nhận'),
  });
  await quietIngest({ data, out: temporaryDirectory(), report });
  const text = readFileSync(report, 'utf8');
  expect(text).toContain(
    '| 2–4 |  | note | Replaced by a later export (source raw/bc-lan-2.csv); changed: Tổng số tiếp nhận. |',
  );
  expect(text).toMatch(/## raw\/khac\.csv\n[^#]*field and period \(Tổng tiếp nhận\)/);
});
