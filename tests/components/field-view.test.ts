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
  it('come with the surely slow ones first where none is overdue, adding months up', () => {
    const view = fieldsView(
      [
        field('dat-dai', 30, 20, 14, 9),
        field('dat-dai', 30, 20, 15),
        field('ho-tich', 99, 1),
        // One late of two is a low share, but nothing is sure about it.
        field('moi-truong', 1, 1),
      ],
      null,
    )!;
    expect(view.fields.map(({ field_id }) => field_id)).toEqual([
      'dat-dai',
      'moi-truong',
      'ho-tich',
    ]);
    expect(view.fields[0]).toMatchObject({ rate: { numerator: 60, denominator: 100 }, overdue: 0 });
    expect(view).toMatchObject({ order: 'rate', mostOverdue: null });
    expect(view.period).toMatchObject({ period_start: '2026-09-01', period_end: '2026-10-31' });
  });

  it('come with most overdue dossiers first, and tell where they are', () => {
    const rows = [field('ho-tich', 50, 50, 15, 2), field('dat-dai', 99, 1, 15, 506)];
    const whole = (pending_overdue: number) => dossierRow({ pending_overdue }, month(15));
    const view = fieldsView(rows, whole(508))!;
    expect(view.fields.map(({ field_id }) => field_id)).toEqual(['dat-dai', 'ho-tich']);
    expect(view.order).toBe('overdue');
    expect(view.mostOverdue).toEqual({ field_id: 'dat-dai', overdue: 506, total: 508 });
    // Some dossiers are in no field that is known: where most of them are cannot be told.
    expect(fieldsView(rows, whole(2000))!.mostOverdue).toBeNull();
    expect(fieldsView(rows, null)!.mostOverdue).toBeNull();
  });

  it('leaves out a field whose rate is not known in some period', () => {
    const unknown = dossierRow({ resolved_total: 5 }, { field_id: 'dat-dai', ...month(14) });
    expect(fieldsView([unknown, field('dat-dai', 3, 2)], null)?.fields).toEqual([]);
  });

  it('shows a field by the periods in which its numbers are not hidden, and says how many are', () => {
    const hidden = (field_id: string, index: number) =>
      dossierRow(
        {},
        { field_id, suppressed: ['resolved_total', 'pending_overdue'], ...month(index) },
      );
    const view = fieldsView(
      [
        hidden('dat-dai', 14),
        field('dat-dai', 30, 20, 15, 4),
        hidden('nuoi-con-nuoi', 14),
        hidden('nuoi-con-nuoi', 15),
      ],
      null,
    )!;
    expect(view.fields).toMatchObject([
      { field_id: 'dat-dai', rate: { denominator: 50 }, overdue: 4, hiddenPeriods: 1 },
    ]);
    expect(view.hidden).toEqual([{ field_id: 'nuoi-con-nuoi', overdue: 'hidden' }]);
  });

  it('is null where nothing is given by field', () => {
    expect(fieldsView([dossierRow({ resolved_total: 5 })], null)).toBeNull();
  });
});

/** Three months in which what is open at the end of one is carried over into the next. */
const CARRIED = [
  { carried_over: 0, received_new: 400, resolved_total: 350, pending_total: 50 },
  { carried_over: 50, received_new: 420, resolved_total: 430, pending_total: 40 },
  { carried_over: 40, received_new: 380, resolved_total: 390, pending_total: 30 },
].map((counts, index) =>
  dossierRow(
    {
      ...counts,
      received_total: counts.carried_over + counts.received_new,
      resolved_early_or_on_time: counts.resolved_total - 10,
      resolved_late: 10,
      pending_overdue: counts.pending_total,
    },
    { field_id: 'ho-tich', ...month(index) },
  ),
);

describe('months of a field added up', () => {
  it('count a dossier that is carried over once: 1,170 resolved, 30 open, of 1,200, not 1,290', () => {
    const received = CARRIED.reduce((sum, row) => sum + (row.received_total ?? 0), 0);
    const fresh = CARRIED.reduce((sum, row) => sum + (row.received_new ?? 0), 0);
    expect([received, fresh]).toEqual([1290, 1200]);
    const [field] = fieldsView(CARRIED, null)!.fields;
    expect(field).toMatchObject({ rate: { numerator: 1140, denominator: 1170 }, overdue: 30 });
    expect(field!.rate.denominator + Number(field!.overdue)).toBe(1200);
  });

  it('leave out a period that overlaps a later one, whose dossiers it would count again', () => {
    const half = (period_start: string, period_end: string, resolved: number) =>
      dossierRow(
        { resolved_total: resolved, resolved_early_or_on_time: resolved, resolved_late: 0 },
        { field_id: 'ho-tich', period_start, period_end, calendar: 'custom' },
      );
    const view = fieldsView(
      [
        half('2025-07-01', '2025-09-30', 70),
        half('2025-07-01', '2025-12-31', 100),
        half('2026-01-01', '2026-03-31', 50),
      ],
      null,
    )!;
    expect(view.fields[0]?.rate.denominator).toBe(150);
    expect(view.period).toMatchObject({ period_start: '2025-07-01', period_end: '2026-03-31' });
  });
});
