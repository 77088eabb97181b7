import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { byteSource } from '../../src/ingest/decode.ts';
import { draftOfFile } from '../../src/ingest/draft-of-file.ts';
import type { FileResult } from '../../src/ingest/file-result.ts';
import { jsonText } from '../../src/ingest/json-text.ts';
import { readMapping } from '../../src/ingest/mapping.ts';
import { undecided } from '../../src/ingest/mapping-draft.ts';
import { readFile } from '../../src/ingest/read-file.ts';
import { CONTEXT } from './context.ts';
import { addsUp, codes, fixture, read } from './read-text.ts';

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

describe('a mapping', () => {
  test('under "mapping" of the sidecar makes a file readable, under its name', () => {
    const result = fixture('unknown-layout.csv', { ...UNIT, mapping: MAPPING });
    expect([result.layout, codes(result), addsUp(result)]).toEqual(['he-thong-x', [], true]);
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
    expect(codes(read('Nơi,A,B,C\nXã Mậu A,9,5,1\n', 'x.csv', sidecar))).toEqual([
      'identity_broken',
    ]);
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
    ['a key twice', { name: 'x', columns: { A: 'unit', B: 'unit', C: 'returned' } }, 'columns'],
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
        example: '"Hồ sơ ra > Lỡ hạn": "resolved_late"',
      },
    ]);
  });

  test('with a misspelt word, with the nearest ones', () => {
    const [problem] = problemsOf({ name: 'x', columns: { A: 'recieved_total' } });
    expect(problem?.expected).toMatch(/^received_total, /);
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
  const draft = (text: string) => {
    const file = {
      path: 'x.csv',
      source: byteSource(new TextEncoder().encode(text)),
      sidecar: null,
    };
    return draftOfFile(file, CONTEXT, 'mapping-1');
  };

  test('has every heading in order: what was understood, and "?" with suggestions', () => {
    const text = [
      'TT,Nơi làm,Tiếp nhận,,Ra sớm,Trễ hẹn,Ghi chú',
      ',,Tổng số,Từ kỳ trước,,,',
      '1,Xã Mậu A,10,1,4,3,x',
    ].join('\n');
    expect(draft(text)).toMatchObject({
      kind: 'draft',
      layout: null,
      draft: {
        name: 'mapping-1',
        header_rows: 2,
        columns: {
          TT: 'ordinal',
          'Nơi làm': '? unit, field, ignore',
          'Tiếp nhận > Tổng số': 'received_total',
          'Tiếp nhận > Từ kỳ trước': 'carried_over',
          'Ra sớm': '? resolved_early, ignore',
          'Trễ hẹn': '? resolved_late, pending_overdue, ignore',
          'Ghi chú': 'ignore',
        },
      },
    });
  });

  test('whose "?" are decided reads the file it was drafted from', () => {
    const result = draft(new TextDecoder().decode(FILE));
    if (result.kind !== 'draft') throw new Error(result.kind);
    expect(undecided(result.draft)).toEqual(Object.keys(COLUMNS));
    const decided = { ...result.draft, columns: COLUMNS };
    expect(Object.keys(result.draft.columns)).toEqual(Object.keys(COLUMNS));
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
    const result = draftOfFile(
      { path: name, source: byteSource(bytes), sidecar: null },
      CONTEXT,
      'mapping-1',
    );
    if (result.kind !== 'draft') throw new Error(result.kind);
    expect([result.layout === null, undecided(result.draft)]).toEqual([false, []]);
    const days = { period_start: '2025-08-01', period_end: '2025-08-31' };
    const sidecar = name === 'liferay-egov.csv' ? { ...UNIT, ...days } : UNIT;
    const [mapped, own] = [readWith(bytes, [result.draft], sidecar), fixture(name, sidecar)];
    expect(mapped.layout).toBe('mapping-1');
    expect(mapped.rows).toEqual(own.rows);
    expect(mapped.skipped).toEqual(own.skipped);
  });

  test('of a list of persons is refused', () => {
    expect(draft('STT,Họ tên,Tổng số\n1,Nguyễn Văn A,5\n')).toMatchObject({
      kind: 'refused',
      issue: { code: 'personal_columns' },
    });
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
  expect(draftOfFile({ path: 'x.xls', source, sidecar: null }, CONTEXT, 'mapping-1')).toMatchObject(
    {
      kind: 'draft',
      draft: { columns: { 'Nơi làm': '? unit, field, ignore' } },
    },
  );
});
