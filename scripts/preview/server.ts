import { createReadStream, existsSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream';
import { constants, createBrotliCompress, createGzip } from 'node:zlib';
import { headersFor } from '../headers.ts';
import { contentType, isCompressible } from './content-type.ts';
import { notFoundFile, siteFile, type SiteFile } from './site-file.ts';

/** A running preview. */
export interface Preview {
  /** Address of the home page: "http://127.0.0.1:4321/". */
  readonly address: string;
  close(): Promise<void>;
}

/** The port that `PORT` names, else 4321. Throws {@link PreviewRefused} for anything but a port. */
export function previewPort(text: string | undefined): number {
  if (text === undefined || text === '') return 4321;
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new PreviewRefused(`PORT=${text} is no port: expected a number from 0 to 65535.`);
}

/** Throws {@link PreviewRefused} where the port is taken: said before a build, not after it. */
export async function checkPort(port: number): Promise<void> {
  const probe = createServer();
  await listen(probe, port);
  await closed(probe);
}

/** The site cannot be served; the message says what to do. */
export class PreviewRefused extends Error {}

/**
 * Serves a built site on 127.0.0.1 the way a static host would: with the headers of the site, text
 * compressed, a "not found" page per language. Port 0 takes any free one. Throws
 * {@link PreviewRefused} where there is no site or the port is taken.
 */
export async function previewServer(directory: string, port: number): Promise<Preview> {
  if (!existsSync(join(directory, 'index.html')))
    throw new PreviewRefused(`There is no site in ${directory}. Run "npm run build" first.`);
  const base = await siteBase(directory);
  const server = createServer((request, response) => {
    answer(directory, base, request, response).catch(() => {
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  await listen(server, port);
  const used = (server.address() as AddressInfo).port;
  return {
    address: `http://127.0.0.1:${used}${base}`,
    close: () => closed(server),
  };
}

/** The path of the site on its host, which the first rule of its `_headers` begins with. */
async function siteBase(directory: string): Promise<string> {
  const headers = await readFile(join(directory, '_headers'), 'utf8').catch(() => '');
  return /^(\/\S*)\*$/m.exec(headers)?.[1] ?? '/';
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(
        error.code === 'EADDRINUSE'
          ? new PreviewRefused(
              `Port ${port} is in use. Choose another one, as in PORT=${port + 1} npm start`,
            )
          : error,
      );
    });
    server.listen(port, '127.0.0.1', resolve);
  });
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeAllConnections();
  });
}

async function answer(
  directory: string,
  base: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  const [asked = '/', query] = (request.url ?? '/').split('?', 2);
  const path = underBase(asked, base);
  const found = path === null ? ({ kind: 'missing' } as const) : await siteFile(directory, path);
  if (found.kind === 'redirect') {
    // Always a path of this host: "//other.example" would be another one.
    const location = `${asked.replace(/^\/+/, '/')}/${query === undefined ? '' : `?${query}`}`;
    response.writeHead(308, { ...headersFor(path ?? '/'), Location: location }).end();
    return;
  }
  if (found.kind === 'file') {
    send(request, response, 200, headersFor(path ?? '/'), found);
    return;
  }
  const page = await notFoundFile(directory, path ?? '/');
  const headers = { ...headersFor('/404.html'), 'Cache-Control': 'no-cache' };
  if (page.kind === 'file') send(request, response, 404, headers, page);
  else response.writeHead(404, { ...headers, 'Content-Type': 'text/plain' }).end('404\n');
}

function underBase(path: string, base: string): string | null {
  const prefix = base.replace(/\/$/, '');
  return path.startsWith(`${prefix}/`) ? path.slice(prefix.length) : null;
}

function send(
  request: IncomingMessage,
  response: ServerResponse,
  status: 200 | 404,
  siteHeaders: Record<string, string>,
  { file, bytes, mtime }: SiteFile & { kind: 'file' },
): void {
  const type = contentType(file);
  const etag = `W/"${bytes.toString(36)}-${Math.round(mtime).toString(36)}"`;
  const headers: Record<string, string> = { ...siteHeaders, 'Content-Type': type, ETag: etag };
  if (status === 200 && request.headers['if-none-match'] === etag) {
    response.writeHead(304, headers).end();
    return;
  }
  const encoding = isCompressible(type) ? acceptedEncoding(request) : null;
  if (isCompressible(type)) headers['Vary'] = 'Accept-Encoding';
  if (encoding === null) headers['Content-Length'] = String(bytes);
  else headers['Content-Encoding'] = encoding;
  response.writeHead(status, headers);
  if (request.method === 'HEAD') response.end();
  else stream(file, encoding, response);
}

function acceptedEncoding(request: IncomingMessage): 'br' | 'gzip' | null {
  const accepted = (request.headers['accept-encoding'] ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => !/;\s*q=0(?:\.0+)?$/.test(part))
    .map((part) => part.replace(/\s*;.*$/, '').toLowerCase());
  if (accepted.includes('br')) return 'br';
  return accepted.includes('gzip') ? 'gzip' : null;
}

/** A reader who leaves ends the stream early; that is no error of the server. */
function stream(file: string, encoding: 'br' | 'gzip' | null, response: ServerResponse): void {
  const done = (): void => {
    response.end();
  };
  const source = createReadStream(file);
  if (encoding === null) pipeline(source, response, done);
  else if (encoding === 'gzip') pipeline(source, createGzip({ level: 6 }), response, done);
  else {
    const brotli = createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
    pipeline(source, brotli, response, done);
  }
}
