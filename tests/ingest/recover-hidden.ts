import type { PublishedRows } from '../../src/ingest/period-table.ts';
import { COUNT_NAMES, type CountName } from '../../src/tables/counts.ts';
import type { DossierRow } from '../../src/tables/dossiers.ts';
import { determinedTogether } from './linear-program.ts';
import { bounded, determined, type Equation } from './linear-system.ts';

/** What a reader may know beside the totals of one period. */
export interface Knowledge {
  /** That sums over time hold, and that what is open at an end is carried over into what follows. */
  readonly overTime?: boolean;
  /** That no number is negative and no hidden row empty. */
  readonly bounds?: boolean;
  /** That the identities of a row hold. */
  readonly identities?: boolean;
  /** The bounds, over all sums at once. */
  readonly together?: boolean;
}

const FLOWS: readonly CountName[] = [
  'received_new',
  'received_online',
  'received_direct',
  'resolved_total',
  'resolved_early',
  'resolved_on_time',
  'resolved_late',
];
/** Sums that are 0 in every row. */
const IDENTITIES: readonly Readonly<Partial<Record<CountName, number>>>[] = [
  { received_total: 1, carried_over: -1, received_new: -1 },
  { received_new: 1, received_online: -1, received_direct: -1 },
  { received_total: 1, carried_over: -1, received_online: -1, received_direct: -1 },
  { resolved_total: 1, resolved_early: -1, resolved_on_time: -1, resolved_late: -1 },
  { pending_total: 1, pending_in_time: -1, pending_overdue: -1 },
  { received_total: 1, resolved_total: -1, pending_total: -1 },
  { received_total: 1, in_time_766: -1, not_in_time_766: -1 },
  { in_time_766: 1, resolved_early: -1, resolved_on_time: -1, pending_in_time: -1 },
];

const PARTS: readonly (readonly [CountName, CountName])[] = [
  ['carried_over', 'received_total'],
  ['received_new', 'received_total'],
  ['received_online', 'received_total'],
  ['resolved_total', 'received_total'],
  ['pending_total', 'received_total'],
  ['resolved_late', 'resolved_total'],
  ['pending_overdue', 'pending_total'],
];

const periodOf = (row: DossierRow) =>
  [row.period_start, row.period_end, row.period_kind, row.calendar].join();

/** Name of the unknown that a hidden figure is. */
export function unknown(row: DossierRow, column: CountName): string {
  return [row.unit_code, row.field_id, row.source_system, periodOf(row), column].join(' ');
}

/**
 * Every hidden figure that a reader of the published rows can compute, with its value. Written apart
 * from what hides them: every sum that the published rows are parts of is an equation.
 */
export function recovered(rows: PublishedRows, knowledge: Knowledge): Map<string, number> {
  const equations = [
    ...totals(rows),
    ...(knowledge.identities === true ? identities(rows) : []),
    ...(knowledge.overTime === true ? sumsOverTime(rows) : []),
  ].filter(({ terms }) => terms.size > 0);
  const isFigure = (name: string) => !name.startsWith('until ');
  const solved = [...determined(equations)];
  const limited =
    knowledge.bounds === true ? [...bounded([...equations, ...wholes(rows)], leastOf)] : [];
  const together =
    knowledge.together === true
      ? [...determinedTogether([...equations, ...wholes(rows)], leastOf)]
      : [];
  return new Map([...solved, ...limited, ...together].filter(([name]) => isFigure(name)));
}

/** Nothing is negative: neither what happened since the first day that is told of, nor what a part leaves. */
function leastOf(name: string): number {
  return name.endsWith(' received_total') && !name.startsWith('until ') ? 1 : 0;
}

/** No part is more than its whole: what is left of it is an unknown of its own. */
function wholes({ overview, byField }: PublishedRows): Equation[] {
  return [...overview, ...byField].flatMap((row) =>
    PARTS.flatMap(([part, whole]) => {
      const equation = sumEquation([[row, 1]], whole);
      const less = sumEquation([[row, -1]], part);
      if (equation === null || less === null) return [];
      const terms = new Map([...equation.terms, ...less.terms]);
      if (terms.size === 0) return [];
      const rest = `until rest ${unknown(row, part)} ${whole}`;
      return [{ terms: terms.set(rest, -1), constant: equation.constant + less.constant }];
    }),
  );
}

