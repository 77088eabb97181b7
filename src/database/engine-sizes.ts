import { BrowserProblem } from './browser-problem.ts';

/** Version of `@duckdb/duckdb-wasm`, part of the address of the engine; a test compares it. */
export const ENGINE_VERSION = '1.32.0';

/**
 * Packed bytes of the engine's files, as the site states them in `sizes.json`. `engine` is the
 * absolute address of the site's `engine/`. Throws `BrowserProblem` `offline` or `broken`.
 */
export async function engineSizes(engine: string): Promise<Readonly<Record<string, number>>> {
  return statedJson<Record<string, number>>(new URL(`${ENGINE_VERSION}/sizes.json`, engine).href);
}

/** A small JSON file of the site. Throws `BrowserProblem` `offline` or `broken`. */
export async function statedJson<Content>(url: string): Promise<Content> {
  let response: Response;
  try {
    response = await fetch(url);
  } catch (error) {
    throw new BrowserProblem('offline', url, { cause: error });
  }
  if (!response.ok) throw new BrowserProblem('broken', `${url}: status ${response.status}`);
  try {
    return (await response.json()) as Content;
  } catch (error) {
    throw new BrowserProblem('broken', url, { cause: error });
  }
}
