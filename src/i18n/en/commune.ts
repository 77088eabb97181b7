import { formatDate, formatNumber, formatPercent } from '../format.ts';
import { dossiers } from './nouns.ts';
import { plural } from '../plural.ts';
import type { MissingRate, OnTimeRate, ReportedSentence } from '../sentence-params.ts';
import { qualityLine } from './quality-lines.ts';
import { reported } from './reported.ts';
import type { commune as vietnamese } from '../vi/commune.ts';

const number = (value: number) => formatNumber('en', value);
const percent = (share: number, decimals = 1) => formatPercent('en', share, decimals);

const RATE_TITLE: Record<OnTimeRate, string> = {
  ontime_766: 'On time or still within the deadline, of all to handle',
  ontime_resolved: 'On time, of resolved',
  ontime_received: 'On time, of all to handle',
  overdue_total: 'Late or overdue, of all to handle',
};
const RATE_MEANING: Record<OnTimeRate, string> = {
  ontime_766:
    'Dossiers finished on time, plus open ones that are not yet overdue, divided by all to handle: received in the period or carried over into it. The National Public Service Portal counts this way (Decision 766/QĐ-TTg), but does not say whether its numbers hold those carried over.',
  ontime_resolved:
    'Only finished dossiers are looked at. Open ones, overdue ones included, are left out.',
  ontime_received:
    'Dossiers finished on time divided by all to handle. Open dossiers count as not achieved.',
  overdue_total:
    'Dossiers finished late and open ones past their deadline, divided by all to handle.',
};

const NO_RATE: Record<MissingRate['reason'], (names: string) => string> = {
  unknown: (names) => `the source does not give ${names}`,
  hidden: () => 'what it needs is hidden',
  nothing: () => 'there is no dossier to compute it from',
  contradiction: () => 'the counts contradict each other',
};

function missingRate({ rate, reason, lacks }: MissingRate): string {
  const names = lacks.map((measure) => `“${reported.measure({ measure })}”`).join(', ');
  return `${RATE_TITLE[rate]} (${NO_RATE[reason](names)})`;
}

