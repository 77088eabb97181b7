import { describe, expect, test } from 'vitest';
import { assemble, type Assembled } from '../../src/ingest/assemble.ts';
import type { FileRow } from '../../src/ingest/file-result.ts';
import { ALL_FIELDS } from '../../src/tables/dossiers.ts';
import { fileRow, readInput } from './assemble-input.ts';

const put = (...inputs: Parameters<typeof assemble>[0]): Assembled => assemble(inputs, () => '15');
const received = (received_total: number, more: Partial<FileRow> = {}): FileRow =>
  fileRow(ALL_FIELDS, { received_total }, more);
const held = ({ sourceRows }: Assembled) =>
  sourceRows.map(({ received_total, revision, source_id }) => [
    received_total,
    revision,
    source_id,
  ]);
const codes = (result: Assembled, source: string) =>
  result.inputs.get(source)?.issues.map(({ code }) => code);

/** Every row of every file is loaded, skipped or rejected. */
function expectBalance({ inputs }: Assembled, rows: Readonly<Record<string, number>>): void {
  for (const [source, count] of Object.entries(rows)) {
    const after = inputs.get(source)!;
    expect(after.rows_loaded + after.skipped.length + after.rows_rejected, source).toBe(count);
  }
}

describe('an export again', () => {
  test('by the moment that its form states, the later holds, even against the sidecars', () => {
    const result = put(
      readInput('a', [received(101, { exported_at: '2025-10-01' })], '2025-09-01'),
      readInput('b', [received(100, { exported_at: '2025-09-20' })], '2025-12-01'),
    );
    expect(held(result)).toEqual([[101, 1, 'a']]);
    expect(result.revisions).toMatchObject([{ corrected_on: '2025-10-01' }]);
  });

  test('by the version in its name, the later holds; the day of the correction is unknown', () => {
    const result = put(readInput('bc-lan-2', [received(7)]), readInput('bc-lan-1', [received(5)]));
    expect(held(result)).toEqual([[7, 1, 'bc-lan-2']]);
    expect(result.revisions).toMatchObject([{ old_value: 5, new_value: 7, corrected_on: null }]);
  });

  test('in another sheet of a workbook names both sheets', () => {
    const result = put(
      readInput('a', [received(5, { sheet: 1 })], '2025-09-03'),
      readInput('b', [received(7, { sheet: 2 })], '2025-10-03'),
    );
    expect(result.revisions).toMatchObject([{ old_source_sheet: 1, new_source_sheet: 2 }]);
  });

  test('three times is a chain: two revisions, each from the one before, with places and days', () => {
    const result = put(
      readInput('c', [received(9, { line: 4 })], '2025-11-03'),
      readInput('a', [received(5)], '2025-09-03'),
      readInput('b', [received(7, { line: 3 })], '2025-10-03'),
    );
    expect(held(result)).toEqual([[9, 2, 'c']]);
    expect(
      result.revisions.map((revision) => [
        revision.old_value,
        revision.old_source_id,
        revision.old_source_line,
        revision.new_value,
        revision.new_source_id,
        revision.new_source_line,
        revision.corrected_on,
      ]),
    ).toEqual([
      [5, 'a', 2, 7, 'b', 3, '2025-10-03'],
      [7, 'b', 3, 9, 'c', 4, '2025-11-03'],
    ]);
    expectBalance(result, { a: 1, b: 1, c: 1 });
  });

  test('that takes a correction back holds, though it equals the first', () => {
    const result = put(
      readInput('a', [received(5)], '2025-09-03'),
      readInput('b', [received(6)], '2025-10-03'),
      readInput('c', [received(5)], '2025-11-03'),
    );
    expect(held(result)).toEqual([[5, 2, 'c']]);
  });

  test('with the same figures replaces without a revision', () => {
    const result = put(
      readInput('a', [received(5)], '2025-09-03'),
      readInput('b', [received(5)], '2025-10-03'),
    );
    expect(held(result)).toEqual([[5, 0, 'b']]);
    expect(result.revisions).toEqual([]);
    expect(codes(result, 'a')).toEqual(['superseded']);
  });

  test('with fewer columns holds whole: columns are not mixed, and the revision ends in null', () => {
    const result = put(
      readInput('a', [fileRow(ALL_FIELDS, { received_total: 5, resolved_total: 4 })], '2025-09-03'),
      readInput('b', [received(5)], '2025-10-03'),
    );
    expect(result.sourceRows).toMatchObject([{ received_total: 5, resolved_total: null }]);
    expect(result.revisions).toMatchObject([
      { column_name: 'resolved_total', old_value: 4, new_value: null },
    ]);
  });
});

