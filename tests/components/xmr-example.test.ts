import { describe, expect, test } from 'vitest';
import { xmrExample } from '../../src/components/xmr-example.ts';
import { dossierRow, month } from './dossier-row.ts';

const SERIES = { period_kind: 'flow', calendar: 'month', phase: '2025-07-01' } as const;
const months = (values: readonly (number | null)[]) =>
  values.map((received_new, index) => dossierRow({ received_new }, month(index)));
const FOURTEEN = [500, 520, 480, 510, 490, 505, 515, 495, 500, 520, 480, 510, 490, 900];

describe('the XmR chart of dossiers received', () => {
  test('has the mean, limits of 2.66 mean ranges, and a signal in the month of 900', () => {
    const found = xmrExample(months(FOURTEEN).toReversed(), SERIES)!;
    expect(found.centre).toBeCloseTo(7415 / 14, 10);
    // The range of 410 is beyond 3.267 times the mean of all ranges, and taken out.
    expect(found.upper).toBeCloseTo(7415 / 14 + (2.66 * 270) / 12, 10);
    expect(found.lower).toBeCloseTo(7415 / 14 - (2.66 * 270) / 12, 10);
    expect(found.rows.at(-1)).toMatchObject({ value: 900, signal: 'outside' });
  });

  test('adds up the ways of filing where no number stands for all that was newly received', () => {
    const rows = FOURTEEN.map((value, index) =>
      dossierRow(
        { received_online: value - 100, received_direct_or_postal: 100, carried_over: 7 },
        month(index),
      ),
    );
    expect(xmrExample(rows, SERIES)?.rows.map(({ value }) => value)).toEqual(FOURTEEN);
  });

  test('leaves out periods that are not whole, of another field or before the phase', () => {
    const others = [
      dossierRow({ received_new: 9000 }, { ...month(20), completeness: 0.5 }),
      dossierRow({ received_new: 9000 }, { ...month(21), field_id: 'ho-tich' }),
      dossierRow({ received_new: 9000 }, month(-1)),
    ];
    expect(xmrExample([...months(FOURTEEN), ...others], SERIES)?.rows).toHaveLength(14);
  });

  test('is none of eleven months, nor where the source states no new dossiers', () => {
    expect(xmrExample(months(FOURTEEN.slice(0, 11)), SERIES)).toBeNull();
    expect(xmrExample(months(FOURTEEN.map(() => null)), SERIES)).toBeNull();
  });
});
