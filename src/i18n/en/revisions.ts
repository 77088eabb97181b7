import { formatDate, formatNumber } from '../format.ts';
import type { Messages } from '../messages.ts';
import { plural } from '../plural.ts';

const number = (value: number | null) => formatNumber('en', value);
const figures = (count: number) =>
  plural('en', count, { one: `${number(count)} figure`, other: `${number(count)} figures` });

/** Messages: figures that a later export changed, in English. */
export const revisions: Messages['revisions'] = {
  title: 'Corrected figures',
  exampleTitle: 'Corrected figures of the invented province (no real place)',
  description: 'Every figure that changed with a later export: old and new value, file and day.',
  lead: (p) =>
    p.figures === 0
      ? 'No figure has changed: no later export has replaced figures that were read.'
      : `${figures(p.figures)} of ${plural('en', p.units, { one: `${number(p.units)} place`, other: `${number(p.units)} places` })} changed with a later export.`,
  intro:
    'Where a place sends the figures of a period again, the later export replaces the earlier one, and both are kept. Corrections are normal; they are listed so that whoever used the old figures can compare.',
  sumsNote:
    'The row “All fields” changes with its fields. Figures of a province that are summed over communes change too and are not listed apart.',
  hiddenNote: 'A correction that could reveal a small count that is hidden is not listed here.',
  cut: (p) =>
    `This page lists ${number(p.shown)} of ${figures(p.total)}, the latest first; the CSV has them all.`,
  download: 'Download all corrected figures (CSV)',
  exampleLink:
    'Corrected figures of Tỉnh Mẫu, a province that does not exist, on a page of their own',
  correctedOn: (p) =>
    p.date === null ? 'day of correction not known' : `corrected on ${formatDate('en', p.date)}`,
  oldSource: 'Earlier export',
  newSource: 'Later export',
  change: (p) => `${number(p.old_value)} → ${number(p.new_value)}`,
  moved: (p) => `${p.from} → ${p.to}`,
  field: 'Field',
  allFields: 'All fields',
  system: (p) => `${p.field} (${p.system})`,
  lines: 'Lines of the files',
  onlyFields: (p) => `${figures(p.figures)} by field changed, those over all fields did not`,
  line: (p) => `${p.period} (${p.corrected}): ${p.changes.join('; ')}.`,
  sectionTitle: 'Corrected figures',
  allLink: 'All corrected figures, with the earlier and the later file',
  more: (p) =>
    `and ${plural('en', p.count, { one: `${number(p.count)} other correction`, other: `${number(p.count)} other corrections` })}`,
  inCommunes: (p) =>
    `${figures(p.figures)} of ${plural('en', p.communes, { one: `${number(p.communes)} commune`, other: `${number(p.communes)} communes` })} in the province changed with a later export.`,
};
