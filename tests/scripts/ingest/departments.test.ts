import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { demonstrationExports } from '../../../src/demonstration/exports.ts';
import { openPublished } from '../../../src/database/published.ts';
import { unitVersions } from '../../../src/queries/unit-versions.ts';
import { provinceFieldDossiers, unitDossiers } from '../../../src/queries/unit-dossiers.ts';
import type { Quality } from '../../../src/tables/manifest.ts';
import { temporaryDirectory } from '../../temporary-directory.ts';
import { DATASET, dataDirectory, quietIngest } from './data-directory.ts';

const SUMMARY = `Đơn vị,Lĩnh vực,Từ ngày,Đến ngày,Tổng số tiếp nhận,Tổng số đã giải quyết
Sở Tư pháp,Hộ tịch,01/08/2025,31/08/2025,70,60
Chi cục Kiểm lâm,Hộ tịch,01/08/2025,31/08/2025,9,8
Sở Nguyễn Văn A,Hộ tịch,01/08/2025,31/08/2025,5,4
Phòng Trần Thị B,Hộ tịch,01/08/2025,31/08/2025,3,2
Xã Đông Cuông,Hộ tịch,01/08/2025,31/08/2025,100,90
`;

test('Departments are in the table of units and in the rows, not in the list of dated units or in sums', async () => {
  const out = temporaryDirectory();
  const data = dataDirectory({ 'raw/lao-cai/x.csv': SUMMARY });
  expect((await quietIngest({ data, out })).status).toBe(3);
  const { database } = await openPublished(out);
  const departments = (await database.query(unitVersions())).filter(
    ({ level }) => level === 'department',
  );
  expect(
    departments.map((unit) => [unit.unit_code, unit.name, unit.province_code, unit.valid_from]),
  ).toEqual([
    ['15.chi-cuc-kiem-lam', 'Chi cục Kiểm lâm', '15', null],
    ['15.so-tu-phap', 'Sở Tư pháp', '15', null],
  ]);
  const units = await database.query(unitDossiers('15'));
  expect(units.map(({ unit_code, level }) => [unit_code, level])).toEqual([
    ['04399', 'commune'],
    ['15.chi-cuc-kiem-lam', 'department'],
    ['15.so-tu-phap', 'department'],
  ]);
  const [sum] = await database.query(provinceFieldDossiers('15'));
  expect([sum?.basis, sum?.received_total]).toEqual(['communes', 100]);
  await database.close();
  const rows = readFileSync(join(out, 'downloads/dossiers.csv'), 'utf8');
  expect(rows).toContain('15.chi-cuc-kiem-lam,department,Chi cục Kiểm lâm,15,ho-tich');
  expect(readFileSync(join(out, 'downloads/units.csv'), 'utf8')).not.toContain('15.so-tu-phap');
});

test('A name that may be a person’s is in no file that is published', async () => {
  const out = temporaryDirectory();
  await quietIngest({ data: dataDirectory({ 'raw/lao-cai/x.csv': SUMMARY }), out });
  const quality = JSON.parse(readFileSync(join(out, 'quality.json'), 'utf8')) as Quality;
  expect(quality.totals.skipped_by_reason).toEqual({ inner_office: 1 });
  expect(quality.totals.rows_rejected).toBe(1);
  expect(quality.issues.map(({ code }) => code)).toContain('doubtful_department');
  for (const file of ['quality.json', 'manifest.json', 'downloads/dossiers.csv'])
    expect(readFileSync(join(out, file), 'utf8')).not.toMatch(/Nguy[eễ]n|nguyen|Trần|tran-thi/);
});

test('The departments of the invented province are loaded month by month without a finding', async () => {
  const out = temporaryDirectory();
  const raw = [...demonstrationExports(766, 2)].filter(({ path }) => /tong-hop|\/so-/.test(path));
  const files = Object.fromEntries(raw.map(({ path, text }) => [`raw/${path}`, text]));
  const data = dataDirectory(files, { ...DATASET, kind: 'demonstration' });
  expect((await quietIngest({ data, out })).status).toBe(0);
  const { database, quality } = await openPublished(out);
  const rows = (await database.query(unitDossiers('XM'))).filter(
    ({ level }) => level === 'department',
  );
  expect(rows).toHaveLength(12);
  expect(new Set(rows.map(({ handled_at }) => handled_at))).toEqual(new Set(['department']));
  expect(quality.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  await database.close();
});