describe('an export again without some counts', () => {
  const whole = { received_total: 5, resolved_early: 3, resolved_on_time: 1, pending_total: 1 };
  const said = (...counts: readonly (typeof whole | object)[]) => {
    const names = ['a', 'b', 'c'];
    const result = put(
      ...counts.map((own, index) =>
        readInput(names[index]!, [fileRow(ALL_FIELDS, own)], `2025-09-0${index + 1}`),
      ),
    );
    return names.flatMap((name) =>
      (result.inputs.get(name)?.issues ?? []).flatMap(({ code, severity, line, params }) =>
        code === 'count_not_repeated' ? [[name, severity, line, params]] : [],
      ),
    );
  };

  test('names those that are not known any more, and the export that had them', () => {
    expect(said(whole, { received_total: 6 })).toEqual([
      [
        'b',
        'warning',
        2,
        { source_id: 'a', columns: ['resolved_early', 'resolved_on_time', 'pending_total'] },
      ],
    ]);
  });

  test('names none that its merged column or its parts give, and none that a further export has', () => {
    const merged = { received_total: 5, resolved_early_or_on_time: 4, pending_total: 1 };
    expect(said(whole, merged)).toEqual([]);
    expect(said(merged, whole)).toEqual([]);
    expect(said(whole, { received_total: 6 }, whole)).toEqual([]);
  });
});

describe('two exports without an order that each have counts of their own', () => {
  const counts = { received_total: 5 };
  const other = { resolved_total: 4 };

  test('are no contradiction of figures: the message says which each has alone', () => {
    const result = put(
      readInput('a', [fileRow(ALL_FIELDS, counts)]),
      readInput('b', [fileRow(ALL_FIELDS, other)]),
    );
    const alone = (name: string) => result.inputs.get(name)?.issues[0]?.params['alone'];
    expect([alone('a'), alone('b')]).toEqual([['received_total'], ['resolved_total']]);
  });

  test('are one where they give a count otherwise', () => {
    const result = put(
      readInput('a', [fileRow(ALL_FIELDS, { ...counts, pending_total: 1 })]),
      readInput('b', [fileRow(ALL_FIELDS, { ...other, pending_total: 2 })]),
    );
    expect(result.inputs.get('a')?.issues[0]?.params).not.toHaveProperty('alone');
  });
});

describe('an export of some fields again', () => {
  const first = ['ho-tich', 'chung-thuc', 'dat-dai'].map((field, index) =>
    fileRow(field, { received_total: 10 + index }, { line: index + 2 }),
  );

  test('corrects those, the others stay from the first, and the lacking ones are named once', () => {
    const result = put(
      readInput('a', first, '2025-09-03'),
      readInput('b', [fileRow('ho-tich', { received_total: 20 })], '2025-10-03'),
    );
    expect(held(result).toSorted()).toEqual([
      [11, 0, 'a'],
      [12, 0, 'a'],
      [20, 1, 'b'],
    ]);
    expect(result.inputs.get('b')?.issues).toMatchObject([
      {
        code: 'field_not_repeated',
        severity: 'warning',
        line: 2,
        params: { source_id: 'a', fields: ['chung-thuc', 'dat-dai'] },
      },
    ]);
    expectBalance(result, { a: 3, b: 1 });
  });

  test('names nothing where a further export has them again, or where another unit is meant', () => {
    const other = { unit_code: '04273' };
    const result = put(
      readInput('a', [...first, received(1, other)], '2025-09-03'),
      readInput('b', [fileRow('ho-tich', { received_total: 20 })], '2025-10-03'),
      readInput('c', first, '2025-11-03'),
    );
    expect(codes(result, 'b')).not.toContain('field_not_repeated');
    expect(held(result)).toContainEqual([1, 0, 'a']);
  });
});

