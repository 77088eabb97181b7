import { expect, test } from 'vitest';
import { exportTime } from '../../src/ingest/export-time.ts';
import { codes, read } from './read-text.ts';

test.each([
  ['Ngày xuất báo cáo: 05/09/2025 10:32', '2025-09-05T10:32'],
  ['Ngày xuất: 10:32 05/09/2025', '2025-09-05T10:32'],
  ['Thời điểm trích xuất | 05/09/2025 10:32:11', '2025-09-05T10:32'],
  ['Thời gian xuất báo cáo 2025-09-05 07:00', '2025-09-05T07:00'],
  ['Xuất lúc 7 giờ 30 ngày 05 tháng 9 năm 2025', '2025-09-05T07:30'],
  ['In ngày 05/9/2025', '2025-09-05'],
  ['Ngày in: 05/09/2025', '2025-09-05'],
  ['Ngày xuất báo cáo: 31/09/2025', null],
  ['Ngày xuất báo cáo: …', null],
  ['Tin ngày 05/09/2025', null],
  ['Lào Cai, ngày 05 tháng 9 năm 2025', null],
])('"%s" was exported at %s', (text, expected) => {
  expect(exportTime(text).exported_at).toBe(expected);
});

const form = (title: string, below = ''): string =>
  `Đơn vị báo cáo: UBND xã Đông Cuông\nTừ ngày 01/08/2025 đến ngày 31/08/2025\n${title}\n` +
  `STT,Lĩnh vực,Tổng số tiếp nhận,Tổng số đã giải quyết\n1,Hộ tịch,5,5\n${below}`;
const path = 'lao-cai/x.csv';

test('a form carries the time of its title or of the line below its table, before the sidecar', () => {
  const time = 'Ngày xuất báo cáo: 05/09/2025 10:32';
  expect(read(form(time), path).rows[0]?.exported_at).toBe('2025-09-05T10:32');
  expect(read(form('', `${time}\n`), path).rows[0]?.exported_at).toBe('2025-09-05T10:32');
  const contradicted = read(form(time), path, { exported_at: '2025-09-20' });
  expect(contradicted.rows[0]?.exported_at).toBe('2025-09-05T10:32');
  expect(codes(contradicted)).toEqual(['sidecar_contradiction']);
});

test('trap 19: an export made before its period is over covers a part of it, and it is said', () => {
  const result = read(form('Ngày xuất báo cáo: 20/08/2025'), path);
  expect(result.rows[0]?.completeness).toBeCloseTo(20 / 31, 12);
  expect(result.issues).toMatchObject([
    { code: 'incomplete_period', params: { exported_at: '2025-08-20', end: '2025-08-31' } },
  ]);
});

test('an export made before its period began is refused', () => {
  const result = read(form('Ngày xuất báo cáo: 20/07/2025'), path);
  expect([codes(result), result.rows_rejected]).toEqual([['exported_before_period'], 1]);
});
