import { describe, expect, test } from 'vitest';
import { controlChart, type ControlRow } from '../../src/charts/control-chart.ts';
import { funnelChart, type FunnelRow } from '../../src/charts/funnel-chart.ts';
import { funnelLimits } from '../../src/charts/funnel-limits.ts';
import { monthFieldHeatmap, type HeatmapCell } from '../../src/charts/month-field-heatmap.ts';
import { onTimeRates } from '../../src/charts/on-time-rates.ts';
import { rankRangeChart, type RankRangeRow } from '../../src/charts/rank-range-chart.ts';
import { slopeChart, type SlopeRow } from '../../src/charts/slope-chart.ts';
import { narrow, wide } from './context.ts';
import { DRAWINGS } from './drawings.ts';

const drawn = (chart: Element, selector: string): Element[] => [
  ...chart.querySelectorAll(selector),
];
const texts = (chart: Element): string[] =>
  drawn(chart, 'text').map(({ textContent }) => textContent.replace(/[\u2066-\u2069]/g, ''));
const points = (chart: Element): string[] =>
  drawn(chart, '[data-point]').map(
    (mark) => mark.getAttribute('data-point')?.replace(/[\u2066-\u2069]/g, '') ?? '',
  );
const mark = (chart: Element, name: string): Element =>
  drawn(chart, '[data-point]').find((one) => one.getAttribute('data-point')?.includes(name))!;

describe('the funnel', () => {
  const unit = (label: string, place: FunnelRow['place'], numerator = 90): FunnelRow => ({
    ...{ label, place, numerator, denominator: 100, highlighted: false, missing: null },
    clear: place?.startsWith('far') === true,
  });
  const draw = (units: readonly FunnelRow[], tau2 = 0.002) =>
    funnelChart({ units, target: 0.9, tau2 }, wide('en'));

  test('draws units outside the limits in another shape, and says so where one stands on them', () => {
    const chart = draw([unit('A', 'within'), unit('B', 'below'), unit('C', null, 100)]);
    expect(mark(chart, 'A').localName).toBe('circle');
    expect(mark(chart, 'B').localName).toBe('path');
    expect(mark(chart, 'C').localName).toBe('circle');
    expect(points(chart)).toEqual([
      'A\n90.0%; 90 / 100 dossiers; Within the limits',
      'C\n100.0%; 100 / 100 dossiers',
      'B\n90.0%; 90 / 100 dossiers; Below the inner limit (95%); not clearly different',
    ]);
  });

  test('fills the marks that are clearly outside, not those that are only far, and says so', () => {
    const far = { ...unit('B', 'far_below', 50), clear: false };
    const chart = draw([unit('A', 'within'), far, { ...far, label: 'C', clear: true }]);
    const fill = (name: string): string | null | undefined =>
      mark(chart, name).getAttribute('fill') ??
      mark(chart, name).parentElement?.getAttribute('fill');
    expect(fill('B')).toBe('var(--paper)');
    expect(fill('C')).toBe('var(--ink)');
    const said = texts(chart).join(' ');
    expect(said).toContain('Below the 95% limit, clearly different');
    expect(said).toContain('Below the 95% limit, not clearly different');
  });

  test("names the reader's unit in full in its key, with its figures, and cut to the room beside its mark", () => {
    const label = 'Phường Phố biến giáo dục pháp luật, hòa giải ở cơ sở, trợ giúp pháp lý';
    const own = { ...unit(label, 'far_below', 60), highlighted: true };
    const figures = { units: [unit('A', 'within'), own], target: 0.9, tau2: 0.002 };
    const said = texts(funnelChart(figures, narrow('en'))).join(' ');
    expect(said).toContain(`${label}: 60.0% (60 / 100 dossiers)`);
    expect(said.split('Phường')).toHaveLength(3);
  });

  test('puts a name beside its mark, but above or below it where it would cover a line', () => {
    const besideBy = (numerator: number): number => {
      const chart = draw([unit('A', 'within'), unit('Xã Xa', 'far_below', numerator)], 0.000001);
      const name = drawn(chart, 'text').find(({ textContent }) => textContent.includes('Xã Xa'));
      const shift = name?.parentElement?.getAttribute('transform') ?? '';
      return Math.abs(Number(/,(-?[\d.]+)\)/.exec(shift)?.[1] ?? 0));
    };
    expect(besideBy(55)).toBeLessThan(2);
    expect(besideBy(90)).toBeGreaterThan(10);
  });

  test('counts the units that it cannot draw by their reason', () => {
    const none = { numerator: null, denominator: null, place: null } as const;
    const chart = draw([
      unit('A', 'within'),
      { ...unit('B', null), ...none, missing: 'suppressed' },
      { ...unit('C', null), ...none, missing: 'nothing' },
    ]);
    expect(texts(chart).join(' ')).toContain(
      'Not drawn: 1 with a hidden small number; 1 without such dossiers.',
    );
  });

  test('shows the band of chance only where units differ by much more than chance', () => {
    expect(funnelLimits(0.9, 0.002, [100, 1000]).chance).toHaveLength(2);
    expect(funnelLimits(0.9, 0.000001, [100, 1000]).chance).toEqual([]);
    expect(funnelLimits(0.9, 0, [100, 1000]).chance).toEqual([]);
  });
});

