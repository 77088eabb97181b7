import {
  SEVERITIES,
  type Issue,
  type IssueCode,
  type Severity,
  type SkipReason,
} from '../tables/quality.ts';
import type { Locale } from './locales.ts';
import { MESSAGES } from './messages.ts';
import type { ReportInput } from './report-input.ts';

/** Why rows were skipped, and what errors and warnings there are, each with how often. */
export function reasonLines(
  locale: Locale,
  files: readonly {
    readonly input: Pick<ReportInput, 'skipped_by_reason'> | null;
    readonly issues: Iterable<Pick<Issue, 'code' | 'severity'>>;
  }[],
): string[] {
  const { report: words, issues: names, quality } = MESSAGES[locale];
  const skipped = new Map<string, number>();
  const found = new Map<Severity, Map<IssueCode, number>>();
  for (const { input, issues } of files) {
    for (const [reason, count] of Object.entries(input?.skipped_by_reason ?? {}))
      addTo(skipped, names.skipped[reason as SkipReason], count);
    for (const { severity, code } of issues) {
      const codes = found.get(severity) ?? new Map<IssueCode, number>();
      found.set(severity, codes);
      addTo(codes, code, 1);
    }
  }
  const times = <Name>(counts: ReadonlyMap<Name, number>, name: (of: Name) => string): string =>
    [...counts]
      .toSorted(([, a], [, b]) => b - a)
      .map(([of, count]) => `${name(of)}: ${String(count)}`)
      .join('; ');
  return [
    ...(skipped.size === 0 ? [] : [`${words.skipped}: ${times(skipped, (reason) => reason)}`]),
    ...SEVERITIES.flatMap((severity) => {
      const codes = found.get(severity);
      if (codes === undefined) return [];
      return [`${names.severity[severity]}: ${times(codes, (code) => quality.codeName({ code }))}`];
    }),
  ];
}

function addTo<Name>(counts: Map<Name, number>, name: Name, count: number): void {
  counts.set(name, (counts.get(name) ?? 0) + count);
}
