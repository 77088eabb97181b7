import { formatNumber, formatPeriod } from '../../i18n/format.ts';
import { element, type Child } from '../element.ts';
import { countName, dataTable, foreign, unitName, type CheckView } from './check-view.ts';
import type { CheckResult } from './check-types.ts';
import { crossEffects, type CrossEffect } from './cross-effects.ts';
import { ALL_FIELDS } from '../../tables/dossiers.ts';

/** What files do to each other: contradictions, corrections, copies, and the figures that changed. */
export function crossView(result: CheckResult, view: CheckView): Child[] {
  const effects = crossEffects(result.files);
  if (effects.length === 0) return [];
  const { check } = view.words;
  return [
    element('h2', {}, check.crossTitle),
    element('ul', {}, ...effects.map((effect) => effectItem(effect, view))),
    ...changedFigures(result, view),
  ];
}

function effectItem({ code, path, other, rows, columns }: CrossEffect, view: CheckView) {
  const { check } = view.words;
  const changed = check.changed({ columns: columns.map((name) => countName(name, view)) });
  return element(
    'li',
    {},
    element('b', {}, foreign(path)),
    ` ${check.cross({ code, rows })} `,
    element('b', {}, foreign(other)),
    ...(columns.length === 0 ? [] : [' ', element('span', { class: 'soft' }, `(${changed})`)]),
  );
}

function changedFigures({ changed, changed_count }: CheckResult, view: CheckView): Child[] {
  if (changed.length === 0) return [];
  const { check, commune, explore } = view.words;
  const { locale, options } = view;
  const more = changed_count - changed.length;
  const table = dataTable(
    check.changedTitle,
    [
      { text: check.units },
      { text: check.periods },
      { text: commune.field },
      { text: check.countColumn, wide: true },
      { text: check.oldValue, numeric: true },
      { text: check.newValue, numeric: true },
      { text: check.byFile },
    ],
    changed.map((figure) => [
      unitName(figure.unit),
      formatPeriod(locale, figure),
      figure.field_id === ALL_FIELDS
        ? explore.allFields
        : (options.fieldNames[figure.field_id] ?? figure.field_id),
      countName(figure.column_name, view),
      formatNumber(locale, figure.old_value),
      formatNumber(locale, figure.new_value),
      foreign(figure.new_path),
    ]),
  );
  return more === 0
    ? [table]
    : [table, element('p', { class: 'small soft' }, check.moreChanged({ count: more }))];
}
