import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { DEMONSTRATION_FIELDS } from '../../src/demonstration/fields.ts';
import { looksLikePerson } from '../../src/ingest/person-names.ts';
import { readFields, readUnits } from '../../src/ingest/reference-files.ts';
import { addsUp, codes, read } from './read-text.ts';

const PATH = 'lao-cai/2025-08/x.csv';
const table = (...names: string[]): string =>
  [
    'Mã đơn vị,Lĩnh vực,Tổng số tiếp nhận,Đã giải quyết',
    ...names.map((name, index) => `04399,${name},${String(20 + index)},9`),
  ].join('\n');

describe('a text', () => {
  test.each([
    'Nguyễn Văn A',
    'NGUYỄN THỊ HỒNG',
    'Trần An',
    'Lê Thị Minh Khai',
    'Nguyen Van A',
    'nguyễn văn bình',
    'Ông Phạm Quốc Khánh',
    'Giàng A Páo',
  ])('looks like the name of a person: %s', (name) => {
    expect(looksLikePerson(name)).toBe(true);
  });

  test.each([
    'Hộ tịch',
    'Lâm Nghiệp',
    'Văn Hóa Thể Thao',
    'Đào Tạo',
    'Lâm nghiệp và thủy sản',
    'Dương',
    'Chứng Thực',
    'Hồ sơ khác',
    'Lý lịch tư pháp',
  ])('does not: %s', (name) => {
    expect(looksLikePerson(name)).toBe(false);
  });
});

describe('a column of fields', () => {
  test('of which most cells look like names of people makes the file refused, without a cell', () => {
    const result = read(table('Nguyễn Văn A', 'Trần Thị B', 'Đất đai'), PATH);
    expect(result.issues).toMatchObject([
      { code: 'personal_columns', params: { positions: '2', kinds: ['name'] } },
    ]);
    expect([result.rows, addsUp(result)]).toEqual([[], true]);
    expect(JSON.stringify(result)).not.toMatch(/Nguy|Tr[aầ]n/u);
  });

  test('with one such cell has that row rejected, and its name is nowhere', () => {
    const result = read(table('Đất đai', 'Hộ tịch', 'Nguyễn Văn A', 'Chứng thực'), PATH);
    expect(codes(result)).toContain('doubtful_field');
    expect([result.rows.length, result.rows_rejected, addsUp(result)]).toEqual([3, 1, true]);
    expect(JSON.stringify(result)).not.toMatch(/nguy[eễ]n/iu);
  });

  test('may hold every name of the list of fields and of the demonstration', () => {
    const listed = readFields(readFileSync('data/reference/fields.csv', 'utf8')).rows;
    const names = [
      ...listed.flatMap(({ name_vi, aliases }) => [name_vi, ...aliases]),
      ...DEMONSTRATION_FIELDS.map(({ name }) => name),
    ];
    const spellings = names.flatMap((name) => [
      name,
      name.toLocaleUpperCase('vi'),
      name.replace(/\p{L}+/gu, (word) => word.charAt(0).toLocaleUpperCase('vi') + word.slice(1)),
    ]);
    const quoted = spellings.map((name) => `"${name}"`);
    const found = codes(read(table(...quoted), PATH));
    expect(found).not.toContain('personal_columns');
    expect(found).not.toContain('doubtful_field');
  });
});

test('a column of systems never publishes the name of a person', () => {
  const text =
    'Mã đơn vị,Hệ thống,Tổng số tiếp nhận\n04399,Nguyễn Văn A,5\n04375,iGate,5\n04252,iGate,5\n';
  const result = read(text, PATH);
  expect(result.rows.map(({ source_system }) => source_system)).toEqual(['igate', 'igate']);
  expect(codes(result)).toContain('doubtful_field');
});

test('communes that bear the names of people are units', () => {
  const units = readUnits(readFileSync('data/reference/units.csv', 'utf8')).rows;
  const named = units.filter(({ level, name }) => level === 'commune' && looksLikePerson(name));
  expect(named.length).toBeGreaterThan(10);
  const text = [
    'Đơn vị,Tổng số tiếp nhận,Đã giải quyết',
    ...named.map(({ name }, index) => `${name},${String(30 + index)},7`),
  ].join('\n');
  expect(codes(read(text, PATH))).not.toContain('personal_columns');
});
