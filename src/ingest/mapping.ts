import { COUNT_NAMES } from '../tables/counts.ts';
import { CALENDARS, PERIOD_KINDS } from '../tables/periods.ts';
import { slug } from '../tables/slug.ts';
import { literalPlan, type ColumnPlan } from './column-plan.ts';
import { isCount, type ColumnRole } from './column-role.ts';
import { countCandidates } from './count-candidates.ts';
import { editDistance } from './edit-distance.ts';
import { headerLabel, type HeaderPath } from './header.ts';
import type { Layout, LayoutConstants, MappedHeading } from './layout.ts';
import { LAYOUTS } from './layouts.ts';
import { MAPPED_ROLES, mappedRole, VIETNAMESE_WORDS, type MappedRole } from './mapping-words.ts';
import { isDay } from './periods-of-dates.ts';
import type { UnitRegister } from './unit-register.ts';

/** What is wrong in a mapping: the key, what it takes, what stands there and an example of it. */
export interface MappingProblem {
  readonly key: string;
  readonly expected: string;
  readonly found: string;
  readonly example: string;
  /** Words that a heading may mean, the likeliest first, where `expected` lists some. */
  readonly words?: readonly MappedRole[];
}

/** A mapping as a layout, or what is wrong with it. */
export type MappingResult =
  { readonly layout: Layout } | { readonly problems: readonly MappingProblem[] };

/** Marks a heading of a draft that nobody has decided yet. */
export const UNDECIDED = '?';

const LONGEST_ROLE = 60;
/** `note` may say anything to people; it is not read. */
const KEYS = ['name', 'note', 'header_rows', 'columns', 'added_up', 'constants'];
/** A part of a mapping as an example of one. */
export const MAPPING_EXAMPLE =
  '"columns": { "Đơn vị": "unit", "Tiếp nhận > Tổng số": "received_total" }';

/** The columns of a mapping by their folded path. */
type MappedColumns = ReadonlyMap<string, MappedHeading>;
type Problems = MappingProblem[];
type Json = Readonly<Record<string, unknown>>;

/**
 * A layout from a mapping: `name`, `columns` (heading path → what it holds), and if need be
 * `header_rows` (1–4), `added_up` (counts whose headings are added on purpose) and `constants`. Everything is checked: unknown keys and words, headings left
 * undecided, a name twice, no count, a key twice. Several headings of one count are added up.
 */
export function readMapping(value: unknown, units: UnitRegister): MappingResult {
  const problems: Problems = [];
  if (!isObject(value)) {
    const problem = {
      key: '',
      expected: '{ … }',
      found: shown(value),
      example: `{ ${MAPPING_EXAMPLE} }`,
    };
    return { problems: [problem] };
  }
  for (const key of Object.keys(value))
    if (!KEYS.includes(key))
      problems.push({ key, expected: KEYS.join(', '), found: key, example: MAPPING_EXAMPLE });
  const name = nameOf(value['name'], problems);
  const headerRows = headerRowsOf(value['header_rows'], problems);
  const columns = columnsOf(value['columns'], problems);
  const addedUp = addedUpOf(value['added_up'], problems);
  const constants = constantsOf(value['constants'], units, problems);
  return problems.length > 0
    ? { problems }
    : { layout: mappingLayout(name, headerRows, { columns, addedUp }, constants) };
}

function nameOf(name: unknown, problems: Problems): string {
  const isTaken = LAYOUTS.some((layout) => layout.name === name);
  if (typeof name === 'string' && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name) && !isTaken) return name;
  problems.push({
    key: 'name',
    expected: isTaken ? `≠ ${LAYOUTS.map((layout) => layout.name).join(', ')}` : 'a-z, 0-9, -',
    found: shown(name),
    example: '"name": "one-stop-2026"',
  });
  return '';
}

function headerRowsOf(rows: unknown, problems: Problems): number | undefined {
  if (rows === undefined) return undefined;
  if (typeof rows === 'number' && Number.isInteger(rows) && rows >= 1 && rows <= 4) return rows;
  const found = shown(rows);
  problems.push({ key: 'header_rows', expected: '1–4', found, example: '"header_rows": 2' });
  return undefined;
}

