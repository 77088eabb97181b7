import { foldName } from '../tables/name-folding.ts';
import { levelOfCode } from '../tables/units.ts';
import { fileIssue } from './file-issue.ts';
import type { FileFacts } from './file-facts.ts';
import type { FileIssue, IngestContext } from './file-result.ts';
import type { FormTable } from './form-tables.ts';
import { RecordKinds } from './record-kind.ts';
import type { SheetRecord } from './sheet.ts';
import type { TitleFacts } from './title-facts.ts';
import { bareName } from './unit-name.ts';
import type { UnitMatch } from './unit-register.ts';

/** Names not found that make a file doubtful, and the share of them that another province must have. */
const FEWEST_UNKNOWN = 3;
const SHARE_ELSEWHERE = 0.8;
/** Found names after which a file that has fewer others is not looked at further, and the most records. */
const ENOUGH_FOUND = 12;
const MOST_RECORDS = 20_000;

/** A sheet whose tables are known; its records can be gone through again. */
interface KnownSheet {
  readonly tables: readonly FormTable<TitleFacts>[];
  readonly records: () => Iterable<SheetRecord>;
}

/**
 * Why a file is refused whole: the names of its units are looked up in one province (of its folder, its
 * sidecar or its titles), which has fewer than half of them, while one other province has nearly all that
 * are not found: those that both have would be loaded for the wrong one. Null for any other file, and for
 * one of several provinces or whose rows have codes or name their province.
 */
export function otherProvince(
  sheets: readonly KnownSheet[],
  facts: FileFacts,
  context: IngestContext,
): FileIssue | null {
  const titles = sheets.flatMap(({ tables }) => tables.map(({ title }) => title));
  const provinces = new Set(
    titles.map(({ stated }) => stated.province_code ?? facts.province_code),
  );
  const [province] = provinces;
  const isOfOne = facts.unit_code !== null && levelOfCode(facts.unit_code) !== 'province';
  if (provinces.size !== 1 || province == null || isOfOne) return null;
  const names = new UnitNames(province, context);
  for (const title of titles) names.addTitle(title);
  for (const { tables, records } of sheets) addRows(names, tables, records, context);
  const other = names.elsewhere();
  if (other === null) return null;
  const nameOf = (code: string): string => context.units.unit(code)?.name ?? code;
  return fileIssue('other_province', {
    by: saidBy(province, facts),
    ...{ expected: nameOf(other), found: nameOf(province) },
    folder: context.units.unit(other)?.slug ?? other,
    ...{ here: names.found, names: names.found + names.unknown },
  });
}

function saidBy(province: string, facts: FileFacts): 'folder' | 'sidecar' | 'title' {
  if (facts.folder.province_code === province) return 'folder';
  return facts.province_code === province ? 'sidecar' : 'title';
}

/** The different names of communes in a file: those of one province, and those that it does not have. */
class UnitNames {
  readonly #province: string;
  readonly #context: IngestContext;
  readonly #seen = new Set<string>();
  readonly #unknown: string[] = [];
  #found = 0;

  constructor(province: string, context: IngestContext) {
    this.#province = province;
    this.#context = context;
  }

  get found(): number {
    return this.#found;
  }

  get unknown(): number {
    return this.#unknown.length;
  }

  get isDecided(): boolean {
    return this.#found >= ENOUGH_FOUND && this.#found > this.#unknown.length;
  }

  /** The unit that the title of a form names. */
  addTitle({ stated, unmatched }: TitleFacts): void {
    const code = stated.unit_code ?? null;
    if (unmatched !== undefined) this.#add(unmatched.text, unmatched.match);
    else if (code !== null && levelOfCode(code) === 'commune' && !this.#seen.has(code)) {
      this.#seen.add(code);
      this.#found += 1;
    }
  }

  /** The name in a row. */
  addName(name: string): void {
    if (name === '' || this.#seen.has(name)) return;
    this.#add(name, this.#context.units.byName(name, this.#province));
  }

  #add(name: string, match: UnitMatch): void {
    if (this.#seen.has(name)) return;
    this.#seen.add(name);
    if (match.kind === 'unit' && match.level === 'commune') this.#found += 1;
    if (match.kind === 'unknown') this.#unknown.push(name);
  }

  /** The one other province that has nearly all names not found here; null where most are, or none has. */
  elsewhere(): string | null {
    const unknown = this.#unknown.length;
    if (unknown < FEWEST_UNKNOWN || this.#found >= unknown) return null;
    const names = new Set(this.#unknown.map((name) => foldName(bareName(name).name)));
    const has = new Map<string, Set<string>>();
    for (const { level, name, province_code } of this.#context.units.versions) {
      if (level !== 'commune' || province_code === null || province_code === this.#province)
        continue;
      const folded = foldName(name);
      if (names.has(folded))
        has.set(province_code, (has.get(province_code) ?? new Set<string>()).add(folded));
    }
    const [most, next] = [...has].sort(([, a], [, b]) => b.size - a.size);
    const least = Math.max(FEWEST_UNKNOWN, unknown * SHARE_ELSEWHERE);
    if (most === undefined || most[1].size < least) return null;
    return next !== undefined && next[1].size >= least ? null : most[0];
  }
}

/** The names in the rows of the tables that list units by name alone. */
function addRows(
  names: UnitNames,
  tables: readonly FormTable<TitleFacts>[],
  records: () => Iterable<SheetRecord>,
  context: IngestContext,
): void {
  const waiting = tables
    .filter(({ roles }) => isByName(roles))
    .map((table) => ({ ...table, kinds: new RecordKinds(table.roles, null, context) }));
  let table = waiting.shift();
  if (table === undefined) return;
  let index = -1;
  for (const record of records()) {
    index += 1;
    while (table !== undefined && index >= table.to) table = waiting.shift();
    if (table === undefined || names.isDecided || index > MOST_RECORDS) return;
    if (index < table.from || record.isTooLong === true) continue;
    if (table.kinds.next(record, index - table.from, false) === 'data')
      names.addName(record.cells[table.roles.indexOf('unit')] ?? '');
  }
}

function isByName(roles: FormTable<TitleFacts>['roles']): boolean {
  return (
    roles.includes('unit') &&
    !(['unit_code', 'portal_code', 'province'] as const).some((role) => roles.includes(role))
  );
}
