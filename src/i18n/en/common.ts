import type { RateName } from '../../tables/rates.ts';
import { formatNumber } from '../format.ts';
import type { Messages } from '../messages.ts';

const number = (value: number) => formatNumber('en', value);

const RATE_NAMES: Record<RateName, string> = {
  ontime_resolved: 'On time, of those resolved',
  ontime_received: 'On time, of all to handle',
  ontime_766: 'On time or still in time, as in Decision 766',
  overdue_total: 'Late or overdue, of all to handle',
  online_rate: 'Filed online',
  online_payment_rate: 'Paid online',
  digitised_rate: 'Digitised',
};

/** Messages that several pages share, in English. */
export const common: Messages['common'] = {
  siteName: 'Đúng Hạn',
  tagline: 'How one-stop dossiers are handled in the provinces and communes of Việt Nam',
  skip: 'Skip to the content',
  navigation: 'Main pages',
  languages: 'Language',
  breadcrumbs: 'Where you are',
  home: 'Home',
  units: 'Provinces and communes',
  explore: 'Explore the data',
  compare: 'Compare',
  reported: 'In the press',
  methods: 'Methods',
  data: 'Data',
  quality: 'Faults in the files',
  about: 'About',
  administrative: 'Administrative figures, not official statistics.',
  administrativeNot: 'Invented figures, neither administrative figures nor statistics.',
  publishedBy: (p) => `Published by: ${p.publisher}.`,
  contact: (p) => `Contact: ${p.contact}`,
  reportError: 'Report an error',
  asOf: (p) => `Figures as of ${p.date}.`,
  demonstrationBand: 'Invented figures – a province that does not exist',
  demonstrationNote:
    'Every figure of Tỉnh Mẫu (“Sample Province”) was made by a machine to show a complete page. None of them is about a real place.',
  source: 'Source',
  sources: 'Sources of the figures',
  sourceOwnFile: 'A file of the publisher of this site',
  sourceAsOf: (p) => `figures as of ${p.date}`,
  interval: (p) =>
    p.lower === p.upper
      ? '95% interval: narrower than 0.1 points'
      : `95% interval: ${p.lower}\u00a0– ${p.upper}`,
  intervalLabel: '95% confidence interval',
  ofDossiers: (p) => `${number(p.numerator)} / ${number(p.denominator)} dossiers`,
  rateName: (p) => RATE_NAMES[p.rate],
  noFigures: 'No figures yet',
  unknown: 'not known',
  hidden: 'hidden: small number',
  hiddenLegend:
    '“Hidden: small number” means that the file has the number but this site does not publish it: so few dossiers could point to the people who filed them, or the number would give another such one away.',
  page: (p) => `Page ${number(p.page)} of ${number(p.pages)}`,
  pages: 'Pages of the list',
  comma: ', ',
  asTable: 'See it as a table',
};
