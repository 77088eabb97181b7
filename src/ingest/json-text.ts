/** A JSON text as a value, or where and why it is none (`line` and `column` from 1). */
export type JsonText =
  | { readonly value: unknown }
  | { readonly line: number; readonly column: number; readonly reason: string };

/** Reads JSON and says where it breaks; a key that stands twice in an object is an error too. */
export function jsonText(text: string): JsonText {
  const bare = text.replace(/^\uFEFF/, '');
  try {
    const value: unknown = JSON.parse(bare);
    const twice = doubledKey(bare);
    if (twice === null) return { value };
    return { ...placeOf(bare, twice.at), reason: `"${twice.key}" twice` };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const at = /position (\d+)/.exec(reason)?.[1];
    const place = at === undefined ? bare.length : Number(at);
    return {
      ...placeOf(bare, place),
      reason: reason.replace(/\s*(?:in JSON )?at position.*$/s, ''),
    };
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
