import { COUNT_NAMES, noCounts } from '../tables/counts.ts';
import { periodKey } from '../tables/periods.ts';
import { complementary } from './complementary.ts';
import { fileIssue, placeOf } from './file-issue.ts';
import type { FileIssue, FileRow } from './file-result.ts';

/** The rows of one file, each key once. */
export interface UniqueRows {
  readonly kept: readonly FileRow[];
  /** One issue a row that is rejected. */
  readonly duplicates: readonly FileIssue[];
  /** Those of them that say otherwise than the first: which of the two is right is not known. */
  readonly unread: readonly FileRow[];
}

/** The first row of each key; the later ones are rejected (`duplicate_row`), whatever they say. */
export function uniqueRows(rows: readonly FileRow[]): UniqueRows {
  const first = new Map<string, FileRow>();
  const duplicates: FileIssue[] = [];
  const unread: FileRow[] = [];
  for (const row of rows) {
    const key = `${row.unit_code} ${row.field_id} ${row.source_system} ${periodKey(row)}`;
    const before = first.get(key);
    if (before === undefined) first.set(key, row);
    else {
      const place = { ...placeOf(before), field_id: row.field_id };
      const alone = complementary(row.counts, before.counts);
      const issue = fileIssue('duplicate_row', { ...place, ...alone });
      duplicates.push({ ...issue, ...placeOf(row) });
      if (COUNT_NAMES.some((name) => row.counts[name] !== before.counts[name]))
        unread.push({ ...row, counts: noCounts(), unread: true });
    }
  }
  return { kept: [...first.values()], duplicates, unread };
}
