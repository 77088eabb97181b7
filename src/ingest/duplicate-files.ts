import { fileIssue } from './file-issue.ts';
import type { FileIssue } from './file-result.ts';

/** A read file by its bytes and by its rows. */
export interface FileContent {
  readonly source_id: string;
  /** Equal for files that hold the same bytes, such as their hash. */
  readonly content: string;
  readonly row_count: number;
  /** Equal for the same rows, lines and all, such as their hash. */
  readonly rowsKey: () => string;
}

/**
 * For each file the source that holds the same bytes and was loaded; null where it is the first, or
 * where its sidecar or path makes its rows those of another unit or period. Of files with the same
 * bytes the first that gives rows is loaded.
 */
export function originalsOf(files: readonly FileContent[]): (string | null)[] {
  const loaded = new Map<string, FileContent>();
  return files.map((file) => {
    const same = loaded.get(file.content);
    if (same === undefined) {
      if (file.row_count > 0) loaded.set(file.content, file);
      return null;
    }
    // A file that gives no rows, or the same as the other one.
    return file.row_count === 0 || file.rowsKey() === same.rowsKey() ? same.source_id : null;
  });
}

/** What is said of a file that is not loaded since the source `original` holds the same bytes. */
export function duplicateIssue(original: string): FileIssue {
  return fileIssue('duplicate_file', { source_id: original }, 'warning');
}
