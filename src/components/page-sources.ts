import type { Locale } from '../i18n/locales.ts';
import type { DataSourceRow } from '../queries/data-sources.ts';
import { sourceWords } from './source-words.ts';

/** Something that was read from an input file; null for a sum. */
interface FromSource {
  readonly source_id: string | null;
}

/**
 * The sources that rows were read from, in the order of the rows. Files without any description of
 * their own (a publisher's exports) are listed once.
 */
export function pageSources(
  rows: readonly FromSource[],
  sources: ReadonlyMap<string, DataSourceRow>,
): DataSourceRow[] {
  const used = rows.flatMap(({ source_id }) => sources.get(source_id ?? '') ?? []);
  const named = (source: DataSourceRow) =>
    [source.publisher, source.title, source.url, source.as_of, source.capture].join('\n');
  return [...new Map(used.map((source) => [named(source), source])).values()];
}

/**
 * Publishers of sources as one line, for the foot of a chart, each isolated in its direction; `own`
 * where a file names none.
 */
export function sourceLine(locale: Locale, sources: readonly DataSourceRow[], own: string): string {
  const names = sources.map((source) => {
    const { publisher, title } = sourceWords(locale, source);
    return publisher ?? title ?? own;
  });
  return [...new Set(names.length === 0 ? [own] : names)]
    .map((name) => `\u2068${name}\u2069`)
    .join('; ');
}
