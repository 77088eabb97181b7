import { foldName } from '../tables/name-folding.ts';
import type { HeaderPath } from './header.ts';
import { remembered } from '../tables/remembered.ts';

/** What the columns below a heading are about; `neutral` says nothing of them ("Trong đó"). */
export type HeaderGroup =
  'received' | 'online' | 'resolved' | 'pending' | 'waiting' | 'payment' | 'rate' | 'neutral';

/** Words of a group heading that do not change what it is about. */
const FILLERS: readonly string[] = [
  'trong kỳ báo cáo',
  'trong kỳ',
  'trong tháng',
  'kỳ này',
  'trong đó',
  'thủ tục hành chính',
  'số lượng',
  'tổng số',
  'kết quả',
  'tình hình',
  'hồ sơ',
  'hs',
  'tthc',
  'các',
  'số',
];

/** What remains of a group heading without the fillers. */
const CORES: Readonly<Record<HeaderGroup, readonly string[]>> = {
  received: ['tiếp nhận', 'nhận giải quyết', 'nhận', 'tiếp nhận giải quyết'],
  online: ['trực tuyến', 'tiếp nhận trực tuyến', 'nộp trực tuyến', 'nhận trực tuyến', 'qua mạng'],
  resolved: [
    'đã giải quyết',
    'đã giải quyết xong',
    'giải quyết xong',
    'đã xử lý',
    'đã xử lý xong',
    'xử lý xong',
  ],
  pending: [
    'đang giải quyết',
    'đang xử lý',
    'chưa xử lý',
    'chưa giải quyết',
    'chưa giải quyết xong',
  ],
  waiting: ['chờ tiếp nhận', 'tt chờ tiếp nhận', 'trực tuyến chờ tiếp nhận'],
  payment: ['thanh toán', 'thanh toán phí, lệ phí', 'tttt'],
  rate: ['tỷ lệ', 'tỉ lệ', 'tỷ lệ %', 'tỉ lệ %', 'tỷ lệ giải quyết', '%'],
  neutral: ['', 'giải quyết', 'xử lý', 'chia ra', 'bao gồm', 'gồm', 'chi tiết'],
};
/** The headings of groups as exports word them, fillers and cores apart. */
export const GROUP_HEADINGS: readonly string[] = [...FILLERS, ...Object.values(CORES).flat()];

const GROUP_OF = new Map(
  Object.entries(CORES).flatMap(([group, cores]) =>
    cores.map((core) => [foldName(core), group as HeaderGroup] as const),
  ),
);
const FILLER = new RegExp(
  String.raw`(?<![\p{L}\d])(?:${FILLERS.map((words) => foldName(words).replace(/ /g, '\\s+')).join('|')})(?![\p{L}\d])`,
  'gu',
);

/** A label without the words that do not change what it is about. */
export const withoutFillers: (label: string) => string = remembered((label) =>
  label.replace(FILLER, ' ').replace(/\s+/g, ' ').trim(),
);

/** What a group heading is about; null where its words are not known. */
export function headerGroup(label: string): HeaderGroup | null {
  return GROUP_OF.get(withoutFillers(label)) ?? null;
}

/**
 * The groups above the lowest heading of a path, without the neutral ones; null where any of them is
 * not known, for an unknown heading ("Năm trước", "So với cùng kỳ") changes what lies below it.
 */
export function groupsAbove(path: HeaderPath): readonly HeaderGroup[] | null {
  const groups: HeaderGroup[] = [];
  for (const label of path.slice(0, -1)) {
    const group = headerGroup(label);
    if (group === null) return null;
    if (group !== 'neutral' && group !== groups.at(-1)) groups.push(group);
  }
  return groups;
}

/** Groups whose words a flat heading may begin with, the longest first. */
const FLAT_CORES = [...GROUP_OF]
  .filter(([, group]) => group === 'received' || group === 'resolved' || group === 'pending')
  .toSorted(([a], [b]) => b.length - a.length);

/** The group that a flat heading names itself: "đã xử lý quá hạn" is resolved, "quá hạn". */
export const splitGroup = remembered((leaf): { group: HeaderGroup; rest: string } | null => {
  const bare = withoutFillers(leaf);
  const found = FLAT_CORES.find(([core]) => bare.startsWith(`${core} `));
  return found === undefined ? null : { group: found[1], rest: bare.slice(found[0].length).trim() };
});
