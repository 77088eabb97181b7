import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { byteSource } from '../../src/ingest/decode.ts';
import { draftOfFile } from '../../src/ingest/draft-of-file.ts';
import type { FileResult } from '../../src/ingest/file-result.ts';
import { jsonText } from '../../src/ingest/json-text.ts';
import { readMapping } from '../../src/ingest/mapping.ts';
import { draftColumns, undecided, type MappingDraft } from '../../src/ingest/mapping-draft.ts';
import { MAPPED_ROLES } from '../../src/ingest/mapping-words.ts';
import { VIETNAMESE_WORDS } from '../../src/tables/mapping-words.ts';
import { readFile } from '../../src/ingest/read-file.ts';
import { CONTEXT } from './context.ts';
import { addsUp, codes, fixture, read } from './read-text.ts';
import { writtenWorkbook } from './workbook/written-workbook.ts';

const COLUMNS = {
  Số: 'ordinal',
  'Nơi làm': 'unit',
  'Hồ sơ vào > Qua cổng': 'received_online',
  'Hồ sơ vào > Tại quầy': 'received_direct',
  'Hồ sơ ra > Kịp hạn': 'resolved_early_or_on_time',
  'Hồ sơ ra > Lỡ hạn': 'resolved_late',
};
const MAPPING = { name: 'he-thong-x', columns: COLUMNS };
const UNIT = { unit: '15' };
const FILE = new Uint8Array(readFileSync('tests/fixtures/ingest/unknown-layout.csv'));

const problemsOf = (value: unknown) => {
  const result = readMapping(value, CONTEXT.units);
  return 'problems' in result ? result.problems : [];
};
const layoutOf = (value: unknown) => {
  const result = readMapping(value, CONTEXT.units);
  if ('problems' in result) throw new Error(JSON.stringify(result.problems));
  return result.layout;
};
/** Reads a file of `raw/` where the data directory has these mappings. */
const readWith = (bytes: Uint8Array, mappings: unknown[], sidecar: object = UNIT): FileResult =>
  readFile(
    { path: 'x.csv', source: byteSource(bytes), sidecar: JSON.stringify(sidecar) },
    { ...CONTEXT, mappings: mappings.map(layoutOf) },
  );

/** The columns of a draft as its file has them. */
const columnsOf = (result: ReturnType<typeof draftOfFile>): Record<string, string> => {
  if (result.kind !== 'draft') throw new Error(result.kind);
  return draftColumns(result.draft, 'en');
};
const mappingOf = (draft: MappingDraft) => ({
  name: 'mapping-1',
  header_rows: draft.headerRows,
  columns: draftColumns(draft, 'en'),
});

