import { expect, test } from 'vitest';
import { headersFor } from '../../scripts/headers.ts';
import { MEDIA_TYPES } from '../../scripts/preview/content-type.ts';
import { webConfig } from '../../scripts/web-config.ts';

const CONFIG = webConfig();

/** Names of elements that are open at the end, or a closing one that fits none. */
function openElements(xml: string): string[] {
  const open: string[] = [];
  for (const [, closing, name = '', empty] of xml.matchAll(/<(\/?)([A-Za-z.]+)[^<>]*?(\/?)>/g)) {
    if (closing === '/') {
      if (open.pop() !== name) return [`</${name}>`];
    } else if (empty !== '/') open.push(name);
  }
  return open;
}

test('web.config is well-formed: every element is closed in its place, every attribute is quoted', () => {
  expect(openElements(CONFIG)).toEqual([]);
  const attributes = CONFIG.replace(/<\?xml[^?]*\?>/, '').replace(/\w+="[^"<]*"/g, '');
  expect(attributes).not.toMatch(/["&=]/);
});

test('web.config sends the headers of every path, each removed before it is added', () => {
  for (const [name, value] of Object.entries(headersFor('/data/a.csv'))) {
    expect(CONFIG).toContain(`<remove name="${name}" />\r\n`);
    expect(CONFIG).toContain(`<add name="${name}" value="${value.replaceAll('"', '&quot;')}" />`);
  }
});

test('web.config knows every type of file that the site has', () => {
  for (const [extension, type] of Object.entries(MEDIA_TYPES))
    expect(CONFIG).toContain(`<mimeMap fileExtension="${extension}" mimeType="${type}" />`);
  expect(Object.keys(MEDIA_TYPES)).toEqual(
    expect.arrayContaining(['.wasm', '.gz', '.parquet', '.webmanifest', '.json', '.duckdb']),
  );
});

test('web.config has no section that IIS keeps to itself', () => {
  expect(CONFIG).not.toMatch(/<(?:handlers|modules|httpCompression|security)\b/);
});
