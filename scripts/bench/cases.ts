import { cp, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { writeDemonstration } from '../demo/write.ts';
import { PROJECT_DATA } from '../ingest/project-tables.ts';
import { stackedExports } from './stacked-exports.ts';

/** One amount of data that is measured, in directories of its own. */
export interface BenchCase {
  readonly name: string;
  readonly title: string;
  /** What is built of it and asked in the browser; null where the ingest alone is measured. */
  readonly site: {
    /** Most seconds that the build may take. */
    readonly mostSeconds: number;
    /** Which data of `/explore` are asked. */
    readonly asked: 'published' | 'demonstration';
    /** The data directory of the build. */
    readonly data: string;
  } | null;
  /** Most seconds and most bytes of memory that the ingest may take; null where there is no limit. */
  readonly mostOfIngest: { readonly seconds: number; readonly memory: number } | null;
  /**
   * Most seconds of the ingest that the statistics may take, null where there is no limit; false leaves
   * them out: what reading takes is measured without them.
   */
  readonly statistics: number | null | false;
  /** The data directory whose ingest is measured alone. */
  readonly exports: string;
  /** The directory for everything that is made. */
  readonly work: string;
  /** Writes the data directories where they are not there as they stand. */
  prepare(): Promise<void>;
}

const CACHE = 'node_modules/.cache/dung-han/bench';
const SHIPPED = join(CACHE, 'demonstration');
const COUNTRY = join(CACHE, 'all-units');
const SCALE = join(CACHE, 'scale');
const STATISTICS = join(CACHE, 'statistics');

/** A dataset that says on every page of the measured site that nothing in it is true. */
const INVENTED = {
  kind: 'administrative',
  title: 'Invented figures for measuring scale',
  publisher: 'Nobody: a program made these figures up',
  contact: 'none',
  licence: 'CC0-1.0',
};

/**
 * What ships (the real counts and the invented province), and invented figures for every commune: tidy
 * with a site, and in the official form as many as five years bring, for the ingest alone.
 */
export const BENCH_CASES: readonly BenchCase[] = [
  {
    name: 'demonstration',
    title: 'as shipped, with the demonstration',
    site: { mostSeconds: 360, asked: 'demonstration', data: join(SHIPPED, 'data') },
    mostOfIngest: null,
    statistics: null,
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
    site: { mostSeconds: 600, asked: 'published', data: join(COUNTRY, 'data') },
    mostOfIngest: null,
    statistics: null,
    exports: join(COUNTRY, 'data'),
    work: COUNTRY,
    async prepare() {
      const data = join(COUNTRY, 'data');
      await writeDemonstration({ out: data, allUnits: true });
      // Built like real figures, so that all pages of the country are made, and Tỉnh Mẫu beside them.
      await writeFile(join(data, 'dataset.json'), JSON.stringify(INVENTED));
      await cp(join(PROJECT_DATA, 'raw'), join(data, 'raw'), { recursive: true });
      await writeDemonstration({ out: join(data, 'demonstration') });
    },
  },
  {
    name: 'scale',
    title: 'every commune with 5 years of official forms',
    site: null,
    mostOfIngest: { seconds: 90, memory: 1024 ** 3 },
    statistics: false,
    exports: join(SCALE, 'data'),
    work: SCALE,
    async prepare() {
      for (const { path, text } of stackedExports(60)) {
        const file = join(SCALE, 'data/raw', path);
        await mkdir(dirname(file), { recursive: true });
        await writeFile(file, text);
      }
      await writeFile(join(SCALE, 'data/dataset.json'), JSON.stringify(INVENTED));
    },
  },
  {
    name: 'statistics',
    title: 'statistics of every commune and 16 months',
    site: null,
    mostOfIngest: null,
    statistics: 60,
    exports: join(STATISTICS, 'data'),
    work: STATISTICS,
    async prepare() {
      await writeDemonstration({ out: join(STATISTICS, 'data'), allUnits: true });
      await writeFile(join(STATISTICS, 'data/dataset.json'), JSON.stringify(INVENTED));
    },
  },
];
