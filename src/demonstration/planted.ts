import type { CountName } from '../tables/counts.ts';

/** A unit that behaves unlike the others, from a month on (inclusive). */
export interface PlantedBehaviour {
  readonly unit_code: string;
  readonly from: string;
  /** Added to the log odds of being late. */
  readonly lateness: number;
  /** New dossiers, as a multiple of what they would have been. */
  readonly volume: number;
  /** One field by name, or null for all. */
  readonly field: string | null;
  /** Whether overdue dossiers are left lying, so that none is ever counted as resolved late. */
  readonly leftLying: boolean;
}

/** A count printed wrongly, so that an identity of the form does not hold. */
export interface BrokenIdentity {
  readonly unit_code: string;
  readonly month: string;
  /** The field by name; null for the row of totals. */
  readonly field: string | null;
  readonly identity: 'I1' | 'I2' | 'I3' | 'I4' | 'I6';
  readonly column: CountName;
  /** Added to the true count. */
  readonly by: number;
}

/** A unit and a month. */
export interface UnitMonth {
  readonly unit_code: string;
  readonly month: string;
}

/** Units far from the others in every month. */
export const OUTLIERS: readonly PlantedBehaviour[] = [
  behaviour('X0021', '2025-07', { lateness: 2 }),
  behaviour('X0042', '2025-07', { lateness: -2.6 }),
  behaviour('X0109', '2025-07', { lateness: 1.9 }),
];

/** A department that has a large part of all dossiers, most of them late: it hides how communes do. */
export const LARGE_DEPARTMENT = {
  unit_code: 'XM.so-nong-nghiep-va-moi-truong',
  /** About its part in the dossiers of communes and departments, and in time in the sense of Decision 766. */
  volume: 0.15,
  ontime_766: 0.5,
} as const;

/** Units that change at a month. */
export const CHANGES: readonly PlantedBehaviour[] = [
  behaviour('X0015', '2026-02', { lateness: -1.8 }),
  behaviour('X0030', '2026-04', { lateness: 1.6 }),
  behaviour('X0064', '2026-05', { volume: 2.2 }),
  behaviour('X0055', '2026-01', { lateness: 1.2, field: 'Đất đai', leftLying: true }),
];

/** Forms that were never sent. */
export const MISSING: readonly UnitMonth[] = [
  { unit_code: 'X0033', month: '2025-11' },
  { unit_code: 'X0058', month: '2026-03' },
  { unit_code: 'X0058', month: '2026-04' },
  { unit_code: 'X0058', month: '2026-05' },
  { unit_code: 'X0083', month: '2025-12' },
  { unit_code: 'X0092', month: '2026-07' },
];

/** Forms that came a month late, in the next month's folder; the form itself states its period. */
export const LATE: readonly UnitMonth[] = [
  { unit_code: 'X0047', month: '2026-02' },
  { unit_code: 'X0019', month: '2026-06' },
];

/** Forms whose first export was wrong and was replaced by a later one. */
export const CORRECTED: readonly UnitMonth[] = [
  { unit_code: 'X0012', month: '2025-10' },
  { unit_code: 'X0068', month: '2026-01' },
];

/** Forms that repeat the figures of the month before. */
export const COPIED: readonly UnitMonth[] = [{ unit_code: 'X0070', month: '2026-08' }];

/** Files that were sent twice, byte for byte. */
export const SENT_TWICE: readonly UnitMonth[] = [{ unit_code: 'X0081', month: '2026-01' }];

/** Counts printed wrongly, one of each identity and two of the first. */
export const BROKEN: readonly BrokenIdentity[] = [
  broken('X0007', '2025-09', 'Chứng thực', 'I1', 'received_online', -1),
  broken('X0026', '2025-12', 'Hộ tịch', 'I2', 'resolved_early', 3),
  broken('X0038', '2026-02', 'Đất đai', 'I3', 'pending_overdue', 2),
  broken('X0049', '2026-05', 'Chứng thực', 'I4', 'resolved_total', -5),
  broken('X0061', '2026-07', null, 'I6', 'received_total', 50),
  broken('X0084', '2026-09', 'Đất đai', 'I1', 'carried_over', 4),
];

function behaviour(
  unit_code: string,
  from: string,
  effect: Partial<Omit<PlantedBehaviour, 'unit_code' | 'from'>>,
): PlantedBehaviour {
  return { unit_code, from, lateness: 0, volume: 1, field: null, leftLying: false, ...effect };
}

function broken(
  unit_code: string,
  month: string,
  field: string | null,
  identity: BrokenIdentity['identity'],
  column: CountName,
  by: number,
): BrokenIdentity {
  return { unit_code, month, field, identity, column, by };
}
