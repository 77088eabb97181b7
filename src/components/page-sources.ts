import type { Locale } from '../i18n/locales.ts';
import { MESSAGES } from '../i18n/messages.ts';
import { sourceText } from '../i18n/source-texts.ts';
import type { DataSourceRow } from '../queries/data-sources.ts';

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
  const names = sources.map(({ publisher, title }) => publisher ?? title ?? own);
  return [...new Set(names.length === 0 ? [own] : names)]
    .map((name) => `\u2068${sourceText(locale, name).text}\u2069`)
    .join('; ');
}

/** Publisher and title of a source in the reader's language; "" where neither is stated. */
export function sourceName(
  locale: Locale,
  { publisher, title }: Pick<DataSourceRow, 'publisher' | 'title'>,
): string {
  return [publisher, title]
    .flatMap((part) => (part === null ? [] : sourceText(locale, part).text))
    .join(MESSAGES[locale].common.comma);
}