describe('a mapping', () => {
  test('under "mapping" of the sidecar makes a file readable, under its name', () => {
    const result = fixture('unknown-layout.csv', { ...UNIT, mapping: MAPPING });
    expect([result.layout, addsUp(result)]).toEqual(['he-thong-x', true]);
    // Two rows say nothing of the mapping itself.
    expect(codes(result)).toEqual(['mapping_unchecked']);
    expect(result.rows.map(({ unit_code, counts }) => [unit_code, counts.received_online])).toEqual(
      [
        ['04399', 60],
        ['04375', 30],
      ],
    );
  });

  test('of reference/layouts/ makes all files of a system readable', () => {
    expect(readWith(FILE, [MAPPING])).toMatchObject({ layout: 'he-thong-x', rows_rejected: 0 });
  });

  test('of several is the one that the sidecar names', () => {
    const other = { name: 'khac', columns: { ...COLUMNS, 'Hồ sơ ra > Lỡ hạn': 'pending_overdue' } };
    const { rows } = readWith(FILE, [MAPPING, other], { ...UNIT, layout: 'khac' });
    expect(rows[0]?.counts).toMatchObject({ pending_overdue: 2, resolved_late: null });
  });

  test('adds several headings of one count', () => {
    const columns = { ...COLUMNS, 'Hồ sơ vào > Tại quầy': 'received_online' };
    const { rows } = readWith(FILE, [{ ...MAPPING, columns }]);
    expect(rows[0]?.counts.received_online).toBe(100);
  });

  test('goes before the layouts that are built in', () => {
    const bytes = new TextEncoder().encode(
      'STT,Đơn vị,Tổng số tiếp nhận,Đã giải quyết\n1,Xã Mậu A,7,6\n',
    );
    const columns = {
      STT: 'ignore',
      'Đơn vị': 'unit',
      'Tổng số tiếp nhận': 'received_new',
      'Đã giải quyết': 'resolved_total',
    };
    const days = { period_start: '2025-08-01', period_end: '2025-08-31' };
    const { rows } = readWith(bytes, [{ name: 'x', columns }], { ...UNIT, ...days });
    expect(rows[0]?.counts).toMatchObject({ received_new: 7, received_total: null });
  });

  test('tells headings of the same words apart by their number', () => {
    const text = 'Nơi,Hạn,Hạn\nXã Mậu A,7,6\n';
    const columns = { Nơi: 'unit', Hạn: 'resolved_late', 'Hạn [2]': 'pending_overdue' };
    const sidecar = { period_start: '2025-08-01', period_end: '2025-08-31', ...UNIT };
    const { rows } = read(text, 'x.csv', { ...sidecar, mapping: { columns } });
    expect(rows[0]?.counts).toMatchObject({ resolved_late: 7, pending_overdue: 6 });
  });

  test('says unit, period, kind and system where nothing nearer to the figures does', () => {
    const text = 'Vào,Ra\n7,6\n';
    const constants = {
      unit: '04399',
      period_start: '2026-01-01',
      period_end: '2026-03-31',
      period_kind: 'year_to_date',
      source_system: 'Hệ thống X',
    };
    const columns = { Vào: 'received_total', Ra: 'resolved_total' };
    const mapping = { columns, constants };
    expect(read(text, 'x.csv', { mapping }).rows).toMatchObject([
      { unit_code: '04399', period_kind: 'year_to_date', source_system: 'he-thong-x' },
    ]);
    expect(read(text, 'x.csv', { mapping, period_kind: 'flow' }).rows[0]?.period_kind).toBe('flow');
  });

  test('reads as many header rows as it says', () => {
    const text = 'Nơi,Vào,Ra\nNơi làm việc,Số vào,Số ra\nXã Mậu A,7,6\n';
    const columns = {
      'Nơi > Nơi làm việc': 'unit',
      'Vào > Số vào': 'received_total',
      'Ra > Số ra': 'resolved_total',
    };
    const days = { period_start: '2025-08-01', period_end: '2025-08-31' };
    const sidecar = { ...UNIT, ...days, mapping: { header_rows: 2, columns } };
    expect(read(text, 'x.csv', sidecar).rows[0]?.counts).toMatchObject({ received_total: 7 });
  });

  test('does not read a table with a heading it does not map, or without one that it maps', () => {
    const more = new TextEncoder().encode(
      new TextDecoder()
        .decode(FILE)
        .replace('Lỡ hạn', 'Lỡ hạn,Khác')
        .replaceAll(/,(\d+)$/gm, ',$1,9'),
    );
    expect(codes(readWith(more, [MAPPING]))).toEqual(['unknown_layout']);
    const columns = { ...COLUMNS, 'Hồ sơ khác': 'returned' };
    const result = fixture('unknown-layout.csv', { ...UNIT, mapping: { columns } });
    expect(codes(result)).toEqual(['unknown_layout']);
    expect(result.issues[0]?.value).toContain('–: Hồ sơ khác');
  });

  test('is no way around identities: a broken one is found', () => {
    const columns = { Nơi: 'unit', A: 'received_total', B: 'resolved_total', C: 'pending_total' };
    const days = { period_start: '2025-08-01', period_end: '2025-08-31' };
    const sidecar = { ...UNIT, ...days, mapping: { columns } };
    expect(codes(read('Nơi,A,B,C\nXã Mậu A,9,5,1\n', 'x.csv', sidecar))).toContain(
      'identity_broken',
    );
  });

  test('is no way around columns of persons: the file is refused', () => {
    const columns = { 'Họ và tên': 'ignore', 'Đơn vị': 'unit', A: 'received_total' };
    const text = 'Họ và tên,Đơn vị,A\nNguyễn Văn A,Xã Mậu A,5\n';
    const result = read(text, 'x.csv', { ...UNIT, mapping: { columns } });
    expect(codes(result)).toEqual(['personal_columns']);
    expect(JSON.stringify(result)).not.toContain('Nguyễn');
  });
});

describe('a mapping is refused', () => {
  test.each([
    ['an unknown key', { ...MAPPING, colour: 'red' }, 'colour'],
    ['no name', { columns: COLUMNS }, 'name'],
    ['the name of a built-in layout', { ...MAPPING, name: 'form-ii06' }, 'name'],
    ['five header rows', { ...MAPPING, header_rows: 5 }, 'header_rows'],
    ['no columns', { name: 'x' }, 'columns'],
    ['no count', { name: 'x', columns: { 'Nơi làm': 'unit' } }, 'columns'],
    [
      'a key twice',
      { name: 'x', columns: { A: 'unit', B: 'unit', C: 'returned' } },
      'columns["B"]',
    ],
    [
      'the running number twice',
      { name: 'x', columns: { TT: 'ordinal', B: 'ordinal', C: 'returned' } },
      'columns["B"]',
    ],
    [
      'a heading twice',
      { name: 'x', columns: { 'A B': 'returned', 'a  b': 'stopped' } },
      'columns["a  b"]',
    ],
    ['a word that is none', { name: 'x', columns: { A: 'recieved_total' } }, 'columns["A"]'],
    ['a unit that is none', { ...MAPPING, constants: { unit: '99999' } }, 'constants.unit'],
    [
      'a day that is none',
      { ...MAPPING, constants: { period_end: '2025-02-30' } },
      'constants.period_end',
    ],
    ['a constant that is none', { ...MAPPING, constants: { mood: 'x' } }, 'constants.mood'],
    ['a list', [], ''],
  ])('with %s, naming the key', (_, value, key) => {
    expect(problemsOf(value).map((problem) => problem.key)).toContain(key);
  });

  test('with a heading left at "?", naming the heading and its suggestions', () => {
    const columns = { ...COLUMNS, 'Hồ sơ ra > Lỡ hạn': '? resolved_late, pending_overdue, ignore' };
    expect(problemsOf({ ...MAPPING, columns })).toEqual([
      {
        key: 'columns["Hồ sơ ra > Lỡ hạn"]',
        expected: 'resolved_late, pending_overdue, ignore',
        found: '?',
        fault: 'undecided',
        example: '"Hồ sơ ra > Lỡ hạn": "resolved_late"',
      },
    ]);
  });

  test('with a misspelt word, with the nearest ones', () => {
    const [problem] = problemsOf({ name: 'x', columns: { A: 'recieved_total' } });
    expect(problem?.expected).toMatch(/^received_total, /);
  });

  test('in a sidecar that is no JSON with the line and the slip, which are public', () => {
    const sidecar = '{\n  "unit": "15"\n  "mapping": {}\n}';
    const file = { path: 'x.csv', source: byteSource(FILE), sidecar };
    expect(readFile(file, CONTEXT).issues).toMatchObject([
      {
        code: 'bad_sidecar',
        params: { slip: 'missing_comma', line: 2, position: 15 },
        value: null,
      },
    ]);
  });

  test('in a sidecar with the whole file, and no heading of it in public', () => {
    const result = fixture('unknown-layout.csv', {
      ...UNIT,
      mapping: { columns: { 'Nguyễn Văn A': '?' } },
    });
    expect(result.issues).toMatchObject([{ code: 'bad_sidecar', params: { key: 'mapping' } }]);
    expect(JSON.stringify(result.issues.map(({ params }) => params))).not.toContain('Nguyễn Văn A');
    expect(result.issues[0]?.value).toContain('columns["Nguyễn Văn A"]');
  });
});

