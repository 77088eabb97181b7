import { describe, expect, it } from 'vitest';
import type { HeatmapCell } from '../../src/charts/month-field-heatmap.ts';
import { monthFields } from '../../src/components/month-fields.ts';
import { dossierRow, month } from './dossier-row.ts';

const row = (field_id: string, index: number, resolved_total: number, late = 0) =>
  dossierRow({ resolved_total, resolved_late: late }, { field_id, ...month(index) });

const shown = ({ numerator, denominator, missing }: HeatmapCell): string =>
  missing ?? `${numerator}/${denominator}`;

describe('the fields of a unit month by month', () => {
  it('have a rate in each month, those with most dossiers first and no more than asked for', () => {
    const rows = [0, 1, 2].flatMap((index) => [
      row('land', index, 10, 1),
      row('status', index, 40),
      row('trade', index, 1),
    ]);
    const view = monthFields(rows, 2)!;
    expect(view.fields).toEqual(['status', 'land']);
    expect(view.cells.map(shown)).toEqual([
      ...['40/40', '40/40', '40/40'],
      ...['9/10', '9/10', '9/10'],
    ]);
    expect(view.rate).toBe('ontime_resolved');
  });

  it('add up source systems, and hide a month that is hidden in one of them', () => {
    const rows = [
      row('land', 0, 10, 1),
      { ...row('land', 0, 30, 3), source_system: 'other' },
      row('land', 1, 10, 1),
      { ...dossierRow({}, { field_id: 'land', ...month(1) }), suppressed: ['resolved_total'] },
      row('land', 2, 0),
    ] as ReturnType<typeof row>[];
    expect(monthFields(rows, 5)!.cells.map(shown)).toEqual(['36/40', 'suppressed', 'nothing']);
  });

  it('see the open and overdue dossiers where all rows allow it, and only there', () => {
    const open = (index: number, pending_in_time: number | null) =>
      dossierRow(
        {
          received_total: 60,
          resolved_total: 10,
          resolved_early_or_on_time: 10,
          resolved_late: 0,
          pending_in_time,
        },
        { field_id: 'land', ...month(index) },
      );
    const all = monthFields(
      [0, 1, 2].map((index) => open(index, 8)),
      5,
    )!;
    expect([all.rate, ...all.cells.map(shown)]).toEqual(['ontime_766', '18/60', '18/60', '18/60']);
    const some = monthFields([open(0, 8), open(1, null), open(2, 8)], 5)!;
    expect([some.rate, ...some.cells.map(shown)]).toEqual([
      'ontime_resolved',
      ...['10/10', '10/10', '10/10'],
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
