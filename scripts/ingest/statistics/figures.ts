import type { Period } from '../../../src/tables/periods.ts';
import type { UnitLevel, UnitType } from '../../../src/tables/units.ts';

/** What stands for a number that is not known, or that cannot be: a part larger than its whole. */
export const UNKNOWN = -1;

/** Numerators and denominators of one rate; {@link UNKNOWN} in both where either is. */
export interface RateColumns {
  readonly numerators: Int32Array;
  readonly denominators: Int32Array;
}

/** A unit that has figures; a type is dated. */
export interface FigureUnit {
  readonly unit_code: string;
  readonly level: UnitLevel;
  readonly types: readonly {
    readonly type: UnitType;
    readonly valid_from: string | null;
    readonly valid_to: string | null;
  }[];
}

/**
 * The published figures over all fields of some units, in whole periods. The columns have a place a
 * unit and period, `unit * periods.length + period`.
 */
export interface Figures {
  /** By code. */
  readonly units: readonly FigureUnit[];
  /** All periods of the version, by end. */
  readonly periods: readonly Period[];
  /** In the order of `RATE_NAMES`. */
  readonly rates: readonly RateColumns[];
  readonly received: Int32Array;
  /** Null where nothing by field is published. */
  readonly fields: FieldFigures | null;
}

/** The figures by field behind {@link Figures}: those of a place stand from `starts[place]` on. */
export interface FieldFigures {
  readonly names: readonly string[];
  /** One more than there are places. */
  readonly starts: Int32Array;
  /** Places among `names`. */
  readonly fields: Uint16Array;
  /** In the order of `RATE_NAMES`; hidden and unknown numbers are both {@link UNKNOWN}. */
  readonly rates: readonly RateColumns[];
  readonly received: Int32Array;
  /**
   * What is published of all communes of the province together, where hidden rows keep them from being
   * added up: `period * names.length + field`, in the order of `RATE_NAMES`.
   */
  readonly communes: readonly RateColumns[];
}
