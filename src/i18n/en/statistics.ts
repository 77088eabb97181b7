import { during } from '../during.ts';
import { formatNumber, formatPercent } from '../format.ts';
import { plural } from '../plural.ts';
import type { Messages } from '../messages.ts';

const number = (value: number, decimals = 0) => formatNumber('en', value, decimals);
const percent = (share: number, decimals = 1) => formatPercent('en', share, decimals);
/** A difference of two shares, with its sign. */
const difference = (by: number) =>
  `${by < 0 ? '−' : by > 0 ? '+' : ''}${number(Math.abs(by) * 100, 1)} percentage points`;

/** Ways to draw the limits of a funnel. */
const RULES = {
  normal: 'Not widened, normal approximation',
  exact: 'Not widened, exact binomial',
  multiplicative: 'Widened by a factor: z/√φ',
  additive: 'Widened by adding τ² (the rule of this site)',
  arcsine: 'Widened by adding τ² on the scale asin √p (as FunnelPlotR)',
} as const;

/** Messages: the statistics on the page about methods, in English. */
export const statistics: Messages['statistics'] = {
  question: 'It answers',
  howToRead: 'How to read the picture',
  limit: 'Limits',
  paper: 'Source',
  intro:
    'Each statistic below answers one question, with an example from the very figures published here.',
  liveReal: (p) => `A real example: ${p.place}, ${during('en', p.period)}.`,
  liveInvented: (p) => `An example on invented figures: ${p.place} does not exist.`,
  communesOf: (p) => `the communes of ${p.province}`,

  intervalQuestion: 'With so many dossiers, how sure is this rate?',
  intervalRead:
    'The dot is the rate, the bar its 95% interval. Many dossiers make a short bar. Where two bars do not touch, the two places differ; where they do, look at the difference, in the next section.',
  intervalFigure: (p) =>
    `Few dossiers, a wide interval: ${p.few} has the fewest, ${p.many} the most`,

  differenceTitle: 'The difference of two rates',
  differenceQuestion: 'Do two places, or two periods, really differ?',
  differenceText:
    'The difference of the rates gets a 95% interval, made from the intervals of both (Newcombe, method 10). Where it holds 0, nobody can say which one is higher.',
  differenceExample: (p) =>
    `Made up: ${number(p.first.numerator)} / ${number(p.first.denominator)} against ${number(p.second.numerator)} / ${number(p.second.denominator)}: ${difference(p.difference)}, 95% interval from ${difference(p.lower)} to ${difference(p.upper)}. ${p.lower > 0 || p.upper < 0 ? 'They differ.' : 'It cannot be said that they differ.'}`,
  differenceLimit:
    'Overlapping intervals of two rates do not yet mean that they are equal. The test is for one pair chosen beforehand; whoever picks the widest of a hundred pairs and then tests will nearly always find a difference.',

  funnelTitle: 'The funnel',
  funnelQuestion:
    'Which places differ from the common rate by more than their number of dossiers can explain?',
  funnelText:
    'The common rate is all that meet the condition divided by all denominators of the set. Around it lie limits of 95% and 99.8%, wide for few dossiers and ever narrower. A place with 100% of few dossiers is never called different: 100% is ordinary there.',
  funnelRead:
    'Each dot is a place: further right, more dossiers; higher up, a higher rate. A dot inside the funnel is not clearly different from the common rate, which is not the same as good. A dot outside is a place to ask about, not yet one at fault.',
  funnelFigure: (p) =>
    p.outside === 0
      ? `None of ${number(p.units)} places lies outside the widened limits`
      : `${number(p.outside)} of ${number(p.units)} places lie outside the widened 95% limits`,
  funnelLimit:
    'The funnel does not know why a place differs: kinds of dossiers, bookkeeping or work. Departments are not mixed with communes, nor two periods.',
  funnelSymbols:
    'θ: the common rate; n: the denominator of the place; z = 1.96 for 95% and 3.09 for 99.8%. For small n the limits are exact by the binomial distribution, interpolated: r is the least number with F(r) ≥ q.',

  overdispersionTitle: 'Widening the funnel where every place differs',
  overdispersionQuestion: 'Why is the funnel here wider than the one in textbooks?',
  overdispersionText:
    'The binomial formula takes all places to be alike, with luck on top. In fact they differ in kinds of dossiers, people and software. A narrow funnel then flags nearly all of them, which only says that differences are general and real, not that so many places are bad. So the limits are widened by the general variation of the set.',
  overdispersionRead:
    'φ is how many times the variance is that of luck; 1 is luck alone. τ is the standard deviation of the true rates. The columns “by chance” say how many places this very rule flags where there is nothing but general variation.',
  overdispersionCaption: 'The funnel of each set, latest period',
  setColumns: {
    set: 'Set',
    units: 'Places',
    naive: 'Outside 95% if not widened',
    flagged95: 'Outside 95%',
    flagged998: 'Outside 99.8%',
    chance95: 'By chance outside 95%',
    chance998: 'By chance outside 99.8%',
  },
  setProvinces: 'Provinces',
  setDepartments: (p) => `Departments of ${p.province}`,
  setCommunes: (p) => `Communes of ${p.province}`,
  setAllCommunes: 'All communes with figures',
  chanceText: (p) =>
    `Why is it not simply 5%? So that a few extreme places do not widen the limits by themselves, the most distant values are drawn in before φ is computed. The price is a rule a little stricter than its name. The numbers “by chance” are not 5% of the places: for each set ${number(p.units)} places or a few more are simulated in whole sets (${number(p.sets)} sets, if a set has ${number(p.size)} places) and this very rule is applied to each. That tells the share to about ±0.6 points, so the numbers are rounded to that.`,
  chanceSentence: (p) =>
    `In the set of the picture, by chance alone about ${number(p.chance95)} of ${number(p.units)} places (some ${percent(p.share95, 0)}) lie outside the 95% limits, and ${p.chance998 < 1 ? 'fewer than one' : `about ${number(p.chance998)}`} outside those of 99.8%.`,
  rulesCaption: 'The set of the picture under each rule',
  rulesColumns: { rule: 'Limits', outside95: 'Outside 95%', outside998: 'Outside 99.8%' },
  ruleName: (p) => RULES[p.rule],
  rulesText:
    'This site uses the additive rule. The multiplicative one widens the limits of large and small places alike, so that the funnel still closes on large ones. Normal limits are an approximation: near 100% and for small n they are too wide above and too narrow below, so where limits are not widened here they are exact.',
  overdispersionLimit:
    'A widened funnel takes the general differences as given. If a whole province is late, no commune lies outside.',
  overdispersionSymbols:
    'z = (p − θ) / s; s² = θ(1 − θ)/n; φ: mean of z² after the most distant values are drawn in to the 10% and 90% points; I: number of places; w = 1/s².',

  shrinkageTitle: 'Drawing towards the common rate',
  shrinkageQuestion: 'How to put places in order when some have hardly any dossiers?',
  shrinkageText:
    'The rates of the places are taken to follow a beta distribution that is estimated from the whole set by maximum likelihood. The rate of a place is drawn towards the common one: much where there are few dossiers, hardly where there are many. With M dossiers half of the result is the place’s own and half the common rate.',
  shrinkageFloor:
    'That distribution never weighs less than one dossier. Else, where every place is at 0% or 100%, a place with a single dossier would be given a certain rate and a certain rank.',
  shrinkageRead: (p) =>
    `The picture has the raw and the drawn rate of the place with the fewest dossiers, of one in the middle and of the one with the most. In this set M is ${number(p.m, 1)} dossiers.`,
  shrinkageRaw: (p) => `${p.place}: raw rate`,
  shrinkageShrunk: (p) => `${p.place}: drawn`,
  shrinkageFigure: 'The fewer dossiers, the further a rate is drawn towards the common one',
  shrinkageLimit:
    'Drawn rates only serve to order places and to simulate ranks. The figure of a place is its raw rate, which always stands beside.',
  shrinkageSymbols:
    'x: dossiers that meet the condition; n: the denominator; α, β: of the beta distribution; M = α + β.',

  ranksTitle: 'A rank is a range',
  ranksQuestion: 'Where does a place stand, and how sure is that?',
  ranksText: (p) =>
    `A true rate of each place is drawn at random ${number(p.draws)} times from its distribution after shrinkage, and the set is ranked each time. The range is where 95% of the draws fall; 1 is the end that is better for people. Only where the whole range lies in one third do we say “first”, “middle” or “last third”.`,
  ranksRead:
    'Each bar holds the ranks that a place may have. Where two bars overlap, nobody can say which place is above.',
  ranksFigure: (p) =>
    `Among ${number(p.units)} places the middle range of ranks spans ${number(p.width)}`,
  ranksLimit:
    'The ranges know luck and numbers of dossiers, not kinds of dossiers or bookkeeping. Where a range covers more than half of a set whose places differ by more than luck (τ² > 0), the page says that there are not enough dossiers to tell, never “like most”. The random seed is fixed, so the same figures give the same ranges.',

  controlTitle: 'The control chart',
  controlQuestion: 'Is this month different because something changed, or is it usual variation?',
  controlText:
    'A place is compared with itself. In the middle is the common rate of the periods, on both sides the limits of three sigma. Months have many dossiers that are not independent, so that binomial limits are too narrow; Laney’s p′ widens them by the real variation from one month to the next.',
  controlRules:
    'Four signals, in order of precedence: a period outside the limits; seven periods that all rise or all fall; two of three in the outer third on the same side; seven on the same side of the middle line. A period exactly on the line breaks a run.',
  controlPooled: (p) =>
    `A series that adds up several communes keeps to the same communes: only those with figures in every period that is judged. Where these hold less than ${p.part} of the dossiers of any period, nothing is concluded of the series.`,
  controlRead:
    'Inside the limits without a signal: the change needs no action, even if the month is lower than the one before. Whether the level is good enough is another question. With a signal: ask what changed, or whether only the first months were different.',
  controlFigure: (p) =>
    ({
      rise: `${p.unit}: a real rise, clear since ${p.since}`,
      fall: `${p.unit}: a real fall, clear since ${p.since}`,
      usual: `${p.unit}: within usual variation, no signal of a change`,
    })[p.verdict],
  controlLaney: (p) =>
    `In the series of the picture σ_z = ${number(p.sigma, 1)}: a plain p-chart (σ_z = 1) would put ${number(p.plain)} of ${number(p.periods)} periods outside its limits, Laney’s p′ ${number(p.widened)}.`,
  xmrText:
    'A figure without a denominator, such as dossiers received in a month, days or points, has an XmR chart: the middle line is the mean, the limits are 2.66 times the mean range between neighbouring periods; ranges beyond 3.267 times their mean are taken out once.',
  xmrFigure: (p) =>
    `${p.unit}: from ${number(p.lower)} to ${number(p.upper)} new dossiers a period are usual${p.signals === 0 ? '; no period has a signal' : plural('en', p.signals, { one: '; 1 period has a signal', other: `; ${number(p.signals)} periods have a signal` })}`,
  xmrNote: 'Dossiers newly received. Many or few are neither good nor bad.',
  controlLimit:
    'With fewer than 12 periods no limits are drawn. The middle line begins anew only on days stated beforehand for a reason, such as 1 July 2025, never by itself to look good. Tết is noted; with fewer than 24 months nothing is said of seasons. The chart says that something changed, not why.',
  controlSymbols:
    'p̄: the common rate; n: the denominator of the period; z: its standardised deviation; 1.128 is the constant d₂ of two neighbouring points.',

  discoveryTitle: 'Testing many places at once',
  discoveryQuestion: 'Of a hundred places tested, how many “unusual” ones are false alarms?',
  discoveryText:
    'Testing 135 places at 5% flags nearly 7 where there is nothing. Benjamini and Hochberg correct the probabilities in their order, so that of the places flagged at most 5% on average are false alarms.',
  discoveryExample: (p) =>
    `Made up: the five probabilities ${p.raw.map((value) => number(value, 4)).join('; ')} become ${p.adjusted.map((value) => number(value, 4)).join('; ')}.`,
  discoveryLive: (p) =>
    p.found === 0
      ? `In the set of the funnel above, none of ${number(p.units)} places is left below 5% after the correction.`
      : `In the set of the funnel above, ${number(p.found)} of ${number(p.units)} places are left below 5% after the correction.`,
  discoveryLimit:
    'The correction is made on the widened limits. That none is left below 5% does not mean that all places are alike. “Clearly lower” or “clearly higher” is said of a place, in sentences, tables and briefings alike, where its corrected probability is at most 5%; of others outside the limits only “lower” or “higher than most”. “By chance” always means: if no place differed from the others more than they usually do. What counting alone would do is called luck.',
  discoverySymbols:
    'p₍ᵢ₎: the i-th probability from the smallest on; m: the number of places tested.',

  standardisedTitle: 'Standardising by field, and Simpson’s paradox',
  standardisedQuestion: 'How to compare two places that receive different kinds of dossiers?',
  standardisedText:
    'Expected is the number on time if each field of the place had the common rate of that field. The real number divided by the expected one says whether a place does better or worse than the common rate at its own kinds of work; times the common rate it is the indirectly standardised rate, printed as “>99.9%” where the formula gives 100% or more, which no rate can pass. It puts the place on the scale of the set; it is not the rate of the place with another mix of fields.',
  standardisedRead:
    'The two dots of the first row are the raw and the indirectly standardised rate of one place, the next row is all communes together; beside them the part of each field. A place is read beside the common rate alone, so the picture has one.',
  standardisedFigure: (p) =>
    `${p.place}: ${percent(p.share)} as counted, ${percent(p.expected)} expected with its own mix of fields, ${percent(p.target)} over all`,
  standardisedLimit:
    'Indirect standardisation compares each place with the common rate, not two places with each other: for that compare field by field, as in the table above. Of fewer than 30 dossiers nothing is said of a difference. A clearly low rate is said to lie in one field where the field that lacks most dossiers on time lies outside the 95% limits of that field and all others together lie within theirs, with at least 30 dossiers on either side. It needs figures by field. What is harder or easier within a field stays unseen.',
  standardisedSymbols:
    'O: the real number; E: the expected one; nᶠ: the place’s denominator in field f; pᶠ: the set’s rate in field f; θ: the common rate. L and U: the 95% Wilson interval of O/n, so that the interval of O/E reaches from n·L/E to n·U/E.',
  simpsonTitle: 'Higher in every field, and yet lower in all',
  simpsonFound: (p) =>
    `${p.better} has a higher on-time rate than ${p.worse} in all ${number(p.fields)} fields in which both resolved ${number(p.least)} dossiers or more, and in the rest taken together. Yet over all fields ${p.better} has only ${percent(p.betterShare)}, and ${p.worse} ${percent(p.worseShare)} (${during('en', p.period)}).`,
  simpsonWhy: (p) =>
    `Why: the field ${p.field} is slow everywhere, and makes ${percent(p.betterPart)} of the dossiers of ${p.better} but only ${percent(p.worsePart)} of those of ${p.worse}.`,
  simpsonHow:
    'Nobody set these numbers: the program looked at every pair of communes of the invented province and took the one with the widest gap over all fields. Who looks at the overall rate concludes the opposite of what every field says.',
  simpsonNone: 'In the invented figures of this build there is no such pair.',
  simpsonCaption: 'Two communes that do not exist, by field',
  simpsonField: 'Field',
  simpsonOthers: 'All other fields together',
  simpsonAll: 'All fields',

  similarTitle: 'Communes that are alike',
  similarQuestion: 'With which communes should one be compared?',
  similarText:
    'Alike are communes with about as many dossiers, of the same type (xã, phường, đặc khu), whose fields have about the same parts. The page of each commune names those most like it, and in what. On-time rates are not used to choose: then the comparison would mean nothing.',
  similarRead:
    'A ratio of 1 is the same size; 2 and ½ are equally far. A distance of fields of 0% is the same mix, 100% has no field in common. Up to 20% a mix is called similar; where no commune of a list reaches that, the page says so.',
  similarCaption: (p) => `Most like ${p.unit}`,
  similarColumns: {
    unit: 'Commune',
    size: 'Ratio of sizes',
    mix: 'Distance of fields',
    type: 'Same type',
  },
  yes: 'yes',
  no: 'no',
  similarLimit:
    'Alike in dossiers and fields does not mean alike in people, terrain or staff: the files do not have those.',
  similarSymbols:
    'n: dossiers received; wᶠ: the part of field f in the dossiers of a commune; t: 1 for another type, else 0. The smaller, the more alike. A mix of fields that is not known weighs like half of the dossiers in other fields (1 is added); where that of the commune itself is not known, mixes are left out.',

  runningTitle: 'Taking running totals apart',
  runningQuestion: 'How many in this month, where a file only says how many since January?',
  runningText:
    'The difference of two successive running totals, of the same unit and from the same first day, is the figure of the time between, and said to be computed. Pending dossiers are not subtracted: the later number holds. A negative difference means that something was corrected; then nothing is computed.',
  runningExample: (p) =>
    `Made up: ${number(p.earlier)} resolved by the end of August, ${number(p.later)} by the end of September; so ${number(p.between)} in September.`,
  runningLimit:
    'Running totals are not compared with each other: the later holds the earlier, so that their line is always smooth and always drops in January.',

  notDoneTitle: 'What we deliberately do not do',
  notDone: {
    ranks:
      'No single rank of our own: only ranges of ranks, with period and day; a range may have shrunk to one place where at least 95% of the draws agree. Points and places of index 766 are the portal’s own (where it gives no place, that of the published total), with the gap to the neighbours.',
    composites:
      'No score of our own out of several indicators: any weights would be an opinion. Index 766 is shown because the state publishes it.',
    causes:
      'No causes: that figures changed after a model began does not show that the model changed them. No “best”, no blame.',
    formulas: 'No trend across a point where a formula or definition changed.',
    averages:
      'No mean of communes’ rates as the rate of a province. No communes and departments in one ranking or funnel; the figure of a whole province holds its departments where the source counts them in, and says so. No calendar months compared with reporting months.',
    filling: 'No guessing of missing numbers, no repair of wrong ones, no blank taken as 0.',
  },
};
