import { expect, test } from 'vitest';
import {
  corrections,
  figuresOf,
  firstCorrections,
  overallChanges,
} from '../../src/components/revision-view.ts';
import type { Revision } from '../../src/tables/revisions.ts';

function revision(more: Partial<Revision> = {}): Revision {
  return {
    unit_code: '04399',
    field_id: 'ho-tich',
    source_system: 'unspecified',
    period_start: '2025-08-01',
    period_end: '2025-08-31',
    period_kind: 'flow',
    calendar: 'month',
    column_name: 'received_total',
    old_value: 5,
    new_value: 6,
    corrected_on: '2025-09-09',
    old_source_id: 'a',
    old_source_sheet: null,
    old_source_line: 2,
    new_source_id: 'b',
    new_source_sheet: null,
    new_source_line: 3,
    ...more,
  };
}

const SUM = { field_id: 'all', source_system: 'all', old_source_line: null, new_source_line: null };

test('Figures of one unit, period and later export are one correction, columns in their usual order', () => {
  const [only, ...others] = corrections([
    revision({ ...SUM, old_value: 10, new_value: 11 }),
    revision({ column_name: 'resolved_total' }),
    revision(),
    revision({ field_id: 'dat-dai', column_name: 'resolved_late' }),
  ]);
  expect(others).toEqual([]);
  expect(only?.columns).toEqual(['received_total', 'resolved_total', 'resolved_late']);
  expect(only?.rows.map(({ field_id, changes }) => [field_id, [...changes.keys()]])).toEqual([
    ['all', ['received_total']],
    ['ho-tich', ['resolved_total', 'received_total']],
    ['dat-dai', ['resolved_late']],
  ]);
  expect(figuresOf(only!)).toBe(4);
  expect(overallChanges(only!)).toMatchObject([
    { name: 'received_total', old_value: 10, new_value: 11 },
  ]);
});

test('Another unit, another period and a further export are corrections of their own', () => {
  const list = [
    revision(),
    revision({ unit_code: '04273' }),
    revision({ period_end: '2025-08-30' }),
    revision({ new_source_id: 'c' }),
  ];
  expect(corrections(list)).toHaveLength(4);
});

test('A page shows whole corrections up to its number of figures, and the first in any case', () => {
  const all = corrections([
    revision(),
    revision({ column_name: 'resolved_total' }),
    revision({ unit_code: '04273' }),
  ]);
  expect(firstCorrections(all, 1)).toHaveLength(1);
  expect(firstCorrections(all, 2)).toHaveLength(1);
  expect(firstCorrections(all, 3)).toHaveLength(2);
  expect(firstCorrections([], 3)).toEqual([]);
});
