import { CALENDARS, PERIOD_KINDS, type Calendar, type PeriodKind } from '../tables/periods.ts';
import { VIETNAMESE_WORDS } from '../tables/mapping-words.ts';
import { fileIssue } from './file-issue.ts';
import type { FileIssue, InputFile, IngestContext } from './file-result.ts';
import { jsonText, type JsonText } from './json-text.ts';
import type { Layout } from './layout.ts';
import { MAPPING_EXAMPLE, readMapping } from './mapping.ts';
import type { SaidPeriod } from './other-row-periods.ts';
import { otherThanFolder } from './other-than-folder.ts';
import { isMonthFolder, oddPeriodFolder } from './period-folder.ts';
import { isDay, monthDays } from './periods-of-dates.ts';

/** What a sidecar may say that the file may contradict. */
const SAID = ['period_start', 'period_end', 'period_kind', 'calendar', 'exported_at'] as const;

/** What is known of a file, a form or a row besides its cells; null where nothing says it. */
export interface Facts {
  /** Code of the unit that the figures are about, or of the province whose communes are listed. */
  readonly unit_code: string | null;
  readonly province_code: string | null;
  /** The name of the unit where it is a department that no list has. */
  readonly unlisted_name?: string;
  readonly period_start: string | null;
  readonly period_end: string | null;
  readonly period_kind: PeriodKind | null;
  readonly calendar: Calendar | null;
  /** When the figures were exported (ISO day or time); null where nothing says it. */
  readonly exported_at: string | null;
  /** True where the sidecar says both days: then an unreadable title does not matter. */
  readonly periodInSidecar: boolean;
  /** What the sidecar says itself: a cell that says otherwise contradicts it. */
  readonly sidecar: Readonly<Partial<Record<(typeof SAID)[number], string>>>;
  /** What title or folder say of the period, where the rows of the table name their own. */
  readonly saidPeriod?: SaidPeriod;
  /** True where some day of the table has its month first: then 07/08/2025 could be either. */
  readonly monthFirst?: boolean;
}

/** Facts of a whole file: what its sidecar says, else what its path says. */
export interface FileFacts extends Facts {
  readonly layout: string | null;
  /** The layout that its sidecar writes out under `mapping`. */
  readonly mapping: Layout | null;
  /** What its folders say where the sidecar says nothing else; a title may contradict it. */
  readonly folder: {
    readonly province_code: string | null;
    /** "2025-08". */
    readonly month: string | null;
  };
}

const NOTHING: FileFacts = {
  unit_code: null,
  province_code: null,
  period_start: null,
  period_end: null,
  period_kind: null,
  calendar: null,
  layout: null,
  mapping: null,
  exported_at: null,
  periodInSidecar: false,
  sidecar: {},
  folder: { province_code: null, month: null },
};

const KEYS = [
  'unit',
  'period_start',
  'period_end',
  'period_kind',
  'calendar',
  'layout',
  'exported_at',
  'mapping',
];

/**
 * The facts of a file; what is wrong with its sidecar (`bad_sidecar`, error: the file is rejected); and
 * what to look at in its path.
 */
export function fileFacts(
  file: InputFile,
  context: IngestContext,
): { facts: FileFacts; issues: FileIssue[]; notes: FileIssue[] } {
  const misspelt = misspeltProvince(file.path, context);
  const odd = oddPeriod(file.path);
  if (file.sidecar === null) {
    const facts = pathFacts(file.path, context.defaultCalendar, context);
    return { facts, issues: [], notes: [...misspelt, ...odd] };
  }
  const issues: FileIssue[] = [];
  const bad = (key: string, expected: string, found: string | null = null): void => {
    // A key that is none may be anything: it goes to the publisher's report, never into public output.
    const known = KEYS.includes(key);
    const params = { key: known ? key : '', expected };
    issues.push({
      line: null,
      column: null,
      code: 'bad_sidecar',
      severity: 'error',
      params,
      value: known || key === '' ? found : key,
    });
  };
  const stated = sidecarFacts(file.sidecar, context, bad, ({ line, column, slip, key = null }) => {
    const params = { slip, line, position: column };
    issues.push({ ...fileIssue('bad_sidecar', params), value: key });
  });
  const sidecar = definedOf(stated);
  const { calendar } = sidecar;
  const isMonths = calendar === 'month' || calendar === 'reporting_month';
  const path = pathFacts(file.path, isMonths ? calendar : context.defaultCalendar, context);
  const folder = {
    province_code: sidecar.unit_code === undefined ? path.folder.province_code : null,
    month: sidecar.period_end === undefined ? path.folder.month : null,
  };
  const facts = { ...path, ...sidecar, sidecar: saidOf(sidecar), folder };
  const notes = [
    ...(sidecar.unit_code === undefined ? misspelt : []),
    ...odd,
    ...(issues.length === 0 ? otherThanFolder('sidecar', sidecar, path.folder, context) : []),
  ];
  return { facts, issues, notes };
}

type Bad = (key: string, expected: string, found?: string) => void;

