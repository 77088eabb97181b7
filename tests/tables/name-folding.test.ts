import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldName, stripDiacritics } from '../../src/tables/name-folding.ts';

const ALPHABET = [
  ...Array.from('aăâbcdđeêghiklmnoôơpqrstuưvxyAĂÂĐÊÔƠƯHOTI'),
  '\u0300',
  '\u0301',
  '\u0303',
  '\u0309',
  '\u0323',
  'òà',
  'Hoà',
  'Thủy',
  ' ',
  '\u00A0',
  '\u200B',
  '\u00AD',
  '-',
  '–',
  '’',
  "'",
  '.',
  '7',
];
const vietnamese = fc.array(fc.constantFrom(...ALPHABET), { maxLength: 24 }).map((a) => a.join(''));
const anyText = fc.oneof(vietnamese, fc.string({ unit: 'grapheme', maxLength: 20 }));

describe('foldName', () => {
  test.each([
    ['Hòa Bình', 'Hoà Bình'],
    ['THỦY NGUYÊN', 'Thuỷ Nguyên'],
    ['Nguyễn Úy', 'Nguyễn Uý'],
    ['Ea H’Leo', "Ea H'Leo"],
    ['Văn Miếu – Quốc Tử Giám', 'Văn Miếu - Quốc Tử Giám'],
    ['Đông\u00A0Cuông', ' Đông  Cuông '],
    ['Đông\u00AD Cuông', 'Đông\u200B Cuông'],
    ['Quý', 'Qúy'],
  ])('%s = %s', (a, b) => {
    expect(foldName(a)).toBe(foldName(b));
  });

  test.each([
    ['Văn Lang', 'Văn Lăng'],
    ['Ba Tơ', 'Ba Tô'],
    ['Sơn Hà', 'Sơn Hạ'],
    ['Đồng Tiến', 'Đông Tiến'],
    ['Mỹ Lộc', 'Mĩ Lộc'],
    ['Đông Cuông', 'Dong Cuong'],
  ])('%s ≠ %s', (a, b) => {
    expect(foldName(a)).not.toBe(foldName(b));
  });

  test('folding twice changes nothing', () => {
    fc.assert(fc.property(anyText, (text) => foldName(foldName(text)) === foldName(text)));
  });

  test('composed and decomposed text give the same', () => {
    fc.assert(
      fc.property(
        anyText,
        (text) => foldName(text.normalize('NFD')) === foldName(text.normalize('NFC')),
      ),
    );
  });

  test('letter case makes no difference to Vietnamese text', () => {
    fc.assert(
      fc.property(
        vietnamese,
        (text) => foldName(text.toUpperCase()) === foldName(text.toLowerCase()),
      ),
    );
  });
});

describe('stripDiacritics', () => {
  test('leaves plain letters', () => {
    expect(stripDiacritics('Xã Đông Cuông')).toBe('xa dong cuong');
    expect(stripDiacritics('PHƯỜNG HOÀ BÌNH')).toBe('phuong hoa binh');
  });

  test('is the same for folded text', () => {
    fc.assert(fc.property(anyText, (t) => stripDiacritics(foldName(t)) === stripDiacritics(t)));
  });
});
