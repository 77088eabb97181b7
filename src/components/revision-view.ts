import { COUNT_NAMES, type CountName } from '../tables/counts.ts';
import { ALL_FIELDS } from '../tables/dossiers.ts';
import { periodKey, type Period } from '../tables/periods.ts';
import type { Revision } from '../tables/revisions.ts';

/** What one later export changed in the figures of one unit and period. */
export interface Correction {
  readonly unit_code: string;
  readonly period: Period;
  /** Null where only the order of the exports is known. */
  readonly corrected_on: string | null;
  readonly old_source_id: string;
  readonly new_source_id: string;
  /** The counts that changed in any row, in their usual order. */
  readonly columns: readonly CountName[];
  /** The row over all fields first. */
  readonly rows: readonly CorrectedRow[];
}

/** The changed counts of one field (or all), of one source system. */
export interface CorrectedRow {
  readonly field_id: string;
  readonly source_system: string;
  readonly changes: ReadonlyMap<CountName, Pick<Revision, 'old_value' | 'new_value'>>;
  /** Sheets and lines of the two files; null of a sum, sheets also in a file without them. */
  readonly old_source_sheet: number | null;
  readonly old_source_line: number | null;
  readonly new_source_sheet: number | null;
  readonly new_source_line: number | null;
}

/** Changed figures put together by unit, period and the two exports, in the order of the figures. */
export function corrections(revisions: readonly Revision[]): Correction[] {
  const groups = Map.groupBy(revisions, (revision) =>
    [revision.unit_code, periodKey(revision), revision.new_source_id].join(' '),
  );
  return [...groups.values()].map(correction);
}

/** The first corrections that together have at most `most` figures, but at least one. */
export function firstCorrections(all: readonly Correction[], most: number): Correction[] {
  let figures = 0;
  return all.filter((one, index) => {
    figures += figuresOf(one);
    return index === 0 || figures <= most;
  });
}

/** How many figures a correction changed. */
export function figuresOf({ rows }: Correction): number {
  return rows.reduce((sum, { changes }) => sum + changes.size, 0);
}

/** The changed counts over all fields, in their usual order; none where only fields changed. */
export function overallChanges({ rows, columns }: Correction) {
  const overall = rows.filter(({ field_id }) => field_id === ALL_FIELDS);
  return columns.flatMap((name) =>
    overall.flatMap(({ changes }) => {
      const change = changes.get(name);
      return change === undefined ? [] : [{ name, ...change }];
    }),
  );
}

function correction(revisions: readonly Revision[]): Correction {
  const first = revisions[0]!;
  const { unit_code, corrected_on, old_source_id, new_source_id } = first;
  const { period_start, period_end, period_kind, calendar } = first;
  const changed = new Set(revisions.map(({ column_name }) => column_name));
  const rows = Map.groupBy(revisions, ({ field_id, source_system }) =>
    [field_id, source_system].join(' '),
  );
  return {
    unit_code,
    period: { period_start, period_end, period_kind, calendar },
    corrected_on,
    old_source_id,
    new_source_id,
    columns: COUNT_NAMES.filter((name) => changed.has(name)),
    rows: [...rows.values()].map(correctedRow),
  };
}

function correctedRow(revisions: readonly Revision[]): CorrectedRow {
  const first = revisions[0]!;
  return {
    field_id: first.field_id,
    source_system: first.source_system,
    old_source_sheet: first.old_source_sheet,
    old_source_line: first.old_source_line,
    new_source_sheet: first.new_source_sheet,
    new_source_line: first.new_source_line,
    changes: new Map(revisions.map((revision) => [revision.column_name, revision])),
  };
}
