import { formatNumber } from '../format.ts';
import type { Messages } from '../messages.ts';

const number = (value: number) => formatNumber('en', value);

/** What the tools of figures say, in English. */
export const figures: Messages['figures'] = {
  walkHint: 'Arrow keys: from point to point. Home, End: to the ends. Escape: close.',
  walkPlace: (p) => `Point ${number(p.place)} of ${number(p.points)}.`,
  saveAs: 'Download:',
  saveSvg: 'SVG image',
  savePng: 'PNG image',
  saveCsv: 'CSV figures',
  saveFailed: 'This browser could not make the image. Try the SVG image.',
  csvTitle: 'Title',
  csvSource: 'Source',
  csvAbout: 'About the figures',
  csvNote: 'Note',
  csvAddress: 'Address',
};
