import { remembered } from '../tables/remembered.ts';
import { fileIssue } from './file-issue.ts';
import type { FileIssue, IngestContext } from './file-result.ts';
import type { Facts, FileFacts } from './file-facts.ts';
import type { SheetRecord } from './sheet.ts';
import { countedInOther, type CountedIn } from './counted-in.ts';
import { exportTime } from './export-time.ts';
import { provinceNamed } from './province-named.ts';
import { otherDates, type OtherDate } from './other-title-dates.ts';
import { titlePeriod, type TitlePeriod, type UnreadablePeriod } from './title-period.ts';
import {
  communeNamed,
  titleBlock,
  type NamedUnit,
  type TitleBlock,
  type TitleLine,
} from './title-unit.ts';
import { unusedDates, type UnusedDate } from './unused-dates.ts';
import type { UnitMatch } from './unit-register.ts';

/** What the title lines of a form say, and the unit they name if it could not be recognised. */
export interface TitleFacts {
  readonly stated: Partial<Facts>;
  /** The reporting unit where its name is not that of exactly one unit. */
  readonly unmatched?: {
    readonly match: Exclude<UnitMatch, { kind: 'unit' }>;
    readonly line: number;
    readonly text: string;
  };
  /** The two units that the title names one right below the other: nothing tells which is meant. */
  readonly secondUnit?: NamedUnit;
  /** The one commune that the title names without a label, where no label names a unit. */
  readonly communeNamed?: string;
  /** A period that the title states but that cannot be taken: "từ ngày 31/02/2025". */
  readonly unreadablePeriod?: UnreadablePeriod & { readonly line: number };
  /** Units of forms above this one that have a title and no table. */
  readonly unitsWithoutTable?: readonly NamedUnit[];
  /** What the title says that its figures count, where that is no dossiers. */
  readonly countedIn?: CountedIn;
  /** The line that states the period. */
  readonly periodLine?: number;
  /** Dates of a title that states no period: the folder's or another one is taken. */
  readonly unusedDates?: readonly UnusedDate[];
  /** Dates of a title that do not agree with the period that it states. */
  readonly otherDates?: readonly OtherDate[];
  /** What the title says otherwise than the folders of the file; the title holds. */
  readonly elsewhere?: readonly FileIssue[];
}

const TITLE_START =
  /^[-–—\s]*(?:(?:biểu|mẫu)(?: mẫu)? số|phụ lục|đơn vị báo cáo|kỳ báo cáo|tình hình,? kết quả|tổng hợp (?:kết quả|tình hình)|báo cáo (?:tổng hợp|kết quả|tình hình|thống kê)|thống kê (?:kết quả|tình hình)|(?:tên )?(?:đơn vị|cơ quan|địa phương|xã|phường|đặc khu)\s*:|(?:cơ quan|địa phương|nơi) báo cáo|cộng h(?:òa|oà) xã hội)/iu;
