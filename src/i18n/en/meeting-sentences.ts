import { isMonths } from '../../tables/periods.ts';
import type { ChartForm, NamedCount, StatementOf } from '../../tables/statements.ts';
import { beginning } from '../during.ts';
import { formatDate, formatNumber, formatPeriod } from '../format.ts';
import { percentPair } from '../percent-pair.ts';
import { plural } from '../plural.ts';
import type { MeetingWords } from '../sentence-words.ts';
import { communes, dossiers, periods, provinces } from './nouns.ts';
import { province } from './province.ts';

const number = (value: number) => formatNumber('en', value);
const points = (value: number) =>
  plural('en', value, { one: '1 point', other: `${formatNumber('en', value, 2)} points` });
const day = (iso: string) => formatDate('en', iso);
const named = ({ name, count }: NamedCount) => `${name}: ${number(count)}`;

const FORM: Record<ChartForm, (items: string) => string> = {
  funnel: (n) => `Funnel chart of ${n} units.`,
  rank_ranges: (n) => `Ranks as ranges, ${n} units.`,
  control: (n) => `Control chart over ${n} periods.`,
  on_time_rates: (n) => `${n} on-time rates on one scale.`,
  standardised_pair: (n) => `Raw and standardised rates of ${n} units.`,
  strip: (n) => `How the rates of ${n} units are spread.`,
  slope: (n) => `${n} units in two periods.`,
  small_multiples: (n) => `A small chart for each of ${n} units.`,
  heatmap: (n) => `Rates by field over ${n} periods.`,
  scatter: (n) => `Two rates of ${n} units against each other.`,
};

function index766(s: StatementOf<'index766'>): string {
  const units = s.communes
    ? `${communes(s.units)} of the province`
    : `${provinces(s.units)} and cities`;
  const gaps = [
    ...(s.above === null ? [] : [`${points(s.above.gap)} behind ${s.above.unit}`]),
    ...(s.below === null ? [] : [`${points(s.below.gap)} ahead of ${s.below.unit}`]),
  ];
  const beside = gaps.length === 0 ? '' : `: ${gaps.join(', ')}`;
  return `Index 766 up to ${day(s.asOf)}: ${formatNumber('en', s.total, 2)} of 100 points, ranked ${number(s.rank)} of ${units} by the portal${beside}.`;
}

function overdueNow(s: StatementOf<'overdue_now'>): string {
  const base = plural('en', s.overdue, {
    one: `1 dossier is overdue in the communes on ${day(s.asOf)}`,
    other:
      s.overdue === 0
        ? `No dossier is overdue in the communes on ${day(s.asOf)}`
        : `${number(s.overdue)} dossiers are overdue in the communes on ${day(s.asOf)}`,
  });
  if (s.before === null) return `${base}.`;
  const more = s.overdue - s.before.overdue;
  if (more === 0) return `${base}, as many as on ${day(s.before.asOf)}.`;
  return `${base}, ${number(Math.abs(more))} ${more > 0 ? 'more' : 'fewer'} than on ${day(s.before.asOf)}.`;
}

function ask({ unit, question }: StatementOf<'ask'>): string {
  switch (question.about) {
    case 'backlog': {
      const most =
        question.most === null
          ? ''
          : ` (${number(question.most.count)} of them in ${question.most.name})`;
      const open = plural('en', question.overdue, {
        one: 'its 1 overdue dossier',
        other: `its ${number(question.overdue)} overdue dossiers`,
      });
      return `Ask ${unit}: what keeps ${open}${most} open, and what would help?`;
    }
    case 'change':
      return `Ask ${unit}: its change shows since ${beginning('en', question.since, question.calendar)}; what became different then, or in the ${isMonths(question.calendar) ? 'months' : 'periods'} before: staff, software, the kinds of dossiers, or the way of counting?`;
    case 'jump':
      return `Ask ${unit}: its rate moved in people’s favour from ${beginning('en', question.since, question.calendar)} on; did the work become quicker, or is it counted in another way? If the work did: what could others take over?`;
    case 'level':
      return `Ask ${unit}: its rate is clearly ${question.direction} than that of most communes; which kinds of dossiers, or which way of counting, explain that?`;
  }
}

function realChange(s: StatementOf<'real_change'>): string {
  const [before, now] = percentPair(
    'en',
    s.before.numerator / s.before.denominator,
    s.now.numerator / s.now.denominator,
  );
  const since = beginning('en', s.since, s.calendar);
  const noun = s.direction === 'rise' ? 'rise' : 'fall';
  const good = s.favourable ? 'in people’s favour' : 'not in people’s favour';
  const about = `about ${number(s.dossiers)} of the ${dossiers(s.latest)} of the latest period`;
  const earlier = periods(s.calendar, s.before.periods);
  return s.form === 'single'
    ? `${s.unit}: ${now} in ${since}, ${before} in the ${earlier} before: beyond usual variation, ${good}; that is ${about}. One such period is not yet a trend.`
    : `${s.unit}: ${before} in the ${earlier} before ${since}, ${now} since then: a real ${noun}, ${good}; that is ${about}.`;
}

/** What a meeting is told, in English. */
export const meeting: MeetingWords = {
  index766,
  index766_lost: (s) =>
    `Most points are missing in ${s.groups.map(({ group, lost, maximum }) => `${province.indexGroup({ group })} (${formatNumber('en', lost, 2)} of ${number(maximum)})`).join(', then ')}.`,
  overdue_now: overdueNow,
  overdue_where: (s) =>
    `The largest numbers, by ${s.by === 'field' ? 'field' : 'commune'}: ${s.parts.map(named).join(', ')}${s.rest === 0 ? '' : `; elsewhere ${number(s.rest)}`}.`,
  no_action: (s) => {
    const [before, now] = percentPair(
      'en',
      s.before.numerator / s.before.denominator,
      s.now.numerator / s.now.denominator,
    );
    return `${s.unit}: from ${before} (${formatPeriod('en', s.before.period)}) to ${now} (${formatPeriod('en', s.now.period)}): usual here, the change needs no action.`;
  },
  real_change: realChange,
  ask,
  learn: (s) =>
    `${s.unit}: clearly ${s.direction} than most communes, ${periods(s.calendar, s.periods)} in a row. What could others take over from it?`,
  chart: (s) => FORM[s.form](number(s.items)),
};
