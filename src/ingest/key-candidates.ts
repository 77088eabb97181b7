import { isDay } from './periods-of-dates.ts';
import type { KeyColumn } from './column-role.ts';
import { dayCell } from './day-cell.ts';
import type { IngestContext } from './file-result.ts';
import type { HeaderPath } from './header.ts';
import { headingWords } from './heading-words.ts';
import { foldName, stripDiacritics } from '../tables/name-folding.ts';
import { monthsIn } from './title-months.ts';

type Key = Exclude<KeyColumn, 'portal_code'>;

/** What the cells and the heading of a column say that it is about; what the cells say goes first. */
export interface KeyCandidates {
  readonly byCells: readonly Key[];
  readonly byWords: readonly Key[];
}

/** Share of the filled cells that must be of one kind. */
const MOST_CELLS = 0.7;

/** Words of headings of keys; folded like the headings. */
const WORDS: readonly (readonly [Key, readonly string[]])[] = [
  ['unit_code', ['mã đơn vị', 'mã xã', 'mã phường', 'mã cơ quan', 'mã đvhc']],
  ['field', ['lĩnh vực', 'nhóm thủ tục', 'nhóm việc', 'thủ tục', 'loại hồ sơ', 'nhóm']],
  [
    'unit',
    ['đơn vị', 'xã', 'phường', 'đặc khu', 'nơi', 'cơ quan', 'địa phương', 'ubnd', 'địa bàn'],
  ],
  ['province', ['tỉnh', 'thành phố']],
  ['source_system', ['hệ thống', 'phần mềm', 'nguồn']],
  ['period_start', ['từ ngày', 'bắt đầu', 'ngày đầu']],
  ['period_end', ['đến ngày', 'kết thúc', 'ngày cuối', 'hết ngày']],
  ['period', ['kỳ', 'kỳ báo cáo', 'thời gian']],
];

/** What a column of text may be: by the cells that are known units, fields or days, and by its heading. */
export function keyCandidates(
  path: HeaderPath,
  cells: readonly string[],
  { units, fields }: IngestContext,
): KeyCandidates {
  const filled = cells.filter((cell) => cell !== '');
  const areMost = (is: (cell: string) => boolean): boolean =>
    filled.length > 0 && filled.filter(is).length >= filled.length * MOST_CELLS;
  const isUnit = (cell: string): boolean =>
    ['unit', 'ambiguous', 'office'].includes(units.byName(cell, null).kind);
  const byCells = (): readonly Key[] => {
    if (areMost((cell) => fields.match(cell).known)) return ['field'];
    if (areMost((cell) => units.province(cell) !== null)) return ['province', 'unit'];
    if (areMost(isUnit)) return ['unit'];
    if (areMost((cell) => dayCell(cell, false).kind !== 'bad'))
      return ['period_start', 'period_end'];
    return areMost((cell) => monthsIn(cell, true) !== null) ? ['period'] : [];
  };
  return { byCells: byCells(), byWords: byWords(path) };
}

/** What a column of digits may be besides counts: codes of units, months and years by its heading. */
export function digitKeys(
  path: HeaderPath,
  cells: readonly string[],
  { units }: IngestContext,
): readonly Key[] {
  const filled = cells.filter((cell) => cell !== '');
  const all = (is: (cell: string) => boolean): boolean => filled.length > 0 && filled.every(is);
  if (all((cell) => /^\d{4,5}$/.test(cell) && units.byCode(cell).kind === 'unit'))
    return ['unit_code'];
  const words = path.join(' ');
  // "Tồn từ tháng trước" is a count, however small it is.
  const isBare = path.every((label) => headingWords(label).concepts.size === 0);
  if (
    isBare &&
    words.includes(foldName('tháng')) &&
    all((cell) => /^(?:0?[1-9]|1[0-2])$/.test(cell))
  )
    return ['month'];
  if (isBare && words.includes(foldName('năm')) && all((cell) => /^20[1-3]\d$/.test(cell)))
    return ['year'];
  return all((cell) => isDay(cell)) ? ['period_start', 'period_end'] : [];
}

function byWords(path: HeaderPath): Key[] {
  const folded = path.join(' ');
  const isBare = !/[^\p{ASCII}]/u.test(folded);
  const text = ` ${folded.replace(/[^\p{L}\p{M}\d]+/gu, ' ')} `;
  const spelt = isBare ? stripDiacritics : foldName;
  const found = WORDS.filter(([, words]) => words.some((of) => text.includes(` ${spelt(of)} `)));
  return found.slice(0, 2).map(([key]) => key);
}
