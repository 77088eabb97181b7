import { describe, expect, test } from 'vitest';
import { assemble } from '../../src/ingest/assemble.ts';
import type { AssembleInput } from '../../src/ingest/current-rows.ts';
import { fileRow as row, readInput as input } from './assemble-input.ts';
import { read } from './read-text.ts';

const put = (...inputs: AssembleInput[]) => assemble(inputs, () => '15');

/** A file of the commune Đông Cuông by field, with these lines of field and received. */
const file = (name: string, lines: readonly string[], exported_at?: string): AssembleInput => ({
  source_id: name,
  path: `lao-cai/2025-08/${name}.csv`,
  result: read(
    ['unit_code,field,received_total,resolved_total', ...lines.map((line) => `04399,${line}`)].join(
      '\n',
    ),
    `lao-cai/2025-08/${name}.csv`,
    exported_at === undefined ? null : { exported_at },
  ),
});

/** What is published of the commune over all fields. */
const overall = (result: ReturnType<typeof put>) =>
  result.overview.find(({ level }) => level === 'commune')?.received_total;

/** The findings that a sum lacks a row, by source and line. */
const said = (result: ReturnType<typeof put>) =>
  [...result.inputs].flatMap(([source, { issues }]) =>
    issues.filter(({ code }) => code === 'incomplete_sum').map(({ line }) => [source, line]),
  );

test('a field row with a cell that is no count leaves the figures over all fields unknown, not smaller', () => {
  const result = put(file('a', ['Chứng thực,100,90', 'Hộ tịch,1e3,20', 'Đất đai,7,7']));
  expect(result.sourceRows.map(({ received_total }) => received_total)).toEqual([100, 7]);
  expect([overall(result), said(result)]).toEqual([null, [['a', 3]]]);
});

test('a rejected row of one commune leaves the figures of the others as they are', () => {
  const result = put(
    file('a', ['Hộ tịch,1e3,20', 'Đất đai,7,7']),
    input('b', [row('dat-dai', { received_total: 9 }, { unit_code: '04375' })]),
  );
  expect(
    result.overview.flatMap(({ level, received_total }) =>
      level === 'commune' ? [received_total] : [],
    ),
  ).toEqual([9, null]);
});

test('a later export that gives the rejected row makes the sum whole, an earlier one does not', () => {
  const bad = ['Chứng thực,100,90', 'Hộ tịch,1e3,20'];
  const good = ['Chứng thực,100,90', 'Hộ tịch,30,20'];
  const corrected = put(file('a', bad, '2025-09-01'), file('b', good, '2025-09-05'));
  expect([overall(corrected), said(corrected)]).toEqual([130, []]);
  const spoiled = put(file('a', good, '2025-09-01'), file('b', bad, '2025-09-05'));
  expect([overall(spoiled), said(spoiled)]).toEqual([null, [['b', 3]]]);
});

test.each([
  ['whose field is known', 'Hộ tịch,1e3,20'],
  ['whose field is not known', 'Hồ sơ 0912345678,30,20'],
])('a row %s and that two exports give badly is missed in the later one', (_, bad) => {
  const lines = ['Chứng thực,100,90', bad];
  // The earlier export comes first by its name, and last.
  const forth = put(file('a', lines, '2025-09-01'), file('b', lines, '2025-09-05'));
  const back = put(file('a', lines, '2025-09-05'), file('b', lines, '2025-09-01'));
  expect([overall(forth), said(forth)]).toEqual([null, [['b', 3]]]);
  expect([overall(back), said(back)]).toEqual([null, [['a', 3]]]);
});

test('of rows that contradict each other and an earlier one that they replaced, the earlier is not named', () => {
  const of = (received: number) => ['Chứng thực,100,90', `Hộ tịch,${String(received)},20`];
  const result = put(
    file('a', of(30), '2025-09-01'),
    file('b', of(40), '2025-09-05'),
    file('c', of(50), '2025-09-05'),
  );
  expect([overall(result), said(result)]).toEqual([null, [['b', 3]]]);
});

