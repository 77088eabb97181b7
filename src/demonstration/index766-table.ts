import { sumOf } from './counts-sum.ts';
import { DIALECTS, exportText, type ExportRow } from './dialect.ts';
import { day } from './form-ii06.ts';
import type { DemonstrationMonth } from './months.ts';
import { countedFrom, runningTotal } from './running-total.ts';
import { randomStream } from './random.ts';
import { simulateUnit } from './simulate.ts';
import { rate } from '../tables/rates.ts';
import type { UnitVersion } from '../tables/units.ts';
import { fullName } from '../tables/units.ts';

const PROGRESS = 'Tiến độ giải quyết (20)';
/** The groups of the index with their most points. */
const GROUPS = [
  ['Công khai, minh bạch (18)', 18],
  [PROGRESS, 20],
  ['Dịch vụ công trực tuyến (12)', 12],
  ['Thanh toán trực tuyến (10)', 10],
  ['Số hóa hồ sơ (22)', 22],
  ['Mức độ hài lòng (18)', 18],
] as const;

/** Months at whose end the communes are scored, beside the last month of a demonstration. */
const SCORED_MONTHS = ['2025-09', '2025-12', '2026-03', '2026-06', '2026-09'];
/** Of the most points of a group: what it gained a month, and how it strays from one month to another. */
const GAIN = 0.5;
const STRAY = 0.8;

/** An invented table of index 766 for each month that is scored, by month. */
export function index766Tables(
  seed: number,
  units: readonly UnitVersion[],
  months: readonly DemonstrationMonth[],
): ReadonlyMap<string, string> {
  return new Map(
    months.flatMap(({ month }, index) =>
      SCORED_MONTHS.includes(month) || index === months.length - 1
        ? [[month, index766Text(seed, units, months, index)] as const]
        : [],
    ),
  );
}

/**
 * The table of these communes from the start of the year to one of the months, with points, total and
 * rank. The points of progress are 20 × the rate of Decision 766 of the simulated counts; no others
 * follow from counts: each is the same in the last month whatever came before, a little less and
 * somewhat astray in the months before.
 */
function index766Text(
  seed: number,
  units: readonly UnitVersion[],
  months: readonly DemonstrationMonth[],
  index: number,
): string {
  const month = months[index]!;
  const random = randomStream(seed, 'index766');
  const astray = randomStream(seed, `index766/${month.month}`);
  const before = months.length - 1 - index;
  const scored = units.map((unit) => {
    // Hundredths of a point, so that the total is the exact sum.
    const points = GROUPS.map(([name, most]) => {
      if (name === PROGRESS)
        return Math.round(
          100 * most * onTimeOfYear(seed, unit.unit_code, months.slice(0, index + 1)),
        );
      const latest = 45 + 50 * random.uniform();
      const moved = before === 0 ? 0 : STRAY * astray.normal() - GAIN * before;
      return Math.round(most * Math.min(100, Math.max(0, latest + moved)));
    });
    return { unit, points, total: points.reduce((sum, value) => sum + value, 0) };
  });
  const rows = scored.map(({ unit, points, total }, index): ExportRow => [
    index + 1,
    fullName(unit),
    ...[...points, total].map((value) => (value / 100).toFixed(2).replace('.', ',')),
    1 + scored.filter((other) => other.total > total).length,
  ]);
  const titles: ExportRow[] = [
    ['UBND TỈNH MẪU'],
    ['KẾT QUẢ ĐÁNH GIÁ BỘ CHỈ SỐ 766 (tỉnh không có thật, số liệu minh hoạ)'],
    [`Từ ngày ${day(countedFrom(month.month))} đến ngày ${day(month.end)}`],
  ];
  const head = ['STT', 'Đơn vị', ...GROUPS.map(([name]) => name), 'Tổng điểm', 'Xếp hạng'];
  return exportText([...titles, head, ...rows], DIALECTS[0]!);
}

/** On time in the sense of Decision 766 from the start of the year: of all received, 0–1. */
function onTimeOfYear(
  seed: number,
  unitCode: string,
  months: readonly DemonstrationMonth[],
): number {
  const fields = runningTotal(simulateUnit(seed, unitCode, months), months.length - 1);
  const year = sumOf(fields.map(({ counts }) => counts));
  const known = rate('ontime_766', year);
  if (known === null || known.denominator === 0) return 0;
  return known.numerator / known.denominator;
}
