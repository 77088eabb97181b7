import { describe, expect, it } from 'vitest';
import { communeSentences } from '../../src/components/commune-sentences.ts';
import { communeView, fieldState, figuresView } from '../../src/components/commune-view.ts';
import { LOCALES } from '../../src/i18n/locales.ts';
import { MESSAGES } from '../../src/i18n/messages.ts';

import { dossierRow, month } from './dossier-row.ts';
import { reportedFigure } from './reported-figure.ts';

/** Of a unit that is compared with none, and has no series. */
const ALONE = { place: null, verdict: null, shared: null };
const NAM_CUONG = {
  received_total: 3510,
  resolved_total: 3450,
  resolved_early_or_on_time: 3450,
  resolved_late: 0,
};

describe('the view of a commune', () => {
  it('gives 100 % of the resolved and 98.29 % of the received for the same counts', () => {
    const view = figuresView([dossierRow(NAM_CUONG)])!;
    const shares = Object.fromEntries(view.rates.map(({ name, value }) => [name, value]));
    expect(shares['ontime_resolved']).toBe(1);
    expect(shares['ontime_received']).toBeCloseTo(0.9829, 4);
    expect(view.missing).toEqual([
      { rate: 'ontime_766', reason: 'unknown', lacks: ['pending_in_time'] },
      { rate: 'overdue_total', reason: 'unknown', lacks: ['pending_overdue'] },
    ]);
    expect(view.sentence?.rate).toBe('ontime_resolved');
  });

  it.each([
    ['of nothing', { received_total: 0, in_time_766: 0 }, 'nothing'],
    [
      'of counts that contradict each other',
      { received_total: 5, in_time_766: 6 },
      'contradiction',
    ],
  ] as const)('says why there is no rate %s', (_, counts, reason) => {
    const { missing } = figuresView([dossierRow(counts)])!;
    expect(missing).toContainEqual({ rate: 'ontime_766', reason, lacks: [] });
    for (const locale of LOCALES)
      expect(MESSAGES[locale].commune.ratesMissing({ rates: missing })).not.toMatch(
        /undefined|“”|«»/,
      );
  });

  it('says that what a rate needs is hidden where it is', () => {
    const row = dossierRow({ received_total: 9 });
    const { missing } = figuresView([{ ...row, suppressed: ['in_time_766'] }])!;
    expect(missing).toContainEqual({
      rate: 'ontime_766',
      reason: 'hidden',
      lacks: ['in_time_766'],
    });
  });

  it('tells fields that no export gives from fields that are in one and not published', () => {
    const row = dossierRow(NAM_CUONG);
    expect(fieldState({ ...row, basis: 'source' }, [])).toBe('not_in_export');
    expect(fieldState({ ...row, basis: 'fields' }, [])).toBe('withheld');
    expect(fieldState({ ...row, basis: 'fields' }, [row])).toBe('shown');
  });

  it('leads with the rate of Decision 766 where the counts allow it', () => {
    const view = figuresView([dossierRow({ received_total: 100, in_time_766: 90 })])!;
    expect(view.sentence).toMatchObject({ rate: 'ontime_766', numerator: 90 });
    expect(view.late).toEqual({ late: 10, previous: null });
  });

  it('sets the number of late dossiers beside that of the month before, never beside a running total', () => {
    const rows = [8, 9].map((index) =>
      dossierRow({ received_total: 100, in_time_766: 80 + index }, month(index)),
    );
    expect(figuresView(rows)?.late).toEqual({ late: 11, previous: 12 });
    const running = rows.map((row) => ({ ...row, period_kind: 'year_to_date' as const }));
    expect(figuresView(running)?.late).toEqual({ late: 11, previous: null });
  });

  it('computes what came in from its parts, in the latest period and over all of them', () => {
    const parts = { received_online: 30, received_direct_or_postal: 20 };
    const rows = [
      dossierRow({ ...parts, carried_over: 4 }, month(14)),
      dossierRow({ ...parts, carried_over: 7 }, month(15)),
    ];
    expect(figuresView(rows)?.computed).toEqual([
      { name: 'received_total', value: 57, overSpan: 104 },
      { name: 'received_new', value: 50, overSpan: 100 },
    ]);
  });

  it('holds the months that its series skips, as periods without a figure', () => {
    const rows = [0, 1, 4].map((index) =>
      dossierRow({ received_total: 9, in_time_766: 8 }, month(index)),
    );
    const view = figuresView(rows)!;
    expect(view.absent.map(({ period_end }) => period_end)).toEqual(['2025-09-30', '2025-10-31']);
    expect(view.gaps.map(({ missing }) => missing)).toEqual(['unknown', 'unknown']);
    const { details } = communeSentences('en', { kind: 'figures', figures: view }, ALONE);
    expect(details.join(' ')).toContain('no figures from 1 Sept 2025 to 31 Oct 2025');
  });

  it('computes nothing that is hidden, or stated', () => {
    const counts = { received_online: 30, received_direct_or_postal: 20, received_total: 57 };
    const hidden = dossierRow(counts, { suppressed: ['received_new', 'carried_over'] });
    expect(figuresView([hidden])?.computed).toEqual([]);
  });

  it('computes a bound, not a rate, where the press does not say how many were resolved', () => {
    const view = communeView(
      [],
      [reportedFigure('received_total', 1695), reportedFigure('resolved_early_or_on_time', 1654)],
    );
    expect(view.kind).toBe('reported');
    const sentence = communeSentences('en', view, ALONE);
    expect(sentence.finding).toContain('97.58%');
    expect(sentence.details.join(' ')).toContain('between 97.58% and 100.00%');
  });

  it('says of figures from before the reform that they are about the former unit', () => {
    const figure = reportedFigure('other', 100, { unit: 'percent', published: '2024-03-24' });
    const view = communeView([], [figure]);
    expect(view).toMatchObject({ kind: 'reported', figures: 1, former: true });
    expect(communeSentences('en', view, ALONE).finding).toContain('former unit of that name');
    const later = communeView([], [{ ...figure, published: '2025-08-01' }]);
    expect(communeSentences('en', later, ALONE).finding).toContain('about this place');
  });

  it('says first that there are no figures', () => {
    expect(communeView([], [])).toEqual({ kind: 'none' });
    expect(communeSentences('vi', { kind: 'none' }, ALONE).finding).toContain('chưa có số liệu');
  });

  it('says that nothing was received instead of giving a rate of 0 of 0', () => {
    const view = communeView([dossierRow({ received_total: 0 })], []);
    expect(communeSentences('en', view, ALONE)).toEqual({
      finding: 'No dossiers came in (October 2026).',
      details: [],
    });
  });

  it('has a sentence in every language for every kind of page', () => {
    const views = [
      communeView([dossierRow(NAM_CUONG)], []),
      communeView([dossierRow({ received_total: 0 })], []),
      communeView([dossierRow({ withdrawn: 3 })], []),
      communeView([], [reportedFigure('staff', 7)]),
      communeView([], []),
    ];
    for (const locale of LOCALES)
      for (const view of views) {
        const { finding, details } = communeSentences(locale, view, ALONE);
        expect([finding, ...details].join(' ')).not.toMatch(/undefined|null|NaN/);
      }
  });
});
