/** A way of exporting that only a few communes have; the others send form II.06 or what their number says. */
export interface ExportWay {
  readonly way:
    | 'tcvn3'
    | 'windows-1258'
    | 'workbook'
    | 'html'
    | '07a-by-field'
    | '07a-by-unit'
    | 'year-to-date'
    | 'reporting-month'
    | 'opencps'
    | 'by-unit'
    | 'egovcloud'
    | 'liferay-egov'
    | 'payment-766'
    | 'known-headings'
    | 'portal-766'
    | 'mapped';
  /** As `manifest.json` names the layout. */
  readonly layout: string;
  readonly units: readonly string[];
  /** The months in which they export so; null for all. */
  readonly months: readonly string[] | null;
}

/**
 * Communes without planted effects, each with a way of its own, so that every layout, encoding and
 * calendar that ingest reads occurs. A commune's month stands in one file only.
 */
export const OTHER_WAYS: readonly ExportWay[] = [
  way('portal-766', 'portal-766', ['X0060']),
  way('year-to-date', 'form-ii06', ['X0062', 'X0063']),
  way('reporting-month', 'form-ii06', ['X0066', 'X0067']),
  way('mapped', 'he-thong-mau', ['X0069']),
  way('tcvn3', 'form-ii06', ['X0071']),
  way('windows-1258', 'form-ii06', ['X0072']),
  way('workbook', 'form-ii06', ['X0073', 'X0074']),
  way('html', 'form-ii06', ['X0075']),
  way('07a-by-field', 'form-ii06', ['X0076']),
  way('opencps', 'opencps', ['X0077', 'X0078']),
  way('by-unit', 'commune-summary', ['X0079', 'X0080']),
  way('07a-by-unit', 'commune-summary', ['X0082', 'X0085']),
  way('egovcloud', 'egovcloud', ['X0086', 'X0087']),
  way('liferay-egov', 'liferay-egov', ['X0088']),
  // Says nothing of deadlines, so it replaces a single form.
  way('payment-766', 'payment-766', ['X0089'], ['2025-08']),
  way('known-headings', 'known-headings', ['X0090']),
];

/** The way in which a commune exports a month; null for the usual one. */
export function exportWay(unitCode: string, month: string): ExportWay['way'] | null {
  const found = OTHER_WAYS.find(
    ({ units, months }) => units.includes(unitCode) && (months?.includes(month) ?? true),
  );
  return found?.way ?? null;
}

/** True for a commune whose months run from the 15th to the 14th. */
export function reportsBy15th(unitCode: string): boolean {
  return exportWay(unitCode, '') === 'reporting-month';
}

function way(
  name: ExportWay['way'],
  layout: string,
  units: readonly string[],
  months: readonly string[] | null = null,
): ExportWay {
  return { way: name, layout, units, months };
}
