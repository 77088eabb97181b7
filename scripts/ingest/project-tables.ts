import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { IngestContext } from '../../src/ingest/file-result.ts';
import { readIndex766 } from '../../src/ingest/index766.ts';
import { readInitiatives } from '../../src/ingest/initiatives.ts';
import { readReported } from '../../src/ingest/reported.ts';
import type { LoadedTable, RecordIssue } from '../../src/ingest/table-records.ts';
import type { Index766Row } from '../../src/tables/index766.ts';
import { COUNTRY_CODE } from '../../src/tables/units.ts';
import type { Initiative } from '../../src/tables/initiatives.ts';
import type { ReportedFigure } from '../../src/tables/reported.ts';
import { byText, sha256Of, sourceId } from './input-files.ts';

/** The project's own `data/`, from which comes what a data directory lacks. */
export const PROJECT_DATA = fileURLToPath(new URL('../../data/', import.meta.url));

/** The findings in one file of `reported/`, `index766/` or `initiatives/`. */
export interface TableFile {
  /** Relative to the data directory: `reported/press-figures.csv`. */
  readonly path: string;
  readonly sha256: string;
  readonly source_id: string;
  readonly rows_loaded: number;
  readonly issues: readonly RecordIssue[];
}

/** What is known beside the counts, with the files it was read from. */
export interface ProjectTables {
  readonly reported: readonly ReportedFigure[];
  readonly index766: readonly Index766Row[];
  readonly initiatives: readonly Initiative[];
  readonly files: readonly TableFile[];
}

/**
 * Reads `reported/`, `index766/` and `initiatives/`: of the data directory, else the project's own.
 * A demonstration takes only what lies in its own directory, so that nothing real mixes with it.
 */
export function readProjectTables(
  data: string,
  demonstration: boolean,
  context: IngestContext,
): ProjectTables {
  const { units } = context;
  const isUnit = (code: string): boolean =>
    code === COUNTRY_CODE || (units.unit(code)?.level ?? 'department') !== 'department';
  const files: TableFile[] = [];
  const read = <Row>(
    folder: string,
    loader: (text: string, sourceId: string) => LoadedTable<Row>,
  ): Row[] =>
    tablePaths(data, folder, demonstration).flatMap(({ root, path }) => {
      const text = readFileSync(join(root, path), 'utf8');
      const sha256 = sha256Of(text);
      const source_id = sourceId(path, sha256);
      const { rows, issues } = loader(text, source_id);
      files.push({ path, sha256, source_id, rows_loaded: rows.length, issues });
      return [...rows];
    });
  return {
    reported: read('reported', (text) => readReported(text, isUnit)),
    index766: read('index766', (text, id) => readIndex766(text, context, id)),
    initiatives: read('initiatives', (text) => readInitiatives(text, isUnit)),
    files,
  };
}

function tablePaths(
  data: string,
  folder: string,
  demonstration: boolean,
): { root: string; path: string }[] {
  const roots = demonstration ? [data] : [data, PROJECT_DATA];
  const root = roots.find((candidate) => existsSync(join(candidate, folder)));
  if (root === undefined) return [];
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.csv') && !name.startsWith('.'))
    .toSorted(byText)
    .map((name) => ({ root, path: `${folder}/${name}` }));
}
