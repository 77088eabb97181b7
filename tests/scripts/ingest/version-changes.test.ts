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

test('versionChanges() of a version with itself is empty, and there are none without one before', async () => {
  const now = await version(row('04399', '01', '100,10,90'));
  expect(await versionChanges(now, staged(now))).toEqual({
    newSources: [],
    goneSources: [],
    newFigures: [],
    goneFigures: [],
    changedCounts: [],
    changedTotal: 0,
    findings: [],
  });
  expect(await versionChanges(temporaryDirectory(), staged(now))).toBeNull();
});
