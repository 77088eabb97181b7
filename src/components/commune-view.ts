import type {
  LeadingRate,
  MissingRate,
  OnTimeRate,
  RateSentence,
} from '../i18n/sentence-params.ts';
import type { ReportedFigureRow } from '../queries/reported-figures.ts';
import type { UnitDossierRow } from '../queries/unit-dossiers.ts';
import { COUNT_NAMES, type CountName, type Counts } from '../tables/counts.ts';
import { absentPeriods } from '../tables/absent-periods.ts';
import { countsOverPeriods } from '../tables/period-sums.ts';
import { ALL_SYSTEMS } from '../tables/dossiers.ts';
import { REFORM_DATE, type Period } from '../tables/periods.ts';
import { lackingCounts, rate, receivedNew, receivedTotal, type RateName } from '../tables/rates.ts';
import { latestRun, mainSeries } from './period-series.ts';
import {
  periodBefore,
  rateTrend,
  trendGaps,
  type TrendGap,
  type TrendPoint,
} from './rate-trend.ts';
import { isStated, leadingRate, rateView, type RateView } from './rate-view.ts';
import { reportedRates, type ReportedRates } from './reported-rates.ts';

/** The on-time rates that are set side by side, in this order. */
const ON_TIME_RATES = [
  'ontime_766',
  'ontime_resolved',
  'ontime_received',
  'overdue_total',
] as const satisfies readonly OnTimeRate[];
/** Rates of the ways in which dossiers come and are paid. */
const SERVICE_RATES = [
  'online_rate',
  'online_payment_rate',
  'digitised_rate',
] as const satisfies readonly RateName[];

/** What the source need not state in one number, since its parts say it. */
const COMPUTED_COUNTS = { received_total: receivedTotal, received_new: receivedNew } as const;

/** A count in the latest period, and over the span of periods (null where it is not known). */
interface CountView {
  readonly name: CountName;
  readonly value: number;
  readonly overSpan: number | null;
}

/** What the figures of one unit say, over all fields, in the latest period of its main series. */
export interface FiguresView {
  readonly latest: UnitDossierRow;
  /** The sentence that leads; null where no on-time rate can be computed. */
  readonly sentence: RateSentence | null;
  /** Dossiers that the leading rate counts as not on time: now, and in the period before. */
  readonly late: { readonly late: number; readonly previous: number | null } | null;
  readonly rates: readonly RateView<OnTimeRate>[];
  /** On-time rates that the counts do not allow. */
  readonly missing: readonly MissingRate[];
  readonly service: readonly RateView[];
  /** The counts that the source states. */
  readonly counts: readonly CountView[];
  /** The counts that the source does not state in one number, computed from those it states. */
  readonly computed: readonly CountView[];
  /** Counts of the latest period that the source states and that are hidden here. */
  readonly hidden: readonly CountName[];
  /** The periods that are added up beside the latest one; null where no two follow one another. */
  readonly span: Period | null;
  /** The leading rate over the periods; one point where there is one period. */
  readonly trend: readonly TrendPoint[];
  /** The periods of the same series without that rate, and those that it skips. */
  readonly gaps: readonly TrendGap[];
  /** The months that the series skips, oldest first. */
  readonly absent: readonly Period[];
}

/**
 * Where the figures by field are: on the page; in no export; or in an export, but not published here
 * (a site that hides no small counts publishes none by field).
 */
export type FieldState = 'shown' | 'not_in_export' | 'withheld';

/** What became of a unit's figures by field, of which the page has `fieldRows`. */
export function fieldState(latest: UnitDossierRow, fieldRows: readonly unknown[]): FieldState {
  if (fieldRows.length > 0) return 'shown';
  const isOfFields = latest.basis === 'fields' || latest.source_system === ALL_SYSTEMS;
  return isOfFields ? 'withheld' : 'not_in_export';
}

/** What a commune's page leads with: its figures, else what the press lets compute, else nothing. */
export type CommuneView =
  | { readonly kind: 'figures'; readonly figures: FiguresView }
  | {
      readonly kind: 'reported';
      readonly rates: ReportedRates | null;
      readonly figures: number;
      /** Whether all of them are about the unit that had its name before 1 July 2025. */
      readonly former: boolean;
    }
  | { readonly kind: 'none' };

