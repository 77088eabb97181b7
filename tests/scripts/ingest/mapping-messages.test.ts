import { describe, expect, test } from 'vitest';
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

  test('where a heading has no word: with what its own words may mean', () => {
    const text = said({ 'x.json': mapping({ Nơi: 'Đơn vị', 'Xong trễ': '' }) });
    expect(text).toContain('columns["Xong trễ"] chưa ghi từ nào');
    expect(text).toContain('có thể là: "Đã giải quyết quá hạn", "Bỏ qua"');
  });

  test('where a heading stands twice in other capitals: both are named', () => {
    const text = said({ 'x.json': mapping({ Vào: 'Mới tiếp nhận', VÀO: 'Số hóa' }) });
    expect(text).toContain('“Vào”, “VÀO” được đọc là cùng một tiêu đề');
  });

  test('where a "?" without a suggestion is left: no other language stands there', () => {
    const text = said({ 'x.json': mapping({ Nơi: 'Đơn vị', A: 'Số hóa', 'Cột một': '?' }) });
    expect(text).toContain('columns["Cột một"]: chưa rõ – chọn một từ trong danh sách');
    expect(text).not.toContain('received_total');
  });
});
