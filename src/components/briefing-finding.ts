import { overdueStatement } from '../comparison/briefing-statements.ts';
import { levelStatement } from '../comparison/level-statements.ts';
import type { Locale } from '../i18n/locales.ts';
import { MESSAGES } from '../i18n/messages.ts';
import { sentence } from '../i18n/sentences.ts';
import type { Statement } from '../tables/statements.ts';
import type { BriefingView } from './briefing-view.ts';

/**
 * What a briefing says first: how many dossiers are overdue; where no file says so, how high the rate
 * of all communes together is. Null where neither is known.
 */
function briefingFinding({ month, overdue, rates }: BriefingView): Statement | null {
  const { period, before } = month;
  if (overdue?.of === 'pending_overdue') {
    const { total, change } = overdue;
    const asOf = period.period_end;
    return overdueStatement(
      { overdue: total, asOf },
      change === null || before === null
        ? null
        : // The difference is that of the communes known on both days; only it is said.
          { overdue: total - change.by, asOf: before.period_end },
    );
  }
  return poolLevel({ month, rates });
}

/** How high the rate of all communes together is; null where it is not known. */
export function poolLevel({
  month: { period },
  rates,
}: Pick<BriefingView, 'month' | 'rates'>): Statement | null {
  const now = rates?.pool.points.at(-1);
  if (rates === null || now === undefined) return null;
  const { indicator, stated } = rates;
  return levelStatement({ ...now, indicator, stated, communes: true, period });
}

/** What the finding rests on, in sentences: where most of it is, of how many communes it is known. */
export function findingDetail(locale: Locale, view: BriefingView, communes: number): string[] {
  const { briefing, common } = MESSAGES[locale];
  const { overdue, month, rates } = view;
  if (overdue === null) return briefingFinding(view) === null ? [] : [briefing.overdueNone];
  const { of, units, half, change, hidden, unstated, incomplete } = overdue;
  const known = units.length;
  const isOverdue = of === 'pending_overdue';
  const level = isOverdue ? poolLevel(view) : null;
  const hasPair = change !== null && change.units !== known;
  return [
    ...(level === null ? [] : [sentence(locale, level)]),
    ...(isOverdue && half > 1 ? [briefing.half({ communes: half, known })] : []),
    ...(isOverdue || rates === null ? [] : [common.rateName({ rate: rates.indicator }) + '.']),
    briefing.coverage({ known, communes }),
    ...(hasPair ? [briefing.compared({ communes: change.units })] : []),
    ...(isOverdue && month.before === null ? [briefing.notCompared] : []),
    ...(hidden === 0 ? [] : [briefing.hiddenUnits({ communes: hidden })]),
    ...(unstated === 0 ? [] : [briefing.unstated({ communes: unstated })]),
    ...(incomplete === 0 ? [] : [briefing.incomplete({ communes: incomplete })]),
  ];
}

/** The finding of a briefing in words. */
export function findingText(locale: Locale, view: BriefingView): string {
  const finding = briefingFinding(view);
  return finding === null ? MESSAGES[locale].briefing.overdueNone : sentence(locale, finding);
}
