import type { VerdictParams } from '../check-params.ts';
import { formatNumber } from '../format.ts';
import { plural } from '../plural.ts';
import type { check as vietnamese } from '../vi/check.ts';

const number = (value: number) => formatNumber('en', value);
const rows = (count: number) =>
  plural('en', count, { one: `${number(count)} row`, other: `${number(count)} rows` });
const files = (count: number) =>
  plural('en', count, { one: `${number(count)} file`, other: `${number(count)} files` });

function verdict(p: VerdictParams): string {
  switch (p.kind) {
    case 'personal':
      return `Do not publish, do not send on: ${files(p.personal)} ${plural('en', p.personal, { one: 'has', other: 'have' })} columns of personal data.`;
    case 'nothing':
      return 'Not ready to publish: no row of these files could be loaded.';
    case 'mend':
      return p.rejected + p.faulty === 0
        ? `To mend before publishing: ${plural('en', p.errors, { one: '1 error', other: `${number(p.errors)} errors` })}.`
        : p.rejected === 0
          ? `To mend before publishing: ${files(p.faulty)} could not be read.`
          : `To mend before publishing: ${rows(p.rejected)} in ${files(p.faulty)} ${plural('en', p.rejected, { one: 'was', other: 'were' })} rejected.`;
    case 'look':
      return `Nothing was rejected, but look at ${plural('en', p.warnings, { one: '1 warning', other: `${number(p.warnings)} warnings` })} before publishing.`;
    case 'ready':
      return `Can be published: ${rows(p.loaded)} of ${files(p.files)} could be read, without an error or a warning.`;
  }
}

