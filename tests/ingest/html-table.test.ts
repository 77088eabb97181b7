import { describe, expect, test } from 'vitest';
import { byteSource } from '../../src/ingest/decode.ts';
import { knownWords } from '../../src/ingest/encodings/known-words.ts';
import { sheetsOf, type FileSheets } from '../../src/ingest/sheets.ts';
import { CONTEXT } from './context.ts';
import { ENCODERS } from './encodings/encoders.ts';

const open = (html: string | Uint8Array): FileSheets => {
  const bytes = typeof html === 'string' ? new TextEncoder().encode(html) : html;
  return sheetsOf(byteSource(bytes), () => knownWords(CONTEXT));
};
const records = (html: string | Uint8Array) => {
  const found = open(html);
  return 'refused' in found ? [] : [...found.sheets[0]!.records()];
};
const cells = (html: string): (readonly string[])[] => records(html).map((record) => record.cells);

describe('a web page that is called a workbook is read as its tables', () => {
  test.each([
    ['a document', '<!DOCTYPE html><html><body><table><tr><td>1</td></tr></table></body></html>'],
    [
      'what Excel saves',
      '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><table><tr><td>1</td></tr></table>',
    ],
    ['a table alone', '\uFEFF\n <!-- x --><TABLE><TR><TD>1</TD></TR></TABLE>'],
    ['a style, then a table', '<style>td {x: "<td>"}</style><table><tr><td>1</td></tr></table>'],
    [
      'after a declaration of XML',
      '<?xml version="1.0"?><html><table><tr><td>1</td></tr></table></html>',
    ],
    ['a page that ends early', '<html><table><tr><td>1'],
    ['rows and cells that are not closed', '<table><tr><td>1<tr></table>'],
  ])('%s', (_, html) => {
    expect(cells(html)).toEqual([['1']]);
  });

  test('its name does not matter, nor does "<" in a text make a page', () => {
    expect(cells('a;<b>\n')).toEqual([['a', '<b>']]);
  });
});

test('text between tables stands in rows of one cell, in order', () => {
  const html = `<html><head><title>no</title></head><body><h3>Biểu số <b>II.06a</b></h3>Kỳ báo cáo:
    tháng 8<br>Đơn vị: <i>Xã A</i><table><caption>Số hồ sơ</caption><tr><td>1<td>2</table><p>Người lập</p></body></html>`;
  expect(cells(html).map((row) => row.filter((cell) => cell !== ''))).toEqual([
    ['Biểu số II.06a'],
    ['Kỳ báo cáo: tháng 8'],
    ['Đơn vị: Xã A'],
    ['Số hồ sơ'],
    ['1', '2'],
    ['Người lập'],
  ]);
});

test('line ends, entities and no-break spaces are cleaned in a cell; scripts are no text', () => {
  const html =
    '<table><tr><td>T&#7893;ng<br>s&#x1ed1;&nbsp;&amp;<script>x()</script></td><td> a\n b<p>c</p></td></tr></table>';
  expect(cells(html)).toEqual([['Tổng số &', 'a b c']]);
});

describe('cells over several columns and rows', () => {
  const html = `<table>
    <tr><th rowspan="2">STT</th><th colspan="2">Tiếp nhận</th><th rowspan=2>Ghi chú</th></tr>
    <tr><th>Tổng số</th><th>Quá hạn</th></tr>
    <tr><td>1</td><td>5</td><td>2</td><td>x</td></tr></table>`;

  test('leave their place to no other cell', () => {
    expect(cells(html)).toEqual([
      ['STT', 'Tiếp nhận', '', 'Ghi chú'],
      ['', 'Tổng số', 'Quá hạn', ''],
      ['1', '5', '2', 'x'],
    ]);
  });

  test('say how far they reach', () => {
    const [first, second] = records(html);
    expect(first?.spans?.get(1)).toEqual({ columns: 2, rows: 1 });
    expect(second?.continued).toEqual(
      new Map([
        [0, 'STT'],
        [3, 'Ghi chú'],
      ]),
    );
  });

  test('of impossible sizes fill no memory', () => {
    const wide =
      '<table><tr><td colspan="99999999" rowspan="99999999">a</td></tr><tr><td>b</td></tr></table>';
    expect(open(wide)).toMatchObject({ refused: { code: 'too_large' } });
    expect(cells('<table><tr><td colspan="-3" rowspan="x">a<td>b</table>')).toEqual([['a', 'b']]);
  });
});

test('a table inside a cell gives rows of its own, after what stands before it', () => {
  const html =
    '<table><tr><td>Tiêu đề<table><tr><td>1</td><td>2</td></tr></table>cuối</td><td>bên</td></tr><tr><td>z</td></tr></table>';
  expect(cells(html)).toEqual([
    ['Tiêu đề', ''],
    ['1', '2'],
    ['cuối', 'bên'],
    ['z', ''],
  ]);
});

test('rows are numbered from 1, blank ones too, and hidden ones are read and said', () => {
  const html =
    '<table><tr><td>a</td></tr><tr><td>&nbsp;</td></tr><tr style="display: none"><td>b</td></tr></table>';
  expect(records(html).map(({ line }) => line)).toEqual([1, 3]);
  const found = open(html);
  expect('refused' in found ? [] : found.sheets[0]!.issues).toEqual([
    expect.objectContaining({
      code: 'hidden_cells',
      severity: 'note',
      params: { rows: 1, columns: 0 },
    }),
  ]);
});

test('a number that a program keeps beside what it shows is that number', () => {
  const html =
    '<table><tr><td x:num="1695">1.695</td><td x:num="1.695">1,7</td><td x:num="0.5">50%</td><td x:num>7</td><td sdval="1.695">1.695</td><td data-t="n" data-v="12">12,0</td><td sdval="45883">14.08.2025</td></tr></table>';
  expect(cells(html)).toEqual([['1695', '1.6950', '50%', '7', '1.6950', '12', '14.08.2025']]);
});

describe('the encoding of a page', () => {
  const page = (text: string): string =>
    `<html><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><table><tr><td>${text}</td></tr></table></html>`;
  const text = 'Lĩnh vực Hộ tịch Chứng thực Tiếp nhận Trước hạn Quá hạn';

  test.each(Object.keys(ENCODERS))(
    'in %s is told by its bytes and words, not by what it says',
    (name) => {
      expect(records(ENCODERS[name]![1](page(text)))[0]?.cells).toEqual([text]);
    },
  );

  test('may hide in its entities, and is found there', () => {
    const typed = new TextDecoder().decode(ENCODERS['TCVN3 saved as UTF-8']![1](text));
    const entities = typed.replace(/[^\u0000-\u007F]/g, (c) => `&#${c.charCodeAt(0)};`);
    const found = open(page(entities));
    expect(records(new TextEncoder().encode(page(entities)))[0]?.cells).toEqual([text]);
    expect('refused' in found ? [] : found.issues.map(({ code }) => code)).toEqual([
      'encoding_guessed',
    ]);
  });
});

test('a page of 10,000 columns is refused', () => {
  const html = `<table><tr>${'<td>1</td>'.repeat(10_000)}</tr></table>`;
  expect(open(html)).toMatchObject({ refused: { code: 'too_large' } });
});

test('ten thousand tables inside one another are read', () => {
  const depth = 10_000;
  expect(cells(`${'<table><tr><td>'.repeat(depth)}a`)).toEqual([['a']]);
});
