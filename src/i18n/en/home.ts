import { during } from '../during.ts';
import { formatNumber, formatPercent } from '../format.ts';
import { communes, provinces } from './nouns.ts';
import { plural } from '../plural.ts';
import type { Messages } from '../messages.ts';

const number = (value: number) => formatNumber('en', value);
const percent = (share: number) => formatPercent('en', share);

/** Messages: the home page, in English. */
export const home: Messages['home'] = {
  coverage: (p) =>
    p.allProvinces === 1
      ? `There are figures here for ${number(p.communes)} of ${communes(p.allCommunes)}.`
      : `There are figures here for ${p.provinces === p.allProvinces ? 'all' : `${number(p.provinces)} of`} ${provinces(p.allProvinces)} and ${number(p.communes)} of ${communes(p.allCommunes)}.`,
  places: (p) =>
    `The communes with figures are in ${p.names.join(', ')}${p.more > 0 ? ` and ${provinces(p.more)} more` : ''}.`,
  noFigures: 'Where a place has no figures, its page says so.',
  periods: (p) =>
    p.periods === 1
      ? `${p.series}: ${p.period}.`
      : `${p.series}: ${number(p.periods)} periods, ${p.period}.`,

  nationTitle: (p) => `${provinces(p.provinces)} added up`,
  nationNote: (p) =>
    `Dossiers that the source counts for the provinces ${during('en', p.period)}, in departments and communes alike.`,
  received: 'Dossiers to handle',
  receivedNote: 'Newly received and carried over',
  receivedUnsaid: 'The source does not say whether those carried over are in',
  paidNote: 'Of the dossiers that bear a fee',
  fullCount:
    'These are full counts as the source gave them on that day, not a sample; it may revise them. The intervals take dossiers to be independent of each other; real figures vary more.',

  mapTitle: 'Province by province',
  mapFinding: (p) =>
    `On time or still in time: from ${percent(p.low)} in ${p.lowest} to ${percent(p.high)} in ${p.highest}`,
  mapNote: (p) =>
    `As in Decision 766, of the dossiers received ${during('en', p.period)}. Five shades, each a fifth of the provinces; the more a tile stands out, the higher. Hoàng Sa has the colour of Đà Nẵng, Trường Sa that of Khánh Hòa. Every tile is a link.`,
  tableCaption: (p) => `The provinces ${during('en', p.period)}, by name`,
  tableCaptionNoPeriod: 'The provinces, by name',
  province: 'Province',
  inTime: 'On time or in time (766)',
  index: (p) => `Index 766, ${p.asOf} (points)`,
  communes: 'Communes with figures',
  ofCommunes: (p) => `${number(p.covered)} / ${number(p.communes)}`,

  oneProvinceLink: (p) => `The whole page of ${p.province}`,
  moreTitle: 'Where to go next',
  exampleLink: 'A complete example: Tỉnh Mẫu (“Sample Province”)',
  exampleNote:
    'a province that does not exist; a machine made its figures to show a page with every period',
  reportedLink: 'What the press reported',
  reportedNote: (p) =>
    `${number(p.figures)} figures about ${plural('en', p.units, { one: `${number(p.units)} place`, other: `${number(p.units)} places` })}, each with its source, never added to the figures above`,
  exploreLink: 'Explore the data',
  exploreNote: 'choose indicator, units and periods; your own browser computes the answer',
  indicatorsLink: 'Indicators',
  indicatorsNote: 'what each rate measures, of what, and how it misleads; a map of the provinces',
  methodsLink: 'Methods',
  methodsNote: 'why one place can have four different “on time” rates',
  unitsLink: 'All provinces and communes from A to Z',
  unitsNote: (p) => communes(p.communes),

  unitsTitle: 'Provinces and communes from A to Z',
  unitsDescription: (p) =>
    `${provinces(p.provinces)} and ${communes(p.communes)}, each with its own page.`,
  provincesTitle: 'Provinces',
  lettersTitle: 'Communes by first letter',
  letterTitle: (p) => `Communes: ${p.letter}`,
  letterDescription: (p) =>
    `${communes(p.communes)} whose ${plural('en', p.communes, { one: 'name begins', other: 'names begin' })} with ${p.letter}.`,
  letterNote: 'Â and Ă stand with A, Ê with E, Ô and Ơ with O, Ư with U; Đ is a letter of its own.',
  communeCount: (p) => communes(p.communes),
};
