import type { Locale } from '../../i18n/locales.ts';
import type { Messages } from '../../i18n/messages.ts';
import { columnName } from '../../i18n/column-name.ts';
import { element, vietnamese, type Child } from '../element.ts';
import type { NamedUnit } from './check-types.ts';

/** What the page carries for its script. */
export interface CheckOptions {
  /** Path of the tables that reading needs. */
  readonly reference: string;
  /** Names of the fields in the language of the page. */
  readonly fieldNames: Readonly<Record<string, string>>;
  readonly defaultCalendar: 'month' | 'reporting_month';
  /** Whether the site hides small numbers of sensitive fields. */
  readonly suppression: boolean;
}

/** What all parts of the page are written with. */
export interface CheckView {
  readonly locale: Locale;
  readonly words: Messages;
  readonly options: CheckOptions;
}

/** A name of a file or a cell of one: any text, in whatever direction it runs. */
export function foreign(text: string): HTMLElement {
  return element('bdi', {}, text);
}

/** "Xã Đông Cuông (Lào Cai)". */
export function unitText({ name, province }: NamedUnit): string {
  return province === null ? name : `${name} (${province})`;
}

/** {@link unitText} as an element. */
export function unitName(unit: NamedUnit): HTMLElement {
  return vietnamese(unitText(unit));
}

/** A column as readers call it; a name of the contract that is no count stays as it is. */
export function countName(column: string, { locale }: CheckView): string {
  return columnName(locale, column);
}

/** A column of a table: its head, and whether it holds numbers. */
export interface Head {
  readonly text: string;
  readonly numeric?: boolean;
  /** Whether it holds sentences, which need a width that can be read. */
  readonly wide?: boolean;
}

/** A table in a box that scrolls and can be reached by keyboard; the first cell heads its row. */
export function dataTable(
  caption: string,
  heads: readonly Head[],
  rows: readonly (readonly Child[])[],
): HTMLElement {
  const looks = (index: number): Record<string, string> => {
    if (heads[index]?.numeric === true) return { class: 'num' };
    return heads[index]?.wide === true ? { class: 'text' } : {};
  };
  const head = heads.map(({ text }, index) =>
    element('th', { scope: 'col', ...looks(index) }, text),
  );
  const body = rows.map(([first = '', ...rest]) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row', class: 'text' }, first),
      ...rest.map((cell, index) => element('td', looks(index + 1), cell)),
    ),
  );
  const table = element(
    'table',
    {},
    element('caption', {}, caption),
    element('thead', {}, element('tr', {}, ...head)),
    element('tbody', {}, ...body),
  );
  const box = { class: 'table-box long', tabindex: '0', role: 'region', 'aria-label': caption };
  return element('div', box, table);
}
