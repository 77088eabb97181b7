import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeDemonstration } from '../demo/write.ts';
import { PROJECT_DATA } from '../ingest/project-tables.ts';

/** One amount of data that is measured, in directories of its own. */
export interface BenchCase {
  readonly name: string;
  readonly title: string;
  /** Most seconds that a build may take. */
  readonly mostSeconds: number;
  /** Which data of `/explore` are asked. */
  readonly asked: 'published' | 'demonstration';
  /** The data directory of the build. */
  readonly data: string;
  /** The data directory whose ingest is measured alone. */
  readonly exports: string;
  /** The directory for everything that is made. */
  readonly work: string;
  /** Writes the data directories where they are not there as they stand. */
  prepare(): Promise<void>;
}

const CACHE = 'node_modules/.cache/dung-han/bench';
const SHIPPED = join(CACHE, 'demonstration');
const SCALE = join(CACHE, 'all-units');

/** A dataset that says on every page of the measured site that nothing in it is true. */
const INVENTED = {
  kind: 'administrative',
  title: 'Invented figures for measuring scale',
  publisher: 'Nobody: a program made these figures up',
  contact: 'none',
  licence: 'CC0-1.0',
};

/** What ships (the real counts and the invented province), and invented figures for every commune. */
export const BENCH_CASES: readonly BenchCase[] = [
  {
    name: 'demonstration',
    title: 'as shipped, with the demonstration',
    mostSeconds: 360,
    asked: 'demonstration',
    data: join(SHIPPED, 'data'),
    exports: join(SHIPPED, 'data/demonstration'),
    work: SHIPPED,
    async prepare() {
      await mkdir(join(SHIPPED, 'data'), { recursive: true });
      await cp(join(PROJECT_DATA, 'dataset.json'), join(SHIPPED, 'data/dataset.json'));
      await cp(join(PROJECT_DATA, 'raw'), join(SHIPPED, 'data/raw'), { recursive: true });
      await writeDemonstration({ out: join(SHIPPED, 'data/demonstration') });
    },
  },
  {
    name: 'all-units',
    title: 'every commune with 16 months of fields',
    mostSeconds: 600,
    asked: 'published',
    data: join(SCALE, 'data'),
    exports: join(SCALE, 'data'),
    work: SCALE,
    async prepare() {
      const data = join(SCALE, 'data');
      await writeDemonstration({ out: data, allUnits: true });
      // Built like real figures, so that all pages of the country are made, and Tỉnh Mẫu beside them.
      await writeFile(join(data, 'dataset.json'), JSON.stringify(INVENTED));
      await cp(join(PROJECT_DATA, 'raw'), join(data, 'raw'), { recursive: true });
      await writeDemonstration({ out: join(data, 'demonstration') });
    },
  },
];
