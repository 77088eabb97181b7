import { describe, expect, test } from 'vitest';
import { CONTEXT } from './context.ts';
import { fileOutcomes } from '../../src/ingest/file-outcomes.ts';
import { addsUp, codes, read } from './read-text.ts';

const PATH = 'lai-chau/2025-09/x.csv';
const HEADER = [
  'Số,Nơi nhận,Hộ tịch,,Chứng thực,,Tổng các lĩnh vực,',
  ',,Đã nộp,Trả trễ,Đã nộp,Trả trễ,Đã nộp,Trả trễ',
];
const ROWS = [
  '1,Xã Than Uyên,120,3,80,2,200,5',
  '2,Xã Mường Kim,40,0,20,4,60,4',
  '3,Xã Khoen On,10,1,5,0,15,1',
];
const FIELDS = {
  'Hộ tịch > Đã nộp': 'received_total',
  'Hộ tịch > Trả trễ': 'resolved_late',
  'Chứng thực > Đã nộp': 'received_total',
  'Chứng thực > Trả trễ': 'resolved_late',
};
const TOTAL = {
  'Tổng các lĩnh vực > Đã nộp': 'received_total',
  'Tổng các lĩnh vực > Trả trễ': 'resolved_late',
};
const NO_FIELD = Object.fromEntries(Object.keys(FIELDS).map((heading) => [heading, 'ignore']));
const NO_TOTAL = Object.fromEntries(Object.keys(TOTAL).map((heading) => [heading, 'ignore']));

/** Reads the table by words for the columns of its fields and totals. */
const readBy = (columns: Readonly<Record<string, string>>, rows = ROWS, header = HEADER) => {
  const keys = { Số: 'ordinal', 'Nơi nhận': 'unit' };
  const mapping = { header_rows: 2, columns: { ...keys, ...columns } };
  return read([...header, ...rows].join('\n'), PATH, { mapping });
};
const figures = (result: ReturnType<typeof read>) =>
  result.rows.map(({ unit_code, field_id, counts }) => [
    unit_code,
    field_id,
    counts.received_total,
    counts.resolved_late,
  ]);
/** The figures of each commune over all fields once the file is put together, and what is said then. */
const overall = (result: ReturnType<typeof read>) => {
  const { assembled, outcomes } = fileOutcomes(
    [{ path: PATH, source_id: 's', result }],
    CONTEXT.units,
  );
  const rows = assembled.overview.filter(
    (row) => row.level === 'commune' && row.field_id === 'all',
  );
  return {
    rows: rows.map((row) => [row.unit_code, row.received_total, row.resolved_late]),
    codes: outcomes.flatMap(({ issues }) => issues.map(({ code }) => code)),
  };
};

const BY_FIELD = [
  ['03595', 'ho-tich', 120, 3],
  ['03595', 'chung-thuc', 80, 2],
  ['03637', 'ho-tich', 40, 0],
  ['03637', 'chung-thuc', 20, 4],
  ['03640', 'ho-tich', 10, 1],
  ['03640', 'chung-thuc', 5, 0],
];
const SUMS = [
  ['03595', 200, 5],
  ['03637', 60, 4],
  ['03640', 15, 1],
];

