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

/** Every input file, by publisher and title. */
export function dataSources(): Query<DataSourceRow> {
  return {
    sql: `SELECT source_id, sha256, layout, publisher, title, url, licence, as_of, capture
FROM overview.sources
ORDER BY publisher NULLS LAST, title NULLS LAST, layout NULLS LAST, source_id`,
    params: [],
  };
}

/** The sources that rows of dossiers were read from, in these databases (`overview`, `fields_52`). */
export function dossierSources(
  databases: readonly string[],
): Query<Pick<DataSourceRow, 'source_id'>> {
  return {
    sql: databases
      .map((name) => `SELECT source_id FROM ${name}.dossiers WHERE source_id IS NOT NULL`)
      .join('\nUNION\n'),
    params: [],
  };
}
