import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { partialNotice } from '../../scripts/build/partial-notice.ts';
import { USAGE } from '../../scripts/usage.ts';

test.each(Object.entries(USAGE))(
  '%s --help prints how it is called and ends with 0',
  (command, usage) => {
    const path = fileURLToPath(new URL(`../../scripts/${command}.ts`, import.meta.url));
    const { status, stdout } = spawnSync(process.execPath, [path, '--help'], {
      encoding: 'utf8',
      timeout: 60_000,
    });
    expect([status, stdout]).toEqual([0, `${usage}\n`]);
  },
);

test('a site built to be published with --only is said to be partial', () => {
  expect(partialNotice({ publish: true, only: ['52'] })).toContain('partial');
  expect(partialNotice({ publish: true, only: null })).toBeNull();
  expect(partialNotice({ publish: false, only: ['52'] })).toBeNull();
});
