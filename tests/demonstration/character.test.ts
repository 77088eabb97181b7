import { expect, test } from 'vitest';
import { sumOf } from '../../src/demonstration/counts-sum.ts';
import { demonstrationMonths } from '../../src/demonstration/months.ts';
import { OUTLIERS } from '../../src/demonstration/planted.ts';
import { simulateUnit } from '../../src/demonstration/simulate.ts';
import { demonstrationUnits } from '../../src/demonstration/units.ts';
import type { Counts } from '../../src/tables/counts.ts';

const MONTHS = demonstrationMonths(16);
const COMMUNES = demonstrationUnits().filter(({ level }) => level === 'commune');

/** By seed, unit and month: the counts over all fields. */
function unitMonths(seed: number): Counts[][] {
  return COMMUNES.map(({ unit_code }) =>
    simulateUnit(seed, unit_code, MONTHS).map((rows) => sumOf(rows.map(({ counts }) => counts))),
  );
}

const SAMPLE = unitMonths(766);
const of = (counts: Counts | undefined, name: keyof Counts): number => counts?.[name] ?? 0;
/** On time in the sense of Decision 766: resolved in time, or pending in time. */
const inTime = (counts: Counts): number =>
  of(counts, 'resolved_early') + of(counts, 'resolved_on_time') + of(counts, 'pending_in_time');

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] ?? Number.NaN;
  const above = sorted[Math.ceil(place)] ?? Number.NaN;
  return below + (place - Math.floor(place)) * (above - below);
}

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/** Rate of each unit, pooled rate, and Spiegelhalter's φ with z winsorised at 10 % and 90 %. */
function spread(units: readonly Counts[]): { pooled: number; z: number[]; phi: number } {
  const received = units.map((counts) => of(counts, 'received_total'));
  const pooled = total(units.map(inTime)) / total(received);
  const z = units.map((counts, index) => {
    const n = received[index] ?? 0;
    return (inTime(counts) / n - pooled) / Math.sqrt((pooled * (1 - pooled)) / n);
  });
  const [low, high] = [quantile(z, 0.1), quantile(z, 0.9)];
  const phi = total(z.map((value) => Math.min(high, Math.max(low, value)) ** 2)) / z.length;
  return { pooled, z, phi };
}

const month = (sample: Counts[][], index: number): Counts[] =>
  sample
    .flatMap((months) => months[index] ?? [])
    .filter((counts) => of(counts, 'received_total') > 0);

test('Communes differ far more than chance, as in a real province: φ is between 10 and 60 in every month', () => {
  for (const sample of [SAMPLE, unitMonths(1), unitMonths(2)])
    for (const index of MONTHS.keys()) {
      const { phi } = spread(month(sample, index));
      expect(phi, MONTHS[index]?.month).toBeGreaterThan(10);
      expect(phi, MONTHS[index]?.month).toBeLessThan(60);
    }
});

test('In ordinary months the pooled rate and the volumes are near those of a real province', () => {
  for (const index of [13, 14, 15]) {
    const units = month(SAMPLE, index);
    const received = units.map((counts) => of(counts, 'received_total'));
    expect(spread(units).pooled).toBeGreaterThan(0.8);
    expect(spread(units).pooled).toBeLessThan(0.9);
    expect(quantile(received, 0.25)).toBeGreaterThan(350);
    expect(quantile(received, 0.5)).toBeGreaterThan(600);
    expect(quantile(received, 0.5)).toBeLessThan(1200);
    expect(quantile(received, 0.75)).toBeLessThan(1900);
  }
});

test('July 2025, the first month, has fewer dossiers and more of them late than a year later', () => {
  const [first, yearLater] = [month(SAMPLE, 0), month(SAMPLE, 12)];
  const fresh = (units: Counts[]): number =>
    total(units.map((counts) => of(counts, 'received_new')));
  expect(fresh(first) / fresh(yearLater)).toBeLessThan(0.7);
  expect(spread(first).pooled).toBeLessThan(spread(yearLater).pooled - 0.05);
  expect(spread(month(SAMPLE, 1)).pooled).toBeGreaterThan(spread(first).pooled);
});

test('February 2026, the month of Tết, has fewer new dossiers than January and March', () => {
  const [january, february, march] = [6, 7, 8].map((index) =>
    total(month(SAMPLE, index).map((counts) => of(counts, 'received_new'))),
  );
  expect(february).toBeLessThan(0.75 * Math.min(january ?? 0, march ?? 0));
});

test('Some units have next to no dossiers', () => {
  const monthly = SAMPLE.map(
    (months) => total(months.map((counts) => of(counts, 'received_new'))) / MONTHS.length,
  );
  expect(monthly.filter((value) => value < 60)).toHaveLength(4);
  expect(Math.min(...monthly)).toBeLessThan(15);
});

test('Online reception grows over the months', () => {
  const online = MONTHS.map((_, index) => {
    const all = sumOf(month(SAMPLE, index));
    return of(all, 'received_online') / of(all, 'received_new');
  });
  expect(online[15]).toBeGreaterThan((online[0] ?? 1) + 0.1);
});

test('Planted outliers are among the ten units farthest on their side, year in and year out', () => {
  for (const { unit_code, lateness } of OUTLIERS) {
    const place = COMMUNES.findIndex((unit) => unit.unit_code === unit_code);
    for (const index of [6, 10, 14]) {
      const { z } = spread(month(SAMPLE, index));
      const own = z[place] ?? 0;
      const farther = z.filter((value) => (lateness > 0 ? value < own : value > own));
      expect(farther.length, `${unit_code} ${String(index)}`).toBeLessThan(10);
    }
  }
});
