import { stat } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import { LOCALES } from '../../src/i18n/locales.ts';
import { SERVER_FILES } from '../server-files.ts';

/** What a path of the site leads to. `redirect` is a page asked for without its closing `/`. */
export type SiteFile =
  | { readonly kind: 'file'; readonly file: string; readonly bytes: number; readonly mtime: number }
  | { readonly kind: 'redirect'; readonly path: string }
  | { readonly kind: 'missing' };

const MISSING: SiteFile = { kind: 'missing' };

/**
 * The file of a built site for a path as the browser sent it (still percent-encoded). A path that
 * leads out of the directory, names a hidden file or one for web servers, or cannot be decoded is missing.
 */
export async function siteFile(directory: string, path: string): Promise<SiteFile> {
  const root = resolve(directory);
  const decoded = decode(path);
  if (decoded === null || /[\0\\]/.test(decoded)) return MISSING;
  if (decoded.split('/').some((part) => part.startsWith('.'))) return MISSING;
  const target = resolve(root, `.${decoded}`);
  if (SERVER_FILES.some((name) => target === join(root, name))) return MISSING;
  if (target !== root && !target.startsWith(root + sep)) return MISSING;
  const found = await stat(target).catch(() => null);
  if (found?.isFile() === true && !decoded.endsWith('/'))
    return { kind: 'file', file: target, bytes: found.size, mtime: found.mtimeMs };
  if (found?.isDirectory() !== true) return MISSING;
  const index = join(target, 'index.html');
  const page = await stat(index).catch(() => null);
  if (page?.isFile() !== true) return MISSING;
  if (!decoded.endsWith('/')) return { kind: 'redirect', path: `${path}/` };
  return { kind: 'file', file: index, bytes: page.size, mtime: page.mtimeMs };
}

/** The "not found" page in the language that a path begins with, else the Vietnamese one. */
export async function notFoundFile(directory: string, path: string): Promise<SiteFile> {
  const locale = LOCALES.find((code) => path.startsWith(`/${code}/`));
  const own = locale === undefined ? MISSING : await siteFile(directory, `/${locale}/404.html`);
  return own.kind === 'file' ? own : siteFile(directory, '/404.html');
}

function decode(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}
