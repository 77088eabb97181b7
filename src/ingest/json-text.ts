import type { JsonSlip } from '../tables/json-slips.ts';
import { jsonSlip } from './json-slip.ts';

/** A JSON text as a value, or where and why it is none (`line` and `column` from 1). */
export type JsonText =
  | { readonly value: unknown }
  | {
      readonly line: number;
      readonly column: number;
      readonly slip: JsonSlip;
      /** The key that stands twice. */
      readonly key?: string;
    };

/** Reads JSON and says where it breaks; a key that stands twice in an object is an error too. */
export function jsonText(text: string): JsonText {
  const bare = text.replace(/^\uFEFF/, '');
  // UTF-16, or an older encoding, that was decoded as UTF-8.
  if (/[\u0000\uFFFD]/u.test(bare)) return { line: 1, column: 1, slip: 'not_utf8' };
  const value = parsed(bare);
  if (value === undefined) {
    const { slip, at } = jsonSlip(bare);
    return { ...placeOf(bare, at), slip };
  }
  const twice = doubledKey(bare);
  return twice === null
    ? { value }
    : { ...placeOf(bare, twice.at), slip: 'doubled_key', key: twice.key };
}

/** Undefined where the text is no JSON, which holds no such value. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function placeOf(text: string, at: number): { line: number; column: number } {
  const before = text.slice(0, at).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** The first key that an object of a valid JSON text has twice: `JSON.parse` keeps the last silently. */
function doubledKey(text: string): { key: string; at: number } | null {
  const open: (Set<string> | null)[] = [];
  const tokens = /"(?:[^"\\]|\\.)*"(\s*:)?|[{}[\]]/gsu;
  for (const { 0: token, 1: colon, index } of text.matchAll(tokens)) {
    if (token === '{') open.push(new Set());
    else if (token === '[') open.push(null);
    else if (token === '}' || token === ']') open.pop();
    else if (colon !== undefined) {
      const key = JSON.parse(token.slice(0, -colon.length)) as string;
      const keys = open.at(-1);
      if (keys?.has(key) === true) return { key, at: index };
      keys?.add(key);
    }
  }
  return null;
}
