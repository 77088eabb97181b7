import { MERGED_COUNTS, type CountName, type Counts } from '../tables/counts.ts';

/** An identity that the counts of one row break. Numbers of dossiers. */
export interface BrokenIdentity {
  readonly identity: 'I1' | 'I2' | 'I3' | 'I4' | 'I7' | 'D766';
  /** The total that does not fit. */
  readonly column: CountName;
  readonly expected: number;
  readonly found: number;
}

type Identity = Omit<BrokenIdentity, 'expected' | 'found'> & {
  /** Ways to add up the total; the first whose counts are all stated is compared. */
  readonly ways: readonly (readonly CountName[])[];
};

/**
 * The accounting identities of form II.06, row by row. I1 received = online + in person and by post
 * + carried over; I2 resolved = early + on time + late; I3 pending = in time + overdue; I7, of one period,
 * new = online + in person and by post; the portal's own: received = in time + not in time (Decision
 * 766). I4 is below.
 */
const IDENTITIES: readonly Identity[] = [
  {
    identity: 'I1',
    column: 'received_total',
    ways: [
      ['received_online', 'received_direct_or_postal', 'carried_over'],
      ['received_online', 'received_direct', 'received_postal', 'carried_over'],
      ['received_new', 'carried_over'],
    ],
  },
  {
    identity: 'I2',
    column: 'resolved_total',
    ways: [
      ['resolved_early_or_on_time', 'resolved_late'],
      ['resolved_early', 'resolved_on_time', 'resolved_late'],
    ],
  },
  { identity: 'I3', column: 'pending_total', ways: [['pending_in_time', 'pending_overdue']] },
  {
    identity: 'I7',
    column: 'received_new',
    ways: [
      ['received_online', 'received_direct_or_postal'],
      ['received_online', 'received_direct', 'received_postal'],
    ],
  },
  { identity: 'D766', column: 'received_total', ways: [['in_time_766', 'not_in_time_766']] },
];

/** Outcomes that some systems count beside resolved and pending, and others within them. */
const OTHER_OUTCOMES = [
  'returned',
  'withdrawn',
  'returned_or_withdrawn',
  'stopped',
  'refused',
  'awaiting_supplement',
] as const satisfies readonly CountName[];

/** What came in where a table tells two ways in and has no column of the third, by post. */
const WITHOUT_POSTAL = ['received_online', 'received_direct', 'carried_over'] as const;

/** The counts among those of a table that an identity is about, its total first. */
export function identityColumns(
  identity: BrokenIdentity['identity'],
  stated: readonly CountName[],
): CountName[] {
  const partsOf = (of: readonly BrokenIdentity['identity'][]): CountName[] =>
    IDENTITIES.filter((each) => of.includes(each.identity)).flatMap(({ ways }) => ways.flat());
  const isReceivedStated = stated.includes('received_total');
  const columns: readonly CountName[] =
    identity === 'I4'
      ? [
          ...(['received_total', 'resolved_total', 'pending_total'] as const),
          ...partsOf(isReceivedStated ? ['I2', 'I3'] : ['I1', 'I2', 'I3']),
          ...OTHER_OUTCOMES,
        ]
      : [IDENTITIES.find((each) => each.identity === identity)!.column, ...partsOf([identity])];
  return [...new Set(columns)].filter((name) => stated.includes(name));
}

/**
 * Every identity that a row breaks; one whose counts are not all stated is not judged. `lacksWays`: its
 * table may tell of a way in that the row does not state, so that more may have come in than it states.
 */
export function brokenIdentities(counts: Counts, lacksWays = false): BrokenIdentity[] {
  const broken: BrokenIdentity[] = [];
  // Loops, since nothing is broken in most rows and every row is judged.
  for (const { identity, column, ways } of IDENTITIES) {
    const found = counts[column];
    if (found === null) continue;
    const expected = firstSum(counts, ways) ?? tooMuch(counts, ways, found);
    if (expected !== null && expected !== found) broken.push({ identity, column, expected, found });
  }
  const balance = brokenBalance(counts, lacksWays);
  if (balance !== null) broken.push(balance);
  return broken;
}

/** True where a row fits only if more came in than it states. */
export function lacksWays(counts: Counts): boolean {
  return brokenBalance(counts, false) !== null && brokenBalance(counts, true) === null;
}

function firstSum(counts: Counts, ways: Identity['ways']): number | null {
  for (const way of ways) {
    const total = sum(counts, way);
    if (total !== null) return total;
  }
  return null;
}

/** The stated parts of a total where they alone exceed it; null where they do not. */
function tooMuch(counts: Counts, ways: Identity['ways'], total: number): number | null {
  for (const way of ways) {
    let stated = 0;
    for (const name of way) stated += counts[name] ?? 0;
    if (stated > total) return stated;
  }
  return null;
}

/** A total as the row states it, else the sum of its parts; null where neither is known. */
export function totalOf(
  counts: Counts,
  column: 'received_total' | 'resolved_total' | 'pending_total',
): number | null {
  const stated = counts[column];
  if (stated !== null) return stated;
  const identity = IDENTITIES.find((each) => each.column === column);
  return identity === undefined ? null : firstSum(counts, identity.ways);
}

/** What came in as {@link totalOf} knows it, else by the two ways that the row states with what it began with. */
export function statedReceived(counts: Counts): number | null {
  return totalOf(counts, 'received_total') ?? sum(counts, WITHOUT_POSTAL);
}

const TOTALS = ['received_total', 'resolved_total', 'pending_total'] as const;

/** A count of a row, in whatever words it states it: a total or a merged column as its parts; null where in none. */
export function countOf(counts: Counts, name: CountName): number | null {
  const total = TOTALS.find((column) => column === name);
  if (total !== undefined) return totalOf(counts, total);
  const parts = MERGED_COUNTS.find(({ merged }) => merged === name)?.parts;
  return counts[name] ?? (parts === undefined ? null : sum(counts, parts));
}

/** True where a row states enough counts for at least one identity. */
export function judgesIdentity(counts: Counts): boolean {
  const balance = [
    statedReceived(counts),
    totalOf(counts, 'resolved_total'),
    totalOf(counts, 'pending_total'),
  ];
  return (
    !balance.includes(null) ||
    IDENTITIES.some(
      ({ column, ways }) =>
        counts[column] !== null && ways.some((way) => sum(counts, way) !== null),
    )
  );
}

/**
 * I4: received = resolved + pending, with any choice of the other outcomes that the row states. A total
 * that is not stated is the sum of its parts; what came in is that of two ways where nothing is said of
 * the third, and where that one may be missing it is at least that.
 */
function brokenBalance(counts: Counts, lacksWays: boolean): BrokenIdentity | null {
  const whole = totalOf(counts, 'received_total');
  const found = statedReceived(counts);
  const resolved = totalOf(counts, 'resolved_total');
  const pending = totalOf(counts, 'pending_total');
  if (found === null || resolved === null || pending === null) return null;
  const expected = resolved + pending;
  if (found === expected) return null;
  const others = OTHER_OUTCOMES.map((name) => counts[name]).filter((value) => value !== null);
  const sums = others.reduce<number[]>(
    (before, value) => [...before, ...before.map((each) => each + value)],
    [expected],
  );
  const fits = whole === null && lacksWays ? found <= Math.max(...sums) : sums.includes(found);
  return fits ? null : { identity: 'I4', column: 'received_total', expected, found };
}

function sum(counts: Counts, names: readonly CountName[]): number | null {
  let total = 0;
  for (const name of names) {
    const value = counts[name];
    if (value === null) return null;
    total += value;
  }
  return total;
}
