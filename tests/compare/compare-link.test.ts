import { describe, expect, test } from 'vitest';
import type { AskOptions, AskScope } from '../../src/browser/asking/ask-options.ts';
import {
  compareLink,
  parsedLink,
  type ParsedLink,
} from '../../src/browser/compare/compare-link.ts';
import { compareSets } from '../../src/browser/compare/compare-scope.ts';
import {
  COMPARE_VIEWS,
  compareQuestion,
  type CompareState,
} from '../../src/browser/compare/compare-state.ts';
import { isDemonstrationCode } from '../../src/tables/units.ts';
import { FIND, OPTIONS } from './compare-options.ts';

const read = (link: string): ParsedLink => parsedLink(new URLSearchParams(link), OPTIONS, FIND);
const state = (link: string): CompareState => {
  const parsed = read(link);
  if (parsed.state === null) throw new Error(`${link} has no state.`);
  return parsed.state;
};

/** The options, the provinces with other figures. */
const withScope = (other: Partial<AskScope>): AskOptions => ({
  ...OPTIONS,
  sources: OPTIONS.sources.map((source) => ({
    ...source,
    scopes: source.scopes.map((scope) =>
      scope.level === 'province' ? { ...scope, ...other } : scope,
    ),
  })),
});

describe('the link of a comparison', () => {
  test('without a question means the provinces in their latest period, as ranges', () => {
    expect(compareLink(state(''))).toBe('?set=provinces&i=ontime_766&p=ytd-2026-10-10&v=ranges');
  });

  test('without a question means the first communes where provinces are known by field only', () => {
    const options = withScope({ fields: ['ho-tich'] });
    const { state } = parsedLink(new URLSearchParams(), options, FIND);
    expect(state?.set?.id).toBe('communes-52');
    expect(state?.field).toBe('all');
  });

  test('to provinces known by field only asks about a field that they have', () => {
    const options = withScope({ fields: ['ho-tich'] });
    const { state } = parsedLink(new URLSearchParams('?set=provinces'), options, FIND);
    expect(state?.field).toBe('ho-tich');
  });

  test('to a set whose figures allow no rate names it, and compares the default', () => {
    const options = withScope({ measures: ['received_total'] });
    const parsed = parsedLink(new URLSearchParams('?set=provinces'), options, FIND);
    expect(parsed.withoutRate?.id).toBe('provinces');
    expect(parsed.ignored).toEqual([]);
    expect(parsed.state?.set?.id).toBe('communes-52');
    expect(compareSets(options).map(({ id }) => id)).not.toContain('provinces');
  });

  // What these links meant when they were first published they mean for good.
  test.each([
    '?set=provinces&i=ontime_766&p=ytd-2026-10-10&v=ranges',
    '?set=provinces&i=ontime_766&j=digitised_rate&p=ytd-2026-10-10&v=scatter',
    '?set=communes-52&i=ontime_resolved&p=2026-10&v=funnel',
    '?set=communes-52&u=23614&i=ontime_766&p=2026-10r&v=table',
    '?set=communes-52&i=ontime_766&f=ho-tich&p=2026-10&q=2025-10&v=slope',
    '?set=communes-52&i=ontime_766&p=2026-10&v=ranges&std=1',
    '?set=departments-15&i=ontime_766&p=2026-10&v=ranges',
    '?u=23614,23617&i=online_rate&p=2026-09&v=lines',
    '?u=15,52&i=ontime_766&p=ytd-2026-10-10&v=ranges',
    '?u=15.so-y-te,15.so-tu-phap&i=ontime_766&p=2026-10&v=table',
    '?set=communes-XM&u=X0001&i=ontime_766&p=2026-10&v=funnel',
    '?u=X0001,X0002&i=ontime_766&p=2026-10&v=ranges',
  ])('%s is read and written without loss', (link) => {
    const parsed = read(link);
    expect(parsed.state === null ? null : compareLink(parsed.state)).toBe(link);
    expect(parsed).toMatchObject({ ignored: [], leftOut: [], unlikePeriods: false });
  });

  test('holds nothing that must be escaped', () => {
    const link = compareLink(state('?u=15.so-y-te,15.so-tu-phap&f=ho-tich'));
    expect(link).toMatch(/^\?[\w.,=&~-]+$/);
  });

  test('names every parameter whose value is nothing that can be chosen, and keeps the defaults', () => {
    const hostile = encodeURIComponent(`'; DROP TABLE x; --<img src=x onerror=alert(1)>`);
    const names = ['set', 'u', 'i', 'j', 'f', 'p', 'q', 'v', 'std'];
    const parsed = read(`?${names.map((name) => `${name}=${hostile}`).join('&')}`);
    expect([...parsed.ignored].sort()).toEqual([...names].sort());
    expect(parsed.state === null ? null : compareLink(parsed.state)).toBe(compareLink(state('')));
  });

  test.each(['f=dat-dai&std=1', 'v=funnel&std=1'])(
    'names the mix of fields where the rest of the link leaves no room for it: %s',
    (rest) => {
      const parsed = read(`?set=communes-52&${rest}`);
      expect(parsed.ignored).toEqual(['std']);
      expect(parsed.state?.standardised).toBe(false);
    },
  );

  test('leaves parameters alone that are not of the page', () => {
    expect(read('?utm_source=x&lang=vi').ignored).toEqual([]);
  });

  test('of a very long list of units looks up the first sixty only', () => {
    const codes = Array.from({ length: 10_000 }, (_, place) => String(10_000 + place));
    let asked = 0;
    parsedLink(new URLSearchParams({ u: codes.join(',') }), OPTIONS, () => {
      asked += 1;
      return null;
    });
    expect(asked).toBe(60);
  });

  test('says where a unit is not known, and compares the others', () => {
    const parsed = read('?u=23614,99999,23617');
    expect(parsed.ignored).toEqual(['u']);
    expect(parsed.units.map(({ code }) => code)).toEqual(['23614', '23617']);
  });

  test('with an empty list of units waits for units', () => {
    expect(read('?u=')).toMatchObject({ state: null, units: [], ignored: [] });
  });
});

