import { writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import type { BenchCase } from './bench/cases.ts';
import { engineMeasurements } from './bench/engine-measurements.ts';
import { ingestMeasurements } from './bench/ingest-measurements.ts';
import { measurementTable, type Measured, type Measurement } from './bench/measure.ts';
import { BenchRefused, benchOptions } from './bench/options.ts';
import { siteMeasurements } from './bench/site-measurements.ts';
import { printedHelp } from './usage.ts';

/** `npm run bench`: measures speed, sizes and memory and prints a table. Status 1 for a wrong call. */
if (printedHelp('bench')) process.exit(0);
try {
  const { out, cases } = benchOptions(process.argv.slice(2));
  const columns: Measured[] = [];
  for (const one of cases) columns.push(await measured(one));
  const table = measurementTable(columns);
  console.log(`\n${table}`);
  if (out !== null) writeFileSync(out, `${table}\n`);
} catch (error) {
  if (!(error instanceof BenchRefused)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

async function measured(one: BenchCase): Promise<Measured> {
  const places = { dist: join(one.work, 'dist'), public: join(one.work, 'public') };
  console.log(`▸ ${one.title}: exports …`);
  await one.prepare();
  console.log(`▸ ${one.title}: ingest …`);
  const ingest = await ingestMeasurements(one);
  const site = one.site === null ? [] : await siteAndEngine(one.title, one.site, places);
  // Hundreds of megabytes, of which nothing is needed again.
  await rm(one.work, { recursive: true, force: true });
  return { title: one.title, measurements: [...ingest, ...site] };
}

async function siteAndEngine(
  title: string,
  site: NonNullable<BenchCase['site']>,
  places: { readonly dist: string; readonly public: string },
): Promise<Measurement[]> {
  console.log(`▸ ${title}: site …`);
  const built = await siteMeasurements(site, places);
  console.log(`▸ ${title}: questions in the browser …`);
  return [...built, ...(await engineMeasurements(site, places.dist))];
}
