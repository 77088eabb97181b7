import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import type { CheckReference } from '../browser/check/check-types.ts';
import { openPublished } from '../database/published.ts';
import { demonstrationUnits } from '../demonstration/units.ts';
import { buildScope } from './build-scope.ts';

/** The project's own tables, taken where a data directory has none. */
const OWN = 'data/reference';

/**
 * What the page that checks files reads with: the tables that ingest read (`DUNG_HAN_REFERENCE` is
 * the `reference/` of the data directory), and the calendar and scope of the data of this site.
 */
async function checkReference(): Promise<CheckReference> {
  const { manifest } = await openPublished(buildScope().dataDirectory);
  const { kind, default_calendar, scope } = manifest.dataset;
  return {
    units: table('units.csv'),
    predecessors: table('predecessors.csv'),
    departments: table('departments.csv'),
    fields: table('fields.csv'),
    portal_codes: table('portal-codes.csv'),
    mappings: mappings(),
    more_units: kind === 'demonstration' ? demonstrationUnits() : [],
    default_calendar,
    scope,
  };
}

/** The reference as it is served, and the hash of its content that its name carries. */
export async function servedReference(): Promise<{ readonly text: string; readonly hash: string }> {
  const text = JSON.stringify(await checkReference());
  return { text, hash: createHash('sha256').update(text).digest('hex').slice(0, 12) };
}

function table(name: string): string {
  const given = join(givenReference(), name);
  return readFileSync(existsSync(given) ? given : join(OWN, name), 'utf8');
}

/** The mappings of the data directory, then the project's own under other file names. */
function mappings(): string[] {
  const names = [givenReference(), OWN].flatMap((reference) => {
    const folder = join(reference, 'layouts');
    return existsSync(folder) ? readdirSync(folder) : [];
  });
  const files = names.filter((name) => name.endsWith('.json') && !name.startsWith('.'));
  return [...new Set(files)].sort().map((name) => table(join('layouts', name)));
}

function givenReference(): string {
  return process.env['DUNG_HAN_REFERENCE'] ?? OWN;
}
