import { describe, expect, test } from 'vitest';
import { copiedFigures, copyScore } from '../../src/ingest/copied-figures.ts';
import { noCounts, type Counts } from '../../src/tables/counts.ts';
import type { DossierRow } from '../../src/tables/dossiers.ts';
import { periodKey } from '../../src/tables/periods.ts';
import { dossierRow } from './dossier-row.ts';
import { EXAMPLE } from '../tables/worked-example.ts';

/** The worked example of the four on-time rates. */
const LARGE: Partial<Counts> = EXAMPLE;
const SMALL: Partial<Counts> = {
  received_total: 12,
  resolved_early: 9,
  resolved_on_time: 2,
  pending_total: 1,
};

const july = (counts: Partial<Counts>, more: Partial<DossierRow> = {}): DossierRow =>
  dossierRow('2026-07-01', '2026-07-31', counts, { source_id: 'july', ...more });
const august = (counts: Partial<Counts>, more: Partial<DossierRow> = {}): DossierRow =>
  dossierRow('2026-08-01', '2026-08-31', counts, { source_id: 'august', ...more });
const formsOf = (rows: readonly DossierRow[]): DossierRow[][] => [
  ...Map.groupBy(rows, (row) => `${row.unit_code} ${periodKey(row)}`).values(),
];
const copied = (...rows: DossierRow[]): string[] =>
  copiedFigures(formsOf(rows)).map(({ source_id }) => source_id);

describe('copied figures', () => {
  test('a month equal to another is named with the file, line, unit and days of the other', () => {
    expect(copiedFigures([[august(LARGE, { source_line: 9 })], [july(LARGE)]])).toEqual([
      {
        source_id: 'august',
        issues: [
          {
            line: 9,
            column: null,
            code: 'copied_figures',
            severity: 'warning',
            params: {
              source_id: 'july',
              line: 2,
              unit_code: '04399',
              start: '2026-07-01',
              end: '2026-07-31',
            },
            value: null,
          },
        ],
      },
    ]);
  });

  test('of a short table the next month of the same unit is one, each with the month before it', () => {
    const counts = {
      received_total: 1695,
      resolved_early: 1211,
      resolved_on_time: 443,
      resolved_late: 41,
    };
    const september = dossierRow('2026-09-01', '2026-09-30', counts, { source_id: 'september' });
    const found = copiedFigures(formsOf([july(counts), august(counts), september]));
    expect(
      found.map(({ source_id, issues: [issue] }) => [source_id, issue?.params['source_id']]),
    ).toEqual([
      ['august', 'july'],
      ['september', 'august'],
    ]);
    expect(copied(july(counts), september)).toEqual([]);
    expect(copied(july(counts), july(counts, { unit_code: '04273', source_id: 'other' }))).toEqual(
      [],
    );
  });

  test("another commune's figures of the same month are named too", () => {
    expect(copied(july(LARGE), july(LARGE, { unit_code: '04273', source_id: 'other' }))).toEqual([
      'july',
    ]);
  });

  test('one count that differs is no copy', () => {
    expect(copied(july(LARGE), august({ ...LARGE, resolved_late: 31 }))).toEqual([]);
  });

  test('small figures are often equal by chance', () => {
    expect(copied(july(SMALL), august(SMALL))).toEqual([]);
    expect(
      copied(
        july({ received_total: 100_000, resolved_total: 100_000 }),
        august({ received_total: 100_000, resolved_total: 100_000 }),
      ),
    ).toEqual([]);
  });

  test('many small rows of one form that are all equal are no chance: it is named once', () => {
    const form = (of: typeof july): DossierRow[] =>
      Array.from({ length: 9 }, (_, index) =>
        of(
          {
            received_total: 12 + index,
            resolved_early: 9,
            resolved_on_time: 2 + index,
            pending_total: 1,
          },
          { field_id: `x-${String(index)}`, source_line: 2 + index },
        ),
      );
    expect(copied(...form(july), ...form(august))).toEqual(['august']);
  });

  test('a large row that is copied into another form is named where the rest of the form differs', () => {
    const form = (of: typeof july, rest: number): DossierRow[] => [
      of(LARGE, { field_id: 'ho-tich' }),
      of({ received_total: rest }, { field_id: 'dat-dai', source_line: 3 }),
    ];
    expect(copied(...form(july, 5), ...form(august, 6))).toEqual(['august']);
  });

  test('a department, a running total and a month in both calendars are not compared with a month', () => {
    expect(
      copied(july(LARGE), july(LARGE, { level: 'department', unit_code: '15.so-y-te' })),
    ).toEqual([]);
    expect(copied(july(LARGE), august(LARGE, { period_kind: 'year_to_date' }))).toEqual([]);
    const [start, end] = ['2026-07-15', '2026-08-14'];
    expect(copied(july(LARGE), august(LARGE, { period_start: start, period_end: end }))).toEqual(
      [],
    );
  });
});

test('equal counts within a row, and totals beside their parts, add nothing to the evidence', () => {
  const score = (counts: Partial<Counts>): number => copyScore({ ...noCounts(), ...counts });
  expect(score({ received_total: 500, resolved_total: 500, resolved_early: 500 })).toBe(0);
  expect(score({ pending_total: 40, pending_in_time: 25, pending_overdue: 15 })).toBeCloseTo(
    Math.log10(2 * Math.sqrt(Math.PI * 15)),
    12,
  );
});
