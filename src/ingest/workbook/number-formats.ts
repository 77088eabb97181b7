import { readWholeXml } from './xml-reader.ts';

/** How a cell shows its number: that tells a day or a share from a count. */
export type NumberFormat =
  | { readonly kind: 'general' }
  | { readonly kind: 'date' | 'time' | 'date_time' }
  | { readonly kind: 'percent'; readonly decimals: number }
  /** Whole numbers with leading zeros to this many digits: codes. */
  | { readonly kind: 'padded'; readonly digits: number };

/** Built-in formats that are never written out (ECMA-376, 18.8.30); the others are `general`. */
const BUILT_IN: ReadonlyMap<number, string> = new Map([
  [9, '0%'],
  [10, '0.00%'],
  ...[14, 15, 16, 17, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58].map(
    (id) => [id, 'd/m/yyyy'] as const,
  ),
  ...[18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47, 55, 56].map((id) => [id, 'h:mm:ss'] as const),
  [22, 'd/m/yyyy h:mm'],
]);

/** What a number format means, by its code: only the part for positive numbers counts. */
function numberFormat(code: string): NumberFormat {
  const [first = ''] = code
    .toLowerCase()
    .replace(/"[^"]*"|\\.|[_*]./g, '')
    .split(';');
  const bare = first.replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/g, '').replace('general', '');
  if (bare.includes('%')) return { kind: 'percent', decimals: decimalsOf(bare) };
  const hasTime = /[hs]/.test(bare);
  const hasDay = /[dy]/.test(bare) || (!hasTime && bare.includes('m'));
  if (hasDay) return { kind: hasTime ? 'date_time' : 'date' };
  if (hasTime) return { kind: 'time' };
  return /^0{2,}$/.test(bare) ? { kind: 'padded', digits: bare.length } : { kind: 'general' };
}

function decimalsOf(code: string): number {
  return /\.([0#?]+)/.exec(code)?.[1]?.length ?? 0;
}

/** The number format of every cell style (`s` of a cell) of a workbook, from its styles. */
export function stylesOf(pieces: Iterable<string>): NumberFormat[] {
  const codes = new Map(BUILT_IN);
  const ids: number[] = [];
  let isInCells = false;
  readWholeXml(pieces, {
    open(name, attributes) {
      if (name === 'numFmt')
        codes.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '');
      if (name === 'cellXfs') isInCells = true;
      if (name === 'xf' && isInCells) ids.push(Number(attributes['numFmtId'] ?? 0));
    },
    close(name) {
      if (name === 'cellXfs') isInCells = false;
    },
  });
  return ids.map((id) => numberFormat(codes.get(id) ?? 'General'));
}
