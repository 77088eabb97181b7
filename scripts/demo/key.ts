import { existsSync, readFileSync } from 'node:fs';
import { INITIATIVES } from '../../src/demonstration/initiatives-table.ts';
import { demonstrationMonths } from '../../src/demonstration/months.ts';
import {
  BROKEN,
  CHANGES,
  COPIED,
  CORRECTED,
  LARGE_DEPARTMENT,
  LATE,
  MISSING,
  OUTLIERS,
  SENT_TWICE,
} from '../../src/demonstration/planted.ts';
import { OTHER_WAYS } from '../../src/demonstration/ways.ts';

/**
 * What was planted in the months that a demonstration covers, for tests: units that stand out, units
 * that change, and forms that are missing, late, corrected, copied, sent twice or misprinted;
 * and which communes export in which other way (`ways`: layout, units, months or null for all).
 */
export function plantedKey(monthCount: number): object {
  const last = demonstrationMonths(monthCount).at(-1)?.month ?? '';
  const begun = ({ from }: { readonly from: string }): boolean => from <= last;
  const covered = ({ month }: { readonly month: string }): boolean => month <= last;
  return {
    outliers: OUTLIERS.filter(begun),
    large_department: LARGE_DEPARTMENT,
    changes: CHANGES.filter(begun),
    missing: MISSING.filter(covered),
    late: LATE.filter(covered),
    corrected: CORRECTED.filter(covered),
    copied: COPIED.filter(covered),
    sent_twice: SENT_TWICE.filter(covered),
    broken: BROKEN.filter(covered),
    initiatives: INITIATIVES.filter(({ started }) => (started ?? '').slice(0, 7) <= last),
    ways: OTHER_WAYS.flatMap(({ months, ...way }) => {
      const own = months?.filter((month) => month <= last) ?? null;
      return own?.length === 0 ? [] : [{ ...way, months: own }];
    }),
  };
}

/** How an earlier demonstration was made. */
export interface DemonstrationKey {
  readonly seed: number;
  readonly months: number;
  /** Made for the codes of real units, to measure scale. */
  readonly allUnits: boolean;
}

/** The key of an earlier demonstration; null where there is none, or some other `key.json`. */
export function demonstrationKey(path: string): DemonstrationKey | null {
  if (!existsSync(path)) return null;
  try {
    const key: unknown = JSON.parse(readFileSync(path, 'utf8'));
    if (typeof key !== 'object' || key === null) return null;
    const { seed, months, allUnits } = key as Partial<DemonstrationKey>;
    if (typeof seed !== 'number' || typeof months !== 'number') return null;
    return { seed, months, allUnits: allUnits === true };
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
