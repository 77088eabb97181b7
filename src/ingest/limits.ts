/** What is read of one workbook or HTML file at most; of more, the file is refused. */
export const LIMITS = {
  /** Rows that hold anything, of all sheets together. */
  rows: 200_000,
  columns: 1000,
  /** Unpacked, all parts together. */
  megabytes: 192,
} as const;
const MEGABYTE = 1024 * 1024;

/** Why the parts of a workbook or document cannot be read. */
export class UnreadableSheets extends Error {
  readonly reason: 'broken_workbook' | 'too_large' | 'unsupported_file';
  /** The kind of file, where it is one that is not read. */
  readonly kind: string | null;

  constructor(reason: UnreadableSheets['reason'], kind: string | null = null) {
    super(reason);
    this.reason = reason;
    this.kind = kind;
  }
}

/** Counts what is unpacked and read of a file, and throws {@link UnreadableSheets} beyond the limits. */
export class Budget {
  #bytes = 0;
  #rows = 0;

  /** Notes bytes that were unpacked. */
  unpack(bytes: number): void {
    this.#bytes += bytes;
    if (this.#bytes > LIMITS.megabytes * MEGABYTE) throw new UnreadableSheets('too_large');
  }

  /** Notes a row that holds something. */
  row(): void {
    this.#rows += 1;
    if (this.#rows > LIMITS.rows) throw new UnreadableSheets('too_large');
  }
}

/** Throws {@link UnreadableSheets} for a position (from 0) beyond the last column that is read. */
export function checkColumn(column: number): void {
  if (column >= LIMITS.columns) throw new UnreadableSheets('too_large');
}