/** Messages of the page that checks exports, in English. */
export const check: typeof vietnamese = {
  title: 'Check files before publishing',
  description:
    'Drop the exports of a one-stop system on the page to see whether they can be read and what is wrong where. Nothing leaves your device.',
  nothingLeaves: 'Nothing leaves this device.',
  lead: 'Drop the exports of a one-stop system here. Your browser reads them on your own machine and says whether they can be read, what is wrong in which line and column, and what the figures will look like.',
  needsScripts:
    'Files are read in the browser, so this page needs JavaScript and a browser of 2024 or later. Without JavaScript the same check can be made on the command line:',
  aboutTitle: 'What this page does',
  about: [
    'It reads files with the very program that this site is made with, so what it says here is what publishing will say.',
    'Files are opened in the memory of the browser only. No file, no file name and no figure is sent anywhere; closing the page ends it. Once the page says that it is ready, you can cut the network before you drop anything.',
    'A file with columns of personal data (names, identity numbers, telephone numbers, dossier codes …) is refused whole, and none of its cells is shown.',
    'What a file does not say (unit, period, calendar) can be filled in on the page and downloaded as a .json file to keep beside the export.',
  ],
  drop: 'Drop files or a folder here',
  choose: 'Choose files …',
  chooseFolder: 'Choose a folder …',
  accepted: (p) =>
    `Takes .csv, .tsv, .txt, .xlsx, .xls and the .json files beside them; up to ${p.file} a file and ${p.total} in all.`,
  loading: 'Preparing the reader …',
  ready: 'Ready. You can cut the network from now on.',
  notReady: 'The reader could not be loaded. Check the connection and try again.',
  retry: 'Try again',
  reading: (p) => `Reading file ${number(p.done)} of ${number(p.total)} …`,
  computing: 'Putting the files together …',
  cancel: 'Stop',
  cancelled: 'Stopped. The files are still in the list.',
  crashed:
    'The reader ended half-way, perhaps because a file is too large for the memory of the browser. Remove files and try again, or check them with npm run ingest.',
  again: 'Start again',
  verdict,
  verdictRows: (p) =>
    `${rows(p.read)} read: ${number(p.loaded)} loaded, ${number(p.skipped)} skipped, ${number(p.rejected)} rejected.`,
  first: 'Mend first',
  look: 'Look first at',
  more: (p) => `and ${number(p.count)} more of this severity in the file`,
  filesTitle: 'File by file',
  fileState: (p) =>
    ({
      refused: 'refused whole',
      partly: 'rejected in part',
      loaded: 'read whole',
      unread: 'not read',
      skipped: 'no row loaded',
    })[p.state],
  remove: (p) => `Remove ${p.file}`,
  removeShort: 'Remove this file',
  tooLarge: (p) =>
    `The file has ${p.size}; this page reads files of up to ${p.limit}. Check it with npm run ingest.`,
  tooMany: (p) =>
    `All files together have more than ${p.limit}, so this one was not read. Remove others, or check it with npm run ingest.`,
  replaced: (p) => `Took the place of the file of the same name: ${p.files.join(', ')}.`,
  strays: (p) =>
    `Not used, since the file they belong to is not here: ${p.files.join(', ')}. The name must be that of the export with “.json” after it.`,
  personalHidden:
    'The file is not read any further; none of its cells is shown here or written into the report.',
  layout: 'Layout',
  noLayout: 'not recognised',
  encoding: 'Encoding',
  units: 'Unit',
  moreUnits: (p) =>
    plural('en', p.count, { one: 'and 1 more unit', other: `and ${number(p.count)} more units` }),
  periods: 'Period',
  morePeriods: (p) =>
    plural('en', p.count, {
      one: 'and 1 more period',
      other: `and ${number(p.count)} more periods`,
    }),
  fields: 'Fields',
  noFields: 'not divided by field',
  exported: 'Exported on',
  rows: 'Rows',
  issuesTitle: 'What was found',
  noIssues: 'Nothing was found.',
  filter: 'Show findings of severity',
  severityCount: (p) => `${p.severity} (${number(p.count)})`,
  showAll: (p) => `Show all ${number(p.count)} findings`,
  hiddenByFilter: (p) =>
    plural('en', p.count, {
      one: '1 finding of another severity is hidden.',
      other: `${number(p.count)} findings of other severities are hidden.`,
    }),
  formTitle: 'Fill in what the file does not say',
  formIntro: 'Only what the file does not say. What is left blank is taken from the file.',
  unit: 'Code of the unit',
  unitHint: 'Type a name or a code and choose from the list: 5 digits a commune, 2 a province.',
  month: 'Month',
  monthHint: 'For example 2026-01',
  calendar: 'Calendar',
  calendarName: (p) =>
    ({
      month: 'Calendar month',
      reporting_month: 'Reporting month (15th to 14th)',
      custom: 'Another period (give two days)',
    })[p.calendar],
  asSite: (p) => `As on this site: ${p.calendar}`,
  from: 'From',
  to: 'To',
  kind: 'Kind of figures',
  kindName: (p) =>
    ({
      flow: 'Within the period',
      year_to_date: 'Since the start of the year',
      snapshot: 'At one moment',
    })[p.kind],
  asFile: 'As the file says',
  exportedHint: 'Tells which is newer where two files differ',
  apply: 'Read again with this',
  downloadSidecar: 'Download the .json file',
  crossTitle: 'Between the files',
  cross: (p) =>
    ({
      contradiction: `contradicts another file in ${rows(p.rows)}, and nothing says which is newer, so these rows of both are rejected; fill in the day of export of each. The other:`,
      field_not_repeated: 'is a later export that lacks a field which the earlier one has:',
      superseded: `has ${rows(p.rows)} that a later export replaces:`,
      repeated_row: `has ${rows(p.rows)} that another file has as well:`,
      duplicate_file: 'is identical to another file and not loaded again:',
    })[p.code],
  changed: (p) => `differs in: ${p.columns.join(', ')}`,
  changedTitle: 'Figures that changed',
  moreChanged: (p) => `${number(p.count)} more figures changed.`,
  countColumn: 'Count',
  oldValue: 'Before',
  newValue: 'After',
  byFile: 'By file',
  figuresTitle: 'What the figures will look like',
  figuresIntro:
    'This is what the site will show if these files are published. Rates are computed from the counts; below each stand its 95% interval and the dossiers.',
  suppressed:
    'When published, small numbers of sensitive fields are hidden; here you still see them.',
  noFigures: 'No figure could be read yet.',
  moreRows: (p) =>
    plural('en', p.count, {
      one: '1 more row; the CSV below has all.',
      other: `${number(p.count)} more rows; the CSV below has all.`,
    }),
  chooseUnit: 'Look closely at one unit',
  received: 'Received',
  resolved: 'Resolved',
  late: 'Resolved late',
  pending: 'Pending',
  overdue: 'Pending, overdue',
  fieldsTitle: (p) => `By field, ${p.period}`,
  source: 'the files dropped on this page, not published',
  downloadsTitle: 'Download',
  downloadsNote: 'The report holds file names and faulty cells: for your office only.',
  reportMarkdown: 'Report (Markdown)',
  reportJson: 'Report (JSON)',
  csv: 'The checked rows (CSV)',
  reportTitle: 'check in the browser',
  outcome: (p) =>
    ({
      0: 'Outcome of the check: nothing was rejected.',
      3: 'Outcome of the check: a file or row was rejected, see below.',
      1: 'Outcome of the check: no row could be loaded.',
    })[p.status],
  print: 'Print the result',
  links: 'Check files of your own in the browser; nothing is sent anywhere',
};
