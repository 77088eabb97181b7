import { foldName } from '../../tables/name-folding.ts';
import { fullName, isDemonstrationCode } from '../../tables/units.ts';
import type { CommuneEntry, DepartmentEntry, OldNames, SearchData } from './search-data.ts';
import {
  BEGINNING,
  SCATTERED,
  matchName,
  plainWords,
  readQuery,
  type Query,
  type SearchName,
} from './name-match.ts';

/** A unit that a query found. */
export interface SearchResult {
  readonly unit_code: string;
  /** "Phường Nam Cường". */
  readonly name: string;
  /** "Tỉnh Lào Cai"; null where the unit is itself a province. */
  readonly province: string | null;
  /** The code of that province. */
  readonly province_code: string | null;
  /** Districts before 1 July 2025 in which it lies, with their province of then; tell namesakes apart. */
  readonly districts: readonly string[];
  /** The old commune that the query names, with its district, where today's name does not match. */
  readonly oldName: string | null;
  /** The unit is one of the invented province. */
  readonly invented: boolean;
  /** Path of its page without language: `/commune/04273/`. */
  readonly path: string;
}

/** Answers queries over one set of search data. */
export interface SearchIndex {
  /**
   * The units that a query names, best first, at most `most`: names equal to it, then equal without
   * diacritics, then old names equal to it, then names and old names that begin with it or hold its
   * words together with their province or district. A code finds its unit. A query of fewer than two
   * characters finds nothing.
   */
  search(query: string, most: number): SearchResult[];
  /** The unit of a code; null where there is none. */
  unit(code: string): SearchResult | null;
}

/** A unit with its names folded once. */
interface Entry {
  readonly result: Omit<SearchResult, 'oldName'>;
  readonly name: SearchName;
  readonly old: readonly (SearchName & { readonly label: string })[];
}

/** Prepares data for searching: folds every name once. */
export function searchIndex(data: SearchData): SearchIndex {
  const entries = [
    ...provinceEntries(data),
    ...communeEntries(data),
    ...data.departments.map((department) => departmentEntry(department, data)),
  ];
  const byCode = new Map(entries.map(({ result }) => [result.unit_code, result]));
  return {
    unit(code) {
      const found = byCode.get(code);
      return found === undefined ? null : { ...found, oldName: null };
    },
    search(text, most) {
      const query = readQuery(text);
      if (query === null) return [];
      const all = entries
        .flatMap((entry) => found(entry, query))
        .toSorted((a, b) => a.rank - b.rank);
      // Beside a name that is the query, names that only hold its words are noise.
      const limit = (all[0]?.rank ?? 0) < BEGINNING ? SCATTERED : Infinity;
      return all
        .filter(({ rank }) => rank < limit)
        .slice(0, most)
        .map(({ result }) => result);
    },
  };
}

function found(entry: Entry, query: Query): { rank: number; result: SearchResult }[] {
  const { result } = entry;
  if (query.folded === result.unit_code.toLowerCase())
    return [{ rank: 0, result: { ...result, oldName: null } }];
  const current = matchName(entry.name, query, false);
  const [old] = entry.old
    .map(({ label, ...name }) => ({ label, rank: matchName(name, query, true) }))
    .toSorted((a, b) => a.rank - b.rank);
  const rank = Math.min(current, old?.rank ?? Infinity);
  if (rank === Infinity) return [];
  const oldName = old !== undefined && old.rank < current ? old.label : null;
  return [{ rank, result: { ...result, oldName } }];
}

function provinceEntries({ provinces }: SearchData): Entry[] {
  return provinces.map(([unit_code, name, type, slug]) => ({
    result: {
      unit_code,
      name: fullName({ name, type, level: 'province' }),
      province: null,
      province_code: null,
      districts: [],
      invented: isDemonstrationCode(unit_code),
      path: `/province/${slug}/`,
    },
    name: searchName(name, type, ''),
    old: [],
  }));
}

function departmentEntry(
  [slug, name, position]: DepartmentEntry,
  { provinces }: SearchData,
): Entry {
  const [code = '', provinceName = '', type = 'tỉnh', provinceSlug = ''] =
    provinces[position] ?? [];
  return {
    result: {
      unit_code: `${code}.${slug}`,
      name,
      province: fullName({ name: provinceName, type, level: 'province' }),
      province_code: code,
      districts: [],
      invented: isDemonstrationCode(code),
      path: `/province/${provinceSlug}/${slug}/`,
    },
    name: searchName(name, '', plainWords(`${type} ${provinceName}`)),
    old: [],
  };
}

/** A district before 1 July 2025, "Huyện Văn Yên, Tỉnh Yên Bái", and its words. */
interface Place {
  readonly name: string;
  readonly words: string;
}

function communeEntries(data: SearchData): Entry[] {
  const places = data.districts.map(([district, position]): Place => {
    const name = `${district}, ${data.oldProvinces[position] ?? ''}`;
    return { name, words: plainWords(name) };
  });
  return data.communes.map((commune) => communeEntry(commune, data, places));
}

function communeEntry(
  [code, name, type, position, old]: CommuneEntry,
  data: SearchData,
  places: readonly Place[],
): Entry {
  const [provinceCode = '', provinceName = '', provinceType = 'tỉnh'] =
    data.provinces[position] ?? [];
  // With its title, as results show it and readers copy it: "Xã Bình Liêu, Thành phố Quảng Ninh".
  const province = plainWords(`${provinceType} ${provinceName}`);
  const districts = old.flatMap(([district]) => places[district] ?? []);
  return {
    result: {
      unit_code: code,
      name: fullName({ name, type, level: 'commune' }),
      province: fullName({ name: provinceName, type: provinceType, level: 'province' }),
      province_code: provinceCode,
      districts: districts.map((district) => district.name),
      invented: isDemonstrationCode(code),
      path: `/commune/${code}/`,
    },
    name: searchName(name, type, [province, ...districts.map(({ words }) => words)].join(' ')),
    old: old.flatMap((names) => oldNames(names, province, places)),
  };
}

function oldNames(
  [district, ...names]: OldNames,
  province: string,
  places: readonly Place[],
): Entry['old'] {
  const place = places[district] ?? { name: '', words: '' };
  const context = `${place.words} ${province}`;
  return names.map((label) => {
    const [type = '', bare = label] = /^(xã|phường|thị trấn) (.+)$/iu.exec(label)?.slice(1) ?? [];
    return { label: `${label}, ${place.name}`, ...searchName(bare, type, context) };
  });
}

function searchName(name: string, type: string, context: string): SearchName {
  const folded = foldName(name);
  return { folded, plain: plainWords(folded), type: plainWords(type), context };
}
