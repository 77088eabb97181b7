import { describe, expect, test } from 'vitest';
import { assemble } from '../../src/ingest/assemble.ts';
import type { AssembleInput } from '../../src/ingest/current-rows.ts';
import type { FileRow } from '../../src/ingest/file-result.ts';
import { noCounts } from '../../src/tables/counts.ts';
import { fileRow as row, readInput as input } from './assemble-input.ts';

const put = (...inputs: AssembleInput[]) => assemble(inputs, () => '15');
const FIELDS = [
  row('chung-thuc', {
    ...{ received_total: 470, resolved_early: 250, resolved_on_time: 150, resolved_late: 30 },
  }),
  row(
    'ho-tich',
    { received_total: 120, resolved_early: 80, resolved_on_time: 30, resolved_late: 2 },
    { line: 3 },
  ),
];
/** The row over all fields of the commune. */
const overall = ({ overview }: ReturnType<typeof put>) =>
  overview.find(({ unit_code, field_id }) => unit_code === '04399' && field_id === 'all');
const said = (result: ReturnType<typeof put>, name = 'b') =>
  (result.inputs.get(name)?.issues ?? []).map(({ code, column, params }) => [code, column, params]);

describe('a row over all fields of a unit that has rows by field', () => {
  test('gives the sum the counts that no row by field has, and is loaded with these', () => {
    const result = put(
      input('a', FIELDS),
      input('b', [
        row('all', {
          ...{ received_new: 560, received_online: 168, carried_over: 30, pending_total: 48 },
        }),
      ]),
    );
    expect(overall(result)).toMatchObject({
      basis: 'fields',
      ...{ received_total: 590, resolved_early: 330, resolved_on_time: 180, resolved_late: 32 },
      ...{ received_new: 560, received_online: 168, carried_over: 30, pending_total: 48 },
      ...{ source_id: 'b', source_line: 2 },
    });
    expect(result.inputs.get('b')).toMatchObject({ rows_loaded: 1, skipped: [] });
    expect(result.sourceRows.filter(({ source_id }) => source_id === 'b')).toMatchObject([
      { field_id: 'all', basis: 'source', received_total: null, pending_total: 48 },
    ]);
    expect(result.dossierSources.get('15')?.map(({ source_id }) => source_id)).toEqual([
      ...['b', 'a', 'a'],
    ]);
    expect(said(result)).toEqual([
      [
        'completed_sum',
        null,
        { columns: ['received_new', 'received_online', 'carried_over', 'pending_total'] },
      ],
    ]);
  });

  test('has every count named that differs from the sum, a merged column from that of its parts', () => {
    const result = put(
      input('a', FIELDS),
      input('b', [
        row('all', { received_total: 900, resolved_early_or_on_time: 72, resolved_late: 0 }),
      ]),
    );
    const params = (expected: number, found: number) => ({ identity: 'I6', expected, found });
    expect(said(result)).toEqual([
      ['total_mismatch', 'received_total', params(590, 900)],
      ['total_mismatch', 'resolved_early_or_on_time', params(510, 72)],
      ['total_mismatch', 'resolved_late', params(32, 0)],
    ]);
    expect(overall(result)).toMatchObject({ received_total: 590, resolved_late: 32 });
    expect(overall(result)?.resolved_early_or_on_time).toBeNull();
    expect(result.inputs.get('b')).toMatchObject({
      rows_loaded: 0,
      skipped: [{ reason: 'total' }],
    });
  });

  test('gives no parts that do not add up to the merged column of the sum', () => {
    const merged = [row('ho-tich', { resolved_early_or_on_time: 510 })];
    const fitting = row('all', { resolved_early: 330, resolved_on_time: 180 });
    const other = row('all', { resolved_early: 168, resolved_on_time: 72 });
    expect(overall(put(input('a', merged), input('b', [fitting])))).toMatchObject({
      resolved_early: 330,
      resolved_early_or_on_time: 510,
    });
    const result = put(input('a', merged), input('b', [other]));
    expect(overall(result)?.resolved_early).toBeNull();
    expect(said(result)).toMatchObject([
      ['total_mismatch', 'resolved_early_or_on_time', { expected: 510, found: 240 }],
    ]);
  });

  test('is warned of where what it gives does not fit the sums', () => {
    const result = put(input('a', FIELDS), input('b', [row('all', { pending_total: 660 })]));
    expect(overall(result)?.pending_total).toBe(660);
    expect(said(result)).toMatchObject([
      ['completed_contradiction', 'received_total', { identity: 'I4', expected: 1202, found: 590 }],
      ['completed_sum', null, { columns: ['pending_total'] }],
    ]);
  });

  test('is found in the same file as well', () => {
    const { sourceRows, inputs } = put(
      input('a', [...FIELDS, row('all', { received_total: 590, pending_total: 48 }, { line: 4 })]),
    );
    expect(sourceRows.map(({ field_id, pending_total }) => [field_id, pending_total])).toEqual([
      ['all', 48],
      ['chung-thuc', null],
      ['ho-tich', null],
    ]);
    expect(inputs.get('a')).toMatchObject({ rows_loaded: 3, skipped: [] });
  });

  test('gives a count that some rows by field lack, but not where rows are added up', () => {
    const [first, second] = FIELDS;
    const poor = { ...second!, counts: { ...second!.counts, resolved_late: null } };
    const result = put(
      input('a', [first!, poor]),
      input('b', [row('all', { resolved_late: 32, pending_total: 48 })]),
    );
    expect(overall(result)).toMatchObject({ resolved_late: 32 });
    const sum = (name: 'resolved_late' | 'pending_total') =>
      result.sourceRows.reduce((total, { [name]: value }) => total + (value ?? 0), 0);
    expect([sum('resolved_late'), sum('pending_total')]).toEqual([30, 48]);
  });

  test('gives all counts where a row by field was rejected', () => {
    const unread: FileRow = { ...row('dat-dai', {}), line: 4, unread: true };
    const file = input('a', FIELDS);
    const result = put(
      { ...file, result: { ...file.result, marks: [unread] } },
      input('b', [row('all', { received_total: 900, pending_total: 660 })]),
    );
    expect(overall(result)).toMatchObject({ received_total: 900, resolved_late: null });
    expect(said(result).map(([code]) => code)).toEqual(['completed_sum']);
  });

  test('of one of two systems completes the sum of that system alone', () => {
    const system = (source_system: string) => ({ source_system });
    const fields = [
      row('ho-tich', { received_total: 100, pending_total: 5 }, system('bo')),
      row('ho-tich', { received_total: 20 }, system('tinh')),
      row('dat-dai', { received_total: 30, pending_total: 2 }, system('tinh')),
    ];
    const result = put(
      input('a', fields),
      input('b', [row('all', { received_total: 51, pending_total: 7 }, system('tinh'))]),
    );
    expect(overall(result)).toMatchObject({ received_total: 150, pending_total: 12 });
    expect(said(result)).toMatchObject([
      ['total_mismatch', 'received_total', { expected: 50, found: 51 }],
      ['completed_sum', null, { columns: ['pending_total'] }],
    ]);
  });

  test.each([
    ['another system', { source_system: 'tinh' }],
    ['a part of the period', { completeness: 0.5 }],
  ])('of %s is left out, and its counts are named', (_, more) => {
    const fields = FIELDS.map((field) => ({ ...field, source_system: 'bo' }));
    const result = put(
      input('a', fields),
      input('b', [row('all', { received_new: 900 }, { source_system: 'bo', ...more })]),
    );
    expect(overall(result)?.received_new).toBeNull();
    expect(result.inputs.get('b')).toMatchObject({ rows_loaded: 0 });
    expect(said(result)).toEqual([['total_apart', null, { columns: ['received_new'] }]]);
  });

  test('has its corrections among the revisions, those of its counts alone that are taken', () => {
    const result = put(
      input('a', FIELDS),
      input('b', [row('all', { received_total: 590, pending_total: 40 })], '2025-09-01'),
      input('c', [row('all', { received_total: 591, pending_total: 48 })], '2025-09-09'),
    );
    expect(result.revisions).toMatchObject([
      { field_id: 'all', column_name: 'pending_total', old_value: 40, new_value: 48 },
    ]);
  });
});

test('a correction of a field is a revision of the sum, but of no count that is not summed', () => {
  const [first, second] = FIELDS;
  const changed = { ...first!, counts: { ...noCounts(), ...first!.counts, received_total: 471 } };
  const result = put(
    input('a', [first!, second!, row('all', { pending_total: 48 })], '2025-09-01'),
    input('b', [changed], '2025-09-09'),
  );
  expect(
    result.revisions.map(({ field_id, column_name, new_value }) => [
      field_id,
      column_name,
      new_value,
    ]),
  ).toEqual([
    ['all', 'received_total', 591],
    ['chung-thuc', 'received_total', 471],
  ]);
});
