import { ingestReport, reportJson, reportMarkdown } from '../../i18n/ingest-report.ts';
import { element, type Child } from '../element.ts';
import type { CheckView } from './check-view.ts';
import type { CheckedFile, CheckResult } from './check-types.ts';
import type { Verdict } from './verdict.ts';

/** The report, as the command line writes it, and the checked rows, to keep on this device. */
export function downloadsView(result: CheckResult, { status }: Verdict, view: CheckView): Child[] {
  const { check } = view.words;
  const report = ingestReport(view.locale, {
    status,
    error: null,
    title: check.reportTitle,
    inputs: result.files.map(reportFile),
    issues: result.files.flatMap(({ path, issues }) =>
      issues.map((issue) => ({ file: path, issue })),
    ),
  });
  const markdown = reportMarkdown(view.locale, report, check.outcome({ status }));
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
      fileItem(check.reportJson, 'report.json', textBlob(reportJson(report), 'application/json')),
      fileItem(check.csv, 'checked-rows.csv', result.csv),
    ),
    element('p', { class: 'small soft' }, check.downloadsNote),
    element('p', {}, print),
  ];
}

function reportFile(file: CheckedFile) {
  const { path, source_id, layout, rows_read, rows_loaded, rows_skipped, rows_rejected } = file;
  const { skipped_by_reason, rejected } = file;
  return {
    file: path,
    source_id,
    layout,
    rows_read,
    rows_loaded,
    rows_skipped,
    rows_rejected,
    skipped_by_reason,
    rejected,
  };
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
