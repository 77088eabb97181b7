import type { CountName } from './counts.ts';
import type { Period } from './periods.ts';
import type { IssueCode } from './quality.ts';
import type { UnitLevel } from './units.ts';

/** A period, and how many units of a level gained or lost figures of it. */
export interface PeriodUnits extends Period {
  readonly level: UnitLevel;
  readonly units: number;
}

/** A count over all fields that is not what it was; null is not stated. */
export interface ChangedCount extends Period {
  readonly unit_code: string;
  /** Its name as it is now. */
  readonly name: string;
  readonly column_name: CountName;
  readonly old_value: number | null;
  readonly new_value: number | null;
}

/** A count of one field that is not what it was; null is not stated, or no row. */
export interface ChangedField extends ChangedCount {
  readonly field_id: string;
  /** Its name, else its identifier. */
  readonly field: string;
}

/** How many counts by field of a unit and period are not what they were. */
export interface ChangedFields extends Period {
  readonly unit_code: string;
  readonly name: string;
  readonly changed: number;
}

/** The counts by field that are not what they were, of units and periods that both versions have by field. */
export interface FieldChanges {
  readonly total: number;
  /** The first units and periods, in their order. */
  readonly units: readonly ChangedFields[];
  /** The largest differences first; what is not stated differs by the whole count. */
  readonly largest: readonly ChangedField[];
}

/** What a version has that the one before had not, and the other way round. */
export interface VersionChanges {
  /** Sources read now and not before, and before and not now, by `source_id`. */
  readonly newSources: readonly string[];
  readonly goneSources: readonly string[];
  readonly newFigures: readonly PeriodUnits[];
  readonly goneFigures: readonly PeriodUnits[];
  /** The first of the changed counts, in the order of units and periods, and how many there are. */
  readonly changedCounts: readonly ChangedCount[];
  readonly changedTotal: number;
  readonly changedFields: FieldChanges;
  /** How often each finding occurred before and occurs now, where that differs. */
  readonly findings: readonly { code: IssueCode; before: number; now: number }[];
}
