import { headerLabel } from './header.ts';
import type { SheetRecord } from './sheet.ts';
import { foldName } from '../tables/name-folding.ts';

const PERSONAL = new Set(
  [
    'Họ tên',
    'Họ và tên',
    'Tên công dân',
    'Chủ hồ sơ',
    'Người nộp',
    'Người nộp hồ sơ',
    'Tên người nộp',
    'Công dân',
    'Cán bộ',
    'Cán bộ tiếp nhận',
    'Cán bộ xử lý',
    'Người xử lý',
    'CCCD',
    'CMND',
    'Số CCCD',
    'Số CMND',
    'CCCD/CMND',
    'Số định danh',
    'Số định danh cá nhân',
    'Mã định danh',
    'Ngày sinh',
    'Năm sinh',
    'Số điện thoại',
    'Điện thoại',
    'SĐT',
    'Email',
    'Địa chỉ',
    'Mã hồ sơ',
    'Số hồ sơ (mã)',
    'full_name',
    'citizen_name',
    'applicant',
    'phone',
    'address',
    'dossier_code',
    'national_id',
  ].map(foldName),
);

/** Records at the head of a file in which headings are looked for. */
const HEAD = 40;

/**
 * Positions (from 1) of columns headed as data about persons, and the line of that heading. Such a
 * file lists single dossiers and is refused whole. A line of fewer than three cells is no heading:
 * "Địa chỉ" also stands in titles.
 */
export function personalColumns(
  records: readonly SheetRecord[],
): { line: number; positions: number[] } | null {
  for (const { line, cells } of records.slice(0, HEAD)) {
    if (cells.filter((cell) => cell !== '').length < 3) continue;
    const positions = cells.flatMap((cell, index) =>
      cell !== '' && PERSONAL.has(headerLabel(cell)) ? [index + 1] : [],
    );
    if (positions.length > 0) return { line, positions };
  }
  return null;
}
