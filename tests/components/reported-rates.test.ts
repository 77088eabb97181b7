import { describe, expect, it } from 'vitest';
import { reportedFigure as figure } from './reported-figure.ts';
import { reportedRates } from '../../src/components/reported-rates.ts';
import { contradictionSentence, printedFigure } from '../../src/components/reported-text.ts';
import type { Contradiction } from '../../src/ingest/contradiction.ts';

describe('rates from reported counts', () => {
  it('are 100 % of the resolved and 98.29 % of the received for 3,510 / 3,450 / 60', () => {
    const [rates] = reportedRates([
      figure('received_total', 3510),
      figure('resolved_early_or_on_time', 3450),
      figure('pending_total', 60),
    ]);
    expect(rates?.ontimeResolved).toEqual({ lower: 1, upper: 1 });
    expect(rates?.ontimeReceived).toBeCloseTo(0.9829, 4);
  });

  it('are a bound where the number of the resolved is not printed', () => {
    const [rates] = reportedRates([
      figure('received_total', 1695),
      figure('resolved_early_or_on_time', 1654),
    ]);
    expect(rates?.ontimeResolved.lower).toBeCloseTo(1654 / 1695, 10);
    expect(rates?.ontimeResolved.upper).toBe(1);
    expect(rates?.resolved).toEqual({ lower: 1654, upper: 1695 });
  });

  it('are not made of rounded, repeated, contradictory or separate figures', () => {
    const onTime = figure('resolved_early_or_on_time', 90);
    const nothing = [
      [figure('received_total', 100, { precision: 'approximately' }), onTime],
      [figure('received_total', 100), figure('received_total', 110), onTime],
      [figure('received_total', 80), onTime],
      [figure('received_total', 100, { publication: 'Báo khác' }), onTime],
      [
        figure('received_total', 100),
        onTime,
        figure('resolved_late', 5),
        figure('resolved_total', 99),
      ],
    ];
    for (const figures of nothing) expect(reportedRates(figures)).toEqual([]);
  });
});

describe('reported figures as text', () => {
  it('keep their printed decimals and how exact they are', () => {
    const rate = figure('ontime_rate', 98.2, { unit: 'percent', precision: 'at_least' });
    expect(printedFigure('vi', rate)).toBe('từ 98,2% trở lên');
    expect(
      printedFigure('en', figure('received_total', 2000, { precision: 'approximately' })),
    ).toBe('about 2,000 dossiers');
  });

  it('name all numbers of a contradiction and their difference, without blame', () => {
    const total = figure('received_total', 531269);
    const found: Contradiction = {
      kind: 'parts',
      unit_code: '01',
      figure: total,
      others: [figure('resolved_total', 510541), figure('pending_total', 20734)],
      expected: 531275,
      found: 531269,
      difference: -6,
      resolved_share: null,
    };
    expect(contradictionSentence('en', found)).toBe(
      'The total is given as 531,269 dossiers; its parts 510,541 + 20,734 add up to 531,275 dossiers (difference 6 dossiers).',
    );
  });
});
