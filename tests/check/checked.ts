import { readFileSync } from 'node:fs';
import type { CheckReference, CheckResult } from '../../src/browser/check/check-types.ts';
import { ExportReader, type ReadExport } from '../../src/browser/check/read-exports.ts';

const text = (name: string): string => readFileSync(`data/reference/${name}`, 'utf8');

/** The tables of the project, as the site serves them. */
export const REFERENCE: CheckReference = {
  units: text('units.csv'),
  predecessors: text('predecessors.csv'),
  departments: text('departments.csv'),
  fields: text('fields.csv'),
  portal_codes: text('portal-codes.csv'),
  mappings: [],
  more_units: [],
  default_calendar: 'month',
  scope: null,
};

/** A file of a test: its content, and its sidecar. */
export interface GivenText {
  readonly text: string;
  readonly sidecar?: object;
}

/** A tidy file of the figures of Đông Cuông: lines of field, month, received, resolved, late. */
export function tidy(
  ...lines: readonly (readonly [string, string, number | string, number, number])[]
): string {
  const rows = lines.map(([field, month, ...counts]) =>
    ['04399', field, `${month}-01`, `${month}-28`, 'custom', ...counts].join(','),
  );
  return [
    'unit_code,field,period_start,period_end,calendar,received_total,resolved_total,resolved_late',
    ...rows,
    '',
  ].join('\n');
}

/** Reads files by path as the worker does, and puts them together. */
export function checked(
  files: Readonly<Record<string, string | GivenText>>,
  reader = new ExportReader(REFERENCE),
): CheckResult {
  const read = Object.entries(files).map(([path, given]): ReadExport => {
    const file = typeof given === 'string' ? { text: given } : given;
    const sidecar = 'sidecar' in file ? JSON.stringify(file.sidecar) : null;
    const result = reader.read(path, new TextEncoder().encode(file.text), sidecar);
    return { path, result };
  });
  return reader.result(read);
}
