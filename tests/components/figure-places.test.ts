import { expect, test } from 'vitest';
import { figurePlaces, lineRanges } from '../../src/components/figure-places.ts';
import { dossierRow } from './dossier-row.ts';

test('Periods come latest first, each with its files and lines; the fields of the latest one by one', () => {
  const september = { period_start: '2025-09-01', period_end: '2025-09-30' };
  const august = { period_start: '2025-08-01', period_end: '2025-08-31' };
  const row = (field_id: string, source_id: string | null, source_line: number | null, days = {}) =>
    dossierRow({}, { field_id, source_id, source_line, ...days });
  const { periods, fields } = figurePlaces([
    row('all', null, null, september),
    row('ho-tich', 'b', 12, september),
    row('dat-dai', 'b', 11, september),
    row('ho-tich', 'c', 4, september),
    row('all', 'a', 7, august),
  ]);
  expect(periods.map(({ period, files }) => [period.period_end, files])).toEqual([
    [
      '2025-09-30',
      [
        { source_id: 'b', sheet: null, lines: [11, 12] },
        { source_id: 'c', sheet: null, lines: [4] },
      ],
    ],
    ['2025-08-31', [{ source_id: 'a', sheet: null, lines: [7] }]],
  ]);
  expect(fields).toEqual([
    { field_id: 'ho-tich', source_id: 'b', sheet: null, line: 12 },
    { field_id: 'dat-dai', source_id: 'b', sheet: null, line: 11 },
    { field_id: 'ho-tich', source_id: 'c', sheet: null, line: 4 },
  ]);
});

test('Equal lines of two sheets of a workbook are two places', () => {
  const row = (field_id: string, source_sheet: number) =>
    dossierRow({}, { field_id, source_id: 'a', source_sheet, source_line: 5 });
  const { periods, fields } = figurePlaces([row('ho-tich', 1), row('dat-dai', 2)]);
  expect(periods.map(({ files }) => files)).toEqual([
    [
      { source_id: 'a', sheet: 1, lines: [5] },
      { source_id: 'a', sheet: 2, lines: [5] },
    ],
  ]);
  expect(fields.map(({ sheet }) => sheet)).toEqual([1, 2]);
});

test('Lines one after another are a range', () => {
  expect(lineRanges([3, 4, 5, 9, 11, 12], String)).toBe('3–5, 9, 11–12');
  expect(lineRanges([], String)).toBe('');
});
