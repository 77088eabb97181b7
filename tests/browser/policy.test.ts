import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openSite, type TestSite } from './site.ts';

let site: TestSite;
/** Another origin on this machine, open to everybody; `hits` is what reached it. */
let other: Server;
let address: string;
let hits: string[] = [];

beforeAll(async () => {
  site = await openSite();
  other = createServer((request, response) => {
    hits.push(request.url ?? '');
    response.writeHead(200, { 'Access-Control-Allow-Origin': '*' }).end();
  });
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(other.address() as AddressInfo).port}/`;
});

afterAll(async () => {
  await site.close();
  other.close();
});

beforeEach(() => {
  hits = [];
});

test('the other origin of these tests can be reached where no policy forbids it', async () => {
  await fetch(address);
  expect(hits).toEqual(['/']);
});

describe('the content-security policy', () => {
  test('keeps a page from reaching another origin by any way it has', async () => {
    const { page, context } = await site.page({ cut: false });
    await page.goto(`${site.address}explore/`);
    const blocked = await page.evaluate(async (other) => {
      const seen = new Set<string>();
      document.addEventListener('securitypolicyviolation', (event) => {
        seen.add(event.effectiveDirective);
      });
      const reached = await fetch(other).then(
        () => 'reached',
        () => 'blocked',
      );
      new Image().src = `${other}a.png`;
      for (const [name, key] of [
        ['script', 'src'],
        ['iframe', 'src'],
      ] as const) {
        const made = document.createElement(name);
        made.setAttribute(key, other);
        document.body.append(made);
      }
      const sheet = document.createElement('link');
      sheet.rel = 'stylesheet';
      sheet.href = `${other}a.css`;
      document.head.append(sheet);
      try {
        new WebSocket(other.replace('http', 'ws'));
      } catch {
        // Some browsers throw, others report.
      }
      navigator.sendBeacon(other, 'x');
      await new Promise((resolve) => setTimeout(resolve, 500));
      return { reached, seen: [...seen].sort() };
    }, address);
    expect(blocked.reached).toBe('blocked');
    expect(blocked.seen).toEqual(
      ['connect-src', 'frame-src', 'img-src', 'script-src-elem', 'style-src-elem'].sort(),
    );
    expect(hits).toEqual([]);
    await context.close();
  });

  test('holds inside the worker of the engine', async () => {
    const { page, context } = await site.page({ cut: false });
    await page.goto(`${site.address}explore/`);
    await page.click('#explore-answer-button');
    await page.waitForSelector('#explore-result table', { timeout: 45_000 });
    const [worker] = page.workers();
    expect(worker?.url()).toMatch(/^blob:/);
    const reached = await worker?.evaluate(async (other) => {
      const violations: string[] = [];
      globalThis.addEventListener('securitypolicyviolation', (event) => {
        violations.push(event.effectiveDirective);
      });
      const result = await fetch(other, { mode: 'no-cors' }).then(
        () => 'reached',
        () => 'blocked',
      );
      await new Promise((resolve) => setTimeout(resolve, 200));
      return [result, ...violations];
    }, address);
    expect(reached).toEqual(['blocked', 'connect-src']);
    expect(hits).toEqual([]);
    await context.close();
  });

  test('no query can fetch an extension or change that', async () => {
    const { page, context } = await site.page({ cut: false });
    const seen: string[] = [];
    await page.exposeFunction('note', (message: string) => seen.push(message));
    await page.addInitScript(() => {
      // Hears what the worker answers to any request.
      const Original = Worker;
      (globalThis as unknown as { Worker: unknown }).Worker = class extends Original {
        constructor(address: string | URL, workerOptions?: WorkerOptions) {
          super(address, workerOptions);
          (globalThis as unknown as { engineWorker: Worker }).engineWorker = this;
        }
      };
    });
    await page.goto(`${site.address}explore/`);
    await page.click('#explore-answer-button');
    await page.waitForSelector('#explore-result table', { timeout: 45_000 });
    const answers = await page.evaluate(async (addr) => {
      const { engineWorker } = globalThis as unknown as { engineWorker: Worker };
      const send = (messageId: number, type: string, data: unknown): Promise<string> =>
        new Promise((resolve) => {
          const hear = ({ data: answer }: MessageEvent): void => {
            const {
              requestId,
              type: kind,
              data: body,
            } = answer as {
              requestId: number;
              type: string;
              data: { message?: string } | number;
            };
            if (requestId !== messageId) return;
            engineWorker.removeEventListener('message', hear);
            resolve(typeof body === 'number' ? String(body) : `${kind}: ${body.message ?? ''}`);
          };
          engineWorker.addEventListener('message', hear);
          engineWorker.postMessage({ messageId, type, data });
        });
      const connection = Number(await send(900_000, 'CONNECT', null));
      const results: string[] = [];
      for (const [index, sql] of [
        'SET autoload_known_extensions = true',
        // In the browser INSTALL does nothing; LOAD is what fetches.
        'INSTALL json',
        'LOAD json',
        `SELECT * FROM read_parquet('${addr}a.parquet')`,
      ].entries())
        results.push(await send(900_001 + index, 'RUN_QUERY', [connection, sql]));
      return results;
    }, address);
    expect(answers).toHaveLength(4);
    for (const answer of answers.toSpliced(1, 1)) expect(answer).toMatch(/^ERROR/);
    expect(hits).toEqual([]);
    await context.close();
  });
});
