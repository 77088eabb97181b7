import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { oversized, pageSizes } from '../build/page-sizes.ts';
import { stepTimes } from '../build/steps.ts';
import type { BenchCase } from './cases.ts';
import { figure, limited, type Measurement } from './measure.ts';
import { watchedRun } from './watched-run.ts';

/** Most memory of a build, most files of a site and most bytes of one of them, on common hosts. */
const MOST_MEMORY = 4 * 1024 ** 3;
const MOST_FILES = 19_999;
const MOST_BYTES = 25 * 1024 ** 2;

/** Bytes as gigabytes (1024³), with two decimals. */
export function gigabytes(bytes: number): string {
  return `${figure(bytes / 1024 ** 3, 2)} GB`;
}

/** Bytes as mebibytes, with one decimal. */
export function megabytes(bytes: number): string {
  return `${figure(bytes / 1024 ** 2, 1)} MiB`;
}

/** Builds the whole site of a data directory and measures the build and what it made. */
export async function siteMeasurements(
  { data, mostSeconds }: NonNullable<BenchCase['site']>,
  places: { readonly dist: string; readonly public: string },
): Promise<Measurement[]> {
  const run = await watchedRun(['scripts/build.ts', '--data', data], {
    DUNG_HAN_DIST: places.dist,
    DUNG_HAN_PUBLIC: places.public,
  });
  const sizes = await pageSizes(places.dist);
  const rendering = stepTimes(run.output).find(({ step }) => step === 'pages')?.seconds ?? NaN;
  return [
    limited('whole build', run.seconds, mostSeconds, (seconds) => `${figure(seconds)} s`),
    {
      what: 'whole build, processor seconds',
      value: run.processorSeconds === null ? '–' : figure(run.processorSeconds),
    },
    run.peak === null
      ? { what: 'build, peak memory of all processes', value: '–' }
      : limited('build, peak memory of all processes', run.peak, MOST_MEMORY, gigabytes),
    { what: 'pages', value: figure(sizes.length) },
    { what: 'rendering, ms a page', value: figure((1000 * rendering) / sizes.length, 1) },
    ...pageMeasurements(sizes),
    ...(await fileMeasurements(places.dist)),
  ];
}

function pageMeasurements(sizes: Awaited<ReturnType<typeof pageSizes>>): Measurement[] {
  const home = sizes.filter(({ path }) => /^\/(?:[a-z]{2}\/)?index\.html$/.test(path));
  const kilobytes = (bytes: number): string => `${figure(bytes / 1000, 1)} kB`;
  const [largest] = sizes.filter((size) => !home.includes(size));
  return [
    { what: 'page over the wire, median', value: kilobytes(sizes[sizes.length >> 1]?.bytes ?? 0) },
    { what: 'largest page', value: `${kilobytes(largest?.bytes ?? 0)} ${largest?.path ?? ''}` },
    { what: 'largest home page', value: kilobytes(home[0]?.bytes ?? 0) },
    limited('pages over 60 kB (home 90 kB)', oversized(sizes).length, 0, figure),
  ];
}

async function fileMeasurements(dist: string): Promise<Measurement[]> {
  const entries = await readdir(dist, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const bytes = await Promise.all(
    files.map(async (file) => (await stat(join(file.parentPath, file.name))).size),
  );
  const largest = bytes.reduce((most, size) => Math.max(most, size), 0);
  return [
    limited('files of the site', files.length, MOST_FILES, figure),
    limited('largest file', largest, MOST_BYTES, megabytes),
    { what: 'whole site', value: megabytes(bytes.reduce((sum, size) => sum + size, 0)) },
  ];
}