describe('files that nothing orders', () => {
  test('contradict each other where they differ: neither row is loaded, each names the other', () => {
    const result = put(
      readInput('a', [received(1), received(5, { unit_code: '04273', line: 3 })]),
      readInput('b', [received(2, { line: 7 })]),
    );
    expect(held(result)).toEqual([[5, 0, 'a']]);
    expect(result.revisions).toEqual([]);
    expect(result.inputs.get('a')).toMatchObject({
      rows_loaded: 1,
      rows_rejected: 1,
      issues: [
        {
          code: 'contradiction',
          severity: 'error',
          line: 2,
          params: { source_id: 'b', line: 7, columns: ['received_total'] },
        },
      ],
    });
    expect(result.inputs.get('b')?.issues).toMatchObject([
      { code: 'contradiction', line: 7, params: { source_id: 'a', line: 2 } },
    ]);
    expectBalance(result, { a: 2, b: 1 });
  });

  test('contradict each other though one of them replaced a third', () => {
    const result = put(
      readInput('x', [received(3)]),
      readInput('bc-lan-1', [received(1)]),
      readInput('bc-lan-2', [received(2)]),
    );
    expect(held(result)).toEqual([]);
    expect(codes(result, 'bc-lan-1')).toEqual(['superseded']);
    expect([codes(result, 'bc-lan-2'), codes(result, 'x')]).toEqual([
      ['contradiction'],
      ['contradiction'],
    ]);
    expectBalance(result, { x: 1, 'bc-lan-1': 1, 'bc-lan-2': 1 });
  });

  test('contradict each other where names and stated moments lead in a circle', () => {
    const result = put(
      readInput('bc-v4', [received(1)], '2025-09-01'),
      readInput('bc-v2', [received(2)], '2025-10-01'),
      readInput('bc-v3', [received(3)]),
    );
    expect(held(result)).toEqual([]);
    expectBalance(result, { 'bc-v4': 1, 'bc-v2': 1, 'bc-v3': 1 });
  });

  test('contradict each other where each has a column that the other lacks', () => {
    const result = put(
      readInput('a', [fileRow(ALL_FIELDS, { received_total: 5, pending_total: 1 })]),
      readInput('b', [fileRow(ALL_FIELDS, { received_total: 5, resolved_total: 4 })]),
    );
    expect(held(result)).toEqual([]);
  });

  test('with the same figures are a file and its copy, said once', () => {
    const rows = [received(1), received(5, { unit_code: '04273', line: 3 })];
    const result = put(readInput('a', rows), readInput('b', rows.toReversed()));
    expect(held(result)).toHaveLength(2);
    expect(result.inputs.get('b')).toMatchObject({
      rows_loaded: 0,
      skipped: [{ reason: 'duplicate_file' }, { reason: 'duplicate_file' }],
      issues: [{ code: 'duplicate_file', severity: 'warning', params: { source_id: 'a' } }],
    });
  });

  test('with some rows alike are no copy: those rows are named one by one', () => {
    const result = put(
      readInput('a', [received(1)]),
      readInput('b', [received(1), received(5, { unit_code: '04273' })]),
    );
    expect(held(result)).toHaveLength(2);
    expect(result.inputs.get('b')).toMatchObject({
      skipped: [{ reason: 'repeated' }],
      issues: [{ code: 'repeated_row', severity: 'note', params: { source_id: 'a', line: 2 } }],
    });
  });

  test('where one has fewer columns and no other figure, the fuller one is loaded', () => {
    const full = fileRow(ALL_FIELDS, { received_total: 5, resolved_total: 4 });
    const result = put(readInput('a', [received(5)]), readInput('b', [full]));
    expect(held(result)).toEqual([[5, 0, 'b']]);
  });

  test('a copy of a replaced export under another name does not contradict its correction', () => {
    const result = put(
      readInput('a-copy', [received(5)]),
      readInput('bc-lan-1', [received(5)]),
      readInput('bc-lan-2', [received(6)]),
    );
    expect(held(result)).toEqual([[6, 1, 'bc-lan-2']]);
    expect(codes(result, 'a-copy')).toEqual(['duplicate_file']);
  });
});

