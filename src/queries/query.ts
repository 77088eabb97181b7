/** A value that can be bound to a parameter of a query. */
export type QueryParameter = string | number | boolean | null;

/**
 * A question to the database: its text with `?` for every parameter, and the parameters in order.
 * Nothing that a reader or a file supplies is ever part of `sql`. `Row` is the type of an answer row.
 */
export interface Query<Row> {
  readonly sql: string;
  readonly params: readonly QueryParameter[];
  /** Never present: carries the row type. */
  readonly row?: Row;
}
