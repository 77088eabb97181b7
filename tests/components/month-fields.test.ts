import { describe, expect, it } from 'vitest';
import { monthFields } from '../../src/components/month-fields.ts';
import { dossierRow, month } from './dossier-row.ts';

const row = (field_id: string, index: number, resolved_total: number, late = 0) =>
  dossierRow({ resolved_total, resolved_late: late }, { field_id, ...month(index) });

describe('the fields of a unit month by month', () => {
  it('have a rate in each month, those with most dossiers first and no more than asked for', () => {
    const rows = [0, 1, 2].flatMap((index) => [
      row('land', index, 10, 1),
      row('status', index, 40),
      row('trade', index, 1),
    ]);
    const view = monthFields(rows, 2)!;
    expect(view.fields).toEqual(['status', 'land']);
    expect(view.cells.map(({ value }) => value)).toEqual([1, 1, 1, 0.9, 0.9, 0.9]);
  });

  it('add up source systems, and hide a month that is hidden in one of them', () => {
    const rows = [
      row('land', 0, 10, 1),
      { ...row('land', 0, 30, 3), source_system: 'other' },
      row('land', 1, 10, 1),
      { ...dossierRow({}, { field_id: 'land', ...month(1) }), suppressed: ['resolved_total'] },
      row('land', 2, 0),
    ] as ReturnType<typeof row>[];
    expect(monthFields(rows, 5)!.cells.map(({ value, missing }) => value ?? missing)).toEqual([
      0.9,
      'suppressed',
      'nothing',
    ]);
  });

  it('are no picture with fewer than three months, nor without any rate', () => {
    expect(monthFields([row('land', 0, 10), row('land', 1, 10)], 5)).toBeNull();
    expect(
      monthFields(
        [0, 1, 2].map((index) => row('land', index, 0)),
        5,
      ),
    ).toBeNull();
    expect(monthFields([], 5)).toBeNull();
  });
});
