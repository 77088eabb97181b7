/** Where the dossiers of a section lie: at communes, at departments of the province, at ministries. */
export type SectionLevel = 'communes' | 'departments' | 'ministries';

const NUMBER = String.raw`^(?:[-–—•+*]\s*)?(?:[ivx]+[.)]?\s+|[a-h][.)]\s*)?`;
const LEVELS: readonly [SectionLevel, RegExp][] = [
  [
    'communes',
    new RegExp(`${NUMBER}(?:ubnd )?(?:cấp xã|(?:các )?(?:xã|phường|đặc khu))(?=[\\s,/]|$)`, 'iu'),
  ],
  [
    'departments',
    new RegExp(`${NUMBER}(?:(?:các )?sở(?:,| )|cấp tỉnh|cơ quan chuyên môn|ban,? ngành)`, 'iu'),
  ],
  ['ministries', new RegExp(`${NUMBER}(?:các )?bộ,? ngành trung ương|${NUMBER}trung ương`, 'iu')],
];

/**
 * The level of administration that the heading of a section names ("Sở, ban, ngành", "Xã, phường,
 * đặc khu"); null for one that names a system ("Trên Hệ thống các Bộ") or nothing.
 */
export function sectionLevel(section: string): SectionLevel | null {
  if (/hệ thống|phần mềm|cổng/iu.test(section)) return null;
  return LEVELS.find(([, words]) => words.test(section))?.[0] ?? null;
}
