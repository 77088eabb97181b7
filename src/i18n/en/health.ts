import { formatNumber } from '../format.ts';
import { plural } from '../plural.ts';
import type { Messages } from '../messages.ts';

const number = (value: number) => formatNumber('en', value);

/** Messages: the checks of figures over periods, in English. */
export const health: Messages['health'] = {
  title: 'Checks by unit and period',
  finding: (p) =>
    `${number(p.clean)} of ${plural('en', p.checked, { one: `${number(p.checked)} period of a unit passes`, other: `${number(p.checked)} periods of units pass` })} every check that could be made.`,
  rule: 'The score of a unit and period is the number of checks passed out of the checks made. A check is made only where the files state what it needs; all checks weigh the same. The score is about the figures, not about how well a centre works.',
  check: 'Check',
  made: 'Made',
  failed: 'Failed',
  least: 'Units with the lowest scores',
  unit: 'Unit',
  periods: 'Periods with a failed check',
  score: 'Checks passed',
  which: 'Failed',
  none: 'No unit failed a check.',
  of: (p) => `${number(p.part)} of ${number(p.whole)}`,
  unitLine: (p) =>
    `Latest period: ${number(p.passed)} of ${plural('en', p.made, { one: `${number(p.made)} check`, other: `${number(p.made)} checks` })} passed.`,
  failedLine: (p) => `Failed: ${p.checks}.`,
  checkName: {
    present: 'Figures present',
    punctual: 'Exported in time',
    identities: 'Parts add up',
    carry_over: 'Carry-over fits',
    totals: 'Printed totals fit',
    possible_rates: 'No part above its whole',
    not_copied: 'Not copied',
    no_jump: 'No jump',
    no_perfect_run: 'No run of exactly 100%',
    fields_kept: 'No field gone missing',
  },
  checkRule: {
    present: () =>
      'There are figures for a period that at least half of the units of the same level in the province have; a unit whose months run from the 15th to the 14th is not missing the calendar month in which one of them ends.',
    punctual: (p) =>
      `The first export was made at most ${number(p.punctualDays)} days after the end of the period. Made only where a file says when it was exported.`,
    identities: () =>
      'In every row, what was received, resolved and pending adds up (identities I1 to I4).',
    carry_over: () =>
      'What was carried over is what was pending at the end of the period before (I5).',
    totals: () =>
      'The totals printed in a table of one unit and period are the sums of its rows (identity I6). A total over several units counts in the score of none; where it does not fit, it is listed under “Kinds of faults and notes”.',
    possible_rates: () =>
      'No part is larger than its whole: late than resolved, paid online than bearing a fee.',
    not_copied: (p) =>
      `The figures are not all the same as in another period or another unit. Made from ${number(p.leastCompared)} dossiers received.`,
    no_jump: (p) =>
      `What was newly received changed by less than a factor of ${number(p.jumpFactor)}, or by no more than luck explains; the on-time rate did not certainly change by more than ${number(p.jumpPoints)} points.`,
    no_perfect_run: (p) =>
      `Not exactly 100% on time in ${number(p.perfectPeriods)} periods one after another with at least ${number(p.perfectResolved)} resolved dossiers each. A failed check is a question, not an accusation: it can be true.`,
    fields_kept: (p) =>
      `Every field with at least ${number(p.leastCompared)} dossiers in the period before has a row now.`,
  },
};
