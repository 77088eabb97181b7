import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { describe, expect, onTestFinished, test } from 'vitest';
import { temporaryDirectory } from '../../temporary-directory.ts';
import { ingestCommand, ingestCommandWith, manifestIn, reportAt } from './command.ts';
import { dataDirectory, tidyFile } from './data-directory.ts';

const GOOD = { 'raw/a.csv': tidyFile(['02647', 'ho-tich', 120, 100]) };
const HEADER = 'unit_code,field,period_start,period_end,received_total';
const row = (unit: string, field: string, received: string): string =>
  `${unit},${field},2025-08-01,2025-08-31,${received}`;

/** An output directory with a version in it, and what is to be the same after a run that fails. */
function earlierVersion(out: string): () => readonly [string, number] {
  expect(ingestCommand('--data', dataDirectory(GOOD), '--out', out).status).toBe(0);
  return () => {
    const { files } = manifestIn(out);
    const present = files.filter(({ path }) => existsSync(join(out, path)));
    return [readFileSync(join(out, 'manifest.json'), 'utf8'), files.length - present.length];
  };
}

/** True where nothing of an unfinished run is left. */
const isClean = (out: string): boolean =>
  readdirSync(out).every((name) => !name.startsWith('.dung-han'));

describe('A file with something that no table has is read as far as it can be', () => {
  const columns = Array.from({ length: 10_000 }, (_, index) => String(index));

  test.each([
    [
      'ten thousand columns of figures',
      `${HEADER},${columns.map((n) => `c${n}`).join(',')}\n${row('04252', 'ho-tich', '5')},${columns.join(',')}\n`,
      [1, 0],
      ['unknown_count_column'],
    ],
    [
      'ten thousand headings without figures',
      `${columns.map((n) => `cột ${n}`).join(',')}\n`.repeat(3),
      [0, 3],
      ['unknown_layout'],
    ],
    [
      'a cell of 10 MB',
      `${HEADER}\n${row('04252', 'x'.repeat(10_000_000), '5')}\n${row('04252', 'ho-tich', '5')}\n`,
      [1, 1],
      ['record_too_long'],
    ],
    [
      'a cell of 10 MB in quotes over two million lines',
      `${HEADER}\n${row('04252', `"${'dòng\n'.repeat(1_700_000)}"`, '5')}\n${row('04252', 'ho-tich', '5')}\n`,
      [1, 1],
      ['record_too_long'],
    ],
    [
      'a title of 10 MB',
      `Đơn vị báo cáo: ${'a '.repeat(5_000_000)}\n${HEADER}\n${row('04252', 'ho-tich', '5')}\n`,
      [1, 1],
      ['record_too_long'],
    ],
    [
      'a quotation mark that never closes before 6 MB of rows',
      `${HEADER}\n${row('04252', '"ho-tich', '5')}\n${`${row('99999', 'dat-dai', '5')}\n`.repeat(140_000)}`,
      [1, 140_000],
      ['bad_quotes', 'unknown_unit'],
    ],
    ['one line of 40 MB', 'a,'.repeat(20_000_000), [0, 1], ['record_too_long']],
  ] as const)(
    '%s',
    (_, text, [loaded, rejected], codes) => {
      const report = join(temporaryDirectory(), 'r.json');
      const out = join(temporaryDirectory(), 'out');
      const data = dataDirectory({ ...GOOD, 'raw/b.csv': text });
      const { status } = ingestCommand('--data', data, '--out', out, '--report', report);
      expect(status).toBe(rejected > 0 ? 3 : 0);
      const { inputs, issues } = reportAt(report);
      expect(inputs[1]).toMatchObject({ rows_loaded: loaded, rows_rejected: rejected });
      expect([...new Set(issues.map(({ code }) => code))]).toEqual(codes);
      expect(issues.every(({ value }) => (value?.length ?? 0) < 100)).toBe(true);
      expect(isClean(out)).toBe(true);
    },
    120_000,
  );

  test('binary junk named .csv is refused with what to do', () => {
    const junk = Uint8Array.from(
      { length: 5_000_000 },
      (_, index) => (index * 197 + (index >> 7)) % 256,
    );
    const out = temporaryDirectory();
    const version = earlierVersion(out);
    const before = version();
    const data = dataDirectory({ 'raw/junk.csv': junk });
    const { status, printed } = ingestCommand('--data', data, '--out', out);
    expect(status).toBe(1);
    expect(printed).toContain('not text');
    expect([version(), isClean(out)]).toEqual([before, true]);
  });
});

