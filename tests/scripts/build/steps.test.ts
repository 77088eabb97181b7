import { expect, test } from 'vitest';
import { Steps, stepTimes } from '../../../scripts/build/steps.ts';

test('the times of steps can be read from what a build printed, among all else that it prints', async () => {
  const printed: string[] = [];
  const steps = new Steps((line) => printed.push(line));
  await steps.run('ingest', () => {
    printed.push('  line 10: The total says 692, its rows add up to 691. Check the rows.');
  });
  await steps.run('page sizes', () => undefined);
  const found = stepTimes(`${printed.join('\n')}\n\n${steps.summary()}\n`);
  expect(found.map(({ step }) => step)).toEqual(['ingest', 'page sizes']);
  for (const [index, { seconds }] of found.entries())
    expect(seconds).toBeCloseTo(steps.times[index]?.seconds ?? NaN, 1);
});
