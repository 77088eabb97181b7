import type { Counts } from '../tables/counts.ts';
import { noCounts } from '../tables/counts.ts';
import { DEMONSTRATION_FIELDS } from './fields.ts';
import type { DemonstrationField } from './fields.ts';
import type { DemonstrationMonth } from './months.ts';
import { CHANGES, OUTLIERS } from './planted.ts';
import type { Random } from './random.ts';
import { randomStream } from './random.ts';
import { unitTraits } from './traits.ts';
import type { UnitTraits } from './traits.ts';

/** The figures of one unit, one field, one month; all counts of the official form are known. */
export interface FieldMonth {
  readonly unit_code: string;
  readonly field: string;
  readonly month: DemonstrationMonth;
  readonly counts: Counts;
}

/** Dossiers of a unit and field that are open at the end of a month. */
interface Open {
  /** In time, and will be finished in time. */
  readonly prompt: number;
  /** In time, but will be finished late. */
  readonly slow: number;
  readonly overdue: number;
}

/** Part of the open dossiers that the next month finishes, by their state. */
const FINISHED = { prompt: 0.98, slow: 0.55, overdue: 0.72 };
/** Of new dossiers that will be late: finished late in the same month, or overdue at its end. */
const NEW_SLOW = { finished: 0.4, overdue: 0.6 };

/**
 * All months of one unit, month by month, its twelve fields in the order of `DEMONSTRATION_FIELDS`.
 * The stock that a month leaves is what the next month carries over, so the identities I1–I5 hold.
 */
export function simulateUnit(
  seed: number,
  unitCode: string,
  months: readonly DemonstrationMonth[],
): FieldMonth[][] {
  const traits = unitTraits(seed, unitCode);
  const random = randomStream(seed, `months/${unitCode}`);
  const open = DEMONSTRATION_FIELDS.map((): Open => ({ prompt: 0, slow: 0, overdue: 0 }));
  return months.map((month, monthIndex) => {
    const swing = 0.14 * random.normal();
    return DEMONSTRATION_FIELDS.map((field, index) => {
      const situation = situationOf(unitCode, traits, field, index, month, monthIndex, swing);
      const before = open[index] ?? { prompt: 0, slow: 0, overdue: 0 };
      const { counts, after } = simulateMonth(random, field, situation, before);
      open[index] = after;
      return { unit_code: unitCode, field: field.name, month, counts };
    });
  });
}

/** What one month brings to one field of one unit. */
interface Situation {
  readonly newMean: number;
  readonly late: number;
  readonly online: number;
  readonly paid: number;
  readonly digitised: number;
  readonly leftLying: boolean;
}

function situationOf(
  unitCode: string,
  traits: UnitTraits,
  field: DemonstrationField,
  fieldIndex: number,
  month: DemonstrationMonth,
  monthIndex: number,
  swing: number,
): Situation {
  const planted = [...OUTLIERS, ...CHANGES].filter(
    (effect) =>
      effect.unit_code === unitCode &&
      effect.from <= month.month &&
      (effect.field === null || effect.field === field.name),
  );
  const volume = planted.reduce((product, effect) => product * effect.volume, month.volume);
  const lateness = planted.reduce((sum, effect) => sum + effect.lateness, month.lateness + swing);
  return {
    newMean: traits.monthly * volume * (traits.mix[fieldIndex] ?? 0),
    late: shifted(field.late, traits.lateness + lateness),
    online: shifted(field.online, traits.online + 0.09 * monthIndex),
    paid: shifted(0.45, traits.online + 0.07 * monthIndex),
    digitised: shifted(0.35, traits.online + 0.08 * monthIndex),
    leftLying: planted.some((effect) => effect.leftLying),
  };
}

function simulateMonth(
  random: Random,
  field: DemonstrationField,
  situation: Situation,
  before: Open,
): { counts: Counts; after: Open } {
  const { leftLying } = situation;
  const fresh = random.poisson(situation.newMean);
  const online = random.binomial(fresh, situation.online);
  const postal = random.binomial(fresh - online, 0.04);
  const slow = random.binomial(fresh, situation.late);
  const lateFinish = leftLying ? 0 : 1;

  const promptDone = random.binomial(fresh - slow, field.sameMonth);
  const oldPromptDone = random.binomial(before.prompt, FINISHED.prompt);
  const inTime = promptDone + oldPromptDone;
  const early = random.binomial(inTime, field.early);

  const slowDone = random.binomial(slow, NEW_SLOW.finished * lateFinish);
  const oldSlowDone = random.binomial(before.slow, FINISHED.slow * lateFinish);
  const oldOverdueDone = random.binomial(before.overdue, FINISHED.overdue * lateFinish);
  const nowOverdue = random.binomial(slow - slowDone, NEW_SLOW.overdue);
  const after: Open = {
    prompt: fresh - slow - promptDone + before.prompt - oldPromptDone,
    slow: slow - slowDone - nowOverdue,
    overdue: nowOverdue + before.slow - oldSlowDone + before.overdue - oldOverdueDone,
  };
  const late = slowDone + oldSlowDone + oldOverdueDone;
  const fee = random.binomial(fresh, field.fee);
  const carried = before.prompt + before.slow + before.overdue;
  const counts: Counts = {
    ...noCounts(),
    received_total: fresh + carried,
    received_new: fresh,
    received_online: online,
    received_direct: fresh - online - postal,
    received_postal: postal,
    carried_over: carried,
    resolved_total: inTime + late,
    resolved_early: early,
    resolved_on_time: inTime - early,
    resolved_late: late,
    pending_total: after.prompt + after.slow + after.overdue,
    pending_in_time: after.prompt + after.slow,
    pending_overdue: after.overdue,
    fee_dossiers: fee,
    paid_online: random.binomial(fee, situation.paid),
    digitised: random.binomial(fresh + carried, situation.digitised),
  };
  return { counts, after };
}

/** A share (0–1) moved by `by` on the scale of log odds. */
function shifted(share: number, by: number): number {
  return 1 / (1 + Math.exp(-(Math.log(share / (1 - share)) + by)));
}
