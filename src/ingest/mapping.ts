import { COUNT_NAMES } from '../tables/counts.ts';
import { CALENDARS, PERIOD_KINDS } from '../tables/periods.ts';
import { slug } from '../tables/slug.ts';
import { literalPlan, type ColumnPlan } from './column-plan.ts';
import { isCount, isKey, type ColumnRole } from './column-role.ts';
import { countCandidates } from './count-candidates.ts';
import { editDistance } from './edit-distance.ts';
import { headerLabel, type HeaderPath } from './header.ts';
import type { Layout, LayoutConstants, MappedHeading } from './layout.ts';
import { LAYOUT_NAMES } from './layouts.ts';
import { VIETNAMESE_WORDS, type MappedRole } from '../tables/mapping-words.ts';
import { MAPPED_ROLES, mappedRole } from './mapping-words.ts';
import { isDay } from './periods-of-dates.ts';
import { areUnits } from './transposed.ts';
import type { UnitRegister } from './unit-register.ts';

/**
 * What a person has to be told in other words than what a key takes: a heading left at "?" or without
 * any word, two headings of a word that only one can have, a heading twice, no count at all, units as headings.
 */
export type MappingFault =
  'undecided' | 'no_word' | 'role_twice' | 'heading_twice' | 'no_count' | 'transposed';

/** What is wrong in a mapping: the key, what it takes, what stands there and an example of it. */
export interface MappingProblem {
  readonly key: string;
  readonly expected: string;
  readonly found: string;
  readonly example: string;
  readonly fault?: MappingFault;
  /** The headings that it is about. */
  readonly headings?: readonly string[];
  /** Words that a heading may mean, the likeliest first; of two headings with one word, that word. */
  readonly words?: readonly MappedRole[];
}

/** A mapping as a layout, or what is wrong with it. */
export type MappingResult =
  { readonly layout: Layout } | { readonly problems: readonly MappingProblem[] };

/** Marks a heading of a draft that nobody has decided yet. */
export const UNDECIDED = '?';

const LONGEST_ROLE = 60;
/** Letters in which a word differs from the one that was meant. */
const SLIP = 3;
/** Words of a list that are named. */
const MOST_WORDS = 4;
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
  const columns = columnsOf(value['columns'], units, problems);
  const addedUp = addedUpOf(value['added_up'], problems);
  const constants = constantsOf(value['constants'], units, problems);
  return problems.length > 0
    ? { problems }
    : { layout: mappingLayout(name, headerRows, { columns, addedUp }, constants) };
}

