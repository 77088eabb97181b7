import { describe, expect, test } from 'vitest';
import { brokenCarryOvers } from '../../src/ingest/carry-over.ts';
import type { DossierRow } from '../../src/tables/dossiers.ts';
import { dossierRow, ENDS, ORACLE, RUNNING } from './dossier-row.ts';

const broken = (...rows: DossierRow[]): string[] =>
  brokenCarryOvers(rows.map((row) => [row])).map(({ source_id }) => source_id);

describe('identity I5: carried over = pending at the end of the period before', () => {
  test('holds in the oracle of double counting', () => {
    expect(broken(...ORACLE)).toEqual([]);
  });

  test('broken, it names both files and lines', () => {
    const [january, february] = ORACLE;
    expect(
      brokenCarryOvers([[january!], [{ ...february!, carried_over: 48, source_line: 7 }]]),
    ).toEqual([
      {
        source_id: ENDS[1],
        issues: [
          {
            line: 7,
            column: 'carried_over',
            code: 'identity_broken',
            severity: 'error',
            params: {
              identity: 'I5',
              expected: 50,
              found: 48,
              difference: 2,
              source_id: ENDS[0],
              line: 2,
            },
            value: '48',
          },
        ],
      },
    ]);
  });

  test('is judged over the end of a year', () => {
    const december = dossierRow('2025-12-01', '2025-12-31', { pending_total: 7 });
    expect(broken(december, ORACLE[0]!)).toEqual([ENDS[0]]);
  });

  test('is judged between the running totals of a year and the last of the year before', () => {
    const lastYear = dossierRow(
      '2025-01-01',
      '2025-12-31',
      { pending_total: 7 },
      { period_kind: 'year_to_date', completeness: 184 / 365 },
    );
    expect(broken(lastYear, ...RUNNING)).toEqual([...ENDS]);
  });

  test.each([
    ['a month is missing between them', [ORACLE[0]!, { ...ORACLE[2]!, carried_over: 9 }]],
    ['the field is another', [ORACLE[0]!, { ...ORACLE[1]!, carried_over: 9, field_id: 'ho-tich' }]],
    [
      'the system is another',
      [ORACLE[0]!, { ...ORACLE[1]!, carried_over: 9, source_system: 'bo' }],
    ],
    [
      'pending is not stated',
      [
        { ...ORACLE[0]!, pending_total: null },
        { ...ORACLE[1]!, carried_over: 9 },
      ],
    ],
    ['carried over is not stated', [ORACLE[0]!, { ...ORACLE[1]!, carried_over: null }]],
    [
      'the kind is another',
      [ORACLE[0]!, { ...RUNNING[1]!, period_start: '2026-02-01', carried_over: 9 }],
    ],
    [
      'the earlier export was made too early',
      [
        { ...ORACLE[0]!, completeness: 0.9 },
        { ...ORACLE[1]!, carried_over: 9 },
      ],
    ],
    [
      'a quarter of calendar months follows one of reporting months',
      [
        dossierRow('2025-12-15', '2026-03-14', { pending_total: 5 }),
        dossierRow('2026-03-15', '2026-06-30', { carried_over: 9 }, { calendar: 'quarter' }),
      ],
    ],
  ])('is not judged where %s', (_, rows) => {
    expect(broken(...rows)).toEqual([]);
  });

  test('the half-month fragment after the reform is followed by the first whole reporting month', () => {
    const fragment = dossierRow(
      '2025-07-01',
      '2025-07-14',
      { pending_total: 5 },
      { completeness: 14 / 30 },
    );
    const next = dossierRow('2025-07-15', '2025-08-14', { carried_over: 9 });
    expect(broken(fragment, next)).toEqual(['2025-08-14']);
  });
});
