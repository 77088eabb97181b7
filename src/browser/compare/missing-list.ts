import { element, type Child } from '../element.ts';
import type { CompareAnswer } from './compare-answer.ts';
import type { CompareWords } from './compare-words.ts';
import type { NoShare, PoolShare } from './pool-shares.ts';

/** The units that have no share and why, by name: none is dropped silently. Nothing where all have one. */
export function missingList(answer: CompareAnswer, words: CompareWords): Child[] {
  const { compare } = words;
  const missing = answer.units.filter((unit) => unit.share === null);
  if (missing.length === 0) return [];
  const reasons = Map.groupBy(missing, ({ missing: reason }) => reason);
  const lines = [...reasons].flatMap(([reason, units]) =>
    reason === null ? [] : reasonLines(reason, units, answer, words),
  );
  return [
    element('h3', {}, compare.missingTitle),
    element('ul', { class: 'small' }, ...lines.map((line) => element('li', {}, line))),
  ];
}

function reasonLines(
  reason: NoShare,
  units: readonly PoolShare[],
  { otherSeries, state }: CompareAnswer,
  { compare, explore }: CompareWords,
): string[] {
  const names = (of: readonly PoolShare[]): string[] => of.map(({ name }) => name);
  if (reason !== 'none') return [compare.missing({ reason, names: names(units) })];
  const bySeries = Map.groupBy(
    otherSeries.filter(
      ({ period_kind, calendar, reporting }) =>
        period_kind !== state.series.period_kind ||
        calendar !== state.series.calendar ||
        reporting !== state.series.reporting,
    ),
    (row) => explore.seriesName(row),
  );
  const lines = [...bySeries].map(([series, rows]) => {
    const codes = new Set(rows.map(({ unit_code }) => unit_code));
    return compare.otherSeries({
      series,
      names: names(units.filter(({ code }) => codes.has(code))),
    });
  });
  return [compare.missing({ reason, names: names(units) }), ...lines];
}