/** Messages: a commune's page, in English. */
export const commune: typeof vietnamese = {
  findingNoRate: (p) => `No on-time rate can be computed from the figures of ${p.period}.`,
  findingReported: (p: ReportedSentence) =>
    p.ontimeResolved.lower === p.ontimeResolved.upper
      ? `From figures in the press: ${percent(p.ontimeResolved.lower, 2)} of resolved dossiers, or ${percent(p.ontimeReceived, 2)} of received ones, were finished on time.`
      : `From figures in the press: ${percent(p.ontimeReceived, 2)} of received dossiers were finished on time.`,
  findingReportedDetail: (p) =>
    `${number(p.onTime)} of ${dossiers(p.received)} received. The rate is computed here from those two figures (95% interval if dossiers were independent: ${percent(p.interval.lower, 2)} – ${percent(p.interval.upper, 2)}).`,
  reportedFrom: (p) => `Period: ${p.period}; source: \u2068${p.publication}\u2069.`,
  reportedBound: (p) =>
    `The article does not say how many dossiers were resolved, so the rate of resolved dossiers is only known to lie between ${percent(p.ontimeResolved.lower, 2)} and ${percent(p.ontimeResolved.upper, 2)}.`,
  reportedTwoDenominators:
    'Both rates come from the same figures and differ in the denominator only. The difference is open dossiers, which are not necessarily late.',
  findingReportedOnly: (p) => {
    const about = p.former ? 'the former unit of that name, before 1 July 2025' : 'this place';
    return `This site has no dossier counts of this place; the press has reported ${plural('en', p.figures, { one: '1 figure', other: `${number(p.figures)} figures` })} about ${about}.`;
  },
  findingNone: 'This site has no figures about this place yet.',
  findingNoneDetail:
    'That says nothing about how people are served here: no file with its figures has reached this site.',
  nothingReceived: (p) => `No dossiers came in (${p.period}).`,

  ratesTitle: 'One set of figures, several ways to count “on time”',
  rateTitleOnly: 'The on-time rate',
  ratesFigure: (p) => `On-time rates, ${p.period}`,
  ratesIntro:
    'Each way answers another question. The line is the 95% interval: where the rate of the period lies, luck with single dossiers aside; the fewer the dossiers, the longer the line.',
  rateTitle: (p) => RATE_TITLE[p.rate],
  rateMeaning: (p) => RATE_MEANING[p.rate],
  ratesMissing: (p) => `Cannot be computed: ${p.rates.map(missingRate).join('; ')}.`,
  ofDossiers: (p) => `${number(p.numerator)} / ${dossiers(p.denominator)}`,
  between: (p) => `${percent(p.lower)} – ${percent(p.upper)}`,

  countsTitle: 'Dossiers as the source counts them',
  toHandle: 'To handle: received and carried over',
  computed: 'computed',
  countsBlankNote:
    'A blank is a number that cannot be added up over the periods, not 0: of some period the source does not say it, or it holds open dossiers, which would be counted again in each.',
  countsBacklogNote:
    'That is why the rate of one period and the rate over all of them differ: a dossier left open is counted again in every period in which it is, over all of them once.',
  rateOfPeriod: (p) =>
    p.running
      ? 'This rate runs from the start of the year: it cannot be compared with that of a single month.'
      : 'This rate is of one period, and counts again what was left from the one before: it cannot be compared with rates elsewhere that run from the start of the year.',
  countsSpanNote:
    'Over several periods, received means carried over into the first period plus newly received in all of them; pending is the state at the end of the last.',
  yearToDate: 'Since the start of the year.',
  differenced: 'Computed as the difference of two successive figures of the year to date.',
  partOfPeriod: (p) => `The source covers only ${p.share} of the period.`,

  trendTitle: 'Over time',
  trendFigure: (p) => `${RATE_TITLE[p.rate]}, by period`,
  period: 'Period',

  fieldsTitle: (p) =>
    p.order === 'overdue'
      ? 'Fields, those with most overdue dossiers first'
      : 'Fields, lowest on-time share first',
  fieldsMostOverdue: (p) =>
    `${number(p.overdue)} of the ${number(p.total)} overdue dossiers are in the field ${p.field}`,
  fieldDiffers: (p) =>
    `${p.field}: ${percent(p.share)} on time, clearly ${p.kind === 'lower' ? 'below' : 'above'} all other fields together (${percent(p.others)})`,
  fieldsAlike: 'No field differs from the others by more than chance',
  fieldPeriodDiffers: (p) =>
    `${p.field}, ${p.period}: ${percent(p.share)}, ${p.kind === 'lower' ? 'below' : 'above'} what this field usually varies (all periods together: ${percent(p.usual)})`,
  fieldPeriodsAlike: 'No field left its own usual variation in any period',
  fieldPeriodsFew: (p) =>
    `No field has the ${number(p.fewest)} periods it takes to tell which of them is unusual`,
  fieldsFigure: (p) => `On time of resolved, ${p.period}`,
  fieldsNote: (p) =>
    p.order === 'overdue'
      ? 'Sorted by the dossiers overdue at the end of the period. The share on time of resolved dossiers leaves out what is overdue and still open.'
      : 'Sorted by the upper end of the interval: fields whose whole interval is low come first, fields with few dossiers last.',
  monthsFieldsNote: (p) =>
    `Each cell is a field in a period; the more it stands out from the ground, the higher the rate. ${p.rate === 'ontime_766' ? 'This rate sees open dossiers too: those in time count as in time, those overdue do not, in every period until they are resolved.' : 'This rate does not see open dossiers, not even overdue ones.'}`,
  fieldsNotDrawn: (p) =>
    plural('en', p.fields, {
      one: '1 more field is not drawn; the table has it.',
      other: `${number(p.fields)} more fields are not drawn; the table has them.`,
    }),
  fieldsPartlyHidden: (p) =>
    `without ${number(p.periods)} hidden ${plural('en', p.periods, { one: 'period', other: 'periods' })}`,
  fieldsNotInExport: 'The export of this place does not break its figures down by field.',
  fieldsWithheld:
    'Figures by field are not published on this site: small ones could point to a person.',
  field: 'Field',
  resolved: 'Resolved',
  ratio: 'Dossiers',
  onTimeShare: 'On time',
  interval: '95% interval',
  overdueNow: 'Overdue at the end',

  placeTitle: 'Its province or city',
  placeIndex: (p) =>
    `Index 766 up to ${formatDate('en', p.asOf)}: ${p.total} of 100 points, number ${number(p.rank)} of ${number(p.count)} provinces and cities.`,
  placeRate: (p) =>
    `${p.province}, departments included: ${percent(p.share)} on time or within the deadline (${number(p.numerator)} of ${dossiers(p.denominator)}, ${p.period}).`,
  placeLink: (p) => `Open the page of ${p.province}`,

  predecessorsTitle: 'Before 1 July 2025',
  predecessorsIntro:
    'Former communes, wards and townships that became part of it, in whole or in part:',
  predecessorsNone: 'No former commune is recorded as having become part of it.',
  predecessorsNote: 'Figures from before that day are not apportioned to the new unit.',

  initiativesTitle: 'New ways of working that the press names',
  initiativeRestored: 'name restored from a translation',
  initiativeSince: (p) => `since ${formatDate('en', p.date)}`,

  qualityTitle: 'Notes on the quality of the figures',
  qualityNone: 'Every identity that can be checked on these figures holds.',
  qualityWithheld:
    'Figures by field are not published, so what was found in single lines of the file is not tied to this page. All of it:',
  qualityLine,

  actTitle: 'What you can do',
  actFollow:
    'Follow a dossier: open the National Public Service Portal, choose the dossier look-up and enter the code on your receipt.',
  actComplain:
    'A dossier is overdue without a letter of apology, or extra papers are asked for: send a complaint or suggestion on the same portal.',
  actPortal: 'National Public Service Portal',
  actPublish:
    'Officials of this place: export the monthly report of the one-stop system (CSV) and send it to the publisher of this site.',
  actPublishLink: 'Data and how to publish',
  actErrorLink: 'Report an error in the figures',

  sourcesTitle: 'Sources and download',
  download: 'Download the figures of this place (CSV)',
  description: (p) => `${p.unit}: ${p.finding}`,
};
