import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { draftMapping } from '../../../scripts/ingest/draft-mapping.ts';
import { readMappings } from '../../../scripts/ingest/mappings.ts';
import { CONTEXT } from '../../ingest/context.ts';
import { dataDirectory } from './data-directory.ts';

/** What is said, in Vietnamese, of mappings by the names of their files. */
const said = (files: Readonly<Record<string, string | object>>): string => {
  const texts = Object.entries(files).map(([name, content]) => [
    `reference/layouts/${name}`,
    typeof content === 'string' ? content : JSON.stringify(content),
  ]);
  const data = dataDirectory(Object.fromEntries(texts) as Record<string, string>);
  return readMappings(data, CONTEXT.units, 'vi', () => undefined).problems.join('\n');
};
const mapping = (columns: object, more: object = {}) => ({ name: 'x', columns, ...more });

describe('A mapping that cannot be used says in Vietnamese what to do', () => {
  test('where two headings have a word that only one can have: both are named', () => {
    const text = said({ 'x.json': mapping({ Nơi: 'Đơn vị', Máy: 'Đơn vị', A: 'Số hóa' }) });
    expect(text).toContain('nhiều tiêu đề cùng ghi "Đơn vị": “Nơi”, “Máy”');
    expect(text).toContain('"Máy": "Bỏ qua"');
  });

  test('where every heading is ignored: one of them must be a count', () => {
    const text = said({ 'x.json': mapping({ Nơi: 'Đơn vị', A: 'Bỏ qua' }) });
    expect(text).toContain('chưa tiêu đề nào là số hồ sơ');
    expect(text.length).toBeLessThan(450);
  });

  test('where the headings are units: that the table lies on its side', () => {
    const columns = { 'Chỉ tiêu': '?', 'Xã Than Uyên': '?', 'Xã Mường Kim': 'Mới tiếp nhận' };
    expect(said({ 'x.json': mapping(columns) })).toMatch(/“Xã Than Uyên”.* quay ngang/);
  });

  test('where a heading has no word: with what its own words may mean', () => {
    const text = said({ 'x.json': mapping({ Nơi: 'Đơn vị', 'Xong trễ': '' }) });
    expect(text).toContain('columns["Xong trễ"] chưa ghi từ nào');
    expect(text).toContain('có thể là: "Đã giải quyết quá hạn", "Bỏ qua"');
  });

  test('where a heading stands twice in other capitals: both are named', () => {
    const text = said({ 'x.json': mapping({ Vào: 'Mới tiếp nhận', VÀO: 'Số hóa' }) });
    expect(text).toContain('“Vào”, “VÀO” được đọc là cùng một tiêu đề');
  });

  test.each([
    ['a comma is missing', '{\n"name": "x"\n"columns": {}}', 'dòng 2, cột 12: thiếu dấu phẩy'],
    ['quotes are curly', '{\n“name”: "x"}', 'dòng 2, cột 1: dấu ngoặc kép cong'],
    ['a heading stands twice', '{"a": 1, "a": 2}', 'một tiêu đề hoặc khoá đứng hai lần'],
  ])('where %s: line, column and what to do', (_, text, expected) => {
    expect(said({ 'x.json': text })).toContain(expected);
  });

  test('where a "?" without a suggestion is left: no other language stands there', () => {
    const text = said({ 'x.json': mapping({ Nơi: 'Đơn vị', A: 'Số hóa', 'Cột một': '?' }) });
    expect(text).toContain('columns["Cột một"]: chưa rõ – chọn một từ trong danh sách');
    expect(text).not.toContain('received_total');
  });
});

describe('Two mappings', () => {
  const columns = { Nơi: 'Đơn vị', Vào: 'Mới tiếp nhận', 'Ra trễ': 'Đang giải quyết quá hạn' };
  const twins = (other: object, more: object = {}): string =>
    said({ 'a.json': mapping(columns), 'b.json': { ...mapping(other, more), name: 'y' } });

  test.each([
    ['the same headings', columns],
    [
      'the same headings in another order and spelling',
      { 'RA TRỄ': 'Đã giải quyết quá hạn', Nơi: 'Đơn vị', Vào: 'Số hóa' },
    ],
    [
      'a heading more that is ignored, and another word',
      { ...columns, Vào: 'Số hóa', Ghi: 'Bỏ qua' },
    ],
  ])('that read the same tables are refused, both files named: %s', (_, other) => {
    expect(twins(other)).toMatch(/b\.json và .*a\.json đọc cùng một bảng/);
  });

  test.each([
    ['a count more', { ...columns, Ra: 'Số hóa' }],
    ['a heading more that is ignored', { ...columns, Ghi: 'Bỏ qua' }],
  ])('that do each other no harm are read: %s', (_, other) => {
    expect(twins(other)).toBe('');
  });

  test('whose headers have another number of rows are read', () => {
    const of = (header_rows: number) => ({ ...mapping(columns), header_rows });
    expect(said({ 'a.json': of(1), 'b.json': { ...of(2), name: 'y' } })).toBe('');
  });

  test('of one name are refused, both files named', () => {
    const text = said({ 'a.json': mapping(columns), 'b.json': mapping({ A: 'Số hóa' }) });
    expect(text).toMatch(/b\.json: tên "x" đã dùng cho ánh xạ .*a\.json/);
  });
});

describe('A file that a mapping reads already', () => {
  const EXPORT = 'raw/lai-chau/2025-09/a.csv';
  const TABLE = 'Nơi,Vào,Ra trễ\nXã Than Uyên,120,20\nXã Mường Kim,100,10\n';
  const columns = { Nơi: 'Đơn vị', Vào: 'Mới tiếp nhận', 'Ra trễ': 'Đang giải quyết quá hạn' };
  const drafted = (path: string, content: object) => {
    const data = dataDirectory({ [EXPORT]: TABLE, [path]: JSON.stringify(content) });
    return {
      data,
      draft: () => draftMapping({ draftMapping: join(data, EXPORT), data, lang: 'vi' }),
    };
  };

  test('has no second draft: the mapping to edit is named', () => {
    const { data, draft } = drafted('reference/layouts/cu.json', mapping(columns));
    expect(draft).toThrow(/đã được đọc theo ánh xạ trong .*reference\/layouts\/cu\.json/);
    expect(readdirSync(join(data, 'reference/layouts'))).toEqual(['cu.json']);
  });

  test('has none either where the mapping stands in its sidecar', () => {
    const { draft } = drafted(`${EXPORT}.json`, { mapping: { columns } });
    expect(draft).toThrow(/đã được đọc theo ánh xạ trong .*a\.csv\.json/);
  });
});
