import { formatDate, formatNumber, formatPeriod, UNKNOWN } from '../../i18n/format.ts';
import {
  columnLabel,
  placeInFile,
  reportIssues,
  valuesOf,
  type ReportIssue,
} from '../../i18n/report-issues.ts';
import { visibleText } from '../../i18n/visible-text.ts';
import type { FileIssue } from '../../ingest/file-result.ts';
import { SEVERITIES, type Severity, type SkipReason } from '../../tables/quality.ts';
import { isOfReportingMonths, type Period } from '../../tables/periods.ts';
import { element, type Child } from '../element.ts';
import { dataTable, foreign, unitName, type CheckView } from './check-view.ts';
import type { CheckedFile } from './check-types.ts';
import { isPersonal } from './verdict.ts';
import { withIsolatedSource } from './verdict-view.ts';

/** Findings of a file that are shown at once, and periods named. */
const MOST_ISSUES = 100;
const MOST_PERIODS = 3;
/** Findings that the form can do away with: it opens by itself. */
const ANSWERED_BY_FORM = new Set(['no_unit', 'no_period', 'bad_sidecar']);

/** Whether the form for what the file does not say is of use right now. */
export function needsForm({ issues }: CheckedFile): boolean {
  return issues.some(({ code }) => ANSWERED_BY_FORM.has(code));
}

/** What became of a file as a whole. */
export function fileState(file: CheckedFile): 'refused' | 'partly' | 'loaded' | 'skipped' {
  if (file.rejected) return file.rows_loaded === 0 ? 'refused' : 'partly';
  return file.rows_loaded === 0 ? 'skipped' : 'loaded';
}

/** What was understood of a file, and where its rows went. */
export function factsView(file: CheckedFile, view: CheckView): HTMLElement {
  const { check, report } = view.words;
  const counts = {
    read: file.rows_read,
    loaded: file.rows_loaded,
    skipped: file.rows_skipped,
    rejected: file.rows_rejected,
  };
  const facts: readonly (readonly [string, readonly Child[]])[] = [
    [check.rows, [`${report.rows(counts)}. `, ...skippedBecause(file, view)]],
    [check.layout, [file.layout === null ? check.noLayout : element('code', {}, file.layout)]],
    ...(file.encoding === null
      ? []
      : [[check.encoding, [element('code', {}, file.encoding)]] as const]),
    ...(file.unit_count === 0 ? [] : [[check.units, unitsOf(file, view)] as const]),
    ...(file.periods.length === 0 ? [] : [[check.periods, periodsOf(file, view)] as const]),
    ...(file.unit_count === 0
      ? []
      : [
          [
            check.fields,
            [file.field_count === 0 ? check.noFields : formatNumber(view.locale, file.field_count)],
          ] as const,
        ]),
    ...(file.exported_at === null
      ? []
      : [[check.exported, [formatDate(view.locale, file.exported_at.slice(0, 10))]] as const]),
  ];
  return element(
    'dl',
    { class: 'file-facts' },
    ...facts.map(([term, values]) =>
      element('div', {}, element('dt', {}, term), element('dd', {}, ...values)),
    ),
  );
}

/** Why rows were skipped, with how many; nothing where none was. */
function skippedBecause({ skipped_by_reason }: CheckedFile, { words, locale }: CheckView): Child[] {
  const reasons = Object.entries(skipped_by_reason).map(
    ([reason, count]) =>
      `${words.issues.skipped[reason as SkipReason]}: ${formatNumber(locale, count)}`,
  );
  if (reasons.length === 0) return [];
  return [element('span', { class: 'soft' }, `${words.quality.skipped} – ${reasons.join('; ')}.`)];
}

function unitsOf({ units, unit_count }: CheckedFile, { words }: CheckView): Child[] {
  const { check, common } = words;
  const named = units.flatMap((unit, index): Child[] =>
    index === 0 ? [unitName(unit)] : [common.comma, unitName(unit)],
  );
  const more = unit_count - units.length;
  return more === 0 ? named : [...named, common.comma, check.moreUnits({ count: more })];
}

