import { during } from '../during.ts';
import { formatNumber, formatPercent } from '../format.ts';
import { plural } from '../plural.ts';
import type { PublicIssue, QualityLine } from '../quality-line.ts';
import { IDENTITIES } from './issues.ts';

const number = (value: number) => formatNumber('en', value);

function jump({ isRate, before, now }: QualityLine): string {
  const what = isRate
    ? 'Shares of resolved dossiers on time'
    : 'Numbers of newly received dossiers';
  const value = (of: number) => (isRate ? formatPercent('en', of / 100, 0) : number(of));
  const values = before === null || now === null ? '' : ` (${value(before)}, then ${value(now)})`;
  return `${what} lie far apart in two successive periods${values}: named so that the file is checked, not yet a sign of a change`;
}

const WORDS: Readonly<Record<PublicIssue | 'other', (line: QualityLine) => string>> = {
  missing_period: () => 'No figures, while most units of the same level have some',
  identity_broken: ({ identity }) =>
    `Numbers in the file do not fit together: it should be that ${IDENTITIES[identity ?? ''] ?? 'a total is the sum of its parts'}`,
  impossible_rate: () => 'A part is larger than its whole, so a number is wrong',
  jump,
  perfect_run: ({ periods }) =>
    `Exactly 100% on time${periods === null ? '' : ` in ${plural('en', periods, { one: '1 period', other: `${number(periods)} successive periods` })}`}: it may be so, or overdue dossiers may not be recorded`,
  missing_field: () => 'A field with figures in one period has none in the next',
  rate_mismatch: () =>
    'A rate printed in the file is not the one that its counts give; this page uses the counts',
  copied_figures: () => 'All numbers equal those of another place or period: they may be a copy',
  looks_cumulative: () =>
    'They look like totals since the start of the year, but are read as those of the period',
  incomplete_period: () =>
    'The file was exported before the period ended: the figures cover a part of it',
  superseded: () => 'The figures were replaced by a later export',
  other: () => 'Other notes on how files were read',
};

/** A kind of finding as a reader is told it, in English. */
export function qualityLine(line: QualityLine): string {
  const isOne = line.count === 1 || line.what === 'missing_period';
  const times = isOne ? '' : `, ${number(line.count)} times`;
  return `${WORDS[line.what](line)} (${during('en', line.period)}${times}).`;
}
