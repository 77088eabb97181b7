import { describe, expect, test } from 'vitest';
import { byteSource } from '../../../src/ingest/decode.ts';
import { knownWords } from '../../../src/ingest/encodings/known-words.ts';
import { sheetsOf, type FileSheets } from '../../../src/ingest/sheets.ts';
import { CONTEXT } from '../context.ts';
import { ENCODERS } from '../encodings/encoders.ts';
import {
  workbookParts,
  writtenWorkbook,
  xmlText,
  zipped,
  type WrittenSheet,
} from './written-workbook.ts';

const open = (bytes: Uint8Array): FileSheets =>
  sheetsOf(byteSource(bytes), () => knownWords(CONTEXT));
const read = (...sheets: WrittenSheet[]) => {
  const found = open(writtenWorkbook(sheets));
  if ('refused' in found) throw new Error(found.refused.code);
  return found;
};
const cells = (...sheets: WrittenSheet[]): (readonly string[])[] =>
  [...read(...sheets).sheets[0]!.records()].map((record) => record.cells);
/** The text of one cell. */
const cell = (written: WrittenSheet['rows'][number][number]): string =>
  cells({ rows: [['x', written]] })[0]?.[1] ?? '';
const styled = (number: number, format: string): string => cell({ number, format });

describe('a number of a spreadsheet is that number, whatever the language of the text', () => {
  test.each([
    [1695, '1695'],
    [0, '0'],
    [-5, '-5'],
    [1695.0000000000002, '1695'],
    [2.5, '2.5'],
    [97.58112094395281, '97.581121'],
    [1e21, '1e+21'],
    [0.0000001, '1e-7'],
  ])('%d', (number, text) => {
    expect(cell(number)).toBe(text);
  });

  test('one with three decimals cannot be taken for thousands', () => {
    expect(cell(1.695)).toBe('1.6950');
  });

  test('a text stays the text that it is', () => {
    expect(cell('1.695')).toBe('1.695');
    expect(cell('04399')).toBe('04399');
  });
});

describe('the number format of a cell says what it is', () => {
  test.each([
    ['a share', 0.975811, '0.00%', '97.58%'],
    ['a share without decimals', 0.975811, '0%', '98%'],
    ['grouped thousands', 1695, '#,##0', '1695'],
    ['a unit in words', 1695, '#,##0" hồ sơ"', '1695'],
    ['an amount in red', -2, '#,##0;[Red]-#,##0', '-2'],
    ['a code with leading zeros', 4399, '00000', '04399'],
    ['a day', 45883, 'dd/mm/yyyy', '2025-08-14'],
    ['a day in words', 45883, '"Ngày" d "tháng" m;@', '2025-08-14'],
    ['a month', 45870, 'mm/yyyy', '2025-08-01'],
    ['a day of a given language', 45883, '[$-42A]d mmmm yyyy', '2025-08-14'],
    ['a day with a time', 45883.3125, 'dd/mm/yyyy hh:mm', '2025-08-14 07:30:00'],
    ['a time', 0.3125, 'h:mm', '07:30:00'],
    ['the first day of all', 1, 'd/m/yyyy', '1900-01-01'],
    ['a day after the leap year that never was', 61, 'd/m/yyyy', '1900-03-01'],
    ['no day at all', -3, 'd/m/yyyy', '-3'],
  ])('%s', (_, number, format, text) => {
    expect(styled(number, format)).toBe(text);
  });

  test('of the built-in ones too', () => {
    const parts = workbookParts([{ rows: [['x', { xml: '<c s="1"><v>45883</v></c>' }]] }]);
    parts['xl/styles.xml'] = '<styleSheet><cellXfs><xf/><xf numFmtId="14"/></cellXfs></styleSheet>';
    const found = open(zipped(parts));
    const [record] = 'refused' in found ? [] : [...found.sheets[0]!.records()];
    expect(record?.cells).toEqual(['x', '2025-08-14']);
  });

  test('days are counted from 1904 where the workbook says so', () => {
    const parts = workbookParts([{ rows: [['x', { number: 44421, format: 'd/m/yyyy' }]] }]);
    parts['xl/workbook.xml'] = parts['xl/workbook.xml']!.replace(
      '<sheets>',
      '<workbookPr date1904="1"/><sheets>',
    );
    const found = open(zipped(parts));
    expect('refused' in found ? [] : [...found.sheets[0]!.records()][0]?.cells).toEqual([
      'x',
      '2025-08-14',
    ]);
  });
});

