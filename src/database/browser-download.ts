import { BrowserProblem } from './browser-problem.ts';

/** A packed file of the site. */
export interface PackedFile {
  /** Absolute address of the `.gz` file. */
  readonly url: string;
  /** Its packed size, as the site states it. */
  readonly bytes: number;
  /** What it must be once unpacked: the engine's module, its worker, or a database. */
  readonly content: 'wasm' | 'script' | 'database';
}

/** Called with the bytes that have arrived since the last call. */
export type OnBytes = (bytes: number) => void;

/**
 * Fetches a gzip-packed file and unpacks it with the browser's own `DecompressionStream`. A host
 * that declares the packing (`Content-Encoding`) has the browser unpack it on the way: then the
 * bytes are taken as they are. Throws {@link BrowserProblem} `offline` where the site cannot be
 * reached, `broken` where the file is missing, short, damaged or something else (a sign-in page of
 * a public network), `cancelled`.
 */
export async function downloadUnpacked(
  file: PackedFile,
  onBytes: OnBytes,
  signal?: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> {
  const response = await request(file.url, signal);
  if (!response.ok || response.body === null)
    throw new BrowserProblem('broken', `${file.url}: status ${response.status}`);
  const packed = await received(response.body, file.url, onBytes, signal);
  const isPacked = packed[0] === 0x1f && packed[1] === 0x8b;
  const content = isPacked ? await unpacked(packed, file.url) : packed;
  if (!isExpected(content, file.content))
    throw new BrowserProblem('broken', `${file.url}: not a ${file.content}`);
  return content;
}

async function request(url: string, signal: AbortSignal | undefined): Promise<Response> {
  try {
    return await fetch(url, { signal: signal ?? null, credentials: 'same-origin' });
  } catch (error) {
    throw interrupted(url, error, signal, 'offline');
  }
}

async function received(
  body: ReadableStream<Uint8Array<ArrayBuffer>>,
  url: string,
  onBytes: OnBytes,
  signal: AbortSignal | undefined,
): Promise<Uint8Array<ArrayBuffer>> {
  const reader = body.getReader();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      parts.push(part.value);
      onBytes(part.value.length);
    }
  } catch (error) {
    throw interrupted(url, error, signal, navigator.onLine ? 'broken' : 'offline');
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

async function unpacked(
  packed: Uint8Array<ArrayBuffer>,
  url: string,
): Promise<Uint8Array<ArrayBuffer>> {
  try {
    const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'));
    return new Uint8Array(await new Response(stream).arrayBuffer());
  } catch (error) {
    if (error instanceof RangeError)
      throw new BrowserProblem('memory', `${url}: no memory to unpack it`, { cause: error });
    throw new BrowserProblem('broken', `${url}: short or damaged`, { cause: error });
  }
}

function interrupted(
  url: string,
  error: unknown,
  signal: AbortSignal | undefined,
  kind: 'offline' | 'broken',
): BrowserProblem {
  const why = signal?.aborted === true ? 'cancelled' : kind;
  return new BrowserProblem(why, `${url}: ${String(error)}`, { cause: error });
}

/** By the first bytes: `\0asm` of a module, `DUCK` at byte 8 of a database, no `<` of a script. */
function isExpected(content: Uint8Array, kind: PackedFile['content']): boolean {
  const text = (from: number, to: number): string =>
    new TextDecoder('latin1').decode(content.subarray(from, to));
  if (kind === 'wasm') return text(0, 4) === '\0asm';
  if (kind === 'database') return text(8, 12) === 'DUCK';
  return content.length > 0 && !text(0, 100).trimStart().startsWith('<');
}
