import { expect, test } from 'vitest';
import { sectionLevel } from '../../src/ingest/section-level.ts';

test.each([
  ['Xã, phường, đặc khu', 'communes'],
  ['III. Các xã', 'communes'],
  ['UBND cấp xã', 'communes'],
  ['Cấp xã', 'communes'],
  ['Sở ban ngành', 'departments'],
  ['Sở, ban, ngành', 'departments'],
  ['I. Các sở, ban, ngành', 'departments'],
  ['Cấp tỉnh', 'departments'],
  ['Bộ, ngành trung ương', 'ministries'],
  ['Trên Hệ thống các Bộ', null],
  ['Cổng Dịch vụ công quốc gia', null],
  ['Phần mềm một cửa của xã', null],
  ['section I', null],
])('the section "%s" is of %s', (section, level) => {
  expect(sectionLevel(section)).toBe(level);
});
