import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readIndex766 } from '../../src/ingest/index766.ts';
import { CONTEXT } from './context.ts';
import { codes, fixture } from './read-text.ts';

const TEXT = readFileSync('tests/fixtures/ingest/index766-table.csv', 'utf8');
const table = (text: string) => readIndex766(text, CONTEXT, 's1');

describe('the table of index 766', () => {
  test('gives the points of each unit, its rank and the days of its title', () => {
    const { rows } = table(TEXT);
    expect(rows.map(({ unit_code, total, rank }) => [unit_code, total, rank])).toEqual([
      ['04399', 65.51, 1],
      ['04273', 52.79, 2],
      ['04375', 70, 3],
    ]);
    expect(rows[0]).toMatchObject({
      as_of: '2026-09-30',
      period_start: '2026-01-01',
      publicity: 11.79,
      progress: 18.54,
      online: 8.44,
      payment: 6.45,
      digitisation: 9.18,
      satisfaction: 11.11,
      source_line: 6,
    });
    expect(rows[1]?.digitisation).toBeNull();
  });

  test('keeps a total that its groups do not give, and says so', () => {
    expect(table(TEXT).issues).toMatchObject([
      { line: 8, code: 'points_mismatch', params: { expected: 61.79, found: 70 } },
    ]);
  });

  test('of five groups has the joint points of online services and payment in neither', () => {
    const text =
      'Từ ngày 01/01/2026 đến ngày 30/09/2026\nĐơn vị,Công khai minh bạch,Tiến độ giải quyết,Cung cấp dịch vụ trực tuyến,Số hóa hồ sơ,Mức độ hài lòng,Tổng điểm\nTỉnh Lào Cai,8.00,18.54,14.89,9.18,11.11,61.72\n';
    const { rows, issues } = table(text);
    expect(issues).toEqual([]);
    expect(rows).toMatchObject([{ unit_code: '15', total: 61.72, online: null, payment: null }]);
  });

  test('of a province with more units than there are points ranks all of them', () => {
    const { rows, issues } = table(TEXT.replace('"52,79",2', '"52,79",168'));
    expect(rows[1]?.rank).toBe(168);
    expect(issues.map(({ code }) => code)).toEqual(['points_mismatch']);
  });

  test('without a period is not loaded', () => {
    const { rows, issues } = table(TEXT.replace(/Từ ngày.*\n/, '\n'));
    expect([rows, issues.map(({ code }) => code)]).toEqual([[], ['no_period']]);
  });

  test('with a unit that is none, or a cell that is none of points, leaves the row out and says why', () => {
    const text = TEXT.replace('xã Mậu A', 'xã Không Có').replace('"8,44"', 'tốt');
    expect(table(text).issues.map(({ line, code }) => [line, code])).toEqual([
      [6, 'bad_number'],
      [8, 'unknown_unit'],
    ]);
    expect(table(text).rows).toHaveLength(1);
  });

  test('among the exports is refused, and the message says where it belongs', () => {
    expect(codes(fixture('index766-table.csv', { unit: '15' }))).toEqual(['index766_table']);
  });
});
