import type { ReportedFigure } from '../tables/reported.ts';
import type { Query } from './query.ts';

/** A reported figure with the province that its unit lies in. */
export interface ReportedFigureRow extends ReportedFigure {
  /** Null for the country. */
  readonly province_code: string | null;
}

/**
 * Every figure that newspapers and official sites reported, the country first, then by unit, the
 * latest period first, undated ones last.
 */
export function reportedFigures(): Query<ReportedFigureRow> {
  return {
    sql: `SELECT r.figure_id, r.unit_code, r.measure, r.value, r.unit, r.precision, r.denominator,
  r.period_start, r.period_end, r.published, r.publication, r.url, r.translated, r.note,
  r.note_vi, r.arithmetic, u.province_code
FROM overview.reported AS r
LEFT JOIN (SELECT DISTINCT unit_code, province_code FROM overview.units) AS u USING (unit_code)
ORDER BY u.province_code NULLS FIRST, r.unit_code, r.period_end DESC NULLS LAST,
  r.period_start DESC NULLS LAST, r.url, r.measure, r.figure_id`,
    params: [],
  };
}
