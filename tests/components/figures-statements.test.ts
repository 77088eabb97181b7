import { describe, expect, it } from 'vitest';
import { figuresView } from '../../src/components/commune-view.ts';
import { figuresStatements, type Judgement } from '../../src/components/figures-statements.ts';
import { trendControl } from '../../src/components/trend-control.ts';
import type { FunnelPlace } from '../../src/tables/statistics.ts';
import { unitResult } from '../i18n/statement-examples.ts';
import { comparisonSet } from './comparison-set.ts';
import { dossierRow, month } from './dossier-row.ts';

const view = (inTime: readonly number[], received = 1000) =>
  figuresView(
    inTime.map((in_time_766, index) =>
      dossierRow({ received_total: received, in_time_766 }, month(index)),
    ),
  )!;
const NOWHERE: Judgement = { place: null, verdict: null, shared: null };
const placed = (place: FunnelPlace, numerator = 900, denominator = 1000): Judgement['place'] => ({
  set: comparisonSet({ target: 0.95 }),
  own: unitResult({ numerator, denominator, place, q: 0.001 }),
});
const kinds = (figures: ReturnType<typeof view>, judgement: Judgement) =>
  figuresStatements(figures, judgement).map(({ kind }) => kind);
/** As the chart of its own figures says. */
const judged = (figures: ReturnType<typeof view>): Judgement => ({
  ...NOWHERE,
  verdict: trendControl('X1', figures.trend)!.verdict,
});
const STEADY = [900, 905, 898, 902, 897, 903, 901, 899, 904, 896, 902, 900];

describe('what the figures of a unit say first', () => {
  it('is its level, then its late dossiers, its place, its change and how sure it is', () => {
    expect(kinds(view(STEADY), { ...judged(view(STEADY)), place: placed('below') })).toEqual([
      'level',
      'count',
      'place',
      'change',
      'certainty',
    ]);
  });

  it('says right after its place which one field a clearly low rate lies in', () => {
    const cause = {
      kind: 'one_field',
      set: 'communes:XM',
      field: 'Đất đai',
      own: { numerator: 64, denominator: 570 },
      rest: { numerator: 425, denominator: 494 },
    } as const;
    const said = figuresStatements(view(STEADY), { ...NOWHERE, place: placed('far_below') }, cause);
    const kinds = said.map(({ kind }) => kind);
    expect(kinds.slice(2, 4)).toEqual(['place', 'one_field']);
  });

  it('says beside a change that most other communes moved the same way', () => {
    const risen = view([...STEADY, 960, 962, 958, 961]);
    const shared: Judgement['shared'] = {
      kind: 'shared_change',
      set: 'communes:XM',
      direction: 'rise',
      calendar: 'month',
      since: '2026-07-01',
      against: 'before',
      moved: 18,
      units: 20,
      others: true,
    };
    const said = kinds(risen, { ...judged(risen), shared });
    expect(said.slice(said.indexOf('verdict'))).toEqual(['verdict', 'shared_change', 'certainty']);
  });

  it('does not say three times that there are too few dossiers', () => {
    expect(kinds(view([8], 9), { ...NOWHERE, place: placed('within', 8, 9) })).toEqual([
      'level',
      'count',
      'certainty',
    ]);
  });

  it('calls nothing a change with fewer than twelve months, nor without a verdict', () => {
    const short = view([...STEADY.slice(0, 9), 700]);
    for (const judgement of [judged(short), NOWHERE])
      expect(figuresStatements(short, judgement)).toContainEqual(
        expect.objectContaining({ kind: 'change', direction: 'unknown' }),
      );
  });

  it('calls a fall one where the control chart and the two periods show it', () => {
    const fallen = view([...STEADY, 700]);
    expect(figuresStatements(fallen, judged(fallen))).toContainEqual(
      expect.objectContaining({ kind: 'change', direction: 'fall', favourable: false }),
    );
  });

  it('keeps a fall of some months ago in mind when the last two months are alike', () => {
    const fallen = view([...STEADY, 700, 702, 698, 701]);
    const verdict = judged(fallen).verdict!;
    expect(verdict.verdict).toBe('fall');
    expect(figuresStatements(fallen, judged(fallen))).toContainEqual(
      expect.objectContaining({
        kind: 'verdict',
        change: expect.objectContaining({ since: verdict.since }) as object,
      }),
    );
  });
});