describe('the types of cells', () => {
  test.each([
    ['an error', '<c t="e"><v>#DIV/0!</v></c>', '#DIV/0!'],
    ['a truth value', '<c t="b"><v>1</v></c>', 'TRUE'],
    [
      'a text of its own, in two fonts',
      '<c t="inlineStr"><is><r><t>Hộ </t></r><r><t>tịch</t></r></is></c>',
      'Hộ tịch',
    ],
    ['a day', '<c t="d"><v>2025-08-14T00:00:00</v></c>', '2025-08-14'],
    ['a formula with its number', '<c><f>SUM(A1:A9)</f><v>12</v></c>', '12'],
    ['a formula with its text', '<c t="str"><f>A1&amp;"x"</f><v>a&amp;b</v></c>', 'a&b'],
    ['a formula with an empty text', '<c t="str"><f>""</f><v></v></c>', ''],
    ['an escaped character', '<c t="str"><v>Tổng_x000D__x000A_số</v></c>', 'Tổng số'],
    ['CDATA and entities', '<c t="str"><v><![CDATA[a<b]]>&#272;&lt;</v></c>', 'a<bĐ<'],
    ['an entity that is not defined by XML', '<c t="str"><v>&lol;</v></c>', '&lol;'],
  ])('%s', (_, xml, text) => {
    expect(cell({ xml })).toBe(text);
  });

  test('a formula without a stored result is unknown, and it is said where', () => {
    const rows = [
      ['a', 'b'],
      [{ xml: '<c><f>1+1</f></c>' }, { xml: '<c><f>1+2</f><v></v></c>' }],
    ];
    const [sheet] = read({ rows }).sheets;
    expect([...sheet!.records()][1]?.cells).toEqual(['#CALC!', '#CALC!']);
    expect(sheet!.issues).toEqual([
      expect.objectContaining({ code: 'formula_without_value', line: 2, params: { found: 2 } }),
    ]);
  });

  test('readings of characters are no part of a text', () => {
    const parts = workbookParts([{ rows: [['x']] }]);
    parts['xl/sharedStrings.xml'] = '<sst><si><t>Xã</t><rPh><t>xa</t></rPh></si></sst>';
    const found = open(zipped(parts));
    expect('refused' in found ? [] : [...found.sheets[0]!.records()][0]?.cells).toEqual(['Xã']);
  });
});

describe('merged cells', () => {
  test('say how far the first one reaches, and the others are blank', () => {
    const rows = [
      ['STT', 'Tiếp nhận', 'left over', 'x'],
      [null, 'Tổng số', 'Quá hạn', 'x'],
    ];
    const found = read({ rows, merges: ['A1:A2', 'B1:C1'] }).sheets[0]!;
    const [first, second] = [...found.records()];
    expect(first?.cells).toEqual(['STT', 'Tiếp nhận', '', 'x']);
    expect(first?.spans).toEqual(
      new Map([
        [0, { columns: 1, rows: 2 }],
        [1, { columns: 2, rows: 1 }],
      ]),
    );
    expect(second?.cells).toEqual(['', 'Tổng số', 'Quá hạn', 'x']);
    expect(second?.continued).toEqual(new Map([[0, 'STT']]));
  });

  test('over a whole column cost nothing', () => {
    const rows = [
      ['a', 'b'],
      ['', 'c'],
    ];
    const found = read({ rows, merges: ['A1:A1048576'] }).sheets[0]!;
    expect([...found.records()][1]?.continued).toEqual(new Map([[0, 'a']]));
  });
});

