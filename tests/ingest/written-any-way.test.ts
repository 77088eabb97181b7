import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FileResult } from '../../src/ingest/file-result.ts';
import { ENCODERS } from './encodings/encoders.ts';
import { dialects, fileBytes } from './generated-dialect.ts';
import { countsOf, generatedExports, generatedStacks, sumsOf } from './generated-export.ts';
import type { GeneratedExport } from './generated-shape.ts';
import { addsUp, read } from './read-text.ts';
import { writtenWorkbook, xmlText } from './workbook/written-workbook.ts';

const PATH = 'lao-cai/2025-08/x.csv';
/** What a container or an encoding may rightly be found to say besides what the counts of a random table do. */
const RIGHTLY = ['identity_broken', 'total_mismatch', 'blank_column', 'encoding_guessed'];

type Container = (cells: readonly (readonly string[])[]) => Uint8Array;

/** A web page that a program saved under the name of a workbook. */
const webPage: Container = (cells) => {
  const cell = (text: string) => `<td>${xmlText(text).replaceAll('\n', '<br>')}</td>`;
  const rows = cells.map((line) => `<tr>${line.map(cell).join('')}</tr>`);
  return new TextEncoder().encode(
    `<html><head><meta charset="utf-8"></head><body><table>${rows.join('\n')}</table></body></html>`,
  );
};
/** A workbook in which every cell is a text, as programs that only know texts write it. */
const textWorkbook: Container = (cells) => writtenWorkbook([{ rows: cells.map((l) => [...l]) }]);

const CONTAINERS: readonly Container[] = [webPage, textWorkbook];

/** Old encodings have no narrow space, no long dash and no ellipsis; their programs write others. */
const inOldLetters = (text: string): string =>
  text.replaceAll('\u202F', '\u00A0').replaceAll('–', '-').replaceAll('…', '...');

/** An export as bytes: a text in any encoding and dialect, or another container. */
const written = fc.oneof(
  fc.tuple(fc.constantFrom(...Object.keys(ENCODERS)), dialects).map(([encoding, dialect]) => ({
    name: encoding,
    bytes: ({ cells }: GeneratedExport): Uint8Array => {
      // A mark, and letters apart from their tones, are those of the encoder.
      const plain = { ...dialect, byteOrderMark: false, form: 'NFC' as const };
      const text = new TextDecoder().decode(fileBytes(cells, plain));
      return ENCODERS[encoding]![1](encoding.startsWith('UTF') ? text : inOldLetters(text));
    },
  })),
  fc.constantFrom(...CONTAINERS).map((container) => ({
    name: container === webPage ? 'web page' : 'workbook',
    bytes: ({ cells }: GeneratedExport) => container(cells),
  })),
);

/** What the rows say in order, without the lines that differ between containers. */
const said = (result: FileResult, { columns }: GeneratedExport) =>
  result.rows.map((row) =>
    JSON.stringify([
      row.unit_code,
      row.field_id,
      row.source_system,
      row.period_start,
      row.period_end,
      countsOf(columns).map((name) => row.counts[name]),
    ]),
  );

function truth({ columns, rows }: GeneratedExport): string[] {
  return rows.flatMap(({ unit_code, field_id, counts }) => {
    const sums = sumsOf(columns, counts);
    if (sums.every((value) => value === null)) return [];
    const days = ['2025-08-01', '2025-08-31'];
    return [JSON.stringify([unit_code, field_id, 'unspecified', ...days, sums])];
  });
}

test('any table in any layout, number style, dialect, encoding and container is read exactly, and none is refused', () => {
  fc.assert(
    fc.property(
      fc.oneof(generatedExports('column'), generatedStacks()),
      written,
      (table, { bytes }) => {
        const result = read(bytes(table), PATH);
        expect(addsUp(result)).toBe(true);
        expect(said(result, table)).toEqual(truth(table));
        expect(result.rows_rejected).toBe(0);
        expect(
          result.issues.map(({ code }) => code).filter((code) => !RIGHTLY.includes(code)),
        ).toEqual([]);
      },
    ),
    { numRuns: Number(process.env['RUNS'] ?? 250) },
  );
});
