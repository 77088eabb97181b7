import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import process from 'node:process';
import { describe, expect, test } from 'vitest';
import { oversized, pageSizes } from '../../scripts/build/page-sizes.ts';

/** The built site that the tests look at; `npm test` builds it. */
const DIST = process.env['DUNG_HAN_DIST'] ?? 'dist';
/** What `npm test` builds besides the national pages. */
const BUILT_PROVINCES = ['gia-lai', 'lao-cai', 'tinh-mau'];

const FILES = new Set(
  readdirSync(DIST, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(DIST.length).split(sep).join('/')),
);
const PAGES = [...FILES].filter((file) => file.endsWith('.html'));
const html = (page: string): string => readFileSync(join(DIST, page), 'utf8');

/** Pages for which a condition does not hold; at most ten, so that a failure can be read. */
function offenders(holds: (page: string, text: string) => boolean): string[] {
  return PAGES.filter((page) => !holds(page, html(page))).slice(0, 10);
}

describe('every built page', () => {
  test('there are pages of all kinds in all languages', () => {
    for (const prefix of ['', '/en', '/ar', '/fa'])
      for (const page of ['', '/commune/04399', '/province/gia-lai', '/reported', '/explore'])
        expect(FILES, `${prefix}${page}`).toContain(`${prefix}${page}/index.html`);
  });

  test('is at most 60 kB over the wire with its styles and fonts, home 90 kB', async () => {
    expect(oversized(await pageSizes(DIST))).toEqual([]);
  });

  test('has no inline script, no inline style and nothing of another origin', () => {
    const hostile =
      /<style\b|\sstyle="|<script(?![^>]*\bsrc=)(?![^>]*type="application\/(?:ld\+)?json")|\son[a-z]+="|(?:src|srcset)="https?:|<link[^>]*(?:stylesheet|preload|icon)[^>]*href="https?:/i;
    expect(offenders((_, text) => !hostile.test(text))).toEqual([]);
  });

  test('names its language and direction, and has exactly one first heading', () => {
    const right = (page: string, text: string): boolean => {
      const locale = /^\/(en|ar|fa)\//.exec(page)?.[1] ?? 'vi';
      const direction = locale === 'ar' || locale === 'fa' ? 'rtl' : 'ltr';
      const head = text.includes(`<html lang="${locale}" dir="${direction}"`);
      return head && text.split('<h1').length === 2;
    };
    expect(offenders(right)).toEqual([]);
  });

  test('links to its four languages, unless it is the "not found" page', () => {
    const right = (page: string, text: string): boolean =>
      page.includes('404') ||
      ['vi', 'en', 'ar', 'fa', 'x-default'].every((code) => text.includes(`hreflang="${code}"`));
    expect(offenders(right)).toEqual([]);
  });

  test('can be previewed where its link is shared, in its own language', () => {
    const content = (text: string, property: string): string =>
      new RegExp(`<meta property="og:${property}" content="([^"]*)"`).exec(text)?.[1] ?? '';
    const names = { vi: 'vi_VN', en: 'en_GB', ar: 'ar_EG', fa: 'fa_IR' };
    const right = (page: string, text: string): boolean => {
      const locale = (/^\/(en|ar|fa)\//.exec(page)?.[1] ?? 'vi') as keyof typeof names;
      const address = page.replace(/(?:index)?\.html$/, '');
      return (
        content(text, 'locale') === names[locale] &&
        content(text, 'title') !== '' &&
        content(text, 'description').length > 20 &&
        (page.includes('404') || content(text, 'url').endsWith(address))
      );
    };
    expect(offenders(right)).toEqual([]);
  });

  test('says that the figures are administrative, and how to report an error', () => {
    const words = { vi: 'hành chính', en: 'dministrative figures', ar: 'إدارية', fa: 'اداری' };
    const right = (page: string, text: string): boolean => {
      const locale = (/^\/(en|ar|fa)\//.exec(page)?.[1] ?? 'vi') as keyof typeof words;
      return text.includes(words[locale]);
    };
    expect(offenders(right)).toEqual([]);
  });

  test('shows no number that was never computed', () => {
    const broken = />(?:[^<]*\b)?(?:NaN|undefined|\[object Object\]|Infinity|null)\b[^<]*</;
    expect(offenders((_, text) => !broken.test(text))).toEqual([]);
  });

  test('links only to pages and files that exist', () => {
    const dead = new Set<string>();
    for (const page of PAGES) {
      for (const [, link = ''] of html(page).matchAll(/(?:href|src)="(\/[^"]*)"/g)) {
        const path = decodeURI(link.replace(/[?#].*$/, ''));
        if (outsideOfThisBuild(path)) continue;
        const file = path.endsWith('/') ? `${path}index.html` : path;
        if (!FILES.has(file)) dead.add(`${link} on ${page}`);
      }
    }
    expect([...dead].slice(0, 10)).toEqual([]);
  });
});

describe('pages of the invented province', () => {
  const own = PAGES.filter((page) => /\/(?:commune\/X|province\/tinh-mau)/.test(page));

  test('are there, say so and are kept out of search engines', () => {
    expect(own.length).toBeGreaterThan(480);
    const marked = own.filter((page) => {
      const text = html(page);
      return text.includes('noindex') && text.includes('class="demonstration');
    });
    expect(marked.length).toBe(own.length);
  });

  test('are in no site map', () => {
    const maps = [...FILES].filter((file) => /sitemap.*\.xml$/.test(file));
    expect(maps.length).toBeGreaterThan(0);
    for (const map of maps) {
      const text = readFileSync(join(DIST, map), 'utf8');
      expect(text).not.toMatch(/commune\/X|tinh-mau/);
      expect(text).toContain('/commune/04399/');
    }
  });
});

test('the site has its headers and fewer than 20,000 files, none above 25 MiB', () => {
  expect(existsSync(join(DIST, '_headers'))).toBe(true);
  expect(FILES.size).toBeLessThan(20_000);
});

/** With `--only`, provinces and communes of other provinces are linked but not built. */
function outsideOfThisBuild(path: string): boolean {
  const [, kind, id = ''] =
    /^(?:\/(?:en|ar|fa))?\/(province|commune|csv)\/([^/]+)/.exec(path) ?? [];
  if (kind === undefined) return false;
  if (kind === 'province') return !BUILT_PROVINCES.includes(id);
  return !FILES.has(`/commune/${id.replace(/\.csv$/, '')}/index.html`);
}
