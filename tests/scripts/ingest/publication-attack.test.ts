import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { COUNT_NAMES } from '../../../src/tables/counts.ts';
import type { DossierRow } from '../../../src/tables/dossiers.ts';
import { periodKey } from '../../../src/tables/periods.ts';
import { rate, type RateName } from '../../../src/tables/rates.ts';
import { temporaryDirectory } from '../../temporary-directory.ts';
import { anyFlows, provinceOf, type Flows } from '../../ingest/invented-province.ts';
import { recovered, unknown } from '../../ingest/recover-hidden.ts';
import { dataDirectory, DATASET, quietIngest } from './data-directory.ts';
import { publishedFigures } from './published-figures.ts';
import { qualityIn, reportAt } from './command.ts';

/** Communes of Lào Cai, and a department of it. */
const UNITS = ['02647', '02680', '04375', '04399', '15.so-tu-phap'];
const FIELDS = ['nuoi-con-nuoi', 'ho-tich', 'dat-dai', 'bao-tro-xa-hoi', 'chung-thuc'];
const MONTHS = 3;
const COLUMNS = COUNT_NAMES.slice(0, 15);

/** Provinces of some size, the same in every run. */
const PROVINCES = fc
  .sample(anyFlows(MONTHS), { seed: 20_260, numRuns: 40 })
  .filter((flows) => flows.length >= 3 && flows[0]!.length >= 3)
  .slice(0, 4);

const real = (row: DossierRow): DossierRow => ({
  ...row,
  unit_code: UNITS[Number(row.unit_code.slice(-1))]!,
  field_id: row.field_id === 'all' ? 'Tất cả' : FIELDS[Number(row.field_id.slice(-1))]!,
});

function csvOf(rows: readonly DossierRow[], isUnread: (index: number) => boolean): string {
  const keys = ['unit_code', 'field_id', 'period_start', 'period_end', 'period_kind'] as const;
  const lines = rows.map((row, index) =>
    [
      ...keys.map((name) => row[name]),
      ...COLUMNS.map((name) => (isUnread(index) && name === 'received_total' ? '?' : row[name])),
    ].join(),
  );
  return [[...keys, ...COLUMNS].join().replace('field_id', 'field'), ...lines].join('\n');
}

/**
 * The exports of a province: months, the year to date, and reporting months of two communes; every
 * tenth row was another number of dossiers in an earlier export, two rows cannot be read, and those of one
 * commune do not say what came online; every unit's months over all fields stand in a file of their own.
 */
function exportsOf(flows: Flows): Readonly<Record<string, string>> {
  const province = provinceOf(flows, true);
  const all = province.byField
    .map(real)
    .map((row) => (row.unit_code === UNITS[2] ? { ...row, received_online: null } : row));
  const totals = province.overview.filter(
    ({ field_id, level, period_kind }) =>
      field_id === 'all' && level === 'commune' && period_kind === 'flow',
  );
  const shifted = provinceOf(flows.slice(0, 2).toReversed())
    .byField.map(real)
    .map((row): DossierRow => ({
      ...row,
      period_start: previousMonth(row.period_start),
      period_end: `${row.period_start.slice(0, 8)}14`,
    }));
  const earlier = all
    .filter((_, index) => index % 10 === 3)
    .map((row) => ({ ...row, received_total: (row.received_total ?? 0) + 1 }));
  return {
    'raw/a.csv': csvOf(earlier, () => false),
    'raw/a.csv.json': '{"exported_at": "2026-06-01"}',
    'raw/b.csv': csvOf(all, (index) => [7, 19].includes(index)),
    'raw/b.csv.json': '{"exported_at": "2026-06-09"}',
    'raw/c.csv': csvOf(shifted, () => false),
    'raw/d.csv': csvOf(totals.map(real), () => false),
  };
}

