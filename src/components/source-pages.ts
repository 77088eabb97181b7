import type { DataSourceRow } from '../queries/data-sources.ts';
import type { ManifestInput } from '../tables/manifest.ts';
import { LOCALES } from '../i18n/locales.ts';
import { buildScope } from './build-scope.ts';
import type { DirectoryPage } from './example-pages.ts';
import { localeParam } from './locale-paths.ts';
import { nationData, type NationData } from './province-data.ts';

/** One file that was read: who published it, and what became of its rows. */
export interface SourceEntry {
  readonly source: DataSourceRow;
  /** Null for the tables of what is known beside the counts: they are no exports. */
  readonly input: ManifestInput | null;
}

/** One page of the list of files. */
export interface SourcePage extends DirectoryPage {
  /** This page and how many there are, from 1. */
  readonly number: number;
  readonly count: number;
  /** Files on all pages together. */
  readonly listed: number;
  readonly entries: readonly SourceEntry[];
}

/** Files a page: fingerprints do not compress, and a page stays far below 60 kB over the wire. */
const FILES = 250;

/** Pages of the list; `manifest.json` has every file. */
const MOST_PAGES = 100;

/** Paths and props of the pages on files, of the published data and of the invented province. */
export async function sourcePages() {
  const { dataDirectory, demonstrationDirectory } = buildScope();
  return [
    ...(await pagesOf(dataDirectory, false)),
    ...(demonstrationDirectory === null ? [] : await pagesOf(demonstrationDirectory, true)),
  ];
}

/** Path without language of one of the pages, counted from 1. */
export function sourcePagePath(example: boolean, number: number): string {
  return `/sources/${pageParam(example, number) ?? ''}/`.replace('//', '/');
}

const places = new WeakMap<NationData, ReadonlyMap<string, string>>();

/** Path without language, with its anchor, of what is said of one file; null for one that has no place. */
export function sourcePath(nation: NationData, sourceId: string): string | null {
  let known = places.get(nation);
  if (known === undefined) {
    const example = nation.directory === buildScope().demonstrationDirectory;
    known = new Map(
      listedEntries(nation).map(({ source: { source_id: id } }, index) => {
        const page = sourcePagePath(example, Math.floor(index / FILES) + 1);
        return [id, `${page}#${id}`];
      }),
    );
    places.set(nation, known);
  }
  return known.get(sourceId) ?? null;
}

/** The entries that have a place on the pages. */
function listedEntries(nation: NationData): SourceEntry[] {
  return sourceEntries(nation).slice(0, MOST_PAGES * FILES);
}

/** The exports first, then the tables beside them. */
function sourceEntries({ sources, published }: NationData): SourceEntry[] {
  const inputs = new Map(published.manifest.inputs.map((input) => [input.source_id, input]));
  return [...sources.values()]
    .map((source): SourceEntry => ({ source, input: inputs.get(source.source_id) ?? null }))
    .toSorted((a, b) => Number(a.input === null) - Number(b.input === null));
}

async function pagesOf(directory: string, example: boolean) {
  const entries = listedEntries(await nationData(directory));
  const count = Math.max(1, Math.ceil(entries.length / FILES));
  return LOCALES.flatMap((locale) =>
    Array.from({ length: count }, (_, index) => ({
      params: { locale: localeParam(locale), page: pageParam(example, index + 1) },
      props: {
        locale,
        directory,
        example,
        number: index + 1,
        count,
        listed: entries.length,
        entries: entries.slice(index * FILES, (index + 1) * FILES),
      } satisfies SourcePage,
    })),
  );
}

function pageParam(example: boolean, number: number): string | undefined {
  const parts = [...(example ? ['example'] : []), ...(number === 1 ? [] : [String(number)])];
  return parts.length === 0 ? undefined : parts.join('/');
}