describe('the sum over fields', () => {
  const fields = (counts: readonly [field: string, received: number][]): FileRow[] =>
    counts.map(([field, received_total], index) =>
      fileRow(field, { received_total }, { line: index + 2 }),
    );
  const sums = ({ revisions }: Assembled) =>
    revisions
      .filter(({ field_id }) => field_id === ALL_FIELDS)
      .map(({ old_value, new_value, corrected_on, new_source_line }) => [
        old_value,
        new_value,
        corrected_on,
        new_source_line,
      ]);

  test('has a revision of its own a correcting export, without lines', () => {
    const result = put(
      readInput(
        'a',
        fields([
          ['ho-tich', 10],
          ['dat-dai', 5],
        ]),
        '2025-09-03',
      ),
      readInput(
        'b',
        fields([
          ['ho-tich', 20],
          ['dat-dai', 5],
        ]),
        '2025-10-03',
      ),
      readInput(
        'c',
        fields([
          ['ho-tich', 20],
          ['dat-dai', 6],
        ]),
        '2025-11-03',
      ),
    );
    expect(sums(result)).toEqual([
      [15, 25, '2025-10-03', null],
      [25, 26, '2025-11-03', null],
    ]);
  });

  test('grows by a field that only the correcting export has', () => {
    const result = put(
      readInput('bc-lan-1', fields([['ho-tich', 10]])),
      readInput(
        'bc-lan-2',
        fields([
          ['ho-tich', 10],
          ['dat-dai', 5],
        ]),
      ),
    );
    expect(sums(result)).toEqual([[10, 15, null, null]]);
  });

  test('keeps what files that correct nothing hold, before the correction and after it', () => {
    const result = put(
      readInput('bc-lan-1', fields([['ho-tich', 10]])),
      readInput('bc-lan-2', fields([['ho-tich', 11]])),
      readInput('x', fields([['dat-dai', 5]])),
    );
    expect(sums(result)).toEqual([[15, 16, null, null]]);
  });

  test('has none where a correction changes no sum, or the unit has one row over all fields', () => {
    const swapped = put(
      readInput(
        'bc-lan-1',
        fields([
          ['ho-tich', 10],
          ['dat-dai', 5],
        ]),
      ),
      readInput(
        'bc-lan-2',
        fields([
          ['ho-tich', 5],
          ['dat-dai', 10],
        ]),
      ),
    );
    expect(sums(swapped)).toEqual([]);
    const total = put(readInput('bc-lan-1', [received(5)]), readInput('bc-lan-2', [received(6)]));
    expect(sums(total)).toEqual([[5, 6, null, 2]]);
  });

  test('is corrected by its fields alone: a total beside them is not loaded, nor are its corrections', () => {
    const result = put(
      readInput('bc-lan-1', [received(5)]),
      readInput('bc-lan-2', [received(6)]),
      readInput('x', fields([['dat-dai', 6]])),
    );
    expect(sums(result)).toEqual([]);
  });
});
