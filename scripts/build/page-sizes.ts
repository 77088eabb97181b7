import { readFile, readdir } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

const compress = promisify(brotliCompress);

/** Bytes that a reader downloads of one page before acting: HTML and its style sheets, Brotli quality 5, and the fonts it preloads. */
export interface PageSize {
  readonly path: string;
  readonly bytes: number;
}

/** Most bytes of a page, and of a home page. */
const PAGE_LIMIT = 60_000;
const HOME_LIMIT = 90_000;
/** Pages that are packed at the same time. */
const HANDS = 4;

/** The sizes of all pages of a built site, largest first; `base` is the path of the site on its host. */
export async function pageSizes(dist: string, base = '/'): Promise<PageSize[]> {
  const entries = await readdir(dist, { recursive: true });
  const pages = entries.filter((entry) => entry.endsWith('.html'));
  const assets = new Map<string, Promise<number>>();
  const sizeOf = async (page: string): Promise<PageSize> => {
    const html = await readFile(join(dist, page));
    let bytes = await brotliBytes(html);
    for (const { href, font } of linkedAssets(html.toString())) {
      let size = assets.get(href);
      size ??= assetBytes(dist, href.slice(base.length - 1), font);
      assets.set(href, size);
      bytes += await size;
    }
    return { path: `/${page.split(sep).join('/')}`, bytes };
  };
  const sizes: PageSize[] = [];
  const waiting = pages.values();
  // Each hand takes the next page; packing itself runs in threads of the runtime.
  const hands = Array.from({ length: HANDS }, async () => {
    for (const page of waiting) sizes.push(await sizeOf(page));
  });
  await Promise.all(hands);
  return sizes.sort((a, b) => b.bytes - a.bytes || a.path.localeCompare(b.path));
}

/** Pages over their limit: 60 kB, home 90 kB. */
export function oversized(sizes: readonly PageSize[]): PageSize[] {
  return sizes.filter(({ path, bytes }) => bytes > (isHome(path) ? HOME_LIMIT : PAGE_LIMIT));
}

/** What a build prints of the sizes: count, median, the largest five. */
export function reportSizes(sizes: readonly PageSize[]): string {
  const median = sizes[Math.floor(sizes.length / 2)]?.bytes ?? 0;
  const largest = sizes.slice(0, 5).map(({ path, bytes }) => `  ${kilobytes(bytes)} ${path}`);
  const over = oversized(sizes).length;
  return [
    `${sizes.length} pages, median ${kilobytes(median)} over the wire, ${over} over the limit; the largest:`,
    ...largest,
  ].join('\n');
}

function isHome(path: string): boolean {
  return /^\/(?:[a-z]{2}\/)?index\.html$/.test(path);
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

function linkedAssets(html: string): { href: string; font: boolean }[] {
  return [...html.matchAll(/<link\b[^>]*>/g)].flatMap(([tag]) => {
    const href = /href="([^"]+)"/.exec(tag)?.[1];
    const style = /rel="stylesheet"/.test(tag);
    const font = /rel="preload"/.test(tag) && /as="font"/.test(tag);
    return href !== undefined && (style || font) ? [{ href, font }] : [];
  });
}

async function assetBytes(dist: string, href: string, font: boolean): Promise<number> {
  const bytes = await readFile(join(dist, new URL(href, 'http://site').pathname));
  // A woff2 file is Brotli inside; it is sent as it is.
  return font ? bytes.length : brotliBytes(bytes);
}

async function brotliBytes(bytes: Uint8Array): Promise<number> {
  const packed = await compress(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
  return packed.length;
}