describe('a text of JSON', () => {
  test.each([
    ['{\n  "a": "x"\n  "b": 1\n}', 2, 11, 'missing_comma'],
    ['{\n  "a": "x",\n}', 2, 11, 'extra_comma'],
    ['{\n  "a": [1, 2,]\n}', 2, 13, 'extra_comma'],
    ['{\n  “a”: “x”\n}', 2, 3, 'curly_quotes'],
    ['{\n  "a”: "x"\n}', 2, 3, 'curly_quotes'],
    ['{\n  "a": "x”, "b": 1}', 2, 8, 'curly_quotes'],
    ['{\n  "a": “x”,\n}', 2, 8, 'curly_quotes'],
    ['{\n  "a": "x”,\n  "b": 1}', 2, 8, 'curly_quotes'],
    ["{ 'a': 1 }", 1, 3, 'curly_quotes'],
    ['{ "a": x }', 1, 8, 'no_quotes'],
    ['{ "a" "x" }', 1, 6, 'missing_colon'],
    ['{\n  "a": "x,\n  "b": 1\n}', 2, 8, 'open_quote'],
    ['{ "a": { "b": 1 }', 1, 18, 'unclosed'],
    ['', 1, 1, 'unclosed'],
    ['{ "a": 1 } x', 1, 12, 'other'],
    ['\uFFFD\uFFFD{\u0000', 1, 1, 'not_utf8'],
  ])('%j has its slip named at its place', (text, line, column, slip) => {
    expect(jsonText(text)).toEqual({ line, column, slip });
  });

  test.each([
    ['{\n  "a": 1,\n  b: 2\n}', 3, 3],
    ['{ "a": 1', 1, 9],
    ['{\n "a": 1,\n "a": 2 }', 3, 2],
    ['{ "x": { "a": 1 }, "y": [{ "a": "\\"a\\":" }, { "a": 1, "a": 2 }] }', 1, 55],
  ])('%j breaks at line %i, column %i', (text, line, column) => {
    expect(jsonText(text)).toMatchObject({ line, column });
  });

  test('may have a byte-order mark, and the same key in two objects', () => {
    expect(jsonText('\uFEFF{ "a": { "b": 1 }, "c": { "b": 2 } }')).toEqual({
      value: { a: { b: 1 }, c: { b: 2 } },
    });
  });
});

