import { formatNumber } from '../../i18n/format.ts';
import { rankCorrelation } from '../../statistics/rank-correlation.ts';
import type { CompareAnswer } from './compare-answer.ts';
import type { CompareWords } from './compare-words.ts';

/** Whether two indicators go together over the units; null where too few units have both. */
export function scatterFinding(
  { units, second }: CompareAnswer,
  { compare, locale }: CompareWords,
): string | null {
  const others = new Map((second ?? []).map(({ code, share }) => [code, share]));
  const found = rankCorrelation(
    units.flatMap(({ code, share }) => {
      const other = others.get(code) ?? null;
      return share === null || other === null ? [] : [[share.value, other.value] as const];
    }),
  );
  if (found === null) return null;
  const { pairs, value, lower, upper } = found;
  const [r, from, to] = [value, lower, upper].map((one) => formatNumber(locale, one, 2));
  return compare.scatterFound({
    units: pairs,
    form: lower > 0 ? 'together' : upper < 0 ? 'opposite' : 'unclear',
    r: r!,
    lower: from!,
    upper: to!,
  });
}
