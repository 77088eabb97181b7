import type { Manifest } from '../tables/manifest.ts';
import type { Messages } from '../i18n/messages.ts';

/** What a download is, as the message `data.kind` names it. */
type DownloadKind = Parameters<Messages['data']['kind']>[0]['kind'];

/** One file that readers can take away. */
export interface DownloadFile {
  /** Relative to the manifest, as the finished site has it: databases are gzip-packed there. */
  readonly path: string;
  readonly name: string;
  readonly kind: DownloadKind;
  /** Bytes; of a database before packing. Null where it is not known (the manifest itself). */
  readonly bytes: number | null;
  readonly rows: number | null;
}

const BY_NAME: readonly DownloadKind[] = [
  'dossiers.csv',
  'dossiers-excel.csv',
  'dossiers.parquet',
  'revisions.csv',
  'units.csv',
  'dictionary.csv',
  'datapackage.json',
  'quality.json',
];

/** The files of a version: tables first, then databases, then what machines read. Unknown ones are left out. */
export function downloadFiles(files: Manifest['files']): DownloadFile[] {
  const known = files.flatMap((file): DownloadFile[] => {
    const { bytes, rows } = file;
    const name = file.path.split('/').at(-1) ?? file.path;
    const database = /^(overview|fields|statistics)[-.].*\.duckdb$/.exec(name)?.[1];
    if (database === 'overview' || database === 'fields' || database === 'statistics')
      return [{ path: `${file.path}.gz`, name: `${name}.gz`, kind: database, bytes, rows }];
    const kind = BY_NAME.find((each) => each === name);
    return kind === undefined ? [] : [{ path: file.path, name, kind, bytes, rows }];
  });
  const manifest = 'manifest.json';
  const all: DownloadFile[] = [
    ...known,
    { path: manifest, name: manifest, kind: manifest, bytes: null, rows: null },
  ];
  return all.sort((a, b) => place(a.kind) - place(b.kind));
}

const ORDER: readonly DownloadKind[] = [
  'dossiers.csv',
  'dossiers-excel.csv',
  'dossiers.parquet',
  'revisions.csv',
  'units.csv',
  'dictionary.csv',
  'overview',
  'fields',
  'statistics',
  'datapackage.json',
  'quality.json',
  'manifest.json',
];

function place(kind: DownloadKind): number {
  return ORDER.indexOf(kind);
}
