import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Manifest } from '../../src/tables/manifest.ts';
import type { BenchCase } from './cases.ts';
import { ingestSpeed } from './ingest-speed.ts';
import { figure, limited, type Measurement } from './measure.ts';
import { gigabytes } from './site-measurements.ts';
import { watchedRun } from './watched-run.ts';

/** The whole ingest of a directory in a process of its own, then reading alone beside other readers. */
export async function ingestMeasurements({
  exports,
  work,
  mostOfIngest,
}: BenchCase): Promise<Measurement[]> {
  const out = join(work, 'ingest');
  await rm(out, { recursive: true, force: true });
  const run = await watchedRun(['scripts/ingest.ts', '--data', exports, '--out', out]);
  const manifest = JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8')) as Manifest;
  const rows = manifest.inputs.reduce((sum, { rows_read }) => sum + rows_read, 0);
  return [
    { what: 'exports, files', value: figure(manifest.inputs.length) },
    { what: 'exports, rows', value: figure(rows) },
    withLimit('ingest from exports to all outputs, s', run.seconds, mostOfIngest?.seconds, (s) =>
      figure(s, 1),
    ),
    { what: 'ingest from exports to all outputs, rows/s', value: figure(rows / run.seconds) },
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

function withLimit(
  what: string,
  value: number,
  most: number | undefined,
  shown: (value: number) => string,
): Measurement {
  return most === undefined ? { what, value: shown(value) } : limited(what, value, most, shown);
}
