import type { Query } from '../queries/query.ts';

/**
 * A database that answers questions; the same interface over native DuckDB (build, tests) and
 * DuckDB-WASM (browser). The files are attached under their names: `overview`, `fields_52`.
 */
export interface Database {
  /** All rows of the answer. Dates arrive as ISO text, counts as numbers; anything else throws. */
  query<Row>(query: Query<Row>): Promise<Row[]>;
  close(): Promise<void>;
}
