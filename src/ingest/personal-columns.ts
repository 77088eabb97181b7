import { foldName } from '../tables/name-folding.ts';
import { isNumberLike } from './count-cells.ts';
import { headerLabel } from './header.ts';
import type { SheetRecord } from './sheet.ts';

/** Beginnings of headings that name a person, a document of identity, an address or one dossier. */
const BEGINNINGS = [
  'họ tên',
  'họ-tên',
  'họ & tên',
  'ho ten',
  'ho va ten',
  'họ và tên',
  'họ, tên',
  'tên công dân',
  'tên khách hàng',
  'tên tổ chức',
  'tổ chức/cá nhân',
  'tổ chức, cá nhân',
  'cá nhân/tổ chức',
  'tên người',
  'tên chủ hồ sơ',
  'chủ hồ sơ',
  'người nộp',
  'người nhận',
  'người yêu cầu',
  'người khai',
  'người đại diện',
  'người làm đơn',
  'người xử lý',
  'người thực hiện',
  'cán bộ tiếp nhận',
  'cán bộ xử lý',
  'cán bộ thụ lý',
  'cán bộ giải quyết',
  'cán bộ phụ trách',
  'chuyên viên thụ lý',
  'cccd',
  'cmnd',
  'cmtnd',
  'số đdcn',
  'mã số thuế',
  'mst',
  'căn cước',
  'số cccd',
  'số cmnd',
  'số căn cước',
  'số giấy tờ',
  'số hộ chiếu',
  'hộ chiếu',
  'số định danh',
  'mã định danh cá nhân',
  'ngày sinh',
  'năm sinh',
  'giới tính',
  'số điện thoại',
  'điện thoại',
  'sđt',
  'di động',
  'sdt',
  'số đt',
  'email',
  'thư điện tử',
  'địa chỉ',
  'nơi cư trú',
  'nơi ở',
  'quê quán',
  'mã hồ sơ',
  'mã hs',
  'mã số hồ sơ',
  'số biên nhận',
  'số hồ sơ (mã)',
  'full_name',
  'fullname',
  'citizen_name',
  'citizen_id',
  'applicant',
  'phone',
  'address',
  'dossier_code',
  'dossier_id',
  'national_id',
  'id_number',
  'date_of_birth',
].map(foldName);
/** Headings that are personal only when they stand alone: "Công dân rút hồ sơ" is a count. */
const WHOLE = new Set(['công dân', 'cán bộ', 'mã định danh', 'cá nhân, tổ chức nộp'].map(foldName));
/** A heading is short and, unlike "Địa chỉ: số 5 đường A", names no value. */
const LONGEST = 60;

/**
 * Positions (from 1) of columns headed as data about persons, and the line of the first such heading.
 * A file with any lists single dossiers and is refused whole. A line with numbers or of fewer than
 * three cells is no heading: "Địa chỉ" also stands in titles.
 */
export function personalColumns(
  records: Iterable<SheetRecord>,
): { line: number; positions: number[] } | null {
  for (const { line, cells } of records) {
    const filled = cells.filter((cell) => cell !== '');
    if (filled.length < 3 || filled.some(isNumberLike)) continue;
    const positions = cells.flatMap((cell, index) => (isPersonal(cell) ? [index + 1] : []));
    if (positions.length > 0) return { line, positions };
  }
  return null;
}

function isPersonal(cell: string): boolean {
  if (cell === '' || cell.length > LONGEST || /:\s*\S/.test(cell)) return false;
  const label = headerLabel(cell);
  return WHOLE.has(label) || BEGINNINGS.some((words) => beginsWith(label, words));
}

/** True where a label begins with whole words. */
function beginsWith(label: string, words: string): boolean {
  return label.startsWith(words) && !/^[\p{L}\d]/u.test(label.slice(words.length));
}
