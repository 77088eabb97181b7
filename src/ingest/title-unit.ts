import { levelOfCode } from '../tables/units.ts';
import type { IngestContext } from './file-result.ts';

/** A line of a title: its cells that are not blank, joined by " | ". */
export interface TitleLine {
  readonly line: number;
  readonly text: string;
}

/** A line that names the reporting unit behind a label. */
export interface NamedUnit {
  readonly line: number;
  readonly name: string;
}

/** The lines between two tables, told apart into what belongs to the second one and what does not. */
export interface TitleBlock {
  /** The lines that are about the table below them. */
  readonly lines: readonly TitleLine[];
  /** The unit that they name behind a label; null where they name none. */
  readonly unit: NamedUnit | null;
  /** Units of forms above that have no table of their own ("no dossiers in this period"). */
  readonly without: readonly NamedUnit[];
  /** Another unit named right beside that one: which of the two the table is about nothing tells. */
  readonly second: NamedUnit | null;
}

/** The name of the reporting unit, in the cell of its label or the next one. */
const UNIT =
  /(?:(?:đơn vị|cơ quan|địa phương|nơi) báo cáo\s*:?|(?:tên )?(?:đơn vị|cơ quan|địa phương|xã|phường|đặc khu)\s*:)[\s|]*(?!đơn vị|kỳ báo cáo|\(?từ ngày)([^|]+?)(?=\s*[.;]?\s*(?:(?:[-–]\s*)?(?:đơn vị (?:nhận|tính)|kỳ báo cáo|\(?từ ngày)|\||$))/iu;
const BLANK = /^[….\s_]*$/;
const PERIOD = /kỳ báo cáo|từ ngày|từ \d|(?:tháng|quý|năm|tuần)\s*(?:\d|[ivx]+\b)|\d+ tháng/iu;

/**
 * The block of title lines right above a table. Where several lines name different units, forms without a
 * table stand above it: the last unit is that of the table, and with it the lines below it; the lines
 * between the two units, too, where periods stand above units in this title. A province that is named
 * beside another unit is the authority above it.
 */
export function titleBlock(
  lines: readonly TitleLine[],
  isProvince: (name: string) => boolean,
): TitleBlock {
  const all = lines.flatMap(({ line, text }, at) => {
    const name = UNIT.exec(text)?.[1]
      ?.replace(/^[|\s]+/, '')
      .trim();
    return name === undefined || BLANK.test(name) ? [] : [{ at, line, name }];
  });
  const below = all.length > 1 ? all.filter(({ name }) => !isProvince(name)) : [];
  const named = below.length > 0 ? below : all;
  const last = named.at(-1);
  const others = named.filter(({ name }) => folded(name) !== folded(last?.name ?? ''));
  const before = others.at(-1);
  if (last === undefined || before === undefined)
    return { lines, unit: named[0] ?? null, without: [], second: null };
  const between = lines.slice(before.at + 1, last.at);
  const isPeriod = ({ text }: TitleLine): boolean => PERIOD.test(text);
  if (between.every(isPeriod)) return { lines, unit: last, without: [], second: before };
  const isPeriodFirst = lines.slice(0, others[0]!.at).some(isPeriod);
  return {
    lines: [...(isPeriodFirst ? between : []), ...lines.slice(last.at)],
    unit: last,
    without: [...new Map(others.map((unit) => [folded(unit.name), unit])).values()],
    second: null,
  };
}

function folded(name: string): string {
  return name.toLocaleLowerCase('vi').replace(/\s+/g, ' ');
}

const COMMUNE = /(?<!cấp |các |những |mỗi )(?:xã|phường|đặc khu)\s+[^|;:()\n]+/giu;
/** Words of the longest name of a commune, its type among them. */
const MOST_WORDS = 8;

/**
 * The code of the one commune that title lines name anywhere, without a label ("UBND Xã Bình Gia", "… của
 * xã Bình Gia"); null where they name none, or more than one: the name of another may stand in a
 * signature.
 */
export function communeNamed(
  lines: readonly TitleLine[],
  province: string | null,
  { units }: IngestContext,
): string | null {
  const codes = new Set<string>();
  for (const { text } of lines)
    for (const [found] of text.matchAll(COMMUNE)) {
      const words = found
        .trim()
        .split(/[\s,]+/)
        .slice(0, MOST_WORDS);
      for (let length = words.length; length > 1; length -= 1) {
        if (!words.slice(1, length).every((word) => /^[\p{Lu}\d-]/u.test(word))) continue;
        const match = units.byName(words.slice(0, length).join(' '), province);
        if (match.kind !== 'unit' || levelOfCode(match.unit_code) !== 'commune') continue;
        codes.add(match.unit_code);
        break;
      }
    }
  const [only] = codes;
  return codes.size === 1 ? only! : null;
}