describe('the ranking', () => {
  const row = (
    label: string,
    lower: number,
    upper: number,
    band: RankRangeRow['band'],
  ): RankRangeRow => ({
    ...{ label, value: 0.9, lower: 0.85, upper: 0.95, highlighted: false, missing: null },
    ...{ rank_median: lower, rank_lower: lower, rank_upper: upper, band },
  });

  test('says a range of ranks for every unit, and a single one as itself', () => {
    const chart = rankRangeChart([row('A', 1, 1, 'first'), row('B', 2, 3, null)], wide('en'));
    expect(texts(chart)).toEqual(expect.arrayContaining(['1', '2–3']));
    expect(points(chart)[1]).toContain('rank 2–3 of 2');
  });

  test('fills the range of a unit that is in one third alone', () => {
    const chart = rankRangeChart([row('A', 1, 1, 'first'), row('B', 2, 3, null)], wide('en'));
    const fills = drawn(chart, 'rect').map((rect) => rect.getAttribute('fill'));
    expect(fills.filter((fill) => fill === 'var(--paper)')).toHaveLength(1);
  });
});

describe('the control chart', () => {
  const months = (
    values: readonly (number | null)[],
    row: Partial<ControlRow> = {},
  ): ControlRow[] =>
    values.map((value, index) => ({
      period_start: new Date(Date.UTC(2025, 6 + index, 1)).toISOString().slice(0, 10),
      period_end: new Date(Date.UTC(2025, 7 + index, 0)).toISOString().slice(0, 10),
      ...{ value, centre: 0.9, lower: 0.85, upper: 0.95, signal: null, phase: '2025-07-01' },
      missing: value === null ? 'unknown' : null,
      ...row,
    }));
  const lines = (chart: Element): number =>
    drawn(chart, 'g[stroke="var(--accent)"][fill="none"] > path').length;

  test('has no limits below twelve points but the median, and says why', () => {
    const eleven = controlChart(months(Array.from({ length: 11 }, () => 0.9)), [], wide('en'));
    expect(drawn(eleven, 'g[fill="var(--band)"] > path')).toHaveLength(0);
    expect(texts(eleven)).toContain('Median 90.0%');
    expect(texts(eleven).join()).toContain('Fewer than 12 periods');
    const twelve = controlChart(months(Array.from({ length: 12 }, () => 0.9)), [], wide('en'));
    expect(drawn(twelve, 'g[fill="var(--band)"] > path').length).toBeGreaterThan(0);
    expect(texts(twelve)).toContain('Mean 90.0%');
  });

  test('breaks its line at a month without a figure and where a phase begins', () => {
    const whole = months(Array.from({ length: 14 }, () => 0.9));
    expect(lines(controlChart(whole, [], wide()))).toBe(1);
    const gap = months([
      ...Array.from({ length: 7 }, () => 0.9),
      null,
      ...Array.from({ length: 7 }, () => 0.9),
    ]);
    expect(lines(controlChart(gap, [], wide()))).toBe(2);
    const phases = whole.map((row, index) => (index < 7 ? row : { ...row, phase: '2026-02-01' }));
    expect(lines(controlChart(phases, [], wide()))).toBe(2);
  });

  test('names in words only the signals that it has', () => {
    const rows = months(Array.from({ length: 14 }, () => 0.9)).map((row, index) =>
      index === 13 ? { ...row, signal: 'outside' as const } : row,
    );
    const said = texts(controlChart(rows, [], wide('en')));
    expect(said).toContain('Outside the limits');
    expect(said.join()).not.toContain('in a row');
  });

  test('leaves out events before its first and after its last month', () => {
    const rows = months(Array.from({ length: 13 }, () => 0.9));
    const events = ['2024-01-01', '2026-02-17', '2027-01-01'].map((date) => ({
      date,
      label: date,
    }));
    const said = texts(controlChart(rows, events, wide('en')));
    expect(said.filter((text) => text.startsWith('20'))).toEqual(['2026-02-17']);
  });
});