/** Σ parts − total = 0 in one column; null where a part is not stated. */
function sumEquation(
  signed: readonly (readonly [DossierRow, number])[],
  column: CountName,
): Equation | null {
  const terms = new Map<string, number>();
  let constant = 0;
  for (const [row, sign] of signed) {
    const value = row[column];
    if (value !== null) constant -= sign * value;
    else if (row.suppressed.includes(column)) terms.set(unknown(row, column), sign);
    else return null;
  }
  return { terms, constant };
}

function totals({ overview, byField }: PublishedRows): Equation[] {
  // A row of the province that adds up communes stands in the overview alone.
  const parts = Map.groupBy(byField, (row) => `${row.unit_code} ${periodOf(row)}`);
  const communes = Map.groupBy(
    byField.filter(({ level }) => level === 'commune'),
    (row) => `${row.field_id} ${periodOf(row)}`,
  );
  const departments = Map.groupBy(
    byField.filter(({ level }) => level === 'department'),
    (row) => `${row.field_id} ${periodOf(row)}`,
  );
  return overview.flatMap((total) => {
    const fieldPeriod = `${total.field_id} ${periodOf(total)}`;
    const own =
      total.field_id === 'all'
        ? (parts.get(`${total.unit_code} ${periodOf(total)}`) ?? [])
        : (communes.get(fieldPeriod) ?? []).concat(
            total.basis === 'communes' ? [] : (departments.get(fieldPeriod) ?? []),
          );
    if (own.length === 0) return [];
    const signed = [[total, -1] as const, ...own.map((row) => [row, 1] as const)];
    return COUNT_NAMES.flatMap((column) => sumEquation(signed, column) ?? []);
  });
}

function identities({ overview, byField }: PublishedRows): Equation[] {
  return [...overview, ...byField].flatMap((row) =>
    IDENTITIES.flatMap((identity) => {
      const terms = new Map<string, number>();
      let constant = 0;
      for (const [name, sign] of Object.entries(identity) as [CountName, number][]) {
        const value = row[name];
        if (value !== null) constant -= sign * value;
        else if (row.suppressed.includes(name)) terms.set(unknown(row, name), sign);
        else return [];
      }
      return [{ terms, constant }];
    }),
  );
}

/**
 * What happened in a period is the difference of what happened until its two days; what is open at
 * its end is what is open on that day, for every period that ends or begins there.
 */
function sumsOverTime({ overview, byField }: PublishedRows): Equation[] {
  const first = [...overview, ...byField].map((row) => row.period_start).sort()[0];
  const after = (day: string) => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
  return [...overview, ...byField].flatMap((row) => {
    const cell = [row.unit_code, row.field_id, row.source_system].join(' ');
    const equation = (column: CountName, days: [string, number][]): Equation[] => {
      // What happened before the first day is no unknown: it is counted from there.
      const counted = days.filter(([day]) => FLOWS.every((name) => day !== `${first} ${name}`));
      const terms = new Map(counted.map(([day, sign]) => [`until ${day} ${cell}`, -sign]));
      const value = row[column];
      if (value !== null) return [{ terms, constant: -value }];
      if (!row.suppressed.includes(column)) return [];
      return [{ terms: terms.set(unknown(row, column), 1), constant: 0 }];
    };
    const [start, end] = [row.period_start, after(row.period_end)];
    return [
      ...FLOWS.flatMap((name) =>
        equation(name, [
          [`${end} ${name}`, 1],
          [`${start} ${name}`, -1],
        ]),
      ),
      ...equation('pending_total', [[`${end} open`, 1]]),
      ...equation('pending_overdue', [[`${end} overdue`, 1]]),
      ...equation('carried_over', [[`${start} open`, 1]]),
    ];
  });
}