describe('all communes of the country', () => {
  test('are those of the provinces that share a period of one calendar, seen as a funnel', () => {
    const { set, scope, series, view } = state('?set=communes');
    expect(set?.scope.province).toBeNull();
    expect(scope.provinces).toEqual(['52', '15']);
    expect(scope.series).toHaveLength(1);
    expect(series).toMatchObject({
      calendar: 'reporting_month',
      periods: [['2026-09-15', '2026-10-14']],
    });
    expect(view).toBe('funnel');
  });

  test('are no set where provinces share no period, nor of an invented province alone', () => {
    expect(compareSets(OPTIONS).filter(({ id }) => id === 'communes')).toHaveLength(1);
    const [published] = OPTIONS.sources;
    const scopes = published!.scopes.filter(({ id, level }) => level !== 'commune' || id === '52');
    const options = { ...OPTIONS, sources: [{ ...published!, scopes }] };
    expect(compareSets(options).map(({ id }) => id)).not.toContain('communes');
  });

  test('never hold an invented one', () => {
    const { leftOut } = read('?set=communes&u=23614,X0001');
    expect(leftOut).toEqual([{ reason: 'invented', names: ['X0001'] }]);
  });
});

describe('units that cannot be compared', () => {
  test('communes, departments and provinces are never in one comparison', () => {
    const parsed = read('?u=23614,15.so-y-te,52,23617');
    expect(parsed.units.map(({ code }) => code)).toEqual(['23614', '23617']);
    expect(parsed.leftOut).toEqual([{ reason: 'level', names: ['15.so-y-te', '52'] }]);
  });

  test('invented units never stand beside real ones, whichever comes first', () => {
    expect(read('?u=23614,X0001').leftOut).toEqual([{ reason: 'invented', names: ['X0001'] }]);
    expect(read('?u=X0001,23614').leftOut).toEqual([{ reason: 'invented', names: ['23614'] }]);
    expect(read('?set=communes-XM&u=23614').leftOut[0]?.reason).toBe('invented');
  });

  test.each(COMPARE_VIEWS)(
    'the view %s asks either real or invented figures, never both',
    (view) => {
      for (const [link, invented] of [
        ['?u=23614,X0001,23617,X0002', false],
        ['?u=X0001,23614,X0002,23617', true],
        ['?set=communes-52&u=X0001,23614', false],
        ['?set=communes-XM&u=23614,X0001', true],
      ] as const) {
        const { source, scope, units } = state(`${link}&v=${view}`);
        expect(source.id, link).toBe(invented ? 'demonstration' : 'published');
        expect(units.length, link).toBeGreaterThan(0);
        expect(
          [...units.map(({ code }) => code), ...scope.provinces].map(isDemonstrationCode),
          link,
        ).not.toContain(!invented);
      }
    },
  );

  test('a unit of another province is not named in the set of a province', () => {
    expect(read('?set=communes-52&u=04399').leftOut).toEqual([{ reason: 'set', names: ['04399'] }]);
  });

  test('the thirteenth unit is left out by name', () => {
    const codes = Array.from({ length: 13 }, (_, place) => String(10 + place));
    const parsed = read(`?u=${codes.join(',')}`);
    expect(parsed.units).toHaveLength(12);
    expect(parsed.leftOut).toEqual([{ reason: 'many', names: ['22'] }]);
  });

  test('units of a province without figures have nothing to ask about', () => {
    expect(read('?u=00004')).toMatchObject({ state: null, units: [{ code: '00004' }] });
  });

  test('communes of two provinces have what either has', () => {
    const both = state('?u=23614,04399&p=2026-10r');
    expect(both.scope.provinces).toEqual(['52', '15']);
    expect(compareQuestion(both, 'ontime_766')).toMatchObject({
      units: ['23614', '04399'],
      calendar: 'reporting_month',
    });
  });
});

describe('periods of a link', () => {
  test.each([
    ['of calendar months and of reporting months', 'p=2026-10&q=2026-10r'],
    ['the later of which comes first', 'p=2025-10&q=2026-10'],
    ['that are the same one', 'p=2026-10&q=2026-10'],
  ])('two %s are refused', (_, periods) => {
    const parsed = read(`?set=communes-52&v=slope&${periods}`);
    expect(parsed.unlikePeriods).toBe(true);
    expect(parsed.ignored).toEqual([]);
  });

  test('without an earlier one take the same month of the year before', () => {
    expect(state('?set=communes-52&v=slope&p=2026-10').before).toEqual([
      '2025-10-01',
      '2025-10-31',
    ]);
  });

  test('a slope of one period only is shown as ranges', () => {
    expect(state('?set=provinces&v=slope').view).toBe('ranges');
  });

  test('lines need units that are chosen', () => {
    expect(state('?set=communes-52&v=lines').view).toBe('ranges');
    expect(state('?set=communes-52&u=23614&v=lines').view).toBe('lines');
  });

  test('a funnel of chosen units is refused, of the whole set it is drawn', () => {
    expect(state('?u=23614,23617&v=funnel').view).toBe('ranges');
    expect(state('?set=communes-52&u=23614,23617&v=funnel').view).toBe('funnel');
  });
});
