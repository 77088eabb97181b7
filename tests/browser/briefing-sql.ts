import { gunzipSync } from 'node:zlib';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Database } from '../../src/database/database.ts';
import { openNative } from '../../src/database/native.ts';

/** The published databases of a directory of the built site, unpacked for native DuckDB. */
export async function publishedDatabases(
  directory: string,
): Promise<{ database: Database; close: () => void }> {
  const scratch = mkdtempSync(join(tmpdir(), 'briefing-'));
  const files: Record<string, string> = {};
  for (const name of readdirSync(directory).filter((file) => file.endsWith('.duckdb.gz'))) {
    const path = join(scratch, name.replace(/\.gz$/, ''));
    writeFileSync(path, gunzipSync(readFileSync(join(directory, name))));
    files[name.split('.')[0]!.replace('-', '_')] = path;
  }
  return {
    database: await openNative(files),
    close: () => {
      rmSync(scratch, { recursive: true, force: true });
    },
  };
}

/** Months of the flows of communes over all fields. */
const COMMUNES = `SELECT unit_code, period_start, period_end, pending_overdue,
  coalesce(received_total, received_new + carried_over,
    received_online + received_direct_or_postal + carried_over,
    received_online + received_direct + received_postal + carried_over) AS received_total,
  coalesce(in_time_766, resolved_early_or_on_time + pending_in_time,
    resolved_early + resolved_on_time + pending_in_time) AS in_time
FROM overview.dossiers
WHERE level = 'commune' AND field_id = 'all' AND period_kind = 'flow' AND calendar = 'month'
  AND completeness IS NULL`;

/** Overdue dossiers of each commune at the end of a month, and the change since the month before. */
export const OVERDUE_SQL = `WITH c AS (${COMMUNES}),
  now AS (SELECT * FROM c WHERE period_end = $1::DATE),
  then_ AS (SELECT * FROM c WHERE period_end = $1::DATE - day($1::DATE)::INTEGER)
SELECT now.unit_code, now.pending_overdue::INTEGER AS count,
  (now.pending_overdue - then_.pending_overdue)::INTEGER AS change
FROM now LEFT JOIN then_ USING (unit_code)
WHERE now.pending_overdue IS NOT NULL
ORDER BY count DESC, unit_code`;

/**
 * Overdue dossiers of each department at the end of a month, and the change since the month before; a
 * department of several systems has a row over all of them.
 */
export const DEPARTMENTS_SQL = `WITH d AS (
    SELECT unit_code, period_end, pending_overdue FROM overview.dossiers
    WHERE level = 'department' AND unit_code LIKE 'XM.%' AND field_id = 'all'
      AND period_kind = 'flow' AND calendar = 'month' AND completeness IS NULL
    QUALIFY source_system = 'all' OR count(*) OVER (PARTITION BY unit_code, period_end) = 1),
  now AS (SELECT * FROM d WHERE period_end = $1::DATE),
  then_ AS (SELECT * FROM d WHERE period_end = $1::DATE - day($1::DATE)::INTEGER)
SELECT now.unit_code, now.pending_overdue::INTEGER AS count,
  (now.pending_overdue - then_.pending_overdue)::INTEGER AS change
FROM now LEFT JOIN then_ USING (unit_code)
WHERE now.pending_overdue IS NOT NULL
ORDER BY count DESC, unit_code`;

/**
 * Communes whose overdue dossiers at the end of a month are not known, as the page has to name them:
 * whether they have a row of the month, and one of other periods that meet it.
 */
export const MISSING_SQL = `SELECT u.unit_code,
  bool_or(d.period_kind = 'flow' AND d.calendar = 'month' AND d.period_end = $1::DATE) AS has_month,
  bool_or(d.period_start <= $1::DATE AND d.period_end >= date_trunc('month', $1::DATE)) AS has_other
FROM (SELECT DISTINCT unit_code FROM overview.units WHERE level = 'commune' AND province_code = 'XM') u
LEFT JOIN overview.dossiers d ON d.unit_code = u.unit_code AND d.field_id = 'all'
GROUP BY u.unit_code
HAVING coalesce(bool_or(d.period_kind = 'flow' AND d.calendar = 'month' AND d.period_end = $1::DATE
  AND d.completeness IS NULL AND d.pending_overdue IS NOT NULL), false) = false
ORDER BY u.unit_code`;

/** Overdue dossiers of each commune beyond the part that all of them together have in what they handle. */
export const BEYOND_SQL = `WITH b AS (
    SELECT unit_code, pending_overdue AS open, received_total AS n FROM (${COMMUNES})
    WHERE period_end = $1::DATE AND pending_overdue IS NOT NULL
      AND received_total > 0 AND in_time BETWEEN 0 AND received_total)
SELECT unit_code, round(open - n * sum(open) OVER () / sum(n) OVER ())::INTEGER AS beyond,
  open::INTEGER AS open
FROM b ORDER BY open - n * sum(open) OVER () / sum(n) OVER () DESC, unit_code`;

