import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { lightNodes } from '../../../scripts/build/light-nodes.ts';

const PATH = fileURLToPath(
  new URL('esm/interface/event-target.js', import.meta.resolve('linkedom/package.json')),
);

test('a node of the installed headless document is made without an entry for listeners', () => {
  const before = readFileSync(PATH, 'utf8');
  const after = lightNodes().transform(before, PATH)?.code;
  expect(before.split('wm.set(this, new Map);')).toHaveLength(2);
  expect(after).not.toContain('wm.set(');
});

test('other files are left as they are, and a changed headless document is an error', () => {
  expect(lightNodes().transform('wm.set(this, new Map);', '/src/page.ts')).toBeNull();
  expect(() => lightNodes().transform('class EventTarget {}', PATH)).toThrow(/look at it again/);
});
