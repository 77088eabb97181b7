import type { ExportRow } from './dialect.ts';

/** A file of the demonstration: its path below `raw/`, its text, and its sidecar if it has one. */
export interface ExportFile {
  readonly path: string;
  /** Blank where the file is a workbook. */
  readonly text: string;
  readonly sidecar: object | null;
  /** How the text is written; UTF-8 unless told. */
  readonly encoding?: 'tcvn3' | 'windows-1258';
  /** The sheets of a workbook. */
  readonly sheets?: readonly (readonly ExportRow[])[];
}
