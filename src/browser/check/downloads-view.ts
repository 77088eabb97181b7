import {
  reportInput,
  reportIssues,
  reportMarkdown,
  type IngestReport,
} from '../../i18n/ingest-report.ts';
import { element, type Child } from '../element.ts';
import type { CheckView } from './check-view.ts';
import type { CheckResult } from './check-types.ts';
import type { Verdict } from './verdict.ts';

/** The report, as the command line writes it, and the checked rows, to keep on this device. */
export function downloadsView(result: CheckResult, { status }: Verdict, view: CheckView): Child[] {
  const { check } = view.words;
  const files = result.files.map((file) => ({
    file: file.path,
    input: reportInput(file.path, file),
    issues: file.issues,
  }));
  const head = { title: check.reportTitle, status, error: null };
  const markdown = [...reportMarkdown(view.locale, head, files, check.outcome({ status }))].join(
    '',
  );
  const report: IngestReport = {
    ...head,
    inputs: files.map(({ input }) => input),
    issues: [...reportIssues(view.locale, files)],
  };
  const json = `${JSON.stringify(report, null, 2)}\n`;
  const print = element('button', { type: 'button' }, check.print);
  print.addEventListener('click', () => {
    globalThis.print();
  });
  return [
    element('h2', {}, check.downloadsTitle),
    element(
      'ul',
      { class: 'check-downloads' },
      fileItem(check.reportMarkdown, 'report.md', textBlob(markdown, 'text/markdown')),
      fileItem(check.reportJson, 'report.json', textBlob(json, 'application/json')),
      fileItem(check.csv, 'checked-rows.csv', result.csv),
    ),
    element('p', { class: 'small soft' }, check.downloadsNote),
    element('p', {}, print),
  ];
}

function fileItem(text: string, name: string, content: Blob): HTMLElement {
  const address = URL.createObjectURL(content);
  return element(
    'li',
    {},
    element('a', { href: address, download: name, 'data-object': '' }, text),
  );
}

function textBlob(text: string, type: string): Blob {
  return new Blob([text], { type: `${type};charset=utf-8` });
}
