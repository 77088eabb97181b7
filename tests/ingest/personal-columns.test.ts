import { describe, expect, test } from 'vitest';
import { issueMessage } from '../../src/i18n/issue-message.ts';
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
  'STT,HO VA TEN NGUOI NOP,So dien thoai',
  'STT,Ngay sinh,So CCCD/Ho chieu',
  'Mã đơn vị,Tổng số tiếp nhận,Số nhà',
  'Mã đơn vị,Tổng số tiếp nhận,Số tài khoản',
  'unit_code,received_total,Date of birth',
  'unit_code,received_total,Applicant name',
  'unit_code,received_total,E-mail',
  'Họ và tên,Số CCCD',
  'STT,Căn cước công dân (12 số),Lĩnh vực',
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

test('the kinds and the positions of the columns are said, and nothing that stands in them', () => {
  const text = 'STT,Họ tên,Số CCCD,SĐT,Kết quả\n1,Nguyễn Văn A,001085000001,0912345678,Đúng hạn\n';
  const [issue] = read(text, PATH).issues;
  expect(issue).toEqual({
    code: 'personal_columns',
    severity: 'error',
    line: 1,
    column: null,
    params: { positions: '2, 3, 4', kinds: ['name', 'identity_number', 'phone'] },
    value: null,
  });
  expect(issueMessage('vi', issue!)).toContain(
    'cột thứ 2, 3, 4: tên người hoặc cán bộ, số giấy tờ tùy thân, số điện thoại',
  );
});

test('headings spread over two rows are found in the row in which they stand', () => {
  const text = 'STT,Thông tin,,Kết quả\n,Họ tên,Số CCCD,\n1,Nguyễn Văn A,001085000001,Đúng hạn\n';
  expect(codes(read(text, PATH))).toEqual(['personal_columns']);
});

test('neither an unknown layout nor a sidecar that says how to read the columns lets them in', () => {
  const text = 'Việc,Họ tên,Ngày trả\nChứng thực,Nguyễn Văn A,01/08/2025\n';
  for (const sidecar of [{}, { layout: 'tidy' }, { mapping: { 'Họ tên': 'unit' } }])
    expect(codes(read(text, PATH, sidecar))).toEqual(['personal_columns']);
});

describe('cells that look personal below a heading that says nothing', () => {
  test.each([
    ['0912 345 678', '0387654321', 'phone'],
    ['+84912345678', '84387654321', 'phone'],
    ['001085000001', '015199000002', 'identity_number'],
    ['1085000001', '15199000002', 'identity_number'],
    ['a.nguyen@example.vn', 'b@example.com', 'email'],
    ['H36.25-250801-0001', '000.00.12.H38-230424-0010', 'dossier_code'],
  ])('such as %s refuse the file', (first, second, kind) => {
    const text = `unit_code,received_total,Ghi chú\n04399,5,${first}\n04252,6,${second}\n04273,7,\n`;
    const result = read(text, PATH);
    expect(result.issues).toMatchObject([
      { code: 'personal_columns', params: { positions: '3', kinds: [kind] } },
    ]);
    expect(JSON.stringify(result)).not.toContain(first);
  });

  test('in rows of words alone too', () => {
    const text = 'Đơn vị,Ghi chú\nXã A,a.nguyen@example.vn\nXã B,b@example.com\n';
    expect(codes(read(text, PATH))).toEqual(['personal_columns']);
  });

  test.each([
    ['one telephone number among the notes', ['0912345678', '', 'Nghỉ lễ']],
    ['telephone numbers of offices', ['02143822123', '02143822124', '02143822125']],
    ['amounts of money', ['912345000', '387654300', '1250000000']],
    ['dates and times', ['01/08/2025', '2025-08-01 10:30', '20250801']],
    ['large counts', ['1.695.000', '12345678', '1 695']],
  ])('but not %s', (_, cells) => {
    const lines = cells.map((cell, index) => `0439${index},5,${cell}\n`);
    const result = read(`unit_code,received_total,Ghi chú\n${lines.join('')}`, PATH);
    expect(codes(result)).not.toContain('personal_columns');
  });

  test('nor those of an office, headed so', () => {
    const text =
      'unit_code,received_total,Email đơn vị\n04399,5,a@example.gov.vn\n04252,6,b@example.gov.vn\n';
    expect(codes(read(text, PATH))).not.toContain('personal_columns');
  });
});

test('"Điện thoại" heads counts where only counts stand below it', () => {
  const text = (cell: string) => `unit_code,received_total,Điện thoại\n04399,5,${cell}\n`;
  expect(codes(read(text('12'), PATH))).not.toContain('personal_columns');
  expect(codes(read(text('0912345678'), PATH))).toContain('personal_columns');
});

test.each([
  'Công dân rút hồ sơ',
  'Số hồ sơ có phí',
  'Hồ sơ trả lại',
  'Tổng số hồ sơ tiếp nhận',
  'Số hồ sơ',
  'Đơn vị/địa chỉ',
])('"%s" is a heading of counts', (heading) => {
  const result = read(`unit_code,received_total,${heading}\n04399,5,1\n`, PATH);
  expect(codes(result)).not.toContain('personal_columns');
});

test('the address of an office in the title and those who sign are no columns', () => {
  const title = 'UBND xã Đông Cuông,Địa chỉ: thôn Trung Tâm,Điện thoại: …\nĐịa chỉ:,Điện thoại:\n';
  const table = 'STT,Lĩnh vực,Tổng số tiếp nhận,Tổng số đã giải quyết\n1,Hộ tịch,5,5\n';
  const signatures =
    'Người lập biểu,Họ tên người ký,Người nhận\n(Ký ghi rõ họ tên),(Ký),(Ký)\nNguyễn Văn A,Trần Thị B,Lê C\n';
  const result = read(title + table + signatures, PATH, { unit: '04399' });
  expect([codes(result), result.rows.length]).toEqual([[], 1]);
  expect(JSON.stringify(result)).not.toMatch(SECRET);
});