test('rows of two files that contradict each other leave the sum unknown', () => {
  const result = put(
    file('a', ['Chứng thực,100,90', 'Hộ tịch,30,20']),
    file('b', ['Hộ tịch,40,20']),
  );
  expect([overall(result), said(result)]).toEqual([null, [['a', 3]]]);
});

test('a row that stands twice in a file with other figures leaves the sum unknown, a copy does not', () => {
  const twice = put(file('a', ['Hộ tịch,30,20', 'Hộ tịch,40,20']));
  expect([overall(twice), said(twice)]).toEqual([null, [['a', 3]]]);
  const copied = put(file('a', ['Hộ tịch,30,20', 'Hộ tịch,30,20']));
  expect([overall(copied), said(copied)]).toEqual([30, []]);
});

test('a row whose field cannot be told is missed in the sum until a later export gives its unit and period', () => {
  const nameless = ['Chứng thực,100,90', 'Hồ sơ 0912345678,30,20'];
  const one = put(file('a', nameless, '2025-09-01'));
  expect([overall(one), said(one)]).toEqual([null, [['a', 3]]]);
  const both = put(
    file('a', nameless, '2025-09-01'),
    file('b', ['Chứng thực,100,90', 'Hộ tịch,30,20'], '2025-09-05'),
  );
  expect(overall(both)).toBe(130);
});

/** Running totals of the commune since 1 January, with these lines of field and counts. */
const until = (name: string, day: string, lines: readonly string[]): AssembleInput => ({
  source_id: name,
  path: `${name}.csv`,
  result: read(
    [
      'unit_code,field,period_start,period_end,period_kind,received_total,received_new,carried_over',
      ...lines.map((line) => {
        const [field, ...counts] = line.split(',');
        return ['04399', field, '2026-01-01', day, 'year_to_date', ...counts].join(',');
      }),
    ].join('\n'),
  ),
});

test.each([
  ['a field that only the later of two running totals has', ['Đất đai,50,50,0']],
  ['a rejected field of the later of two running totals', ['Đất đai,5e1,50,0']],
])('%s leaves their difference over all fields unknown', (_, more) => {
  const made = put(
    until('a', '2026-02-28', ['Hộ tịch,100,100,0']),
    until('b', '2026-03-31', ['Hộ tịch,130,130,0', ...more]),
  );
  const flows = made.overview.flatMap(({ level, period_kind, period_start, received_new }) =>
    level === 'commune' && period_kind === 'flow' ? [[period_start, received_new]] : [],
  );
  expect(flows).toContainEqual(['2026-03-01', null]);
  expect(flows.filter(([, count]) => count !== null)).toEqual([]);
  expect(said(made)).toContainEqual(['b', 2]);
});

