import { afterEach, describe, expect, test, vi } from 'vitest';
import { openPublished } from '../../../src/database/published.ts';
import type { Database } from '../../../src/database/database.ts';
import { OUTLIERS } from '../../../src/demonstration/planted.ts';
import { writeDemonstration } from '../../../scripts/demo/write.ts';
import type { IngestOptions } from '../../../scripts/ingest/run.ts';
import { temporaryDirectory } from '../../temporary-directory.ts';
import { DATASET, dataDirectory, quietIngest } from './data-directory.ts';

type Row = Readonly<Record<string, unknown>>;
type Cells = readonly (string | number)[];

const HEADER =
  'unit_code,field,period_start,period_end,period_kind,calendar,received_total,resolved_early_or_on_time,resolved_late';
const MONTH = '2026-09-01,2026-09-30,flow,month';

/** Lines of the tidy layout: unit, field, what was received, resolved in time, and resolved late. */
function tidy(lines: readonly Cells[], period = MONTH): string {
  const rows = lines.map(([unit, field, ...counts]) => [unit, field, period, ...counts].join(','));
  return `${[HEADER, ...rows].join('\n')}\n`;
}

/** Ingests files and asks one question of what was published. */
async function stored(
  files: Readonly<Record<string, string>>,
  sql: string,
  { dataset, ...options }: Partial<IngestOptions> & { dataset?: object } = {},
): Promise<Row[]> {
  const out = temporaryDirectory();
  await quietIngest({ data: dataDirectory(files, dataset), out, ...options });
  return asked(out, sql);
}

async function asked(out: string, sql: string): Promise<Row[]> {
  const { database } = await openPublished(out);
  const rows = await rowsOf(database, sql);
  await database.close();
  return rows;
}

const rowsOf = (database: Database, sql: string): Promise<Row[]> =>
  database.query<Row>({ sql, params: [] });

/** Three communes of Lào Cai, each with two fields. */
const THREE: readonly Cells[] = [
  ['04273', 'Hộ tịch', 400, 300, 100],
  ['04273', 'Đất đai', 100, 90, 10],
  ['04399', 'Hộ tịch', 100, 70, 30],
  ['04399', 'Đất đai', 400, 340, 60],
  ['04375', 'Hộ tịch', 200, 150, 50],
  ['04375', 'Đất đai', 200, 160, 40],
];
const RESOLVED = "set_id = 'communes:15' AND indicator = 'ontime_resolved'";

/** Two communes of Gia Lai. */
const OTHER: readonly Cells[] = [
  ['21583', 'Hộ tịch', 300, 200, 100],
  ['21553', 'Hộ tịch', 300, 250, 50],
];

afterEach(() => {
  vi.unstubAllEnvs();
});

test('Any number of threads computes the same statistics', async () => {
  const data = dataDirectory({ 'raw/a.csv': tidy([...THREE, ...OTHER]) });
  const hashes: string[][] = [];
  for (const threads of ['1', '3']) {
    vi.stubEnv('DUNG_HAN_THREADS', threads);
    const out = temporaryDirectory();
    await quietIngest({ data, out });
    const { manifest, database } = await openPublished(out);
    await database.close();
    const own = manifest.files.filter(({ path }) => path.startsWith('statistics-'));
    hashes.push(
      own.map(({ path, rows, content_hash }) => `${path} ${String(rows)} ${content_hash}`),
    );
  }
  expect(hashes[0]).toHaveLength(3);
  expect(hashes[1]).toEqual(hashes[0]);
}, 60_000);

