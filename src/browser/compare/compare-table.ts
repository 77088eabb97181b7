import { element, vietnamese, type Child } from '../element.ts';
import { makeSortable } from '../make-sortable.ts';
import { answerColumns, type AnswerColumn } from './answer-columns.ts';
import type { CompareWords } from './compare-words.ts';
import type { JudgedAnswer } from './judged-answer.ts';
import { shownUnits } from './shown-units.ts';

/** The table of an answer: every unit, those without a figure with the reason; sortable. */
export function compareTable(
  judged: JudgedAnswer,
  title: string,
  words: CompareWords,
): HTMLElement {
  const columns = answerColumns(judged, words);
  const heads = [words.explore.unit, ...columns.map(({ head }) => head)];
  const rows = shownUnits(judged.answer).map(({ code, name, named }, place) =>
    element(
      'tr',
      named ? { class: 'own' } : {},
      element('th', { scope: 'row', class: 'text', 'data-value': String(place) }, vietnamese(name)),
      ...columns.map((column) => cell(column, code)),
    ),
  );
  const table = element(
    'table',
    {},
    element('caption', {}, title),
    element(
      'thead',
      {},
      element(
        'tr',
        {},
        ...heads.map((head, place) =>
          element('th', { scope: 'col', class: place === 0 ? 'text' : 'num' }, head),
        ),
      ),
    ),
    element('tbody', {}, ...rows),
  );
  makeSortable(table);
  const box = { class: 'table-box long', tabindex: '0', role: 'region', 'aria-label': title };
  return element('div', box, table);
}

function cell(column: AnswerColumn, code: string): Child {
  const value = column.value(code);
  const sorted = typeof value === 'number' ? { 'data-value': String(value) } : {};
  const kind = typeof value === 'string' ? 'num phrase' : 'num';
  return element('td', { class: kind, ...sorted }, column.text(code));
}
