import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { codes, read } from './read-text.ts';

const block = (text: string, language: string): string =>
  new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``).exec(text)?.[1] ?? '';

test('the example of the Vietnamese guide to mappings is read by its mapping, without a warning', () => {
  const guide = readFileSync('docs/anh-xa.vi.md', 'utf8');
  const mapping = JSON.parse(block(guide, 'json')) as object;
  const result = read(block(guide, 'csv'), 'lai-chau/2025-09/bao-cao.csv', { mapping });
  expect([result.layout, codes(result)]).toEqual(['bao-cao-nhanh', ['mapping_unchecked']]);
  expect(result.rows.map(({ counts }) => counts.resolved_late)).toEqual([2, 0]);
});

test('the sidecar of the README reads a table with a column for each month', () => {
  const readme = readFileSync('README.md', 'utf8');
  const sidecar = block(readme.slice(readme.indexOf('theo-thang.csv.json')), 'json');
  const table =
    'STT,Nơi nhận,Nhận vào,,Quá hẹn,\n,,Tháng 8,Tháng 9,Tháng 8,Tháng 9\n1,Xã Than Uyên,131,142,2,1\n';
  const { rows } = read(table, 'lai-chau/2025-09/theo-thang.csv', JSON.parse(sidecar) as object);
  expect(
    rows.map(({ period_start, counts }) => [
      period_start,
      counts.received_total,
      counts.resolved_late,
    ]),
  ).toEqual([
    ['2025-08-01', 131, 2],
    ['2025-09-01', 142, 1],
  ]);
});
