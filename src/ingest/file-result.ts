import type { Counts } from '../tables/counts.ts';
import type { IssueCode, IssueParams, Severity, SkipReason } from '../tables/quality.ts';
import type { HandledAt } from '../tables/dossiers.ts';
import type { Period } from '../tables/periods.ts';
import type { UnitLevel } from '../tables/units.ts';
import type { ByteSource } from './decode.ts';
import type { FieldRegister } from './field-register.ts';
import type { Layout } from './layout.ts';
import type { PortalCode } from './reference-files.ts';
import type { TableHeadings } from './table-headings.ts';
import type { UnitRegister } from './unit-register.ts';

/** One file of `raw/` as received. */
export interface InputFile {
  /** Relative to `raw/`, with forward slashes. */
  readonly path: string;
  readonly source: ByteSource;
  /** The text of `<file>.json` beside it; null where there is none. */
  readonly sidecar: string | null;
  /** True where it or its sidecar could not be opened: `source` is empty. */
  readonly unreadable?: boolean;
}

/** What reading a file needs to know besides the file. */
export interface IngestContext {
  readonly units: UnitRegister;
  readonly fields: FieldRegister;
  readonly defaultCalendar: 'month' | 'reporting_month';
  /** Codes of the provinces that the dataset covers; null for all. */
  readonly scope: ReadonlySet<string> | null;
  /** Units by the national portal's code (`H21.227`). */
  readonly portalCodes: ReadonlyMap<string, PortalCode>;
  /** Layouts that the publisher wrote in `reference/layouts/`; tried before the built-in ones. */
  readonly mappings: readonly Layout[];
}

/** A row as one file gives it. */
export interface FileRow extends Period {
  readonly unit_code: string;
  readonly level: UnitLevel;
  readonly field_id: string;
  readonly source_system: string;
  /** Where its dossiers are dealt with; null where the file does not say. */
  readonly handled_at: HandledAt | null;
  readonly counts: Counts;
  /** Share (0–1) of the period that the row covers; null when whole. */
  readonly completeness: number | null;
  /** Its sheet in the workbook, from 1; null in a file without sheets. */
  readonly sheet?: number | null;
  /** Line in the file or row in the sheet, from 1. */
  readonly line: number;
  /** When its form was exported (ISO day or time), where the form says it; wins over the file's. */
  readonly exported_at?: string | null;
  /**
   * True of a row that was rejected though its unit and period are known: no sum that it belongs to is
   * known. Its counts are null; its field is `''` where it is not known.
   */
  readonly unread?: true | null;
  /**
   * True of an unread row that some commune of the province has: `unit_code` is that of the province,
   * and only the sums over its communes lack it.
   */
  readonly unplaced?: true | null;
  /**
   * Set where this is no row but says how a table that is about one unit and period was totalled: whether
   * the printed totals of its rows are their sums. Its line is that of the first total that is not.
   */
  readonly printed_total?: 'fits' | 'differs' | null;
  /**
   * True where it states less that came in than is resolved and pending, and its table may tell of a further
   * way in: that is no contradiction.
   */
  readonly lacks_ways?: true | null;
}

/** A finding in a file. */
export interface FileIssue {
  /** The sheet of the workbook, from 1; null where the file has none or is meant as a whole. */
  readonly sheet?: number | null;
  /** Line in the file, from 1; null where the whole file is meant. */
  readonly line: number | null;
  readonly column: string | null;
  /** The heading of the column as the file words it, for the publisher's own report only. */
  readonly heading?: string;
  readonly code: IssueCode;
  readonly severity: Severity;
  readonly params: IssueParams;
  /** The cell as found, for the publisher's own report only; null where it may name a person. */
  readonly value: string | null;
  /** True of a finding that is not published, since it tells of a hidden number. */
  readonly isPrivate?: true;
}

/** A record that is neither loaded nor rejected, and why. */
export interface SkippedRecord {
  /** Its sheet in the workbook, from 1; null in a file without sheets. */
  readonly sheet?: number | null;
  readonly line: number;
  readonly reason: SkipReason;
}

/** What became of one file: `rows_read` = rows loaded + skipped + rejected. */
export interface FileResult {
  /** Name of the layout that read it; null where none did. */
  readonly layout: string | null;
  readonly encoding: string | null;
  /** When the file was exported (ISO day or time), as its sidecar says; null where unknown. */
  readonly exported_at: string | null;
  readonly rows_read: number;
  readonly rows: readonly FileRow[];
  readonly skipped: readonly SkippedRecord[];
  readonly rows_rejected: number;
  /** The rejected rows of which unit and period are known, and how tables are totalled. */
  readonly marks?: readonly FileRow[];
  readonly issues: readonly FileIssue[];
  /** What the columns of its tables are called, for the publisher's own report. */
  readonly headings?: readonly TableHeadings[];
}
