import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FileResult, FileRow } from '../../src/ingest/file-result.ts';
import { fileBytes } from './generated-dialect.ts';
import { countsOf, generatedExports, generatedStacks, sumsOf } from './generated-export.ts';
import { lineOf, type GeneratedExport } from './generated-shape.ts';
import { addsUp, read } from './read-text.ts';

const PATH = 'lao-cai/2025-08/x.csv';
/** The period of all generated tables, by their title, their column or the path. */
const DAYS = ['2025-08-01', '2025-08-31'];
/** What the counts of a random table may rightly be found to break, or not to state at all. */
const ARITHMETIC = ['identity_broken', 'total_mismatch', 'blank_column'];

const readExport = ({ cells, dialect }: GeneratedExport): FileResult =>
  read(fileBytes(cells, dialect), PATH);

/** What a loaded row says, in the form of the table. */
const said = (row: FileRow, { columns }: GeneratedExport): string =>
  JSON.stringify([
    [row.unit_code, row.field_id, row.source_system, row.period_start, row.period_end],
    countsOf(columns).map((name) => row.counts[name]),
  ]);

/** The rows of the table that state anything, by the line they stand on. */
function truth(table: GeneratedExport): Map<number, string> {
  const { columns, rows, dataRows } = table;
  return new Map(
    rows.flatMap(({ unit_code, field_id, counts }, index) => {
      const sums = sumsOf(columns, counts);
      if (sums.every((value) => value === null)) return [];
      const key = [unit_code, field_id, 'unspecified', ...DAYS];
      return [[lineOf(table, dataRows[index]!), JSON.stringify([key, sums])]];
    }),
  );
}

test.each([
  ['any table in any of the layouts and dialects', generatedExports('column'), 500],
  ['any two forms one after the other', generatedStacks(), 150],
])('%s is read exactly', (_, tables, numRuns) => {
  fc.assert(
    fc.property(tables, (table) => {
      const result = readExport(table);
      expect(result.layout).toBe(table.layout);
      expect(result.rows_rejected).toBe(0);
      expect(result.issues.filter(({ code }) => !ARITHMETIC.includes(code))).toEqual([]);
      expect(new Map(result.rows.map((row) => [row.line, said(row, table)]))).toEqual(truth(table));
      expect(addsUp(result)).toBe(true);
    }),
    { numRuns },
  );
});

/**
 * Findings that compare figures with one another: a random table breaks its identities by itself, so they
 * say nothing of whether a number was read as it stands.
 */
const COMPARISONS = [
  ...['identity_broken', 'identity_pattern', 'total_mismatch', 'total_alone', 'total_apart'],
  ...['total_beside_fields', 'rate_mismatch', 'impossible_rate', 'copied_figures', 'jump'],
];

/** The lines, null for the file, of findings on how they are read. */
function flaggedLines({ issues }: FileResult): ReadonlySet<number | null> {
  return new Set(issues.filter(({ code }) => !COMPARISONS.includes(code)).map(({ line }) => line));
}

/**
 * Every row that was loaded says what the table says. Only one excuse counts: that the row has another
 * number of cells than the header, which says that its cells may have moved.
 */
function isHonest(result: FileResult, table: GeneratedExport): boolean {
  const expected = truth(table);
  const moved = new Set(
    result.issues.filter(({ code }) => code === 'ragged_row').map(({ line }) => line),
  );
  return result.rows.every(
    (row) => moved.has(row.line) || expected.get(row.line) === said(row, table),
  );
}

/** Every row of the table is loaded, or an issue says why it is not. */
function isComplete(result: FileResult, table: GeneratedExport): boolean {
  const loaded = new Set(result.rows.map(({ line }) => line));
  const flagged = flaggedLines(result);
  return [...truth(table).keys()].every(
    (line) => loaded.has(line) || flagged.has(line) || flagged.has(null),
  );
}

test('where each cell of a column groups its thousands differently, none is wrong without an issue', () => {
  fc.assert(
    fc.property(generatedExports('cell'), (table) => {
      const result = readExport(table);
      return isHonest(result, table) && isComplete(result, table) && addsUp(result);
    }),
    { numRuns: 300 },
  );
});

test('a delimiter too many or too few in a row makes no wrong number without an issue', () => {
  fc.assert(
    fc.property(
      generatedExports('column'),
      fc.nat(),
      fc.nat(),
      fc.boolean(),
      (table, row, at, more) => {
        const { cells, dataRows, firstCount } = table;
        const damaged = dataRows[row % dataRows.length]!;
        const position = firstCount + (at % table.columns.length);
        const shifted = cells.map((line, index) => {
          if (index !== damaged) return line;
          return more ? line.toSpliced(position, 0, '') : line.toSpliced(position, 1);
        });
        const result = readExport({ ...table, cells: shifted });
        return isHonest(result, table) && isComplete(result, table) && addsUp(result);
      },
    ),
    { numRuns: 400 },
  );
});

const HOSTILE = [
  '(12)',
  '-5',
  '1,5',
  '12%',
  '1e5',
  '=1+1',
  '=HYPERLINK("x")',
  '<b>5</b>',
  'năm',
  '"',
];

test('a cell that is no count rejects its row and no other', () => {
  fc.assert(
    fc.property(
      generatedExports('column'),
      fc.nat(),
      fc.nat(),
      fc.constantFrom(...HOSTILE),
      (table, row, at, cell) => {
        const damaged = table.dataRows[row % table.dataRows.length]!;
        const stored = table.columns.flatMap((name, column) => (name === null ? [] : [column]));
        const position = table.firstCount + stored[at % stored.length]!;
        const cells = table.cells.map((line, index) =>
          index === damaged ? line.with(position, cell) : line,
        );
        const result = readExport({ ...table, cells });
        expect(result.rows.map(({ line }) => line)).not.toContain(lineOf(table, damaged));
        expect(result.issues).toContainEqual(
          expect.objectContaining({ line: lineOf(table, damaged), code: 'bad_number' }),
        );
        expect(isHonest(result, table) && isComplete(result, table) && addsUp(result)).toBe(true);
      },
    ),
    { numRuns: 300 },
  );
});
