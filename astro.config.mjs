import { defineConfig } from 'astro/config';
import { siteIntegration } from './scripts/build/integration.ts';
import { lightNodes } from './scripts/build/light-nodes.ts';

/**
 * `DUNG_HAN_SITE` and `DUNG_HAN_BASE` come from `dataset.json` through `scripts/build.ts`, and
 * `DUNG_HAN_PUBLIC` from `scripts/build/site.ts`.
 */
export default defineConfig({
  output: 'static',
  site: process.env.DUNG_HAN_SITE ?? 'http://127.0.0.1:4321',
  base: process.env.DUNG_HAN_BASE ?? '/',
  publicDir: process.env.DUNG_HAN_PUBLIC ?? 'public',
  trailingSlash: 'ignore',
  compressHTML: true,
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 4 },
  devToolbar: { enabled: false },
  integrations: [siteIntegration()],
  // The content-security policy forbids inline scripts and styles, so nothing is inlined.
  vite: {
    build: { assetsInlineLimit: 0 },
    plugins: [lightNodes()],
    // Bundled, so that the plugin sees it.
    environments: { prerender: { resolve: { noExternal: ['linkedom'] } } },
  },
});
