import { COUNT_NAMES, noCounts, type CountName, type Counts } from '../tables/counts.ts';
import { UNSPECIFIED_SYSTEM, type DossierRow } from '../tables/dossiers.ts';
import { completedCounts, type DifferingCount } from './completed-counts.ts';
import { sumOfCounts } from './count-sums.ts';
import type { RowChange } from './row-changes.ts';
import type { FileIssue } from './file-result.ts';
import type { Finding } from './finding.ts';
import { brokenIdentities, type BrokenIdentity } from './identities.ts';
import { placeOf } from './file-issue.ts';
import type { PrintedTotal } from './unit-health.ts';

/** What the rows over all fields of a unit that has rows by field say beside the sum of these. */
export interface UnitTotals {
  /** The sum, completed. */
  readonly counts: Counts;
  /** The counts that are not those of the sum. */
  readonly taken: ReadonlySet<CountName>;
  /** The rows that these are of. */
  readonly used: readonly DossierRow[];
  /** The rows that only repeat or contradict the sum. */
  readonly changes: readonly RowChange[];
  readonly findings: readonly Finding[];
  readonly totals: readonly PrintedTotal[];
}

/** A row over all fields beside what the rows by field, that it is the total of, add up to. */
interface Compared {
  readonly total: DossierRow;
  readonly taken: ReadonlySet<CountName>;
  readonly differing: readonly DifferingCount[];
}

/**
 * Compares the rows over all fields of one unit and period with the sum of its field rows (`sum`; null
 * where that lacks a row), and completes it. A row of a system that rows by field are of is the
 * total of these; a row that names no system, or stands beside rows that name none, is the total of all.
 * Any other one (of another system, or of a part of the period) may be about other dossiers: it is not
 * used (`total_apart`).
 */
export function unitTotals(
  fields: readonly DossierRow[],
  own: readonly DossierRow[],
  sum: Counts | null,
): UnitTotals {
  const systems = [...new Set(fields.map(({ source_system }) => source_system))];
  const alike = own.filter(({ completeness }) =>
    fields.every((field) => field.completeness === completeness),
  );
  const bySystem = new Map(
    systems.flatMap((system) =>
      alike
        .filter(({ source_system }) => source_system === system)
        .map((row) => [system, row] as const),
    ),
  );
  const isGeneral = ({ source_system }: DossierRow): boolean =>
    !systems.includes(source_system) &&
    (source_system === UNSPECIFIED_SYSTEM || systems.every((name) => name === UNSPECIFIED_SYSTEM));
  const [general, ...more] = alike.filter(isGeneral);
  const known = sum ?? noCounts();
  const compared: Compared[] = [];
  const parts = systems.map((system) => {
    const rows = fields.filter(({ source_system }) => source_system === system);
    const part = sum === null ? noCounts() : sumOfCounts(rows);
    const total = bySystem.get(system);
    if (total === undefined) return part;
    const { counts, taken, differing } = completedCounts(part, total);
    compared.push({ total, taken, differing });
    return counts;
  });
  const together = parts.length === 1 ? parts[0]! : sumOfCounts(parts);
  let { counts } = completedCounts(known, together);
  if (general !== undefined && more.length === 0) {
    const found = completedCounts(counts, general);
    compared.push({ total: general, ...found });
    counts = found.counts;
  }
  return outcome(compared, own, known, picked(counts));
}

function picked(counts: Counts): Counts {
  return Object.fromEntries(COUNT_NAMES.map((name) => [name, counts[name]])) as Counts;
}

function outcome(
  compared: readonly Compared[],
  own: readonly DossierRow[],
  sum: Counts,
  counts: Counts,
): UnitTotals {
  const taken = new Set(COUNT_NAMES.filter((name) => sum[name] === null && counts[name] !== null));
  const changes: RowChange[] = [];
  const findings: Finding[] = [];
  const totals: PrintedTotal[] = [];
  const used: DossierRow[] = [];
  let broken = newlyBroken(sum, counts);
  for (const total of own) {
    const found = compared.find((one) => one.total === total);
    const columns = [...(found?.taken ?? [])].filter((name) => taken.has(name));
    const contradicted = columns.length > 0 ? broken : [];
    if (columns.length > 0) broken = [];
    const issues = issuesOf(total, found, columns, contradicted);
    const { source_id, source_line } = total;
    if (columns.length === 0)
      changes.push({ source_id: source_id ?? '', line: source_line ?? 0, fate: 'total', issues });
    else {
      used.push(total);
      findings.push({ source_id: source_id ?? '', issues });
    }
    if (found !== undefined && COUNT_NAMES.some((name) => isCompared(found, name)))
      totals.push({
        ...total,
        source_id: null,
        isKept: found.differing.length === 0 && contradicted.length === 0,
      });
  }
  return { counts, taken, used, changes, findings, totals };
}

function isCompared({ total, taken }: Compared, name: CountName): boolean {
  return total[name] !== null && !taken.has(name);
}

/** Identities that the completed counts break and the sum alone does not. */
function newlyBroken(sum: Counts, counts: Counts): readonly BrokenIdentity[] {
  const before = new Set(brokenIdentities(sum).map(({ identity }) => identity));
  return brokenIdentities(counts).filter(({ identity }) => !before.has(identity));
}

function issuesOf(
  { source_sheet: sheet, source_line, ...total }: DossierRow,
  found: Compared | undefined,
  columns: readonly CountName[],
  broken: readonly BrokenIdentity[],
): FileIssue[] {
  const place = placeOf({ sheet, line: source_line ?? 0 });
  const issue = { ...place, column: null, value: null };
  if (found === undefined) {
    const stated = COUNT_NAMES.filter((name) => total[name] !== null);
    const params = { columns: stated };
    return [{ ...issue, code: 'total_apart', severity: 'warning', params }];
  }
  return [
    ...found.differing.map(({ column, expected, found: printed }): FileIssue => ({
      ...{ ...place, column, code: 'total_mismatch', severity: 'warning' },
      params: { identity: 'I6', expected, found: printed },
      value: String(printed),
    })),
    ...broken.map(({ identity, column, expected, found: stated }): FileIssue => ({
      ...{ ...place, column, code: 'completed_contradiction', severity: 'warning' },
      params: { identity, expected, found: stated },
      value: null,
    })),
    ...(columns.length === 0
      ? []
      : [{ ...issue, code: 'completed_sum', severity: 'note', params: { columns } } as const]),
  ];
}
