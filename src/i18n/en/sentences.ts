import { isMonths } from '../../tables/periods.ts';
import type { StatementOf } from '../../tables/statements.ts';
import type { SetId } from '../../tables/statistics.ts';
import { capitalised } from '../capitalised.ts';
import { beginning, during } from '../during.ts';
import { formatNumber, formatPercent, formatPeriod } from '../format.ts';
import { percentPair } from '../percent-pair.ts';
import { plural } from '../plural.ts';
import type { SentenceWords, UnitWords } from '../sentence-words.ts';
import { setName, type SetName } from '../set-name.ts';
import { COUNTED, DID, POOL, RATE } from './indicator-words.ts';
import { meeting } from './meeting-sentences.ts';
import { communes, departments, dossiers, periods, provinces } from './nouns.ts';

const number = (value: number, decimals = 0) => formatNumber('en', value, decimals);
const percent = (share: number) => formatPercent('en', share);
const pair = (a: number, b: number) => percentPair('en', a, b);

const ALL: Record<SetName, string> = {
  communes_of_province: 'communes of the province',
  communes: 'communes of the country',
  provinces: 'provinces and cities',
  departments: 'departments of the province',
};
const COUNT: Record<SetName, (count: number) => string> = {
  communes_of_province: communes,
  communes,
  provinces,
  departments,
};
const all = (set: SetId) => ALL[setName(set)];
const count = (set: SetId, units: number) => COUNT[setName(set)](units);
const favour = (favourable: boolean) =>
  favourable ? 'in people’s favour' : 'not in people’s favour';

/** A share with the counts that it is of. */
const part = ({ numerator, denominator }: { numerator: number; denominator: number }) =>
  `${percent(numerator / denominator)} (${number(numerator)} of ${number(denominator)})`;

const ORDINALS: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'st', two: 'nd', few: 'rd' };
const ordinalRules = new Intl.PluralRules('en', { type: 'ordinal' });
const ordinal = (rank: number) => `${number(rank)}${ORDINALS[ordinalRules.select(rank)] ?? 'th'}`;

function level(s: StatementOf<'level'>): string {
  const did = DID[s.stated ? 'stated' : s.indicator];
  const pool = (of: number) => plural('en', of, POOL[s.indicator]);
  const when = `${capitalised('en', during('en', s.period))}${s.communes ? ', in the communes' : ''}`;
  const [x, n] = [s.numerator, s.denominator];
  const counts = `${when}, ${number(x)} of ${number(n)} ${pool(n)} ${plural('en', x, did)}`;
  switch (s.form) {
    case 'few':
      return `${counts}: too few to tell anything.`;
    case 'counts':
      return `${counts}.`;
    case 'all':
      return `${when}, all ${number(n)} ${pool(n)} ${did.other}.`;
    case 'none':
      return `${when}, none of ${number(n)} ${pool(n)} ${did.one!}.`;
    case 'all_but':
      return `${when}, all but ${number(n - x)} of ${number(n)} ${pool(n)} ${did.other}.`;
    case 'in_hundred': {
      const hundred = Math.round((100 * x) / n);
      return `${when}, about ${number(hundred)} in every 100 ${pool(100)} ${plural('en', hundred, did)} (${number(x)} of ${number(n)}).`;
    }
  }
}

function place(s: StatementOf<'place'>): string {
  const [share, target] = pair(s.share, s.target);
  const beside = (word: string) =>
    `${word} than most ${all(s.set)}: ${share}, against ${target} over all of them`;
  const maybe = (word: string) =>
    `${beside(word)}. But they differ widely from one another, and with ${number(s.units)} compared this is not clearly more than usual.`;
  const clearly = (word: string) =>
    `${beside(word)}; that is more than they usually differ from one another.`;
  switch (s.form) {
    case 'few':
      return `Too few dossiers to tell whether this rate differs from that of most ${all(s.set)}.`;
    case 'unsure':
      return `Not enough dossiers to tell whether this rate is above or below that of most ${all(s.set)}: its range of ranks covers more than half of them.`;
    case 'like_most':
      return `This rate is like that of most ${all(s.set)}.`;
    case 'high_third':
      return `In the highest third of the rates, within what is usual among the ${all(s.set)}.`;
    case 'low_third':
      return `In the lowest third of the rates, within what is usual among the ${all(s.set)}.`;
    case 'high_side':
      return `At the upper side of what is usual among the ${all(s.set)}.`;
    case 'low_side':
      return `At the lower side of what is usual among the ${all(s.set)}.`;
    case 'apart':
      return `Within what is usual among the ${all(s.set)}, whose rates lie far apart.`;
    case 'lower':
      return maybe('Lower');
    case 'far_lower':
      return clearly('Clearly lower');
    case 'higher':
      return maybe('Higher');
    case 'far_higher':
      return clearly('Clearly higher');
  }
}

