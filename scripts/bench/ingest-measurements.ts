import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Manifest } from '../../src/tables/manifest.ts';
import { stepTimes } from '../build/steps.ts';
import type { BenchCase } from './cases.ts';
import { ingestSpeed } from './ingest-speed.ts';
import { figure, limited, type Measurement } from './measure.ts';
import { gigabytes, megabytes } from './site-measurements.ts';
import { watchedRun, type WatchedRun } from './watched-run.ts';

/** The whole ingest of a directory in a process of its own, then reading alone beside other readers. */
export async function ingestMeasurements({
  exports,
  work,
  mostOfIngest,
  statistics,
}: BenchCase): Promise<Measurement[]> {
  const out = join(work, 'ingest');
  await rm(out, { recursive: true, force: true });
  const run = await watchedRun(
    ['scripts/ingest.ts', '--data', exports, '--out', out],
    statistics === false ? { DUNG_HAN_STATISTICS: '0' } : {},
  );
  const manifest = JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8')) as Manifest;
  const rows = manifest.inputs.reduce((sum, { rows_read }) => sum + rows_read, 0);
  return [
    { what: 'exports, files', value: figure(manifest.inputs.length) },
    { what: 'exports, rows', value: figure(rows) },
    withLimit(
      statistics === false
        ? 'ingest from exports to all outputs but statistics, s'
        : 'ingest from exports to all outputs, s',
      run.seconds,
      mostOfIngest?.seconds,
      (s) => figure(s, 1),
    ),
    { what: 'ingest, rows/s', value: figure(rows / run.seconds) },
    ...(statistics === false ? [] : statisticsMeasurements(run, manifest, statistics)),
    {
      what: 'ingest, processor seconds',
      value: run.processorSeconds === null ? '–' : figure(run.processorSeconds, 1),
    },
    run.peak === null
      ? { what: 'ingest, peak memory', value: '–' }
      : withLimit('ingest, peak memory', run.peak, mostOfIngest?.memory, gigabytes),
    ...(await ingestSpeed(out)),
  ];
}

/** What the statistics took of an ingest, and what came of them. */
function statisticsMeasurements(
  run: WatchedRun,
  { files }: Manifest,
  most: number | null,
): Measurement[] {
  const seconds = stepTimes(run.output).find(({ step }) => step === 'statistics')?.seconds ?? NaN;
  const own = files.filter(({ path }) => path.startsWith('statistics-'));
  const rows = own.reduce((sum, file) => sum + (file.rows ?? 0), 0);
  const bytes = own.map((file) => file.bytes);
  return [
    withLimit('of it statistics, s', seconds, most ?? undefined, (s) => figure(s, 1)),
    {
      what: 'statistics ÷ the rest of the ingest',
      value: figure(seconds / (run.seconds - seconds), 1),
    },
    { what: 'statistics, rows', value: figure(rows) },
    { what: 'statistics, all files', value: megabytes(bytes.reduce((sum, size) => sum + size, 0)) },
    { what: 'statistics, largest file', value: megabytes(Math.max(0, ...bytes)) },
  ];
}

function withLimit(
  what: string,
  value: number,
  most: number | undefined,
  shown: (value: number) => string,
): Measurement {
  return most === undefined ? { what, value: shown(value) } : limited(what, value, most, shown);
}
