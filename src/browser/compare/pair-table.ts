import { testedDifferences } from '../../comparison/tested-differences.ts';
import { formatNumber, formatProbability } from '../../i18n/format.ts';
import { element, vietnamese, type Child } from '../element.ts';
import type { CompareWords } from './compare-words.ts';
import type { JudgedAnswer } from './judged-answer.ts';

/**
 * Every pair of the chosen units with their difference and whether they can be told apart; nothing
 * where a whole set is compared, which would be thousands, or fewer than two units have a share.
 */
export function pairTable({ answer }: JudgedAnswer, words: CompareWords): Child[] {
  const { compare, explore, locale } = words;
  const known = answer.units.flatMap(({ name, share }) => (share === null ? [] : { name, share }));
  if (answer.state.set !== null || known.length < 2 || answer.lines !== null) return [];
  // Indirectly standardised rates of two units are never compared with each other.
  if (answer.state.standardised) return [];
  const pairs = known.flatMap((first, place) =>
    known.slice(place + 1).map((second) => ({ first, second })),
  );
  const tested = testedDifferences(pairs.map(({ first, second }) => [first.share, second.share]));
  const points = (share: number): string => formatNumber(locale, share * 100, 1);
  const rows = pairs.flatMap(({ first, second }, place): HTMLElement[] => {
    const found = tested[place] ?? null;
    if (found === null) return [];
    const { difference, lower, upper, q, verdict } = found;
    const number = (text: string): HTMLElement => element('td', { class: 'num' }, text);
    return [
      element(
        'tr',
        {},
        element('th', { scope: 'row', class: 'text' }, vietnamese(first.name)),
        element('td', { class: 'text' }, vietnamese(second.name)),
        number(compare.points({ number: points(difference) })),
        number(`${points(lower)} … ${points(upper)}`),
        number(formatProbability(locale, q)),
        element('td', {}, compare.pairName({ verdict })),
      ),
    ];
  });
  const heads = [
    compare.pairFirst,
    compare.pairSecond,
    compare.difference,
    explore.interval,
    compare.falseDiscovery,
    compare.pairVerdict,
  ].map((head, place) =>
    element('th', { scope: 'col', class: place >= 2 && place <= 4 ? 'num' : 'text' }, head),
  );
  const table = element(
    'table',
    {},
    element('caption', {}, compare.pairs),
    element('thead', {}, element('tr', {}, ...heads)),
    element('tbody', {}, ...rows),
  );
  const box = { class: 'table-box', tabindex: '0', role: 'region', 'aria-label': compare.pairs };
  return [element('p', { class: 'small soft' }, compare.pairsNote), element('div', box, table)];
}
