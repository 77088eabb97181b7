import type { Department } from '../tables/departments.ts';
import { foldName } from '../tables/name-folding.ts';
import { slug } from '../tables/slug.ts';
import { areOfficeSyllables, areOfficeWords } from './office-words.ts';
import { splitProvince } from './unit-name.ts';

/** What the name of an office refers to. */
export type DepartmentMatch =
  | {
      readonly kind: 'department';
      readonly slug: string;
      /** The name as the file gives it, of a department that the list lacks; else null. */
      readonly unlistedName: string | null;
      /** The province that the name itself says; null where it says none. */
      readonly province: string | null;
    }
  /** A part of a department or of a commune, a school or a hospital: no unit of its own. */
  | { readonly kind: 'inner' }
  /** Begins like an office, but has words that offices do not have and persons may have. */
  | { readonly kind: 'doubtful' };

/** Recognises departments of any province by their names and the second part of their codes. */
export interface DepartmentRegister {
  /** Null for a name that is not that of an office at all. `isPlace` knows the places of a province. */
  byName(
    text: string,
    isPlace: (name: string, province: string | null) => boolean,
  ): DepartmentMatch | null;
  /** True for the second part of a code that is on the list, or made of words of offices only. */
  isSlug(slug: string): boolean;
  /** A department of the list; null for any other. */
  bySlug(slug: string): Department | null;
}

const OFFICE =
  /^(?:sở|ban|thanh tra|chi cục|cục|văn phòng|vp|bql|công an|chi nhánh|bảo hiểm|bhxh|kho bạc|điện lực|thuế|bộ chỉ huy|bộ chqs|bchqs|hải quan|vpđkđđ|trung tâm|tt(?:pv)?hcc)(?=[\s.]|$)/iu;
/** Narrow where communes have such names: Trường Sơn, Trạm Tấu. */
const INNER =
  /^(?:phòng|tổ|đội|bệnh viện|trạm (?:y tế|thú y|khuyến nông|kiểm lâm|bảo vệ)|đài (?:phát thanh|truyền thanh|truyền hình)|trường (?:thpt|thcs|th|ptdt|tiểu học|mầm non|mẫu giáo|trung học|trung cấp|phổ thông|cao đẳng|đại học|chính trị|nghề))(?=\s|$)/iu;
/** "Công an xã Đông Cuông"; not "Bảo hiểm xã hội". */
const OF_COMMUNE = /\s(?:xã(?!\s+hội)|phường|đặc khu|thị trấn)(?=\s|$)/iu;
/** The service centre of a commune, or of nobody knows whom: that of a province says so. */
const SERVICE_CENTRE = /^(?:trung tâm|tt) ?(?:phục vụ )?(?:hành chính công|pvhcc|hcc)(?=\s|$)/iu;
const ORDINAL = /^(?:[-–—•+*]|\d+\s*[.)])\s*/u;
const OF_PROVINCE =
  /^(.*\S)\s+(?:của\s+)?(?:(?:tỉnh|thành phố|tp\.?|t\.)\s*(\S.*)|tỉnh|thành phố)$/iu;
const PEOPLES_COMMITTEE = foldName('ủy ban nhân dân').replaceAll(' ', '');
const LONGEST = 100;
/** Words that the name of a province or of a place at the end of a name has at most. */
const MOST_WORDS = 4;

/** A name without what says whose office it is. */
interface BareOffice {
  readonly bare: string;
  readonly province: string | null;
  /** Whether it says to be one of a province or city at all. */
  readonly ofProvince: boolean;
}

