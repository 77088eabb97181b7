import type { ReportStatus } from '../../tables/quality.ts';
import type { report as vietnamese } from '../vi/report.ts';

const OUTCOMES: Record<ReportStatus, string> = {
  0: 'Outcome: done, nothing was rejected (status 0).',
  3: 'Outcome: data were written, but a file or row was rejected, see below (status 3).',
  1: 'Outcome: nothing was written; what was there before is untouched (status 1).',
};

/** Words of the report on files that were read, in English. */
export const report: typeof vietnamese = {
  title: (p) => `Ingest report: ${p.title}`,
  outcome: (p) => OUTCOMES[p.status],
  files: (p) => `${p.files} files;`,
  rows: (p) => `${p.read} rows: ${p.loaded} loaded, ${p.skipped} skipped, ${p.rejected} rejected`,
  source: (p) => `Source ${p.source}`,
  rejected: 'This file, or rows of it, were rejected',
  sheet: (p) => `sheet ${p.sheet}`,
  line: 'Line',
  column: 'Column',
  severity: 'Severity',
  message: 'Message',
  value: 'Value',
};
