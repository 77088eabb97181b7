import { newcombe } from '../statistics/newcombe.ts';
import type { CountName } from '../tables/counts.ts';
import type { DossierRow } from '../tables/dossiers.ts';
import {
  JUMP_FACTOR,
  JUMP_POINTS,
  JUMP_ROOTS,
  LEAST_COMPARED,
  PARTS_ACROSS,
  PARTS_OF_WHOLES,
  PERFECT_PERIODS,
  PERFECT_RESOLVED,
  PUNCTUAL_DAYS,
  type HealthCheck,
} from '../tables/health.ts';
import { rate, receivedNew } from '../tables/rates.ts';
import type { IssueCode, IssueParams, Severity } from '../tables/quality.ts';
import { brokenIdentities, countOf, judgesIdentity, totalOf } from './identities.ts';

/** The figures of one unit in one period. */
export interface UnitPeriod {
  /** The row over all fields. */
  readonly overall: DossierRow;
  /** The rows read from files that it is made of; `overall` itself where it was read. */
  readonly rows: readonly DossierRow[];
  /** Day of the first export that gave them (ISO); null where no file says it. */
  readonly exported: string | null;
  /** Whether the totals that its files print are the sums of these rows; null where none could be judged. */
  readonly totals: boolean | null;
  /** Those of them that may lack a way in (`FileRow.lacks_ways`). */
  readonly lackWays: ReadonlySet<DossierRow>;
  /** Codes of what was found about these rows by rules that compare files. */
  readonly found: ReadonlySet<IssueCode>;
}

/** A failed check as a finding about one line: where, and what a message is made of. */
export interface HealthFinding {
  readonly row: DossierRow;
  readonly code: IssueCode;
  readonly severity: Severity;
  readonly column: string | null;
  readonly params: IssueParams;
}

/** What came of one check: null where it could not be made. */
type CheckOutcome = { readonly passed: boolean; readonly findings: HealthFinding[] } | null;

/**
 * A check of a period in the light of the ones before it, the latest first and without a gap: all of
 * one unit, calendar and kind.
 */
type Check = (period: UnitPeriod, before: readonly UnitPeriod[]) => CheckOutcome;

const outcome = (findings: HealthFinding[]): CheckOutcome => ({
  passed: findings.length === 0,
  findings,
});

/** Every check but `present`, which is about periods without figures. */
export const CHECKS: Readonly<Record<Exclude<HealthCheck, 'present'>, Check>> = {
  punctual({ overall, rows, exported }) {
    // A correction comes later by nature.
    if (exported === null || rows.some(({ revision }) => revision > 0)) return null;
    const days = daysBetween(overall.period_end, exported);
    const params = { days, most: PUNCTUAL_DAYS };
    return outcome(
      days > PUNCTUAL_DAYS ? [finding(firstOf(rows), 'late_file', 'note', params)] : [],
    );
  },
  identities({ rows, lackWays }) {
    if (!rows.some(judgesIdentity)) return null;
    const isBroken = (row: DossierRow): boolean =>
      brokenIdentities(row, lackWays.has(row)).length > 0;
    return { passed: !rows.some(isBroken), findings: [] };
  },
  carry_over({ overall }, [before]) {
    const expected = before === undefined ? null : totalOf(before.overall, 'pending_total');
    if (expected === null || overall.carried_over === null) return null;
    return { passed: overall.carried_over === expected, findings: [] };
  },
  totals({ totals }) {
    // Which total differs was said of its line when the file was read.
    return totals === null ? null : { passed: totals, findings: [] };
  },
  possible_rates({ rows }) {
    let isJudged = false;
    const findings: HealthFinding[] = [];
    for (const row of rows) {
      const said = new Set<CountName>();
      for (const { part, whole } of [...PARTS_OF_WHOLES, ...PARTS_ACROSS]) {
        const [found, most] = [countOf(row, part), countOf(row, whole)];
        if (found === null || most === null) continue;
        isJudged = true;
        // Of a part that is above several wholes the nearest says it all.
        if (found <= most || said.has(part)) continue;
        said.add(part);
        const params = { whole, found, most };
        findings.push({ ...finding(row, 'impossible_rate', 'warning', params), column: part });
      }
    }
    return isJudged ? outcome(findings) : null;
  },
  not_copied({ overall, found }, before) {
    if (found.has('copied_figures')) return { passed: false, findings: [] };
    const isComparable = before.length > 0 && (overall.received_total ?? 0) >= LEAST_COMPARED;
    return isComparable ? outcome([]) : null;
  },
  no_jump(period, [before]) {
    if (before === undefined || !isWhole(period) || !isWhole(before)) return null;
    const volume = volumeJump(period, before);
    const onTime = rateJump(period, before);
    if (volume === null && onTime === null) return null;
    return outcome([...(volume ?? []), ...(onTime ?? [])]);
  },
  no_perfect_run(period, before) {
    const run = [period, ...before].slice(0, PERFECT_PERIODS).map(({ overall }) => overall);
    const rates = run.map((row) => rate('ontime_resolved', row));
    const isJudged =
      run.length === PERFECT_PERIODS &&
      rates.every((known) => known !== null && known.denominator >= PERFECT_RESOLVED);
    if (!isJudged) return null;
    const isRun = rates.every((known) => known?.numerator === known?.denominator);
    const params = { periods: PERFECT_PERIODS };
    return outcome(isRun ? [finding(firstOf(period.rows), 'perfect_run', 'note', params)] : []);
  },
  fields_kept({ rows }, [before]) {
    const large = (before?.rows ?? []).filter(
      (row) => row.field_id !== 'all' && (row.received_total ?? 0) >= LEAST_COMPARED,
    );
    if (large.length === 0 || !rows.some(({ field_id }) => field_id !== 'all')) return null;
    const present = new Set(rows.map(fieldKey));
    return outcome(
      large
        .filter((row) => !present.has(fieldKey(row)))
        .map(({ field_id, source_system }) =>
          finding(firstOf(rows), 'missing_field', 'warning', { field_id, source_system }),
        ),
    );
  },
};