describe('sheets', () => {
  const one: WrittenSheet = { rows: [['a']] };

  test('keep their place; blank ones are left out, hidden ones come last and are said', () => {
    const found = read({ rows: [] }, { ...one, state: 'veryHidden' }, one, { rows: [[' ', null]] });
    expect(
      found.sheets.map(({ number, issues }) => [number, issues.map(({ code }) => code)]),
    ).toEqual([
      [3, []],
      [2, ['hidden_sheet']],
    ]);
  });

  test('rows keep their numbers; hidden rows and columns are read and said', () => {
    const columns =
      '<cols><col min="2" max="3" hidden="1"/><col min="900" max="16384" hidden="1"/></cols>';
    const [sheet] = read({
      rows: [['a'], [], ['b', 'c', 'd']],
      hiddenRows: [2, 3],
      columns,
    }).sheets;
    expect([...sheet!.records()].map(({ line, cells: found }) => [line, ...found])).toEqual([
      [1, 'a', '', ''],
      [3, 'b', 'c', 'd'],
    ]);
    expect(sheet!.issues).toEqual([
      expect.objectContaining({
        code: 'hidden_cells',
        severity: 'note',
        params: { rows: 1, columns: 2 },
      }),
    ]);
  });

  test('are read again from their first row on', () => {
    const [sheet] = read({ rows: [['a'], ['b']] }).sheets;
    expect([...sheet!.records()]).toEqual([...sheet!.records()]);
  });

  test('a workbook without any cell is empty', () => {
    expect(open(writtenWorkbook([{ rows: [] }]))).toMatchObject({
      refused: { code: 'empty_file' },
    });
  });
});

describe('a workbook typed with the fonts of an older encoding', () => {
  const texts = [
    'Đơn vị báo cáo',
    'Lĩnh vực',
    'Tiếp nhận',
    'Trước hạn',
    'Quá hạn',
    'Hộ tịch',
    'Chứng thực',
  ];
  const typed = (text: string): string =>
    new TextDecoder().decode(ENCODERS['TCVN3 saved as UTF-8']![1](text));

  test('is read, "ư" and all, and the guess is reported', () => {
    const found = read({ rows: [texts.map(typed)] });
    expect([...found.sheets[0]!.records()][0]?.cells).toEqual(texts);
    expect(found.encoding).toBe('xlsx+tcvn3');
    expect(found.issues).toEqual([
      expect.objectContaining({ code: 'encoding_guessed', severity: 'warning' }),
    ]);
  });

  test('in part is refused', () => {
    const rows = [[...texts.map(typed), 'Số hồ sơ được tiếp nhận']];
    expect(open(writtenWorkbook([{ rows }]))).toMatchObject({
      refused: { code: 'mixed_encodings' },
    });
  });
});

test('prefixed names, and parts by absolute and relative paths, are read alike', () => {
  const parts = workbookParts([{ rows: [['Hộ tịch', 5]] }]);
  const sheet = parts['xl/worksheets/sheet1.xml']!;
  parts['xl/worksheets/sheet1.xml'] = sheet
    .replaceAll(/<(\/?)(?=\w)/g, '<$1x:')
    .replace('xmlns=', 'xmlns:x=');
  const found = open(zipped(parts));
  expect('refused' in found ? [] : [...found.sheets[0]!.records()][0]?.cells).toEqual([
    'Hộ tịch',
    '5',
  ]);
});

test('cells and rows without their places follow one another', () => {
  const parts = workbookParts([{ rows: [] }]);
  parts['xl/worksheets/sheet1.xml'] =
    `<worksheet><sheetData><row><c><v>1</v></c><c t="str"><v>${xmlText('&')}</v></c></row><row><c><v>2</v></c></row></sheetData></worksheet>`;
  const found = open(zipped(parts));
  expect('refused' in found ? [] : [...found.sheets[0]!.records()]).toMatchObject([
    { line: 1, cells: ['1', '&'] },
    { line: 2, cells: ['2', ''] },
  ]);
});
