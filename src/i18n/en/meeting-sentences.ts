import { isMonths } from '../../tables/periods.ts';
import type { Backlog, NamedCount } from '../../tables/meeting-statements.ts';
import type { ChartForm, StatementOf } from '../../tables/statements.ts';
import { capitalised } from '../capitalised.ts';
import { beginning } from '../during.ts';
import { formatDate, formatNumber, formatPercent, formatPeriod } from '../format.ts';
import { percentPair } from '../percent-pair.ts';
import { plural } from '../plural.ts';
import type { MeetingWords } from '../sentence-words.ts';
import { communes, departments, dossiers, periods, provinces } from './nouns.ts';
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
  const { places } = s;
  const where = places === null ? 'in the communes' : 'in the whole province';
  const added =
    places === null || places.departments === null
      ? ''
      : ` (${communes(places.communes)} and ${departments(places.departments)} added up)`;
  const on = `${where} on ${day(s.asOf)}${added}`;
  const base = plural('en', s.overdue, {
    one: `1 dossier is overdue ${on}`,
    other:
      s.overdue === 0
        ? `No dossier is overdue ${on}`
        : `${number(s.overdue)} dossiers are overdue ${on}`,
  });
  if (s.before === null) return `${base}.`;
  const more = s.overdue - s.before.overdue;
  if (more === 0) return `${base}, as many as on ${day(s.before.asOf)}.`;
  return `${base}, ${number(Math.abs(more))} ${more > 0 ? 'more' : 'fewer'} than on ${day(s.before.asOf)}.`;
}

/** How many more than in the period before, after a comma. */
const compared = (more: number | null) =>
  more === null
    ? ''
    : more === 0
      ? ', no change'
      : `, ${number(Math.abs(more))} ${more > 0 ? 'more' : 'fewer'}`;

function overdueParts(s: StatementOf<'overdue_parts'>): string {
  const total = s.communes.count + s.departments.count;
  const lead =
    s.of === 'pending_overdue'
      ? 'Of these'
      : `Of the ${dossiers(total)} of the whole province not counted as on time`;
  const others = s.known ? 'departments' : 'the other offices of the province';
  const part = total === 0 ? '' : ` (${formatPercent('en', s.departments.count / total)})`;
  const alone =
    s.most === null
      ? ''
      : ` ${s.most.unit} alone: ${number(s.most.count)}${compared(s.most.more)}.`;
  return `${lead}: in communes ${number(s.communes.count)}${compared(s.communes.more)}; in ${others} ${number(s.departments.count)}${part}${compared(s.departments.more)}.${alone}`;
}

/** What is open past its deadline, as a question without its mark. */
function whatKeeps({ overdue, most }: Backlog): string {
  const of = most === null ? '' : ` (${number(most.count)} in ${most.name})`;
  const open = plural('en', overdue, {
    one: 'its 1 overdue dossier',
    other: `its ${number(overdue)} overdue dossiers`,
  });
  return `what keeps ${open}${of} open`;
}

function ask({ unit, question }: StatementOf<'ask'>): string {
  const first = (backlog: Backlog | null, text: string) =>
    `Ask ${unit}: ${backlog === null ? text : `${whatKeeps(backlog)}? ${capitalised('en', text)}`}`;
  switch (question.about) {
    case 'backlog':
      return `Ask ${unit}: ${whatKeeps(question)}, and what would help?`;
    case 'change':
      return first(
        question.backlog,
        `its change shows since ${beginning('en', question.since, question.calendar)}; what became different then, or in the ${isMonths(question.calendar) ? 'months' : 'periods'} before: staff, software, the kinds of dossiers, or the way of counting?`,
      );
    case 'jump':
      return `Ask ${unit}: its rate moved in people’s favour from ${beginning('en', question.since, question.calendar)} on; did the work become quicker, or is it counted in another way? If the work did: what could others take over?`;
    case 'level':
      return first(
        question.backlog,
        `its rate is clearly ${question.direction} than most: is it the kinds of dossiers or the counting?`,
      );
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
  const about = `that is about ${number(s.dossiers)} of the ${dossiers(s.latest)} of the latest period`;
  const earlier = periods(s.calendar, s.before.periods);
  const tet = s.withoutTet ? ' (leaving out Tết)' : '';
  return s.form === 'single'
    ? `${s.unit}: ${now} in ${since}, ${before} in the ${earlier} before${tet}: beyond usual variation, ${good}; ${about}. One such period is not yet a trend.`
    : `${s.unit}: ${before} in the ${earlier} before ${since}${tet}, ${now} since then: a real ${noun}, ${good}; ${about}.`;
}

/** What a meeting is told, in English. */
export const meeting: MeetingWords = {
  index766,
  index766_lost: (s) =>
    `Most points are missing in ${s.groups.map(({ group, lost, maximum }) => `${province.indexGroup({ group })} (${formatNumber('en', lost, 2)} of ${number(maximum)})`).join(', then ')}.`,
  overdue_now: overdueNow,
  overdue_parts: overdueParts,
  overdue_where: (s) =>
    `The largest numbers, by ${s.by === 'field' ? 'field' : 'commune'}: ${s.parts.map(named).join(', ')}${s.rest === 0 ? '' : `; elsewhere ${number(s.rest)}`}.`,
  no_action: (s) => {
    const [before, now] = percentPair(
      'en',
      s.before.numerator / s.before.denominator,
      s.now.numerator / s.now.denominator,
    );
    return `${s.unit}: from ${before} (${formatPeriod('en', s.before.period)}) to ${now} (${formatPeriod('en', s.now.period)}): such variation is usual here.`;
  },
  real_change: realChange,
  ask,
  learn: (s) =>
    `${s.unit}: clearly ${s.direction} than most communes, ${periods(s.calendar, s.periods)} in a row. What could others take over from it?`,
  chart: (s) => FORM[s.form](number(s.items)),
};
