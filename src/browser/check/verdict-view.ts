import { issueMessage } from '../../i18n/issue-message.ts';
import { issuePlace } from '../../i18n/report-issues.ts';
import { visibleText } from '../../i18n/visible-text.ts';
import type { FileIssue } from '../../ingest/file-result.ts';
import { element, type Child } from '../element.ts';
import { foreign, type CheckView } from './check-view.ts';
import type { MendItem, Verdict } from './verdict.ts';

/** The one thing that the page says, what it rests on, and what to mend first. */
export function verdictView(
  verdict: Verdict,
  view: CheckView,
  anchorOf: (path: string) => string,
): Child[] {
  const { check, quality } = view.words;
  const calm = verdict.kind === 'ready' || verdict.kind === 'look';
  return [
    element('h2', { class: 'finding', tabindex: '-1' }, verdictText(verdict, view)),
    element('p', {}, check.verdictRows(verdict)),
    ...(verdict.first.length === 0
      ? []
      : [
          element('h3', {}, verdict.kind === 'look' ? check.look : check.first),
          element(
            'ol',
            { class: 'mend-first' },
            ...verdict.first.map((item) => firstItem(item, view, anchorOf)),
          ),
        ]),
    ...(calm ? [element('p', { class: 'small soft' }, quality.notChecked)] : []),
  ];
}

/** The sentence of the verdict. */
export function verdictText(verdict: Verdict, { words }: CheckView): string {
  const { error, warning } = verdict.counts;
  return words.check.verdict({ ...verdict, errors: error, warnings: warning });
}

function firstItem(
  { path, found, more }: MendItem,
  view: CheckView,
  anchorOf: (path: string) => string,
): HTMLElement {
  const { check } = view.words;
  const link = element('a', { href: `#${anchorOf(path)}` }, foreign(path));
  if (found === null) return element('li', {}, link, ` – ${check.fileState({ state: 'unread' })}`);
  const place = issuePlace(view.locale, found, (column) => isolate(visibleText(column)));
  return element(
    'li',
    {},
    link,
    place === '' ? ': ' : ` – ${place}: `,
    issueMessage(view.locale, withIsolatedSource(found.issue)),
    ...(more === 0
      ? []
      : [' ', element('span', { class: 'soft' }, `(${check.more({ count: more })})`)]),
  );
}

/** A finding whose message keeps the direction of the name of another file in it. */
export function withIsolatedSource<Issue extends Pick<FileIssue, 'params'>>(issue: Issue): Issue {
  const { source_id: source } = issue.params;
  if (typeof source !== 'string') return issue;
  return { ...issue, params: { ...issue.params, source_id: isolate(source) } };
}

/** A text that keeps its direction within a sentence (Unicode isolates). */
function isolate(text: string): string {
  return `\u2068${text.replace(/[\u202A-\u202E\u2066-\u2069]/g, '')}\u2069`;
}