describe('a draft', () => {
  const draft = (text: string, context = CONTEXT) => {
    const file = {
      path: 'x.csv',
      source: byteSource(new TextEncoder().encode(text)),
      sidecar: null,
    };
    return draftOfFile(file, context);
  };

  test('has every heading in order: what was understood, and "?" with suggestions', () => {
    const text = [
      'TT,Nơi làm,Tiếp nhận,,Ra sớm,Trễ hẹn,Ghi chú',
      ',,Tổng số,Từ kỳ trước,,,',
      '1,Xã Mậu A,10,1,4,3,x',
    ].join('\n');
    expect(columnsOf(draft(text))).toEqual({
      TT: 'ordinal',
      'Nơi làm': '? unit',
      'Tiếp nhận > Tổng số': 'received_total',
      'Tiếp nhận > Từ kỳ trước': 'carried_over',
      'Ra sớm': '? resolved_early',
      'Trễ hẹn': '? resolved_late | pending_overdue',
      'Ghi chú': 'ignore',
    });
  });

  test('whose "?" are decided reads the file it was drafted from', () => {
    const result = draft(new TextDecoder().decode(FILE));
    if (result.kind !== 'draft') throw new Error(result.kind);
    expect(undecided(result.draft)).toEqual(Object.keys(COLUMNS).filter((name) => name !== 'Số'));
    const decided = { ...MAPPING, name: 'mapping-1', header_rows: result.draft.headerRows };
    expect(Object.keys(columnsOf(result))).toEqual(Object.keys(COLUMNS));
    expect(readWith(FILE, [decided])).toMatchObject({ layout: 'mapping-1', rows_rejected: 0 });
  });

  test.each([
    'form-ii06-dong-cuong.csv',
    'commune-summary-f2.csv',
    'commune-summary-f4.csv',
    'commune-summary-07a.csv',
    'opencps.csv',
    'egovcloud.csv',
    'liferay-egov.csv',
    'payment-766.csv',
    'known-headings.csv',
  ])('of a file that is read already (%s) says so, and reads the same figures', (name) => {
    const bytes = new Uint8Array(readFileSync(`tests/fixtures/ingest/${name}`));
    const result = draftOfFile({ path: name, source: byteSource(bytes), sidecar: null }, CONTEXT);
    if (result.kind !== 'draft') throw new Error(result.kind);
    expect([result.layout === null, undecided(result.draft)]).toEqual([false, []]);
    const days = { period_start: '2025-08-01', period_end: '2025-08-31' };
    const sidecar = name === 'liferay-egov.csv' ? { ...UNIT, ...days } : UNIT;
    const [mapped, own] = [
      readWith(bytes, [mappingOf(result.draft)], sidecar),
      fixture(name, sidecar),
    ];
    expect(mapped.layout).toBe('mapping-1');
    expect(mapped.rows).toEqual(own.rows);
    expect(mapped.skipped).toEqual(own.skipped);
  });

  test('looks at the rows of all small forms with the same headings, and of no others', () => {
    const header = 'Nơi,Cột A,Xong sớm,Xong đúng hẹn,Xong trễ';
    const form = (row: string, headings = header): string =>
      `BIỂU SỐ 1\nĐơn vị báo cáo: UBND xã Mậu A\n${headings}\n${row}\n`;
    const ofSums = (...forms: readonly string[]) => {
      const result = draft(forms.join(''));
      if (result.kind !== 'draft') throw new Error(result.kind);
      return [result.draft.sums, columnsOf(result)['Cột A']];
    };
    const [one, two] = [form('Hộ tịch,20,9,8,3'), form('Hộ tịch,30,9,20,1')];
    const parts = ['Xong sớm', 'Xong đúng hẹn', 'Xong trễ'];
    expect(ofSums(one)).toEqual([[], '? resolved_total']);
    expect(ofSums(one, two)).toEqual([[{ total: 'Cột A', parts, rows: 2 }], '? resolved_total']);
    const other = form('Hộ tịch,30,9,20,1', header.replace('Cột A', 'Cột B'));
    expect(ofSums(one, other)).toEqual(ofSums(one));
    const untitled = (text: string): string => text.slice(text.indexOf('Nơi,'));
    expect(ofSums(one, untitled(other))).toEqual(ofSums(one));
    expect(ofSums(one, untitled(other), untitled(two))).toEqual(ofSums(one, two));
  });

  test('sees in small forms that a heading counts a part of another one', () => {
    const form = (late: number): string =>
      `BIỂU SỐ 1\nNơi,Xong quá hẹn,Xong lỡ hẹn,Tồn\nXã Mậu A,9,${String(late)},1\n`;
    const first = (text: string) => columnsOf(draft(text))['Xong lỡ hẹn'];
    expect(first([3, 4].map(form).join(''))).toBe('? resolved_late');
    expect(first([3, 4, 5].map(form).join(''))).toBe('? ignore | resolved_late');
  });

  test('of a list of persons is refused', () => {
    expect(draft('STT,Họ tên,Tổng số\n1,Nguyễn Văn A,5\n')).toMatchObject({
      kind: 'refused',
      issue: { code: 'personal_columns' },
    });
  });

  test.each([
    'Chỉ tiêu,Xã Than Uyên,Xã Mường Kim\nVào,120,100\nRa trễ,20,10\n',
    'Chỉ tiêu,Xã Than Uyên,,Xã Mường Kim,\n,Nộp,Trả,Nộp,Trả\nVào,120,1,100,1\n',
  ])('of a table that lies on its side is refused, as is the table: %j', (text) => {
    expect(draft(text)).toMatchObject({ kind: 'refused', issue: { code: 'transposed_table' } });
    expect(codes(read(text))).toEqual(['transposed_table']);
  });

  test('of a text without a table has no header', () => {
    expect(draft('một hai ba\nbốn\n')).toEqual({ kind: 'no_header' });
  });
});

test('a draft is made of a web page that is named .xls, by the same reading', () => {
  const cell = (text: string): string => `<td>${text}</td>`;
  const row = (...cells: string[]): string => `<tr>${cells.map(cell).join('')}</tr>`;
  const page = `<html><table>${row('Nơi làm', 'Vào', 'Ra')}${row('Xã Mậu A', '7', '6')}</table></html>`;
  const source = byteSource(new TextEncoder().encode(page));
  const result = draftOfFile({ path: 'x.xls', source, sidecar: null }, CONTEXT);
  expect(columnsOf(result)).toMatchObject({ 'Nơi làm': '? unit' });
});

