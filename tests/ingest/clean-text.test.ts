import { describe, expect, test } from 'vitest';
import { cleanText } from '../../src/ingest/clean-text.ts';
import { joinedSpellings } from '../../src/ingest/stray-spaces.ts';
import { foldName } from '../../src/tables/name-folding.ts';
import { CONTEXT } from './context.ts';

describe('a cell as people read it', () => {
  test.each([
    ['decomposed letters, as macOS writes them', 'Hộ tịch'.normalize('NFD'), 'Hộ tịch'],
    ['no-break spaces', '\u00A0Xã\u00A0Đông\u00A0Cuông ', 'Xã Đông Cuông'],
    ['narrow, ideographic and figure spaces', '1\u202F695\u3000hồ\u2007sơ', '1 695 hồ sơ'],
    ['line ends and tabs', 'Tổng\r\nsố\t hồ sơ', 'Tổng số hồ sơ'],
    ['zero-width characters', 'Hộ\u200B t\u200Dị\u2060ch\uFEFF', 'Hộ tịch'],
    ['a soft hyphen', 'Chứng\u00AD thực', 'Chứng thực'],
    ['marks of direction', '\u202AXã\u202C \u2066Tà Năng\u2069\u200E', 'Xã Tà Năng'],
    ['control characters', 'Xã\u0001 Tà\u0085 Năng\u0000', 'Xã Tà Năng'],
    ['letters of other scripts', ' مقدار  ', 'مقدار'],
    ['an apostrophe and a hyphen, which are part of names', "Xã Ea H'Leo - B", "Xã Ea H'Leo - B"],
    ['a number as it stands', '1.695', '1.695'],
    ['nothing', ' \u00A0\u200B', ''],
  ])('%s', (_, cell, text) => {
    expect(cleanText(cell)).toBe(text);
    expect(cleanText(text)).toBe(text);
  });
});

test('tone marks on oa, oe and uy are compared wherever they stand, at the end of a word only', () => {
  expect(foldName('Xã Hòa Bình, Thủy')).toBe(foldName('xã Hoà Bình, Thuỷ'));
  expect(foldName('Quý')).not.toBe(foldName('Qúi'));
});

describe('a syllable torn apart', () => {
  test('is tried joined at one place, then at two', () => {
    expect(joinedSpellings('Xuân Á i')).toEqual(['XuânÁ i', 'Xuân Ái', 'XuânÁi']);
    expect(joinedSpellings('Tà')).toEqual([]);
  });

  test('names the unit and the field that it does whole', () => {
    const { units, fields } = CONTEXT;
    expect(units.byName('Xã Xuân Á i', '15')).toEqual(units.byName('Xã Xuân Ái', '15'));
    expect(units.byName('Phường Ch iềng Sin h', '14')).toEqual(
      units.byName('Phường Chiềng Sinh', '14'),
    );
    expect(fields.match('Hộ tị ch').field_id).toBe('ho-tich');
    expect(fields.match('Ch ứng th ực').field_id).toBe('chung-thuc');
  });

  test('is joined only into a name that exists', () => {
    expect(CONTEXT.units.byName('Xã Đông Cu', '15').kind).toBe('unknown');
    expect(CONTEXT.fields.match('Hộ ti ch').known).toBe(false);
  });

  test('never makes one unit of another: no two names of a province differ in spaces alone', () => {
    const communes = CONTEXT.units.versions.filter(({ level }) => level === 'commune');
    const keys = new Map<string, string>();
    for (const { unit_code, province_code, name } of communes) {
      const key = `${province_code ?? ''} ${foldName(name).replaceAll(' ', '')}`;
      expect(keys.get(key) ?? unit_code).toBe(unit_code);
      keys.set(key, unit_code);
    }
  });
});
