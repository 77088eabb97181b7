import type { ReportedMeasure } from '../../tables/reported.ts';
import { formatDate, formatNumber } from '../format.ts';
import { plural, type PluralForms } from '../plural.ts';
import type { reported as vietnamese } from '../vi/reported.ts';

const MEASURE: Record<ReportedMeasure, string> = {
  received_total: 'Received',
  received_new: 'Newly received',
  received_online: 'Received online',
  received_direct: 'Received in person',
  received_postal: 'Received by post',
  received_direct_or_postal: 'Received in person or by post',
  carried_over: 'Carried over',
  resolved_total: 'Resolved',
  resolved_early: 'Resolved early',
  resolved_on_time: 'Resolved on time',
  resolved_early_or_on_time: 'Resolved early or on time',
  resolved_late: 'Resolved late',
  pending_total: 'Pending',
  pending_in_time: 'Pending in time',
  pending_overdue: 'Pending overdue',
  in_time_766: 'On time or within the deadline (766)',
  not_in_time_766: 'Not on time (766), open and overdue ones included',
  returned: 'Returned',
  withdrawn: 'Withdrawn',
  returned_or_withdrawn: 'Returned or withdrawn',
  stopped: 'Stopped',
  refused: 'Refused',
  awaiting_supplement: 'Awaiting supplement',
  fee_dossiers: 'With a fee',
  paid_online: 'Paid online',
  digitised: 'Digitised',
  feedback_total: 'Ratings given',
  feedback_satisfied: 'Ratings satisfied',
  ontime_rate: 'On-time rate',
  early_rate: 'Early rate',
  online_rate: 'Online rate',
  online_payment_rate: 'Online payment rate',
  digitised_rate: 'Digitised rate',
  satisfaction_rate: 'Satisfaction rate',
  rank: 'Place in a ranking',
  staff: 'Staff',
  score766: 'Index 766 score',
  other: 'Other figure',
};

const UNIT: Record<string, PluralForms> = {
  dossiers: { one: 'dossier', other: 'dossiers' },
  persons: { one: 'person', other: 'people' },
  points: { one: 'point', other: 'points' },
  centres: { one: 'centre', other: 'centres' },
  transactions: { one: 'transaction', other: 'transactions' },
  communes: { one: 'commune', other: 'communes' },
  units: { one: 'unit', other: 'units' },
};

/** From the first to the last day. */
const days = (p: { readonly period_start: string; readonly period_end: string }) =>
  `${formatDate('en', p.period_start)} to ${formatDate('en', p.period_end)}`;

/** Messages: figures that newspapers and official sites reported, in English. */
export const reported: typeof vietnamese = {
  measure: (p) => MEASURE[p.measure],
  value: (p) => {
    const unit = UNIT[p.unit];
    const text =
      p.unit === 'percent'
        ? `${p.value}%`
        : p.unit === 'rank'
          ? `number ${p.value}`
          : unit === undefined
            ? p.value
            : `${p.value} ${p.value === '1' ? (unit.one ?? unit.other) : unit.other}`;
    return {
      exact: text,
      at_least: `at least ${text}`,
      at_most: `at most ${text}`,
      approximately: `about ${text}`,
    }[p.precision];
  },
  denominator: (p) =>
    ({
      received: 'of received',
      resolved: 'of resolved',
      unknown: 'denominator not stated',
      not_applicable: '',
    })[p.denominator],
  undated: 'undated',
  published: (p) => `published ${formatDate('en', p.date)}`,
  translated: 'read in translation',
  noteLabel: 'note of the collector',
  noteLabelEnglish: 'note of the collector',

  title: 'What newspapers and official sites reported',
  sectionTitle: 'Figures reported in the press',
  sectionNote: 'As they were printed; never added to dossier counts.',
  finding: (p) =>
    `${formatNumber('en', p.figures)} figures on ${formatNumber('en', p.units)} places, from ${formatNumber('en', p.publications)} newspapers and official sites.`,
  intro:
    'One figure a row, as printed, with source, period and precision. None is added to the dossier counts. Many were read in translation, so names and denominators may be off.',
  contradictionsTitle: 'Where published figures do not fit together',
  contradictionsIntro: (p) =>
    plural('en', p.count, {
      one: '1 case, computed here. Which figure is wrong is not known: the article, its translation or the transcription may be.',
      other: `${formatNumber('en', p.count)} cases, computed here. Which figure is wrong is not known: the article, its translation or the transcription may be.`,
    }),
  contradictionsNote:
    'Which figure is wrong is not known: the article, its translation or the transcription may be.',
  contradictionParts: (p) =>
    `The total is given as ${p.found}; its parts ${p.parts} add up to ${p.expected} (difference ${p.difference}).`,
  contradictionRate: (p) =>
    `The rate is given as ${p.found}; the counts given beside it (${p.counts}) make ${p.expected}.`,
  contradictionResolved: (p) =>
    `It fits the share of all to handle that was resolved, on time or not: ${p.share}.`,
  contradictionDuplicate: (p) =>
    `Two sources give two figures for the same period: ${p.found} and ${p.expected}.`,
  contradictionFalling: (p) =>
    `The running total at the later day is ${p.found}, below the ${p.expected} of the earlier day.`,
  country: 'The whole country',
  columns: {
    unit: 'Place',
    measure: 'Measure',
    value: 'Figure',
    period: 'Period',
    source: 'Source',
  },
  pages: 'Pages',
  page: (p) => `Page ${formatNumber('en', p.page)} of ${formatNumber('en', p.pages)}`,
  previous: 'Previous page',
  next: 'Next page',
  receivedADay: (p) =>
    `${p.publication}: ${formatNumber('en', p.reported.received)} dossiers received from ${days(p.reported)}, about ${formatNumber('en', p.reported.aDay)} a day. The figures of this page: ${formatNumber('en', p.own.received)} from ${days(p.own)}, about ${formatNumber('en', p.own.aDay)} a day. The times differ, and whether both count the same dossiers is not known: the two should not be compared.`,
  inProvince: (p) =>
    plural('en', p.figures, {
      one: 'On its communes: 1 figure, shown on their pages.',
      other: `On its communes: ${formatNumber('en', p.figures)} figures, shown on their pages.`,
    }),
  all: 'See every figure reported in the press',
};
