import type { Dataset } from './dataset.ts';
import type { Issue, SkipReason } from './quality.ts';

/** One input file in `manifest.json`: `rows_read = rows_loaded + rows_skipped + rows_rejected`. */
export interface ManifestInput {
  readonly source_id: string;
  readonly sha256: string;
  /** Layout that read it; null where none did. */
  readonly layout: string | null;
  readonly encoding: string | null;
  readonly rows_read: number;
  readonly rows_loaded: number;
  readonly rows_skipped: number;
  readonly rows_rejected: number;
  readonly skipped_by_reason: Readonly<Partial<Record<SkipReason, number>>>;
}

/** One file of this version. */
export interface ManifestFile {
  /** Relative to the manifest, with forward slashes. */
  readonly path: string;
  readonly bytes: number;
  /** Rows of a table or lines of a CSV; null where the file has none. */
  readonly rows: number | null;
  /** SHA-256 of the file's logical content; of text files, of their bytes. */
  readonly content_hash: string;
}

/** `public/data/manifest.json`, written last. */
export interface Manifest {
  readonly schema_version: number;
  /** Hash of all inputs. */
  readonly version: string;
  readonly dataset: Dataset;
  /** Last day that any figure covers; null where there is none. */
  readonly as_of: string | null;
  readonly engine: string;
  readonly inputs: readonly ManifestInput[];
  readonly files: readonly ManifestFile[];
}

/** `public/data/quality.json`. */
export interface Quality {
  readonly issues: readonly Issue[];
  readonly totals: {
    readonly files: number;
    readonly rows_read: number;
    readonly rows_loaded: number;
    readonly rows_skipped: number;
    readonly rows_rejected: number;
    readonly skipped_by_reason: Readonly<Partial<Record<SkipReason, number>>>;
    readonly issues_by_code: Readonly<Record<string, number>>;
  };
}
