import type { Query } from './query.ts';

/** One input file: who published it, when and how it was captured. Blank ones are a publisher's own. */
export interface DataSourceRow {
  readonly source_id: string;
  /** Of its content. */
  readonly sha256: string;
  readonly layout: string | null;
  readonly publisher: string | null;
  readonly title: string | null;
  readonly url: string | null;
  readonly licence: string | null;
  /** The day that the figures hold. */
  readonly as_of: string | null;
  /** How the file was captured. */
  readonly capture: string | null;
}

const COLUMNS = 'source_id, sha256, layout, publisher, title, url, licence, as_of, capture';
const ORDER = 'publisher NULLS LAST, title NULLS LAST, layout NULLS LAST, source_id';

/** Every input file, by publisher and title. */
export function dataSources(): Query<DataSourceRow> {
  return { sql: `SELECT ${COLUMNS}\nFROM overview.sources\nORDER BY ${ORDER}`, params: [] };
}

/** The files that rows of dossiers were read from, in these databases (`overview`, `fields_52`). */
export function dossierSources(databases: readonly string[]): Query<DataSourceRow> {
  const read = databases.map((name) => `SELECT source_id FROM ${name}.dossiers`).join(' UNION ');
  return {
    sql: `SELECT ${COLUMNS}
FROM overview.sources
WHERE source_id IN (${read})
ORDER BY ${ORDER}`,
    params: [],
  };
}
