import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FileRow } from '../../../src/ingest/file-result.ts';
import { ENCODERS } from '../encodings/encoders.ts';
import { countsOf, generatedExports, sumsOf } from '../generated-export.ts';
import type { GeneratedExport } from '../generated-shape.ts';
import { addsUp, codes, fixture, read, skipped } from '../read-text.ts';
import {
  writtenWorkbook,
  xmlText,
  type WrittenCell,
  type WrittenSheet,
} from './written-workbook.ts';

const PATH = 'lao-cai/2025-08/x.xlsx';
const HEADING = [
  'Mã đơn vị',
  'Lĩnh vực',
  'Tổng số tiếp nhận',
  'Trước hạn',
  'Đúng hạn',
  'Tỷ lệ đúng hạn',
];
const table = (...rows: WrittenCell[][]): WrittenSheet => ({ rows: [HEADING, ...rows] });
const readSheets = (...sheets: WrittenSheet[]) => read(writtenWorkbook(sheets), PATH);
const place = ({ sheet, line }: { sheet?: number | null; line: number | null }) => [sheet, line];
const said = ({ unit_code, field_id, counts }: FileRow) => [
  unit_code,
  field_id,
  counts.received_total,
];

describe('form II.06 in a workbook with merged headings, typed numbers, formulas and a hidden column', () => {
  const result = fixture('form-ii06-dong-cuong.xlsx');

  test('gives the row of the same form as a text, at its row in its sheet', () => {
    const text = fixture('form-ii06-dong-cuong.csv').rows[0]!;
    expect(result.rows).toEqual([{ ...text, sheet: 1, line: 8 }]);
    expect([result.layout, result.encoding, addsUp(result)]).toEqual(['form-ii06', 'xlsx', true]);
  });

  test('accounts for every other row, and says that a column is hidden', () => {
    expect(skipped(result).map(([, reason]) => reason)).toEqual([
      ...['column_numbers', 'group', 'total', 'note', 'signature', 'signature', 'signature'],
    ]);
    expect(codes(result)).toContain('hidden_cells');
  });
});

describe('numbers that a workbook stores as numbers', () => {
  test('are read by no rule of any language, beside texts that are', () => {
    const result = readSheets(
      table(['04399', 'Hộ tịch', 1695, 1000, 654, null], ['04399', 'Đất đai', '1.695', 5, 6, null]),
    );
    expect(result.rows.map(said)).toEqual([
      ['04399', 'ho-tich', 1695],
      ['04399', 'dat-dai', 1695],
    ]);
  });

  test('one point six nine five is no count', () => {
    const result = readSheets(table(['04399', 'Hộ tịch', 1.695, 1, 1, null]));
    expect(result.rows).toEqual([]);
    expect(result.issues).toContainEqual(
      expect.objectContaining({ code: 'bad_number', sheet: 1, line: 2, value: '1.6950' }),
    );
  });

  test('a code that lost its zero is restored, a formatted one never lost it', () => {
    const restored = readSheets(table([4399, 'Hộ tịch', 1, 1, 0, null]));
    expect([restored.rows.map(said), codes(restored)]).toEqual([
      [['04399', 'ho-tich', 1]],
      ['code_zero_restored'],
    ]);
    const formatted = readSheets(
      table([{ number: 4399, format: '00000' }, 'Hộ tịch', 1, 1, 0, null]),
    );
    expect([formatted.rows.map(said), codes(formatted)]).toEqual([[['04399', 'ho-tich', 1]], []]);
  });

  test('a printed rate is compared as it is shown', () => {
    const rate = { number: 0.936170213, format: '0.00%' };
    const wrong = { number: 0.5, format: '0%' };
    const heading = [
      'Mã đơn vị',
      'Lĩnh vực',
      'Tổng số tiếp nhận',
      'Tổng số đã giải quyết',
      'Trước hạn',
      'Đúng hạn',
      'Tỷ lệ đúng hạn',
    ];
    const rows = [
      heading,
      ['04399', 'Hộ tịch', 47, 47, 40, 4, rate],
      ['04399', 'Đất đai', 47, 47, 40, 4, wrong],
    ];
    const result = readSheets({ rows });
    expect(
      result.issues.filter(({ code }) => code === 'rate_mismatch').map(({ line }) => line),
    ).toEqual([3]);
  });

  test('an error of the spreadsheet is an unknown figure, and so is a formula without a result', () => {
    const error = { xml: '<c t="e"><f>1/0</f><v>#DIV/0!</v></c>' };
    const result = readSheets(
      table(['04399', 'Hộ tịch', error, 1, { xml: '<c><f>1+1</f></c>' }, null]),
    );
    expect(result.rows[0]?.counts).toMatchObject({
      received_total: null,
      resolved_early: 1,
      resolved_on_time: null,
    });
    expect(codes(result)).toEqual([
      'formula_without_value',
      'spreadsheet_error',
      'spreadsheet_error',
    ]);
  });

  test('days say the period', () => {
    const day = (number: number) => ({ number, format: 'dd/mm/yyyy' });
    const rows = [
      ['Mã đơn vị', 'Lĩnh vực', 'Từ ngày', 'Đến ngày', 'Tổng số tiếp nhận'],
      ['04399', 'Hộ tịch', day(45839), day(45869), 3],
    ];
    expect(read(writtenWorkbook([{ rows }])).rows[0]).toMatchObject({
      period_start: '2025-07-01',
      period_end: '2025-07-31',
    });
  });
});

