import { expect, test } from 'vitest';
import { codes, read } from './read-text.ts';

const GIA_LAI = { unit: '52', period_start: '2026-01-01', period_end: '2026-10-10' };
const portal = (...rows: string[]) =>
  read(
    `departmentCode,departmentName,totalReceived,totalOnTime,totalOverdue\n${rows.join('\n')}\n`,
    'x.csv',
    GIA_LAI,
  );

test('a code of the portal is the unit of its list, also under the spelling of the portal', () => {
  const { rows } = portal('H21.227,UBND xã Vân Canh,5,4,1', 'H21.108,UBND xã Albá,5,4,1');
  expect(rows.map(({ unit_code }) => unit_code)).toEqual(['21994', '23954']);
});

test('a code of the portal beside the name of another unit rejects the row', () => {
  const result = portal('H21.227,UBND xã Đăk Song,5,4,1', 'H21.227,UBND xã Khác Hẳn,5,4,1');
  expect(codes(result)).toEqual(['code_name_mismatch', 'code_name_mismatch']);
});

test('a unit with a code that is not in the list is found by its name in the province', () => {
  const result = portal(
    'H21,UBND tỉnh Gia Lai,7,7,0',
    'H99,UBND xã Vân Canh,5,4,1',
    'H1,Sở Y tế,1,1,0',
  );
  const codes = result.rows.map(({ unit_code }) => unit_code);
  expect(codes.toSorted()).toEqual(['21994', '52', '52.so-y-te']);
});

test('received that is not in time plus not in time is said', () => {
  const { issues } = portal('H21.227,UBND xã Vân Canh,5,4,2');
  expect(issues).toMatchObject([{ code: 'identity_broken', params: { identity: 'D766' } }]);
});
