import type { BrowserProblem } from '../../database/browser-problem.ts';
import { element } from '../element.ts';
import type { Words } from './words.ts';

/** Why there is no answer and what can be done: try again, or take the data (`dataLink`). */
export function problemView(
  problem: BrowserProblem,
  { explore }: Words,
  dataLink: string,
  onRetry: () => void,
): HTMLElement {
  const retry = element('button', { type: 'button' }, explore.retry);
  retry.addEventListener('click', onRetry);
  const toData = element('a', { href: dataLink }, explore.toData);
  return element(
    'div',
    { class: 'empty', role: 'alert', 'data-problem': problem.kind },
    element('p', {}, explore.problem({ kind: problem.kind })),
    element('p', {}, retry, ' ', toData),
  );
}
