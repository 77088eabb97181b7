import type { CountName } from '../tables/counts.ts';
import type { PrintedRateRole } from './column-role.ts';
import type { HeaderPath } from './header.ts';
import { headingWords, type Concept, type HeadingWords } from './heading-words.ts';

/** What a column of figures may be by the words of its heading path. */
export interface CountCandidates {
  /** Counts that the words name; more than one where they do not tell which. */
  readonly counts: readonly CountName[];
  /** Counts that the words allow, but only figures that add up speak for. */
  readonly possible: readonly CountName[];
  readonly rate: PrintedRateRole | null;
  /** True where the words say that it is no count of dossiers of the period. */
  readonly isOther: boolean;
}

/** What the other columns of the table say: whether one is of early dossiers alone. */
interface Surroundings {
  readonly hasEarly: boolean;
}

/** Concepts of what is no count of dossiers of the period. */
const OTHERS = ['other', 'other_period', 'cumulative'] as const;
const NONE: CountCandidates = { counts: [], possible: [], rate: null, isOther: false };
const TOTALS = { received: 'received_total', resolved: 'resolved_total', pending: 'pending_total' };
const PHASES = ['received', 'resolved', 'pending'] as const;
/** What becomes of a dossier, as counts tell it. */
type Phase = (typeof PHASES)[number];
/** Concepts that a count has whatever else its heading says, the most telling first. */
const OUTCOMES: readonly (readonly [Concept, CountName])[] = [
  ['digitised', 'digitised'],
  ['satisfied', 'feedback_satisfied'],
  ['feedback', 'feedback_total'],
  ['supplement', 'awaiting_supplement'],
  ['refused', 'refused'],
  ['stopped', 'stopped'],
];

/** Whether a heading path speaks of dossiers resolved early, apart from those on time. */
export function isEarly(path: HeaderPath): boolean {
  const concepts = path.map(headingWords).flatMap((words) => [...words.concepts]);
  const others: readonly Concept[] = ['rate', ...OTHERS];
  return concepts.includes('early') && !others.some((concept) => concepts.includes(concept));
}

/**
 * What the words of a path, those of its groups included, say that a column counts. Words that fit
 * several counts give all of them ("Quá hạn" below no group), and words that are not understood none.
 */
export function countCandidates(path: HeaderPath, { hasEarly }: Surroundings): CountCandidates {
  const levels = path.map(headingWords);
  const all = new Set(levels.flatMap(({ concepts }) => [...concepts]));
  if (all.has('rate')) return { ...NONE, rate: rateOf(all), isOther: rateOf(all) === null };
  if (OTHERS.some((concept) => all.has(concept))) return { ...NONE, isOther: true };
  const phase = phaseOf(levels);
  // "Hồ sơ vào > Tồn" is what was pending before.
  if (phase === 'pending' && all.has('received') && isAlone(levels.at(-1)))
    return only('carried_over');
  const isUnclear = phase === null && levels.slice(0, -1).some(isNotUnderstood);
  const outcome = outcomeOf(all, phase);
  if (outcome !== null) return outcome;
  const counts = byTime(all, phase, hasEarly, isUnclear) ?? byChannel(all, phase);
  if (counts !== null) return counts;
  return byPhase(all, phase, levels.at(-1)?.hasOtherWords === true);
}

function isNotUnderstood({ concepts, hasOtherWords }: HeadingWords): boolean {
  return hasOtherWords && concepts.size === 0;
}

/** Whether a heading speaks of what is pending and of nothing else. */
function isAlone(words: HeadingWords | undefined): boolean {
  return words?.concepts.size === 1 && words.concepts.has('pending');
}

/** The phase that a path names: the lowest heading that names one of the three decides. */
function phaseOf(levels: readonly HeadingWords[]): Phase | null {
  for (const { concepts } of levels.toReversed()) {
    const named = PHASES.filter((phase) => concepts.has(phase));
    if (named.length === 1) return named[0]!;
    if (named.length > 1) return null;
  }
  return null;
}

function rateOf(all: ReadonlySet<Concept>): PrintedRateRole | null {
  if (all.has('digitised')) return 'digitised_rate';
  if (all.has('payment')) return all.has('online') ? 'online_payment_rate' : null;
  if (all.has('online')) return 'online_rate';
  if (all.has('late')) return 'overdue_rate';
  return all.has('on_time') || all.has('not_late') || all.has('in_time') ? 'ontime_rate' : null;
}

