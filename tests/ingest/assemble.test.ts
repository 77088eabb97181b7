import { describe, expect, test } from 'vitest';
import { assemble } from '../../src/ingest/assemble.ts';
import { sumOfCounts } from '../../src/ingest/count-sums.ts';
import type { AssembleInput } from '../../src/ingest/current-rows.ts';
import { noCounts } from '../../src/tables/counts.ts';
import { fileRow as row, readInput as input } from './assemble-input.ts';

const put = (...inputs: AssembleInput[]) => assemble(inputs, () => '15');

describe('sumOfCounts()', () => {
  test('a sum is null where any addend is null', () => {
    const sum = sumOfCounts([
      { ...noCounts(), received_total: 5, resolved_late: 1 },
      { ...noCounts(), received_total: 7 },
    ]);
    expect([sum.received_total, sum.resolved_late]).toEqual([12, null]);
  });

  test('rows with a split and rows with the merged column give the merged sum, the splits null', () => {
    const sum = sumOfCounts([
      { ...noCounts(), resolved_early: 3, resolved_on_time: 4 },
      { ...noCounts(), resolved_early_or_on_time: 10 },
    ]);
    expect([sum.resolved_early, sum.resolved_on_time, sum.resolved_early_or_on_time]).toEqual([
      null,
      null,
      17,
    ]);
  });

  test('a sum beyond what the databases hold is unknown', () => {
    const huge = { ...noCounts(), received_total: 2_000_000_000 };
    expect(sumOfCounts([huge, huge]).received_total).toBeNull();
  });

  test('rows that all give the split leave the merged column null', () => {
    const split = { ...noCounts(), resolved_early: 3, resolved_on_time: 4 };
    expect(sumOfCounts([split, split])).toMatchObject({
      resolved_early: 6,
      resolved_early_or_on_time: null,
    });
  });
});

describe('assemble()', () => {
  test('the row over all fields is the sum of the field rows, systems added', () => {
    const { overview } = put(
      input('a', [
        row('ho-tich', { received_total: 100 }, { source_system: 'bo' }),
        row('ho-tich', { received_total: 20 }, { source_system: 'tinh' }),
        row('dat-dai', { received_total: 7 }),
      ]),
    );
    expect(overview.filter(({ level }) => level === 'commune')).toMatchObject([
      { field_id: 'all', source_system: 'all', basis: 'fields', received_total: 127 },
    ]);
  });

  test('rows over all fields of two systems are one row, and the sum says what it is made of', () => {
    const result = put(
      input('a', [row('all', { received_total: 100 }, { source_system: 'bo' })]),
      input('b', [row('all', { received_total: 20 }, { source_system: 'tinh' })]),
    );
    expect(result.overview).toMatchObject([
      { unit_code: '04399', field_id: 'all', source_system: 'all', received_total: 120 },
    ]);
    expect(result.sourceRows).toHaveLength(2);
    expect(result.dossierSources.get('15')).toMatchObject([{ source_id: 'a' }, { source_id: 'b' }]);
  });

  test('the own fields of a province are added over systems, and the communes are not added to them', () => {
    const province = { unit_code: '15', level: 'province' as const };
    const { overview } = put(
      input('a', [
        row('ho-tich', { received_total: 100 }, { ...province, source_system: 'bo' }),
        row('ho-tich', { received_total: 20 }, { ...province, source_system: 'tinh' }),
        row('ho-tich', { received_total: 7 }),
      ]),
    );
    expect(
      overview.filter(({ level, field_id }) => level === 'province' && field_id === 'ho-tich'),
    ).toMatchObject([{ received_total: 120, source_system: 'all' }]);
  });

  test('a province whose source gives no fields gets those of its communes added up', () => {
    const { overview } = put(
      input('a', [
        row('ho-tich', { received_total: 100 }),
        row('ho-tich', { received_total: 30 }, { unit_code: '04273' }),
      ]),
    );
    expect(overview.filter(({ unit_code }) => unit_code === '15')).toMatchObject([
      { field_id: 'ho-tich', basis: 'communes', level: 'province', received_total: 130 },
    ]);
  });

  test('a row over all fields beside field rows is a total: compared, never added', () => {
    const result = put(
      input('a', [row('ho-tich', { received_total: 100 })]),
      input('b', [row('all', { received_total: 101 })]),
    );
    expect(result.sourceRows).toHaveLength(1);
    expect(result.inputs.get('b')).toMatchObject({
      rows_loaded: 0,
      skipped: [{ reason: 'total' }],
      issues: [{ code: 'total_mismatch', params: { expected: 100, found: 101 } }],
    });
  });

  test('a later export replaces an earlier one and its revision is kept', () => {
    const result = put(
      input('a', [row('all', { received_total: 101 })], '2025-10-01'),
      input('b', [row('all', { received_total: 100 })], '2025-09-01'),
    );
    expect(result.overview).toMatchObject([{ received_total: 101, revision: 1, source_id: 'a' }]);
    expect(result.revisions).toMatchObject([
      { column_name: 'received_total', old_value: 100, new_value: 101, new_source_id: 'a' },
    ]);
    expect(result.inputs.get('b')).toMatchObject({
      rows_loaded: 0,
      skipped: [{ reason: 'superseded' }],
      issues: [{ code: 'superseded', severity: 'note' }],
    });
  });

  test('months are never added here: the oracle of double counting stays 1,200 new dossiers', () => {
    const months = [
      { carried_over: 0, received_new: 400, resolved_total: 350, pending_total: 50 },
      { carried_over: 50, received_new: 420, resolved_total: 430, pending_total: 40 },
      { carried_over: 40, received_new: 380, resolved_total: 390, pending_total: 30 },
    ];
    const { overview } = put(
      input(
        'a',
        months.map((counts, index) => {
          const received_total = counts.carried_over + counts.received_new;
          const days = {
            period_start: `2025-0${index + 7}-01`,
            period_end: `2025-0${index + 7}-28`,
          };
          return row('all', { ...counts, received_total }, days);
        }),
      ),
    );
    const total = (name: 'received_total' | 'received_new'): number =>
      overview.reduce((sum, { [name]: value }) => sum + (value ?? 0), 0);
    expect([total('received_total'), total('received_new')]).toEqual([1290, 1200]);
  });
});
