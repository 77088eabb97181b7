import { COUNT_NAMES } from '../tables/counts.ts';
import { ALL_FIELDS, type DossierRow } from '../tables/dossiers.ts';
import { periodKey } from '../tables/periods.ts';
import { publishableRevisions } from '../tables/publishable-revisions.ts';
import type { FileIssue } from './file-result.ts';
import type { Finding } from './finding.ts';
import { HiddenColumns } from './hidden-columns.ts';
import { cellKey } from './period-table.ts';
import type { ProvinceRows } from './province-rules.ts';
import { hiddenColumns, type SuppressionRule } from './suppression.ts';

/**
 * What is put together of one province, or of the country's own rows, without the small numbers and
 * what would give them away: the corrections that could are not among the revisions.
 */
export function suppressProvince(made: ProvinceRows, rule: SuppressionRule): ProvinceRows {
  const byField = [...made.rows, ...made.computed].filter(
    ({ field_id }) => field_id !== ALL_FIELDS,
  );
  const known = made.overview.map((row) => made.partial.get(row) ?? row);
  const hidden = hiddenColumns(
    { overview: known, byField, partial: new Set(made.partial.values()), unread: made.unread },
    rule,
  );
  // The country adds up the provinces, and a hidden row of one would be what the others leave.
  hideWhole(
    byField.filter(({ level }) => level === 'country'),
    hidden,
  );
  const rows = made.rows.map((row) => hidden.applied(row));
  const computed = made.computed.map((row) => hidden.applied(row));
  const overview = made.overview.map((row) => hidden.applied(row));
  const published = [...rows, ...computed, ...overview];
  const revisions = publishableRevisions(made.revisions, published, rule);
  const findings = publishableFindings(made.findings.map(withoutBounds), [...rows, ...overview]);
  return { ...made, rows, computed, overview, revisions, findings };
}

/** That communes exceed their province bounds whatever is hidden of either from below. */
function withoutBounds(finding: Finding): Finding {
  const issues = finding.issues.map((issue) =>
    issue.code === 'province_below_communes' ? { ...issue, isPrivate: true as const } : issue,
  );
  return { ...finding, issues };
}

/** A row that is said to equal another one tells what is hidden of either, and so do the rows beside it. */
function publishableFindings(
  findings: readonly Finding[],
  rows: readonly DossierRow[],
): readonly Finding[] {
  const isCopy = ({ code }: FileIssue): boolean => code === 'copied_figures';
  if (!findings.some(({ issues }) => issues.some(isCopy))) return findings;
  const unitPeriod = (row: DossierRow): string => `${row.unit_code} ${periodKey(row)}`;
  const hidden = new Set(rows.filter(({ suppressed }) => suppressed.length > 0).map(unitPeriod));
  const places = new Set(
    rows
      .filter((row) => hidden.has(unitPeriod(row)))
      .map((row) => JSON.stringify([row.source_id, row.source_sheet, row.source_line])),
  );
  const isHidden = (source_id: unknown, sheet: unknown, line: unknown): boolean =>
    places.has(JSON.stringify([source_id, sheet ?? null, line]));
  return findings.map((finding) => ({
    ...finding,
    issues: finding.issues.map((issue) => {
      const { sheet, line, params } = issue;
      const tells =
        isHidden(finding.source_id, sheet, line) ||
        isHidden(params['source_id'], params['sheet'], params['line']);
      return isCopy(issue) && tells ? { ...issue, isPrivate: true as const } : issue;
    }),
  }));
}

function hideWhole(rows: readonly DossierRow[], hidden: HiddenColumns): void {
  for (const row of rows) hidden.add(cellKey(row), periodKey(row), COUNT_NAMES);
}
