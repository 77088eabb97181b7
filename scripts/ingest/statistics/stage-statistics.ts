import type { DuckDBConnection } from '@duckdb/node-api';
import { join } from 'node:path';
import type { ManifestFile } from '../../../src/tables/manifest.ts';
import { COUNTRY_CODE } from '../../../src/tables/units.ts';
import { threads } from '../crew.ts';
import { withEngine } from '../database-file.ts';
import { byText } from '../input-files.ts';
import { countryFigures, type CountryFigures } from './country-figures.ts';
import { CountryResults } from './country-results.ts';
import type { Figures } from './figures.ts';
import type { PackedRows } from './packed-rows.ts';
import { StagedFigures } from './staged-figures.ts';
import { stageStatisticsFile } from './statistics-file.ts';
import { statisticians, type Statisticians } from './statisticians.ts';
import type { NationalPart, StatisticsAnswer, StatisticsTask } from './tasks.ts';

/** Rates of units and periods that take as long to compute as a thread takes to start. */
const WORTH_A_THREAD = 10_000;

/** What the statistics are computed from and where they go. */
export interface StatisticsPlan {
  readonly staging: string;
  readonly spill: string;
  /** The staged databases; those of figures by field are named by their province. */
  readonly databases: readonly ManifestFile[];
  readonly progress: (done: number, total: number) => void;
}

/**
 * Computes the statistics of a version from its staged databases and stages a file of them for each
 * province of which anything can be said, and one for the country. Small numbers are hidden in what is read: nothing that is
 * computed can give them away. What comes out does not depend on the number of threads.
 */
export async function stageStatistics(plan: StatisticsPlan): Promise<ManifestFile[]> {
  return withEngine(async (connection) => {
    const staged = new StagedFigures(connection);
    const path = plan.databases.find((file) => file.path.startsWith('overview.'))!.path;
    const provinces = await staged.open(join(plan.staging, path));
    const size = threads((await staged.known()) / WORTH_A_THREAD);
    const workers = statisticians(size);
    try {
      return await new Staging(plan, connection, staged, workers).files(provinces);
    } finally {
      await workers.end();
    }
  }, plan.spill);
}

class Staging {
  readonly #plan: StatisticsPlan;
  readonly #connection: DuckDBConnection;
  readonly #staged: StagedFigures;
  readonly #workers: Statisticians;

  constructor(
    plan: StatisticsPlan,
    connection: DuckDBConnection,
    staged: StagedFigures,
    workers: Statisticians,
  ) {
    this.#plan = plan;
    this.#connection = connection;
    this.#staged = staged;
    this.#workers = workers;
  }

  async files(provinces: readonly string[]): Promise<ManifestFile[]> {
    const country = await this.#country(provinces);
    const figures = await this.#staged.ofProvinces();
    const own = await this.#workers.do({ kind: 'provinces', figures });
    const sets = country.flatMap((results) => results.ofCountry);
    const files = await this.#file(COUNTRY_CODE, [...(own.get(COUNTRY_CODE) ?? []), ...sets]);
    let done = 0;
    await this.#inTurn(
      provinces,
      async (province): Promise<StatisticsTask> => ({
        kind: 'province',
        province,
        figures: await this.#staged.ofProvince(province, this.#fieldsOf(province)),
        national: partOf(country, province),
      }),
      async (answer, province) => {
        files.push(...(await this.#file(province, answer.get(province) ?? [])));
        done += 1;
        this.#plan.progress(done, provinces.length);
      },
    );
    return files.toSorted((a, b) => byText(a.path, b.path));
  }

  /** The sets of communes of several provinces, period by period, in rows by province. */
  async #country(provinces: readonly string[]): Promise<CountryResults[]> {
    const parts: { province: string; figures: Figures }[] = [];
    for (const province of provinces)
      parts.push({ province, figures: await this.#staged.ofProvince(province, null) });
    const results: CountryResults[] = [];
    for (const country of countryFigures(parts)) {
      for (const province of new Set(country.provinces.values()))
        country.addFields(await this.#staged.ofProvince(province, this.#fieldsOf(province)));
      results.push(await this.#countryResults(country));
    }
    return results;
  }

  async #countryResults(country: CountryFigures): Promise<CountryResults> {
    const { set_id, provinces, pools, similar } = country;
    const results = new CountryResults(pools);
    const alike = this.#workers.do({ kind: 'similar', units: similar, provinces });
    // Awaited below; until then no one else would take notice of its failure.
    alike.catch(() => undefined);
    await this.#inTurn(
      country.periods,
      (period): StatisticsTask => ({
        kind: 'communes',
        set_id,
        provinces,
        figures: country.ofPeriod(period),
      }),
      (answer) => {
        results.add(answer);
      },
    );
    results.add(await alike);
    return results;
  }

  /** Does a task for each of some things, several at once; the answers are taken in their order. */
  async #inTurn<Thing>(
    things: readonly Thing[],
    taskOf: (thing: Thing) => StatisticsTask | Promise<StatisticsTask>,
    take: (answer: StatisticsAnswer, thing: Thing) => void | Promise<void>,
  ): Promise<void> {
    const waiting: { readonly thing: Thing; readonly answer: Promise<StatisticsAnswer> }[] = [];
    const takeFirst = async (): Promise<void> => {
      const { thing, answer } = waiting.shift()!;
      await take(await answer, thing);
    };
    for (const thing of things) {
      const answer = this.#workers.do(await taskOf(thing));
      // Awaited in turn; until then no one else would take notice of its failure.
      answer.catch(() => undefined);
      waiting.push({ thing, answer });
      if (waiting.length >= this.#workers.atHand) await takeFirst();
    }
    while (waiting.length > 0) await takeFirst();
  }

  /** No file where nothing can be said, as of a province that only gives its own figures of one year to date. */
  async #file(code: string, rows: readonly PackedRows[]): Promise<ManifestFile[]> {
    if (rows.every(({ length }) => length === 0)) return [];
    return [await stageStatisticsFile(this.#connection, this.#plan.staging, code, rows)];
  }

  #fieldsOf(province: string): string | null {
    const prefix = `fields-${province.toLowerCase()}.`;
    const file = this.#plan.databases.find(({ path }) => path.startsWith(prefix));
    return file === undefined ? null : join(this.#plan.staging, file.path);
  }
}

/** What all communes of the country together say of those of a province; it is given away. */
function partOf(country: readonly CountryResults[], province: string): NationalPart | null {
  // A province's communes are all real or all invented: they are in one set at most.
  for (const results of country) {
    const part = results.take(province);
    if (part !== null) return part;
  }
  return null;
}
