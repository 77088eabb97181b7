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
  test('is not loaded: the sum stands alone, and what it does not give is named', () => {
    const result = put(
      input('a', FIELDS),
      input('b', [
        row('all', {
          ...{ received_total: 590, received_new: 560, received_online: 168, carried_over: 30 },
        }),
      ]),
    );
    expect(overall(result)).toMatchObject({
      ...{ basis: 'fields', source_id: null, source_line: null },
      ...{ received_total: 590, resolved_early: 330, resolved_on_time: 180, resolved_late: 32 },
      ...{ received_new: null, received_online: null, carried_over: null, pending_total: null },
    });
    expect(result.inputs.get('b')).toMatchObject({
      rows_loaded: 0,
      skipped: [{ reason: 'total' }],
    });
    expect(result.sourceRows.map(({ field_id }) => field_id)).toEqual(['chung-thuc', 'ho-tich']);
    expect(result.dossierSources.get('15')?.map(({ source_id }) => source_id)).toEqual(['a', 'a']);
    expect(said(result)).toEqual([
      [
        ...['total_beside_fields', null],
        { columns: ['received_new', 'received_online', 'carried_over'] },
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

  test.each([
    ['fit', { resolved_early: 330, resolved_on_time: 180 }, []],
    [
      'do not fit',
      { resolved_early: 168, resolved_on_time: 72 },
      [['total_mismatch', 'resolved_early_or_on_time', { expected: 510, found: 240 }]],
    ],
  ])('states parts of a merged column of the sum that %s', (_, parts, issues) => {
    const merged = [row('ho-tich', { resolved_early_or_on_time: 510 })];
    const result = put(input('a', merged), input('b', [row('all', parts)]));
    expect(overall(result)).toMatchObject({
      ...{ resolved_early: null, resolved_on_time: null, resolved_early_or_on_time: 510 },
    });
    expect(said(result)).toMatchObject(issues);
  });

  test('is found in the same file as well', () => {
    const result = put(
      input('a', [...FIELDS, row('all', { received_total: 590, pending_total: 48 }, { line: 4 })]),
    );
    expect(result.sourceRows.map(({ field_id }) => field_id)).toEqual(['chung-thuc', 'ho-tich']);
    expect(result.inputs.get('a')).toMatchObject({
      rows_loaded: 2,
      skipped: [{ reason: 'total' }],
    });
    expect(said(result, 'a')).toEqual([
      ['total_beside_fields', null, { columns: ['pending_total'] }],
    ]);
  });

  test('states a count that some rows by field lack: no sum of it is known', () => {
    const [first, second] = FIELDS;
    const poor = { ...second!, counts: { ...second!.counts, resolved_late: null } };
    const result = put(input('a', [first!, poor]), input('b', [row('all', { resolved_late: 32 })]));
    expect(overall(result)?.resolved_late).toBeNull();
    expect(said(result)).toEqual([['total_beside_fields', null, { columns: ['resolved_late'] }]]);
  });

  test('does not stand for a sum that lacks a rejected row', () => {
    const unread: FileRow = { ...row('dat-dai', {}), line: 4, unread: true };
    const file = input('a', FIELDS);
    const result = put(
      { ...file, result: { ...file.result, marks: [unread] } },
      input('b', [row('all', { received_total: 900 })]),
    );
    expect(overall(result)?.received_total).toBeNull();
    expect(said(result)).toEqual([['total_beside_fields', null, { columns: ['received_total'] }]]);
  });

  test('of one of two systems is compared with the rows of that system alone', () => {
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
    expect(overall(result)).toMatchObject({ received_total: 150, pending_total: null });
    expect(said(result)).toMatchObject([
      ['total_mismatch', 'received_total', { expected: 50, found: 51 }],
      ['total_beside_fields', null, { columns: ['pending_total'] }],
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

  test('has its own corrections, like itself, nowhere', () => {
    const result = put(
      input('a', FIELDS),
      input('b', [row('all', { received_total: 590, pending_total: 40 })], '2025-09-01'),
      input('c', [row('all', { received_total: 591, pending_total: 48 })], '2025-09-09'),
    );
    expect(result.revisions).toEqual([]);
    expect(said(result, 'c')).toMatchObject([
      ['total_mismatch', 'received_total', { expected: 590, found: 591 }],
      ['total_beside_fields', null, { columns: ['pending_total'] }],
    ]);
  });
});

test('a correction of a field is a revision of the sum', () => {
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
