import { describe, expect, test } from 'vitest';
import { byteSource } from '../../../src/ingest/decode.ts';
import { LIMITS } from '../../../src/ingest/limits.ts';
import { sheetsOf } from '../../../src/ingest/sheets.ts';
import { workbookParts, writtenWorkbook, zipped } from './written-workbook.ts';

/** Code and parameters of what a file is refused for; "read" where it is not. */
const outcome = (bytes: Uint8Array): unknown => {
  const found = sheetsOf(byteSource(bytes), () => new Set());
  return 'refused' in found ? [found.refused.code, found.refused.params] : 'read';
};
const BROKEN = ['broken_workbook', {}];
const TOO_LARGE = ['too_large', LIMITS];
const ROW = ['a', 'b', 3];
const BLANK = workbookParts([{ rows: [] }]);
const withSheet = (xml: string): Uint8Array =>
  zipped({ ...BLANK, 'xl/worksheets/sheet1.xml': xml });

describe('a damaged workbook is refused whole', () => {
  const whole = writtenWorkbook([{ rows: [ROW, ROW] }]);

  test('cut off anywhere', () => {
    for (let length = 4; length < whole.length; length += 37)
      expect(outcome(whole.subarray(0, length))).toEqual(BROKEN);
  });

  test('with one wrong byte anywhere it is refused, or read as it was', () => {
    const text = JSON.stringify(readRows(whole));
    for (let at = 4; at < whole.length; at += 3) {
      const damaged = whole.slice();
      damaged[at] = damaged[at]! ^ 0x41;
      const rows = readRows(damaged);
      if (rows !== null) expect(JSON.stringify(rows)).toBe(text);
    }
  });

  test('with XML that ends early, no XML, or a reference to a text that is not there', () => {
    const cells = '<worksheet><sheetData><row r="1"><c><v>1</v></c></row>';
    expect(outcome(withSheet(cells))).toEqual(BROKEN);
    expect(outcome(withSheet(''))).toEqual(BROKEN);
    const text = '<worksheet><sheetData><row><c t="s"><v>7</v></c></row></sheetData></worksheet>';
    expect(outcome(withSheet(text))).toEqual(BROKEN);
  });

  test('with a sheet that is listed and missing', () => {
    const parts = workbookParts([{ rows: [ROW] }]);
    delete parts['xl/worksheets/sheet1.xml'];
    expect(outcome(zipped(parts))).toEqual(BROKEN);
  });

  test('with the same row twice, so that no figure is taken for another', () => {
    const rows = '<row r="2"><c><v>1</v></c></row>'.repeat(2);
    expect(outcome(withSheet(`<worksheet><sheetData>${rows}</sheetData></worksheet>`))).toEqual(
      BROKEN,
    );
  });
});

function readRows(bytes: Uint8Array): unknown {
  const found = sheetsOf(byteSource(bytes), () => new Set());
  return 'refused' in found ? null : found.sheets.map((sheet) => [...sheet.records()]);
}

describe('what is too large is refused before it fills the memory', () => {
  /** The workbook with another size of its sheet (the first file) in the central directory. */
  const saying = (bytes: Uint8Array, size: number): Uint8Array => {
    const at = bytes.findIndex((_, i) => [0x50, 0x4b, 1, 2].every((b, n) => bytes[i + n] === b));
    new DataView(bytes.buffer).setUint32(at + 24, size, true);
    return bytes;
  };

  test('a ZIP bomb that says how large it is', () => {
    const size = (LIMITS.megabytes + 1) * 1024 * 1024;
    expect(outcome(saying(writtenWorkbook([{ rows: [ROW] }]), size))).toEqual(TOO_LARGE);
  });

  test('a ZIP bomb that hides how large it is', () => {
    const cell = `<worksheet>${' '.repeat(8 * 1024 * 1024)}</worksheet>`;
    const bytes = saying(withSheet(cell), 1000);
    expect(bytes.length).toBeLessThan(100_000);
    expect(outcome(bytes)).toEqual(BROKEN);
  });

  test('10,000 columns', () => {
    const cells = Array.from({ length: 10_000 }, (_, column) => column);
    expect(outcome(writtenWorkbook([{ rows: [cells] }]))).toEqual(TOO_LARGE);
  });

  test('a cell in the last column of all, alone in its row', () => {
    const row = '<row r="1"><c r="XFD1"><v>1</v></c></row>';
    expect(outcome(withSheet(`<worksheet><sheetData>${row}</sheetData></worksheet>`))).toEqual(
      TOO_LARGE,
    );
  });

  test('more rows than are read', () => {
    const rows = '<row><c><v>1</v></c></row>'.repeat(LIMITS.rows + 1);
    expect(outcome(withSheet(`<worksheet><sheetData>${rows}</sheetData></worksheet>`))).toEqual(
      TOO_LARGE,
    );
  });
});

