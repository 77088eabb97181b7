import { describe, expect, test } from 'vitest';
import { byteSource } from '../../src/ingest/decode.ts';
import { readFile } from '../../src/ingest/read-file.ts';
import { unitRegister } from '../../src/ingest/unit-register.ts';
import { CONTEXT } from './context.ts';
import { codes, read } from './read-text.ts';
import { DEPARTMENTS, PREDECESSORS, UNITS } from './reference-tables.ts';

const register = unitRegister(UNITS, PREDECESSORS, DEPARTMENTS);
const PATH = 'lao-cai/2025-08/x.csv';
const HEADER = 'STT,Lĩnh vực,Tổng số tiếp nhận,Đã giải quyết quá hạn\n';
const form = (title: string): string => `${title}\n${HEADER}1,Đất đai,5,1\n`;
const summary = (...names: string[]): string =>
  `Đơn vị,Tổng số tiếp nhận,Đã giải quyết quá hạn\n${names.map((name) => `"${name}",5,1\n`).join('')}`;
const units = (text: string, path = PATH): string[] =>
  read(text, path).rows.map(({ unit_code }) => unit_code);

describe('a department by its name', () => {
  test('has the code of its province and its own, every one of the list', () => {
    for (const { slug, name_vi } of DEPARTMENTS)
      expect(register.byName(name_vi, '15')).toEqual({
        kind: 'unit',
        unit_code: `15.${slug}`,
        level: 'department',
        typeMismatch: null,
        zeroRestored: false,
      });
  });

  test('is known under every spelling of the list, alone and with its province', () => {
    for (const { slug, aliases } of DEPARTMENTS)
      for (const alias of aliases) {
        const ownProvince = alias.replace(/ tỉnh$/u, '');
        expect(register.byName(alias, '15')).toMatchObject({ unit_code: `15.${slug}` });
        expect(register.byName(`${ownProvince} tỉnh Lào Cai`, null)).toMatchObject({
          unit_code: `15.${slug}`,
        });
      }
  });

  test.each([
    ['Sở NN&MT', '15.so-nong-nghiep-va-moi-truong'],
    ['SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG', '15.so-nong-nghiep-va-moi-truong'],
    ['1. Sở Nông nghiệp & Môi trường', '15.so-nong-nghiep-va-moi-truong'],
    ['Sở Văn hoá, Thể thao và Du lịch', '15.so-van-hoa-the-thao-va-du-lich'],
    ['Sở VH,TT&DL', '15.so-van-hoa-the-thao-va-du-lich'],
    ['Sở GD&ĐT', '15.so-giao-duc-va-dao-tao'],
    ['Sở Quy hoạch – Kiến trúc', '15.so-quy-hoach-kien-truc'],
    ['VP UBND tỉnh', '15.van-phong-ubnd'],
    ['Văn phòng Uỷ ban nhân dân tỉnh', '15.van-phong-ubnd'],
    ['BQL KKT', '15.ban-quan-ly-khu-kinh-te'],
    ['Thanh tra thành phố', '15.thanh-tra'],
    ['Công an tỉnh', '15.cong-an'],
    ['Trung tâm Phục vụ hành chính công tỉnh', '15.trung-tam-phuc-vu-hanh-chinh-cong'],
    ['Sở Y tế - tỉnh Gia Lai', '52.so-y-te'],
    ['Sở Y tế Gia Lai', '52.so-y-te'],
    ['Sở Y tế TP. HCM', '79.so-y-te'],
    ['Công an thành phố Hà Nội', '01.cong-an'],
  ])('"%s" is %s', (text, code) => {
    expect(register.byName(text, '15')).toMatchObject({ kind: 'unit', unit_code: code });
  });

  test('a commune of a name that begins like an office stays a commune', () => {
    for (const { unit_code, level, name, province_code } of UNITS)
      if (level === 'commune')
        expect(register.byName(name, province_code)).toMatchObject({ unit_code, level });
  });

  test('of an unknown province is an error that says what to do', () => {
    const text =
      'Đơn vị,Tháng,Từ ngày,Đến ngày,Tổng số tiếp nhận\nSở Y tế,8,01/08/2025,31/08/2025,5\n';
    expect(codes(read(text))).toContain('department_without_province');
  });

  test('is shown as the office of a city in a city', () => {
    expect(register.unit('01.thanh-tra')?.name).toBe('Thanh tra thành phố');
    expect(register.unit('15.thanh-tra')).toMatchObject({
      name: 'Thanh tra tỉnh',
      level: 'department',
      province_code: '15',
      slug: 'lao-cai/thanh-tra',
      valid_from: null,
    });
  });
});

