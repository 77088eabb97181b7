import { formatPeriod } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import { MESSAGES } from '../i18n/messages.ts';
import type { ReportedRates } from './reported-rates.ts';
import { reportedPeriod } from './reported-text.ts';
import { COMPARED_PERIODS } from './rate-trend.ts';
import type { CommuneView, FiguresView } from './commune-view.ts';

/** The finding of a commune's page as one plain sentence, and what it rests on. */
export interface CommuneSentences {
  readonly finding: string;
  readonly details: readonly string[];
}

/** The sentences at the head of a commune's page, in one language. */
export function communeSentences(locale: Locale, view: CommuneView): CommuneSentences {
  const { commune } = MESSAGES[locale];
  switch (view.kind) {
    case 'figures':
      return figuresSentences(locale, view.figures);
    case 'reported':
      return view.rates === null
        ? { finding: commune.findingReportedOnly(view), details: [] }
        : reportedSentences(locale, view.rates);
    case 'none':
      return { finding: commune.findingNone, details: [commune.findingNoneDetail] };
  }
}

function reportedSentences(locale: Locale, rates: ReportedRates): CommuneSentences {
  const { commune } = MESSAGES[locale];
  const [figure] = rates.figures;
  const isBound = rates.ontimeResolved.lower < rates.ontimeResolved.upper;
  return {
    finding: commune.findingReported(rates),
    details: [
      commune.findingReportedDetail(rates),
      ...(figure === undefined
        ? []
        : [
            commune.reportedFrom({
              period: reportedPeriod(locale, figure),
              publication: figure.publication,
            }),
          ]),
      isBound ? commune.reportedBound(rates) : commune.reportedTwoDenominators,
    ],
  };
}

function figuresSentences(locale: Locale, figures: FiguresView): CommuneSentences {
  const { commune } = MESSAGES[locale];
  const { sentence, late, latest } = figures;
  const period = formatPeriod(locale, latest);
  if (sentence === null) {
    const nothing = latest.received_total === 0;
    return {
      finding: nothing ? commune.nothingReceived({ period }) : commune.findingNoRate({ period }),
      details: [],
    };
  }
  return {
    finding: commune.finding(sentence),
    details: [
      commune.findingDetail(sentence),
      ...(late === null || late.late === 0
        ? []
        : [commune.findingLate({ ...late, stated: sentence.stated })]),
      commune.certainty(sentence),
    ],
  };
}

/** What the trend of a unit shows, as a sentence: a verdict only where there are periods enough. */
export function trendSentence(locale: Locale, { trend, sentence }: FiguresView): string {
  const { commune } = MESSAGES[locale];
  return commune.trendVerdict({
    change: sentence?.change ?? 'unclear',
    enough: trend.length >= COMPARED_PERIODS,
  });
}
