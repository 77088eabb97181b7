import type { OwnFieldPart } from '../comparison/one-field-statement.ts';
import type { UnitDossierRow } from '../queries/unit-dossiers.ts';
import { ALL_FIELDS } from '../tables/dossiers.ts';
import { periodKey } from '../tables/periods.ts';
import { rate } from '../tables/rates.ts';
import type { ComparisonSetRow, UnitResultRow } from '../tables/statistics.ts';
import type { ProvinceData } from './province-data.ts';

/** The fields of a unit beside those of its set, those with most of its dossiers first. */
export interface UnitMix {
  /** By `field_id`. */
  readonly parts: readonly OwnFieldPart[];
  /** Shares of the drawn fields in the dossiers of the unit and of its set, the rest last. */
  readonly fields: readonly string[];
  readonly own: readonly number[];
  readonly pool: readonly number[];
}

/** Fields that are drawn by name; all others are the rest. */
const NAMED = 4;
/** Stands for the fields that are not named. */
export const OTHER_FIELDS = 'other';

/**
 * The mix of fields of a unit and of all units of its set, in the period and by the rate of its
 * result. Null where the unit's fields do not make up what it states over all of them, and where a
 * field is not known of all units: of one that is hidden somewhere, the sum over all communes of the
 * province is taken where that is published.
 */
export function unitMix(
  data: Pick<ProvinceData, 'fieldRows' | 'province'>,
  set: ComparisonSetRow,
  own: UnitResultRow,
  codes: Iterable<string>,
): UnitMix | null {
  const pool = rememberedPool(data, set, codes);
  if (pool === null) return null;
  const mine = sharesOf(data.fieldRows.get(own.unit_code) ?? [], set);
  const total = sum(mine);
  if (total === 0 || total !== own.denominator) return null;
  const parts = [...pool]
    .map(([field, { numerator, denominator }]): OwnFieldPart => ({
      field,
      ownNumerator: mine.get(field)?.numerator ?? 0,
      ownDenominator: mine.get(field)?.denominator ?? 0,
      poolNumerator: numerator,
      poolDenominator: denominator,
    }))
    .sort((a, b) => b.ownDenominator - a.ownDenominator || a.field.localeCompare(b.field));
  const all = sum(pool);
  const [named, rest] = [parts.slice(0, NAMED), parts.slice(NAMED)];
  const shares = (of: (part: OwnFieldPart) => number, whole: number): number[] => [
    ...named.map((part) => of(part) / whole),
    ...(rest.length === 0 ? [] : [rest.reduce((total, part) => total + of(part), 0) / whole]),
  ];
  return {
    parts,
    fields: [...named.map(({ field }) => field), ...(rest.length === 0 ? [] : [OTHER_FIELDS])],
    own: shares(({ ownDenominator }) => ownDenominator, total),
    pool: shares(({ poolDenominator }) => poolDenominator, all),
  };
}

/** By the rows of a province and a set, both read once in a build: its units share the pool. */
const pools = new WeakMap<ProvinceData['fieldRows'], Map<ComparisonSetRow, Shares | null>>();

function rememberedPool(
  { fieldRows, province }: Pick<ProvinceData, 'fieldRows' | 'province'>,
  set: ComparisonSetRow,
  codes: Iterable<string>,
): Shares | null {
  const known = pools.get(fieldRows) ?? new Map<ComparisonSetRow, Shares | null>();
  pools.set(fieldRows, known);
  const before = known.get(set);
  if (before !== undefined) return before;
  const rows = [...codes].flatMap((code) => fieldRows.get(code) ?? []);
  const pool = poolOf(rows, fieldRows.get(province.unit_code) ?? [], set);
  known.set(set, pool);
  return pool;
}

/** The sums by field over units; null where one is neither known of all of them nor published. */
function poolOf(
  units: readonly UnitDossierRow[],
  province: readonly UnitDossierRow[],
  set: ComparisonSetRow,
): Shares | null {
  const pool = sharesOf(units, set);
  const published = sharesOf(
    province.filter(({ basis }) => basis === 'communes'),
    set,
  );
  for (const row of units) {
    if (row.field_id === ALL_FIELDS || periodKey(row) !== periodKey(set)) continue;
    if (!isHidden(row, set)) continue;
    const whole = published.get(row.field_id);
    if (whole === undefined) return null;
    pool.set(row.field_id, whole);
  }
  return pool;
}

/** Without the rate, and not for want of dossiers. */
function isHidden(row: UnitDossierRow, { indicator }: ComparisonSetRow): boolean {
  if (rate(indicator, row) !== null) return false;
  return row.suppressed.length > 0 || row.received_total !== 0;
}

type Shares = Map<string, { numerator: number; denominator: number }>;

function sharesOf(rows: readonly UnitDossierRow[], set: ComparisonSetRow): Shares {
  const shares: Shares = new Map();
  for (const row of rows) {
    const known =
      row.field_id === ALL_FIELDS || periodKey(row) !== periodKey(set)
        ? null
        : rate(set.indicator, row);
    if (known !== null) add(shares, row.field_id, known);
  }
  return shares;
}

function add(
  shares: Shares,
  field: string,
  { numerator, denominator }: { readonly numerator: number; readonly denominator: number },
): void {
  const before = shares.get(field) ?? { numerator: 0, denominator: 0 };
  shares.set(field, {
    numerator: before.numerator + numerator,
    denominator: before.denominator + denominator,
  });
}

function sum(shares: Shares): number {
  return [...shares.values()].reduce((total, { denominator }) => total + denominator, 0);
}
