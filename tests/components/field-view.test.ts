import { describe, expect, it } from 'vitest';
import { fieldsView } from '../../src/components/field-view.ts';
import { dossierRow, month } from './dossier-row.ts';

const field = (field_id: string, early: number, late: number, index = 15, overdue = 0) =>
  dossierRow(
    {
      resolved_total: early + late,
      resolved_early_or_on_time: early,
      resolved_late: late,
      pending_overdue: overdue,
    },
    { field_id, ...month(index) },
  );

describe('the fields of a unit', () => {
  it('come with the surely slow ones first, adding months up', () => {
    const view = fieldsView([
      field('dat-dai', 30, 20, 14, 9),
      field('dat-dai', 30, 20, 15, 4),
      field('ho-tich', 99, 1),
      // One late of two is a low share, but nothing is sure about it.
      field('moi-truong', 1, 1),
    ])!;
    expect(view.fields.map(({ field_id }) => field_id)).toEqual([
      'dat-dai',
      'moi-truong',
      'ho-tich',
    ]);
    expect(view.fields[0]).toMatchObject({ rate: { numerator: 60, denominator: 100 }, overdue: 4 });
    expect(view.period).toMatchObject({ period_start: '2026-09-01', period_end: '2026-10-31' });
  });

  it('leaves out a field whose rate is not known in some period', () => {
    const unknown = dossierRow({ resolved_total: 5 }, { field_id: 'dat-dai', ...month(14) });
    expect(fieldsView([unknown, field('dat-dai', 3, 2)])?.fields).toEqual([]);
  });

  it('is null where nothing is given by field', () => {
    expect(fieldsView([dossierRow({ resolved_total: 5 })])).toBeNull();
  });
});