describe('the slope', () => {
  const unit = (label: string, after: number, change: SlopeRow['change']): SlopeRow => ({
    ...{ label, before: 0.9, after, change, highlighted: false, missing: null },
  });

  test('names those that changed beyond noise before the others', () => {
    const others = Array.from({ length: 20 }, (_, index) => unit(`Other ${index}`, 0.99, null));
    const chart = slopeChart(
      { units: [...others, unit('Fell', 0.88, 'down')], before: 'Sep', after: 'Oct' },
      wide('en'),
    );
    expect(texts(chart).filter((text) => /^(?:Fell|Other) [\d ]/.test(text))).toEqual([
      'Fell 88.0%',
    ]);
    expect(mark(chart, 'Fell').localName).toBe('path');
    expect(mark(chart, 'Other 1').localName).toBe('circle');
  });
});

describe('the on-time rates', () => {
  const rates = [
    { rate: 'ontime_resolved', numerator: 100, denominator: 100, lower: 0.96, upper: 1 },
    { rate: 'overdue_total', numerator: 40, denominator: 140, lower: 0.22, upper: 0.37 },
  ] as const;

  test('say beside the rate of the resolved how many overdue it leaves out', () => {
    const chart = onTimeRates(
      { rates, on_time: 100, pending_in_time: 0, late: 0, pending_overdue: 40 },
      wide('en'),
    );
    expect(texts(chart).join(' ')).toContain('leaves out 40 pending overdue');
    expect(points(chart)).toContain('Pending, overdue\n40 / 140 dossiers');
  });

  test('have a bar that begins at 0 where the scale of the points is enlarged', () => {
    const near = { rate: 'ontime_resolved', numerator: 95, denominator: 100 } as const;
    const late = { rate: 'overdue_total', numerator: 10, denominator: 125 } as const;
    const chart = onTimeRates(
      {
        rates: [
          { ...near, lower: 0.89, upper: 0.98 },
          { ...late, lower: 0.04, upper: 0.14 },
        ],
        ...{ on_time: 95, pending_in_time: 20, late: 5, pending_overdue: 5 },
      },
      wide('en'),
    );
    expect(texts(chart).join(' ')).toContain('enlarges the part from 85% to 100%');
    // A part leaves a pixel free on either side, the bracket reaches a pixel beyond its part.
    const width = (name: string, free = 2): number =>
      Number(mark(chart, name).getAttribute('width')) + free;
    const names = [
      'Resolved early or on time',
      'Pending, in time',
      'Resolved late',
      'Pending, overdue',
    ];
    const whole = names.reduce((sum, said) => sum + width(said), 0);
    expect(names.map((said) => width(said) / whole)).toEqual([
      expect.closeTo(0.76, 2),
      expect.closeTo(0.16, 2),
      expect.closeTo(0.04, 2),
      expect.closeTo(0.04, 2),
    ]);
    expect(width('Late or overdue', -2) / whole).toBeCloseTo(0.08, 2);
  });

  test('have no parts in the bar where one of them is not known', () => {
    const chart = onTimeRates(
      { rates, on_time: 100, pending_in_time: null, late: 0, pending_overdue: 40 },
      wide('en'),
    );
    expect(points(chart)).toHaveLength(2);
  });
});