/** The field of a commune with most overdue dossiers at the end of a month; none without fields. */
export const MOST_FIELD_SQL = `SELECT field_id, pending_overdue::INTEGER AS count
FROM fields_xm.dossiers
WHERE level = 'commune' AND unit_code = $2 AND period_end = $1::DATE AND field_id <> 'all'
  AND completeness IS NULL AND pending_overdue > 0
  AND (period_kind = 'year_to_date' OR (period_kind = 'flow' AND calendar = 'month'))
ORDER BY pending_overdue DESC, field_id LIMIT 1`;

/** Checks that could be made of each commune in a month: the fewest and the most. */
export const CHECKS_SQL = `SELECT min(made)::INTEGER AS fewest, max(made)::INTEGER AS most FROM (
  SELECT len(passed) + len(failed) AS made FROM health.health
  WHERE level = 'commune' AND period_kind = $2 AND period_end = $1::DATE)`;

/** What Gia Lai states of all of it in a running total, and the sum of its communes. */
export const GIA_LAI_SQL = `SELECT level, count(*)::INTEGER AS units,
  sum(received_total)::INTEGER AS received, sum(in_time_766)::INTEGER AS in_time
FROM overview.dossiers
WHERE field_id = 'all' AND period_end = DATE '2026-10-10' AND period_kind = 'year_to_date'
  AND (unit_code = '52' OR (level = 'commune' AND unit_code IN (
    SELECT unit_code FROM overview.units WHERE province_code = '52')))
GROUP BY level ORDER BY level DESC`;

/** The same by field, the change over the communes that give fields in both months. */
export const FIELDS_SQL = `WITH a AS (
    SELECT DISTINCT unit_code, period_end FROM overview.dossiers
    WHERE level = 'commune' AND field_id = 'all' AND period_kind = 'flow' AND calendar = 'month'
      AND completeness IS NULL),
  f AS (
    SELECT unit_code, field_id, period_end, pending_overdue
    FROM fields_xm.dossiers SEMI JOIN a USING (unit_code, period_end)
    WHERE level = 'commune' AND field_id <> 'all' AND completeness IS NULL
      AND (period_kind = 'year_to_date' OR (period_kind = 'flow' AND calendar = 'month'))
    -- What is open on a day is the same in a running total up to it.
    QUALIFY period_kind = 'flow' OR
      count(*) FILTER (WHERE period_kind = 'flow') OVER (PARTITION BY unit_code, period_end) = 0),
  now AS (SELECT * FROM f WHERE period_end = $1::DATE),
  then_ AS (SELECT * FROM f WHERE period_end = $1::DATE - day($1::DATE)::INTEGER),
  twice AS (SELECT unit_code FROM now INTERSECT SELECT unit_code FROM then_)
SELECT field_id, sum(now.pending_overdue)::INTEGER AS count,
  CASE WHEN (SELECT count(*) FROM twice) > 0 THEN
    (coalesce(sum(now.pending_overdue) FILTER (WHERE unit_code IN (FROM twice)), 0) -
    coalesce((SELECT sum(then_.pending_overdue) FROM then_
      WHERE then_.field_id = now.field_id AND unit_code IN (FROM twice)), 0))::INTEGER END AS change
FROM now GROUP BY field_id ORDER BY count DESC, field_id`;

/**
 * Laney's p'-chart of each commune's share in time of the months up to one, in SQL: z of each month,
 * and the deviation of z from its moving ranges. Communes without the share in that month are left out.
 */
export const CHARTS_SQL = `WITH p AS (
    SELECT unit_code, period_start, period_end, in_time AS x, received_total AS n
    FROM (${COMMUNES})
    WHERE period_end <= $1::DATE AND received_total > 0 AND in_time BETWEEN 0 AND received_total),
  c AS (SELECT *, sum(x) OVER w / sum(n) OVER w AS centre FROM p WINDOW w AS (PARTITION BY unit_code)),
  s AS (SELECT *, (x / n - centre) / sqrt(centre * (1 - centre) / n) AS z FROM c),
  r AS (SELECT *, abs(z - lag(z) OVER (PARTITION BY unit_code ORDER BY period_end)) AS range_ FROM s)
SELECT unit_code, period_start::VARCHAR AS since, x::INTEGER AS x, n::INTEGER AS n,
  centre::DOUBLE AS centre, z::DOUBLE AS z,
  (avg(range_) OVER (PARTITION BY unit_code) / 1.128)::DOUBLE AS sigma
FROM r
QUALIFY max(period_end) OVER (PARTITION BY unit_code) = $1::DATE
ORDER BY unit_code, period_end`;

