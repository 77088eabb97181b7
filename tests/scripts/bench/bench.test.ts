import { spawn } from 'node:child_process';
import process from 'node:process';
import { describe, expect, test } from 'vitest';
import { BENCH_CASES } from '../../../scripts/bench/cases.ts';
import { limited, measurementTable } from '../../../scripts/bench/measure.ts';
import { BenchRefused, benchOptions } from '../../../scripts/bench/options.ts';
import { stackedExports } from '../../../scripts/bench/stacked-exports.ts';
import { read } from '../../ingest/read-text.ts';
import { treeUsage } from '../../../scripts/bench/process-usage.ts';

describe('the arguments of npm run bench', () => {
  test('none measure everything and write no file', () => {
    expect(benchOptions([])).toEqual({ out: null, cases: BENCH_CASES });
  });

  test('--only measures one amount of data, --out names the file of the table', () => {
    const { out, cases } = benchOptions(['--only', 'all-units', '--out', 'bench.md']);
    expect([out, cases.map(({ name }) => name)]).toEqual(['bench.md', ['all-units']]);
  });

  test.each([[['--only', 'everything']], [['--out', 'bench.txt']], [['--fast']], [['file.md']]])(
    '%j is refused with the usage',
    (argv) => {
      expect(() => benchOptions(argv)).toThrow(BenchRefused);
      expect(() => benchOptions(argv)).toThrow(/Usage: npm run bench/);
    },
  );
});

test('everything that is measured lies in the cache, away from dist/ and public/data', () => {
  for (const { site, exports, work } of BENCH_CASES) {
    expect(work).toMatch(/^node_modules\/\.cache\/dung-han\/bench\/[\w-]+$/);
    for (const directory of [site?.data ?? exports, exports])
      expect(directory.startsWith(`${work}/`)).toBe(true);
  }
});

test('the exports that scale is measured with are forms of every commune, month after month', () => {
  const files = [...stackedExports(2)];
  expect(files).toHaveLength(34 * 2);
  const forms = files.map(({ text }) => text.split('Đơn vị báo cáo: UBND').length - 1);
  expect(forms.reduce((sum, count) => sum + count, 0)).toBe(3321 * 2);
  const { path, text } = files.find((file) => file.path.startsWith('lao-cai/2025-08'))!;
  const result = read(text, path);
  expect([result.layout, result.rows.length, result.rows_rejected]).toEqual([
    'form-ii06',
    12 * (text.split('Đơn vị báo cáo').length - 1),
    0,
  ]);
});

test('a table has one line a measurement, one column an amount of data, and marks what is over its limit', () => {
  const whole = (value: number): string => `${value} s`;
  const table = measurementTable([
    { title: 'small', measurements: [{ what: 'rows', value: '1' }, limited('t', 3, 4, whole)] },
    { title: 'large', measurements: [limited('t', 5, 4, whole)] },
  ]);
  expect(table.split('\n')).toEqual([
    '| measured | small | large |',
    '| --- | --: | --: |',
    '| rows | 1 | – |',
    '| t | 3 s (at most 4 s) | 5 s (**over the limit of** 4 s) |',
  ]);
});

test.runIf(process.platform === 'linux')(
  'the memory of a process counts what it started',
  async () => {
    const child = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60000)']);
    try {
      const [alone, tree] = [await treeUsage(child.pid ?? 0), await treeUsage(process.pid)];
      expect(alone?.memory).toBe(alone?.largest);
      expect(tree?.memory).toBeGreaterThan(tree?.largest ?? Infinity);
      // What this process has used itself is part of it.
      const { user, system } = process.cpuUsage();
      expect(tree?.seconds).toBeGreaterThan(0);
      expect(Math.abs((tree?.seconds ?? 0) - (user + system) / 1e6)).toBeLessThan(2);
    } finally {
      child.kill();
    }
  },
);
