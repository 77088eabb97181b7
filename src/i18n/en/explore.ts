import type { CountName } from '../../tables/counts.ts';
import type { Calendar, PeriodKind } from '../../tables/periods.ts';
import { formatNumber } from '../format.ts';
import { plural } from '../plural.ts';
import type { explore as vietnamese } from '../vi/explore.ts';

const number = (value: number) => formatNumber('en', value);

const COUNT_LABELS: Record<CountName, string> = {
  received_total: 'Received (new and carried over)',
  received_new: 'Newly received',
  received_online: 'Received online',
  received_direct: 'Received in person',
  received_postal: 'Received by post',
  received_direct_or_postal: 'Received in person or by post',
  carried_over: 'Carried over from before',
  resolved_total: 'Resolved',
  resolved_early: 'Resolved early',
  resolved_on_time: 'Resolved on time',
  resolved_early_or_on_time: 'Resolved early or on time',
  resolved_late: 'Resolved late',
  pending_total: 'Pending',
  pending_in_time: 'Pending, in time',
  pending_overdue: 'Pending, overdue',
  in_time_766: 'In time as Decision 766 counts',
  not_in_time_766: 'Not in time as Decision 766 counts',
  returned: 'Sent back',
  withdrawn: 'Withdrawn by the applicant',
  returned_or_withdrawn: 'Sent back or withdrawn',
  stopped: 'Handling stopped',
  refused: 'Refused',
  awaiting_supplement: 'Waiting for further papers',
  fee_dossiers: 'Bearing a fee',
  paid_online: 'Paid online',
  digitised: 'Digitised',
  feedback_total: 'Ratings given',
  feedback_satisfied: 'Ratings that say satisfied',
};

const CALENDARS: Record<Calendar, string> = {
  month: 'by calendar month',
  reporting_month: 'by reporting month (15th to 14th)',
  week: 'by week',
  quarter: 'by quarter',
  half_year: 'by half-year',
  nine_months: 'nine months',
  year: 'by year',
  custom: 'a period of its own',
};

const KINDS: Record<PeriodKind, string> = {
  flow: 'Within the period',
  year_to_date: 'Since the start of the year',
  snapshot: 'At one moment',
};

const PROBLEMS = {
  unsupported:
    'This browser cannot run the query engine (it lacks WebAssembly or gzip unpacking). Use a newer version of the browser, or download the data.',
  offline: 'The site cannot be reached. Check the connection and try again.',
  broken:
    'A file arrived incomplete or damaged. Try again; if your network asks you to sign in, do that first.',
  memory:
    'There is not enough memory to answer. Close other tabs and apps, or choose fewer periods, and try again.',
  cancelled: 'Stopped, as you asked.',
  engine: 'The query engine failed and could not answer. Try again, or reload the page.',
} as const;

const CHOICES = {
  data: 'data',
  units: 'units',
  measure: 'measure',
  field: 'field',
  periods: 'kind of period',
  from: 'first period',
  to: 'last period',
  unit: 'one unit',
} as const;

/** Messages of the page on which readers ask the data, in English. */
export const explore: typeof vietnamese = {
  title: 'Explore the data',
  description:
    'Choose a measure, a field, units and periods; the answer is computed in your own browser.',
  lead: 'Choose what you want to know. The answer is computed in your own browser; nothing is sent anywhere.',
  needsScripts:
    'This page needs JavaScript and WebAssembly to compute an answer. The dossier counts can also be downloaded and opened in a spreadsheet.',
  toData: 'Download the data',
  data: 'Data',
  dataPublished: 'Published figures',
  dataDemonstration: 'Tỉnh Mẫu (a demonstration, invented)',
  units: 'Units',
  provinces: 'Provinces and cities',
  communesOf: (p) => `Communes of ${p.province}`,
  departmentsOf: (p) => `Departments of ${p.province}`,
  measure: 'Measure',
  rates: 'Rates',
  counts: 'Dossiers',
  countName: (p) => COUNT_LABELS[p.count],
  field: 'Field',
  allFields: 'All fields',
  periods: 'Kind of period',
  seriesName: (p) =>
    `${KINDS[p.period_kind]}, ${CALENDARS[p.calendar]}${p.reporting ? ' of reporting months (15th to 14th)' : ''}`,
  from: 'From',
  to: 'To',
  onlyUnit: (p) => `Only about: ${p.unit}`,
  allUnits: 'Ask about all units',
  answer: 'Answer',
  withSize: (p) => `${p.name} (downloads ${p.size})`,
  megabytes: (p) => `${p.number} MB`,
  cancel: 'Cancel',
  retry: 'Try again',
  loading: (p) => `Loading ${p.received} of ${p.total}`,
  starting: 'Starting the query engine …',
  asking: 'Computing …',
  problem: (p) => PROBLEMS[p.kind],
  ignored: (p) => `The link held values that cannot be used; ignored: ${p.choices.join(', ')}.`,
  choiceName: (p) => CHOICES[p.choice],
  empty: 'There is no row of figures for this question.',
  rowCount: (p) => `${number(p.rows)} ${plural('en', p.rows, { one: 'row', other: 'rows' })}`,
  unit: 'Unit',
  period: 'Period',
  system: 'Source system',
  rate: 'Rate',
  interval: '95% interval',
  numerator: 'Numerator',
  denominator: 'Denominator',
  count: 'Number',
  overTime: (p) => `Only ${p.unit}`,
  chartDots: (p) => `${p.period}. Highest first; the bar is the 95% interval.`,
  chartStrip: (p) => `${p.period}. Each dot is one unit; the broken line is the median.`,
  chartTrend: 'The pale band is the 95% interval.',
  chartOmitted: (p) =>
    `Not drawn: ${number(p.rows)} ${plural('en', p.rows, { one: 'row', other: 'rows' })} without a rate.`,
  notes:
    'No period is added to another, and no unit to another. A – means that the source does not say.',
  asOf: (p) => `Figures up to ${p.date}.`,
  csv: 'Download the answer (CSV)',
  sql: 'The SQL that answered',
  sqlNote: 'Each ? stands for one of the values below, in order.',
  parameters: 'Values',
  inventedFile: 'Demonstration figures, invented',
};