function columnsOf(columns: unknown, problems: Problems): MappedColumns {
  const roles = new Map<string, MappedHeading>();
  const bad = (
    heading: string,
    expected: string,
    found: string,
    words?: readonly MappedRole[],
  ): void => {
    const key = heading === '' ? 'columns' : `columns["${heading}"]`;
    const example =
      heading === '' ? MAPPING_EXAMPLE : `"${heading}": "${expected.split(/, | \| /)[0] ?? ''}"`;
    problems.push({ key, expected, found, example, ...(words === undefined ? {} : { words }) });
  };
  if (!isObject(columns)) {
    bad('', '{ … }', shown(columns));
    return roles;
  }
  for (const [heading, role] of Object.entries(columns)) {
    const path = pathKey(heading);
    const mapped = typeof role === 'string' ? mappedRole(role) : null;
    if (isUndecided(role)) bad(heading, suggestedIn(role), UNDECIDED);
    else if (mapped === null) {
      const words = wordsFor(role);
      bad(heading, [...words, '…'].join(', '), shown(role), words);
    } else if (path === '' || roles.has(path)) bad(heading, 'one heading, once', heading);
    else roles.set(path, { heading, path, role: columnRole(mapped) });
  }
  const held = [...roles.values()].map(({ role }) => role);
  const { doubled } = literalPlan(held);
  if (doubled !== null) bad('', `"${doubled}" once`, 'twice');
  if (!held.some(isCount) && held.length === Object.keys(columns).length)
    bad('', `one of ${COUNT_NAMES.join(', ')}`, 'no count');
  return roles;
}

function addedUpOf(counts: unknown, problems: Problems): ReadonlySet<ColumnRole> {
  const words: readonly unknown[] = Array.isArray(counts)
    ? counts
    : counts === undefined
      ? []
      : [counts];
  const roles = words.map((word) => (typeof word === 'string' ? mappedRole(word) : null));
  const found = roles.map((role) => (role === null ? null : columnRole(role)));
  if (!found.every(isCount) || (counts !== undefined && !Array.isArray(counts)))
    problems.push({
      key: 'added_up',
      expected: `[ ${COUNT_NAMES.slice(0, 3).join(', ')}, … ]`,
      found: shown(counts),
      example: '"added_up": ["received_online"]',
    });
  return new Set(found.filter(isCount));
}

function columnRole(role: MappedRole): ColumnRole {
  return role === 'ignore' ? 'not_stored' : role;
}

/** What a draft suggests for a heading that is left undecided. */
function suggestedIn(role: unknown): string {
  const suggested = typeof role === 'string' ? role.slice(UNDECIDED.length).trim() : '';
  return suggested === '' ? 'unit, field, received_total, resolved_total, …' : suggested;
}

/** The words that one that is none may mean, and the nearest ones. */
function wordsFor(role: unknown): MappedRole[] {
  const text = typeof role === 'string' ? role : '';
  const distance = (word: string): number => editDistance(text, word, LONGEST_ROLE);
  const distanceOf = (word: MappedRole): number =>
    Math.min(distance(word), distance(VIETNAMESE_WORDS[word]));
  const nearest = MAPPED_ROLES.toSorted((a, b) => distanceOf(a) - distanceOf(b)).slice(0, 3);
  const meant = countCandidates([headerLabel(text)], { hasEarly: true }).counts;
  return [...new Set<MappedRole>([...meant, ...nearest, 'ignore'])];
}

function isUndecided(role: unknown): boolean {
  return typeof role === 'string' && role.startsWith(UNDECIDED);
}

const CONSTANTS: Readonly<
  Record<string, { accepts: (text: string, units: UnitRegister) => boolean; example: string }>
