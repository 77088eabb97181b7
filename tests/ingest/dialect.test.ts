import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dialect, unwrapped } from '../../src/ingest/dialect.ts';
import { read, recordsOf } from './read-text.ts';

const cellsOf = (text: string): (readonly string[])[] => recordsOf(text).map(({ cells }) => cells);

test.each([',', ';', '\t', '|'])(
  'the delimiter %j is found below titles and beside decimals',
  (d) => {
    const rows = ['STT,Lĩnh vực,Tỷ lệ', '1,Hộ tịch,"97,58"', '2,Đất đai,"1.234,5"'];
    const text = `Kết quả, tháng 8; năm 2025\n${rows.join('\n').replaceAll(/,(?!\d)/g, d)}\n`;
    expect(dialect(text)).toEqual({ delimiter: d, width: 3, isStated: false });
  },
);

describe('a first line that says the delimiter decides and is no record', () => {
  test.each(['sep=;', 'SEP=;', 'Sep=;', '"sep=;"', 'sep=;,,,', '"SEP=;";;'])('%s', (first) => {
    const text = `${first}\nSTT;a,b\n1;c,d\n`;
    expect(dialect(text)).toEqual({ delimiter: ';', width: 2, isStated: true });
    expect(cellsOf(text)).toEqual([
      ['STT', 'a,b'],
      ['1', 'c,d'],
    ]);
  });

  test('with a tab, and alone in its file', () => {
    expect(dialect('sep=\t\na\tb').delimiter).toBe('\t');
    expect(dialect('sep=|')).toEqual({ delimiter: '|', width: 1, isStated: true });
  });

  test('unless it splits no line and another delimiter does: then the file is read by that, with a warning', () => {
    const table = 'Đơn vị;Lĩnh vực;Tổng số tiếp nhận;Trước hạn;Đúng hạn\n';
    const text = `sep=,\n${table}Xã Đông Cuông;Hộ tịch;1.200;600;500\n`;
    const result = read(text, 'raw/lao-cai/2025-08/a.csv');
    expect(result.issues).toMatchObject([
      {
        code: 'other_separator',
        severity: 'warning',
        line: 1,
        params: { stated: ',', found: ';' },
      },
    ]);
    expect(result.rows).toMatchObject([{ line: 3, counts: { received_total: 1200 } }]);
  });

  test('not where the word only begins a longer line', () => {
    expect(dialect('sep=a report;b\n1;2\n').isStated).toBe(false);
  });
});

test('delimiters and line ends in quoted cells separate nothing', () => {
  const text = '"Tổng số\n(a;b)";"Nói ""vậy"";"\n"1;2";3\n';
  expect(dialect(text).delimiter).toBe(';');
  expect(cellsOf(text)).toEqual([
    ['Tổng số (a;b)', 'Nói "vậy";'],
    ['1;2', '3'],
  ]);
});

test('a file of one column has no delimiter that splits it', () => {
  expect(dialect('Hộ tịch\nĐất đai\n').width).toBe(1);
});

describe('a line that another program took for one cell is taken apart again', () => {
  test('where every line was', () => {
    expect(cellsOf('"STT;Lĩnh vực;Số"\n"1;""Hộ tịch; quốc tịch"";5"\n')).toEqual([
      ['STT', 'Lĩnh vực', 'Số'],
      ['1', 'Hộ tịch; quốc tịch', '5'],
    ]);
  });

  test('where only the lines with commas were', () => {
    expect(cellsOf('"STT;Lĩnh vực, công việc;Số"\n1;Hộ tịch;5\n2;Đất đai;6\n')[0]).toEqual([
      'STT',
      'Lĩnh vực, công việc',
      'Số',
    ]);
  });

  test('but not a title that happens to hold the delimiter', () => {
    const cells = ['Kỳ báo cáo: tháng 8; năm 2025'];
    expect(unwrapped(cells, { delimiter: ';', width: 5, isStated: false })).toBe(cells);
  });
});

test('a row with a cell too many or too few does not change the delimiter', () => {
  expect(dialect('a;b;c\n1;2\n1;2;3;4\n1;2;3\n')).toMatchObject({ delimiter: ';', width: 3 });
});

test('the dialect of any text is found without an error, whatever is in it', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('"', ';', ',', '\n', 'a', '|', '\t', '=') }),
      (text) => {
        expect(dialect(text).width).toBeGreaterThan(0);
      },
    ),
  );
});
