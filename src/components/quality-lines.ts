import { PUBLIC_ISSUES, type PublicIssue, type QualityLine } from '../i18n/quality-line.ts';
import type { Period } from '../tables/periods.ts';
import type { Issue, IssueParams } from '../tables/quality.ts';
import type { PeriodIssue } from './issue-index.ts';

/**
 * What was found in the lines of a unit as a reader is told it: findings that say the same are one, with
 * their number and the periods they are of, and what only concerns the reading of files is counted. In
 * the order in which each is first found; the rest last.
 */
export function qualityLines(issues: readonly PeriodIssue[]): QualityLine[] {
  const groups = Map.groupBy(issues, ({ issue }) => keyOf(issue));
  const lines = [...groups.values()].map(lineOf);
  return lines.sort((a, b) => Number(a.what === 'other') - Number(b.what === 'other'));
}

function nameOf({ code }: Issue): PublicIssue | 'other' {
  return PUBLIC_ISSUES.find((name) => name === code) ?? 'other';
}

function keyOf(issue: Issue): string {
  const { params } = issue;
  return [nameOf(issue), text(params, 'identity') ?? '', text(params, 'measure') ?? ''].join(' ');
}

function lineOf(group: readonly PeriodIssue[]): QualityLine {
  const { issue } = group[0]!;
  const { params } = issue;
  return {
    what: nameOf(issue),
    count: group.length,
    period: spanOf(
      group.map((each) => (nameOf(issue) === 'missing_period' ? missingOf(each) : each.period)),
    ),
    identity: text(params, 'identity'),
    isRate: text(params, 'measure') === 'ontime_resolved',
    before: number(params, 'before'),
    now: number(params, 'now'),
    periods: number(params, 'periods'),
  };
}

/** The period that is missing, not the one whose line the finding stands at. */
function missingOf({ issue, period }: PeriodIssue): Period {
  const { params } = issue;
  const [period_start, period_end] = [text(params, 'period_start'), text(params, 'period_end')];
  if (period_start === null || period_end === null) return period;
  return { ...period, period_start, period_end };
}

/** One period as it is, several from the first day to the last. */
function spanOf(periods: readonly Period[]): Period {
  const first = periods.reduce((a, b) => (b.period_start < a.period_start ? b : a));
  const last = periods.reduce((a, b) => (b.period_end > a.period_end ? b : a));
  if (first.period_start === last.period_start) return last;
  return { ...last, period_start: first.period_start, calendar: 'custom' };
}

function text(params: IssueParams, name: string): string | null {
  const value = params[name];
  return typeof value === 'string' ? value : null;
}

function number(params: IssueParams, name: string): number | null {
  const value = params[name];
  return typeof value === 'number' ? value : null;
}
