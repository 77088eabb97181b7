import { existsSync, readFileSync } from 'node:fs';
import { demonstrationMonths } from '../../src/demonstration/months.ts';
import {
  BROKEN,
  CHANGES,
  COPIED,
  CORRECTED,
  LATE,
  MISSING,
  OUTLIERS,
  SENT_TWICE,
} from '../../src/demonstration/planted.ts';

/**
 * What was planted in the months that a demonstration covers, for tests: units that stand out, units
 * that change, and forms that are missing, late, corrected, copied, sent twice or misprinted.
 */
export function plantedKey(monthCount: number): object {
  const last = demonstrationMonths(monthCount).at(-1)?.month ?? '';
  const begun = ({ from }: { readonly from: string }): boolean => from <= last;
  const covered = ({ month }: { readonly month: string }): boolean => month <= last;
  return {
    outliers: OUTLIERS.filter(begun),
    changes: CHANGES.filter(begun),
    missing: MISSING.filter(covered),
    late: LATE.filter(covered),
    corrected: CORRECTED.filter(covered),
    copied: COPIED.filter(covered),
    sent_twice: SENT_TWICE.filter(covered),
    broken: BROKEN.filter(covered),
  };
}

/** Whether a file is the key of an earlier demonstration, and not some other `key.json`. */
export function isDemonstrationKey(path: string): boolean {
  if (!existsSync(path)) return false;
  try {
    const key: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return typeof key === 'object' && key !== null && 'seed' in key && 'months' in key;
  } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
  }
}
