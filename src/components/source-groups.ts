import type { DataSourceRow } from '../queries/data-sources.ts';
import type { ManifestInput } from '../tables/manifest.ts';

/** Input files that are described alike. */
export interface SourceGroup {
  readonly source: DataSourceRow;
  readonly files: number;
  readonly rows_loaded: number;
  /** SHA-256 of the content where the group is one file; else null. */
  readonly sha256: string | null;
}

/**
 * Input files by what is known of them: a publisher's own exports, of which nothing is described,
 * are one group. In the order of the sources.
 */
export function sourceGroups(
  sources: readonly DataSourceRow[],
  inputs: readonly ManifestInput[],
): SourceGroup[] {
  const byId = new Map(inputs.map((input) => [input.source_id, input]));
  const described = (source: DataSourceRow): string =>
    JSON.stringify([
      source.publisher,
      source.title,
      source.url,
      source.licence,
      source.as_of,
      source.capture,
    ]);
  return [...Map.groupBy(sources, described).values()].flatMap((group) => {
    const [source] = group;
    if (source === undefined) return [];
    const files = group.flatMap(({ source_id }) => byId.get(source_id) ?? []);
    return {
      source,
      files: group.length,
      rows_loaded: files.reduce((sum, file) => sum + file.rows_loaded, 0),
      sha256: group.length === 1 ? (files[0]?.sha256 ?? null) : null,
    };
  });
}
