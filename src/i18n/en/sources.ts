import { formatNumber } from '../format.ts';
import type { Messages } from '../messages.ts';
import { plural } from '../plural.ts';

const number = (value: number) => formatNumber('en', value);

/** Messages: the files one by one, and where each figure was read, in English. */
export const sources: Messages['sources'] = {
  title: 'File by file',
  exampleTitle: 'File by file: the invented province (no real place)',
  description:
    'Every file that was read: fingerprint, layout, encoding, how many rows were loaded.',
  lead: (p) =>
    plural('en', p.files, {
      one: `${number(p.files)} file was read.`,
      other: `${number(p.files)} files were read.`,
    }),
  intro:
    'Names of files are not published, since they may hold names of people. Every file has a code, made from its path and content; the publisher has the list of which code is which file, and whoever holds a file can compare the SHA-256 fingerprint.',
  cut: (p) =>
    `These pages list ${number(p.shown)} of ${number(p.total)} files; manifest.json has them all.`,
  encoding: 'Encoding',
  rows: 'Rows',
  loadedOf: (p) => `${number(p.loaded)} of ${number(p.read)} loaded`,
  skipped: (p) => `${number(p.rows)} skipped (${p.reasons.join('; ')})`,
  rejected: (p) => `${number(p.rows)} rejected`,
  reason: (p) => `${p.reason}: ${number(p.rows)}`,
  noExport: 'A table beside the counts, no export',
  allLink: 'All files, one by one',

  placesTitle: 'Which file and line each figure is from',
  placesNote:
    'The code of a file leads to its fingerprint. A sum is made of all lines named for its period.',
  fieldsOf: (p) => `Field by field, ${p.period}`,
  byPeriod: 'Period by period',
  file: 'File',
  line: 'Line',
  sheet: (p) => `sheet ${number(p.sheet)}`,
  place: (p) =>
    p.sheet === null ? number(p.line) : `${number(p.line)} (sheet ${number(p.sheet)})`,
};