describe('A place that cannot be written is said at once, and what was there stays', () => {
  test.each(['/proc/dung-han/out', '/proc/1/out', '/dev/null', '/dev/null/out'])(
    'an output directory %s',
    (out) => {
      const { status, printed } = ingestCommand('--data', dataDirectory(GOOD), '--out', out);
      expect(status).toBe(1);
      expect(printed).toContain('cannot be read or written');
      expect(printed).not.toMatch(/\n\s+at /);
    },
  );

  test('a report below /proc', () => {
    const out = join(temporaryDirectory(), 'out');
    const { status, printed } = ingestCommand(
      ...['--data', dataDirectory(GOOD), '--out', out, '--report', '/proc/dung-han/r.md'],
    );
    expect([status, existsSync(out)]).toEqual([1, false]);
    expect(printed).toContain('/proc/dung-han cannot be read or written');
  });

  test('an output directory that is a file', () => {
    const file = join(temporaryDirectory(), 'out');
    writeFileSync(file, 'mine');
    const { status, printed } = ingestCommand('--data', dataDirectory(GOOD), '--out', file);
    expect([status, readFileSync(file, 'utf8')]).toEqual([1, 'mine']);
    expect(printed).toContain('not a directory');
  });

  test('raw/ that is a file', () => {
    const out = join(temporaryDirectory(), 'out');
    const { status, printed } = ingestCommand('--data', dataDirectory({ raw: 'x' }), '--out', out);
    expect([status, existsSync(out)]).toEqual([1, false]);
    expect(printed).toContain('No row of');
  });
});

test('Links in a circle and a file that may not be read are inputs that are refused; the rest is read', () => {
  const data = dataDirectory({ ...GOOD, 'raw/secret.csv': GOOD['raw/a.csv'] });
  symlinkSync('b.csv', join(data, 'raw/a-link.csv'));
  symlinkSync('a-link.csv', join(data, 'raw/b.csv'));
  symlinkSync('..', join(data, 'raw/up'));
  chmodSync(join(data, 'raw/secret.csv'), 0);
  const directory = temporaryDirectory();
  const report = join(directory, 'r.json');
  // The superuser may read everything: then the run is somebody else's.
  const isRoot = process.getuid?.() === 0;
  for (const path of [data, directory]) chmodSync(path, 0o777);
  const { status } = ingestCommandWith(
    isRoot ? { uid: 65_534 } : {},
    ...['--data', data, '--out', join(directory, 'out'), '--report', report],
  );
  expect(status).toBe(3);
  const unreadable = reportAt(report).issues.filter(({ code }) => code === 'unreadable_file');
  expect(unreadable.map(({ file }) => file)).toEqual(
    expect.arrayContaining(['raw/a-link.csv', 'raw/b.csv', 'raw/secret.csv']),
  );
  expect(reportAt(report).inputs.find(({ file }) => file === 'raw/a.csv')).toMatchObject({
    rows_loaded: 1,
  });
});

/** Whether a small disk can be mounted here: as root, where the system allows it. */
const MOUNTS = ((): boolean => {
  const disk = mkdtempSync(join(tmpdir(), 'dung-han-disk-'));
  const isMounted = mount(disk, 1);
  if (isMounted) spawnSync('umount', [disk]);
  rmSync(disk, { recursive: true });
  return isMounted;
})();

function mount(disk: string, megabytes: number): boolean {
  const size = `size=${String(megabytes)}m`;
  return spawnSync('mount', ['-t', 'tmpfs', '-o', size, 'tmpfs', disk]).status === 0;
}

describe.skipIf(!MOUNTS)('On a disk that becomes full (skipped where none can be mounted)', () => {
  const rows = Array.from({ length: 12_000 }, (_, index) =>
    row('02647', `x-${String(index)}`, String(index)),
  );
  const LARGE = { 'raw/a.csv': `${HEADER}\n${rows.join('\n')}\n` };

  test.each([2, 4, 6])('of %s MB the earlier version stays whole, and it is said', (megabytes) => {
    const disk = temporaryDirectory();
    expect(mount(disk, megabytes)).toBe(true);
    onTestFinished(() => {
      spawnSync('umount', [disk]);
    });
    const out = join(disk, 'out');
    const version = earlierVersion(out);
    const before = version();
    const report = join(temporaryDirectory(), 'r.json');
    const { status, printed } = ingestCommand(
      ...['--data', dataDirectory(LARGE), '--out', out, '--report', report],
    );
    expect(status).toBe(1);
    expect(printed).toMatch(/cannot be read or written: .*[Nn]o space left/);
    expect(printed).not.toMatch(/\n\s+at /);
    expect(reportAt(report)).toMatchObject({ status: 1 });
    expect([version(), isClean(out)]).toEqual([before, true]);
  });
});

test('What an earlier run left in the staging directory is thrown away, whatever it is', () => {
  const out = temporaryDirectory();
  const version = earlierVersion(out);
  mkdirSync(join(out, '.dung-han-next/spill'), { recursive: true });
  writeFileSync(join(out, '.dung-han-next/spill/rows-read'), 'x');
  expect(ingestCommand('--data', dataDirectory(GOOD), '--out', out).status).toBe(0);
  expect([version()[1], isClean(out)]).toEqual([0, true]);
});