describe('the stored statistics', () => {
  test('set each commune against what its own fields would give at the rates of all', async () => {
    const rows = await stored(
      { 'raw/a.csv': tidy(THREE) },
      `SELECT unit_code, numerator, expected, ratio FROM statistics_15.unit_results WHERE ${RESOLVED}`,
    );
    // Rates of all: 520 of 700 and 590 of 700.
    const [ho, dat] = [520 / 700, 590 / 700];
    const expected = [400 * ho + 100 * dat, 200 * ho + 200 * dat, 100 * ho + 400 * dat];
    expect(rows.map(({ unit_code }) => unit_code)).toEqual(['04273', '04375', '04399']);
    for (const [index, row] of rows.entries()) {
      expect(row['expected']).toBeCloseTo(expected[index]!, 5);
      expect(row['ratio']).toBeCloseTo(Number(row['numerator']) / expected[index]!, 5);
    }
  });

  test('expect nothing where figures by field are left out', async () => {
    const rows = await stored(
      { 'raw/a.csv': tidy(THREE) },
      `SELECT expected, place, rank_median FROM statistics_15.unit_results WHERE ${RESOLVED}`,
      { fieldLevel: false },
    );
    expect(rows).toHaveLength(3);
    for (const { expected, place, rank_median } of rows)
      expect([expected, place !== null, rank_median !== null]).toEqual([null, true, true]);
  });

  test('expect nothing of a commune with a hidden number, and say of the others what is published', async () => {
    const small: readonly Cells[] = [
      ['04273', 'Nuôi con nuôi', 3, 2, 1],
      ['04399', 'Nuôi con nuôi', 60, 50, 10],
      ['04375', 'Nuôi con nuôi', 70, 60, 10],
    ];
    const suppression = { enabled: true, sensitive_fields: ['nuoi-con-nuoi'] };
    const rows = await stored(
      { 'raw/a.csv': tidy([...THREE, ...small]) },
      `SELECT r.unit_code, expected IS NULL AS unexpected,
        (SELECT bool_or(len(suppressed) > 0) FROM fields_15.dossiers AS d
          WHERE d.unit_code = r.unit_code) AS hides
      FROM statistics_15.unit_results AS r WHERE ${RESOLVED}`,
      { dataset: { ...DATASET, suppression } },
    );
    expect(rows.find(({ unit_code }) => unit_code === '04273')).toMatchObject({ hides: true });
    expect(rows.filter(({ hides, unexpected }) => hides === true && unexpected === false)).toEqual(
      [],
    );
  });

  test('never pool departments with communes', async () => {
    const sets = await stored(
      {
        'raw/a.csv': tidy(THREE),
        'raw/b.csv': `Tỉnh,Đơn vị,field,period_start,period_end,received_total,resolved_early_or_on_time,resolved_late
Lào Cai,Sở Y tế,all,2026-09-01,2026-09-30,5000,1000,4000\n`,
      },
      `SELECT set_id, units, numerator FROM statistics_15.comparison_sets
      WHERE indicator = 'ontime_resolved' ORDER BY set_id`,
    );
    expect(sets).toEqual([
      { set_id: 'communes:15', units: 3, numerator: 1110 },
      { set_id: 'departments:15', units: 1, numerator: 1000 },
    ]);
  });

  test('never pool months with reporting months', async () => {
    const sets = await stored(
      {
        'raw/a.csv': tidy(THREE.slice(0, 4)),
        'raw/b.csv': tidy(THREE.slice(4), '2026-09-15,2026-10-14,flow,reporting_month'),
      },
      `SELECT calendar, units FROM statistics_15.comparison_sets
      WHERE indicator = 'ontime_resolved' ORDER BY calendar`,
    );
    expect(sets).toEqual([
      { calendar: 'month', units: 2 },
      { calendar: 'reporting_month', units: 1 },
    ]);
  });

  test('leave out a period that is not over when it was exported', async () => {
    const files = {
      'raw/a.csv': tidy(THREE),
      'raw/a.csv.json': JSON.stringify({ exported_at: '2026-09-20' }),
      'raw/b.csv': tidy(THREE.slice(0, 4), '2026-08-01,2026-08-31,flow,month'),
    };
    const sets = await stored(
      files,
      `SELECT indicator, units, period_end FROM statistics_15.comparison_sets
      WHERE indicator = 'ontime_resolved'`,
    );
    expect(sets).toEqual([{ indicator: 'ontime_resolved', units: 2, period_end: '2026-08-31' }]);
  });

  test('leave out a rate that is more than the whole', async () => {
    const impossible: Cells = ['04252', 'all', 100, 120, 0];
    const units = await stored(
      { 'raw/a.csv': tidy([...THREE, impossible]) },
      `SELECT indicator, units FROM statistics_15.comparison_sets
      WHERE indicator LIKE 'ontime_re%' ORDER BY indicator`,
    );
    expect(units).toEqual([
      { indicator: 'ontime_received', units: 3 },
      { indicator: 'ontime_resolved', units: 4 },
    ]);
  });

  test('of the country are as many as there are communes of several provinces, each in the file of its own', async () => {
    const out = temporaryDirectory();
    await quietIngest({ data: dataDirectory({ 'raw/a.csv': tidy([...THREE, ...OTHER]) }), out });
    const { database, manifest } = await openPublished(out);
    const country = "set_id = 'communes:VN' AND indicator = 'ontime_resolved'";
    const [set] = await rowsOf(
      database,
      `SELECT units, numerator FROM statistics_vn.comparison_sets WHERE ${country}`,
    );
    const own = await rowsOf(
      database,
      `SELECT unit_code, expected FROM statistics_52.unit_results WHERE ${country}`,
    );
    await database.close();
    expect(set).toEqual({ units: 5, numerator: 1560 });
    expect(own.map(({ unit_code }) => unit_code)).toEqual(['21553', '21583']);
    // 300 dossiers at the rate of civil status in both provinces: 970 of 1,300.
    for (const { expected } of own) expect(expected).toBeCloseTo((300 * 970) / 1300, 5);
    expect(manifest.files.map(({ path }) => path.split('.')[0])).toEqual(
      expect.arrayContaining(['statistics-15', 'statistics-52', 'statistics-vn']),
    );
  });

  test('compare provinces as their sources give them', async () => {
    const provinces: readonly Cells[] = [
      ['15', 'all', 1000, 900, 50],
      ['52', 'all', 2000, 1700, 200],
      ['01', 'all', 3000, 2000, 900],
    ];
    const rows = await stored(
      { 'raw/a.csv': tidy(provinces) },
      `SELECT r.unit_code, r.numerator, s.units FROM statistics_vn.unit_results AS r
      JOIN statistics_vn.comparison_sets AS s USING (set_id, indicator, period_end)
      WHERE indicator = 'ontime_received' AND set_id = 'provinces:VN'`,
    );
    expect(rows).toEqual([
      { unit_code: '01', numerator: 2000, units: 3 },
      { unit_code: '15', numerator: 900, units: 3 },
      { unit_code: '52', numerator: 1700, units: 3 },
    ]);
  });
});