const PROVINCE =
  /(?:ubnd|ủy ban nhân dân|uỷ ban nhân dân)\s+((?:tỉnh|thành phố|tp\.?)\s+[^|,(]+)/iu;

/** True for a line that begins the title of a form. */
export function isTitleStart(record: SheetRecord): boolean {
  return record.cells.some((cell) => cell !== '' && beginsTitle(cell));
}

const beginsTitle = remembered((cell) => TITLE_START.test(cell));

/**
 * Facts in the title lines above a table: the reporting unit, its province, the period and when it was
 * exported. `known` is what path or sidecar say: the province of a name without one, the year of a
 * month without one, and how its calendar is cut. `above`: lines of text above the title that may name the
 * commune of the form, without a label.
 */
export function titleFacts(
  title: readonly SheetRecord[],
  context: IngestContext,
  known: Pick<Facts, 'province_code' | 'period_end' | 'calendar'> &
    Partial<Pick<FileFacts, 'folder'>>,
  above: readonly SheetRecord[] = [],
): TitleFacts {
  const facts = statedFacts(title, above, context, known);
  const elsewhere = otherThanFolder(facts, title, context, known.folder);
  return elsewhere.length === 0 ? facts : { ...facts, elsewhere };
}

/** One finding for a province and one for a month that the folders name otherwise, each with its line. */
function otherThanFolder(
  facts: TitleFacts,
  title: readonly SheetRecord[],
  { units }: IngestContext,
  folder: FileFacts['folder'] | undefined,
): FileIssue[] {
  const { province_code: province, period_start: start, period_end: end } = facts.stated;
  const issues: FileIssue[] = [];
  const say = (column: string, expected: string, found: string, words: RegExp): void => {
    const line = title.find(({ cells }) => cells.some((cell) => words.test(cell)))?.line;
    const params = { key: column, expected, found };
    issues.push({
      ...fileIssue('folder_contradiction', params, 'warning'),
      line: line ?? title[0]?.line ?? 1,
      column,
    });
  };
  const name = (code: string): string => units.unit(code)?.name ?? code;
  const inFolder = folder?.province_code ?? null;
  if (inFolder !== null && typeof province === 'string' && province !== inFolder)
    say('province', name(province), name(inFolder), PLACE_WORDS);
  const month = folder?.month ?? null;
  if (month !== null && typeof end === 'string' && end.slice(0, 7) !== month)
    say('period_end', `${start ?? '…'} – ${end}`, month, PERIOD_WORDS);
  return issues;
}

/** Where in a title the words of a province and of a period stand. */
const PLACE_WORDS =
  /ubnd|ủy ban|uỷ ban|tỉnh|thành phố|đơn vị|cơ quan|(?<!\p{L})(?:tp|sở)(?!\p{L})/iu;
const PERIOD_WORDS =
  /\d.*(?:ngày|tháng|quý|năm)|(?:ngày|tháng|quý|năm|kỳ).*\d|quý\s+[iv]|(?<!\p{L})t\d{1,2}[/.-]20\d{2}/iu;

function statedFacts(
  title: readonly SheetRecord[],
  above: readonly SheetRecord[],
  context: IngestContext,
  known: Pick<Facts, 'province_code' | 'period_end' | 'calendar'>,
): TitleFacts {
  const all = title.map(titleLine);
  const { units } = context;
  const block = titleBlock(all, (name) => units.province(name) !== null);
  const { lines, unit } = block;
  const text = lines.map((line) => line.text).join(' | ');
  const { exported_at, rest } = exportTime(text);
  const period = titlePeriod(rest, {
    calendar: monthCalendar(known.calendar) ?? context.defaultCalendar,
    known_end: known.period_end,
  });
  const ofProvince = all.map((line) => PROVINCE.exec(line.text)?.[1]?.trim() ?? '').find(isSaid);
  const province = units.province(ofProvince ?? '') ?? provinceNamed(all, units);
  const ofPeriod = periodFacts(period, lines);
  const within = province ?? known.province_code;
  const ofUnit =
    unit === null
      ? unlabelledUnit([...above.map(titleLine), ...lines], within, context)
      : reportingUnit(unit.name, unit.line, within, context);
  const counted = countedInOther(lines);
  const secondUnit = secondOf(block, ofUnit, within, context);
  const stated = {
    ...(province === null ? {} : { province_code: province }),
    ...(exported_at === null ? {} : { exported_at }),
    ...ofPeriod.stated,
    ...ofUnit.stated,
  };
  return {
    ...ofPeriod,
    ...ofUnit,
    ...(secondUnit === null ? {} : { secondUnit }),
    ...(counted === null ? {} : { countedIn: counted }),
    ...(block.without.length === 0 ? {} : { unitsWithoutTable: block.without }),
    stated,
  };
}

function titleLine({ line, cells }: SheetRecord): TitleLine {
  return { line, text: cells.filter((cell) => cell !== '').join(' | ') };
}

const isSaid = (text: string): boolean => text !== '';

function unlabelledUnit(
  lines: readonly TitleLine[],
  province: string | null,
  context: IngestContext,
): TitleFacts {
  const commune = communeNamed(lines, province, context);
  return { stated: {}, ...(commune === null ? {} : { communeNamed: commune }) };
}

/** The second of two units right below each other, where it is not the same one in other words. */
function secondOf(
  { second }: TitleBlock,
  first: TitleFacts,
  province: string | null,
  context: IngestContext,
): NamedUnit | null {
  if (second === null) return null;
  const other = reportingUnit(second.name, second.line, province, context);
  const code = first.stated.unit_code;
  return code !== undefined && code === other.stated.unit_code ? null : second;
}

/** What the lines say of the period; where they state two, neither is taken. */
function periodFacts(period: TitlePeriod, lines: readonly TitleLine[]): TitleFacts {
  if (period.kind === 'not_stated') return { stated: {}, unusedDates: unusedDates(lines) };
  const periodLine =
    lines.find(({ text }) => text.includes(period.text))?.line ?? lines[0]?.line ?? 1;
  if (period.kind === 'unreadable')
    return { stated: {}, unreadablePeriod: { ...period, line: periodLine } };
  const dates = otherDates(lines, period.facts);
  const second = dates.find(({ isPeriod }) => isPeriod);
  if (second === undefined) return { stated: period.facts, periodLine, otherDates: dates };
  const { line, text } = second;
  const params = { found: period.text, other: text };
  return { stated: {}, unreadablePeriod: { code: 'period_contradiction', params, text, line } };
}

/** The unit that a title names; `province` narrows the search where the name itself does not. */
function reportingUnit(
  text: string,
  line: number,
  province: string | null,
  context: IngestContext,
): TitleFacts {
  const asProvince = context.units.province(text);
  if (asProvince !== null) return { stated: { unit_code: asProvince, province_code: asProvince } };
  const match = context.units.byName(text, province);
  if (match.kind !== 'unit') return { stated: {}, unmatched: { match, line, text } };
  const province_code = context.units.unit(match.unit_code)?.province_code ?? null;
  const unlisted = match.unlistedName === undefined ? {} : { unlisted_name: match.unlistedName };
  return { stated: { unit_code: match.unit_code, province_code, ...unlisted } };
}

function monthCalendar(calendar: Facts['calendar']): 'month' | 'reporting_month' | null {
  return calendar === 'month' || calendar === 'reporting_month' ? calendar : null;
}