function change(s: StatementOf<'change'>): string {
  const name = s.unit === null ? '' : `${s.unit}: `;
  const say = (text: string) => name + (name === '' ? capitalised('en', text) : text);
  const from = formatPeriod('en', s.before.period);
  const [before, now] = pair(
    s.before.numerator / s.before.denominator,
    s.now.numerator / s.now.denominator,
  );
  switch (s.direction) {
    case 'usual':
      return say(`no change beyond usual variation, compared with ${from}.`);
    case 'unknown':
      return say(`too few periods so far to tell a change from usual variation.`);
    case 'rise':
    case 'fall':
      return say(
        `${RATE[s.indicator]} ${s.direction === 'rise' ? 'rose' : 'fell'} from ${before} (${from}) to ${now} (${formatPeriod('en', s.now.period)}): more than usual variation, ${favour(s.favourable === true)}.`,
      );
  }
}

function counted(s: StatementOf<'count'>): string {
  const what = COUNTED[s.stated ? 'stated' : s.indicator];
  const base = s.count === 0 ? `No dossiers ${what}` : `${dossiers(s.count)} ${what}`;
  if (s.before === null) return `${base}.`;
  const more = s.count - s.before.count;
  const when = formatPeriod('en', s.before.period);
  if (more === 0) return `${base}, as many as in ${when}.`;
  return `${base}, ${number(Math.abs(more))} ${more > 0 ? 'more' : 'fewer'} than in ${when}.`;
}

/** Which periods before stand out; empty without any. */
function earlier(s: StatementOf<'verdict'>): string {
  if (s.earlier === null) return '';
  const from = beginning('en', s.earlier.first, s.calendar);
  const count = periods(s.calendar, s.earlier.periods);
  if (s.earlier.periods === 1) return ` Before that, ${count} stands out: ${from}.`;
  return ` Before that, ${count} stand out, between ${from} and ${beginning('en', s.earlier.last, s.calendar)}.`;
}

function verdict(s: StatementOf<'verdict'>): string {
  if (s.form === 'too_few')
    return `Only ${periods(s.calendar, s.points)} so far: too few to tell a change from usual variation.`;
  if (s.form === 'no_action') return `No action needed now: within usual variation.${earlier(s)}`;
  if (s.change === null)
    return s.against === null
      ? `No signal of a change now: within usual variation.${earlier(s)}`
      : `No signal of a change now: within usual variation; ${dossiers(s.against.count)} ${COUNTED[s.against.stated ? 'stated' : s.against.indicator]}.${earlier(s)}`;
  const since = beginning('en', s.change.since, s.calendar);
  const isRise = s.change.direction === 'rise';
  const noun = isRise ? 'rise' : 'fall';
  const good = favour(s.change.favourable);
  switch (s.form) {
    case 'single':
      return `${since} stands out: ${isRise ? 'higher' : 'lower'} than usual variation gives, ${good}. One such period is not yet a trend.`;
    case 'trend':
      return `A steady ${noun}, clear since ${since}, ${good}.`;
    case 'early':
      return `${isRise ? 'Higher' : 'Lower'} now than in the first ${isMonths(s.calendar) ? 'months' : 'periods'} with figures; no clear change lately.`;
    case 'shift':
    case 'steady':
      return `A real ${noun}, clear since ${since}, ${good}.`;
  }
}

function funnel(s: StatementOf<'funnel'>): string {
  if (s.form === 'none') return `None of ${count(s.set, s.units)} lies outside the limits.`;
  const expected = Math.round(s.expected);
  const chance =
    expected === 0
      ? 'by chance alone hardly any would'
      : `by chance alone about ${number(expected)} would`;
  const base = `${number(s.outside)} of ${count(s.set, s.units)} ${plural('en', s.outside, { one: 'lies', other: 'lie' })} outside the limits; ${chance}.`;
  if (s.clear > 0)
    return `${base} ${number(s.clear)} ${plural('en', s.clear, { one: 'lies', other: 'lie' })} so far out that chance hardly explains it.`;
  return s.form === 'within_chance'
    ? `${base} None lies so far out that chance hardly explains it.`
    : base;
}

const REASON = { mix: 'mix of fields', type: 'type of unit' };

