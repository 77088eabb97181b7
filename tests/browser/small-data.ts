import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DATASET, writeDataDirectory } from '../scripts/ingest/data-directory.ts';

/** First lines of a reference table, and those of one province and two of its communes. */
function reference(name: string, keep: RegExp): string {
  const [header = '', ...lines] = readFileSync(join('data/reference', name), 'utf8').split('\n');
  return `${[header, ...lines.filter((line) => keep.test(line))].join('\n')}\n`;
}

/** `dataset.json` of such a directory, ready to be published, with what is particular to a test. */
export function smallDataset(dataset: object): object {
  return { ...DATASET, site_url: 'https://example.vn', scope: ['15'], ...dataset };
}

/** Writes a data directory of Lào Cai with two communes, and nothing of the project's own figures. */
export function writeSmallData(
  directory: string,
  raw: Readonly<Record<string, string>>,
  dataset: object = {},
): void {
  const files = {
    ...Object.fromEntries(Object.entries(raw).map(([name, text]) => [`raw/${name}`, text])),
    'reference/units.csv': reference('units.csv', /^(?:15|02647|02680),/),
    'reference/predecessors.csv': reference('predecessors.csv', /^$/),
    'reference/portal-codes.csv': reference('portal-codes.csv', /^$/),
  };
  writeDataDirectory(directory, files, smallDataset(dataset));
  // Empty folders: nothing of the project's own is taken.
  for (const folder of ['reported', 'index766', 'initiatives']) mkdirSync(join(directory, folder));
}