/**
 * Of the communes with the share in time in every month up to one: how many there are, and in how many
 * it is higher, and lower, from a day on than in the three months right before (or, for `first`, in those earlier still), that of
 * Tết 2026 left out.
 */
export const SHARED_SQL = `WITH p AS (
    SELECT unit_code, period_start, in_time AS x, received_total AS n
    FROM (${COMMUNES})
    WHERE period_end <= $1::DATE AND received_total > 0 AND in_time BETWEEN 0 AND received_total),
  b AS (
    SELECT DISTINCT period_start FROM p
    WHERE period_start < $2::DATE AND period_start <> DATE '2026-02-01'
    ORDER BY period_start DESC),
  d AS (
    SELECT period_start FROM b QUALIFY
      (row_number() OVER (ORDER BY period_start DESC) <= 3) = ($3 = 'before')),
  l AS (
    SELECT DISTINCT period_start FROM p
    WHERE period_start >= $2::DATE AND period_start <> DATE '2026-02-01'),
  k AS (
    SELECT unit_code,
      sum(x) FILTER (period_start IN (FROM l)) / sum(n) FILTER (period_start IN (FROM l)) AS now,
      sum(x) FILTER (period_start IN (FROM d)) / sum(n) FILTER (period_start IN (FROM d)) AS then_
    FROM p GROUP BY unit_code
    HAVING count(*) = (SELECT count(DISTINCT period_start) FROM p))
SELECT count(*)::INTEGER AS units, count(*) FILTER (now > then_)::INTEGER AS higher,
  count(*) FILTER (now < then_)::INTEGER AS lower
FROM k`;

/** Communes surely lower than expected in the share in time in a month, by the published funnel. */
export const LOW_SQL = `SELECT unit_code FROM statistics_xm.unit_results
WHERE set_id = 'communes:XM' AND indicator = 'ontime_766' AND period_kind = 'flow'
  AND calendar = 'month' AND period_end = $1::DATE
  AND place IN ('below', 'far_below') AND q <= 0.05
ORDER BY unit_code`;

/** Communes clearly above the others in the share in time in each of the last three months up to one. */
export const HIGH_SQL = `SELECT unit_code FROM statistics_xm.unit_results
WHERE set_id = 'communes:XM' AND indicator = 'ontime_766' AND period_kind = 'flow'
  AND calendar = 'month' AND place IN ('above', 'far_above') AND q <= 0.05
  AND period_end <= $1::DATE AND period_end > $1::DATE - INTERVAL 75 DAY
GROUP BY unit_code HAVING count(*) = 3
ORDER BY unit_code`;

/** The place of a province in the index on its latest day, and the points to the next above and below. */
export const GAPS_SQL = `WITH d AS (
    SELECT unit_code, total, rank FROM overview.index766
    WHERE length(unit_code) = 2 AND as_of = (SELECT max(as_of) FROM overview.index766
      WHERE length(unit_code) = 2 AND as_of <= $2::DATE)),
  own AS (SELECT * FROM d WHERE unit_code = $1)
SELECT own.rank::INTEGER AS rank, own.total::DOUBLE AS total,
  (SELECT min(d.total) - own.total FROM d WHERE d.total > own.total)::DOUBLE AS above,
  (SELECT own.total - max(d.total) FROM d WHERE d.total < own.total)::DOUBLE AS below
FROM own`;

/** One month of a commune as {@link CHARTS_SQL} gives it. */
export interface ChartRow {
  readonly unit_code: string;
  readonly since: string;
  readonly x: number;
  readonly n: number;
  readonly centre: number;
  readonly z: number;
  readonly sigma: number;
}

/**
 * What the chart of one commune says of its last month: null for usual variation or too few months,
 * else since when which way, and whether it differs from the months right before as well. Written for this test after the rules
 * of Making Data Count, apart from the code of the site.
 */
