import { expect, test } from 'vitest';
import { versionChanges } from '../../../scripts/ingest/version-changes.ts';
import { temporaryDirectory } from '../../temporary-directory.ts';
import { manifestIn } from './command.ts';
import { dataDirectory, quietIngest } from './data-directory.ts';

const HEAD = 'unit_code,field,period_start,period_end,received_total,carried_over,received_new\n';
const row = (unit: string, month: string, counts: string) =>
  `${unit},all,2026-${month}-01,2026-${month}-28,${counts}\n`;

async function version(...rows: string[]): Promise<string> {
  const out = temporaryDirectory();
  await quietIngest({ data: dataDirectory({ 'raw/a.csv': HEAD + rows.join('') }), out });
  return out;
}

const staged = (directory: string) => ({ directory, manifest: manifestIn(directory) });

test('versionChanges() names new and gone periods, changed counts and findings that came or went', async () => {
  const before = await version(
    row('04399', '01', '100,10,90'),
    row('04273', '01', '50,5,45'),
    row('04273', '02', '60,,'),
  );
  const now = await version(row('04399', '01', '101,10,90'), row('04399', '03', '70,,'));
  const period = { period_kind: 'flow', calendar: 'custom', level: 'commune', units: 1 };
  const changes = await versionChanges(before, staged(now));
  expect(changes?.newFigures).toEqual([
    { ...period, period_start: '2026-03-01', period_end: '2026-03-28' },
  ]);
  expect(changes?.goneFigures).toEqual([
    { ...period, period_start: '2026-01-01', period_end: '2026-01-28' },
    // The whole month of February.
    { ...period, calendar: 'month', period_start: '2026-02-01', period_end: '2026-02-28' },
  ]);
  expect(changes?.changedTotal).toBe(1);
  expect(changes?.changedCounts).toMatchObject([
    {
      unit_code: '04399',
      name: 'Đông Cuông',
      column_name: 'received_total',
      old_value: 100,
      new_value: 101,
    },
  ]);
  expect(changes?.findings).toEqual([{ code: 'identity_broken', before: 0, now: 1 }]);
  expect([changes?.newSources.length, changes?.goneSources.length]).toEqual([1, 1]);
});

const fieldRow = (unit: string, field: string, received: string, month = '01') =>
  `${unit},${field},2026-${month}-01,2026-${month}-28,${received},,\n`;

test('versionChanges() counts the figures by field that changed by unit and period, and names the largest first', async () => {
  const before = await version(
    fieldRow('04399', 'ho-tich', '100'),
    fieldRow('04399', 'dat-dai', '50'),
    fieldRow('04273', 'ho-tich', '9'),
    fieldRow('04273', 'ho-tich', '7', '03'),
  );
  const now = await version(
    fieldRow('04399', 'ho-tich', '70'),
    fieldRow('04399', 'dat-dai', '80'),
    fieldRow('04399', 'chung-thuc', '4'),
    fieldRow('04273', 'ho-tich', '10'),
    fieldRow('04273', 'ho-tich', '8', '05'),
  );
  const changes = await versionChanges(before, staged(now), (field) =>
    field === 'ho-tich' ? 'Hộ tịch' : null,
  );
  const { total, units, largest } = changes!.changedFields;
  expect(total).toBe(4);
  expect(
    units.map(({ unit_code, period_end, changed }) => [unit_code, period_end, changed]),
  ).toEqual([
    ['04273', '2026-01-28', 1],
    ['04399', '2026-01-28', 3],
  ]);
  expect(
    largest.map(({ unit_code, field, column_name, old_value, new_value }) => [
      ...[unit_code, field, column_name],
      ...[old_value, new_value],
    ]),
  ).toEqual([
    ['04399', 'dat-dai', 'received_total', 50, 80],
    ['04399', 'Hộ tịch', 'received_total', 100, 70],
    ['04399', 'chung-thuc', 'received_total', null, 4],
    ['04273', 'Hộ tịch', 'received_total', 9, 10],
  ]);
  // Over all fields it is only the one that was added.
  expect(changes?.changedCounts.map(({ new_value }) => new_value)).toEqual([10, 154]);
});

test('versionChanges() adds up the systems of a field: one under another name is no change', async () => {
  const head = HEAD.replace('field,', 'field,source_system,');
  const made = async (...rows: string[]) => {
    const out = temporaryDirectory();
    await quietIngest({ data: dataDirectory({ 'raw/a.csv': head + rows.join('') }), out });
    return out;
  };
  const of = (system: string, received: number) =>
    fieldRow('04399', `ho-tich,${system}`, String(received));
  const before = await made(of('Một cửa', 30), of('Bộ Tư pháp', 5));
  const now = await made(of('iGate', 30), of('Bộ Tư pháp', 6));
  expect((await versionChanges(before, staged(now)))?.changedFields.largest).toMatchObject([
    { old_value: 35, new_value: 36 },
  ]);
});

test('versionChanges() of a version with itself is empty, and there are none without one before', async () => {
  const now = await version(row('04399', '01', '100,10,90'));
  expect(await versionChanges(now, staged(now))).toEqual({
    newSources: [],
    goneSources: [],
    newFigures: [],
    goneFigures: [],
    changedCounts: [],
    changedTotal: 0,
    changedFields: { total: 0, units: [], largest: [] },
    findings: [],
  });
  expect(await versionChanges(temporaryDirectory(), staged(now))).toBeNull();
});
