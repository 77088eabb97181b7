import { describe, expect, test } from 'vitest';
import { addsUp, codes, read } from './read-text.ts';

const PATH = 'lang-son/2026-10/x.csv';
const HEADER = 'Lĩnh vực,Tổng số tiếp nhận,Đã giải quyết';
const PERIOD = 'Kỳ báo cáo: từ 01/10/2026 đến 31/10/2026';
/** The rows of a form, with its total and a signature. */
const table = (received: number, header = HEADER): string =>
  [header, `Hộ tịch,${received},6`, `Đất đai,8,8`, `Cộng,${received + 8},14`, ',Người lập,'].join(
    '\n',
  );
const form = (label: string, received: number, header = HEADER): string =>
  ['PHIẾU TỔNG HỢP MỘT CỬA', label, PERIOD, table(received, header)].join('\n');
const BINH_GIA = '06112';
const NA_SAM = '06124';

/** Received of Hộ tịch by unit. */
const loaded = (text: string, sidecar?: object) =>
  read(text, PATH, sidecar)
    .rows.filter(({ field_id }) => field_id === 'ho-tich')
    .map(({ unit_code, counts }) => [unit_code, counts.received_total]);

describe('stacked forms, of which one', () => {
  const first = form('Đơn vị báo cáo:,Xã Bình Gia', 7);
  const third = form('Đơn vị báo cáo:,Xã Na Sầm', 9);

  test('has no table, lend its unit to no other one; it is named', () => {
    const without = `PHIẾU TỔNG HỢP MỘT CỬA\nĐơn vị báo cáo:,Xã Tân Văn\n${PERIOD}\nTrong kỳ không phát sinh hồ sơ.`;
    const text = [first, without, third].join('\n');
    expect(loaded(text)).toEqual([
      [BINH_GIA, 7],
      [NA_SAM, 9],
    ]);
    expect(read(text, PATH).issues).toMatchObject([
      {
        code: 'form_without_table',
        line: 10,
        severity: 'warning',
        params: {},
        value: 'Xã Tân Văn',
      },
    ]);
    addsUp(read(text, PATH));
  });

  test.each(['Đơn vị báo cáo:,Xã Tân Văn', 'UBND Xã Tân Văn', 'Đơn vị báo cáo:,Xã Không Có'])(
    'is not read (%s), lend its unit to no other one',
    (label) => {
      const second = form(label, 8, 'Nội dung,Nhận vào,Trả ra');
      expect(loaded([first, second, third].join('\n'))).toEqual([
        [BINH_GIA, 7],
        [NA_SAM, 9],
      ]);
      const unlabelled = form('Xã không rõ', 9);
      expect(loaded([first, second, unlabelled].join('\n'))).toEqual([[BINH_GIA, 7]]);
    },
  );

  test('states its period above its unit, have each its own period', () => {
    const other = 'Kỳ báo cáo: từ 01/09/2026 đến 30/09/2026';
    const head = (period: string, unit: string): string =>
      `PHIẾU TỔNG HỢP\n${period}\nĐơn vị báo cáo:,${unit}`;
    const text = [
      `${head(other, 'Xã Tân Văn')}\nKhông phát sinh.`,
      `${head(PERIOD, 'Xã Na Sầm')}\n${table(9)}`,
    ].join('\n');
    expect(read(text, PATH).rows[0]).toMatchObject({
      ...{ unit_code: NA_SAM, period_start: '2026-10-01' },
    });
  });
});

describe('a form whose title', () => {
  test('names two units one below the other is refused', () => {
    const text = form('Đơn vị báo cáo: Xã Bình Gia\nĐơn vị báo cáo: Xã Na Sầm', 7);
    const result = read(text, PATH);
    expect(result.rows).toEqual([]);
    expect(result.issues).toMatchObject([{ code: 'unit_contradiction', line: 2, params: {} }]);
    addsUp(result);
  });

  test.each([
    'Cơ quan: UBND tỉnh Lạng Sơn\nĐơn vị báo cáo: Xã Bình Gia',
    'Đơn vị báo cáo: Xã Bình Gia\nCơ quan: UBND tỉnh Lạng Sơn',
    'Đơn vị: UBND xã Bình Gia\nĐơn vị báo cáo: Xã Bình Gia',
  ])('names the authority above it, or its unit twice, is about the commune: %s', (label) => {
    expect(loaded(form(label, 7))).toEqual([[BINH_GIA, 7]]);
    expect(codes(read(form(label, 7), PATH))).toEqual([]);
  });

  test.each([
    'Địa phương báo cáo:,Xã Bình Gia',
    'Tên xã: Bình Gia',
    'UBND Xã Bình Gia',
    'ỦY BAN NHÂN DÂN XÃ BÌNH GIA',
    'Xã Bình Gia - tỉnh Lạng Sơn',
    'Kết quả một cửa của xã Bình Gia',
  ])('names its commune in any of these ways is about it: %s', (label) => {
    const text = [form(label, 7), form(label.replace(/bình gia/iu, 'Na Sầm'), 9)].join('\n');
    expect(loaded(text)).toEqual([
      [BINH_GIA, 7],
      [NA_SAM, 9],
    ]);
  });

  test('names two communes without a label is about none', () => {
    const result = read(form('UBND Xã Bình Gia\nNơi nhận: UBND xã Na Sầm', 7), PATH);
    expect(result.rows).toEqual([]);
    expect(new Set(codes(result))).toEqual(new Set(['no_unit']));
  });

  test.each(['Kết quả của cấp xã', 'Các xã Bình Gia, Na Sầm', 'Lao động xã hội'])(
    'speaks of communes in general is about none: %s',
    (label) => {
      expect(read(form(label, 7), PATH).rows).toEqual([]);
    },
  );

  test('names another commune than its sidecar is refused', () => {
    const result = read(form('UBND Xã Na Sầm', 7), PATH, { unit: BINH_GIA });
    expect(result.rows).toEqual([]);
    expect(result.issues).toMatchObject([
      {
        ...{ code: 'sidecar_contradiction', severity: 'error' },
        params: { key: 'unit', expected: NA_SAM, found: BINH_GIA },
      },
    ]);
    expect(loaded(form('UBND Xã Bình Gia', 7), { unit: BINH_GIA })).toEqual([[BINH_GIA, 7]]);
  });
});
