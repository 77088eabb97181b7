/** Headers that the site sends with every path that matches `path` (`*` stands for any text). */
export interface HeaderRule {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * Nothing is loaded from, or sent to, another origin. `'wasm-unsafe-eval'` compiles the engine,
 * `blob:` is where its unpacked module and its worker stand: a worker started from a `blob:`
 * address obeys this policy even where a host sends none with the worker's own file.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self' blob:",
  "connect-src 'self' blob:",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

const FOREVER = { 'Cache-Control': 'public, max-age=31536000, immutable' };
const ASK_AGAIN = { 'Cache-Control': 'no-cache' };

/**
 * The headers of the site, used by the preview server and written for static hosts and for IIS. No two rules set
 * the same header for the same path: hosts join such values instead of choosing one.
 */
export const siteHeaders: readonly HeaderRule[] = [
  {
    path: '/*',
    headers: {
      'Content-Security-Policy': CONTENT_SECURITY_POLICY,
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'strict-origin-when-cross-origin',
      'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
      'Cross-Origin-Opener-Policy': 'same-origin',
    },
  },
  // Named by the hash of their content, or (the engine) by their version.
  { path: '/_astro/*', headers: FOREVER },
  { path: '/engine/*', headers: FOREVER },
  { path: '/check/reference.*', headers: FOREVER },
  ...['/data', '/data/demonstration'].flatMap((directory): HeaderRule[] => [
    { path: `${directory}/overview.*`, headers: FOREVER },
    { path: `${directory}/fields-*`, headers: FOREVER },
    { path: `${directory}/manifest.json`, headers: ASK_AGAIN },
    { path: `${directory}/quality.json`, headers: ASK_AGAIN },
  ]),
  { path: '/', headers: ASK_AGAIN },
  { path: '/*/', headers: ASK_AGAIN },
];

/** All headers for a path of the site, the path counted from the site's base. */
export function headersFor(path: string): Record<string, string> {
  return Object.assign(
    {},
    ...siteHeaders.filter((rule) => matches(rule.path, path)).map((rule) => rule.headers),
  ) as Record<string, string>;
}

/**
 * `_headers`, which static hosts such as Cloudflare Pages and Netlify read. `base` is the path of the
 * site on its host.
 */
export function headersFile(base: string): string {
  const prefix = base.replace(/\/$/, '');
  const rules = siteHeaders.map(({ path, headers }) =>
    [
      `${prefix}${path}`,
      ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
    ].join('\n'),
  );
  return `${rules.join('\n\n')}\n`;
}

function matches(pattern: string, path: string): boolean {
  const parts = pattern.split('*').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`).test(path);
}
