import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ingest } from '../../../scripts/ingest/run.ts';
import type { IngestFailure, IngestOptions, IngestOutcome } from '../../../scripts/ingest/run.ts';
import { onTestFinished, vi } from 'vitest';
import { temporaryDirectory } from '../../temporary-directory.ts';

/** What every `dataset.json` must hold. */
export const DATASET = {
  kind: 'administrative',
  title: 'Hồ sơ',
  publisher: 'Văn phòng UBND tỉnh Lào Cai',
  contact: 'mot-cua@example.vn',
  licence: 'CC-BY-4.0',
};

const HEADER =
  'unit_code,field,period_start,period_end,period_kind,calendar,received_total,resolved_total';

/** A file of the tidy layout: one line a unit, field, received and resolved, in July 2025. */
export function tidyFile(
  ...lines: readonly (readonly [unit: string, field: string, received: number, resolved: number])[]
): string {
  const rows = lines.map(
    ([unit, field, received, resolved]) =>
      `${unit},${field},2025-07-01,2025-07-31,flow,month,${String(received)},${String(resolved)}`,
  );
  return `${[HEADER, ...rows].join('\n')}\n`;
}

/** A data directory of the running test: `dataset.json`, and files by their path below it. */
export function dataDirectory(
  files: Readonly<Record<string, string | Uint8Array>>,
  dataset: object = DATASET,
): string {
  const directory = temporaryDirectory();
  writeDataDirectory(directory, files, dataset);
  return directory;
}

/** Writes `dataset.json` and files, by their path, into a directory of the caller. */
export function writeDataDirectory(
  directory: string,
  files: Readonly<Record<string, string | Uint8Array>>,
  dataset: object = DATASET,
): void {
  const all = { 'dataset.json': JSON.stringify(dataset), ...files };
  for (const [path, content] of Object.entries(all)) {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), content);
  }
}

/** Runs the ingest by field and returns its outcome with all that it printed. */
export async function quietIngest(
  options: Omit<IngestOptions, 'fieldLevel'> & Partial<IngestOptions>,
): Promise<(IngestOutcome | IngestFailure) & { printed: string }> {
  const lines: string[] = [];
  const keep = (line: string): void => void lines.push(line);
  const spies = [
    vi.spyOn(console, 'log').mockImplementation(keep),
    vi.spyOn(console, 'error').mockImplementation(keep),
  ];
  onTestFinished(() => {
    for (const spy of spies) spy.mockRestore();
  });
  const outcome = await ingest({ fieldLevel: true, ...options });
  return { ...outcome, printed: lines.join('\n') };
}