describe('several sheets', () => {
  const row = (unit: string, count: number): WrittenCell[] => [
    unit,
    'Hộ tịch',
    count,
    count,
    0,
    null,
  ];

  test('are read one after another, and every row and finding says its sheet', () => {
    const result = readSheets(
      table(row('04399', 5)),
      { rows: [] },
      table(row('04375', 6), row('04252', -1)),
    );
    expect(result.rows.map((found) => [...place(found), ...said(found)])).toEqual([
      [1, 2, '04399', 'ho-tich', 5],
      [3, 2, '04375', 'ho-tich', 6],
    ]);
    expect(result.issues.map((issue) => [...place(issue), issue.code])).toContainEqual([
      3,
      3,
      'bad_number',
    ]);
    expect(addsUp(result)).toBe(true);
  });

  test('the same row in two of them is loaded once, from the visible one, and the other is named', () => {
    const result = readSheets(
      { ...table(row('04399', 7)), state: 'hidden' },
      table(row('04399', 5)),
    );
    expect(result.rows.map((found) => [...place(found), found.counts.received_total])).toEqual([
      [2, 2, 5],
    ]);
    expect(
      result.issues.map((issue) => [issue.code, ...place(issue), issue.params['sheet']]),
    ).toEqual([
      ['hidden_sheet', 1, null, undefined],
      ['duplicate_row', 1, 2, 2],
    ]);
    expect(addsUp(result)).toBe(true);
  });

  test('one of words alone is a note; one of other figures is rejected and said once', () => {
    const words = { rows: [['Hướng dẫn'], ['Mỗi xã một dòng']] };
    const figures = {
      rows: [
        ['a', 'b', 'c', 'd'],
        [1, 2, 3, 4],
        [5, 6, 7, 8],
      ],
    };
    const result = readSheets(words, table(row('04399', 5)), figures);
    expect(result.rows).toHaveLength(1);
    expect(result.skipped.filter(({ sheet }) => sheet === 1)).toHaveLength(2);
    expect(result.issues.map((issue) => [issue.code, ...place(issue)])).toEqual([
      ['unknown_layout', 3, 1],
    ]);
    expect([result.rows_rejected, addsUp(result)]).toEqual([3, true]);
  });

  test('one that lists persons has the whole workbook refused, and no cell of it is kept', () => {
    const persons = {
      rows: [
        ['STT', 'Họ và tên', 'Số điện thoại', 'Địa chỉ'],
        [1, 'Nguyễn Văn A', '0912', 'x'],
      ],
    };
    const result = readSheets(table(row('04399', 5)), persons);
    expect(result.issues.map((issue) => [issue.code, ...place(issue)])).toEqual([
      ['personal_columns', 2, 1],
    ]);
    expect([result.rows, result.rows_read, result.rows_rejected]).toEqual([[], 4, 4]);
    expect(JSON.stringify(result)).not.toContain('Nguyễn');
  });

  test('none of them with a table, and the file is refused', () => {
    expect(codes(readSheets({ rows: [['a']] }, { rows: [['b']] }))).toEqual(['unknown_layout']);
  });
});