describe('a suggestion of a draft', () => {
  /** The suggestions for headings above these rows, without the first column. */
  const suggested = (...lines: string[]): string[] => {
    const source = byteSource(new TextEncoder().encode(lines.join('\n')));
    const columns = columnsOf(draftOfFile({ path: 'x.csv', source, sidecar: null }, CONTEXT));
    return Object.values(columns).slice(1);
  };
  const ROWS = ['Xã Mậu A,3,9', 'Xã Đông Cuông,4,8'];

  test.each([
    ['Nơi,Trả kết quả trễ,x y z', ['? resolved_late', '?']],
    ['Nơi,Chưa xong đã quá hạn,Xong quá hạn', ['? pending_overdue', '? resolved_late']],
    ['Nơi,Không đúng hạn,Không hài lòng', ['? resolved_late | pending_overdue', '? ignore']],
    ['Nơi,Nộp tại quầy,Nộp qua bưu điện', ['? received_direct', '? received_postal']],
    ['Nơi,Nộp ở bàn,Nộp trực tiếp', ['? received_direct', '? received_direct']],
    ['Nơi,Tồn đọng quá hạn,Tồn từ tháng trước', ['? pending_overdue', '? carried_over']],
    ['Nơi,Lũy kế từ đầu năm,Cùng kỳ năm trước', ['? ignore', '? ignore']],
    ['Nơi,Kế hoạch nhận,Chỉ tiêu > Nhận', ['? ignore', '? ignore']],
    ['Nơi,Đạt qua mạng (%),Tỷ trọng trễ', ['? online_rate', '? overdue_rate']],
    ['Nơi,Đạt qua mạng,Điểm (%)', ['? online_rate', '? ignore']],
    [
      'Nơi,Thủ tục hành chính đã tiếp nhận,Xong trễ',
      ['? received_total | received_new', '? resolved_late'],
    ],
    ['Noi,Nop qua mang,Tra qua han', ['? received_online', '? resolved_late']],
    ['Nơi,Đã giải quyết trực tuyến,Thanh toán qua cổng', ['? ignore', '? paid_online']],
  ])('follows the words of the heading: %s', (header, expected) => {
    expect(suggested(header, ...ROWS)).toEqual(expected);
  });

  test.each([
    ['STT,Nơi,Xong trễ', ['? unit', '? resolved_late']],
    ['STT,Nơi,Cột một', ['? unit', '?']],
    ['Cột một,Nơi,Xong trễ', ['? unit', '? resolved_late']],
  ])('is no running number for counts of 1, 2, 3: %s', (header, expected) => {
    const rows = ['1,Xã Mậu A,1', '2,Xã Đông Cuông,2', '3,Xã Gia Phú,3'];
    expect(suggested(header, ...rows)).toEqual(expected);
  });

  test('is a running number where nothing else is known of a column of 1, 2, 3', () => {
    const rows = ['Xã Mậu A,4,1', 'Xã Đông Cuông,4,2', 'Xã Gia Phú,5,3'];
    expect(suggested('Nơi,Xong trễ,Cột một', ...rows)).toEqual(['? resolved_late', '? ordinal']);
  });

  test.each([
    ['two rows do not tell', 2, '? ordinal'],
    ['three rows tell', 3, 'ordinal'],
  ])('in the leftmost column needs rows: %s', (_, count, expected) => {
    const rows = ['1,Xã Mậu A,4', '2,Xã Đông Cuông,4', '3,Xã Gia Phú,5'].slice(0, count);
    const source = byteSource(new TextEncoder().encode(['Mục,Nơi,Vào', ...rows].join('\n')));
    const columns = columnsOf(draftOfFile({ path: 'x.csv', source, sidecar: null }, CONTEXT));
    expect(columns['Mục']).toBe(expected);
  });

  test('follows the words of the groups above the heading', () => {
    const header = ['Nơi,Hồ sơ ra,,Hồ sơ còn lại,', ',Cộng,Trễ,Cộng,Trễ'];
    expect(suggested(...header, 'Xã Mậu A,9,3,5,1')).toEqual([
      '? resolved_total',
      '? resolved_late',
      '? pending_total',
      '? pending_overdue',
    ]);
  });

  test('is none where no word is understood and no sum holds', () => {
    expect(suggested('Nơi,Cột một,Cột hai', ...ROWS)).toEqual(['?', '?']);
  });

  test('follows sums that hold where the words leave two counts', () => {
    const header = 'Nơi,Tổng đã xong,Xong sớm,Xong đúng hẹn,Quá hạn,Đang làm,Còn hạn,Quá hạn';
    const rows = ['Xã Mậu A,20,9,8,3,12,5,7', 'Xã Đông Cuông,30,9,20,1,14,10,4'];
    const [late, overdue] = [3, 6].map((index) => suggested(header, ...rows)[index]);
    expect([late, overdue]).toEqual([
      '? resolved_late | pending_overdue',
      '? pending_overdue | resolved_late',
    ]);
  });

  test('may rest on sums alone, and says so', () => {
    const text =
      'Nơi,Cột A,Xong sớm,Xong đúng hẹn,Xong trễ\nXã Mậu A,20,9,8,3\nXã Đông Cuông,30,9,20,1';
    const source = byteSource(new TextEncoder().encode(text));
    const result = draftOfFile({ path: 'x.csv', source, sidecar: null }, CONTEXT);
    if (result.kind !== 'draft') throw new Error(result.kind);
    expect(result.draft.headings[1]).toMatchObject({
      suggestions: [{ role: 'resolved_total', because: ['figures'] }],
    });
    expect(result.draft.sums).toEqual([
      { total: 'Cột A', parts: ['Xong sớm', 'Xong đúng hẹn', 'Xong trễ'], rows: 2 },
    ]);
  });
});

