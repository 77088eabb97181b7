import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pChart, xmrChart, type ControlChart } from '../../src/statistics/control-chart.ts';
import { RandomDraws } from '../../src/statistics/random-draws.ts';
import { signals } from '../../src/statistics/variation-rules.ts';
import {
  chartFor,
  controlPhases,
  VARIATION_WORDS,
  variationVerdict,
} from '../../src/statistics/variation-verdict.ts';
import { SERIES_N, SERIES_X } from './oracles.ts';
import { of, proportion } from './proportions.ts';

const SERIES = SERIES_N.map((n, index) => of(SERIES_X[index]!, n));

/** A chart with centre 0 and limits at ±3, of these values; null is a month without figures. */
function chartOf(...values: readonly (number | null)[]): ControlChart {
  const points = values.map((value) => {
    const away = Math.abs(value ?? 0);
    const zone =
      away > 3 ? ('outside' as const) : away > 2 ? ('near' as const) : ('inside' as const);
    const known = value !== null;
    return {
      value,
      lower: known ? -3 : null,
      upper: known ? 3 : null,
      z: value,
      zone,
      sideChance: 0.5,
    };
  });
  return { kind: 'p', centre: 0, sigmaZ: 1, points };
}

/** A letter and a direction a point: o+ outside above, t trend, 2 two of three, s shift, · none. */
const marks = (...values: readonly (number | null)[]) =>
  signals(chartOf(...values))
    .map((own) =>
      own === null
        ? '·'
        : (own.signal === 'two_of_three' ? '2' : own.signal[0]!) +
          (own.direction === 'up' ? '+' : '-'),
    )
    .join(' ');

describe('the rules of variation', () => {
  test('mark a point outside the limits, on either side', () => {
    expect(marks(0.1, 3.1, -0.1, -3.1)).toBe('· o+ · o-');
  });

  test('mark seven in a row on one side of the centre, not six', () => {
    expect(marks(1, 0.5, 1, 0.4, 1, 0.5, 1)).toBe('s+ s+ s+ s+ s+ s+ s+');
    expect(marks(-1, 1, 0.5, 1, 0.4, 1, 0.5, -1)).toBe('· · · · · · · ·');
  });

  test('mark no run of months of three dossiers that all were on time: most such months are like that', () => {
    const months = [of(2, 3), ...Array.from({ length: 12 }, () => of(3, 3)), of(1, 3)];
    expect(signals(pChart(months)!)[1]).toBeNull();
    const larger = [of(20, 30), ...Array.from({ length: 12 }, () => of(30, 30)), of(10, 30)];
    expect(signals(pChart(larger)!)[1]).toEqual({ signal: 'shift', direction: 'up' });
  });

  test('let a point equal to the centre break a run', () => {
    expect(marks(1, 0.5, 1, 0, 1, 0.5, 1, 0.5)).toBe('· · · · · · · ·');
  });

  test('mark seven in a row that only rise or only fall, not six, and none with two equal ones', () => {
    expect(marks(-1.2, -0.8, -0.4, 0.1, 0.4, 0.8, 1.2)).toBe('t+ t+ t+ t+ t+ t+ t+');
    expect(marks(1.2, 0.8, 0.4, -0.1, -0.4, -0.8, -1.2)).toBe('t- t- t- t- t- t- t-');
    expect(marks(-0.8, -0.4, 0.1, 0.4, 0.8, 1.2)).toBe('· · · · · ·');
    expect(marks(-1.2, -0.8, -0.4, 0.1, 0.1, 0.8, 1.2, 1.3)).toBe('· · · · · · · ·');
  });

  test('mark two of three near the same limit', () => {
    expect(marks(2.5, 0.1, 2.5)).toBe('2+ · 2+');
    expect(marks(2.5, 0.1, -0.1, 2.5)).toBe('· · · ·');
    expect(marks(2.5, -2.5)).toBe('· ·');
  });

  test('do not count a point outside as near', () => {
    expect(marks(3.1, 2.5, 0.1)).toBe('o+ · ·');
  });

  test('rank outside before trend before two of three before shift', () => {
    const found = signals(chartOf(0.5, 0.6, 0.7, 2.1, 2.2, 2.3, 3.3, 1, 2.4, 2.5)).map(
      (own) => own?.signal ?? null,
    );
    expect(found).toEqual([
      'trend',
      'trend',
      'trend',
      'trend',
      'trend',
      'trend',
      'outside',
      'shift',
      'two_of_three',
      'two_of_three',
    ]);
  });

  test('pass over a month without figures: it breaks no run', () => {
    expect(marks(1, 0.5, 1, null, 0.4, 1, 0.5, 1)).toBe('s+ s+ s+ · s+ s+ s+ s+');
  });

  test('find point 10 of the published series, and nothing else', () => {
    const found = signals(chartFor({ kind: 'shares', units: SERIES })!);
    expect(found.map((own) => own?.signal ?? null)).toEqual([
      ...Array.from({ length: 9 }, () => null),
      'outside',
      null,
      null,
    ]);
  });
});

