import { COUNT_NAMES, noCounts } from '../tables/counts.ts';
import { periodKey } from '../tables/periods.ts';
import { complementary } from './complementary.ts';
import { exportMark, exportOrder } from './export-order.ts';
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

/**
 * The first row of each key; the later ones are rejected (`duplicate_row`), whatever they say, but for one of
 * another export: forms in one file may say themselves which was exported later, and that one holds.
 */
export function uniqueRows(rows: readonly FileRow[]): UniqueRows {
  const first = new Map<string, FileRow[]>();
  const kept: FileRow[] = [];
  const duplicates: FileIssue[] = [];
  const unread: FileRow[] = [];
  for (const row of rows) {
    const key = `${row.unit_code} ${row.field_id} ${row.source_system} ${periodKey(row)}`;
    const same = first.get(key);
    const before = same?.find((other) => !isOrdered(row, other));
    if (before === undefined) {
      kept.push(row);
      if (same === undefined) first.set(key, [row]);
      else same.push(row);
    } else {
      const place = { ...placeOf(before), field_id: row.field_id };
      const alone = complementary(row.counts, before.counts);
      const issue = fileIssue('duplicate_row', { ...place, ...alone });
      duplicates.push({ ...issue, ...placeOf(row) });
      if (COUNT_NAMES.some((name) => row.counts[name] !== before.counts[name]))
        unread.push({ ...row, counts: noCounts(), unread: true });
    }
  }
  return { kept, duplicates, unread };
}

/** Whether two rows of one file say of themselves which of them was exported later. */
function isOrdered(
  { exported_at: a = null }: FileRow,
  { exported_at: b = null }: FileRow,
): boolean {
  return a !== null && b !== null && exportOrder(exportMark('', a), exportMark('', b)) !== null;
}
