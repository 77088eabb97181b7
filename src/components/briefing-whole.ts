import type { UnitDossierRow } from '../queries/unit-dossiers.ts';
import { periodKey, type Period } from '../tables/periods.ts';
import type { OverduePart } from '../tables/meeting-statements.ts';
import type { StatementOf } from '../tables/statements.ts';
import { overduePartsStatement } from '../comparison/briefing-statements.ts';
import type { BriefingMonth } from './briefing-months.ts';
import {
  OVERDUE_COUNTS,
  overdueUnit,
  type OverdueUnit,
  type OverdueView,
} from './briefing-overdue.ts';
import type { ProvinceData } from './province-data.ts';
import { isStated, rateView, type RateView } from './rate-view.ts';

/** What is overdue in a whole province: its communes, and beside them its departments. */
export interface OverdueWhole {
  readonly total: number;
  /** Against the period before, over the places known in both; null where a part of it is not known. */
  readonly change: { readonly by: number; readonly units: number } | null;
  readonly communes: OverduePart;
  readonly departments: OverduePart;
  /** Each department, largest first; null where no file gives them, but the province as a whole. */
  readonly units: readonly OverdueUnit[] | null;
  /**
   * On-time rates of the province as its own figures give it, of its communes, and of what is left;
   * null where departments were added up: their rates and those of communes are never pooled.
   */
  readonly rates: {
    readonly whole: RateView<'ontime_766'>;
    /** Whether the source itself states what counts as on time. */
    readonly stated: boolean;
    readonly communes: Ratio;
    readonly rest: Ratio;
  } | null;
}

type Ratio = Pick<RateView, 'numerator' | 'denominator'>;

/**
 * Communes and departments beside each other: the departments with figures of the same period, else the
 * province's own figures less its communes, provided that every commune is known. Null where there is
 * neither.
 */
export function overdueWhole(
  data: Pick<ProvinceData, 'province' | 'communes' | 'departments' | 'rows'>,
  overdue: OverdueView | null,
  { period, before }: Pick<BriefingMonth, 'period' | 'before'>,
): OverdueWhole | null {
  if (overdue === null) return null;
  const rowAt = (code: string, wanted: Period): UnitDossierRow | undefined =>
    wholeRow(data.rows.get(code) ?? [], wanted);
  const { of } = overdue;
  const earlier = of === 'pending_overdue' ? before : null;
  const units = data.departments
    .flatMap(({ unit_code }) => {
      const now = rowAt(unit_code, period);
      const then = earlier === null ? undefined : rowAt(unit_code, earlier);
      return now === undefined ? [] : overdueUnit(now, of, then);
    })
    .sort((a, b) => b.count - a.count || a.unit_code.localeCompare(b.unit_code));
  if (units.length > 0) return addedUp(overdue, units);
  const own = rowAt(data.province.unit_code, period);
  if (own === undefined || overdue.units.length !== data.communes.length) return null;
  return ownFigures(overdue, own, earlier === null ? undefined : rowAt(own.unit_code, earlier));
}

/** Sums of counts of communes and of departments. */
function addedUp(overdue: OverdueView, units: readonly OverdueUnit[]): OverdueWhole {
  const pairs = units.filter(({ before }) => before !== null);
  const departments = {
    count: units.reduce((sum, { count }) => sum + count, 0),
    more:
      pairs.length === 0
        ? null
        : pairs.reduce((sum, { count, before }) => sum + count - before!, 0),
  };
  return {
    total: overdue.total + departments.count,
    change:
      overdue.change === null || departments.more === null
        ? null
        : {
            by: overdue.change.by + departments.more,
            units: overdue.change.units + pairs.length,
          },
    communes: { count: overdue.total, more: overdue.change?.by ?? null },
    departments,
    units,
    rates: null,
  };
}

/** What the province states itself, and what of it is not in its communes; null where that is no part. */
function ownFigures(
  overdue: OverdueView,
  now: UnitDossierRow,
  then: UnitDossierRow | undefined,
): OverdueWhole | null {
  const { of, units } = overdue;
  const [own] = overdueUnit(now, of, then);
  if (own === undefined || own.count < overdue.total) return null;
  const isPair = own.before !== null && overdue.change?.units === units.length;
  const by = isPair ? own.count - own.before : null;
  const whole = of === 'pending_overdue' ? null : rateView('ontime_766', now);
  const received = units.reduce((sum, unit) => sum + (unit.whole ?? 0), 0);
  const communes = { numerator: received - overdue.total, denominator: received };
  const rest = {
    numerator: (whole?.numerator ?? 0) - communes.numerator,
    denominator: (whole?.denominator ?? 0) - communes.denominator,
  };
  const isKnown = units.every((unit) => unit.whole !== null) && rest.numerator >= 0;
  return {
    total: own.count,
    change: by === null ? null : { by, units: units.length },
    communes: { count: overdue.total, more: overdue.change?.by ?? null },
    departments: {
      count: own.count - overdue.total,
      more: by === null ? null : by - overdue.change!.by,
    },
    units: null,
    rates:
      whole === null || !isKnown || rest.denominator <= 0
        ? null
        : { whole, stated: isStated('ontime_766', now), communes, rest },
  };
}

/** A unit's row over all fields and systems in a period that it covers whole. */
function wholeRow(rows: readonly UnitDossierRow[], period: Period): UnitDossierRow | undefined {
  const own = rows.filter(
    (row) => periodKey(row) === periodKey(period) && row.completeness === null,
  );
  return own.length === 1 ? own[0] : own.find(({ source_system }) => source_system === 'all');
}

/** How what is overdue divides, as a statement. */
export function wholeStatement(
  of: keyof typeof OVERDUE_COUNTS,
  { communes, departments, units }: OverdueWhole,
  nameOf: (unitCode: string) => string,
): StatementOf<'overdue_parts'> {
  const most = units?.[0];
  return overduePartsStatement(
    of,
    communes,
    { ...departments, known: units !== null },
    most === undefined
      ? null
      : {
          unit: nameOf(most.unit_code),
          count: most.count,
          more: most.before === null ? null : most.count - most.before,
        },
  );
}
