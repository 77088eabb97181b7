import { countrySet, type SetId, type UnitResultRow } from '../../../src/tables/statistics.ts';
import type { TableName } from '../../../src/tables/schema.ts';
import { COUNTRY_CODE } from '../../../src/tables/units.ts';
import { controlRows } from './control-rows.ts';
import type { FieldPools } from './field-pools.ts';
import type { Figures } from './figures.ts';
import { packedBuffers, RowPacker, unpackedRows, type PackedRows } from './packed-rows.ts';
import { setRows, withFields, type SetSink } from './set-rows.ts';
import { similarRows, similarUnits, type SimilarUnits } from './similar-rows.ts';

/** What the results of a province among all communes of the country still need. */
export interface NationalPart {
  readonly results: readonly PackedRows[];
  readonly similar: readonly PackedRows[];
  /** Null where nothing by field is published. */
  readonly pools: FieldPools | null;
}

/** A piece of the statistics that a thread computes by itself. */
export type StatisticsTask =
  /** All communes of the country in some periods; `provinces` has the province of each. */
  | {
      readonly kind: 'communes';
      readonly figures: Figures;
      readonly set_id: SetId;
      readonly provinces: ReadonlyMap<string, string>;
    }
  /** The communes of the country that are like one another. */
  | {
      readonly kind: 'similar';
      readonly units: SimilarUnits;
      readonly provinces: ReadonlyMap<string, string>;
    }
  /** The provinces, and the country over its periods. */
  | { readonly kind: 'provinces'; readonly figures: Figures }
  /** Everything of one province. */
  | {
      readonly kind: 'province';
      readonly province: string;
      readonly figures: Figures;
      readonly national: NationalPart | null;
    };

/** Rows by the file that they go to: a province's code, or the country's. */
export type StatisticsAnswer = ReadonlyMap<string, readonly PackedRows[]>;

/** Computes one task. */
export function statisticsOf(task: StatisticsTask): StatisticsAnswer {
  const rows = new FileRows();
  switch (task.kind) {
    case 'communes':
      compareCommunes(task, rows);
      break;
    case 'similar':
      for (const row of similarRows(task.units, 'country'))
        rows.add(task.provinces.get(row.unit_code)!, 'similar_units', row);
      break;
    case 'provinces':
      compareProvinces(task, rows);
      break;
    case 'province':
      describeProvince(task, rows);
      break;
  }
  return rows.end();
}

/** The memory that an answer consists of, for a thread to give away. */
export function answerBuffers(answer: StatisticsAnswer): ArrayBuffer[] {
  return [...answer.values()].flatMap(packedBuffers);
}

function compareCommunes(
  { figures, set_id, provinces }: StatisticsTask & { readonly kind: 'communes' },
  rows: FileRows,
): void {
  setRows(figures, set_id, [...figures.units.keys()], {
    set: (row) => {
      rows.add(COUNTRY_CODE, 'comparison_sets', row);
    },
    result: (row) => {
      rows.add(provinces.get(row.unit_code)!, 'unit_results', row);
    },
  });
}

function compareProvinces(
  { figures }: StatisticsTask & { readonly kind: 'provinces' },
  rows: FileRows,
): void {
  const provinces = [...figures.units.keys()].filter(
    (unit) => figures.units[unit]!.level === 'province',
  );
  // An invented province is never compared with real ones.
  const sets = Map.groupBy(provinces, (unit) =>
    countrySet('provinces', figures.units[unit]!.unit_code),
  );
  for (const [set, units] of sets) setRows(figures, set, units, rows.sink(COUNTRY_CODE));
  const country = figures.units.findIndex(({ level }) => level === 'country');
  if (country >= 0) rows.addControl(COUNTRY_CODE, figures, [country]);
}

function describeProvince(
  { province, figures, national }: StatisticsTask & { readonly kind: 'province' },
  rows: FileRows,
): void {
  for (const [kind, level] of SETS_OF_PROVINCE) {
    const units = [...figures.units.keys()].filter((unit) => figures.units[unit]!.level === level);
    if (units.length > 0) setRows(figures, `${kind}:${province}`, units, rows.sink(province));
  }
  rows.addControl(province, figures, [...figures.units.keys()]);
  for (const row of similarRows(similarUnits(figures), 'province'))
    rows.add(province, 'similar_units', row);
  if (national === null) return;
  const results = national.results.flatMap(
    (packed) => [...unpackedRows(packed)] as UnitResultRow[],
  );
  const whole = national.pools === null ? results : withFields(results, figures, national.pools);
  for (const row of whole) rows.add(province, 'unit_results', row);
  for (const row of national.similar.flatMap((packed) => [...unpackedRows(packed)]))
    rows.add(province, 'similar_units', row);
}

const SETS_OF_PROVINCE = [
  ['communes', 'commune'],
  ['departments', 'department'],
] as const;

/** Tables that hold so few rows that no digit is cut off. */
const WHOLE_NUMBERS: ReadonlySet<TableName> = new Set(['comparison_sets']);

/** Collects rows by file and table. */
class FileRows {
  readonly #files = new Map<string, Map<TableName, RowPacker>>();

  add(file: string, table: TableName, row: object): void {
    const tables = this.#files.get(file) ?? new Map<TableName, RowPacker>();
    this.#files.set(file, tables);
    let packer = tables.get(table);
    if (packer === undefined) {
      packer = new RowPacker(table, { rounded: !WHOLE_NUMBERS.has(table) });
      tables.set(table, packer);
    }
    packer.add(row);
  }

  /** Where the rows of a set go that has one file. */
  sink(file: string): SetSink {
    return {
      set: (row) => {
        this.add(file, 'comparison_sets', row);
      },
      result: (row) => {
        this.add(file, 'unit_results', row);
      },
    };
  }

  addControl(file: string, figures: Figures, units: readonly number[]): void {
    for (const { points, verdict } of controlRows(figures, units)) {
      for (const point of points) this.add(file, 'control_points', point);
      if (verdict !== null) this.add(file, 'control_verdicts', verdict);
    }
  }

  end(): StatisticsAnswer {
    return new Map(
      [...this.#files].map(([file, tables]) => [
        file,
        [...tables.values()].map((packer) => packer.end()),
      ]),
    );
  }
}
