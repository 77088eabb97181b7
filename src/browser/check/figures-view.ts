import { rateView } from '../../components/rate-view.ts';
import { formatNumber, formatPercent, formatPeriod, UNKNOWN } from '../../i18n/format.ts';
import type { CountName } from '../../tables/counts.ts';
import type { DossierRow } from '../../tables/dossiers.ts';
import { element, type Child } from '../element.ts';
import { dataTable, unitName, unitText, type CheckView, type Head } from './check-view.ts';
import type { CheckResult, UnitFigures } from './check-types.ts';

/** The on-time rates that are set side by side. */
const RATES = ['ontime_766', 'ontime_resolved', 'ontime_received', 'overdue_total'] as const;

/** A column of figures of a row of counts. */
export interface FigureColumn extends Head {
  readonly cell: (row: DossierRow) => Child;
}

/**
 * The figures as the site will show them: every unit and period in a table, and one unit closely,
 * the first unless another is chosen.
 */
export function figuresView(
  result: CheckResult,
  view: CheckView,
  ask: (unitCode: string) => Promise<UnitFigures>,
): Child[] {
  const { check } = view.words;
  const title = element('h2', {}, check.figuresTitle);
  const [first] = result.units;
  if (first === undefined) return [title, element('p', { class: 'empty' }, check.noFigures)];
  const columns = figureColumns(
    result.rows.map(({ row }) => row),
    view,
  );
  const table = dataTable(
    check.figuresTitle,
    [{ text: check.units }, { text: check.periods }, ...columns],
    result.rows.map(({ unit, row }) => [
      unitName(unit),
      formatPeriod(view.locale, row),
      ...columns.map(({ cell }) => cell(row)),
    ]),
  );
  const more = result.row_count - result.rows.length;
  return [
    title,
    element('p', {}, check.figuresIntro),
    ...(view.options.suppression ? [element('p', {}, check.suppressed)] : []),
    table,
    ...(more === 0 ? [] : [element('p', { class: 'soft' }, check.moreRows({ count: more }))]),
    ...closely(result, view, ask),
  ];
}

/** Received, resolved, late, pending, overdue and the on-time rates, where any row has them. */
export function figureColumns(rows: readonly DossierRow[], view: CheckView): FigureColumn[] {
  const { words, locale } = view;
  const { check } = words;
  const count = (text: string, name: CountName): FigureColumn[] =>
    rows.every((row) => row[name] === null)
      ? []
      : [{ text, numeric: true, cell: (row) => formatNumber(locale, row[name]) }];
  const rates = RATES.filter((name) => rows.some((row) => rateView(name, row) !== null));
  return [
    ...count(check.received, 'received_total'),
    ...count(check.resolved, 'resolved_total'),
    ...count(check.late, 'resolved_late'),
    ...count(check.pending, 'pending_total'),
    ...count(check.overdue, 'pending_overdue'),
    ...rates.map((name): FigureColumn => ({
      text: words.commune.rateTitle({ rate: name }),
      numeric: true,
      cell: (row) => rateCell(name, row, view),
    })),
  ];
}

function rateCell(
  name: (typeof RATES)[number],
  row: DossierRow,
  { locale, words }: CheckView,
): Child {
  const rate = rateView(name, row);
  if (rate === null) return UNKNOWN;
  const { numerator, denominator } = rate;
  return element(
    'span',
    {},
    formatPercent(locale, rate.value),
    element('span', { class: 'interval' }, words.commune.between(rate)),
    element(
      'span',
      { class: 'interval' },
      `${formatNumber(locale, numerator)} / ${formatNumber(locale, denominator)}`,
    ),
  );
}

function closely(
  { units }: CheckResult,
  view: CheckView,
  ask: (unitCode: string) => Promise<UnitFigures>,
): Child[] {
  const place = element('div', { id: 'check-unit', 'aria-live': 'off' });
  const show = (code: string): void => {
    place.setAttribute('aria-busy', 'true');
    Promise.all([ask(code), import('./unit-view.ts')])
      .then(([figures, { unitView }]) => {
        const unit = units.find(({ unit_code }) => unit_code === code);
        if (unit === undefined) return;
        const width = Math.max(280, Math.min(place.clientWidth, 760));
        place.replaceChildren(...unitView(unit, figures, view, width));
      })
      .catch((error: unknown) => {
        // The table above says everything that the charts do.
        console.warn(error);
      })
      .finally(() => {
        place.removeAttribute('aria-busy');
      });
  };
  // Charts are drawn for the width at hand, which is known once the place stands in the page.
  queueMicrotask(() => {
    show(units[0]!.unit_code);
  });
  if (units.length === 1) return [place];
  const list = element(
    'select',
    { id: 'check-unit-choice' },
    ...units.map((unit) => element('option', { value: unit.unit_code }, unitText(unit))),
  );
  list.addEventListener('change', () => {
    show(list.value);
  });
  const label = element('label', { for: 'check-unit-choice' }, view.words.check.chooseUnit);
  return [element('p', { class: 'choice no-print' }, label, ' ', list), place];
}
