import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { COUNT_NAMES, type CountName } from '../../src/tables/counts.ts';
import { read } from './read-text.ts';

const PATH = 'lao-cai/2025-08/x.csv';
const TABLE =
  /### Headings of the tidy layout\n([^]*?)\n\n(?!\|)/.exec(
    readFileSync('data/README.md', 'utf8'),
  )?.[1] ?? '';

/** The headings that `data/README.md` lists: English name, Vietnamese heading. */
const HEADINGS = TABLE.split('\n')
  .filter((line) => line.startsWith('| `'))
  .flatMap((line) => {
    const [english = '', vietnamese = ''] = line
      .split('|')
      .slice(1)
      .map((cell) => cell.trim());
    const names = english.replaceAll('`', '').split(' · ');
    return names.map((name, index) => [name, vietnamese.split(' · ')[index] ?? ''] as const);
  });
const isCount = (name: string): name is CountName =>
  (COUNT_NAMES as readonly string[]).includes(name);

test.each(HEADINGS.filter(([name]) => isCount(name)))(
  'the documented heading of %s, "%s", is read as it',
  (name, heading) => {
    const { rows } = read(`Mã đơn vị,${heading}\n04399,5\n`, PATH);
    expect(rows[0]?.counts[name as CountName]).toBe(5);
  },
);

test('every documented heading of a key is known', () => {
  const keys = HEADINGS.filter(([name]) => !isCount(name));
  expect(keys.map(([name]) => name)).toContain('unit_code');
  const { issues } = read(`${keys.map(([, heading]) => heading).join(',')},received_total\n`, PATH);
  // It has no rows.
  expect(issues.map(({ code }) => code)).toEqual(['form_without_table']);
});

test.each(COUNT_NAMES)('a column may have the name %s', (name) => {
  const { rows } = read(`unit_code,${name}\n04399,5\n`, PATH);
  expect(rows[0]?.counts[name]).toBe(5);
});
