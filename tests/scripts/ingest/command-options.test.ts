import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporaryDirectory } from '../../temporary-directory.ts';
import { ingestCommand, manifestIn, reportAt } from './command.ts';
import { DATASET, dataDirectory, quietIngest, tidyFile } from './data-directory.ts';

const GOOD = { 'raw/a.csv': tidyFile(['02647', 'all', 120, 100]) };
const MIXED = { ...GOOD, 'raw/b.csv': tidyFile(['99999', 'all', 5, 5]) };

test.each([
  [['--colour', 'red'], 'Usage: npm run ingest'],
  [['--lang', 'fr'], 'expected vi or en'],
  [['data'], 'Usage: npm run ingest'],
  [['--strict=yes'], 'Usage: npm run ingest'],
  [['--data'], 'Usage: npm run ingest'],
])('The call %j ends with 1 and says how it is called', (argv, text) => {
  const out = join(temporaryDirectory(), 'out');
  const { status, printed } = ingestCommand(...argv, '--out', out);
  expect([status, existsSync(out)]).toEqual([1, false]);
  expect(printed).toContain(text);
  expect(printed).not.toMatch(/\n\s+at /);
});

describe('The report is written', () => {
  const reported = async (
    files: Readonly<Record<string, string>>,
    more: { strict?: boolean; dataset?: object } = {},
  ) => {
    const directory = temporaryDirectory();
    const report = join(directory, 'reports/r.json');
    const data = dataDirectory(files, more.dataset ?? DATASET);
    const strict = more.strict ?? false;
    const { status } = await quietIngest({ data, out: join(directory, 'out'), report, strict });
    return { status, report: reportAt(report), published: existsSync(join(directory, 'out')) };
  };

  test('at 0, 3 and 1, with the status and why', async () => {
    expect(await reported(GOOD)).toMatchObject({ status: 0, report: { status: 0, error: null } });
    expect(await reported(MIXED)).toMatchObject({
      status: 3,
      report: {
        status: 3,
        issues: [
          { file: 'raw/b.csv', line: 2, column: 'unit_code', code: 'unknown_unit', value: '99999' },
        ],
      },
    });
    const strict = await reported(MIXED, { strict: true });
    expect(strict).toMatchObject({ status: 1, published: false, report: { status: 1 } });
    expect(strict.report.issues).toHaveLength(1);
    expect(strict.report.error).toContain('--strict');
  });

  test('when dataset.json lacks a key, with the line to write', async () => {
    const { status, report } = await reported(GOOD, {
      dataset: { ...DATASET, licence: undefined },
    });
    expect([status, report.status]).toEqual([1, 1]);
    expect(report.error).toContain('"licence": "CC-BY-4.0"');
  });

  test('when there can be no output directory, before anything is read', async () => {
    const directory = temporaryDirectory();
    writeFileSync(join(directory, 'file'), '');
    const report = join(directory, 'r.json');
    const out = join(directory, 'file/out');
    const { status, printed } = await quietIngest({ data: dataDirectory(MIXED), out, report });
    expect(status).toBe(1);
    expect(printed).toContain('Check the path, its permissions and the free space');
    expect(reportAt(report)).toMatchObject({ status: 1, inputs: [] });
  });

  test('as Markdown in the language asked for, hostile cells escaped', async () => {
    const directory = temporaryDirectory();
    const report = join(directory, 'r.md');
    const data = dataDirectory({
      ...GOOD,
      'raw/b.csv':
        'unit_code,period_start,period_end,received_total\n<b>|[x](y),2025-08-01,2025-08-31,5\n',
    });
    await quietIngest({ data, out: join(directory, 'out'), report, lang: 'vi' });
    const text = readFileSync(report, 'utf8');
    expect(text).toContain('# Báo cáo nạp dữ liệu: Hồ sơ');
    expect(text).toContain('\\<b\\>\\|\\[x\\](y)');
  });

  test('nowhere that is published, a link into it included', async () => {
    const directory = temporaryDirectory();
    const out = join(directory, 'out');
    mkdirSync(out);
    symlinkSync('out', join(directory, 'elsewhere'));
    const report = join(directory, 'elsewhere/r.json');
    const { status, printed } = await quietIngest({ data: dataDirectory(GOOD), out, report });
    expect([status, existsSync(report)]).toEqual([1, false]);
    expect(printed).toContain('which is published');
  });

  test('before anything is made: one that cannot be written ends with 1 and nothing made', async () => {
    const directory = temporaryDirectory();
    mkdirSync(join(directory, 'r.json'));
    const out = join(directory, 'out');
    const report = join(directory, 'r.json');
    const { status, printed } = await quietIngest({ data: dataDirectory(GOOD), out, report });
    expect([status, existsSync(join(out, 'manifest.json'))]).toEqual([1, false]);
    expect(printed).toContain('r.json cannot be read or written');
  });
});

test('A scope leaves the rows of other provinces out, counted and not rejected', async () => {
  const out = temporaryDirectory();
  const files = { 'raw/a.csv': tidyFile(['04399', 'all', 5, 5], ['23614', 'all', 7, 7]) };
  const data = dataDirectory(files, { ...DATASET, scope: ['15'] });
  expect((await quietIngest({ data, out })).status).toBe(0);
  expect(manifestIn(out).inputs).toMatchObject([
    { rows_loaded: 1, skipped_by_reason: { out_of_scope: 1 } },
  ]);
});

test('The default calendar decides what the month of a path is', async () => {
  const out = temporaryDirectory();
  const files = { 'raw/lao-cai/2025-08/a.csv': 'unit_code,received_total\n04399,5\n' };
  const data = dataDirectory(files, { ...DATASET, default_calendar: 'reporting_month' });
  await quietIngest({ data, out });
  expect(manifestIn(out).as_of).toBe('2025-08-14');
});
