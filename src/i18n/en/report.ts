import { isOneLine, rangeList } from '../line-ranges.ts';
import type { UnitLevel } from '../../tables/units.ts';
import type { ReportStatus } from '../../tables/quality.ts';
import type { report as vietnamese } from '../vi/report.ts';

const OUTCOMES: Record<ReportStatus, string> = {
  0: 'Outcome: done, nothing was rejected (status 0).',
  3: 'Outcome: data were written, but a file or row was rejected, see below (status 3).',
  1: 'Outcome: nothing was written; what was there before is untouched (status 1).',
};

const LEVELS: Record<UnitLevel, string> = {
  country: 'countries',
  province: 'provinces',
  commune: 'communes',
  department: 'departments',
};

/** Words of the report on files that were read, in English. */
export const report: typeof vietnamese = {
  title: (p) => `Ingest report: ${p.title}`,
  outcome: (p) => OUTCOMES[p.status],
  standing: (p) => `Still to be looked at: errors: ${p.errors}; warnings: ${p.warnings}.`,
  files: (p) => `${p.files} ${p.files === 1 ? 'file' : 'files'};`,
  rows: (p) => `${p.read} rows: ${p.loaded} loaded, ${p.skipped} skipped, ${p.rejected} rejected`,
  source: (p) => `Source ${p.source}`,
  rejected: 'This file, or rows of it, were rejected',
  lines: (p) => `${isOneLine(p.lines) ? 'line' : 'lines'} ${rangeList(p.lines)}`,
  inColumn: (p) => `column “${p.column}”`,
  sheet: (p) => `sheet ${p.sheet}`,
  skipped: 'Skipped',
  changes: {
    title: 'Changes against the version in place',
    none: 'Nothing changed.',
    newFiles: (p) => `New files (${p.count}): ${p.files}`,
    changedFiles: (p) => `Files with new content (${p.count}): ${p.files}`,
    goneFiles: (p) => `Files no longer there (${p.count}): ${p.files}`,
    unknownNames: '(codes of sources, not names: these are in the report of the run before only)',
    newFigures: (p) => `New figures: ${p.figures}`,
    goneFigures: (p) => `Figures no longer there: ${p.figures}`,
    units: (p) => `${p.period}, ${LEVELS[p.level]}: ${p.units}`,
    changed: (p) => `Figures that changed: ${p.count}`,
    changedCount: (p) => `${p.unit}, ${p.period}, ${p.count}: ${p.old} → ${p.now}`,
    changedFields: (p) => `Figures by field that changed: ${p.count}`,
    changedFieldsOf: (p) => `${p.unit}, ${p.period}: figures by field: ${p.count}`,
    largestField: (p) =>
      `Among the largest changes by field: ${p.unit}, ${p.period}, ${p.field}, ${p.count}: ${p.old} → ${p.now}`,
    finding: (p) => `${p.name}: ${p.before} → ${p.now}`,
  },
  draftCommand: 'The command that drafts a mapping for this file:',
  quiet: 'Files with nothing to say of',
  line: 'Line',
  column: 'Column',
  severity: 'Severity',
  message: 'Message',
  value: 'Value',
};