describe('a draft of a table with a column for each month', () => {
  const draftOf = (...lines: readonly string[]) => {
    const source = byteSource(new TextEncoder().encode(lines.join('\n')));
    const result = draftOfFile({ path: 'x.csv', source, sidecar: null }, CONTEXT);
    if (result.kind !== 'draft') throw new Error(result.kind);
    return { ...result.draft, columns: columnsOf(result) };
  };
  const ROWS = ['1,Xã Than Uyên,120,131,142,3,2,1', '2,Xã Mường Kim,80,91,77,0,4,2'];

  test('suggests for each what its other words say, and adds up none', () => {
    const header = [
      'STT,Nơi,Nhận vào,,,Quá hẹn,,',
      ',,Tháng 7,Tháng 8,Tháng 9,Tháng 7,Tháng 8,Tháng 9',
    ];
    const { columns, added, periods } = draftOf(...header, ...ROWS);
    expect(Object.values(columns).slice(2)).toEqual([
      ...Array<string>(3).fill('? received_total | received_new'),
      ...Array<string>(3).fill('? resolved_late | pending_overdue'),
    ]);
    expect([added, periods]).toEqual([[], ['Tháng 7', 'Tháng 8', 'Tháng 9']]);
  });

  test('ignores the total of the year, and calls no month a part of it', () => {
    const header = ['Nơi,Tháng 7,,Tháng 8,,Cả năm,', ',Nhận,Trễ hẹn,Nhận,Trễ hẹn,Nhận,Trễ hẹn'];
    const rows = [
      'Xã Than Uyên,10,1,20,2,30,3',
      'Xã Mường Kim,5,0,6,1,11,1',
      'Xã Pa Ủ,7,2,8,2,15,4',
    ];
    const { columns, added } = draftOf(...header, ...rows);
    expect(Object.values(columns).slice(1)).toEqual([
      ...['? received_total | received_new', '? resolved_late | pending_overdue'],
      ...['? received_total | received_new', '? resolved_late | pending_overdue'],
      ...['? ignore', '? ignore'],
    ]);
    expect(added).toEqual([]);
  });

  test('suggests the same words for a month that has no figures yet', () => {
    const { columns } = draftOf(
      'Nơi,Nhận tháng 7,Nhận tháng 8,Nhận tháng 9',
      ...['Xã Than Uyên,10,20,', 'Xã Pa Ủ,5,6,'],
    );
    expect(Object.values(columns).slice(1)).toEqual(
      Array<string>(3).fill('? received_total | received_new'),
    );
  });

  test('knows "T8/2025" and months of small numbers, and calls none a part of another', () => {
    const rows = ['Xã Than Uyên,1,2', 'Xã Mường Kim,3,4', 'Xã Pa Ủ,2,3'];
    const { columns } = draftOf('Nơi,Xong trễ T8/2025,Xong trễ T9/2025', ...rows);
    expect(Object.values(columns).slice(1)).toEqual(['? resolved_late', '? resolved_late']);
  });

  test('tells headings apart that differ in brackets alone, so that its mapping reads them', () => {
    const { columns } = draftOf('Nơi,Nhận (T8/2025),Nhận (T9/2025)', 'Xã Than Uyên,1,2');
    expect(Object.keys(columns)).toEqual(['Nơi', 'Nhận (T8/2025)', 'Nhận (T9/2025) [2]']);
    expect(problemsOf({ name: 'x', columns: { ...columns, ...decided(columns) } })).toEqual([]);
  });

  const decided = (columns: object) =>
    Object.fromEntries(
      Object.keys(columns).map((heading, at) => [heading, at === 0 ? 'unit' : 'received_total']),
    );
});

describe('a draft of a table with columns for each field', () => {
  const text = [
    'Nơi,Hộ tịch,,Chứng thực,,Tổng,',
    ',Đã nộp,Trả trễ,Đã nộp,Trả trễ,Đã nộp,Trả trễ',
    'Xã Than Uyên,120,3,80,2,200,5',
    'Xã Mường Kim,40,0,20,4,60,4',
    'Xã Pa Ủ,10,1,5,0,15,1',
  ].join('\n');
  const result = draftOfFile(
    { path: 'x.csv', source: byteSource(new TextEncoder().encode(text)), sidecar: null },
    CONTEXT,
  );
  if (result.kind !== 'draft') throw new Error(result.kind);

  test('suggests for each what its other words say, and calls none a part of another', () => {
    expect(Object.values(columnsOf(result)).slice(1, 5)).toEqual([
      ...['? received_total | received_new', '? resolved_late'],
      ...['? received_total | received_new', '? resolved_late'],
    ]);
  });

  test('names the fields, and neither adds them up nor shows that the total does', () => {
    const { fields, added, sums } = result.draft;
    expect({ fields, added, sums }).toEqual({
      fields: ['Hộ tịch', 'Chứng thực'],
      added: [],
      sums: [],
    });
  });
});

