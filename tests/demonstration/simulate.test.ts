import { expect, test } from 'vitest';
import { DEMONSTRATION_DEPARTMENTS } from '../../src/demonstration/departments.ts';
import { demonstrationMonths } from '../../src/demonstration/months.ts';
import { CHANGES, LARGE_DEPARTMENT } from '../../src/demonstration/planted.ts';
import { simulateUnit, type FieldMonth } from '../../src/demonstration/simulate.ts';
import { demonstrationUnits } from '../../src/demonstration/units.ts';
import type { CountName } from '../../src/tables/counts.ts';

const MONTHS = demonstrationMonths(16);
const UNITS = new Map(
  demonstrationUnits()
    .filter(({ level }) => level === 'commune')
    .map(({ unit_code }) => [unit_code, simulateUnit(766, unit_code, MONTHS)]),
);

const count = (row: FieldMonth, name: CountName): number => row.counts[name] ?? Number.NaN;
const sum = (row: FieldMonth, ...names: readonly CountName[]): number =>
  names.reduce((total, name) => total + count(row, name), 0);
const allRows = (): FieldMonth[] => [...UNITS.values()].flat(2);

test('There are 120 communes with twelve fields in each of sixteen months', () => {
  expect(allRows()).toHaveLength(120 * 12 * 16);
  expect([MONTHS[0]?.start, MONTHS[15]?.end]).toEqual(['2025-07-01', '2026-10-31']);
});

test('Received is new and carried over (I1), and new is online, in person and by post', () => {
  const broken = allRows().filter(
    (row) =>
      count(row, 'received_total') !== sum(row, 'received_new', 'carried_over') ||
      count(row, 'received_new') !==
        sum(row, 'received_online', 'received_direct', 'received_postal'),
  );
  expect(broken).toEqual([]);
});

test('Resolved is early, on time and late (I2)', () => {
  const parts = ['resolved_early', 'resolved_on_time', 'resolved_late'] as const;
  expect(allRows().filter((row) => count(row, 'resolved_total') !== sum(row, ...parts))).toEqual(
    [],
  );
});

test('Pending is in time and overdue (I3)', () => {
  const parts = ['pending_in_time', 'pending_overdue'] as const;
  expect(allRows().filter((row) => count(row, 'pending_total') !== sum(row, ...parts))).toEqual([]);
});

test('Received is resolved and pending (I4)', () => {
  const parts = ['resolved_total', 'pending_total'] as const;
  expect(allRows().filter((row) => count(row, 'received_total') !== sum(row, ...parts))).toEqual(
    [],
  );
});

test('What a month carries over is what the month before left pending (I5)', () => {
  for (const months of UNITS.values())
    for (const [index, rows] of months.entries())
      for (const [field, row] of rows.entries()) {
        const before = months[index - 1]?.[field]?.counts.pending_total ?? 0;
        expect(row.counts.carried_over, `${row.unit_code} ${row.field} ${row.month.month}`).toBe(
          before,
        );
      }
});

test('Counts are whole and not negative, and a part is not above its whole', () => {
  const impossible = allRows().filter(
    (row) =>
      Object.values(row.counts).some(
        (value) => value !== null && !(Number.isInteger(value) && value >= 0),
      ) ||
      count(row, 'paid_online') > count(row, 'fee_dossiers') ||
      count(row, 'fee_dossiers') > count(row, 'received_new') ||
      count(row, 'digitised') > count(row, 'received_total'),
  );
  expect(impossible).toEqual([]);
});

/** Resolved late of resolved, and new dossiers a month, before and from the month of a change on. */
function aroundChange(code: string, from: string, field: string | null) {
  const rows = (UNITS.get(code) ?? [])
    .flat()
    .filter((row) => field === null || row.field === field);
  const figures = (part: readonly FieldMonth[]) => {
    const total = (name: CountName): number => part.reduce((all, row) => all + count(row, name), 0);
    const months = new Set(part.map(({ month }) => month.month)).size;
    return {
      late: total('resolved_late') / total('resolved_total'),
      monthly: total('received_new') / months,
      resolvedLate: total('resolved_late'),
      overdue: total('pending_overdue') / months,
    };
  };
  const ordinary = rows.filter(({ month }) => month.month > '2025-09');
  return [
    figures(ordinary.filter(({ month }) => month.month < from)),
    figures(ordinary.filter(({ month }) => month.month >= from)),
  ] as const;
}

test('A planted change of lateness shows in the share resolved late', () => {
  const lasting = CHANGES.filter(({ lateness, leftLying }) => lateness !== 0 && !leftLying);
  expect(lasting.length).toBeGreaterThan(0);
  for (const { unit_code, from, lateness, field } of lasting) {
    const [before, after] = aroundChange(unit_code, from, field);
    if (lateness > 0) expect(after.late).toBeGreaterThan(1.5 * before.late);
    else expect(after.late).toBeLessThan(before.late / 1.5);
  }
});

test('A planted change of volume shows in the new dossiers a month', () => {
  const [before, after] = aroundChange('X0064', '2026-05', null);
  expect(after.monthly / before.monthly).toBeGreaterThan(1.8);
});

test('Where overdue dossiers are left lying, none is resolved late and they pile up', () => {
  const [before, after] = aroundChange('X0055', '2026-01', 'Đất đai');
  expect(before.resolvedLate).toBeGreaterThan(0);
  expect(after.resolvedLate).toBe(0);
  expect(after.overdue).toBeGreaterThan(2 * before.overdue);
});

test('The large department has 15 % of the dossiers, half of them in time, and hides the communes', () => {
  const inTime = ['resolved_early', 'resolved_on_time', 'pending_in_time'] as const;
  const departments = DEMONSTRATION_DEPARTMENTS.map(({ unit_code }) =>
    simulateUnit(766, unit_code, MONTHS),
  );
  for (const index of [6, 10, 15]) {
    const of = (units: readonly FieldMonth[][][]): [received: number, inTime: number] => {
      const rows = units.flatMap((months) => months[index] ?? []);
      const total = (...names: readonly CountName[]): number =>
        rows.reduce((all, row) => all + sum(row, ...names), 0);
      return [total('received_total'), total(...inTime)];
    };
    const [communes, all] = [of([...UNITS.values()]), of([...UNITS.values(), ...departments])];
    const large = of(departments.slice(0, 1));
    expect(DEMONSTRATION_DEPARTMENTS[0]?.unit_code).toBe(LARGE_DEPARTMENT.unit_code);
    expect(large[0] / all[0]).toBeCloseTo(LARGE_DEPARTMENT.volume, 2);
    expect(Math.abs(large[1] / large[0] - LARGE_DEPARTMENT.ontime_766)).toBeLessThan(0.06);
    expect(communes[1] / communes[0] - all[1] / all[0]).toBeGreaterThan(0.04);
  }
});
