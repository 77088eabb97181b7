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
  /** How often each finding occurred before and occurs now, where that differs. */
  readonly findings: readonly { code: IssueCode; before: number; now: number }[];
}
