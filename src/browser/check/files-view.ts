import { SEVERITIES, type Severity } from '../../tables/quality.ts';
import { element, type Child } from '../element.ts';
import { foreign, type CheckView } from './check-view.ts';
import type { CheckedFile, NamedUnit } from './check-types.ts';
import { crossEffects } from './cross-effects.ts';
import { LARGEST_FILE, LARGEST_TOTAL, type UnreadFile } from './file-list.ts';
import { factsView, fileState, IssuesView, needsForm, personalNote } from './file-view.ts';
import { megabytes } from './megabytes.ts';
import { sidecarView } from './sidecar-view.ts';
import { severityCounts, worstFirst } from './verdict.ts';

/** What can be done with a file. */
export interface FileActions {
  readonly sidecar: (path: string) => string | null;
  readonly setSidecar: (path: string, sidecar: string | null) => void;
  readonly remove: (path: string) => void;
  readonly suggest: (text: string) => Promise<readonly NamedUnit[]>;
}

/** All files, the worst first, with a choice of the severities of findings that are shown. */
export function filesView(
  files: readonly CheckedFile[],
  unread: readonly UnreadFile[],
  view: CheckView,
  actions: FileActions,
  anchorOf: (path: string) => string,
): Child[] {
  const { check } = view.words;
  const shown = new Set<Severity>(SEVERITIES);
  const issues = new Map(files.map((file) => [file, new IssuesView(file, view)]));
  const show = (): void => {
    for (const issuesView of issues.values()) issuesView.show(shown);
  };
  show();
  // Which of two is newer has to be said of both.
  const unordered = new Set(
    crossEffects(files)
      .filter(({ code }) => code === 'contradiction')
      .flatMap(({ path, other }) => [path, other]),
  );
  return [
    element('h2', {}, check.filesTitle),
    ...filter(files, view, (severity, wanted) => {
      if (wanted) shown.add(severity);
      else shown.delete(severity);
      show();
    }),
    ...unread.map((file) => unreadView(file, view, actions, anchorOf(file.path))),
    ...worstFirst(files).map((file) =>
      fileView(
        file,
        { id: anchorOf(file.path), open: needsForm(file) || unordered.has(file.path) },
        issues.get(file)!.box,
        view,
        actions,
      ),
    ),
  ];
}

function filter(
  files: readonly CheckedFile[],
  { words, locale }: CheckView,
  onChange: (severity: Severity, wanted: boolean) => void,
): HTMLElement[] {
  const counts = severityCounts(files);
  const present = SEVERITIES.filter((severity) => counts[severity] > 0);
  if (present.length < 2) return [];
  const boxes = present.map((severity) => {
    const id = `severity-${severity}`;
    const box = element('input', { type: 'checkbox', id, checked: '' });
    box.addEventListener('change', () => {
      onChange(severity, box.checked);
    });
    const name = words.issues.severity[severity];
    const text = words.check.severityCount({ severity: name, count: counts[severity] });
    return element('span', {}, box, ' ', element('label', { for: id, lang: locale }, text));
  });
  return [
    element(
      'fieldset',
      { class: 'severities no-print' },
      element('legend', {}, words.check.filter),
      ...boxes,
    ),
  ];
}

function fileView(
  file: CheckedFile,
  { id, open }: { readonly id: string; readonly open: boolean },
  issues: HTMLElement,
  view: CheckView,
  actions: FileActions,
): HTMLElement {
  const { check } = view.words;
  const { path } = file;
  const state = fileState(file);
  const sidecar = actions.sidecar(path);
  const form = sidecarView(id, path, sidecar, view, {
    suggest: actions.suggest,
    apply: (text) => {
      actions.setSidecar(path, text);
    },
  });
  const opened: Record<string, string> = open || sidecar !== null ? { open: '' } : {};
  return element(
    'section',
    { id, class: `checked-file ${state}`, 'aria-labelledby': `${id}-name` },
    heading(path, check.fileState({ state }), id),
    ...personalNote(file, view),
    factsView(file, view),
    issues,
    element(
      'details',
      { class: 'no-print', ...opened },
      element('summary', {}, check.formTitle),
      form,
    ),
    removeButton(path, view, actions),
  );
}

function unreadView(
  { path, size, reason }: UnreadFile,
  view: CheckView,
  actions: FileActions,
  id: string,
): HTMLElement {
  const { check } = view.words;
  const limit = megabytes(view.locale, reason === 'too_large' ? LARGEST_FILE : LARGEST_TOTAL);
  return element(
    'section',
    { id, class: 'checked-file refused', 'aria-labelledby': `${id}-name` },
    heading(path, check.fileState({ state: 'unread' }), id),
    element(
      'p',
      { class: 'empty' },
      reason === 'too_large'
        ? check.tooLarge({ size: megabytes(view.locale, size), limit })
        : check.tooMany({ limit }),
    ),
    removeButton(path, view, actions),
  );
}

function heading(path: string, state: string, id: string): HTMLElement {
  return element(
    'h3',
    { id: `${id}-name`, tabindex: '-1' },
    foreign(path),
    ' ',
    element('span', { class: 'state' }, state),
  );
}

function removeButton(path: string, { words }: CheckView, actions: FileActions): HTMLElement {
  const button = element(
    'button',
    { type: 'button', class: 'link', 'aria-label': words.check.remove({ file: path }) },
    words.check.removeShort,
  );
  button.addEventListener('click', () => {
    actions.remove(path);
  });
  return element('p', { class: 'no-print' }, button);
}