describe('merged cells below a header', () => {
  test('a unit that stands once for several rows is the unit of each', () => {
    const rows = [
      HEADING,
      ['04399', 'Hộ tịch', 1, 1, 0, null],
      [null, 'Đất đai', 2, 2, 0, null],
      ['04375', 'Hộ tịch', 3, 3, 0, null],
    ];
    expect(readSheets({ rows, merges: ['A2:A3'] }).rows.map(said)).toEqual([
      ['04399', 'ho-tich', 1],
      ['04399', 'dat-dai', 2],
      ['04375', 'ho-tich', 3],
    ]);
  });

  test.each(['C2:C3', 'C2:D2'])(
    'a figure in %s is certain for no row, and rejects those it covers',
    (merge) => {
      const rows = [
        HEADING,
        ['04399', 'Hộ tịch', 9, null, 0, null],
        ['04399', 'Đất đai', null, 2, 0, null],
      ];
      const result = readSheets({ rows, merges: [merge] });
      expect(codes(result)).toContain('merged_figures');
      expect(result.rows.map(({ line }) => line)).toEqual(merge === 'C2:C3' ? [] : [3]);
      expect(addsUp(result)).toBe(true);
    },
  );
});

test('an .xls that is a web page is read like the same table as a text', () => {
  const result = fixture('form-ii06-html.xls');
  const text = fixture('form-ii06-dong-cuong.csv').rows[0]!;
  expect(result.rows.map(({ counts }) => counts)).toEqual([text.counts]);
  expect(result.rows[0]).toMatchObject({
    unit_code: '04399',
    period_start: '2025-07-15',
    period_end: '2025-08-14',
  });
  expect([codes(result), addsUp(result)]).toEqual([[], true]);
});

test.each(Object.entries(ENCODERS))(
  'form II.06 as a text in %s gives the same row',
  (_, [encoding, encode]) => {
    const text = readFileSync('tests/fixtures/ingest/form-ii06-dong-cuong.csv', 'utf8');
    const result = read(encode(text), 'form.csv');
    expect(result.rows).toEqual(fixture('form-ii06-dong-cuong.csv').rows);
    expect(result.encoding).toBe(encoding);
    const isCertain = /^UTF-8(?: with|$)|mark$/.test(_);
    expect(codes(result)).toEqual(isCertain ? [] : ['encoding_guessed']);
  },
);

/** The table of an export with its counts as numbers, in one of the ways that programs write cells. */
function asWorkbook(
  { cells, rows, dataRows, firstCount }: GeneratedExport,
  inline: boolean,
): Uint8Array {
  const written: WrittenCell[][] = cells.map((line) =>
    line.map((text) =>
      inline && text !== ''
        ? { xml: `<c t="inlineStr"><is><t>${xmlText(text)}</t></is></c>` }
        : text,
    ),
  );
  rows.forEach(({ counts }, index) => {
    const line = written[dataRows[index]!]!;
    counts.forEach((count, column) => (line[firstCount + column] = count));
  });
  return writtenWorkbook([{ rows: written }]);
}

test('any table in any layout, written as a workbook, is read exactly', () => {
  fc.assert(
    fc.property(generatedExports('column'), fc.boolean(), (table, inline) => {
      const result = read(asWorkbook(table, inline), PATH);
      const known = table.rows.flatMap((row, index) => {
        const sums = sumsOf(table.columns, row.counts);
        return sums.every((count) => count === null)
          ? []
          : [[table.dataRows[index]! + 1, row.unit_code, row.field_id, ...sums]];
      });
      expect(
        result.rows.map((row) => [
          row.line,
          row.unit_code,
          row.field_id,
          ...countsOf(table.columns).map((name) => row.counts[name]),
        ]),
      ).toEqual(known);
      expect([result.layout, result.rows_rejected, addsUp(result)]).toEqual([
        table.layout,
        0,
        true,
      ]);
    }),
    { numRuns: 120 },
  );
});
