import { formatPeriod } from '../../i18n/format.ts';
import { ALL_FIELDS } from '../../tables/dossiers.ts';
import type { AskOptions } from '../asking/ask-options.ts';
import type { CompareState } from './compare-state.ts';
import { setName, type CompareWords } from './compare-words.ts';
import { periodOf } from './period-text.ts';

/** "On time … · Thủ tục … · Các xã của Tỉnh … · October 2026". */
export function questionText(
  state: CompareState,
  options: AskOptions,
  words: CompareWords,
): string {
  const { common, compare, explore, locale } = words;
  const { indicator, second, view, field, set, units, series, period, before } = state;
  const text = (days: readonly [string, string]): string =>
    formatPeriod(locale, periodOf(series, days));
  const rates = [indicator, ...(view === 'scatter' && second !== null ? [second] : [])];
  return [
    rates.map((rate) => common.rateName({ rate })).join(' / '),
    field === ALL_FIELDS ? explore.allFields : (options.fieldNames[field] ?? field),
    set === null ? compare.units({ units: units.length }) : setName(words, set),
    ...(view === 'lines' ? [`${text(series.periods[0] ?? period)} – ${text(period)}`] : []),
    ...(view === 'slope' && before !== null ? [`${text(before)} – ${text(period)}`] : []),
    ...(view === 'lines' || view === 'slope' ? [] : [text(period)]),
  ].join(' · ');
}
