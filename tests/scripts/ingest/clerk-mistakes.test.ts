import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryDirectory } from '../../temporary-directory.ts';
import { writtenWorkbook } from '../../ingest/workbook/written-workbook.ts';
import { ingestCommand, manifestIn, qualityIn } from './command.ts';
import { dataDirectory, quietIngest } from './data-directory.ts';

const TABLE = 'Đơn vị,Tổng số tiếp nhận,Đã giải quyết\nXã Thất Khê,7,6\nXã Đoàn Kết,8,8\n';

test('A misspelt folder of a province is named on the terminal, with the nearest name, and not in public', async () => {
  const out = temporaryDirectory();
  const data = dataDirectory({ 'raw/lang-sonn/2026-09/x.csv': TABLE });
  const { printed } = await quietIngest({ data, out });
  expect(printed).toContain('nearest: lang-son.');
  expect(printed).toContain('[lang-sonn]');
  const path = join(out, 'quality.json');
  expect(readFileSync(path, 'utf8')).not.toContain('lang-sonn');
});

test('A file in the folder of a wrong province is refused with one message, and nothing of it is loaded', async () => {
  const out = temporaryDirectory();
  const names = ['Xã Tân Hòa', 'Xã Tân Hồng', 'Xã Tân Hộ Cơ', 'Xã An Long'];
  const wrong = ['Đơn vị,Tổng số tiếp nhận,Đã giải quyết', ...names.map((name) => `${name},9,8`)];
  const data = dataDirectory({
    'raw/lang-son/2026-09/x.csv': TABLE,
    'raw/tay-ninh/2026-09/y.csv': wrong.join('\n'),
  });
  const { status, printed } = await quietIngest({ data, out });
  expect(status).toBe(3);
  expect(printed).toContain('raw/dong-thap/');
  expect(printed).not.toContain('Nearest');
  expect(qualityIn(out).issues.map(({ code }) => code)).toEqual(['other_province']);
});

test('A title of another province and month is said once a table, in quality.json with its line', async () => {
  const out = temporaryDirectory();
  const title = 'ỦY BAN NHÂN DÂN TỈNH LẠNG SƠN\nTổng hợp kết quả tháng 8 năm 2026\n';
  const data = dataDirectory({ 'raw/lao-cai/2026-09/x.csv': title + TABLE });
  await quietIngest({ data, out });
  const found = qualityIn(out).issues.filter(({ code }) => code === 'folder_contradiction');
  expect(found).toMatchObject([
    { line: 1, params: { expected: 'Lạng Sơn', found: 'Lào Cai' } },
    { line: 2, params: { found: '2026-09' } },
  ]);
  expect(manifestIn(out).inputs).toMatchObject([{ rows_loaded: 2, rows_rejected: 0 }]);
});

test('The name of a person among the fields of an export is in no output and not on the terminal', async () => {
  const out = temporaryDirectory();
  const report = join(temporaryDirectory(), 'r.json');
  const rows = ['Hộ tịch', 'Đất đai', 'Nguyễn Văn Canh', 'Chứng thực'];
  const text = rows.map((name, index) => `04399,${name},${String(9 + index)},7`).join('\n');
  const data = dataDirectory({
    'raw/lao-cai/2026-09/x.csv': `Mã đơn vị,Lĩnh vực,Tổng số tiếp nhận,Đã giải quyết\n${text}\n`,
  });
  const { printed } = await quietIngest({ data, out, report });
  expect(manifestIn(out).inputs).toMatchObject([{ rows_loaded: 3, rows_rejected: 1 }]);
  const written = filesIn(out).map((path) => readFileSync(path, 'latin1'));
  for (const said of [printed, readFileSync(report, 'utf8'), ...written])
    expect(said).not.toMatch(/nguy.{1,6}n[- ]v.{1,4}n[- ]canh/iu);
});

/** A workbook of a province: groups in merged cells, leaves that stand again, odd words. */
const WORKBOOK = writtenWorkbook([
  {
    rows: [
      ['SỐ LIỆU MỘT CỬA TOÀN TỈNH'],
      ['Tháng 10 năm 2026'],
      [],
      [
        ...['Số TT', 'Tên xã, phường', 'Lượng hồ sơ vào', '', '', ''],
        ...['Lượng hồ sơ ra', '', '', 'Hồ sơ còn để lại', '', '', 'Điểm'],
      ],
      [
        ...['', '', 'Cộng', 'Chuyển từ tháng 9', 'Tại bàn', 'Qua mạng'],
        ...['Cộng', 'Kịp hạn', 'Trễ', 'Cộng', 'Kịp hạn', 'Trễ', ''],
      ],
      [1, 'Xã Thất Khê', 110, 10, 30, 70, 85, 80, 5, 25, 20, 5, 8.5],
      [2, 'Xã Đoàn Kết', 54, 4, 20, 30, 44, 40, 4, 10, 9, 1, 9],
      [3, 'Xã Tân Tiến', 20, 0, 10, 10, 16, 15, 1, 4, 4, 0, 9],
    ],
    merges: ['A4:A5', 'B4:B5', 'C4:F4', 'G4:I4', 'J4:L4', 'M4:M5'],
  },
]);

test('A workbook of an unknown layout is read right by the first suggestions of its draft alone', () => {
  const file = 'raw/lang-son/2026-10/bang.xlsx';
  const data = dataDirectory({ [file]: WORKBOOK });
  const out = join(temporaryDirectory(), 'out');
  expect(ingestCommand('--draft-mapping', join(data, file), '--data', data).status).toBe(0);
  const path = join(data, 'reference/layouts/mapping-1.json');
  const { columns } = JSON.parse(readFileSync(path, 'utf8')) as { columns: Record<string, string> };
  expect(Object.values(columns)).toEqual([
    'ordinal',
    '? unit',
    '? received_total',
    '? carried_over',
    '? received_direct',
    '? received_online',
    '? resolved_total',
    '? resolved_early_or_on_time',
    '? resolved_late',
    '? pending_total',
    '? pending_in_time',
    '? pending_overdue',
    '? ignore',
  ]);
  const mapping = JSON.stringify({
    columns: Object.fromEntries(
      Object.entries(columns).map(([heading, word]) => [heading, word.replace('? ', '')]),
    ),
  });
  const decided = dataDirectory({
    [file]: WORKBOOK,
    'reference/layouts/so-lieu.json': mapping.replace('{', '{"name":"so-lieu",'),
  });
  expect(ingestCommand('--data', decided, '--out', out).status).toBe(0);
  expect(qualityIn(out).issues).toEqual([]);
  expect(manifestIn(out).inputs).toMatchObject([{ layout: 'so-lieu', rows_loaded: 3 }]);
});

function filesIn(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesIn(path) : [path];
  });
}