const unit: UnitWords = {
  level,
  no_dossiers: (s) => `${capitalised('en', during('en', s.period))}, no dossiers came in.`,
  certainty: (s) => {
    const range = `between ${percent(s.lower)} and ${percent(s.upper)} (95% interval)`;
    return s.few
      ? `Only ${dossiers(s.denominator)}, too few to conclude from: luck with single dossiers aside, the rate lies ${range}.`
      : `Luck with single dossiers aside, the rate of this period lies ${range}; from period to period it varies more than that.`;
  },
  place,
  chance: (s) => {
    const expected = Math.round(s.expected);
    return expected === 0
      ? `By chance alone hardly any of ${count(s.set, s.units)} would lie outside the limits, if none differed from the others more than is usual.`
      : `By chance alone about ${number(expected)} of ${count(s.set, s.units)} would lie outside the limits: so many do even where none differs from the others more than is usual.`;
  },
  rank: (s) => {
    const range =
      s.lower === s.upper
        ? `is ${ordinal(s.lower)}`
        : `lies between ${ordinal(s.lower)} and ${ordinal(s.upper)}`;
    return `The rank ${range} of ${count(s.set, s.units)}, counted from the ${s.from} rate.`;
  },
  band: (s) => `This rate is in the ${s.third} third among the ${all(s.set)}.`,
  change,
  count: counted,
  verdict,
  shared_change: (s) => {
    const units = all(s.set);
    const rate = `have had a ${s.direction === 'rise' ? 'higher' : 'lower'} rate than ${s.against === 'first' ? 'at first' : 'right before'}`;
    const said = s.others ? `, as here, most other ${units} ${rate}` : ` most ${units} ${rate}`;
    return `Since ${beginning('en', s.since, s.calendar)}${said}: ${number(s.moved)} of ${number(s.units)} with figures in every period.`;
  },
  gap: (s) =>
    `${percent(s.resolved)} of resolved dossiers were on time, but ${percent(s.received)} once open ones are counted: ${plural('en', s.overdue, { one: '1 overdue dossier lies', other: `${number(s.overdue)} overdue dossiers lie` })} in the gap between the two rates.`,
  standardised: (s) => {
    const [share, expected] = pair(s.share, s.expected);
    if (s.form === 'few')
      return `${dossiers(s.denominator)}: too few to tell what the mix of fields explains here.`;
    const found =
      s.form === 'as_expected'
        ? 'no clear difference'
        : `${s.form}, and the mix of fields does not explain that difference`;
    return `If each of its fields were resolved as in all ${all(s.set)} together, the mix of fields here would give ${expected}; it is ${share}: ${found}.`;
  },
  mix: (s) => {
    const [own, pool] = pair(s.own, s.pool);
    return `${own} of its dossiers are in the field ${s.field}, against ${pool} over all ${all(s.set)}; the rate is ${s.fieldRate} in that field. That is the main reason why the expected rate here lies ${s.pull === 'down' ? 'below' : 'above'} the common one.`;
  },
  absent: (s) => {
    const ranges = s.ranges.map((range) => during('en', range));
    const sums =
      s.sumsFrom === null
        ? ''
        : `, so that sums over several periods here begin with ${beginning('en', s.sumsFrom, s.calendar)}`;
    return `There are no figures ${new Intl.ListFormat('en-GB').format(ranges)}${sums}.`;
  },
  one_field: (s) =>
    `This low rate lies in one field: ${s.field} has ${part(s.own)}. All other fields together have ${part(s.rest)}, within what is usual among the ${all(s.set)}.`,
  funnel,
  ranking: (s) =>
    `${s.wide ? 'Ranks are uncertain' : 'Ranks are narrow ranges'}: for half of the places the range is ${number(s.width)} of ${number(s.units)} ranks or ${s.wide ? 'wider' : 'narrower'}.`,
  similar: (s) => {
    if (s.reasons.length === 0)
      return `${s.unit} is the nearest there is, but not much alike: it has ${number(s.sizeRatio, 1)} times as many dossiers.`;
    const times = s.sameSize ? 'about the same' : `${number(s.sizeRatio, 1)} times as many`;
    const size = `number of dossiers (${times})`;
    const reasons = s.reasons.map((reason) => (reason === 'size' ? size : REASON[reason]));
    return `${s.unit} is alike in ${new Intl.ListFormat('en-GB').format(reasons)}.`;
  },
};

/** The words for every kind of statement, in English. */
export const sentences: SentenceWords = { ...unit, ...meeting };