describe('the heat map', () => {
  const cell = (
    numerator: number | null,
    month: number,
    missing: HeatmapCell['missing'] = null,
    denominator: number | null = numerator === null ? null : 500,
  ): HeatmapCell => ({
    field: 'F',
    period_start: `2026-0${month}-01`,
    period_end: `2026-0${month}-28`,
    numerator,
    denominator,
    missing,
  });
  const cells = [cell(499, 1), cell(250, 2), cell(null, 3, 'suppressed'), cell(null, 4, 'nothing')];
  const fill = (chart: Element, figure: string): string | null =>
    mark(chart, figure).getAttribute('fill');

  test('stands out the more the higher the share is, as the map of the provinces does', () => {
    const chart = monthFieldHeatmap({ fields: ['F'], cells }, wide('en'));
    expect([fill(chart, '99.8%'), fill(chart, '50.0%')]).toEqual([
      'var(--fifth-5)',
      'var(--fifth-1)',
    ]);
  });

  test('gives a cell of few dossiers no colour and no percentage, and says its counts', () => {
    const few = { fields: ['F'], cells: [...cells, cell(0, 5, null, 9), cell(10, 6, null, 10)] };
    const chart = monthFieldHeatmap(few, wide('en'));
    expect(fill(chart, '0 / 9 dossiers') ?? '').not.toContain('--fifth');
    expect(fill(chart, '10 / 10 dossiers')).toBe('var(--fifth-5)');
    expect(texts(chart)).not.toContain('0');
    expect(texts(chart).join(' ')).toContain('Fewer than 10 dossiers');
  });

  test('never rounds up to a hundred', () => {
    const said = texts(monthFieldHeatmap({ fields: ['F'], cells }, wide('en')));
    expect(said).toContain('99');
    expect(said).not.toContain('100');
  });

  test('tells hidden, unknown and without dossiers apart, and takes what no cell states for unknown', () => {
    const figures = { fields: ['F', 'G'], cells } as const;
    const said = points(monthFieldHeatmap(figures, wide('en')));
    expect(said).toHaveLength(8);
    expect(said.filter((text) => text.endsWith('Hidden: small number'))).toHaveLength(1);
    expect(said.filter((text) => text.endsWith('No dossiers to compute it from'))).toHaveLength(1);
    expect(said.filter((text) => text.endsWith('No figures'))).toHaveLength(4);
  });
});

test('every drawing that is not empty has points to walk, each of which says something', () => {
  for (const [name, draw] of Object.entries(DRAWINGS)) {
    if (/Without(?:Periods|Units|Rows|Any|Fields|Rates|Provinces)$/.test(name)) continue;
    const said = points(draw());
    expect(said.length, name).toBeGreaterThan(0);
    for (const text of said) expect(text, name).toMatch(/[\p{L}\p{N}]/u);
  }
});

test('the funnel on a phone names the unit that is spoken of, wherever it stands', () => {
  const unit = (numerator: number, denominator: number, highlighted = false): FunnelRow => ({
    ...{
      label: 'Xã Đông Cuông',
      numerator,
      denominator,
      place: 'within',
      clear: false,
      highlighted,
      missing: null,
    },
  });
  for (const own of [unit(1, 1, true), unit(0, 5, true), unit(2900, 3000, true)]) {
    const chart = funnelChart(
      { units: [unit(80, 90), unit(900, 990), own], target: 0.9, tau2: 0 },
      narrow(),
    );
    const names = texts(chart).filter((text) => text.startsWith('Xã Đông Cuông:'));
    expect(names).toHaveLength(1);
  }
});
