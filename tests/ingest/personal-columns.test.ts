import { expect, test } from 'vitest';
import { codes, read } from './read-text.ts';

const PATH = 'lao-cai/2025-08/x.csv';
const SECRET = /Nguyễn|0912345678|001085000001|Tổ 5/;

test.each([
  'STT,Họ và tên,Kết quả',
  'STT,Họ và tên người nộp,Tổng số tiếp nhận',
  'STT,Chủ hồ sơ,Lĩnh vực,Ngày tiếp nhận',
  'Mã đơn vị,Số CCCD/Hộ chiếu,Tổng số tiếp nhận',
  'Mã đơn vị,Số điện thoại,Tổng số tiếp nhận',
  'Mã đơn vị,Tổng số tiếp nhận,Địa chỉ thường trú',
  'Mã đơn vị,Tổng số tiếp nhận,MÃ HỒ SƠ',
  'unit_code,received_total,full_name',
  'unit_code,received_total,Số ĐT liên hệ',
])('a file headed "%s" is refused whole, and no cell of it is kept', (header) => {
  const result = read(`${header}\n04399,Nguyễn Văn A,0912345678\n1,001085000001,Tổ 5\n`, PATH);
  expect(codes(result)).toEqual(['personal_columns']);
  expect([result.rows_read, result.rows_rejected, result.rows]).toEqual([3, 3, []]);
  expect(JSON.stringify(result)).not.toMatch(SECRET);
});

test('a list of persons below a table of counts is found however far down', () => {
  const counts = Array.from({ length: 100 }, () => '04399,5\n').join('');
  const list = 'STT,Họ tên,Số điện thoại\n1,Nguyễn Văn A,0912345678\n';
  const result = read(`unit_code,received_total\n${counts}${list}`, PATH);
  expect(codes(result)).toEqual(['personal_columns']);
  expect(JSON.stringify(result)).not.toMatch(SECRET);
});

test.each(['Công dân rút hồ sơ', 'Số hồ sơ có phí', 'Hồ sơ trả lại', 'Tổng số hồ sơ tiếp nhận'])(
  '"%s" is a heading of counts',
  (heading) => {
    const result = read(`unit_code,received_total,${heading}\n04399,5,1\n`, PATH);
    expect(codes(result)).not.toContain('personal_columns');
  },
);

test('the address of an office in the title and those who sign are no columns', () => {
  const title = 'UBND xã Đông Cuông,Địa chỉ: thôn Trung Tâm,Điện thoại: …\n';
  const table = 'STT,Lĩnh vực,Tổng số tiếp nhận,Tổng số đã giải quyết\n1,Hộ tịch,5,5\n';
  const signatures = 'Người lập biểu,Cán bộ đầu mối,Chủ tịch\nNguyễn Văn A,Trần Thị B,Lê C\n';
  const result = read(title + table + signatures, PATH, { unit: '04399' });
  expect([codes(result), result.rows.length]).toEqual([[], 1]);
  expect(JSON.stringify(result)).not.toMatch(SECRET);
});
