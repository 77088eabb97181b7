import { readFileSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { DemonstrationRefused, renewDemonstration } from '../demo/write.ts';
import { demonstrationUnits } from '../../src/demonstration/units.ts';
import { readUnits } from '../../src/ingest/reference-files.ts';
import type { Manifest } from '../../src/tables/manifest.ts';
import { IngestError, readDataset } from '../ingest/dataset-file.ts';
import { INGEST_MESSAGES } from '../ingest/messages.ts';
import { PROJECT_DATA } from '../ingest/project-tables.ts';
import type { IngestOutcome } from '../ingest/run.ts';
import { checkFileSizes, FileTooLarge, packDatabases, packEngine } from '../pack.ts';
import { writeServerFiles } from '../server-files.ts';
import { fileCountNotice } from './file-count.ts';
import { ingestApart } from './ingest-apart.ts';
import { UsageError, type BuildOptions } from './options.ts';
import { partialNotice } from './partial-notice.ts';
import { pageSizes, reportSizes } from './page-sizes.ts';
import { replaceRelease, restoreRelease, writeRelease } from './release.ts';
import { DIST, NEXT_DIST, preparePublic, PUBLIC, renderPages } from './site.ts';
import { Steps } from './steps.ts';

const OUT = join(PUBLIC, 'data');
const DEMONSTRATION_OUT = join(OUT, 'demonstration');

/** Picture of link previews of the invented province; only its pages name it. */
const DEMONSTRATION_PREVIEW = 'preview-demonstration.png';

/** The build cannot go on; the message tells what to do. The previous site is untouched. */
class BuildRefused extends Error {}

/**
 * `npm run build`: exports to checked data, then the site. Returns the exit status of the contract:
 * 0 nothing was rejected, 3 done but something was, 1 nothing was made.
 */
export async function runBuild(options: () => BuildOptions): Promise<0 | 1 | 3> {
  const steps = new Steps();
  try {
    const asked = options();
    const status = await buildSite(asked, steps);
    console.log(`\n${steps.summary()}`);
    const notice = partialNotice(asked);
    if (notice !== null) console.log(notice);
    return status;
  } catch (error) {
    if (!isRefusal(error)) throw error;
    console.error(error.message);
    return 1;
  }
}

/** What a person can put right; anything else is a fault of the program. */
function isRefusal(error: unknown): error is Error {
  return [UsageError, BuildRefused, DemonstrationRefused, IngestError, FileTooLarge].some(
    (kind) => error instanceof kind,
  );
}

async function buildSite(options: BuildOptions, steps: Steps): Promise<0 | 3> {
  await restoreRelease(DIST);
  await preparePublic();
  const fieldLevel = options.publish ? mayPublishFields(options.data) : true;
  if (options.only !== null) checkProvinces(options.only);
  const outcome = await steps.run('ingest', () =>
    ingestApart({
      data: options.data,
      out: OUT,
      fieldLevel,
      // Before anything is replaced: a site that is refused leaves what was there.
      strict: options.publish && !options.acceptRejections,
    }),
  );
  if (outcome.status === 1)
    throw new BuildRefused(
      options.publish
        ? 'Nothing was built: see the messages above. With --publish nothing may be rejected; correct the files, or add --accept-rejections.'
        : 'Nothing was built: see the messages above.',
    );
  const demonstration = !options.publish && outcome.dataset.kind === 'administrative';
  await addDemonstration(options, steps, demonstration);
  await steps.run('pages', () => renderPages(environment(options, outcome, demonstration)));
  if (!demonstration) await rm(join(NEXT_DIST, DEMONSTRATION_PREVIEW), { force: true });
  await steps.run('pack', async () => {
    await packEngine(NEXT_DIST);
    await packDatabases(NEXT_DIST);
    await writeServerFiles(NEXT_DIST, outcome.dataset.base);
    await writeRelease(NEXT_DIST, { ...(await builtVersion()), published: options.publish });
    await checkFileSizes(NEXT_DIST);
  });
  const sizes = await steps.run('page sizes', () => pageSizes(NEXT_DIST, outcome.dataset.base));
  console.log(reportSizes(sizes));
  const tooMany = await fileCountNotice(NEXT_DIST);
  if (tooMany !== null) console.log(tooMany);
  await steps.run('replace dist', () => replaceRelease(NEXT_DIST, DIST));
  return outcome.status === 3 ? 3 : 0;
}

/** The demonstration is written and ingested, or what an earlier build left of it is removed. */
async function addDemonstration(
  options: BuildOptions,
  steps: Steps,
  wanted: boolean,
): Promise<void> {
  if (!wanted) {
    await rm(DEMONSTRATION_OUT, { recursive: true, force: true });
    return;
  }
  const directory = join(options.data, 'demonstration');
  await steps.run('demonstration', () => renewDemonstration(directory));
  const outcome = await steps.run('ingest demonstration', () =>
    ingestApart({ data: directory, out: DEMONSTRATION_OUT, fieldLevel: true }),
  );
  if (outcome.status === 1)
    throw new BuildRefused(
      `The demonstration in ${directory} could not be read; delete it and build again.`,
    );
}

/** Whether figures by field may be published; refuses what may not be published at all. */
function mayPublishFields(data: string): boolean {
  const dataset = readDataset(data, INGEST_MESSAGES.en);
  if (dataset.kind === 'demonstration')
    throw new BuildRefused('--publish: a demonstration is never published (dataset.json, "kind").');
  if (dataset.site_url === null)
    throw new BuildRefused('--publish: dataset.json needs "site_url", as in "https://example.vn".');
  return dataset.suppression.enabled;
}

/** Version and last day of the data that the pages were made of. */
async function builtVersion(): Promise<Pick<Manifest, 'version' | 'as_of'>> {
  const text = await readFile(join(OUT, 'manifest.json'), 'utf8');
  const { version, as_of } = JSON.parse(text) as Manifest;
  return { version, as_of };
}

/** Codes and slugs that `--only` may name are those of the provinces and of the invented one. */
function checkProvinces(only: readonly string[]): void {
  const text = readFileSync(join(PROJECT_DATA, 'reference', 'units.csv'), 'utf8');
  const provinces = [...readUnits(text).rows, ...demonstrationUnits()].filter(
    ({ level }) => level === 'province',
  );
  const known = new Set(provinces.flatMap(({ unit_code, slug }) => [unit_code, slug]));
  const unknown = only.filter((name) => !known.has(name));
  if (unknown.length > 0)
    throw new UsageError(
      `--only ${unknown.join(',')}: no such province. Expected codes or slugs, as in --only 52,lao-cai`,
    );
}

function environment(
  options: BuildOptions,
  outcome: IngestOutcome,
  demonstration: boolean,
): Record<string, string> {
  return {
    DUNG_HAN_DATA: OUT,
    DUNG_HAN_REFERENCE: join(options.data, 'reference'),
    DUNG_HAN_DEMONSTRATION: demonstration ? '1' : '0',
    DUNG_HAN_PUBLISH: options.publish ? '1' : '0',
    DUNG_HAN_BASE: outcome.dataset.base,
    ...(outcome.dataset.site_url === null ? {} : { DUNG_HAN_SITE: outcome.dataset.site_url }),
    ...(options.only === null ? {} : { DUNG_HAN_ONLY: options.only.join(',') }),
  };
}
