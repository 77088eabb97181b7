import { meaningOf } from '../../src/tables/dictionary.ts';
import type { Dataset } from '../../src/tables/dataset.ts';
import type { ManifestFile } from '../../src/tables/manifest.ts';
import type { Column } from '../../src/tables/schema.ts';
import { downloadColumns } from './dossier-downloads.ts';
import { DICTIONARY_COLUMNS, UNIT_DOWNLOAD_COLUMNS } from './reference-downloads.ts';
import { revisionDownloadColumns } from './revision-downloads.ts';

/** One line of `data/reference/sources.csv`, or what the dataset says where there is none. */
export interface PackageSource {
  readonly title: string | null;
  readonly url: string | null;
}

const FIELD_TYPES: Readonly<Record<Column['type'], string>> = {
  VARCHAR: 'string',
  INTEGER: 'integer',
  DOUBLE: 'number',
  DATE: 'date',
  BOOLEAN: 'boolean',
  'VARCHAR[]': 'string',
};
const DOSSIER_KEY = [
  'unit_code',
  'field_id',
  'source_system',
  'period_start',
  'period_end',
  'period_kind',
  'calendar',
];

/**
 * The descriptor of the downloads by the Frictionless Data Package specification (v1): one resource
 * a CSV with its schema, the Parquet file without one. Paths are relative to `downloads/`.
 */
export function dataPackage(
  dataset: Dataset,
  version: string,
  sources: readonly PackageSource[],
  files: readonly ManifestFile[],
): object {
  const titled = sources.flatMap(({ title, url }) =>
    title === null ? [] : [{ title, ...(url === null ? {} : { path: url }) }],
  );
  return {
    profile: 'data-package',
    name: 'dung-han',
    title: dataset.title,
    version,
    licenses: [licence(dataset.licence)],
    contributors: [publisher(dataset)],
    sources: titled.length > 0 ? titled : [{ title: dataset.publisher }],
    resources: files.map((file) => resource(file, dataset.kind === 'demonstration')),
  };
}

function publisher({ publisher: title, contact }: Dataset): object {
  return { title, role: 'publisher', ...(contact.includes('@') ? { email: contact } : {}) };
}

/** An SPDX-like name or a web address; free words become the title. */
function licence(text: string): object {
  if (/^https?:\/\//.test(text)) return { path: text };
  return /^[A-Za-z0-9.+-]+$/.test(text) ? { name: text } : { name: 'other', title: text };
}

function resource({ path, bytes, content_hash }: ManifestFile, demonstration: boolean): object {
  const relative = path.replace(/^downloads\//, '');
  const format = relative.split('.').at(-1) ?? '';
  const common = {
    name:
      relative.replace(/\.[^.]+$/, '').replaceAll('/', '-') +
      (format === 'csv' ? '' : `-${format}`),
    path: relative,
    bytes,
    hash: `sha256:${content_hash}`,
  };
  if (format !== 'csv') return { ...common, format, mediatype: 'application/vnd.apache.parquet' };
  return {
    ...common,
    profile: 'tabular-data-resource',
    format,
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: {
      delimiter: relative.startsWith('dossiers-excel') ? ';' : ',',
      lineTerminator: '\r\n',
    },
    schema: schema(relative, demonstration),
  };
}

function schema(path: string, demonstration: boolean): object {
  if (path === 'dictionary.csv')
    return { fields: DICTIONARY_COLUMNS.map((name) => ({ name, type: 'string' })) };
  if (path === 'units.csv')
    return { fields: fields(UNIT_DOWNLOAD_COLUMNS), primaryKey: ['unit_code', 'valid_from'] };
  if (path === 'revisions.csv') return { fields: fields(revisionDownloadColumns(demonstration)) };
  return { fields: fields(downloadColumns(demonstration)), primaryKey: DOSSIER_KEY };
}

function fields(columns: readonly Column[]): object[] {
  return columns.map(({ name, type }) => ({
    name,
    type: FIELD_TYPES[type],
    description: meaningOf(name).en,
  }));
}