/** The register of the listed departments; `province` gives the code of any spelling of a province. */
export function departmentRegister(
  departments: readonly Department[],
  province: (text: string) => string | null,
): DepartmentRegister {
  const bySlug = new Map(departments.map((department) => [department.slug, department]));
  const byKey = new Map(
    departments.flatMap((department) =>
      [department.name_vi, ...department.aliases].map((name) => [keyOf(name), department.slug]),
    ),
  );
  const listed = ({ bare, ofProvince }: BareOffice): string | undefined =>
    (ofProvince ? byKey.get(keyOf(`${bare} tỉnh`)) : undefined) ?? byKey.get(keyOf(bare));

  return {
    bySlug: (text) => bySlug.get(text) ?? null,
    isSlug: (text) => bySlug.has(text) || (text.length <= LONGEST && areOfficeSyllables(text)),
    byName(text, isPlace) {
      const clean = text.normalize('NFC').replace(/\s+/g, ' ').trim().replace(ORDINAL, '');
      if (INNER.test(clean)) return { kind: 'inner' };
      if (!OFFICE.test(clean)) return null;
      if (OF_COMMUNE.test(clean) && !SERVICE_CENTRE.test(clean)) return { kind: 'inner' };
      const office = bareOffice(clean, province);
      for (const candidate of [office, ...withoutProvinceName(office, province)]) {
        const found = listed(candidate);
        if (found !== undefined)
          return {
            kind: 'department',
            slug: found,
            unlistedName: null,
            province: candidate.province,
          };
      }
      if (SERVICE_CENTRE.test(clean)) return null;
      return unlisted(office, isPlace);
    },
  };
}

/** A department that the list lacks: loaded under its own name, where that can be no person's. */
function unlisted(
  { bare, province }: BareOffice,
  isPlace: (name: string, province: string | null) => boolean,
): DepartmentMatch {
  const words = wordsOf(bare);
  const isOffice = (name: string): boolean => areOfficeWords(name);
  const endsInPlace = [1, 2, 3, MOST_WORDS].some((count) => {
    const head = words.slice(0, -count);
    return (
      head.length > 0 &&
      isOffice(head.join(' ')) &&
      isPlace(words.slice(-count).join(' '), province)
    );
  });
  if (bare.length > LONGEST || words.length < 2 || !(isOffice(words.join(' ')) || endsInPlace))
    return { kind: 'doubtful' };
  return { kind: 'department', slug: slug(bare), unlistedName: sentenceCase(bare), province };
}

function bareOffice(text: string, province: (text: string) => string | null): BareOffice {
  const split = splitProvince(text, province);
  const [, name = '', rest = ''] = OF_PROVINCE.exec(split.name) ?? [];
  const stated = rest === '' ? null : province(rest);
  if (name === '' || (rest !== '' && stated === null))
    return { bare: split.name, province: split.province, ofProvince: split.province !== null };
  return { bare: name, province: stated ?? split.province, ofProvince: true };
}

/** "Sở Y tế Lào Cai" without "Lào Cai": only tried, since a name may end in the words of a province. */
function withoutProvinceName(
  { bare, ofProvince }: BareOffice,
  province: (text: string) => string | null,
): BareOffice[] {
  if (ofProvince) return [];
  const words = bare.split(' ');
  return Array.from({ length: Math.min(MOST_WORDS, words.length - 1) }, (_, index) => {
    const tail = words.slice(-1 - index).join(' ');
    const code = /^\p{L}/u.test(tail) ? province(tail) : null;
    return code === null
      ? []
      : [{ bare: words.slice(0, -1 - index).join(' '), province: code, ofProvince: true }];
  }).flat();
}

/** Spellings of one name have one key: "Sở NN&MT" = "Sở NN và MT", "VH,TT&DL" = "VHTTDL". */
function keyOf(name: string): string {
  return wordsOf(name)
    .filter((word) => word !== 'và')
    .join('')
    .replace(PEOPLES_COMMITTEE, 'ubnd');
}

function wordsOf(name: string): string[] {
  return foldName(name)
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** A name in capitals with a capital at its beginning only; another one as it is. */
function sentenceCase(name: string): string {
  const text = name === name.toUpperCase() ? name.toLowerCase() : name;
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