describe('a sum of the province by field', () => {
  const HEADER = 'unit_code,unit,field,period_start,period_end,received_total';
  const tidy = (name: string, lines: readonly string[], exported_at?: string): AssembleInput => ({
    source_id: name,
    path: `lao-cai/${name}.csv`,
    result: read(
      [HEADER, ...lines].join('\n'),
      `lao-cai/${name}.csv`,
      exported_at === undefined ? null : { exported_at },
    ),
  });
  const line = (unit: string, field: string, received: string, month = '08') =>
    `${unit},${field},2025-${month}-01,2025-${month}-31,${received}`;
  /** What is published of the province, by field and month. */
  const fieldSums = (result: ReturnType<typeof put>) =>
    result.overview.flatMap(({ level, field_id, period_start, received_total }) =>
      level === 'province' ? [`${field_id} ${period_start.slice(5, 7)} ${received_total}`] : [],
    );
  const unitSums = (result: ReturnType<typeof put>) =>
    result.overview.flatMap(({ unit_code, field_id, period_start, received_total }) =>
      field_id === 'all' ? [`${unit_code} ${period_start.slice(5, 7)} ${received_total}`] : [],
    );
  const WHOLE = [
    line('04399,', 'Hộ tịch', '30'),
    line('04399,', 'Đất đai', '7'),
    line('04375,', 'Hộ tịch', '20'),
    line('04375,', 'Đất đai', '5'),
  ];
  const [first, second, , fourth] = WHOLE as [string, string, string, string];

  test('is not stated where a row of a commune is rejected, that of another field is', () => {
    const result = put(tidy('a', [first, second, line('04375,', 'Hộ tịch', '2e1'), fourth]));
    expect(fieldSums(result)).toEqual(['dat-dai 08 12', 'ho-tich 08 null']);
    expect(said(result)).toEqual([['a', 4]]);
  });

  test('is not stated where a row names a commune that there is none of, whose own sums are', () => {
    const result = put(tidy('a', [first, second, line(',Xã Không Có', 'Hộ tịch', '9')]));
    expect(fieldSums(result)).toEqual(['dat-dai 08 7', 'ho-tich 08 null']);
    expect([unitSums(result), said(result)]).toEqual([['04399 08 37'], [['a', 4]]]);
  });

  test('is stated again once a later export holds instead of that of the unknown commune', () => {
    const result = put(
      tidy('a', [...WHOLE, line(',Xã Không Có', 'Hộ tịch', '9')], '2025-09-01'),
      tidy('b', WHOLE, '2025-09-05'),
    );
    expect(fieldSums(result)).toEqual(['dat-dai 08 12', 'ho-tich 08 50']);
  });

  test('names the later of two exports that both name the unknown commune', () => {
    const unknown = line(',Xã Không Có', 'Hộ tịch', '9');
    const result = put(
      tidy('a', [...WHOLE, unknown], '2025-09-01'),
      tidy('b', [first, second, unknown], '2025-09-05'),
    );
    expect(fieldSums(result)).toEqual(['dat-dai 08 12', 'ho-tich 08 null']);
    expect(said(result)).toEqual([['b', 4]]);
  });

  test('and those of all units of the file are not stated where a row names no unit', () => {
    const result = put(tidy('a', [...WHOLE, line(',', 'Hộ tịch', '9')]));
    expect(fieldSums(result)).toEqual(['dat-dai 08 12', 'ho-tich 08 null']);
    expect(unitSums(result)).toEqual(['04375 08 null', '04399 08 null']);
  });

  test('and that of its unit are not stated in any month of the file where the month of a row is not known', () => {
    const later = [line('04399,', 'Hộ tịch', '31', '10'), line('04375,', 'Hộ tịch', '21', '10')];
    const undated = '04375,,Hộ tịch,2025-08-01,?,9';
    const result = put(tidy('a', [...WHOLE, ...later, undated]));
    expect(fieldSums(result)).toEqual(['dat-dai 08 12', 'ho-tich 08 null', 'ho-tich 10 null']);
    expect(unitSums(result)).toEqual([
      '04375 08 null',
      '04375 10 null',
      '04399 08 37',
      '04399 10 31',
    ]);
  });

  test('is not stated where one form of a file is that of an unknown commune', () => {
    const form = (unit: string, received: number) =>
      [
        'Biểu số II.06a/VPCP/KSTT',
        `Đơn vị báo cáo: UBND ${unit}`,
        'Từ ngày 01/08/2025 đến ngày 31/08/2025',
        'STT,Lĩnh vực,Tổng số tiếp nhận,Đã giải quyết',
        `1,Hộ tịch,${String(received)},${String(received)}`,
        '',
      ].join('\n');
    const text = [form('xã Đông Cuông', 30), form('xã Không Có', 9)].join('\n');
    const path = 'lao-cai/2025-08/a.csv';
    const result = put({ source_id: 'a', path, result: read(text, path) });
    expect(fieldSums(result)).toEqual(['ho-tich 08 null']);
    expect(unitSums(result)).toEqual(['04399 08 30']);
  });
});
