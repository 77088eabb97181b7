import { readFileSync } from 'node:fs';
import { byteSource } from '../../src/ingest/decode.ts';
import type { FileResult } from '../../src/ingest/file-result.ts';
import { readFile } from '../../src/ingest/read-file.ts';
import { sheet, type SheetRecord } from '../../src/ingest/sheet.ts';
import { CONTEXT } from './context.ts';

/** Reads a text or bytes as a file of `raw/`, with a sidecar if one is given. */
export function read(
  text: string | Uint8Array,
  path = 'x.csv',
  sidecar: object | null = null,
): FileResult {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const file = {
    path,
    source: byteSource(bytes),
    sidecar: sidecar === null ? null : JSON.stringify(sidecar),
  };
  return readFile(file, CONTEXT);
}

/** Reads a file of `tests/fixtures/ingest`. */
export function fixture(name: string, sidecar: object | null = null): FileResult {
  return read(new Uint8Array(readFileSync(`tests/fixtures/ingest/${name}`)), name, sidecar);
}

/** The codes of all issues, in order. */
export const codes = (result: FileResult): string[] => result.issues.map(({ code }) => code);

/** True where every row that was read is loaded, skipped or rejected, exactly once. */
export const addsUp = (r: FileResult): boolean =>
  r.rows_read === r.rows.length + r.skipped.length + r.rows_rejected;

/** Why records were skipped, by line. */
export const skipped = (result: FileResult): [number, string][] =>
  result.skipped.map(({ line, reason }) => [line, reason]);

/** The records of a text, its line ends made one kind as decoding does. */
export const recordsOf = (text: string): SheetRecord[] => {
  const pieces = [text.replace(/\r\n?/g, '\n')];
  return [...sheet({ text: () => pieces }, text.length).records()];
};