describe('The columns of several fields of one table', () => {
  test('are rows of their own, each of its field, and every row is counted', () => {
    const result = readBy({ ...FIELDS, ...NO_TOTAL });
    expect(figures(result)).toEqual(BY_FIELD);
    expect([codes(result), addsUp(result)]).toEqual([['column_fields'], true]);
    expect(result.issues).toMatchObject([
      { severity: 'note', params: { fields: ['ho-tich', 'chung-thuc'] } },
    ]);
  });

  test('are compared with the total beside them, which is never added', () => {
    expect(overall(readBy({ ...FIELDS, ...TOTAL }))).toEqual({
      rows: SUMS,
      codes: ['column_fields'],
    });
  });

  test('are named where the total beside them differs', () => {
    const rows = ['1,Xã Than Uyên,120,3,80,2,201,5', ...ROWS.slice(1)];
    expect(overall(readBy({ ...FIELDS, ...TOTAL }, rows))).toEqual({
      rows: SUMS,
      codes: ['column_fields', 'total_mismatch'],
    });
  });

  test('leave the figures over all fields blank where one field is ignored', () => {
    const columns = { ...NO_FIELD, ...NO_TOTAL, 'Hộ tịch > Đã nộp': 'received_total' };
    const result = readBy(columns);
    expect(figures(result).map((row) => row.slice(0, 3))).toEqual([
      ['03595', 'ho-tich', 120],
      ['03637', 'ho-tich', 40],
      ['03640', 'ho-tich', 10],
    ]);
    expect(result.issues[0]?.params).toMatchObject({ left_out: ['chung-thuc'] });
    const { rows, codes: said } = overall(result);
    expect(rows.filter(([, received]) => received !== null)).toEqual([]);
    expect(said).toContain('incomplete_sum');
  });

  test('are not read where only the total is mapped: it is that of all fields', () => {
    const result = readBy({ ...NO_FIELD, ...TOTAL });
    expect([codes(result), overall(result).rows]).toEqual([[], SUMS]);
  });

  test('may each be a single column', () => {
    const text = 'Nơi,Hộ tịch,Chứng thực,Cộng\nXã Than Uyên,120,80,200\n';
    const columns = { 'Hộ tịch': 'received_total', 'Chứng thực': 'received_total' };
    const mapping = { columns: { Nơi: 'unit', ...columns, Cộng: 'ignore' } };
    expect(figures(read(text, PATH, { mapping }))).toEqual([
      ['03595', 'ho-tich', 120, null],
      ['03595', 'chung-thuc', 80, null],
    ]);
  });

  test('may be of several months as well', () => {
    const header = ['Số,Nơi nhận,Hộ tịch,,Chứng thực,', ',,Tháng 8,Tháng 9,Tháng 8,Tháng 9'];
    const columns = Object.fromEntries(
      ['Hộ tịch', 'Chứng thực'].flatMap((field) =>
        ['Tháng 8', 'Tháng 9'].map((month) => [`${field} > ${month}`, 'received_total']),
      ),
    );
    const result = readBy(columns, ['1,Xã Than Uyên,1,2,3,4'], header);
    expect(
      result.rows.map((row) => [row.field_id, row.period_end, row.counts.received_total]),
    ).toEqual([
      ['ho-tich', '2025-08-31', 1],
      ['chung-thuc', '2025-08-31', 3],
      ['ho-tich', '2025-09-30', 2],
      ['chung-thuc', '2025-09-30', 4],
    ]);
  });

  test('may have one among them that no list has', () => {
    const header = HEADER.map((line) => line.replace('Tổng các lĩnh vực', 'Chuyện khác'));
    const columns = {
      ...FIELDS,
      'Chuyện khác > Đã nộp': 'received_total',
      'Chuyện khác > Trả trễ': 'ignore',
    };
    const result = readBy(columns, ROWS, header);
    expect(figures(result)[2]).toEqual(['03595', 'x-chuyen-khac', 200, null]);
    expect(codes(result)).toContain('unknown_field');
  });

  test('are never named where the header adds up: an equal column of another field is no part', () => {
    const rows = ['1,Xã Than Uyên,120,3,80,2,,', '2,Xã Mường Kim,40,4,20,1,,', ROWS[2]!];
    expect(codes(readBy({ ...FIELDS, ...NO_TOTAL }, rows))).not.toContain('looks_of_which');
  });

  test('publish no name of a person: such a heading rejects its rows', () => {
    const header = HEADER.map((line) => line.replace('Tổng các lĩnh vực', 'Nguyễn Văn Canh'));
    const columns = {
      ...FIELDS,
      'Nguyễn Văn Canh > Đã nộp': 'received_total',
      'Nguyễn Văn Canh > Trả trễ': 'ignore',
    };
    const result = readBy(columns, ROWS, header);
    expect([result.rows.length, result.rows_rejected, addsUp(result)]).toEqual([6, 3, true]);
    const said = result.issues.map(({ params }) => JSON.stringify(params));
    expect(said.join(' ')).not.toMatch(/canh/iu);
  });

  test('are refused where rows name fields as well', () => {
    const text = 'Nơi,Việc,Hộ tịch,Chứng thực\nXã Than Uyên,Đất đai,120,80\n';
    const columns = { 'Hộ tịch': 'received_total', 'Chứng thực': 'received_total' };
    const mapping = { columns: { Nơi: 'unit', Việc: 'field', ...columns } };
    const result = read(text, PATH, { mapping });
    expect([codes(result), result.rows_rejected]).toEqual([['duplicate_column'], 1]);
  });

  test('are read by known headings, without a mapping', () => {
    const header = [
      'STT,Đơn vị,Hộ tịch,,Chứng thực,,Tổng,',
      ',,Tổng số tiếp nhận,Đã giải quyết quá hạn,Tổng số tiếp nhận,Đã giải quyết quá hạn,Tổng số tiếp nhận,Đã giải quyết quá hạn',
    ];
    const result = read([...header, ...ROWS].join('\n'), PATH);
    expect(result.layout).toBe('field-columns');
    expect(overall(result)).toEqual({ rows: SUMS, codes: ['column_fields'] });
  });

  test('compare a row of totals field by field', () => {
    const result = readBy({ ...FIELDS, ...NO_TOTAL }, [...ROWS, ',Tổng cộng,171,4,105,6,,']);
    expect(result.issues.find(({ code }) => code === 'total_mismatch')).toMatchObject({
      column: 'received_total',
      heading: 'Hộ tịch > Đã nộp',
      params: { expected: 170, found: 171 },
    });
  });
});