/** The 15th of the month before the one that begins on a day. */
function previousMonth(day: string): string {
  const date = new Date(Date.parse(day));
  return new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() - 1, 15))
    .toISOString()
    .slice(0, 10);
}

async function ingested(flows: Flows, enabled: boolean) {
  const out = temporaryDirectory();
  const data = dataDirectory(exportsOf(flows), { ...DATASET, suppression: { enabled } });
  expect((await quietIngest({ data, out })).status).toBe(3);
  return { out, figures: await publishedFigures(out) };
}

test.each(PROVINCES.map((flows, index) => [index + 1, flows] as const))(
  'all published files together determine no hidden number but 0 of province %i',
  async (_, flows) => {
    const [open, shown] = [await ingested(flows, false), await ingested(flows, true)];
    const truth = new Map(
      [...open.figures.rows.overview, ...open.figures.rows.byField].flatMap((row) =>
        COUNT_NAMES.map((name) => [unknown(row, name), row[name]] as const),
      ),
    );
    const { rows, contradictions } = shown.figures;
    expect(contradictions).toEqual([]);
    expect(rows.byField.filter(({ suppressed }) => suppressed.length > 0)).not.toEqual([]);
    const found = recovered(rows, { identities: true, overTime: true, bounds: true });
    // Where rows are rejected what a reader takes for a sum is none, and so is what follows from it.
    const right = [...found].filter(([name, value]) => value !== 0 && truth.get(name) === value);
    expect(right).toEqual([]);
  },
);

test('the attack finds what is hidden badly', async () => {
  const { figures } = await ingested(PROVINCES[0]!, false);
  const small = figures.rows.byField.find(
    ({ received_total: count }) => count !== null && count > 0 && count < 5,
  )!;
  const byField = figures.rows.byField.map((row) =>
    row === small ? { ...row, received_total: null, suppressed: ['received_total' as const] } : row,
  );
  const found = recovered({ ...figures.rows, byField }, { identities: true });
  expect(found.get(unknown(small, 'received_total'))).toBe(small.received_total);
});

test('the statistics are of published numbers alone', async () => {
  const { figures } = await ingested(PROVINCES[0]!, true);
  expect(figures.statistics.length).toBeGreaterThan(0);
  const published = new Map(
    figures.rows.overview.map((row) => [`${row.unit_code} ${row.field_id} ${periodKey(row)}`, row]),
  );
  for (const found of figures.statistics) {
    const row = published.get(`${found.unit_code} all ${periodKey(found)}`)!;
    const { numerator, denominator } = rate(found.indicator as RateName, row)!;
    expect({ numerator, denominator }).toMatchObject({
      numerator: found.numerator,
      denominator: found.denominator,
    });
  }
});

test('no finding says that a row beside a hidden one is a copy of another row', async () => {
  const large = { online: 60, direct: 30, early: 0.5, onTime: 0.5, late: 0.25, overdue: 0.25 };
  const odd = (more: number) => ({ ...large, online: 3173 + more, direct: 1097 + 3 * more });
  const few = { ...large, online: 2, direct: 0 };
  const flows = [
    [[few], [odd(1)], [odd(2)]],
    [[odd(3)], [odd(1)], [odd(4)]],
    [[odd(5)], [odd(6)], [odd(7)]],
  ];
  const files = { 'raw/a.csv': csvOf(provinceOf(flows).byField.map(real), () => false) };
  const codesOf = async (enabled: boolean) => {
    const out = temporaryDirectory();
    const report = join(temporaryDirectory(), 'report.json');
    const data = dataDirectory(files, { ...DATASET, suppression: { enabled } });
    await quietIngest({ data, out, report });
    const isCopy = ({ code }: { readonly code: string }) => code === 'copied_figures';
    return [qualityIn(out).issues.some(isCopy), reportAt(report).issues.some(isCopy)];
  };
  expect(await codesOf(false)).toEqual([true, true]);
  // The publisher is told all the same.
  expect(await codesOf(true)).toEqual([false, true]);
});
