import type { DossierRow } from '../tables/dossiers.ts';
import { brokenCarryOvers } from './carry-over.ts';
import { copiedFigures } from './copied-figures.ts';
import { looksCumulative, type PeriodOfUnit } from './looks-cumulative.ts';
import type { Finding } from './finding.ts';
import { rangesOfYear } from './year-ranges.ts';
import { yearToDateFlows, type YearToDateFlows } from './year-to-date.ts';

/** The flows that running totals leave, for all units of a province. */
export function flowsOfRunningTotals(
  rows: readonly DossierRow[],
  lackedFields: (row: DossierRow) => Iterable<string>,
): YearToDateFlows {
  const units = byUnit(rows).map((own) => yearToDateFlows(own, lackedFields));
  return {
    rows: units.flatMap((unit) => unit.rows),
    addends: new Map(units.flatMap((unit) => [...unit.addends])),
    findings: units.flatMap((unit) => unit.findings),
    incomplete: units.flatMap((unit) => unit.incomplete),
  };
}

/**
 * What only shows when the periods of a province's units stand beside each other: carry-overs that do
 * not fit (I5), flows that look like running totals, ranges from the start of a year, copied figures.
 */
export function periodFindings(periods: readonly PeriodOfUnit[]): Finding[] {
  const units = [...Map.groupBy(periods, ({ overall }) => overall.unit_code).values()];
  return [
    ...units.flatMap((unit) => brokenCarryOvers(unit.map(({ rows }) => rows))),
    ...units.flatMap(looksCumulative),
    ...units.flatMap(rangesOfYear),
    ...copiedFigures(periods.map(({ rows }) => rows)),
  ];
}

function byUnit(rows: readonly DossierRow[]): DossierRow[][] {
  return [...Map.groupBy(rows, ({ unit_code }) => unit_code).values()];
}
