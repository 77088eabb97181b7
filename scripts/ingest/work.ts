import { join } from 'node:path';
import type { IngestContext } from '../../src/ingest/file-result.ts';
import { namedUnits } from '../../src/ingest/department-units.ts';
import {
  provinceFiles,
  type ProvinceFiles,
  type ProvincePlan,
  type ProvinceTask,
} from './province-files.ts';
import type { Hiding } from './hiding.ts';
import { readInput, type InputOutline } from './read-input.ts';
import { SpillFile } from './spill/spill-file.ts';

/** What is asked of whoever reads files and puts provinces together. */
export type Task =
  | { readonly kind: 'read'; readonly path: string }
  | { readonly kind: 'assemble'; readonly province: ProvinceTask };

/** The answer to each kind of task. */
export interface Answers {
  readonly read: InputOutline;
  readonly assemble: ProvinceFiles;
}

/** Does the tasks of an ingest, one after another; rows and issues go to spill files of its own. */
export class Work {
  readonly #raw: string;
  readonly #context: IngestContext;
  readonly #plan: ProvincePlan;
  readonly #hiding: Hiding | null;
  readonly #spills: { readonly rows: SpillFile; readonly issues: SpillFile };

  /** `name` tells its spill files from those of others. */
  constructor(
    raw: string,
    context: IngestContext,
    plan: ProvincePlan,
    name: string,
    hiding: Hiding | null,
  ) {
    this.#raw = raw;
    this.#context = context;
    this.#plan = plan;
    this.#hiding = hiding;
    this.#spills = {
      rows: new SpillFile(join(plan.spill, `rows-${name}`)),
      issues: new SpillFile(join(plan.spill, `issues-${name}`)),
    };
  }

  do(task: Task): Answers[Task['kind']] {
    if (task.kind === 'read') return readInput(this.#raw, task.path, this.#context, this.#spills);
    const units = namedUnits(this.#context.units, task.province.parts);
    return provinceFiles(task.province, this.#plan, units, this.#spills.issues, this.#hiding);
  }

  /** Closes the spill files; what is in them can still be read. */
  end(): void {
    this.#spills.rows.close();
    this.#spills.issues.close();
  }
}
