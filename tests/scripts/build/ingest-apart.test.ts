import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ingestApart } from '../../../scripts/build/ingest-apart.ts';
import type { IngestOptions } from '../../../scripts/ingest/run.ts';
import { temporaryDirectory } from '../../temporary-directory.ts';

test('an ingest in a process of its own has the same outcome as one in this process', async () => {
  const out = temporaryDirectory();
  const outcome = await ingestApart({ data: 'data', out, fieldLevel: true });
  expect(outcome).toMatchObject({ status: 0, dataset: { kind: 'administrative' } });
  expect(existsSync(join(out, 'manifest.json'))).toBe(true);
});

test('an ingest in a process of its own that makes nothing says so by its outcome', async () => {
  const data = temporaryDirectory();
  expect(await ingestApart({ data, out: join(data, 'out'), fieldLevel: true })).toEqual({
    status: 1,
  });
});

test('a process that ends without an outcome is an error', async () => {
  const noCall = {} as IngestOptions;
  await expect(ingestApart(noCall)).rejects.toThrow(/without an outcome/);
});