function nameOf(name: unknown, problems: Problems): string {
  const isTaken = LAYOUT_NAMES.some((taken) => taken === name);
  if (typeof name === 'string' && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name) && !isTaken) return name;
  problems.push({
    key: 'name',
    expected: isTaken ? `≠ ${LAYOUT_NAMES.join(', ')}` : 'a-z, 0-9, -',
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

function columnsOf(columns: unknown, units: UnitRegister, problems: Problems): MappedColumns {
  const roles = new Map<string, MappedHeading>();
  if (!isObject(columns)) {
    const found = shown(columns);
    problems.push({ key: 'columns', expected: '{ … }', found, example: MAPPING_EXAMPLE });
    return roles;
  }
  const [, ...titles] = Object.keys(columns);
  if (areUnits(titles, units)) {
    const found = titles.slice(0, MOST_WORDS).join('; ');
    const of = { key: 'columns', expected: '{ … }', found, example: MAPPING_EXAMPLE };
    problems.push({ ...of, fault: 'transposed', headings: titles.slice(0, MOST_WORDS) });
    return roles;
  }
  for (const [heading, word] of Object.entries(columns)) {
    const path = pathKey(heading);
    const mapped = typeof word === 'string' ? mappedRole(word) : null;
    const before = roles.get(path);
    if (isUndecided(word)) problems.push(undecidedHeading(heading, word));
    else if (mapped === null) problems.push(wrongWord(heading, word));
    else if (path === '' || before !== undefined) problems.push(headingTwice(heading, before));
    else roles.set(path, { heading, path, role: columnRole(mapped) });
  }
  const held = [...roles.values()];
  problems.push(...rolesTwice(held));
  if (!held.some(({ role }) => isCount(role)) && held.length === Object.keys(columns).length)
    problems.push({
      key: 'columns',
      expected: COUNT_NAMES.slice(0, MOST_WORDS).join(', '),
      found: '–',
      example: MAPPING_EXAMPLE,
      fault: 'no_count',
    });
  return roles;
}

function undecidedHeading(heading: string, word: string): MappingProblem {
  const expected = word.slice(UNDECIDED.length).trim();
  const [first = ''] = expected.split(/, | \| /);
  const of = { ...headingProblem(heading, first), fault: 'undecided' as const };
  return { ...of, expected, found: UNDECIDED };
}

function wrongWord(heading: string, word: unknown): MappingProblem {
  const words = wordsFor(heading, word);
  const [first = ''] = words;
  return {
    ...headingProblem(heading, first),
    expected: [...words, '…'].join(', '),
    found: shown(word),
    words,
    ...(typeof word === 'string' && word.trim() === '' ? { fault: 'no_word' } : {}),
  };
}

/** A heading that stands twice, with other capitals or spaces, or that is none. */
function headingTwice(heading: string, before: MappedHeading | undefined): MappingProblem {
  const of = headingProblem(heading, 'ignore');
  if (before === undefined) return { ...of, expected: '"…"', found: heading };
  const headings = [before.heading, heading];
  return { ...of, expected: '1 ×', found: headings.join('; '), fault: 'heading_twice', headings };
}

/** Words that only one heading can have and several do; the running number is told from counts by that. */
function rolesTwice(held: readonly MappedHeading[]): MappingProblem[] {
  const once = held.filter(({ role }) => isKey(role) || role === 'ordinal');
  return [...Map.groupBy(once, ({ role }) => role)].flatMap(([role, of]): MappingProblem[] => {
    const headings = of.map(({ heading }) => heading);
    const [, second = ''] = headings;
    if (headings.length === 1) return [];
    const word = mappedRole(role) ?? 'ignore';
    return [
      {
        ...headingProblem(second, 'ignore'),
        expected: `1 × "${word}"`,
        found: headings.join('; '),
        fault: 'role_twice',
        headings,
        words: [word],
      },
    ];
  });
}

function headingProblem(heading: string, word: string): Pick<MappingProblem, 'key' | 'example'> {
  return { key: `columns["${heading}"]`, example: `"${heading}": "${word}"` };
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

/** The words that one that is none may mean, or is near to, else those of its heading. */
function wordsFor(heading: string, word: unknown): MappedRole[] {
  const text = typeof word === 'string' ? word.trim() : '';
  const countsIn = (path: HeaderPath): readonly MappedRole[] =>
    countCandidates(path, { hasEarly: true }).counts;
  const ofHeading = countsIn(heading.split(/\s+>\s+/).map(headerLabel));
  if (text === '') return [...ofHeading, 'ignore'];
  const distance = (of: string): number => editDistance(text, of, LONGEST_ROLE);
  const distanceOf = (of: MappedRole): number =>
    Math.min(distance(of), distance(VIETNAMESE_WORDS[of]));
  const nearest = MAPPED_ROLES.toSorted((a, b) => distanceOf(a) - distanceOf(b)).slice(0, 3);
  const meant = countsIn([headerLabel(text)]);
  const isNear = nearest.some((of) => distanceOf(of) <= SLIP);
  return [
    ...new Set([...meant, ...(isNear ? nearest : [...ofHeading, ...nearest]), 'ignore' as const]),
  ];
}

function isUndecided(role: unknown): role is string {
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
  const seen = new Map<string, number>();
  return paths.map((path) => {
    const text = path.join(' > ');
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
