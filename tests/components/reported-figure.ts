import type { ReportedFigureRow } from '../../src/queries/reported-figures.ts';

/** An exact, undated number of dossiers that a newspaper reported of Đông Cuông, with other facts where given. */
export function reportedFigure(
  measure: ReportedFigureRow['measure'],
  value: number,
  facts: Partial<ReportedFigureRow> = {},
): ReportedFigureRow {
  return {
    figure_id: `${measure}-${value}`,
    unit_code: '04399',
    measure,
    value,
    unit: 'dossiers',
    precision: 'exact',
    denominator: 'not_applicable',
    period_start: null,
    period_end: null,
    published: null,
    publication: 'Báo',
    url: null,
    translated: 'no',
    note: null,
    note_vi: null,
    arithmetic: null,
    province_code: '15',
    ...facts,
  };
}
