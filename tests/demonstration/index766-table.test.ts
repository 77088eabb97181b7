import { expect, test } from 'vitest';
import { index766Tables } from '../../src/demonstration/index766-table.ts';
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
  expect(index766Tables(766, [unit], MONTHS).get('2026-10')).toContain(points);
});

test('Scores are of the ends of some quarters and of the last month, whatever the months covered', () => {
  const [unit] = demonstrationUnits().filter(({ level }) => level === 'commune');
  const days = (count: number) => [
    ...index766Tables(766, [unit!], demonstrationMonths(count)).keys(),
  ];
  expect(days(16)).toEqual(['2025-09', '2025-12', '2026-03', '2026-06', '2026-09', '2026-10']);
  expect(days(1)).toEqual(['2025-07']);
  expect(days(3)).toEqual(['2025-09']);
});

test('The points of a group stay within its most and hardly move from one month to the next', () => {
  const communes = demonstrationUnits().filter(({ level }) => level === 'commune');
  const tables = index766Tables(766, communes, MONTHS);
  const totals = (month: string) =>
    tables
      .get(month)!
      .split(/\r?\n/)
      .flatMap((line) => {
        const cells = line.split(/[;,](?=(?:[^"]*"[^"]*")*[^"]*$)/);
        return /Mẫu \d{3}/.test(line)
          ? [Number(cells.at(-2)!.replaceAll('"', '').replace(',', '.'))]
          : [];
      });
  const [before, after] = [totals('2026-09'), totals('2026-10')];
  expect(before).toHaveLength(communes.length);
  for (const [index, total] of after.entries()) {
    expect(total).toBeLessThanOrEqual(100);
    expect(Math.abs(total - before[index]!)).toBeLessThan(5);
  }
});
