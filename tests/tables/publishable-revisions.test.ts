import { expect, test } from 'vitest';
import type { DossierKey } from '../../src/tables/dossiers.ts';
import { publishableRevisions } from '../../src/tables/publishable-revisions.ts';
import type { Revision } from '../../src/tables/revisions.ts';

const SMALL = { threshold: 5, sensitive_fields: ['nuoi-con-nuoi'] };

function key(field_id: string, unit_code = '04399'): DossierKey {
  return {
    unit_code,
    field_id,
    source_system: 'unspecified',
    period_start: '2025-08-01',
    period_end: '2025-08-31',
    period_kind: 'flow',
    calendar: 'month',
  };
}

function revision(field_id: string, values: [number | null, number | null], unit = '04399') {
  const [old_value, new_value] = values;
  const sources = { old_source_id: 'a', old_source_line: 2, new_source_id: 'b' };
  const sheets = { old_source_sheet: null, new_source_sheet: null };
  return {
    ...key(field_id, unit),
    column_name: 'received_total',
    old_value,
    new_value,
    corrected_on: null,
    new_source_line: 2,
    ...sources,
    ...sheets,
  } satisfies Revision;
}

const shown = (field_id: string, unit = '04399') => ({ ...key(field_id, unit), suppressed: [] });
const hidden = (field_id: string) => ({
  ...key(field_id),
  suppressed: ['received_total' as const],
});

test('Without hidden counts every correction is published', () => {
  const revisions = [revision('ho-tich', [30, 31]), revision('all', [50, 51])];
  const rows = [shown('ho-tich'), shown('all')];
  expect(publishableRevisions(revisions, rows, SMALL)).toEqual(revisions);
});

test('Where a row of a unit and period is hidden, all its corrections by field are withheld', () => {
  const revisions = [
    revision('ho-tich', [30, 31]),
    revision('ho-tich', [30, 31], '04273'),
    revision('all', [50, 51]),
  ];
  const rows = [shown('ho-tich'), hidden('nuoi-con-nuoi'), shown('all'), shown('ho-tich', '04273')];
  expect(publishableRevisions(revisions, rows, SMALL)).toEqual(revisions.slice(1));
});

test('Where the row over all fields is hidden, its corrections are withheld too', () => {
  const revisions = [revision('all', [50, 51])];
  expect(publishableRevisions(revisions, [hidden('all')], SMALL)).toEqual([]);
});

test('A small count of a sensitive field in a former export withholds, though no row is hidden now', () => {
  const revisions = [revision('nuoi-con-nuoi', [3, 7]), revision('ho-tich', [30, 31])];
  const rows = [shown('nuoi-con-nuoi'), shown('ho-tich')];
  expect(publishableRevisions(revisions, rows, SMALL)).toEqual([]);
  const noneNamed = { ...SMALL, sensitive_fields: [] };
  expect(publishableRevisions(revisions, rows, noneNamed)).toEqual([]);
});

test('Zero, the threshold itself and fields that are not sensitive withhold nothing', () => {
  const revisions = [
    revision('nuoi-con-nuoi', [0, 5]),
    revision('nuoi-con-nuoi', [null, 12]),
    revision('ho-tich', [2, 3]),
  ];
  expect(publishableRevisions(revisions, [], SMALL)).toEqual(revisions);
});
