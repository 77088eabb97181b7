import { describe, expect, test } from 'vitest';
import { LAYOUT_NAMES } from '../../src/ingest/layouts.ts';
import { codes, read, skipped } from './read-text.ts';

const PATH = 'lao-cai/2025-08/x.csv';
const tidy = (header: string, row: string, path = PATH) => read(`${header}\n${row}\n`, path);

describe('the unit of a row', () => {
  test('a code and a name of two units reject the row', () => {
    const result = tidy('unit_code,unit,received_total', '04399,Xã Mậu A,5');
    expect(result.issues).toMatchObject([{ code: 'code_name_mismatch', column: 'unit' }]);
    expect(result.rows_rejected).toBe(1);
  });

  test('a code and a province of two provinces reject the row', () => {
    const result = tidy('province,unit_code,received_total', 'Hà Nội,04399,5');
    expect(result.issues).toMatchObject([
      { code: 'code_name_mismatch', column: 'province', params: { expected: 'Lào Cai' } },
    ]);
    expect(result.rows_rejected).toBe(1);
  });

  test('a name is enough where a column, the path or the name itself says the province', () => {
    const field = 'Lĩnh vực,Tổng số tiếp nhận';
    const found = [
      tidy(`Tỉnh,Đơn vị,${field}`, 'Tỉnh Hưng Yên,Xã Tiên Lữ,Hộ tịch,5'),
      tidy(`Đơn vị,${field}`, 'Xã Tiên Lữ,Hộ tịch,5', 'hung-yen/2025-08/x.csv'),
      tidy(`Đơn vị,${field}`, '"Xã Tiên Lữ, tỉnh Hưng Yên",Hộ tịch,5'),
    ];
    expect(found.map(({ rows }) => rows[0]?.unit_code)).toEqual(['12364', '12364', '12364']);
  });

  test('a part of an office is skipped and counted whatever its cells hold', () => {
    const result = tidy('Đơn vị,Lĩnh vực,Tổng số tiếp nhận', 'Phòng Kinh tế,Hộ tịch,(5)');
    expect([skipped(result), codes(result)]).toEqual([[[2, 'inner_office']], []]);
  });
});

describe('the field of a row', () => {
  test('an unknown one is loaded under its slug, which holds no markup and has an end', () => {
    const hostile = [
      ['"=HYPERLINK(""http://evil.example"",""x"")"', 'x-hyperlink-http-evil-example-x'],
      ['<script>alert(1)</script>', 'x-script-alert-1-script'],
      ['???', 'x-khong-ten'],
      ['a'.repeat(5000), `x-${'a'.repeat(80)}`],
    ];
    for (const [cell = '', id] of hostile) {
      const result = tidy('unit_code,field,received_total', `04399,${cell},5`);
      expect(result.rows).toMatchObject([{ field_id: id }]);
      expect(codes(result)).toEqual(['unknown_field']);
    }
  });

  test('a cell over two lines is one record, and the lines after it keep their numbers', () => {
    const result = read(
      'unit_code,field,received_total\r\n04399,"Hộ\r\ntịch",5\r\n04399,Hộ tịch,x\r\n',
      PATH,
    );
    expect(result.rows).toMatchObject([{ field_id: 'ho-tich', line: 2 }]);
    expect(result.issues).toMatchObject([{ code: 'bad_number', line: 4 }]);
  });
});

test.each([
  ['unit', { unit: '99999' }],
  ['unit', { unit: 4399 }],
  ['period_start', { period_start: '2025-02-30' }],
  ['period_end', { period_start: '2025-02-02', period_end: '2025-02-01' }],
  ['period_kind', { period_kind: 'monthly' }],
  ['calendar', { calendar: 'lunar' }],
  ['exported_at', { exported_at: '2026-13-45' }],
  ['exported_at', { exported_at: '2026-02-03T99:00:00Z' }],
  ['layout', { layout: 'Mẫu 6' }],
  ['mapping', { mapping: 'x' }],
])('a sidecar with a wrong %s rejects its file', (key, sidecar) => {
  const result = read('unit_code,received_total\n04399,5\n', PATH, sidecar);
  expect(result.issues).toMatchObject([{ code: 'bad_sidecar', params: { key } }]);
  expect([result.rows_read, result.rows_rejected]).toEqual([2, 2]);
});

test('a key of a sidecar that is none is told to the publisher alone', () => {
  const result = read('unit_code,received_total\n04399,5\n', PATH, { colour: 'red' });
  expect(result.issues).toMatchObject([
    { code: 'bad_sidecar', params: { key: '' }, value: 'colour' },
  ]);
});

test('a sidecar that names a layout that is not there says which there are', () => {
  const result = read('unit_code,received_total\n04399,5\n', PATH, { layout: 'igate' });
  expect(result.issues).toMatchObject([
    {
      code: 'unknown_layout',
      params: { expected: LAYOUT_NAMES },
      value: 'igate',
    },
  ]);
});

test.each(['- Xã Mậu A', '+ Xã Mậu A', '– UBND xã Mậu A', '• Mậu A', '* Xã Mậu A'])(
  'the bullet of a list is no part of the name: %s',
  (name) => {
    const text = `Tháng 8 năm 2025\nSTT,Đơn vị,Tổng số tiếp nhận,Đúng hạn\n1,${name},10,5\n`;
    const result = read(text, 'raw/lao-cai/x.csv');
    expect([codes(result), result.rows.map(({ unit_code }) => unit_code)]).toEqual([[], ['04375']]);
  },
);
