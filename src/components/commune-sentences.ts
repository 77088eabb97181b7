import { formatPeriod } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import { MESSAGES } from '../i18n/messages.ts';
import { preview, sentence } from '../i18n/sentences.ts';
import type { StatementOf } from '../tables/statements.ts';
import type { ReportedRates } from './reported-rates.ts';
import { reportedPeriod } from './reported-text.ts';
import type { CommuneView, FiguresView } from './commune-view.ts';
import { figuresStatements, type Judgement } from './figures-statements.ts';

/** The finding of a commune's page as one plain sentence, and what it rests on. */
export interface CommuneSentences {
  readonly finding: string;
  readonly details: readonly string[];
}

/** The one field that a clearly low rate lies in; null where none is, or it is not known. */
type Cause = StatementOf<'one_field'> | null;

/** The sentences at the head of a commune's page, in one language. */
export function communeSentences(
  locale: Locale,
  view: CommuneView,
  judgement: Judgement,
  cause: Cause = null,
): CommuneSentences {
  const { commune } = MESSAGES[locale];
  switch (view.kind) {
    case 'figures':
      return figuresSentences(locale, view.figures, judgement, cause);
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

function figuresSentences(
  locale: Locale,
  figures: FiguresView,
  judgement: Judgement,
  cause: Cause,
): CommuneSentences {
  const { commune } = MESSAGES[locale];
  const { latest } = figures;
  const [finding, ...details] = figuresStatements(figures, judgement, cause).map((of) =>
    sentence(locale, of),
  );
  if (finding !== undefined) return { finding, details };
  const period = formatPeriod(locale, latest);
  const nothing = latest.received_total === 0;
  return {
    finding: nothing ? commune.nothingReceived({ period }) : commune.findingNoRate({ period }),
    details: [],
  };
}

/** What a preview of a commune's page says, beginning with its name. */
export function communePreview(
  locale: Locale,
  unit: string,
  view: CommuneView,
  judgement: Judgement,
): string {
  const statements = view.kind === 'figures' ? figuresStatements(view.figures, judgement) : [];
  if (statements.length > 0) return preview(locale, unit, statements);
  const { finding } = communeSentences(locale, view, judgement);
  return MESSAGES[locale].commune.description({ unit, finding });
}
