import { formatDate, formatNumber } from '../format.ts';
import { plural } from '../plural.ts';
import type { Messages } from '../messages.ts';

const number = (value: number) => formatNumber('en', value);
type Kind = Parameters<Messages['data']['kind']>[0]['kind'];

const KINDS: Record<Kind, string> = {
  overview: 'DuckDB database (gzip): units, periods, counts, index 766, the press, sources',
  fields: 'DuckDB database (gzip): counts by field of one province',
  statistics: 'DuckDB database (gzip): units compared, control charts, similar communes',
  'dossiers.csv': 'Every row read from the source files, latest version: CSV, comma, UTF-8',
  'dossiers-excel.csv':
    'The same rows for Vietnamese Excel: CSV, semicolon, UTF-8 with byte order mark',
  'dossiers.parquet': 'The same rows as Parquet',
  'revisions.csv': 'Every figure that a later export changed: old, new, file, day (CSV)',
  'units.csv': 'Provinces and communes with codes and dates of validity',
  'dictionary.csv': 'Dictionary: every column of every table',
  'datapackage.json': 'Description of the files as a Data Package',
  'quality.json': 'Faults found in the source files, for machines',
  'manifest.json': 'Files, source files and version, for machines',
};

/** Messages: the page of downloads, in English. */
export const data: Messages['data'] = {
  title: 'Data',
  description: 'Download all figures, the dictionary, the source of each file; how to cite.',
  lead: (p) =>
    `${plural('en', p.rows, { one: `${number(p.rows)} row`, other: `${number(p.rows)} rows` })} of figures, read from ${plural('en', p.files, { one: `${number(p.files)} source file`, other: `${number(p.files)} source files` })}${p.asOf === null ? '' : `, as of ${formatDate('en', p.asOf)}`}.`,
  version: (p) => `Version ${p.version}`,
  filesTitle: 'The files',
  filesCaption: 'The files of this version',
  file: 'File',
  rows: 'Rows',
  size: 'Size',
  kind: (p) => KINDS[p.kind],
  kilobytes: (p) => `${p.number} kB`,
  sizeNote:
    'Sizes of databases are before packing. Figures are never corrected after they are read: what does not fit together is listed on this page:',

  sourcesTitle: 'Where each file is from',
  sourcesIntro:
    'The counts of dossiers were read from the files below. Names of files are not published; each is known by the SHA-256 fingerprint of its content.',
  asOfColumn: 'Figures up to',
  captureColumn: 'How captured',
  licenceColumn: 'Licence',
  filesColumn: 'Files',
  loadedColumn: 'Rows loaded',
  fingerprint: 'SHA-256',
  reportedSource: (p) =>
    `${plural('en', p.figures, { one: `${number(p.figures)} figure`, other: `${number(p.figures)} figures` })} reported by newspapers and official sites ${plural('en', p.figures, { one: 'has a source of its own, named', other: 'have sources of their own, named' })} beside each figure:`,

  citeTitle: 'How to cite',
  citeIntro: 'When you reuse the figures, name the original publisher and the version:',
  cite: (p) =>
    `${p.publishers.join('; ')}. Administrative figures${p.asOf === null ? '' : ` up to ${formatDate('en', p.asOf)}`}. From ${p.site}, version ${p.version}. ${p.address}`,
  licenceTitle: 'Licence',
  licence: (p) => `Figures: ${p.licence}.`,

  dictionaryTitle: 'Dictionary',
  dictionaryIntro:
    'A column has the same name and the same meaning in every table. An empty cell means that the source does not say; it is never 0.',
  tableName: (p) =>
    `Table ${p.table} (${plural('en', p.columns, { one: `${number(p.columns)} column`, other: `${number(p.columns)} columns` })})`,
  column: 'Column',
  meaning: 'Meaning',
  unit: 'Unit',
  type: 'Type',

  exampleTitle: 'Invented data to download (no real place)',
  exampleLink:
    'The invented data of Tỉnh Mẫu, a province that does not exist, on a page of their own',
  exampleCite: 'Do not cite: no figure here is about a real place.',
};
