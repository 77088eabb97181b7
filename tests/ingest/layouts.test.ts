import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LAYOUTS } from '../../src/ingest/layouts.ts';
import { addsUp, fixture } from './read-text.ts';

const FILES = readdirSync('tests/fixtures/ingest');
const SIDECAR = { unit: '15', period_start: '2025-08-01', period_end: '2025-08-31' };

test.each(LAYOUTS.map(({ name }) => name))(
  'the layout %s is one file, and a fixture of its name is read by it',
  (name) => {
    expect(readdirSync('src/ingest/layouts')).toContain(`${name}.ts`);
    const fixtures = FILES.filter((file) => file.startsWith(name));
    expect(fixtures.length).toBeGreaterThan(0);
    for (const file of fixtures) {
      const result = fixture(file, name === 'portal-766' ? { ...SIDECAR, unit: '52' } : SIDECAR);
      expect([file, result.layout]).toEqual([file, name]);
      expect(result.rows.length).toBeGreaterThan(0);
      expect(addsUp(result)).toBe(true);
    }
  },
);

test('every fixture is described', () => {
  const described = readFileSync('tests/fixtures/ingest/README.md', 'utf8');
  for (const file of FILES.filter((name) => name !== 'README.md'))
    expect(described).toContain(`\`${file}\``);
});