describe('a heading that counts a part of what another one counts', () => {
  const HEADINGS = 'Nơi,Xong quá hẹn,Xong lỡ hẹn,Tồn';
  const draftOf = (text: string) => {
    const source = byteSource(new TextEncoder().encode(text));
    const result = draftOfFile({ path: 'x.csv', source, sidecar: null }, CONTEXT);
    if (result.kind !== 'draft') throw new Error(result.kind);
    return result.draft;
  };
  const rows = (...parts: readonly number[]): string =>
    parts
      .map((part, index) => `Xã Mậu A,${String(9 + index)},${String(part)},${String(index)}\n`)
      .join('');
  const suggested = (text: string, column: number) => draftOf(text).headings[column]?.suggestions;

  test.each([
    'Trong đó quá hạn do liên thông',
    'Quá hạn xong trên 30 ngày',
    'Riêng quá hạn đã xong',
  ])('by its words is suggested to be ignored: %s', (heading) => {
    const text = `Nơi,Xong quá hạn,Xong – ${heading},Tồn\n${rows(3, 9)}`;
    expect(suggested(text, 2)).toEqual([
      { role: 'ignore', because: ['part_by_words'] },
      { role: 'resolved_late', because: ['words'] },
    ]);
  });

  test('by its figures is suggested to be ignored', () => {
    expect(suggested(`${HEADINGS}\n${rows(3, 4, 5)}`, 2)?.[0]).toEqual({
      role: 'ignore',
      because: ['part_by_figures'],
    });
  });

  test('is not looked for where both are parts: "toàn trình" and "một phần" are added up', () => {
    const text = `Nơi,Nộp qua mạng toàn trình,Nộp qua mạng một phần,Tồn\n${rows(3, 4, 5)}`;
    expect(suggested(text, 2)?.[0]?.role).toBe('received_online');
    expect(draftOf(text).added).toEqual([
      {
        role: 'received_online',
        headings: ['Nộp qua mạng toàn trình', 'Nộp qua mạng một phần'],
      },
    ]);
  });

  describe('and that a mapping adds to it', () => {
    const columns = {
      Nơi: 'unit',
      'Xong quá hẹn': 'resolved_late',
      'Xong lỡ hẹn': 'resolved_late',
      Tồn: 'pending_total',
    };
    const days = { period_start: '2025-08-01', period_end: '2025-08-31' };
    const units = ['Xã Mậu A', 'Xã Đông Cuông', 'Xã Gia Phú'];
    const readAdded = (parts: readonly number[], more: object = {}) =>
      read(
        `${HEADINGS}\n${parts.map((part, index) => `${units[index] ?? ''},9,${String(part)},1\n`).join('')}`,
        'x.csv',
        { ...UNIT, ...days, mapping: { columns, ...more } },
      ).issues.filter(({ column }) => column === 'resolved_late');

    test('is a warning that names both columns', () => {
      expect(readAdded([9, 4, 0])).toMatchObject([
        {
          code: 'looks_of_which',
          severity: 'warning',
          params: { whole: 2, part: 3, rows: 3, count: 'resolved_late' },
          value: '“Xong lỡ hẹn” ≤ “Xong quá hẹn”',
        },
      ]);
    });

    test('is noted only, where some row has more in it', () => {
      expect(readAdded([10, 4, 0])).toMatchObject([{ code: 'added_columns', severity: 'note' }]);
    });

    test('is noted only, where the mapping says that they are added', () => {
      expect(readAdded([9, 4, 0], { added_up: ['resolved_late'] })).toMatchObject([
        { code: 'added_columns' },
      ]);
    });
  });

  test('cannot be confirmed for what is no count', () => {
    expect(problemsOf({ ...MAPPING, added_up: ['unit'] })).toMatchObject([{ key: 'added_up' }]);
  });
});

describe('a mapping that nearly all rows contradict', () => {
  const columns = {
    Nơi: 'unit',
    Ra: 'resolved_total',
    Kịp: 'resolved_early_or_on_time',
    Lỡ: 'resolved_late',
  };
  const days = { period_start: '2025-08-01', period_end: '2025-08-31' };
  const patternOf = (...rows: readonly string[]) =>
    read(`Nơi,Ra,Kịp,Lỡ\n${rows.join('\n')}\n`, 'x.csv', {
      ...UNIT,
      ...days,
      mapping: { columns },
    }).issues.filter(({ code }) => code === 'identity_pattern');

  test('is named once, with the columns to look at', () => {
    expect(patternOf('Xã Mậu A,9,8,2', 'Xã Đông Cuông,9,9,2', 'Xã Gia Phú,9,5,6')).toMatchObject([
      {
        severity: 'warning',
        params: {
          identity: 'I2',
          rows: 3,
          of: 3,
          words: 'resolved_total, resolved_early_or_on_time, resolved_late',
        },
        value: 'Ra; Kịp; Lỡ',
      },
    ]);
  });

  test('is named where five rows break it in different ways, as where two columns are swapped', () => {
    const rows = [
      'Mậu A,9,8,2',
      'Đông Cuông,9,5,2',
      'Gia Phú,9,5,6',
      'Bát Xát,8,1,2',
      'Y Tý,8,9,2',
    ];
    expect(patternOf(...rows.map((row) => `Xã ${row}`))).toMatchObject([
      { params: { identity: 'I2', rows: 5, of: 5 } },
    ]);
  });

  test('is not named where three rows break it in different ways', () => {
    expect(patternOf('Xã Mậu A,9,8,2', 'Xã Đông Cuông,9,5,2', 'Xã Gia Phú,9,5,6')).toEqual([]);
  });
});

describe('a mapping that nearly fits', () => {
  const file = (text: string) => ({
    path: 'x.csv',
    source: byteSource(new TextEncoder().encode(text)),
    sidecar: null,
  });
  const OTHER = new TextDecoder().decode(FILE).replace('Lỡ hạn', 'Bị lỡ hạn');

  test('is named when a table is refused, with the columns and headings that differ', () => {
    const [issue] = readWith(new TextEncoder().encode(OTHER), [MAPPING]).issues;
    expect(issue).toMatchObject({
      code: 'unknown_layout',
      params: { near: 'he-thong-x', positions: '6', missing: 1 },
    });
    expect(issue?.value).toContain('6: Hồ sơ ra > Bị lỡ hạn = ?; –: Hồ sơ ra > Lỡ hạn');
  });

  test('but for a heading that is mistyped in it is named with both spellings', () => {
    const text = new TextDecoder().decode(FILE).replace('Lỡ hạn', 'Lở hạn');
    const [issue] = readWith(new TextEncoder().encode(text), [MAPPING]).issues;
    expect(issue?.params).toMatchObject({ near: 'he-thong-x', misspelt: 1 });
    expect(issue?.value).toContain('“Hồ sơ ra > Lỡ hạn” → “Hồ sơ ra > Lở hạn”?');
  });

  test('since it says another number of header rows is named with both numbers, and its file', () => {
    const mappings = [{ ...layoutOf({ ...MAPPING, header_rows: 3 }), source: 'layouts/a.json' }];
    const source = byteSource(FILE);
    const sidecar = JSON.stringify(UNIT);
    const [issue] = readFile({ path: 'x.csv', source, sidecar }, { ...CONTEXT, mappings }).issues;
    expect(issue).toMatchObject({
      code: 'unknown_layout',
      params: { near: 'he-thong-x', header_rows: 3, found: 2 },
      value: 'layouts/a.json',
    });
  });

  test('says so too where its sidecar holds it', () => {
    const mapping = { ...MAPPING, header_rows: 1 };
    expect(fixture('unknown-layout.csv', { ...UNIT, mapping }).issues[0]?.params).toMatchObject({
      header_rows: 1,
      found: 2,
    });
  });

  test('fills in the draft, and the heading that differs has its word as a suggestion', () => {
    const context = { ...CONTEXT, mappings: [layoutOf(MAPPING)] };
    const result = draftOfFile(file(OTHER), context);
    expect(columnsOf(result)).toMatchObject({
      'Hồ sơ vào > Qua cổng': 'received_online',
      'Hồ sơ ra > Bị lỡ hạn': '? resolved_late',
    });
  });
});