test('The stored statistics of the demonstration find what is planted in it, and agree with SQL', async () => {
  const [data, out] = [`${temporaryDirectory()}/demonstration`, temporaryDirectory()];
  await writeDemonstration({ out: data });
  await quietIngest({ data, out });
  const { database } = await openPublished(out);
  const codes = OUTLIERS.map(({ unit_code }) => `'${unit_code}'`).join(', ');
  const outliers = await rowsOf(
    database,
    `SELECT unit_code, count(*)::INTEGER AS months,
      count(*) FILTER (WHERE place <> 'within')::INTEGER AS outside
    FROM statistics_xm.unit_results WHERE set_id = 'communes:XM' AND indicator = 'ontime_766'
      AND period_kind = 'flow' AND calendar = 'month' AND unit_code IN (${codes})
    GROUP BY unit_code ORDER BY unit_code`,
  );
  const changes = await rowsOf(
    database,
    `SELECT unit_code, verdict, since FROM statistics_xm.control_verdicts
    WHERE indicator = 'ontime_766' AND calendar = 'month' AND unit_code IN ('X0015', 'X0030')`,
  );
  // Wilson's interval and the rate of all, computed anew by the engine.
  const [differing] = await rowsOf(
    database,
    `WITH anew AS (
      SELECT *, numerator / denominator AS p, denominator::DOUBLE AS n, 1.959963984540054 AS z95
      FROM statistics_xm.unit_results
    )
    SELECT count(*)::INTEGER AS rows,
      count(*) FILTER (WHERE abs(lower - greatest(0, (p + z95 * z95 / (2 * n)
        - z95 * sqrt(p * (1 - p) / n + z95 * z95 / (4 * n * n)))
        / (1 + z95 * z95 / n))) > 1e-6)::INTEGER AS wrong_intervals,
      (SELECT count(*) FROM statistics_xm.comparison_sets AS s WHERE abs(target - (
        SELECT sum(numerator) / sum(denominator) FROM anew AS a
        WHERE (a.set_id, a.indicator, a.period_start, a.period_end, a.period_kind, a.calendar)
          = (s.set_id, s.indicator, s.period_start, s.period_end, s.period_kind, s.calendar)))
        > 1e-9)::INTEGER AS wrong_targets
    FROM anew`,
  );
  await database.close();
  for (const { months, outside } of outliers)
    expect(outside).toBeGreaterThanOrEqual(Number(months) - 1);
  expect(outliers).toHaveLength(OUTLIERS.length);
  expect(changes).toEqual([
    { unit_code: 'X0015', verdict: 'rise', since: '2026-03-01' },
    { unit_code: 'X0030', verdict: 'fall', since: '2026-04-01' },
  ]);
  expect(differing).toMatchObject({ wrong_intervals: 0, wrong_targets: 0 });
  expect(differing!['rows']).toBeGreaterThan(10_000);
}, 120_000);