describe('a department that the list lacks', () => {
  test.each([
    ['Chi cục Kiểm lâm', '15.chi-cuc-kiem-lam', 'Chi cục Kiểm lâm'],
    ['CHI CỤC THUẾ KHU VỰC II', '15.chi-cuc-thue-khu-vuc-ii', 'Chi cục thuế khu vực ii'],
    ['Sở Tài nguyên và Môi trường tỉnh Lào Cai', '15.so-tai-nguyen-va-moi-truong', undefined],
    ['Chi nhánh VPĐKĐĐ khu vực Văn Yên', '15.chi-nhanh-vpdkdd-khu-vuc-van-yen', undefined],
  ])('is loaded under its own name: %s', (text, code, name) => {
    const result = read(summary(text), PATH);
    expect(result.rows.map(({ unit_code }) => unit_code)).toEqual([code]);
    expect(result.issues).toMatchObject([
      { code: 'unlisted_department', severity: 'warning', params: { unit_code: code } },
    ]);
    if (name !== undefined) expect(result.issues[0]?.params['name']).toBe(name);
  });

  test.each([
    'Sở Nguyễn Văn A',
    'Sở Tư pháp - Trần Thị B',
    'Ban Giàng A Páo',
    'Văn phòng Lâm Văn An',
    'Trung tâm Y Hoa Niê',
    'Sở Y tế (ông Công)',
    'Sở <script>alert(1)</script>',
    `Sở ${'Y tế '.repeat(40)}`,
  ])('is rejected, its name repeated nowhere, where it may name a person: %s', (text) => {
    const result = read(summary(text), PATH);
    expect(result.rows).toEqual([]);
    expect(codes(result)).toEqual(['doubtful_department']);
    expect(JSON.stringify(result)).not.toContain(text.slice(3, 12));
  });

  test.each([
    'Phòng Kinh tế',
    'Công an xã Đông Cuông',
    'Bệnh viện Đa khoa Nguyễn Đình Chiểu',
    'Trường THPT Nguyễn Trãi',
  ])('and that is a part of an office is no unit of its own: %s', (text) => {
    expect(read(summary(text), PATH).skipped).toEqual([{ line: 2, reason: 'inner_office' }]);
  });

  test.each(['Xã Trường Sơn Không Có', 'Trạm Tấu Hai', 'Trung tâm Phục vụ hành chính công'])(
    'is not one where it names a commune that does not exist: %s',
    (text) => {
      expect(codes(read(summary(text), PATH))).toEqual(['unknown_unit']);
    },
  );
});

describe('a department by its code', () => {
  test('is its own unit, of the list or made of words of offices', () => {
    const row = (code: string): string => `unit_code,received_total\n${code},5\n`;
    expect(units(row('15.so-tu-phap'))).toEqual(['15.so-tu-phap']);
    expect(units(row('15.chi-cuc-kiem-lam'))).toEqual(['15.chi-cuc-kiem-lam']);
    expect(units(row('15.nguyen-van-a'))).toEqual([]);
    expect(units(row('99.so-tu-phap'))).toEqual([]);
  });

  test('fits to its name, or the row is rejected', () => {
    const row = (name: string): string =>
      `unit_code,unit,received_total\n15.so-tu-phap,${name},5\n`;
    expect(units(row('Sở TP tỉnh Lào Cai'))).toEqual(['15.so-tu-phap']);
    expect(codes(read(row('Sở Y tế'), PATH))).toEqual(['code_name_mismatch']);
  });

  test('may be the unit of a sidecar', () => {
    const sidecar = { unit: '15.so-tu-phap', period_start: '2025-08-01', period_end: '2025-08-31' };
    const { rows } = read(`${HEADER}1,Đất đai,5,1\n`, 'x.csv', sidecar);
    expect(rows).toMatchObject([{ unit_code: '15.so-tu-phap', level: 'department' }]);
  });

  test('outside the scope is left out and counted', () => {
    const source = byteSource(new TextEncoder().encode(summary('Sở Y tế tỉnh Gia Lai')));
    const context = { ...CONTEXT, scope: new Set(['15']) };
    const { skipped } = readFile({ path: PATH, source, sidecar: null }, context);
    expect(skipped).toMatchObject([{ reason: 'out_of_scope' }]);
  });
});

