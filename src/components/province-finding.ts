import { levelStatement } from '../comparison/level-statements.ts';
import { formatPeriod } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import { MESSAGES } from '../i18n/messages.ts';
import { preview, sentence } from '../i18n/sentences.ts';
import type { Statement } from '../tables/statements.ts';
import { figuresStatements, type Judgement } from './figures-statements.ts';
import type { ProvinceView } from './province-view.ts';

/** The sentence that a province's page leads with, and what it rests on ("" where there is nothing). */
export interface ProvinceFinding {
  readonly sentence: string;
  readonly detail: string;
}

/** The finding of a province in one language: its own figures, else its communes added up. */
export function provinceFinding(
  locale: Locale,
  view: ProvinceView,
  judgement: Judgement,
): ProvinceFinding {
  const { province } = MESSAGES[locale];
  const { pooled, spread } = view;
  const [level, ...more] = statementsOf(view, judgement);
  if (level === undefined) return { sentence: noRateText(locale, view), detail: '' };
  const scope =
    pooled === null
      ? province.departmentsIncluded
      : province.communesAdded({ communes: pooled.communes });
  return {
    sentence: sentence(locale, level),
    detail: [
      scope,
      ...more.map((of) => sentence(locale, of)),
      ...(spread === null ? [] : [province.spread(spread)]),
    ].join(' '),
  };
}

/** What a preview of a province's page says, beginning with its name. */
export function provincePreview(
  locale: Locale,
  unit: string,
  view: ProvinceView,
  judgement: Judgement,
): string {
  const statements = statementsOf(view, judgement);
  if (statements.length > 0) return preview(locale, unit, statements);
  return MESSAGES[locale].commune.description({ unit, finding: noRateText(locale, view) });
}

/** Why there is no rate: no figures, nothing received, or figures that allow none. */
function noRateText(locale: Locale, { withoutRate }: ProvinceView): string {
  const { commune, province } = MESSAGES[locale];
  if (withoutRate === null) return province.findingNone;
  const period = formatPeriod(locale, withoutRate.period);
  return withoutRate.nothing
    ? commune.nothingReceived({ period })
    : commune.findingNoRate({ period });
}

/** Of a whole province the interval is narrow, and its late dossiers stand further down. */
const SAID: ReadonlySet<Statement['kind']> = new Set<Statement['kind']>([
  'level',
  'no_dossiers',
  'place',
  'change',
  'verdict',
  'shared_change',
]);

function statementsOf({ own, pooled }: ProvinceView, judgement: Judgement): readonly Statement[] {
  if (own !== null && own.sentence !== null)
    return figuresStatements(own, judgement).filter(({ kind }) => SAID.has(kind));
  if (pooled === null) return [];
  const level = levelStatement({
    ...pooled.sentence,
    indicator: pooled.sentence.rate,
    communes: true,
  });
  return level === null ? [] : [level];
}
