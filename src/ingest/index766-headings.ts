import { INDEX766_GROUPS, type Index766Group } from '../tables/index766.ts';
import { headerLabel, type HeaderPath } from './header.ts';

/** What a column of the table of index 766 holds besides the unit. */
export type Index766Column = Index766Group | 'total' | 'rank';

const HEADINGS: Readonly<Record<Index766Column, readonly string[]>> = {
  publicity: ['Công khai, minh bạch', 'Công khai minh bạch'],
  progress: [
    'Tiến độ giải quyết',
    'Tiến độ, kết quả giải quyết',
    'Tiến độ, kết quả giải quyết hồ sơ',
    'Tiến độ và kết quả giải quyết',
  ],
  online: [
    'Dịch vụ công trực tuyến',
    'Cung cấp dịch vụ công trực tuyến',
    'Cung cấp dịch vụ trực tuyến',
    'Chất lượng giải quyết',
  ],
  payment: ['Thanh toán trực tuyến'],
  digitisation: ['Số hóa hồ sơ', 'Mức độ số hóa hồ sơ', 'Mức độ số hóa', 'Số hóa'],
  satisfaction: ['Mức độ hài lòng', 'Hài lòng', 'Mức độ hài lòng của người dân, doanh nghiệp'],
  total: ['Tổng điểm', 'Tổng số điểm', 'Điểm tổng', 'Tổng', 'Điểm tổng hợp', 'Tổng cộng'],
  rank: ['Xếp hạng', 'Thứ hạng', 'Hạng', 'Xếp thứ'],
};
const COLUMN_OF = new Map(
  Object.entries(HEADINGS).flatMap(([column, words]) =>
    words.map((word) => [headerLabel(word), column as Index766Column] as const),
  ),
);
const SCORE = new Set(['Điểm', 'Điểm số', 'Số điểm'].map(headerLabel));
/** Groups that a table must have before it is taken for the index: two also occur among counts. */
const FEWEST_GROUPS = 4;

/** A heading without the most points that it names: "(tối đa 18 điểm)". */
function withoutMost(label: string): string {
  return label.replace(/\s*\([^()]*\d[^()]*\)$/u, '');
}

/** What each column is by its heading, "Số hóa hồ sơ > Điểm" too; null for any other. */
export function index766Columns(paths: readonly HeaderPath[]): (Index766Column | null)[] {
  return paths.map((path) => {
    const [above = '', leaf = ''] = ['', ...path].slice(-2).map(withoutMost);
    return COLUMN_OF.get(SCORE.has(leaf) ? above : leaf) ?? null;
  });
}

/** True for the headings of the index's own table: its groups, whose figures are points, not dossiers. */
export function isIndex766(paths: readonly HeaderPath[]): boolean {
  const groups = index766Columns(paths).filter((name) => name !== null && name in INDEX766_GROUPS);
  return new Set(groups).size >= FEWEST_GROUPS;
}
