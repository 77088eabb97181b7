import { expect, test } from 'vitest';
import { index766Text } from '../../src/demonstration/index766-table.ts';
import { demonstrationMonths } from '../../src/demonstration/months.ts';
import { simulateUnit } from '../../src/demonstration/simulate.ts';
import { demonstrationUnits } from '../../src/demonstration/units.ts';

const MONTHS = demonstrationMonths(16);

test('The points of progress are 20 × the rate of the counts since the start of the year', () => {
  const unit = demonstrationUnits().find(({ unit_code }) => unit_code === 'X0055')!;
  const year = simulateUnit(766, 'X0055', MONTHS).filter(([row]) =>
    row!.month.month.startsWith('2026'),
  );
  const sum = (
    rows: typeof year,
    ...names: (
      'resolved_early' | 'resolved_on_time' | 'pending_in_time' | 'carried_over' | 'received_new'
    )[]
  ) =>
    rows
      .flat()
      .reduce((all, { counts }) => all + names.reduce((of, name) => of + counts[name]!, 0), 0);
  const inTime =
    sum(year, 'resolved_early', 'resolved_on_time') + sum(year.slice(-1), 'pending_in_time');
  const received = sum(year.slice(0, 1), 'carried_over') + sum(year, 'received_new');
  const points = ((20 * inTime) / received).toFixed(2).replace('.', ',');
  expect(index766Text(766, [unit], MONTHS)).toContain(points);
});
