import { describe, expect, test } from 'vitest';
import { DEMONSTRATION_FIELDS } from '../../src/demonstration/fields.ts';
import { fieldRegister } from '../../src/ingest/field-register.ts';
import { FIELDS } from './reference-tables.ts';

const register = fieldRegister(FIELDS);

describe('the list of fields', () => {
  test('names every field in four languages, once', () => {
    expect(new Set(FIELDS.map(({ field_id }) => field_id)).size).toBe(FIELDS.length);
    for (const field of FIELDS) {
      expect(field.field_id).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(field.name_ar).toMatch(/^\p{Script=Arabic}/u);
      expect(field.name_fa).toMatch(/^\p{Script=Arabic}/u);
    }
  });

  test('no spelling belongs to two fields', () => {
    for (const { field_id, name_vi, aliases } of FIELDS)
      for (const spelling of [field_id, name_vi, ...aliases])
        expect([spelling, register.match(spelling)]).toEqual([spelling, { field_id, known: true }]);
  });

  test('holds the fields of the invented province', () => {
    for (const { name } of DEMONSTRATION_FIELDS)
      expect([name, register.match(name).known]).toEqual([name, true]);
  });
});

describe('fieldRegister', () => {
  test.each([
    ['ĐẤT ĐAI', 'dat-dai'],
    ['Lĩnh vực đất đai', 'dat-dai'],
    ['12. Đất đai', 'dat-dai'],
    ['- Lĩnh vực: Hộ tịch', 'ho-tich'],
    ['Thi đua – Khen thưởng', 'thi-dua-khen-thuong'],
    ['Hoà giải ở cơ sở', 'hoa-giai'],
    ['Chứng thực'.normalize('NFD'), 'chung-thuc'],
  ])('%s is %s', (text, field_id) => {
    expect(register.match(text)).toEqual({ field_id, known: true });
  });

  test('an unknown field keeps its name as its identifier', () => {
    expect(register.match('3. Lĩnh vực Đo lường')).toEqual({
      field_id: 'x-do-luong',
      known: false,
    });
  });
});
