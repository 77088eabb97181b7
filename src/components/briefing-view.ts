import { fullName } from '../tables/units.ts';
import { changesView, type ChangesView, type UnitSwing } from './briefing-changes.ts';
import { healthOfMonth, type HealthOfMonth } from './briefing-health.ts';
import { briefingIndex, type BriefingIndex } from './briefing-index766.ts';
import { briefingMonths, communePeriods, type BriefingMonth } from './briefing-months.ts';
import { overdueView, type OverdueView } from './briefing-overdue.ts';
import { questionsView, type QuestionsView } from './briefing-questions.ts';
import { briefingRates, type BriefingRates } from './briefing-rates.ts';
import { provinceResults } from './briefing-results.ts';
import { overdueWhole, type OverdueWhole } from './briefing-whole.ts';
import type { ProvinceData } from './province-data.ts';

/** What a meeting of one province is told of one month; the same in every language. */
export interface BriefingView {
  readonly month: BriefingMonth;
  readonly rates: BriefingRates | null;
  /** Of the communes. */
  readonly overdue: OverdueView | null;
  /** The same of the whole province; null where nothing beyond its communes is known. */
  readonly whole: OverdueWhole | null;
  readonly changes: ChangesView | null;
  /** Communes that look worse and are not, the largest swing first; none with an unfavourable level. */
  readonly noAction: readonly UnitSwing[];
  readonly questions: QuestionsView;
  readonly index: BriefingIndex;
  readonly health: HealthOfMonth;
  /** The full name of a unit of the data; its code where it is not known. */
  readonly nameOf: (unitCode: string) => string;
}

const memo = new WeakMap<ProvinceData, Promise<ReadonlyMap<string, BriefingView>>>();

/** The views of all months of a province, by month; made once in a build. Empty without communes' figures. */
export function briefingViews(data: ProvinceData): Promise<ReadonlyMap<string, BriefingView>> {
  const before = memo.get(data);
  if (before !== undefined) return before;
  const views = makeViews(data);
  memo.set(data, views);
  return views;
}

async function makeViews(data: ProvinceData): Promise<ReadonlyMap<string, BriefingView>> {
  const months = briefingMonths(data);
  const last = months.at(-1);
  if (last === undefined) return new Map();
  const results = await provinceResults(data, last.series);
  const rows = communePeriods(data);
  const nameOf = (unitCode: string): string => {
    const unit = data.nation.units.get(unitCode);
    return unit === undefined ? unitCode : fullName(unit);
  };
  return new Map(
    months.map((month) => {
      const rates = briefingRates(rows, month);
      const overdue = overdueView(data, rows, month);
      const changes = changesView(rates, `communes:${data.province.unit_code}`, nameOf);
      const questions = questionsView(month, results, { rates, changes, overdue, nameOf });
      return [
        month.month,
        {
          month,
          rates,
          overdue,
          whole: overdueWhole(data, overdue, month),
          changes,
          noAction: (changes?.swings ?? []).filter(
            ({ unit_code }) => !questions.unfavourable.has(unit_code),
          ),
          questions,
          index: briefingIndex(data, month.period.period_end),
          health: healthOfMonth(data, month),
          nameOf,
        },
      ];
    }),
  );
}
