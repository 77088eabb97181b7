import { existsSync } from 'node:fs';
import { rename, rmdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { DEFAULT_LOCALE, LOCALES } from '../../src/i18n/locales.ts';
import { writeFonts } from './fonts.ts';

const LANGUAGES_WITH_PREFIX = LOCALES.filter((locale) => locale !== DEFAULT_LOCALE);

/**
 * What a build needs besides the pages: the subset fonts before, and after it the "not found" page
 * of every language where static hosts look for it (`/en/404.html`).
 */
export function siteIntegration(): AstroIntegration {
  return {
    name: 'dung-han',
    hooks: {
      'astro:config:setup': async () => {
        await writeFonts();
      },
      'astro:build:done': async ({ dir }) => {
        for (const language of LANGUAGES_WITH_PREFIX) {
          const folder = fileURLToPath(new URL(`${language}/404`, dir));
          if (!existsSync(folder)) continue;
          await rename(`${folder}/index.html`, `${folder}.html`);
          await rmdir(folder);
        }
      },
    },
  };
}
