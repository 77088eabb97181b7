import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryDirectory } from '../../temporary-directory.ts';
import { ingestCommandWith, manifestIn, reportAt } from './command.ts';
import { dataDirectory, tidyFile } from './data-directory.ts';

const FORM = readFileSync('tests/fixtures/ingest/form-ii06-two-forms.csv', 'utf8');
/** Provinces, corrections, copies, rows given twice and rows that cannot be read. */
const FILES = {
  'raw/a.csv': FORM,
  'raw/a-copy.csv': FORM,
  'raw/b.csv': tidyFile(['02647', 'ho-tich', 120, 100], ['23614', 'ho-tich', 7, 7]),
  'raw/b-later.csv': tidyFile(['02647', 'ho-tich', 130, 100], ['99999', 'ho-tich', 1, 1]),
  'raw/c.csv': tidyFile(
    ['02680', 'dat-dai', 5, 5],
    ['02680', 'dat-dai', 5, 5],
    ['15', 'all', 9, 9],
  ),
  'raw/d.csv': 'no table',
};

test('Any number of threads gives the same version and the same report', () => {
  const data = dataDirectory(FILES);
  const runs = ['1', '2', '4'].map((threads) => {
    const directory = temporaryDirectory();
    const out = join(directory, 'out');
    const report = join(directory, 'r.json');
    const { status } = ingestCommandWith(
      { env: { DUNG_HAN_THREADS: threads } },
      ...['--data', data, '--out', out, '--report', report],
    );
    const { files, ...manifest } = manifestIn(out);
    // The engine's own bytes differ from write to write.
    const named = files.map(({ path, rows, content_hash }) => ({ path, rows, content_hash }));
    return { status, manifest, named, report: reportAt(report) };
  });
  expect(runs[0]?.status).toBe(3);
  expect(runs[1]).toEqual(runs[0]);
  expect(runs[2]).toEqual(runs[0]);
}, 120_000);
