import type { IngestContext } from './file-result.ts';
import type { Facts } from './file-facts.ts';
import { dayOf, monthDays } from './periods-of-dates.ts';
import type { SheetRecord } from './sheet.ts';
import type { UnitMatch } from './unit-register.ts';

/** What the title lines of a form say, and the unit they name if it could not be recognised. */
export interface TitleFacts extends Partial<Facts> {
  /** The reporting unit where its name is not that of exactly one unit. */
  readonly unmatched?: { readonly match: UnitMatch; readonly line: number; readonly text: string };
}

const TITLE_START =
  /^[-–—\s]*(?:(?:biểu|mẫu)(?: mẫu)? số|phụ lục|đơn vị báo cáo|kỳ báo cáo|tình hình,? kết quả|tổng hợp (?:kết quả|tình hình)|báo cáo (?:tổng hợp|kết quả|tình hình|thống kê)|thống kê (?:kết quả|tình hình)|cộng h(?:òa|oà) xã hội)/iu;
const UNIT =
  /đơn vị báo cáo\s*:?\s*(.+?)(?=\s*(?:[-–|]\s*)?(?:đơn vị (?:nhận|tính)|kỳ báo cáo|\(?từ ngày|$))/iu;
const DAYS =
  /từ\s*(?:ngày)?\s*(\d{1,2}[/.-]\d{1,2}[/.-]\d{4})\s*(?:đến|-|–)\s*(?:hết\s*)?(?:ngày)?\s*(\d{1,2}[/.-]\d{1,2}[/.-]\d{4})/iu;
const MONTH = /tháng\s*(0?[1-9]|1[0-2])\s*(?:\/|-|năm)\s*(20\d{2})/iu;
const CUMULATIVE = /lũy kế|luỹ kế|từ đầu năm|cộng dồn/iu;
const PROVINCE = /(?:ubnd|ủy ban nhân dân)\s+((?:tỉnh|thành phố|tp\.?)\s+[^|,(]+)/iu;

/** True for a line that begins the title of a form. */
export function isTitleStart(record: SheetRecord): boolean {
  return record.cells.some((cell) => TITLE_START.test(cell));
}

/**
 * Facts in the title lines above a table: the reporting unit, its province, the period by its days
 * or by its month (in the default calendar), and whether it is counted since the start of the year.
 * `knownProvince` is what path or sidecar say, for names that the title gives without a province.
 */
export function titleFacts(
  title: readonly SheetRecord[],
  context: IngestContext,
  knownProvince: string | null,
): TitleFacts {
  const lines = title.map(({ line, cells }) => ({
    line,
    text: cells.filter((cell) => cell !== '').join(' | '),
  }));
  const text = lines.map((line) => line.text).join(' | ');
  const period = periodIn(text, context);
  const province = context.units.province(PROVINCE.exec(text)?.[1]?.trim() ?? '');
  const facts: TitleFacts = {
    ...(province === null ? {} : { province_code: province }),
    ...(period ?? {}),
    ...(period !== null && CUMULATIVE.test(text) ? { period_kind: 'year_to_date' as const } : {}),
  };
  const stated = lines
    .map(({ line, text: of }) => ({
      line,
      text: UNIT.exec(of)?.[1]
        ?.replace(/^[|\s]+/, '')
        .trim(),
    }))
    .find((candidate) => candidate.text !== undefined && !/^[….\s]*$/.test(candidate.text));
  return stated?.text === undefined
    ? facts
    : { ...facts, ...reportingUnit(stated.text, stated.line, province ?? knownProvince, context) };
}

/** The unit that a title names; `province` narrows the search where the name itself does not. */
function reportingUnit(
  text: string,
  line: number,
  province: string | null,
  context: IngestContext,
): TitleFacts {
  const asProvince = context.units.province(text);
  if (asProvince !== null) return { unit_code: asProvince, province_code: asProvince };
  const match = context.units.byName(text, province);
  if (match.kind !== 'unit') return { unmatched: { match, line, text } };
  const province_code = context.units.unit(match.unit_code)?.province_code ?? null;
  return { unit_code: match.unit_code, province_code };
}

function periodIn(text: string, context: IngestContext): Partial<Facts> | null {
  const days = DAYS.exec(text);
  const start = days?.[1] === undefined ? null : dayOf(days[1]);
  const end = days?.[2] === undefined ? null : dayOf(days[2]);
  if (start !== null && end !== null && start <= end)
    return { period_start: start, period_end: end, calendar: null };
  const [, month, year] = MONTH.exec(text) ?? [];
  if (month === undefined || year === undefined) return null;
  const calendar = context.defaultCalendar;
  return { ...monthDays(`${year}-${month.padStart(2, '0')}`, calendar), calendar };
}
