import { expect, test } from 'vitest';
import { swallowedOptions } from '../../scripts/swallowed-options.ts';

test('An option that npm kept for itself is named, with the call that passes it on', () => {
  const said = swallowedOptions('build', ['publish', 'accept-rejections'], {
    npm_config_accept_rejections: 'true',
  });
  expect(said).toContain('npm run build -- --accept-rejections');
});

test('Nothing is said of settings that are no options of the script', () => {
  expect(swallowedOptions('build', ['publish'], { npm_config_registry: 'x' })).toBeNull();
});
