import type { VerdictParams } from '../../i18n/check-params.ts';
import type { FileIssue } from '../../ingest/file-result.ts';
import { joinedIssues, type JoinedIssue } from '../../tables/joined-issues.ts';
import type { ReportStatus, Severity } from '../../tables/quality.ts';
import { SEVERITIES } from '../../tables/quality.ts';
import type { CheckedFile } from './check-types.ts';
import type { UnreadFile } from './file-list.ts';

/**
 * What to do with the files. `personal`: do not publish or send; `nothing`: no row could be read;
 * `mend`: something is rejected or wrong; `look`: there are warnings; `ready`: nothing is in the way.
 */
type VerdictKind = VerdictParams['kind'];

/** A file to mend, its gravest finding in all its lines, and how many more it has of the same severity. */
export interface MendItem {
  readonly path: string;
  /** Null of a file that was not read. */
  readonly found: JoinedIssue<FileIssue> | null;
  readonly more: number;
}

/** The one thing that the page says, with the numbers that it rests on. */
export interface Verdict {
  readonly kind: VerdictKind;
  /** All files, those that were not read included. */
  readonly files: number;
  /** Files with personal columns. */
  readonly personal: number;
  /** Files that were not read, or of which anything was rejected. */
  readonly faulty: number;
  readonly read: number;
  readonly loaded: number;
  readonly skipped: number;
  readonly rejected: number;
  readonly counts: Readonly<Record<Severity, number>>;
  /** What to mend first: the worst files, at most three. */
  readonly first: readonly MendItem[];
  /** How ingest would end with these files. */
  readonly status: ReportStatus;
}

/** Files named in the verdict. */
const MOST_FIRST = 3;

/** The verdict on files that were read and files that were not. */
export function verdict(files: readonly CheckedFile[], unread: readonly UnreadFile[]): Verdict {
  const sum = (value: (file: CheckedFile) => number): number =>
    files.reduce((total, file) => total + value(file), 0);
  const counts = severityCounts(files);
  const personal = files.filter(isPersonal).length;
  const faulty = files.filter(({ rejected }) => rejected).length + unread.length;
  const loaded = sum(({ rows_loaded }) => rows_loaded);
  const first = [
    ...worstFirst(files).map(mendItem),
    ...unread.map(({ path }): MendItem => ({ path, found: null, more: 0 })),
  ].filter((item) => item !== null);
  return {
    kind: kindOf({ personal, loaded, faulty, counts }),
    files: files.length + unread.length,
    personal,
    faulty,
    read: sum(({ rows_read }) => rows_read),
    loaded,
    skipped: sum(({ rows_skipped }) => rows_skipped),
    rejected: sum(({ rows_rejected }) => rows_rejected),
    counts,
    first: first.slice(0, MOST_FIRST),
    status: loaded === 0 ? 1 : faulty > 0 ? 3 : 0,
  };
}

/** Files in the order in which they should be looked at. */
export function worstFirst(files: readonly CheckedFile[]): CheckedFile[] {
  const rank = (file: CheckedFile): readonly number[] => [
    Number(isPersonal(file)),
    Number(file.rejected && file.rows_loaded === 0),
    file.rows_rejected,
    countOf(file, 'error'),
    countOf(file, 'warning'),
  ];
  return files
    .map((file) => ({ file, rank: rank(file) }))
    .sort((a, b) => {
      const place = a.rank.findIndex((value, index) => value !== b.rank[index]);
      return place < 0 ? 0 : b.rank[place]! - a.rank[place]!;
    })
    .map(({ file }) => file);
}

/** True for a file that was refused because of columns about persons. */
export function isPersonal({ issues }: Pick<CheckedFile, 'issues'>): boolean {
  return issues.some(({ code }) => code === 'personal_columns');
}

/** Findings of all files by severity. */
export function severityCounts(files: readonly CheckedFile[]): Record<Severity, number> {
  return Object.fromEntries(
    SEVERITIES.map((severity) => [
      severity,
      files.reduce((total, file) => total + countOf(file, severity), 0),
    ]),
  ) as Record<Severity, number>;
}

function kindOf({
  personal,
  loaded,
  faulty,
  counts,
}: Pick<Verdict, 'personal' | 'loaded' | 'faulty' | 'counts'>): VerdictKind {
  if (personal > 0) return 'personal';
  if (loaded === 0) return 'nothing';
  if (faulty > 0 || counts.error > 0) return 'mend';
  return counts.warning > 0 ? 'look' : 'ready';
}

/** The gravest finding of a file; null where nothing is worse than a note. */
function mendItem({ path, issues }: CheckedFile): MendItem | null {
  for (const severity of ['error', 'warning'] as const) {
    const grave = issues.filter((issue) => issue.severity === severity);
    const [found] = joinedIssues(grave);
    if (found !== undefined) return { path, found, more: grave.length - found.count };
  }
  return null;
}

function countOf({ issues }: CheckedFile, severity: Severity): number {
  return issues.filter((issue) => issue.severity === severity).length;
}