/** Of what was newly received, else of everything received, where both periods say it. */
function volumeJump(period: UnitPeriod, before: UnitPeriod): HealthFinding[] | null {
  const isNew = receivedNew(period.overall) !== null && receivedNew(before.overall) !== null;
  const volume = ({ overall }: UnitPeriod): number | null =>
    isNew ? receivedNew(overall) : totalOf(overall, 'received_total');
  const [now, then] = [volume(period), volume(before)];
  if (now === null || then === null || Math.max(now, then) < LEAST_COMPARED) return null;
  const factor = Math.max(now, then) / Math.max(1, Math.min(now, then));
  const isJump = factor >= JUMP_FACTOR && Math.abs(Math.sqrt(now) - Math.sqrt(then)) > JUMP_ROOTS;
  const params = { measure: isNew ? 'received_new' : 'received_total', before: then, now };
  return isJump ? [finding(firstOf(period.rows), 'jump', 'note', params)] : [];
}

function rateJump(period: UnitPeriod, before: UnitPeriod): HealthFinding[] | null {
  const now = rate('ontime_resolved', period.overall);
  const then = rate('ontime_resolved', before.overall);
  // A part above its whole is no share: that is another check's finding.
  if (now === null || then === null || now.value > 1 || then.value > 1) return null;
  const change = newcombe(now.numerator, now.denominator, then.numerator, then.denominator);
  if (change === null) return null;
  const isJump = change.lower > JUMP_POINTS / 100 || change.upper < -JUMP_POINTS / 100;
  const points = (value: number): number => Math.round(value * 10_000) / 100;
  const params = { measure: 'ontime_resolved', before: points(then.value), now: points(now.value) };
  return isJump ? [finding(firstOf(period.rows), 'jump', 'note', params)] : [];
}

function finding(
  row: DossierRow,
  code: IssueCode,
  severity: Severity,
  params: IssueParams,
): HealthFinding {
  return { row, code, severity, column: null, params };
}

function firstOf(rows: readonly DossierRow[]): DossierRow {
  return rows.reduce((first, row) =>
    (row.source_line ?? Infinity) < (first.source_line ?? Infinity) ? row : first,
  );
}

function isWhole({ overall }: UnitPeriod): boolean {
  return overall.completeness === null;
}

function fieldKey({ field_id, source_system }: DossierRow): string {
  return `${field_id} ${source_system}`;
}

function daysBetween(from: string, to: string): number {
  return Math.floor((Date.parse(to.slice(0, 10)) - Date.parse(from)) / 86_400_000);
}