> = {
  unit: { accepts: (text, units) => units.byCode(text).kind === 'unit', example: '15' },
  period_start: { accepts: isDay, example: '2026-10-01' },
  period_end: { accepts: isDay, example: '2026-10-31' },
  period_kind: {
    accepts: (text) => (PERIOD_KINDS as readonly string[]).includes(text),
    example: PERIOD_KINDS.join(' | '),
  },
  calendar: {
    accepts: (text) => (CALENDARS as readonly string[]).includes(text),
    example: CALENDARS.join(' | '),
  },
  source_system: { accepts: (text) => slug(text) !== '', example: 'he-thong-tinh' },
};

function constantsOf(value: unknown, units: UnitRegister, problems: Problems): LayoutConstants {
  if (value === undefined) return {};
  const known = Object.keys(CONSTANTS).join(', ');
  if (!isObject(value)) {
    const example = '"constants": { "period_kind": "year_to_date" }';
    problems.push({ key: 'constants', expected: '{ … }', found: shown(value), example });
    return {};
  }
  for (const [key, constant] of Object.entries(value)) {
    const rule = Object.hasOwn(CONSTANTS, key) ? CONSTANTS[key] : undefined;
    const isGood = typeof constant === 'string' && rule?.accepts(constant, units) === true;
    if (isGood) continue;
    const expected = rule?.example ?? known;
    const example = `"constants": { "${rule === undefined ? 'unit' : key}": "${rule?.example.split(' | ')[0] ?? '15'}" }`;
    problems.push({ key: `constants.${key}`, expected, found: shown(constant), example });
  }
  const { unit, source_system, ...given } = value;
  const rest: LayoutConstants = {
    ...given,
    ...(typeof source_system === 'string' ? { source_system: slug(source_system) } : {}),
  };
  const match = typeof unit === 'string' ? units.byCode(unit) : null;
  if (match?.kind !== 'unit') return rest;
  const province_code = units.unit(match.unit_code)?.province_code ?? null;
  return { ...rest, unit_code: match.unit_code, province_code };
}

function mappingLayout(
  name: string,
  headerRows: number | undefined,
  { columns, addedUp }: { columns: MappedColumns; addedUp: ReadonlySet<ColumnRole> },
  constants: LayoutConstants,
): Layout {
  const needed = [...columns].filter(([, { role }]) => role !== 'not_stored');
  const missingIn = (paths: readonly HeaderPath[]): string[] => {
    const found = new Set(occurrences(paths));
    return needed.flatMap(([path, { heading }]) => (found.has(path) ? [] : [heading]));
  };
  return {
    name,
    columnsOf: (paths): ColumnPlan =>
      literalPlan(occurrences(paths).map((path) => columns.get(path)?.role ?? null)),
    // Every heading of the table is mapped, and every mapped one that is read is there.
    accepts: ({ paths }) =>
      missingIn(paths).length === 0 &&
      occurrences(paths).every((path) => path === '' || columns.has(path)),
    missingIn,
    headings: [...columns.values()],
    hasOtherColumns: false,
    isMapping: true,
    addedUp,
    constants,
    ...(headerRows === undefined ? {} : { headerRows }),
  };
}

/** Paths as keys of a mapping; the second column of the same path has " [2]" behind it. */
export function occurrences(paths: readonly HeaderPath[]): string[] {
  return numbered(paths.map((path) => path.join(' > ')));
}

/** Texts of which the second, third… of the same kind have " [2]", " [3]" behind them. */
export function numbered(texts: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return texts.map((text) => {
    const count = (seen.get(text) ?? 0) + 1;
    seen.set(text, count);
    return count === 1 || text === '' ? text : `${text} [${String(count)}]`;
  });
}

/** A heading path as a mapping spells it, as it is compared: each heading folded. */
function pathKey(heading: string): string {
  const [, path = '', number = ''] = /^(.*?)( \[\d+\])?$/su.exec(heading.trim()) ?? [];
  const labels = path
    .split(/\s+>\s+/)
    .map(headerLabel)
    .filter((label, index, all) => label !== '' && label !== all[index - 1]);
  return labels.length === 0 ? '' : labels.join(' > ') + number;
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function shown(value: unknown): string {
  return value === undefined ? '–' : JSON.stringify(value);
}