test('rows and cells that only have a format, to the end of the sheet, are nothing', () => {
  const rows = Array.from(
    { length: 60_000 },
    (_, index) => `<row r="${index + 2}"><c r="XFD${index + 2}" s="1"/></row>`,
  );
  const first = '<row r="1"><c><v>1</v></c></row>';
  expect(
    outcome(withSheet(`<worksheet><sheetData>${first}${rows.join('')}</sheetData></worksheet>`)),
  ).toBe('read');
});

test('entities that a workbook defines itself are never expanded', () => {
  const entities = Array.from(
    { length: 9 },
    (_, n) => `<!ENTITY a${n + 1} "${`&a${n};`.repeat(10)}">`,
  );
  const xml = `<!DOCTYPE worksheet [<!ENTITY a0 "ha">${entities.join('')}]><worksheet><sheetData><row><c t="str"><v>&a9;</v></c></row></sheetData></worksheet>`;
  const found = sheetsOf(byteSource(withSheet(xml)), () => new Set());
  expect('refused' in found ? [] : [...found.sheets[0]!.records()][0]?.cells).toEqual(['&a9;']);
});

describe('what is no workbook is refused by its name', () => {
  const utf16 = (text: string): number[] => Array.from(text).flatMap((c) => [c.charCodeAt(0), 0]);
  const compound = (name: string): Uint8Array =>
    Uint8Array.from([
      0xd0,
      0xcf,
      0x11,
      0xe0,
      0xa1,
      0xb1,
      0x1a,
      0xe1,
      ...new Array<number>(600).fill(0),
      ...utf16(name),
    ]);
  const ascii = (text: string): Uint8Array => new TextEncoder().encode(text);

  test.each([
    ['.xls', compound('Workbook')],
    ['.doc', compound('WordDocument')],
    ['.xls', Uint8Array.from([9, 8, 8, 0, 0, 5])],
    ['.docx', zipped({ 'word/document.xml': '<x/>' })],
    ['.pptx', zipped({ 'ppt/presentation.xml': '<x/>' })],
    [
      '.ods',
      zipped({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<x/>' }),
    ],
    ['.xlsb', zipped({ 'xl/workbook.bin': 'x' })],
    ['.zip', zipped({ 'a.csv': 'a;b' })],
    ['PDF', ascii('%PDF-1.7\n%\u00e2\u00e3')],
    ['.rtf', ascii('{\\rtf1 a}')],
    ['.gz', Uint8Array.from([0x1f, 0x8b, 8, 0])],
    ['.mht', ascii('MIME-Version: 1.0\nContent-Type: multipart/related\n\n<html>')],
    ['.fods', ascii('<?xml version="1.0"?>\n<office:document xmlns:office="x">')],
    [
      'XML Spreadsheet 2003',
      ascii(
        '<?xml version="1.0"?>\n<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">',
      ),
    ],
  ])('%s', (kind, bytes) => {
    expect(outcome(bytes)).toEqual(['unsupported_file', { kind }]);
  });

  test('a workbook with a password, in either container', () => {
    expect(outcome(compound('EncryptedPackage'))).toEqual(['encrypted_file', {}]);
    const bytes = writtenWorkbook([{ rows: [ROW] }]);
    // The flag of encryption, in the central directory.
    const at = bytes.findIndex((_, i) =>
      [0x50, 0x4b, 1, 2].every((byte, n) => bytes[i + n] === byte),
    );
    bytes[at + 8]! |= 1;
    expect(outcome(bytes)).toEqual(['encrypted_file', {}]);
  });
});
