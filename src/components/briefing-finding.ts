import { overdueStatement } from '../comparison/briefing-statements.ts';
import { levelStatement } from '../comparison/level-statements.ts';
import { isolated } from '../i18n/isolated.ts';
import type { Locale } from '../i18n/locales.ts';
import { MESSAGES } from '../i18n/messages.ts';
import { sentence } from '../i18n/sentences.ts';
import type { Statement, StatementOf } from '../tables/statements.ts';
import type { OverdueView } from './briefing-overdue.ts';
import type { BriefingView } from './briefing-view.ts';
import { wholeStatement } from './briefing-whole.ts';

/** Communes named for each reason why they are not in a total. */
const MOST_MISSING = 3;

/**
 * What a briefing says first: how many dossiers are overdue; where no file says so, how high the on-time
 * rate is. Of the whole province where it is known, else of all communes together. Null where neither is
 * known.
 */
function briefingFinding(view: BriefingView): Statement | null {
  const { month, overdue, whole } = view;
  const { period, before } = month;
  if (overdue?.of === 'pending_overdue') {
    const { total, change } = whole ?? overdue;
    const asOf = period.period_end;
    return overdueStatement(
      { overdue: total, asOf },
      change === null || before === null
        ? null
        : // The difference is that of the places known on both days; only it is said.
          { overdue: total - change.by, asOf: before.period_end },
      placesOf(view),
    );
  }
  if (whole === null || whole.rates === null) return poolLevel(view);
  const { name, numerator, denominator } = whole.rates.whole;
  const { stated } = whole.rates;
  return levelStatement({ numerator, denominator, indicator: name, stated, period });
}

function placesOf({ overdue, whole }: BriefingView): StatementOf<'overdue_now'>['places'] {
  if (overdue === null || whole === null) return null;
  return { communes: overdue.units.length, departments: whole.units?.length ?? null };
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

/** How the number of the whole province divides into communes and departments; null without a whole. */
export function partsText(locale: Locale, view: BriefingView): string | null {
  const { overdue, whole, nameOf } = view;
  if (overdue === null || whole === null) return null;
  const { briefing } = MESSAGES[locale];
  const parts = sentence(locale, wholeStatement(overdue.of, whole, nameOf));
  return whole.rates === null ? parts : `${parts} ${briefing.partRates(whole.rates)}`;
}

/** What the finding rests on, in sentences: where most of it is, of which communes it is not known. */
export function findingDetail(locale: Locale, view: BriefingView, communes: number): string[] {
  const { briefing, common } = MESSAGES[locale];
  const { overdue, whole, month, rates } = view;
  if (overdue === null) return briefingFinding(view) === null ? [] : [briefing.overdueNone];
  const { of, units, half } = overdue;
  const isOverdue = of === 'pending_overdue';
  const level = isOverdue ? poolLevel(view) : null;
  const known = units.length + (whole?.units?.length ?? 0);
  const { change } = whole ?? overdue;
  const hasPair = change !== null && change.units !== known;
  return [
    ...(isOverdue && half > 1 ? [briefing.half({ communes: half, known: units.length })] : []),
    ...(isOverdue || rates === null ? [] : [common.rateName({ rate: rates.indicator }) + '.']),
    briefing.coverage({ known: units.length, communes, alone: whole === null }),
    ...missingText(locale, view, overdue),
    ...(hasPair ? [briefing.compared({ places: change.units })] : []),
    ...(isOverdue && month.before === null ? [briefing.notCompared] : []),
    // Last, for the sentences before it are about the number of dossiers.
    ...(level === null ? [] : [sentence(locale, level)]),
  ];
}

function missingText(
  locale: Locale,
  { nameOf }: BriefingView,
  { missing }: OverdueView,
): readonly string[] {
  if (missing.length === 0) return [];
  const { briefing, common } = MESSAGES[locale];
  const reasons = missing.map(({ reason, units }) => {
    const named = units
      .slice(0, MOST_MISSING)
      .map((code) => isolated(nameOf(code)))
      .join(common.comma);
    const others = units.length - MOST_MISSING;
    return briefing.missingUnits({
      units: others > 0 ? briefing.andOthers({ units: named, others }) : named,
      reason,
    });
  });
  return [briefing.missing({ reasons })];
}

/** The finding of a briefing in words. */
export function findingText(locale: Locale, view: BriefingView): string {
  const finding = briefingFinding(view);
  return finding === null ? MESSAGES[locale].briefing.overdueNone : sentence(locale, finding);
}
