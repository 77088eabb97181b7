import { periodKey, REFORM_DATE, type Period } from '../tables/periods.ts';
import type { UnitLevel } from '../tables/units.ts';
import type { FileIssue } from './file-result.ts';
import { fileIssue } from './file-issue.ts';

/**
 * What has to be said of the periods of one table, each once: that it was exported before a period
 * ended, and that a commune's figures from before 1 July 2025 are about former units.
 */
export class PeriodNotes {
  readonly #exportedAt: string | null;
  readonly #said = new Set<string>();

  /** `exportedAt`: when the table was exported, an ISO day or time; null where nothing says it. */
  constructor(exportedAt: string | null) {
    this.#exportedAt = exportedAt;
  }

  /** The notes on the period of a row that were not given before. */
  next(row: Period & { readonly level: UnitLevel }, line: number): FileIssue[] {
    const isEarly = this.#exportedAt !== null && this.#exportedAt.slice(0, 10) < row.period_end;
    const isFormer = row.level === 'commune' && row.period_end < REFORM_DATE;
    if (!isEarly && !isFormer) return [];
    const key = `${periodKey(row)} ${row.level}`;
    if (this.#said.has(key)) return [];
    this.#said.add(key);
    const params = { exported_at: this.#exportedAt?.slice(0, 10) ?? '', end: row.period_end };
    return [
      ...(isEarly ? [{ ...fileIssue('incomplete_period', params, 'warning'), line }] : []),
      ...(isFormer ? [{ ...fileIssue('former_unit', {}, 'note'), line }] : []),
    ];
  }
}