/** The view of a commune from its rows over all fields and what was reported about it. */
export function communeView(
  rows: readonly UnitDossierRow[],
  reported: readonly ReportedFigureRow[],
): CommuneView {
  const figures = figuresView(rows);
  if (figures !== null) return { kind: 'figures', figures };
  if (reported.length === 0) return { kind: 'none' };
  return {
    kind: 'reported',
    rates: reportedRates(reported)[0] ?? null,
    figures: reported.length,
    former: reported.every(isFormer),
  };
}

/** True for a figure that ends, or was published, before the present communes were formed. */
function isFormer({ period_end, published }: ReportedFigureRow): boolean {
  const day = period_end ?? published;
  return day !== null && day < REFORM_DATE;
}

function missingOf(name: OnTimeRate, row: UnitDossierRow): MissingRate {
  const lacks = lackingCounts(name, row);
  if (lacks.length === 0)
    return { rate: name, reason: rate(name, row) === null ? 'nothing' : 'contradiction', lacks };
  const isHidden = lacks.some((count) => row.suppressed.includes(count));
  return { rate: name, reason: isHidden ? 'hidden' : 'unknown', lacks };
}

/** The view of one unit's figures; null without any row. */
export function figuresView(rows: readonly UnitDossierRow[]): FiguresView | null {
  const series = mainSeries(rows);
  if (series === null) return null;
  const { latest } = series;
  const lead = leadingRate(latest);
  const absent = absentPeriods(series.rows);
  const run = latestRun(series.rows);
  const span = run.length < 2 ? null : run;
  const sums = span === null ? null : countsOverPeriods(span);
  const trend = lead === null ? [] : rateTrend(lead.name, series.rows);
  const rates = ON_TIME_RATES.map((name) => rateView(name, latest));
  return {
    latest,
    sentence: lead === null ? null : sentenceOf(lead, latest),
    late: lead === null ? null : lateOf(trend),
    rates: rates.filter((view) => view !== null),
    missing: ON_TIME_RATES.filter((_, index) => rates[index] === null).map((name) =>
      missingOf(name, latest),
    ),
    service: SERVICE_RATES.map((name) => rateView(name, latest)).filter((view) => view !== null),
    counts: COUNT_NAMES.flatMap((name) => {
      const value = latest[name];
      return value === null ? [] : [{ name, value, overSpan: sums?.[name] ?? null }];
    }),
    computed: computedCounts(latest, sums),
    hidden: latest.suppressed,
    span: span === null ? null : { ...latest, period_start: span[0]!.period_start },
    trend,
    gaps:
      lead === null
        ? []
        : [
            ...trendGaps(lead.name, series.rows),
            ...absent.map((period) => ({ period, missing: 'unknown' as const })),
          ],
    absent,
  };
}

/** Never of a count that is hidden, nor from hidden parts: these are null. */
function computedCounts(latest: UnitDossierRow, sums: Counts | null): CountView[] {
  return (['received_total', 'received_new'] as const).flatMap((name) => {
    if (latest[name] !== null || latest.suppressed.includes(name)) return [];
    const value = COMPUTED_COUNTS[name](latest);
    const overSpan = sums === null ? null : COMPUTED_COUNTS[name](sums);
    return value === null ? [] : [{ name, value, overSpan }];
  });
}

function sentenceOf(lead: RateView<LeadingRate>, latest: UnitDossierRow): RateSentence {
  const { name, numerator, denominator, value, lower, upper } = lead;
  const { period_start, period_end, period_kind, calendar } = latest;
  return {
    rate: name,
    numerator,
    denominator,
    share: value,
    stated: isStated(name, latest),
    lower,
    upper,
    period: { period_start, period_end, period_kind, calendar },
  };
}

/** The period before is only set beside the last one where both are flows and no day lies between. */
function lateOf(trend: readonly TrendPoint[]): FiguresView['late'] {
  const last = trend.at(-1);
  if (last === undefined) return null;
  const before = periodBefore(trend);
  return {
    late: last.denominator - last.numerator,
    previous: before === null ? null : before.denominator - before.numerator,
  };
}
