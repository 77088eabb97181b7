import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryDirectory } from '../../temporary-directory.ts';
import { dataDirectory, quietIngest, tidyFile } from './data-directory.ts';

const TABLE = tidyFile(['04399', '', 7, 6]);
const printedOf = async (files: Readonly<Record<string, string>>): Promise<string> => {
  const out = join(temporaryDirectory(), 'out');
  return (await quietIngest({ data: dataDirectory(files), out })).printed;
};

test('of each of a few files it is printed what was understood: layout, province and period', async () => {
  expect(await printedOf({ 'raw/x.csv': TABLE })).toContain(
    'rejected; read as “tidy”, Lào Cai, 2025-07-01 – 2025-07-31\n',
  );
});

test('several periods of a file are counted', async () => {
  const august = TABLE.split('\n')[1]!.replaceAll('2025-07', '2025-08');
  expect(await printedOf({ 'raw/x.csv': `${TABLE}${august}\n` })).toContain(
    'Lào Cai, 2 periods from 2025-07-01 to 2025-08-31\n',
  );
});

test('of many files it is printed by layout', async () => {
  const files = Array.from({ length: 21 }, (_, index) => [
    `raw/${String(index)}.csv`,
    tidyFile(['04399', `Lĩnh vực ${String(index)}`, 7, 6]),
  ]);
  const printed = await printedOf(Object.fromEntries(files) as Record<string, string>);
  expect(printed).toContain('“tidy”: 21 files, Lào Cai, 2025-07-01 – 2025-07-31, 21 rows loaded');
  expect(printed).not.toContain('read as');
});