describe('the verdict', () => {
  test('is that there are too few points below twelve, months without dossiers not counted', () => {
    const short = [...SERIES.slice(0, 11), of(0, 0)];
    expect(chartFor({ kind: 'shares', units: short })).toBeNull();
    expect(chartFor({ kind: 'values', values: [1, 2, null] })).toBeNull();
    expect(variationVerdict(null)).toEqual({
      word: 'too_few',
      since: null,
      signal: null,
      latest: null,
    });
  });

  test('of the published series is usual variation now: the fall of October has ended', () => {
    expect(variationVerdict(chartFor({ kind: 'shares', units: SERIES }))).toEqual({
      word: 'usual',
      since: null,
      signal: null,
      latest: { index: 9, signal: 'outside', direction: 'down' },
    });
  });

  test('is a fall while the last point is outside below, since that point', () => {
    expect(variationVerdict(chartOf(0.2, -0.2, 0.3, -3.5))).toMatchObject({
      word: 'fall',
      since: 3,
      signal: 'outside',
    });
  });

  test('holds while later points stay a third of the way to the limit, and ends with the first that does not', () => {
    expect(variationVerdict(chartOf(0.2, -3.5, -1.2, -1.1))).toMatchObject({
      word: 'fall',
      since: 1,
    });
    expect(variationVerdict(chartOf(0.2, -3.5, -1.2, -0.9))).toMatchObject({
      word: 'usual',
      latest: { index: 1 },
    });
    expect(variationVerdict(chartOf(0.2, -3.5, -0.9, -1.2))).toMatchObject({ word: 'usual' });
  });

  test('holds since the first signal of the stretch, and over a month without figures', () => {
    expect(variationVerdict(chartOf(0.2, -1.5, -3.5, -1.2, null, -3.2, -1.1))).toMatchObject({
      word: 'fall',
      since: 2,
      signal: 'outside',
    });
  });

  test('names the strongest signal since then', () => {
    expect(variationVerdict(chartOf(0.2, -3.5, -1, -1.5, -1, -1.2, -1.4, -1, -1.1))).toMatchObject({
      word: 'fall',
      since: 1,
      signal: 'outside',
    });
  });

  test('is a shift since its first point, after a run on the other side', () => {
    const values = [1, 1, 1.2, 1, 1, 1.1, 1, -1, -1, -1.2, -1, -1, -1.1, -1];
    expect(variationVerdict(chartOf(...values))).toMatchObject({
      word: 'fall',
      since: 7,
      signal: 'shift',
    });
  });

  test('is a rise where the figure rises, whatever is better', () => {
    expect(variationVerdict(chartOf(0, -0.1, 3.2))).toMatchObject({ word: 'rise', since: 2 });
  });

  test('is usual without any signal', () => {
    expect(variationVerdict(chartOf(0.5, -0.5, 0.4, -0.4))).toEqual({
      word: 'usual',
      since: null,
      signal: null,
      latest: null,
    });
  });

  test('finds a planted fall of nine points within two months, and when it began', () => {
    const random = new RandomDraws(21);
    for (let trial = 0; trial < 50; trial++) {
      const units = Array.from({ length: 16 }, (_, month) =>
        of(random.binomial(900, month < 14 ? 0.95 : 0.86), 900),
      );
      const verdict = variationVerdict(chartFor({ kind: 'shares', units }));
      expect(verdict).toMatchObject({ word: 'fall', since: 14 });
    }
  });

  test('calls chance a rise or fall in fewer than 3 % of series of 16 months, at small and at large n', () => {
    const random = new RandomDraws(22);
    for (const n of [3, 30, 300, 3000]) {
      let wrong = 0;
      for (let trial = 0; trial < 1000; trial++) {
        const units = Array.from({ length: 16 }, () => of(random.binomial(n, 0.93), n));
        const { word } = variationVerdict(chartFor({ kind: 'shares', units }));
        if (word === 'rise' || word === 'fall') wrong++;
      }
      expect(wrong / 1000).toBeLessThan(0.03);
    }
  });

  test('is consistent for any legal counts', () => {
    fc.assert(
      fc.property(fc.array(proportion, { maxLength: 24 }), (units) => {
        const { word, since, signal, latest } = variationVerdict(
          chartFor({ kind: 'shares', units }),
        );
        expect(VARIATION_WORDS).toContain(word);
        const isReal = word === 'rise' || word === 'fall';
        expect(since !== null).toBe(isReal);
        expect(signal !== null).toBe(isReal);
        if (isReal) expect(since!).toBeLessThanOrEqual(latest!.index);
      }),
    );
  });
});

describe('chartFor()', () => {
  test('has the p′-chart for shares and the XmR chart for figures without denominators', () => {
    expect(chartFor({ kind: 'shares', units: SERIES })!.kind).toBe('laney');
    const values = Array.from({ length: 12 }, (_, index) => index % 3);
    expect(chartFor({ kind: 'values', values })).toEqual(xmrChart(values));
    expect(pChart(SERIES)!.kind).toBe('p');
  });
});

describe('controlPhases()', () => {
  const days = ['2025-05-01', '2025-06-01', '2025-07-01', '2025-08-01'];

  test('are one where no day is stated', () => {
    expect(controlPhases(days, [])).toEqual([{ start: '2025-05-01', from: 0, to: 4 }]);
  });

  test('are cut at a stated day, on a point or between two, and nowhere else', () => {
    const cut = [
      { start: '2025-05-01', from: 0, to: 2 },
      { start: '2025-07-01', from: 2, to: 4 },
    ];
    expect(controlPhases(days, ['2025-07-01'])).toEqual(cut);
    expect(controlPhases(days, ['2025-06-15'])).toEqual(cut);
    expect(controlPhases(days, ['2025-06-15', '2025-06-20'])).toEqual(cut);
  });

  test('are not cut before the first point nor after the last', () => {
    expect(controlPhases(days, ['2025-01-01', '2025-05-01', '2026-01-01'])).toHaveLength(1);
    expect(controlPhases([], ['2025-07-01'])).toEqual([]);
  });
});
