import type { IssueCode, IssueParams, Severity } from './quality.ts';

/** Lines one after another, from 1; both ends are among them. */
export type LineRange = readonly [from: number, to: number];

/** What of a finding decides whether it says the same as another one of its file. */
interface Joinable {
  readonly source_id?: string;
  readonly sheet?: number | null;
  readonly line: number | null;
  readonly column: string | null;
  readonly heading?: string | null;
  readonly code: IssueCode;
  readonly severity: Severity;
  readonly params: IssueParams;
  readonly value?: string | null;
}

/** Findings of one file that say the same about the same column, of one line or several. */
export interface JoinedIssue<Issue extends Joinable> {
  /** The first of them. */
  readonly issue: Issue;
  readonly count: number;
  /** Their lines, in order; none where the whole file is meant. */
  readonly lines: readonly LineRange[];
  /** The cells as found, each once, in the order of lines. */
  readonly values: readonly string[];
}

/** Findings that are held before they are given on: of a file with more, some stay apart. */
const MOST_HELD = 20_000;

/**
 * Findings with those that say the same joined, in the order of the first of each; rows that another file
 * replaces or repeats are joined whichever of its rows do. `quality.json` keeps them apart; this is for
 * people.
 */
export function* joinedIssues<Issue extends Joinable>(
  issues: Iterable<Issue>,
): Generator<JoinedIssue<Issue>> {
  let groups = new Map<string, Group<Issue>>();
  let held = 0;
  for (const issue of issues) {
    const key = keyOf(issue);
    const group = groups.get(key) ?? { issue, count: 0, lines: [], values: new Set<string>() };
    groups.set(key, group);
    group.count += 1;
    if (issue.line !== null) addLine(group.lines, issue.line);
    const { size } = group.values;
    if (typeof issue.value === 'string') group.values.add(issue.value);
    held += group.count === 1 ? 1 : group.values.size - size;
    if (held < MOST_HELD) continue;
    yield* [...groups.values()].map(joined);
    groups = new Map();
    held = 0;
  }
  yield* [...groups.values()].map(joined);
}

interface Group<Issue extends Joinable> {
  readonly issue: Issue;
  count: number;
  readonly lines: [number, number][];
  readonly values: Set<string>;
}

/** Findings that name a row of another file: each another one, where a file stands for a file. */
const ROW_ELSEWHERE: ReadonlySet<IssueCode> = new Set(['superseded', 'repeated_row']);

function keyOf(issue: Joinable): string {
  const { source_id, sheet, column, heading, code, severity } = issue;
  return JSON.stringify([
    source_id,
    sheet ?? null,
    column,
    heading ?? null,
    code,
    severity,
    ROW_ELSEWHERE.has(code) ? withoutPlace(issue).params : issue.params,
  ]);
}

/** A finding that does not say which row of another file it means. */
function withoutPlace<Issue extends Joinable>(issue: Issue): Issue {
  const params = Object.entries(issue.params).filter(
    ([name]) => name !== 'line' && name !== 'sheet',
  );
  return { ...issue, params: Object.fromEntries(params) };
}

/** Lines mostly come in order; the last range grows. */
function addLine(lines: [number, number][], line: number): void {
  const last = lines.at(-1);
  if (last !== undefined && (line === last[1] + 1 || line === last[1])) last[1] = line;
  else lines.push([line, line]);
}

function joined<Issue extends Joinable>(group: Group<Issue>): JoinedIssue<Issue> {
  const sorted = group.lines.toSorted(([a], [b]) => a - b);
  const lines: [number, number][] = [];
  for (const [from, to] of sorted) {
    const last = lines.at(-1);
    if (last !== undefined && from <= last[1] + 1) last[1] = Math.max(last[1], to);
    else lines.push([from, to]);
  }
  const { issue, count, values } = group;
  const isOfMany = count > 1 && ROW_ELSEWHERE.has(issue.code);
  return { issue: isOfMany ? withoutPlace(issue) : issue, count, lines, values: [...values] };
}
