import { COUNT_NAMES, noCounts, type CountName, type Counts } from '../tables/counts.ts';
import { UNSPECIFIED_SYSTEM, type DossierRow } from '../tables/dossiers.ts';
import type { IssueCode } from '../tables/quality.ts';
import { sumOfCounts } from './count-sums.ts';
import { placeOf } from './file-issue.ts';
import type { FileIssue } from './file-result.ts';
import type { RowChange } from './row-changes.ts';
import { comparedTotal, type TotalComparison } from './total-comparison.ts';
import type { PrintedTotal } from './unit-health.ts';

/** What the rows over all fields of a unit that has rows by field say beside the sum of these. */
export interface UnitTotals {
  /** None of the rows is loaded: each with what is to be said of it. */
  readonly changes: readonly RowChange[];
  /** Those that state a count which the sum gives too. */
  readonly totals: readonly PrintedTotal[];
}

/**
 * Compares the rows over all fields of one unit and period (`own`) with the sum of its field rows (`sum`;
 * null where that lacks a row), which alone is stated. A row of a system that rows by field are of is the
 * total of these; a row that names no system, or stands beside rows that name none, is the total of all.
 * Any other one (of another system, or of a part of the period) may be about other dossiers
 * (`total_apart`).
 */
export function unitTotals(
  fields: readonly DossierRow[],
  own: readonly DossierRow[],
  sum: Counts | null,
): UnitTotals {
  const systems = new Set(fields.map(({ source_system }) => source_system));
  const isAlike = ({ completeness }: DossierRow): boolean =>
    fields.every((field) => field.completeness === completeness);
  const isGeneral = (row: DossierRow): boolean =>
    isAlike(row) &&
    !systems.has(row.source_system) &&
    (row.source_system === UNSPECIFIED_SYSTEM ||
      [...systems].every((name) => name === UNSPECIFIED_SYSTEM));
  const hasOneGeneral = own.filter(isGeneral).length === 1;
  const addendsOf = (total: DossierRow): readonly DossierRow[] | null => {
    if (isAlike(total) && systems.has(total.source_system))
      return fields.filter(({ source_system }) => source_system === total.source_system);
    return hasOneGeneral && isGeneral(total) ? fields : null;
  };
  const compared = own.map((total) => {
    const addends = addendsOf(total);
    if (addends === null) return { total, found: null };
    return { total, found: comparedTotal(sum === null ? noCounts() : sumOfCounts(addends), total) };
  });
  return {
    changes: compared.map(({ total, found }) => ({
      ...{ source_id: total.source_id ?? '', line: total.source_line ?? 0, fate: 'total' },
      issues: issuesOf(total, found),
    })),
    totals: compared.flatMap(({ total, found }) =>
      found?.isCompared === true
        ? { ...total, source_id: null, isKept: found.differing.length === 0 }
        : [],
    ),
  };
}

function issuesOf(
  { source_sheet: sheet, source_line, ...total }: DossierRow,
  found: TotalComparison | null,
): FileIssue[] {
  const place = placeOf({ sheet, line: source_line ?? 0 });
  const warning = (code: IssueCode, columns: readonly CountName[]): FileIssue => ({
    ...{ ...place, column: null, code, severity: 'warning', params: { columns }, value: null },
  });
  if (found === null) {
    const stated = COUNT_NAMES.filter((name) => total[name] !== null);
    return [warning('total_apart', stated)];
  }
  return [
    ...found.differing.map(({ column, expected, found: printed }): FileIssue => ({
      ...{ ...place, column, code: 'total_mismatch', severity: 'warning' },
      params: { identity: 'I6', expected, found: printed },
      value: String(printed),
    })),
    ...(found.alone.length === 0 ? [] : [warning('total_beside_fields', found.alone)]),
  ];
}
