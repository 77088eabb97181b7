import { isDay } from './periods-of-dates.ts';

/** When an export was made, as far as its content, its sidecar or its name says. */
export interface ExportMark {
  /** The moment of export that the file or its sidecar states. */
  readonly stated: Moment | null;
  /** The day, or the day and the time, in the file's name. */
  readonly stamp: Moment | null;
  /** The number of the version in the file's name. */
  readonly version: { readonly kind: VersionKind; readonly number: number } | null;
  /** Folder and name without stamp and version: only files of the same series are ordered by name. */
  readonly series: string;
}

/** A day in Việt Nam, and the milliseconds since 1970 where the time of day is known. */
interface Moment {
  readonly day: string;
  readonly time: number | null;
}

type VersionKind = (typeof VERSIONS)[number]['kind'];

/** Việt Nam has one time zone and no summer time. */
const OFFSET = '+07:00';
const HOURS = 7 * 3600_000;

/**
 * Version numbers in names, and the number that a name of the same series without any stands for:
 * `x.csv` is the first of `x-lan-2.csv` and `x-v2.csv`, and comes before `x (1).csv`.
 */
const VERSIONS = [
  { kind: 'time', unmarked: 1, pattern: numbered('l[ầa]n(?:[\\s._-]*th[ứu])?') },
  { kind: 'version', unmarked: 1, pattern: numbered('(?:v|ver|version|phi[êe]n[\\s._-]*b[ảa]n)') },
  { kind: 'copy', unmarked: 0, pattern: /\((\d{1,3})\)/gu },
] as const;

const TIME = String.raw`(?:[\sT_.-]*([01]\d|2[0-3])[-:hg_.]?([0-5]\d)(?:[-:_.]?([0-5]\d))?)?`;
const YEAR_FIRST = new RegExp(String.raw`(?<!\d)(20\d\d)([-_.]?)(\d\d)\2(\d\d)${TIME}(?!\d)`, 'gi');
const DAY_FIRST = new RegExp(String.raw`(?<!\d)(\d\d)([-_.]?)(\d\d)\2(20\d\d)${TIME}(?!\d)`, 'gi');

/**
 * What is known of the moment of an export. `exportedAt` is an ISO day or time, a time without `Z` in
 * the time zone of Việt Nam; null where nothing states it. The file's own dates on disk say nothing:
 * copying changes them.
 */
export function exportMark(path: string, exportedAt: string | null): ExportMark {
  const folders = path.split('/');
  const name = (folders.pop() ?? '').normalize('NFC').replace(/\.[^.]*$/, '');
  const { stamp, rest } = stampOf(name);
  const { version, rest: bare } = versionOf(rest.toLowerCase());
  return {
    stated: exportedAt === null ? null : momentOf(exportedAt),
    stamp,
    version,
    series: [...folders, bare.replace(/[\s._-]+/g, ' ').trim()].join('/'),
  };
}

/**
 * Negative where `a` was exported before `b`, positive where after it, null where nothing says so.
 * The stated moments decide; where they do not, the names do: of files of the same folder whose
 * names differ only in a day or in the number of a version. Alphabetical order never decides.
 */
export function exportOrder(a: ExportMark, b: ExportMark): number | null {
  const stated = momentOrder(a.stated, b.stated);
  if (stated !== null) return stated;
  if (a.series !== b.series) return null;
  if (a.stamp !== null || b.stamp !== null) {
    const byDay = momentOrder(a.stated ?? a.stamp, b.stated ?? b.stamp);
    if (byDay !== null) return byDay;
    if ((a.stamp === null) !== (b.stamp === null)) return null;
  }
  return versionOrder(a.version, b.version);
}

/** The day in Việt Nam on which an export was made; null where only its place in the order is known. */
export function exportDay({ stated, stamp }: ExportMark): string | null {
  return (stated ?? stamp)?.day ?? null;
}

function momentOf(text: string): Moment {
  const [day = '', clock] = text.split('T');
  if (clock === undefined) return { day, time: null };
  const time = Date.parse(text.endsWith('Z') ? text : `${text}${OFFSET}`);
  // A time that only the sidecar's own check lets pass still has its day.
  if (Number.isNaN(time)) return { day, time: null };
  return { day: new Date(time + HOURS).toISOString().slice(0, 10), time };
}

/** The order of two moments; null where one is unknown, or on the same day without both times. */
function momentOrder(a: Moment | null, b: Moment | null): number | null {
  if (a === null || b === null) return null;
  if (a.time !== null && b.time !== null) return a.time === b.time ? null : a.time - b.time;
  if (a.day === b.day) return null;
  return a.day < b.day ? -1 : 1;
}

function versionOrder(a: ExportMark['version'], b: ExportMark['version']): number | null {
  const kind = a?.kind ?? b?.kind;
  const unmarked = VERSIONS.find((version) => version.kind === kind)?.unmarked;
  if (unmarked === undefined || (a !== null && b !== null && a.kind !== b.kind)) return null;
  const difference = (a?.number ?? unmarked) - (b?.number ?? unmarked);
  return difference === 0 ? null : difference;
}

/** The last day in a name (the ones before it are those of the period), and the name without it. */
function stampOf(name: string): { stamp: Moment | null; rest: string } {
  const found = [
    ...[...name.matchAll(YEAR_FIRST)].map((match) => ({ match, iso: [1, 3, 4] })),
    ...[...name.matchAll(DAY_FIRST)].map((match) => ({ match, iso: [4, 3, 1] })),
  ].toSorted((a, b) => a.match.index - b.match.index);
  for (const { match, iso } of found.toReversed()) {
    const day = iso.map((group) => match[group] ?? '').join('-');
    if (!isDay(day)) continue;
    const [hour, minute, second = '00'] = match.slice(5);
    const stamp =
      hour === undefined || minute === undefined
        ? { day, time: null }
        : momentOf(`${day}T${hour}:${minute}:${second}`);
    return { stamp, rest: without(name, match) };
  }
  return { stamp: null, rest: name };
}

function versionOf(name: string): { version: ExportMark['version']; rest: string } {
  for (const { kind, pattern } of VERSIONS) {
    const match = [...name.matchAll(pattern)].at(-1);
    if (match !== undefined)
      return { version: { kind, number: Number(match[1]) }, rest: without(name, match) };
  }
  return { version: null, rest: name };
}

function without(name: string, { index, 0: part }: RegExpExecArray): string {
  return `${name.slice(0, index)} ${name.slice(index + part.length)}`;
}

function numbered(words: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\d])${words}[\\s._-]*(\\d{1,3})(?!\\d)`, 'gu');
}
