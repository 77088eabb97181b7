import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { stageDossiers, stageProvinceCsvs } from '../../../scripts/ingest/dossier-downloads.ts';
import type { ManifestFile } from '../../../src/tables/manifest.ts';
import { noCounts } from '../../../src/tables/counts.ts';
import { dictionary } from '../../../src/tables/dictionary.ts';
import type { DossierRow } from '../../../src/tables/dossiers.ts';
import type { UnitVersion } from '../../../src/tables/units.ts';
import { byteSource } from '../../../src/ingest/decode.ts';
import { readFile } from '../../../src/ingest/read-file.ts';
import { CONTEXT } from '../../ingest/context.ts';
import { temporaryDirectory } from '../../temporary-directory.ts';

const ROW: DossierRow = {
  ...noCounts(),
  unit_code: '02647',
  level: 'commune',
  basis: 'source',
  field_id: 'all',
  source_system: 'unspecified',
  handled_at: null,
  period_start: '2025-07-01',
  period_end: '2025-07-31',
  period_kind: 'flow',
  calendar: 'month',
  received_total: 5,
  suppressed: [],
  completeness: null,
  revision: 0,
  source_id: 's1',
  source_sheet: null,
  source_line: 2,
};

function unit(code: string): UnitVersion {
  return {
    unit_code: code,
    level: 'commune',
    name: 'Mẫu',
    type: 'xã',
    province_code: code.slice(0, 2),
    slug: null,
    valid_from: '2025-07-01',
    valid_to: null,
  };
}

/** Stages downloads of these rows, each in the province that its unit begins with. */
function staged(
  staging: string,
  rows: readonly DossierRow[],
  { demonstration = false, largest }: { demonstration?: boolean; largest?: number } = {},
): Promise<ManifestFile[]> {
  const provinces = [...Map.groupBy(rows, ({ unit_code }) => unit_code.slice(0, 2))].map(
    ([province, own]) => stageProvinceCsvs(province, own, { staging, demonstration }, unit),
  );
  const parts = { staging, spill: staging, provinces, demonstration };
  return stageDossiers(largest === undefined ? parts : { ...parts, largest });
}

test('A dossiers.csv above the limit is cut by province', async () => {
  const staging = temporaryDirectory();
  const rows = [ROW, { ...ROW, unit_code: '52001', received_total: 7 }];
  const files = await staged(staging, rows, { largest: 100 });
  expect(files.map(({ path, rows: count }) => [path, count])).toEqual([
    ['downloads/dossiers/02.csv', 1],
    ['downloads/dossiers/52.csv', 1],
    ['downloads/dossiers-excel/02.csv', 1],
    ['downloads/dossiers-excel/52.csv', 1],
    ['downloads/dossiers.parquet', 2],
  ]);
  const text = readFileSync(join(staging, 'downloads/dossiers/52.csv'), 'utf8');
  expect(text).toContain(
    '52001,commune,Xã Mẫu,52,all,unspecified,,2025-07-01,2025-07-31,flow,month,7',
  );
});

test('The Excel form has a byte-order mark and semicolons', async () => {
  const staging = temporaryDirectory();
  await staged(staging, [ROW]);
  const text = readFileSync(join(staging, 'downloads/dossiers-excel.csv'), 'utf8');
  expect(text.startsWith('\uFEFFunit_code;level;unit_name;')).toBe(true);
});

test('Every column of every table has a meaning in Vietnamese and English', () => {
  for (const { column, vi, en, unit: words } of dictionary())
    expect(
      [vi, en, words].every((text) => text.length > 3),
      column,
    ).toBe(true);
});

test('dossiers.csv is a tidy export: it can be read like any other, with its fields', async () => {
  const staging = temporaryDirectory();
  const rows = ['dat-dai', 'ho-tich'].map((field_id) => ({ ...ROW, field_id }));
  await staged(staging, rows);
  const bytes = readFileSync(join(staging, 'downloads/dossiers.csv'));
  const result = readFile(
    { path: 'dossiers.csv', source: byteSource(bytes), sidecar: null },
    CONTEXT,
  );
  expect(result.rows_rejected).toBe(0);
  expect(result.rows.map(({ unit_code, field_id }) => [unit_code, field_id])).toEqual([
    ['02647', 'dat-dai'],
    ['02647', 'ho-tich'],
  ]);
});

test('In every row of the downloads of a demonstration stands that its figures are invented', async () => {
  const staging = temporaryDirectory();
  await staged(staging, [ROW, ROW], { demonstration: true });
  for (const name of ['dossiers', 'dossiers-excel']) {
    const text = readFileSync(join(staging, `downloads/${name}.csv`), 'utf8');
    const [header = '', ...lines] = text.trimEnd().split('\r\n');
    expect(header.endsWith('note')).toBe(true);
    expect(lines.filter((line) => line.includes('Invented figures'))).toHaveLength(2);
  }
});