describe('the form of a department', () => {
  test('takes its province from the title, from the name or from the path', () => {
    expect(units(form('"Đơn vị báo cáo: Sở Tư pháp, tỉnh Gia Lai"'))).toEqual(['52.so-tu-phap']);
    expect(units(form('UBND TỈNH GIA LAI\nĐơn vị báo cáo: Sở Tư pháp'))).toEqual(['52.so-tu-phap']);
    expect(units(form('Đơn vị báo cáo: Sở Tư pháp'))).toEqual(['15.so-tu-phap']);
  });

  test('of an unlisted department says so with its name', () => {
    const { rows, issues } = read(form('Đơn vị báo cáo: Chi cục Kiểm lâm'), PATH);
    expect(rows).toMatchObject([{ unit_code: '15.chi-cuc-kiem-lam' }]);
    expect(issues).toMatchObject([
      { code: 'unlisted_department', params: { name: 'Chi cục Kiểm lâm' } },
    ]);
  });

  test('without a province, or of a name that may be a person’s, is rejected', () => {
    const period = '\nTháng 8 năm 2025';
    const anywhere = read(form(`Đơn vị báo cáo: Sở Tư pháp${period}`), 'x.csv');
    const doubtful = read(form('Đơn vị báo cáo: Sở Nguyễn Văn A'), PATH);
    expect([codes(anywhere), codes(doubtful)]).toEqual([
      ['department_without_province'],
      ['doubtful_department'],
    ]);
    expect([anywhere.rows_rejected, doubtful.rows_rejected]).toEqual([1, 1]);
  });
});

describe('where the dossiers of a row are', () => {
  const handled = (text: string) =>
    read(text, PATH).rows.map((row) => [row.unit_code, row.source_system, row.handled_at]);

  test('a summary says by its sections, which are no systems', () => {
    const text = `STT,Đơn vị,Tổng số tiếp nhận,Đã giải quyết quá hạn
I,"Sở, ban, ngành",,
1,Sở Y tế,5,1
II,"Xã, phường",,
1,Xã Mậu A,5,1
`;
    expect(handled(text)).toEqual([
      ['15.so-y-te', 'unspecified', 'department'],
      ['04375', 'unspecified', 'commune'],
    ]);
  });

  test('a form of the province keeps a field of its two sections apart', () => {
    const text = `Đơn vị báo cáo: UBND tỉnh Lào Cai
${HEADER}I,Sở ban ngành,,
1,Đất đai,7,3
II,"Xã, phường",,
1,Đất đai,5,1
`;
    expect(handled(text)).toEqual([
      ['15', 'so-ban-nganh', 'department'],
      ['15', 'unspecified', 'commune'],
    ]);
  });

  test('a column says it where no section does; a word that is no place rejects the row', () => {
    const header = 'unit_code,Hồ sơ nằm ở,received_total\n';
    expect(handled(`${header}04399,Xã,5\n04399,Sở,2\n04399,liên thông,1\n04399,,3\n`)).toEqual([
      ['04399', 'at-commune', 'commune'],
      ['04399', 'at-department', 'department'],
      ['04399', 'at-between', 'between'],
      ['04399', 'unspecified', null],
    ]);
    expect(codes(read(`${header}04399,Trần Văn B,5\n`, PATH))).toEqual(['bad_value']);
  });
});
