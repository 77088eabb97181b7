import type { Statement, StatementOf } from '../tables/statements.ts';

/**
 * The words of one language for every kind of statement. A language only words what was decided: it
 * never compares figures to say more. The words for a chart leave out its finding.
 */
export type SentenceWords = {
  readonly [K in Statement['kind']]: (statement: StatementOf<K>) => string;
};

/** The words for what one unit's figures say. */
export type UnitWords = Omit<SentenceWords, keyof MeetingWords>;

/** The words for what a meeting is told: index 766, what is overdue, whom to ask and to learn from. */
export type MeetingWords = Pick<
  SentenceWords,
  | 'index766'
  | 'index766_lost'
  | 'overdue_now'
  | 'overdue_parts'
  | 'overdue_where'
  | 'no_action'
  | 'real_change'
  | 'ask'
  | 'learn'
  | 'chart'
>;