export function changeOf(
  rows: readonly ChartRow[],
): { since: string; up: boolean; sure: boolean } | null {
  if (rows.length < 12) return null;
  const zones = rows.map(zoneOf);
  const sides = rows.map(({ z }) => Math.sign(z));
  const marks = rows.map((_, at) => markOf(rows, zones, sides, at));
  // A trend points the way it goes, whatever the side of the mean; anything else to its side.
  const ways = rows.map((_, at) => (marks[at] === 'trend' ? trendOf(rows, at) : sides[at]!));
  const last = marks.findLastIndex((mark) => mark !== '');
  if (last < 0) return null;
  const side = ways[last]!;
  const stays = ({ z, sigma }: ChartRow): boolean => z * side >= sigma;
  if (!rows.slice(last + 1).every(stays)) return null;
  let from = last;
  for (let at = last - 1; at >= 0; at -= 1) {
    if (marks[at] !== '' && ways[at] === side) from = at;
    else if (marks[at] !== '' || !stays(rows[at]!)) break;
  }
  const isSure = isApartFromBefore(rows, rows[from]!.since, side);
  // The month of Tết is in none of what is compared, so that nothing is said to begin with it.
  const later = rows.slice(from).find(({ since }) => since !== '2026-02-01') ?? rows[from]!;
  return { since: later.since, up: side > 0, sure: isSure };
}

/**
 * Whether the months since then together, and the last one alone, differ from the three right before,
 * the month of Tết 2026 in none of them but where it is all there is.
 */
function isApartFromBefore(rows: readonly ChartRow[], since: string, side: number): boolean {
  const usual = rows.filter((row) => row.since !== '2026-02-01');
  const before = usual.filter((row) => row.since < since).slice(-3);
  const later = usual.filter((row) => row.since >= since);
  const now = later.length > 0 ? later : rows.filter((row) => row.since >= since);
  return before.length === 3 && isApart(before, now, side) && isApart(before, rows.slice(-1), side);
}

function zoneOf({ x, n, centre, z, sigma }: ChartRow): 'outside' | 'near' | 'inside' {
  const far = Math.abs(z) > 3 * sigma ? 'outside' : Math.abs(z) > 2 * sigma ? 'near' : 'inside';
  if (far === 'inside') return far;
  const tail = binomialTail(x, n, centre, z > 0);
  if (tail > 0.02275013) return 'inside';
  return tail > 0.001349898 ? 'near' : far;
}

function markOf(
  rows: readonly ChartRow[],
  zones: readonly string[],
  sides: readonly number[],
  at: number,
): string {
  if (zones[at] === 'outside') return 'outside';
  if (trendOf(rows, at) !== 0) return 'trend';
  const isTwo = [-2, -1, 1, 2].some(
    (away) => zones[at + away] === 'near' && sides[at + away] === sides[at],
  );
  if (zones[at] === 'near' && isTwo) return 'two';
  let [from, to] = [at, at];
  while (sides[from - 1] === sides[at]) from -= 1;
  while (sides[to + 1] === sides[at]) to += 1;
  return to - from + 1 >= 7 ? 'shift' : '';
}

/** 1 or −1 for a month that is one of seven or more that only rise or only fall, else 0. */
function trendOf(rows: readonly ChartRow[], at: number): number {
  const share = (index: number): number => rows[index]!.x / rows[index]!.n;
  const isRun = (way: number): boolean => {
    let [from, to] = [at, at];
    while (from > 0 && (share(from) - share(from - 1)) * way > 1e-12) from -= 1;
    while (to < rows.length - 1 && (share(to + 1) - share(to)) * way > 1e-12) to += 1;
    return to - from + 1 >= 7;
  };
  return isRun(1) ? 1 : isRun(-1) ? -1 : 0;
}

/** P(X ≥ x) or P(X ≤ x) of a binomial distribution, term by term. */
function binomialTail(x: number, n: number, p: number, upper: boolean): number {
  let log = n * Math.log(1 - p);
  let sum = 0;
  for (let k = 0; k <= n; k += 1) {
    if (upper ? k >= x : k <= x) sum += Math.exp(log);
    log += Math.log((n - k) / (k + 1)) + Math.log(p / (1 - p));
  }
  return sum;
}

/**
 * Whether the Newcombe interval of the difference of two shares lies on one side of 0, each dossier
 * weighing 1 / σ² (never more than 1).
 */
function isApart(before: readonly ChartRow[], now: readonly ChartRow[], side: number): boolean {
  const weight = 1 / Math.max(1, now[0]!.sigma ** 2);
  const [first, second] = [before, now].map((rows) => {
    const x = rows.reduce((sum, row) => sum + row.x * weight, 0);
    const n = rows.reduce((sum, row) => sum + row.n * weight, 0);
    const [p, square] = [x / n, 1.959963984540054 ** 2];
    const middle = (2 * n * p + square) / (2 * (n + square));
    const half = (1.959963984540054 * Math.sqrt(square + 4 * n * p * (1 - p))) / (2 * (n + square));
    return { p, lower: middle - half, upper: middle + half };
  });
  const [a, b] = [first!, second!];
  return side > 0
    ? b.p - a.p - Math.hypot(b.p - b.lower, a.upper - a.p) > 0
    : b.p - a.p + Math.hypot(b.upper - b.p, a.p - a.lower) < 0;
}
