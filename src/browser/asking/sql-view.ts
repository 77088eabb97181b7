import type { Query } from '../../queries/query.ts';
import { element } from '../element.ts';
import type { Words } from './words.ts';

/** The SQL that answered, with the values of its parameters, for readers to check. */
export function sqlView(queries: readonly Query<unknown>[], { explore }: Words): HTMLElement {
  const parts = queries.flatMap(({ sql, params }) => [
    element('pre', { dir: 'ltr', tabindex: '0' }, element('code', {}, sql)),
    element('p', { class: 'small' }, explore.parameters),
    element(
      'ol',
      { dir: 'ltr', class: 'small' },
      ...params.map((value) => element('li', {}, element('code', {}, String(value)))),
    ),
  ]);
  return element(
    'details',
    { class: 'sql' },
    element('summary', {}, explore.sql),
    element('p', { class: 'small' }, explore.sqlNote),
    ...parts,
  );
}
