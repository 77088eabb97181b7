import type { FileOutcome } from '../../ingest/file-outcomes.ts';
import type { DossierRow } from '../../tables/dossiers.ts';
import type { CountName } from '../../tables/counts.ts';
import type { Period } from '../../tables/periods.ts';
import type { UnitVersion } from '../../tables/units.ts';

/** What reading needs to know besides the files, as the site serves it: the very tables of ingest. */
export interface CheckReference {
  /** Texts of the files of `data/reference/`. */
  readonly units: string;
  readonly predecessors: string;
  readonly departments: string;
  readonly fields: string;
  readonly portal_codes: string;
  /** Texts of the mappings in `reference/layouts/`. */
  readonly mappings: readonly string[];
  /** Units that stand in no file: those of the invented province, where the data are of it. */
  readonly more_units: readonly UnitVersion[];
  readonly default_calendar: 'month' | 'reporting_month';
  /** Codes of the provinces that the data of the site cover; null for all. */
  readonly scope: readonly string[] | null;
}

/** A file as it is given to the worker; `id` is new for every content, `path` is unique. */
export interface GivenFile {
  readonly id: number;
  readonly path: string;
  /** Null of a file that could not be opened. */
  readonly file: Blob | null;
  /** The text of the sidecar: of the file beside it, or of what was filled in. */
  readonly sidecar: string | null;
}

/** A unit with its full name, of a commune its province too. */
export interface NamedUnit {
  readonly unit_code: string;
  readonly name: string;
  /** Name of the province of a commune or department; null otherwise. */
  readonly province: string | null;
}

/** What a file turned out to hold, seen by its rows. */
interface Understood {
  /** The first units; `unit_count` is of all. */
  readonly units: readonly NamedUnit[];
  readonly unit_count: number;
  /** Distinct periods, oldest first. */
  readonly periods: readonly Period[];
  readonly field_count: number;
}

/** One file and what became of it. */
export interface CheckedFile extends FileOutcome, Understood {
  readonly exported_at: string | null;
}

/** A figure that a later file changed. `old_path` and `new_path` are the files. */
export interface ChangedFigure extends Period {
  readonly unit: NamedUnit;
  readonly field_id: string;
  readonly column_name: CountName;
  readonly old_value: number | null;
  readonly new_value: number | null;
  readonly old_path: string;
  readonly new_path: string;
}

/** The figures of one unit in one period, over all fields. */
interface UnitRow {
  readonly unit: NamedUnit;
  readonly row: DossierRow;
}

/** All files put together. Long lists are cut; the numbers beside them are of the whole. */
export interface CheckResult {
  readonly files: readonly CheckedFile[];
  /** Units with figures, in order of their codes. */
  readonly units: readonly NamedUnit[];
  readonly rows: readonly UnitRow[];
  readonly row_count: number;
  readonly changed: readonly ChangedFigure[];
  readonly changed_count: number;
}

/** The figures of one unit in every period: over all fields, and field by field. */
export interface UnitFigures {
  readonly rows: readonly DossierRow[];
  readonly fieldRows: readonly DossierRow[];
}

/** What the page asks of the worker, and the answer to each. */
export interface CheckTasks {
  readonly start: { readonly asked: CheckReference; readonly answer: null };
  readonly check: { readonly asked: readonly GivenFile[]; readonly answer: CheckResult };
  /** The checked rows as tidy CSV. */
  readonly csv: { readonly asked: null; readonly answer: Blob };
  readonly figures: { readonly asked: string; readonly answer: UnitFigures };
  /** Units whose name or code begins with, or holds, a text. */
  readonly units: { readonly asked: string; readonly answer: readonly NamedUnit[] };
}
export type CheckTask = keyof CheckTasks;

/** A message to the worker. */
export type TaskMessage = {
  readonly [Task in CheckTask]: {
    readonly id: number;
    readonly task: Task;
    readonly asked: CheckTasks[Task]['asked'];
  };
}[CheckTask];

/** How far a reading is: files that are done, and the share (0–1) of the one that is read. */
export interface CheckProgress {
  readonly done: number;
  readonly total: number;
  readonly part: number;
}

/** A message from the worker: how far it is, the answer, or that the task failed. */
export type WorkerMessage =
  | ({ readonly id: number; readonly kind: 'progress' } & CheckProgress)
  | { readonly id: number; readonly kind: 'answer'; readonly answer: unknown }
  | { readonly id: number; readonly kind: 'failed'; readonly message: string };
