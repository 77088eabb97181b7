import { reportMarkdown, type IngestReport } from '../../i18n/ingest-report.ts';
import { reportInput } from '../../i18n/report-input.ts';
import { reportIssues } from '../../i18n/report-issues.ts';
import { element, type Child } from '../element.ts';
import type { CheckView } from './check-view.ts';
import type { CheckResult } from './check-types.ts';
import { fileLink } from './file-link.ts';
import type { Verdict } from './verdict.ts';

/** The report, as the command line writes it, and the checked rows, to keep on this device. */
export function downloadsView(
  { files }: CheckResult,
  { status }: Verdict,
  view: CheckView,
  askCsv: () => Promise<Blob>,
): Child[] {
  const { check } = view.words;
  const head = { title: check.reportTitle, status, error: null };
  const reported = files.map((file) => ({
    file: file.path,
    input: reportInput(file.path, file),
    issues: file.issues,
  }));
  const markdown = (): Blob => {
    const outcome = check.outcome({ status });
    return textBlob('text/markdown', reportMarkdown(view.locale, head, reported, outcome));
  };
  const json = (): Blob => {
    const inputs = reported.map(({ input }) => input);
    const issues = [...reportIssues(view.locale, reported)];
    const report: IngestReport = { ...head, inputs, issues };
    return textBlob('application/json', [`${JSON.stringify(report, null, 2)}\n`]);
  };
  const print = element('button', { type: 'button' }, check.print);
  print.addEventListener('click', () => {
    globalThis.print();
  });
  return [
    element('h2', {}, check.downloadsTitle),
    element(
      'ul',
      {},
      element('li', {}, fileLink(check.reportMarkdown, 'report.md', markdown)),
      element('li', {}, fileLink(check.reportJson, 'report.json', json)),
      element('li', {}, fileLink(check.csv, 'checked-rows.csv', askCsv)),
    ),
    element('p', { class: 'small soft' }, check.downloadsNote),
    element('p', {}, print),
  ];
}

function textBlob(type: string, pieces: Iterable<string>): Blob {
  return new Blob([[...pieces].join('')], { type: `${type};charset=utf-8` });
}
