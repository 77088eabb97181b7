import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LAYOUTS } from '../../src/ingest/layouts.ts';
import { addsUp, fixture } from './read-text.ts';

const FILES = readdirSync('tests/fixtures/ingest');
const PERIOD = { period_start: '2025-08-01', period_end: '2025-08-31' };
/** What the fixtures of a layout do not say themselves. */
const SIDECARS: Readonly<Record<string, object>> = {
  'form-ii06': { unit: '15' },
  'commune-summary': { unit: '15' },
  'portal-766': { ...PERIOD, unit: '52' },
};

test.each(LAYOUTS.map(({ name }) => name))(
  'the layout %s is one file, and a fixture of its name is read by it',
  (name) => {
    expect(readdirSync('src/ingest/layouts')).toContain(`${name}.ts`);
    const fixtures = FILES.filter((file) => file.startsWith(name));
    expect(fixtures.length).toBeGreaterThan(0);
    for (const file of fixtures) {
      const result = fixture(file, SIDECARS[name] ?? { ...PERIOD, unit: '15' });
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