function outcomeOf(all: ReadonlySet<Concept>, phase: Phase | null): CountCandidates | null {
  if (all.has('payment'))
    return all.has('online') ? only('paid_online') : { ...NONE, isOther: true };
  if (all.has('fee')) return only('fee_dossiers');
  for (const [concept, count] of OUTCOMES) if (all.has(concept)) return only(count);
  if (all.has('returned')) return only(all.has('withdrawn') ? 'returned_or_withdrawn' : 'returned');
  if (all.has('withdrawn')) return only('withdrawn');
  if (!all.has('carried')) return null;
  if (phase === 'resolved') return { ...NONE, isOther: true };
  // "Tổng số tiếp nhận cả kỳ trước chuyển qua" has them in it.
  const mayBeTotal = all.has('received') && all.has('total');
  return mayBeTotal
    ? { ...NONE, counts: ['received_total', 'carried_over'] }
    : only('carried_over');
}

/** `isUnclear`: a group that is not understood may say whether they are resolved or pending. */
function byTime(
  all: ReadonlySet<Concept>,
  phase: Phase | null,
  hasEarly: boolean,
  isUnclear: boolean,
): CountCandidates | null {
  if (all.has('late'))
    return ofPhase(phase, {
      received: ['not_in_time_766'],
      resolved: ['resolved_late'],
      pending: ['pending_overdue'],
      none: ['resolved_late', 'pending_overdue'],
      possible: ['not_in_time_766'],
    });
  const both = all.has('not_late') || (all.has('early') && all.has('on_time'));
  if (both || (all.has('on_time') && !hasEarly)) {
    const merged = onTime(phase, 'resolved_early_or_on_time', isUnclear);
    // "Vừa kịp" beside "Sớm" does not hold the early ones.
    return hasEarly && !all.has('early')
      ? { ...merged, possible: [...merged.possible, 'resolved_on_time'] }
      : merged;
  }
  if (all.has('on_time')) return onTime(phase, 'resolved_on_time', isUnclear);
  if (all.has('early')) return phase === 'pending' ? NONE : only('resolved_early');
  if (!all.has('in_time')) return null;
  return ofPhase(phase, {
    received: ['in_time_766'],
    resolved: ['resolved_early_or_on_time'],
    pending: ['pending_in_time'],
    none: isUnclear ? ['pending_in_time', 'resolved_early_or_on_time'] : ['pending_in_time'],
    possible: ['in_time_766', 'resolved_early_or_on_time'],
  });
}

function onTime(phase: Phase | null, resolved: CountName, isUnclear: boolean): CountCandidates {
  return ofPhase(phase, {
    received: ['in_time_766'],
    resolved: [resolved],
    pending: ['pending_in_time'],
    none: isUnclear ? [resolved, 'pending_in_time'] : [resolved],
    possible: ['in_time_766'],
  });
}

/** No count says how dossiers that are resolved or pending had come in. */
function byChannel(all: ReadonlySet<Concept>, phase: Phase | null): CountCandidates | null {
  const channel = channelOf(all);
  if (channel === null) return null;
  const isReceived = phase === null || phase === 'received';
  return isReceived ? only(channel) : { ...NONE, isOther: true };
}

function channelOf(all: ReadonlySet<Concept>): CountName | null {
  const [online, direct, postal] = [all.has('online'), all.has('direct'), all.has('postal')];
  if (online) return direct || postal ? null : 'received_online';
  if (direct) return postal ? 'received_direct_or_postal' : 'received_direct';
  return postal ? 'received_postal' : null;
}

/** Of a phase alone its total; where a word of the lowest heading is not understood, only what figures may say. */
function byPhase(
  all: ReadonlySet<Concept>,
  phase: Phase | null,
  isUnknown: boolean,
): CountCandidates {
  const totals: readonly CountName[] =
    phase === null
      ? all.has('new')
        ? ['received_new']
        : all.has('total')
          ? (Object.values(TOTALS) as CountName[])
          : []
      : phase === 'received'
        ? receivedTotals(all)
        : [TOTALS[phase] as CountName];
  const isNamed = !isUnknown && (phase !== null || all.has('new'));
  return isNamed ? { ...NONE, counts: totals } : { ...NONE, possible: totals };
}

function receivedTotals(all: ReadonlySet<Concept>): readonly CountName[] {
  if (all.has('new') && !all.has('total')) return ['received_new'];
  if (all.has('total') && !all.has('new')) return ['received_total'];
  return ['received_total', 'received_new'];
}

function only(count: CountName): CountCandidates {
  return { ...NONE, counts: [count] };
}

function ofPhase(
  phase: Phase | null,
  by: Readonly<Record<Phase | 'none' | 'possible', readonly CountName[]>>,
): CountCandidates {
  return phase === null
    ? { ...NONE, counts: by.none, possible: by.possible }
    : { ...NONE, counts: by[phase] };
}
