import { controlSeries } from '../../comparison/control-series.ts';
import type { CompareAnswer } from './compare-answer.ts';
import type { CompareWords } from './compare-words.ts';
import { periodOf } from './period-text.ts';
import { shownUnits } from './shown-units.ts';

/**
 * What lines over time say: how many really rose or fell, by the control chart of each. Null of
 * periods that no control chart is made of: running totals, and those longer than a month.
 */
export function linesFinding(answer: CompareAnswer, { compare }: CompareWords): string | null {
  const { state, lines } = answer;
  const { period_kind, calendar } = state.series;
  const isCharted = calendar === 'month' || calendar === 'reporting_month';
  if (lines === null || period_kind !== 'flow' || !isCharted) return null;
  const words = shownUnits(answer).flatMap(({ code }) => {
    const points = lines.flatMap(({ days, units }) => {
      const share = units.find((unit) => unit.code === code)?.share ?? null;
      if (share === null) return [];
      const { numerator, denominator } = share;
      return [{ ...periodOf(state.series, days), numerator, denominator }];
    });
    return controlSeries(code, state.indicator, points).verdict?.verdict ?? [];
  });
  if (words.length === 0) return null;
  const count = (word: string): number => words.filter((one) => one === word).length;
  const [rose, fell, few] = [count('rise'), count('fall'), count('too_few')];
  return compare.linesFound({ units: words.length, rose, fell, few });
}
