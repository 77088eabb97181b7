import { existsSync, readdirSync, statSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { demonstrationExports } from '../../src/demonstration/exports.ts';
import { MAPPING } from '../../src/demonstration/family-columns.ts';
import { initiativesText } from '../../src/demonstration/initiatives-table.ts';
import { index766Tables } from '../../src/demonstration/index766-table.ts';
import { demonstrationMonths, MOST_MONTHS } from '../../src/demonstration/months.ts';
import { portalCodesText } from '../../src/demonstration/portal-codes.ts';
import { demonstrationUnits } from '../../src/demonstration/units.ts';
import { allUnitsExports } from './all-units.ts';
import { fileBytes } from './file-bytes.ts';
import { demonstrationKey, plantedKey } from './key.ts';

/** What `npm run demo` was asked for. */
export interface DemonstrationOptions {
  readonly out: string;
  readonly seed?: number;
  /** Months from July 2025 on, 1 to 16. */
  readonly months?: number;
  /** Invented figures for the codes of all real communes, to measure scale. */
  readonly allUnits?: boolean;
}

/** The directory holds something else; the message says what to do. */
export class DemonstrationRefused extends Error {}

const DEFAULT_SEED = 766;
const KEY_FILE = 'key.json';

const DATASET = {
  kind: 'demonstration',
  title: 'Tỉnh Mẫu (số liệu minh hoạ, tỉnh không có thật)',
  publisher: 'Không ai công bố: số liệu do chương trình sinh ra',
  contact: 'không có',
  licence: 'CC0-1.0',
};

/**
 * Writes the exports of the invented province, what they are read by, `dataset.json` and `key.json` (what was planted, for
 * tests; outside `raw/`). The same seed gives the same bytes. An earlier demonstration is replaced;
 * throws {@link DemonstrationRefused} where the directory holds anything else.
 */
export async function writeDemonstration(options: DemonstrationOptions): Promise<number> {
  const { out, seed = DEFAULT_SEED, months = MOST_MONTHS, allUnits = false } = options;
  refuseForeign(out);
  for (const part of ['raw', 'reference', 'index766', 'initiatives', 'dataset.json', KEY_FILE])
    await rm(join(out, part), { recursive: true, force: true });
  await mkdir(join(out, 'raw'), { recursive: true });
  // First, so that an interrupted run can be replaced by the next one.
  await writeFile(
    join(out, KEY_FILE),
    json({ seed, months, allUnits, ...(allUnits ? {} : plantedKey(months)) }),
  );
  let files = 0;
  for (const file of (allUnits ? allUnitsExports : demonstrationExports)(seed, months)) {
    const path = join(out, 'raw', file.path);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, fileBytes(file));
    if (file.sidecar !== null) await writeFile(`${path}.json`, json(file.sidecar));
    files += 1;
  }
  if (!allUnits) await writeTables(out, seed, months);
  await writeFile(join(out, 'dataset.json'), json(DATASET));
  return files;
}

/**
 * What the exports are read by, the mapping and the codes of the portal; tables of index 766; and new
 * ways of working.
 */
async function writeTables(out: string, seed: number, months: number): Promise<void> {
  const communes = demonstrationUnits().filter(({ level }) => level === 'commune');
  const covered = demonstrationMonths(months);
  for (const [path, text] of [
    [`reference/layouts/${MAPPING.name}.json`, json(MAPPING)],
    ['reference/portal-codes.csv', portalCodesText()],
    ...[...index766Tables(seed, communes, covered)].map(
      ([month, text]) => [`index766/bang-diem-${month}.csv`, text] as const,
    ),
    ['initiatives/mo-hinh.csv', initiativesText(covered.at(-1)!.end)],
  ] as const) {
    await mkdir(dirname(join(out, path)), { recursive: true });
    await writeFile(join(out, path), text);
  }
}

/**
 * Writes the demonstration that a build adds: with the seed and the months of the one that lies there,
 * else the usual ones. It is written anew each time, so that it never lags behind the program. Throws
 * {@link DemonstrationRefused} where the directory holds anything else, or figures for real units.
 */
export async function renewDemonstration(out: string): Promise<number> {
  const earlier = demonstrationKey(join(out, KEY_FILE));
  if (earlier?.allUnits === true)
    throw new DemonstrationRefused(
      `${out} holds invented figures for the codes of real units (--all-units), which are for measuring scale only and never part of a site. Delete it.`,
    );
  return writeDemonstration({ out, ...(earlier ?? {}) });
}

function refuseForeign(out: string): void {
  if (!existsSync(out)) return;
  if (!statSync(out).isDirectory())
    throw new DemonstrationRefused(`${out} is a file. Name an empty or a new directory.`);
  if (readdirSync(out).length > 0 && demonstrationKey(join(out, KEY_FILE)) === null)
    throw new DemonstrationRefused(
      `${out} is not empty and holds no earlier demonstration (no ${KEY_FILE} of one). Name an empty or a new directory.`,
    );
}

function json(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
