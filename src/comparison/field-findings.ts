import { FEWEST_POINTS, laneyChart } from '../statistics/control-chart.ts';
import { benjaminiHochberg } from '../statistics/false-discovery.ts';
import { twoSidedP } from '../statistics/normal.ts';
import { pooled, type Proportion } from '../statistics/proportion.ts';
import { FALSE_DISCOVERY, testedDifferences } from './tested-differences.ts';

/** One field of a unit with its share on time. */
interface FieldShare extends Proportion {
  readonly field_id: string;
}

/** Which field of a unit differs from its others taken together by more than chance. Shares 0–1. */
export type FieldFinding =
  | {
      readonly kind: 'lower' | 'higher';
      readonly field_id: string;
      readonly share: number;
      /** Of all other fields together. */
      readonly others: number;
    }
  | { readonly kind: 'none' };

/**
 * The field whose share lies furthest below that of all others together, where that is more than chance
 * (with as many tests as there are fields); where none does, the one furthest above; else none. Null
 * with fewer than two fields that have any dossier.
 */
export function fieldFinding(fields: readonly FieldShare[]): FieldFinding | null {
  const known = fields.filter(({ denominator }) => denominator > 0);
  if (known.length < 2) return null;
  const others = known.map((field) => pooled(known.filter((other) => other !== field)));
  const tested = testedDifferences(known.map((field, place) => [field, others[place]!]));
  const distinct = known.flatMap((field, place) => {
    const difference = tested[place];
    if (difference == null || difference.verdict === 'unclear') return [];
    return [{ field, rest: others[place]!, difference }];
  });
  // Ascending: below the others the furthest is first, above them it is last.
  const sorted = distinct.toSorted(
    (a, b) =>
      a.difference.difference - b.difference.difference ||
      a.field.field_id.localeCompare(b.field.field_id),
  );
  const found = sorted[0]?.difference.verdict === 'lower' ? sorted[0] : sorted.at(-1);
  if (found === undefined) return { kind: 'none' };
  const { field, rest, difference } = found;
  return {
    kind: difference.verdict === 'lower' ? 'lower' : 'higher',
    field_id: field.field_id,
    share: field.numerator / field.denominator,
    others: rest.numerator / rest.denominator,
  };
}

/** One field in one period; null counts where it has no figure. */
export interface FieldPeriod {
  readonly field: string;
  readonly period_start: string;
  readonly period_end: string;
  readonly numerator: number | null;
  readonly denominator: number | null;
}

/** Which field stands out in which period against its own other periods. Shares 0–1. */
export type FieldPeriodFinding =
  | {
      readonly kind: 'lower' | 'higher';
      readonly field: string;
      readonly period_start: string;
      readonly period_end: string;
      readonly share: number;
      /** Of the field over all its periods. */
      readonly usual: number;
    }
  | { readonly kind: 'none' }
  | { readonly kind: 'too_few'; readonly fewest: number };

/**
 * The field and period furthest outside what the field itself usually varies: beyond the limits of its
 * Laney chart, which are never narrower than chance, and still so (q ≤ 0.05) after the correction for
 * as many cells as there are. A field with fewer than 12 known periods has no usual variation.
 */
export function fieldPeriodFinding(cells: readonly FieldPeriod[]): FieldPeriodFinding {
  const judged = [...Map.groupBy(cells, ({ field }) => field).values()].flatMap(judgedCells);
  if (judged.length === 0) return { kind: 'too_few', fewest: FEWEST_POINTS };
  const q = benjaminiHochberg(judged.map(({ z }) => twoSidedP(z)));
  const [furthest] = judged
    .filter(({ isOutside }, place) => isOutside && (q[place] ?? 1) <= FALSE_DISCOVERY)
    .toSorted(
      (a, b) => Math.abs(b.z) - Math.abs(a.z) || a.cell.period_end.localeCompare(b.cell.period_end),
    );
  if (furthest === undefined) return { kind: 'none' };
  const { field, period_start, period_end } = furthest.cell;
  const { share, usual } = furthest;
  return {
    kind: share < usual ? 'lower' : 'higher',
    field,
    period_start,
    period_end,
    share,
    usual,
  };
}

/** A cell and how far from the share of its field it lies, in usual differences. */
interface JudgedCell {
  readonly cell: FieldPeriod;
  readonly share: number;
  readonly usual: number;
  readonly z: number;
  readonly isOutside: boolean;
}

function judgedCells(own: readonly FieldPeriod[]): JudgedCell[] {
  const known = own
    .flatMap((cell) =>
      cell.numerator === null || cell.denominator === null || cell.denominator === 0
        ? []
        : [{ cell, numerator: cell.numerator, denominator: cell.denominator }],
    )
    .sort((a, b) => a.cell.period_end.localeCompare(b.cell.period_end));
  if (known.length < FEWEST_POINTS) return [];
  const chart = laneyChart(known);
  if (chart === null) return [];
  return known.map(({ cell, numerator, denominator }, place) => {
    const { z, zone } = chart.points[place]!;
    const wide = Math.max(1, chart.sigmaZ);
    return {
      cell,
      share: numerator / denominator,
      usual: chart.centre,
      z: (z ?? 0) / wide,
      isOutside: zone === 'outside' && Math.abs(z ?? 0) > 3 * wide,
    };
  });
}