function sidecarFacts(
  text: string,
  context: IngestContext,
  bad: Bad,
  slip: (found: Exclude<JsonText, { value: unknown }>) => void,
): Partial<FileFacts> {
  const read = jsonText(text);
  if (!('value' in read)) {
    slip(read);
    return {};
  }
  const sidecar = objectOf(read.value);
  if (sidecar === null) {
    bad('', '{ "unit": "04399", "period_start": "2026-01-01", "period_end": "2026-01-31" }');
    return {};
  }
  for (const key of Object.keys(sidecar)) if (!KEYS.includes(key)) bad(key, KEYS.join(', '));
  const word = <Word extends string>(key: string, allowed: readonly Word[]): Word | null => {
    const value = sidecar[key];
    const found = allowed.find((candidate) => candidate === value);
    if (value !== undefined && found === undefined) bad(key, allowed.join(', '));
    return found ?? null;
  };
  const day = (key: string): string | null => {
    const value = sidecar[key];
    if (value === undefined) return null;
    if (typeof value === 'string' && isDay(value)) return value;
    bad(key, 'YYYY-MM-DD');
    return null;
  };
  const start = day('period_start');
  const end = day('period_end');
  if (start !== null && end !== null && start > end) bad('period_end', `≥ ${start}`);
  return {
    ...unitFacts(sidecar['unit'], context, bad),
    period_start: start,
    period_end: end,
    period_kind: word('period_kind', PERIOD_KINDS),
    calendar: word('calendar', CALENDARS),
    mapping: mappingOf(sidecar['mapping'], context, bad),
    layout: textOf(sidecar, 'layout', isLayoutName, 'form-ii06', bad),
    exported_at: textOf(sidecar, 'exported_at', isMoment, '2026-02-03', bad),
    periodInSidecar: start !== null && end !== null,
  };
}

function textOf(
  sidecar: Readonly<Record<string, unknown>>,
  key: string,
  accepts: (text: string) => boolean,
  example: string,
  bad: Bad,
): string | null {
  const value = sidecar[key];
  if (value === undefined) return null;
  if (typeof value === 'string' && accepts(value)) return value;
  bad(key, example);
  return null;
}

function unitFacts(unit: unknown, context: IngestContext, bad: Bad): Partial<FileFacts> {
  if (unit === undefined) return {};
  const match = typeof unit === 'string' ? context.units.byCode(unit) : null;
  if (match?.kind !== 'unit') {
    bad('unit', '04399, 15, 15.so-tu-phap, VN');
    return {};
  }
  return {
    unit_code: match.unit_code,
    province_code: context.units.unit(match.unit_code)?.province_code ?? null,
  };
}

const isLayoutName = (text: string): boolean => /^[a-z0-9-]+$/.test(text);

/** A day, or a day and a time: "2026-02-03", "2026-02-03T07:00:00Z". */
function isMoment(text: string): boolean {
  const [, day = '', time] = /^(\d{4}-\d{2}-\d{2})(?:T(.+))?$/.exec(text) ?? [];
  if (!isDay(day)) return false;
  return time === undefined || (/^[\d:.]+Z?$/.test(time) && !Number.isNaN(Date.parse(text)));
}

/** The folders of a path that may be the province: the one before the month, and the first. */
function provinceFolders(path: string): string[] {
  const folders = path.split('/').slice(0, -1);
  const before = folders[folders.findIndex(isMonthFolder) - 1];
  return [before, folders[0]].filter((folder) => folder !== undefined);
}

/**
 * `raw/<province slug or code>/<YYYY-MM>/…`: the province and the month, in this calendar. Only
 * the first folder and the one before the month can be the province: "08" deeper down is a month.
 */
function pathFacts(
  path: string,
  calendar: 'month' | 'reporting_month',
  context: IngestContext,
): FileFacts {
  const month = path.split('/').slice(0, -1).find(isMonthFolder);
  const province = provinceFolders(path)
    .map((folder) => context.units.province(folder))
    .find((code) => code !== null);
  return {
    ...NOTHING,
    province_code: province ?? null,
    folder: { province_code: province ?? null, month: month ?? null },
    ...(month === undefined ? {} : monthDays(month, calendar)),
  };
}

/** Says of a path that names no province, but nearly does, which one it may mean. */
function misspeltProvince(path: string, { units }: IngestContext): FileIssue[] {
  const folders = provinceFolders(path);
  if (folders.some((folder) => units.province(folder) !== null)) return [];
  for (const value of folders) {
    const candidates = units.nearestProvinces(value);
    if (candidates.length > 0)
      return [{ ...fileIssue('unknown_province_folder', { candidates }, 'warning'), value }];
  }
  return [];
}

/** Says of a path whose folder seems to name a period, but not as "2025-09", that it is not used. */
function oddPeriod(path: string): FileIssue[] {
  const odd = oddPeriodFolder(path);
  if (odd === null) return [];
  const candidates = odd.month === null ? [] : [odd.month];
  const issue = fileIssue('unknown_period_folder', { candidates }, 'warning');
  return [{ ...issue, value: odd.folder }];
}

function objectOf(value: unknown): Readonly<Record<string, unknown>> | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : null;
}

/** The mapping of a sidecar; its name may be left out there. */
function mappingOf(value: unknown, context: IngestContext, bad: Bad): Layout | null {
  if (value === undefined) return null;
  const object = objectOf(value);
  const named = object === null ? value : { name: 'sidecar-mapping', ...object };
  const result = readMapping(named, context.units);
  if ('layout' in result) return result.layout;
  // The headings that a problem quotes may be anything: they are for the publisher alone.
  for (const { key, expected, found, words } of result.problems) {
    const meant = words?.map((word) => `${VIETNAMESE_WORDS[word]} (${word})`).join(', ');
    bad('mapping', MAPPING_EXAMPLE, `${key}: ${found} → ${meant ?? expected}`);
  }
  return null;
}

function definedOf(facts: Partial<FileFacts>): Partial<FileFacts> {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null));
}

function saidOf(facts: Partial<FileFacts>): Facts['sidecar'] {
  return Object.fromEntries(
    SAID.flatMap((key) => (typeof facts[key] === 'string' ? [[key, facts[key]]] : [])),
  );
}
