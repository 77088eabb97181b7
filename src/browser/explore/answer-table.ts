import { formatNumber, formatPercent, formatPeriod, UNKNOWN } from '../../i18n/format.ts';
import { isRate, type ExploreAnswerRow } from '../../queries/explore-answer.ts';
import { ALL_SYSTEMS } from '../../tables/dossiers.ts';
import { fullName, type UnitType } from '../../tables/units.ts';
import { element, vietnamese, type Child } from '../element.ts';
import { proportion } from '../asking/proportion.ts';
import type { ExploreState } from './state.ts';
import { measureName, type Words } from '../asking/words.ts';

/** One column: its head, the cell of a row, whether it holds numbers. */
interface AnswerColumn {
  readonly head: string;
  readonly numeric: boolean;
  readonly cell: (row: ExploreAnswerRow) => Child;
}

/** "Xã Đông Cuông" of a row; its code where the unit is not in the register. */
export function unitName(row: ExploreAnswerRow, state: ExploreState): string {
  if (row.name === null || row.type === null) return row.unit_code;
  const { level } = state.units;
  return fullName({ name: row.name, type: row.type as UnitType, level });
}

/**
 * The table of an answer. Columns that are the same in every row are left out. `onUnit` is called
 * when the reader wants one unit over time; null offers it for none.
 */
export function answerTable(
  state: ExploreState,
  rows: readonly ExploreAnswerRow[],
  words: Words,
  onUnit: ((unit: string) => void) | null,
): HTMLElement {
  const columns = [...shownColumns(state, rows, words), ...figureColumns(state, words)];
  const head = columns.map(({ head: text, numeric }) =>
    element('th', { scope: 'col', ...(numeric ? { class: 'num' } : {}) }, text),
  );
  const unitHead = element('th', { scope: 'col' }, words.explore.unit);
  const body = rows.map((row) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row', class: 'text' }, unitCell(row, state, words, onUnit)),
      ...columns.map(({ cell, numeric }) =>
        element('td', numeric ? { class: 'num' } : {}, cell(row)),
      ),
    ),
  );
  const caption = measureName(words, state.measure);
  const table = element(
    'table',
    {},
    element('caption', {}, caption),
    element('thead', {}, element('tr', {}, unitHead, ...head)),
    element('tbody', {}, ...body),
  );
  const box = { class: 'table-box long', tabindex: '0', role: 'region', 'aria-label': caption };
  return element('div', box, table);
}

function unitCell(
  row: ExploreAnswerRow,
  state: ExploreState,
  { explore }: Words,
  onUnit: ((unit: string) => void) | null,
): Child {
  const name = unitName(row, state);
  if (onUnit === null) return vietnamese(name);
  const button = element(
    'button',
    { type: 'button', class: 'link', 'aria-label': explore.overTime({ unit: name }) },
    vietnamese(name),
  );
  button.addEventListener('click', () => {
    onUnit(row.unit_code);
  });
  return button;
}

function shownColumns(
  { periods }: ExploreState,
  rows: readonly ExploreAnswerRow[],
  { explore, locale }: Words,
): AnswerColumn[] {
  const differ = (key: 'period_end' | 'period_start' | 'source_system'): boolean =>
    new Set(rows.map((row) => row[key])).size > 1;
  const period: AnswerColumn = {
    head: explore.period,
    numeric: false,
    cell: (row) => formatPeriod(locale, { ...row, calendar: periods.calendar }),
  };
  const system: AnswerColumn = {
    head: explore.system,
    numeric: false,
    cell: (row) => (row.source_system === ALL_SYSTEMS ? UNKNOWN : vietnamese(row.source_system)),
  };
  return [
    ...(differ('period_end') || differ('period_start') ? [period] : []),
    ...(differ('source_system') ? [system] : []),
  ];
}

function figureColumns(
  { measure }: ExploreState,
  { common, explore, locale }: Words,
): AnswerColumn[] {
  const count = (head: string, key: 'numerator' | 'denominator'): AnswerColumn => ({
    head,
    numeric: true,
    cell: (row) =>
      row[key] === null && row.hidden ? common.hidden : formatNumber(locale, row[key]),
  });
  if (!isRate(measure)) return [count(explore.count, 'numerator')];
  return [
    {
      head: explore.rate,
      numeric: true,
      cell: (row) =>
        row.hidden ? common.hidden : formatPercent(locale, proportion(row)?.value ?? null),
    },
    {
      head: explore.interval,
      numeric: true,
      cell: (row) => {
        const share = proportion(row);
        if (share === null) return UNKNOWN;
        return `${formatPercent(locale, share.lower)} – ${formatPercent(locale, share.upper)}`;
      },
    },
    count(explore.numerator, 'numerator'),
    count(explore.denominator, 'denominator'),
  ];
}
