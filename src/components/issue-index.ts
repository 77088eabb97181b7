import type { Period } from '../tables/periods.ts';
import type { Issue } from '../tables/quality.ts';

/** Findings about single lines of input files, by source and line; see {@link issuesOf}. */
export type IssueIndex = ReadonlyMap<string, readonly Issue[]>;

/** A finding, and the period of the figures that it is about. */
export interface PeriodIssue {
  readonly issue: Issue;
  readonly period: Period;
}

/** A row with its place in an input file; null for a sum, which has no place of its own. */
interface PlacedRow extends Period {
  readonly source_id: string | null;
  readonly source_sheet: number | null;
  readonly source_line: number | null;
}

/** Findings about single lines, to be looked up by row. Findings about whole files are left out. */
export function issueIndex(issues: readonly Issue[]): IssueIndex {
  const ofLines = issues.filter(({ line }) => line !== null);
  return Map.groupBy(ofLines, ({ source_id, sheet, line }) => keyOf(source_id, sheet, line));
}

/** The findings about the lines that rows were read from, each once, the latest period first. */
export function issuesOf(index: IssueIndex, rows: readonly PlacedRow[]): PeriodIssue[] {
  const byPlace = new Map(
    rows.map((row) => [keyOf(row.source_id, row.source_sheet, row.source_line), row]),
  );
  return [...byPlace]
    .flatMap(([key, period]) => (index.get(key) ?? []).map((issue) => ({ issue, period })))
    .sort((a, b) => b.period.period_end.localeCompare(a.period.period_end));
}

function keyOf(source: string | null, sheet: number | null, line: number | null): string {
  return [source ?? '', sheet ?? '', line ?? ''].join(' ');
}
