import { describe, expect, test } from 'vitest';
import { demonstrationMonths } from '../../src/demonstration/months.ts';
import { CHANGES, OUTLIERS } from '../../src/demonstration/planted.ts';
import { demonstrationUnits } from '../../src/demonstration/units.ts';
import { comparedMonth, simulatedUnits, verdictOf } from './simulated-figures.ts';

const MONTHS = demonstrationMonths(16);
const COMMUNES = demonstrationUnits()
  .filter(({ level }) => level === 'commune')
  .map(({ unit_code }) => unit_code);
const SHIPPED = simulatedUnits(766, COMMUNES, MONTHS);
const FUNNELS = MONTHS.map((_, index) => comparedMonth(SHIPPED, index, 'ontime_766'));
const isOutlier = (code: string): boolean => OUTLIERS.some(({ unit_code }) => unit_code === code);

describe('on the figures of the demonstration', () => {
  test.each(OUTLIERS.map(({ unit_code }) => unit_code))(
    'the planted outlier %s is outside the adjusted limits in every month but one at most',
    (code) => {
      const places = FUNNELS.map(
        ({ units }) => units.find(({ unit_code }) => unit_code === code)!.place,
      );
      expect(places.filter((place) => place === 'within').length).toBeLessThanOrEqual(1);
    },
  );

  test('no month flags more other communes than chance allows, two standard deviations added', () => {
    const changed = CHANGES.map(({ unit_code }) => unit_code);
    for (const { set, units } of FUNNELS) {
      const others = units.filter(
        ({ unit_code, place }) =>
          place !== 'within' && !isOutlier(unit_code) && !changed.includes(unit_code),
      );
      const chance = set.chance_95!;
      expect(others.length).toBeLessThanOrEqual(chance + 2 * Math.sqrt(chance));
    }
  });

  test.each([
    // Planted in the month of Tết, by which nothing is judged.
    ['X0015', 'rise', '2026-03-01'],
    ['X0030', 'fall', '2026-04-01'],
  ])('the change planted in %s is a %s since %s', (code, verdict, since) => {
    const unit = SHIPPED.find(({ unit_code }) => unit_code === code)!;
    expect(verdictOf(unit, MONTHS, 'ontime_766')).toMatchObject({ verdict, since });
  });
});

describe('a real change in the demonstration', () => {
  test.each([13, 14, 15, 16])(
    'after %i months no more than one commune in fifteen without a planted effect has really changed',
    (months) => {
      const planted = new Set([...CHANGES, ...OUTLIERS].map(({ unit_code }) => unit_code));
      const others = SHIPPED.filter(({ unit_code }) => !planted.has(unit_code));
      const really = others.filter((unit) =>
        ['rise', 'fall'].includes(verdictOf(unit, MONTHS.slice(0, months), 'ontime_766').verdict),
      );
      expect(really.length).toBeLessThanOrEqual(others.length / 15);
    },
  );

  test('a commune back at its level of the months before Tết has not really risen since', () => {
    const unit = SHIPPED.find(({ unit_code }) => unit_code === 'X0045')!;
    expect(verdictOf(unit, MONTHS, 'ontime_766')).toMatchObject({
      verdict: 'higher',
      since: '2026-03-01',
    });
  });
});

describe('where nothing is planted', () => {
  /** Months that are all alike, after those in which the first stock builds up. */
  const flat = [...MONTHS.slice(0, 4), ...MONTHS].map((month) => ({
    ...month,
    volume: 1,
    lateness: 0,
  }));
  const provinces = Array.from({ length: 8 }, (_, seed) =>
    simulatedUnits(
      seed + 1,
      COMMUNES.map((code) => `none-${code}`),
      flat,
    ),
  );

  test('the funnel flags as many of 960 communes as its share by chance says, three standard deviations allowed', () => {
    const sets = provinces.map((units) => comparedMonth(units, 12, 'ontime_766').set);
    const flagged = sets.reduce((sum, { flagged_95 }) => sum + flagged_95!, 0);
    const chance = sets.reduce((sum, { chance_95 }) => sum + chance_95!, 0);
    expect(Math.abs(flagged - chance)).toBeLessThanOrEqual(3 * Math.sqrt(chance));
  });

  test('fewer than one control chart in twenty-five claims a change', () => {
    const verdicts = provinces.flatMap((units) =>
      units.map(({ unit_code, months }) =>
        verdictOf({ unit_code, months: months.slice(4) }, MONTHS, 'ontime_766'),
      ),
    );
    const changed = verdicts.filter(({ verdict }) => verdict === 'rise' || verdict === 'fall');
    expect(changed.length).toBeLessThan(verdicts.length / 25);
  });
});