describe('a word of a mapping', () => {
  test.each(MAPPED_ROLES.filter((role) => role !== 'ignore'))('%s has a Vietnamese one', (role) => {
    const layout = layoutOf({ name: 'x', columns: { A: VIETNAMESE_WORDS[role], B: 'digitised' } });
    expect(layout.headings?.[0]?.role).toBe(role);
  });

  test('in Vietnamese may be written with other capitals', () => {
    const columns = { A: 'đang giải quyết quá hạn', B: 'BỎ QUA' };
    expect(layoutOf({ name: 'x', columns }).headings?.map(({ role }) => role)).toEqual([
      'pending_overdue',
      'not_stored',
    ]);
  });

  test('that is none is answered with what it may mean', () => {
    const [problem] = problemsOf({ name: 'x', columns: { A: 'Quá hạn' } });
    expect(problem?.expected).toMatch(/^resolved_late, pending_overdue, /);
  });
});

describe('what the rows say of a mapping', () => {
  const columns = {
    Nơi: 'unit',
    Ra: 'resolved_total',
    Kịp: 'resolved_early_or_on_time',
    Lỡ: 'resolved_late',
    'Lỡ nhiều': 'resolved_late',
  };
  const HEADER = 'Nơi,Ra,Kịp,Lỡ,Lỡ nhiều\n';
  const title = (month: number): string => `BIỂU SỐ 1\nTháng ${String(month)} năm 2026\n${HEADER}`;
  const form = (month: number, row = 'Xã Mậu A,9,8,2,1'): string => `${title(month)}${row}\n`;
  const readForms = (text: string) => read(text, 'x.csv', { ...UNIT, mapping: { columns } });
  const ofMapping = (text: string) =>
    readForms(text).issues.filter(({ code }) =>
      ['identity_pattern', 'looks_of_which', 'added_columns', 'mapping_unchecked'].includes(code),
    );

  test('is put together over the small forms of a file, and said once at the first', () => {
    const forms = [1, 2, 3, 4].map((month) => form(month)).join('');
    expect(readForms(forms).rows).toHaveLength(4);
    expect(ofMapping(forms)).toMatchObject([
      { code: 'looks_of_which', line: 3, params: { part: 5, whole: 4, rows: 4 } },
      { code: 'identity_pattern', line: 3, params: { identity: 'I2', rows: 4, of: 4 } },
    ]);
  });

  test('is contradicted by one row of another form', () => {
    const forms = [form(1), form(2), form(3, 'Xã Mậu A,9,3,2,4')].join('');
    expect(ofMapping(forms).map(({ code }) => code)).toEqual(['added_columns']);
  });

  test('is put together over the sheets of a workbook, and said in the first', () => {
    const sheets = [1, 2, 3].map((month) => ({
      name: `T${String(month)}`,
      rows: form(month)
        .trim()
        .split('\n')
        .map((line) => line.split(',').map((cell) => (/^\d+$/.test(cell) ? Number(cell) : cell))),
    }));
    const result = read(writtenWorkbook(sheets), 'x.xlsx', { ...UNIT, mapping: { columns } });
    expect(result.issues.filter(({ code }) => code === 'looks_of_which')).toMatchObject([
      { sheet: 1, line: 3, params: { rows: 3 } },
    ]);
  });

  test('is not put together with tables of other headings', () => {
    const other = HEADER.replace('Lỡ nhiều', 'Lỡ lâu');
    const { Nơi, Ra, Kịp, Lỡ } = columns;
    const mappings = [
      { name: 'a', columns },
      { name: 'b', columns: { Nơi, Ra, Kịp, Lỡ, 'Lỡ lâu': 'resolved_late' } },
    ];
    const text = [form(1), form(2), form(3).replace(HEADER, other)].join('');
    const { issues } = readWith(new TextEncoder().encode(text), mappings);
    const unchecked = issues.filter(({ code }) => code === 'mapping_unchecked');
    expect(unchecked.map(({ params }) => [params['layout'], params['rows']])).toEqual([
      ['a', 2],
      ['b', 1],
    ]);
  });

  test('is said to be nothing where there are too few rows', () => {
    expect(ofMapping([form(1), form(2)].join(''))).toMatchObject([
      { code: 'added_columns', line: 3 },
      {
        code: 'mapping_unchecked',
        severity: 'note',
        line: 3,
        params: { layout: 'sidecar-mapping', rows: 2, needed: 3 },
      },
    ]);
  });

  test('does not count the rows of forms that are rejected', () => {
    const forms = [form(1), form(2), form(3).replace('Tháng 3 năm 2026', 'Tuần 3 năm 2026')];
    expect(ofMapping(forms.join('')).map(({ code }) => code)).toEqual([
      'added_columns',
      'mapping_unchecked',
    ]);
  });
});