/** Periods of a kind and calendar together: "January 2026 (within the period, by calendar month)". */
function periodsOf({ periods }: CheckedFile, view: CheckView): Child[] {
  const { check, common, explore } = view.words;
  const groups = Map.groupBy(
    periods,
    (period: Period) =>
      `${period.period_kind} ${period.calendar} ${String(isOfReportingMonths(period))}`,
  );
  const texts = [...groups.values()].map((group) => {
    const named = group
      .slice(0, MOST_PERIODS)
      .map((period) => `\u2068${formatPeriod(view.locale, period)}\u2069`);
    const more = group.length - named.length;
    if (more > 0) named.push(check.morePeriods({ count: more }));
    return `${named.join(common.comma)} (${explore.seriesName({ ...group[0]!, reporting: isOfReportingMonths(group[0]!) })})`;
  });
  return [texts.join('; ')];
}

/** The findings of a file of some severities, the gravest first; long lists open on request. */
export class IssuesView {
  readonly box = element('div');
  readonly #issues: readonly FileIssue[];
  readonly #name: string;
  readonly #view: CheckView;
  #all = false;

  constructor(file: CheckedFile, view: CheckView) {
    this.#issues = file.issues.toSorted(
      (a, b) =>
        SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
        (a.sheet ?? 0) - (b.sheet ?? 0) ||
        (a.line ?? 0) - (b.line ?? 0),
    );
    this.#name = file.path;
    this.#view = view;
  }

  show(severities: ReadonlySet<Severity>): void {
    const { locale, words } = this.#view;
    const { check } = words;
    const wanted = this.#issues.filter(({ severity }) => severities.has(severity));
    // Those that say the same are one, as in the report.
    const joined = [
      ...reportIssues(locale, [{ file: this.#name, issues: wanted.map(withIsolatedSource) }]),
    ];
    const shown = this.#all ? joined : joined.slice(0, MOST_ISSUES);
    const hidden = this.#issues.length - wanted.length;
    const parts: HTMLElement[] = [];
    if (this.#issues.length === 0) parts.push(element('p', {}, check.noIssues));
    if (shown.length > 0) parts.push(this.#table(shown));
    if (shown.length < joined.length) parts.push(this.#more(joined.length, severities));
    if (hidden > 0)
      parts.push(element('p', { class: 'small soft' }, check.hiddenByFilter({ count: hidden })));
    this.box.replaceChildren(...parts);
  }

  #more(count: number, severities: ReadonlySet<Severity>): HTMLElement {
    const { check } = this.#view.words;
    const button = element('button', { type: 'button', class: 'link' }, check.showAll({ count }));
    button.addEventListener('click', () => {
      this.#all = true;
      this.show(severities);
      this.box.querySelector<HTMLElement>('.table-box')?.focus();
    });
    return element('p', {}, button);
  }

  #table(issues: readonly ReportIssue[]): HTMLElement {
    const { locale, words } = this.#view;
    const { report } = words;
    const hasColumns = issues.some(({ column }) => column !== null);
    const hasValues = issues.some(({ value }) => value !== null);
    return dataTable(
      `${words.check.issuesTitle}: \u2068${this.#name}\u2069`,
      [
        { text: report.line },
        { text: report.severity },
        { text: report.message },
        ...(hasColumns ? [{ text: report.column }] : []),
        ...(hasValues ? [{ text: report.value }] : []),
      ],
      issues.map((issue) => [
        placeInFile(locale, issue) || UNKNOWN,
        element(
          'span',
          { class: `severity severity-${issue.severity}` },
          words.issues.severity[issue.severity],
        ),
        element('div', { class: 'message' }, issue.message),
        ...(hasColumns ? [foreign(visibleText(columnLabel(locale, issue) ?? ''))] : []),
        ...(hasValues ? [element('div', { class: 'cell' }, foreign(valuesOf(issue)))] : []),
      ]),
    );
  }
}

/** What is said of a file that was refused because of columns about persons; nothing of others. */
export function personalNote(file: CheckedFile, { words }: CheckView): HTMLElement[] {
  return isPersonal(file) ? [element('p', { class: 'empty' }, words.check.personalHidden)] : [];
}
