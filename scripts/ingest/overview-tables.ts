import { periodKey } from '../../src/tables/periods.ts';
import type { UnitVersion } from '../../src/tables/units.ts';
import { byText } from './input-files.ts';
import type { ProjectTables } from './project-tables.ts';
import type { ProvinceFiles } from './province-files.ts';
import type { ReadInput } from './raw-files.ts';
import type { Reference } from './reference.ts';
import type { StagedLines } from './staged-file.ts';
import type { TableRows } from './table-rows.ts';

/** What the overview database is made of. */
export interface OverviewParts {
  readonly units: readonly UnitVersion[];
  readonly provinces: readonly ProvinceFiles[];
  readonly tables: ProjectTables;
  readonly inputs: readonly ReadInput[];
  readonly reference: Reference;
}

/** The tables of the overview database, each in the order of unit, then period. */
export function overviewTables(parts: OverviewParts): (TableRows | StagedLines)[] {
  const { units, provinces, tables, inputs, reference } = parts;
  return [
    { table: 'units', rows: unitRows(units) },
    { table: 'periods', rows: periodRows(provinces) },
    { table: 'dossiers', lines: provinces.map(({ overview }) => overview) },
    {
      table: 'reported',
      rows: tables.reported.toSorted(
        (a, b) => byText(a.unit_code, b.unit_code) || byText(a.figure_id, b.figure_id),
      ),
    },
    {
      table: 'index766',
      rows: tables.index766.toSorted(
        (a, b) => byText(a.unit_code, b.unit_code) || byText(a.as_of, b.as_of),
      ),
    },
    {
      table: 'initiatives',
      rows: tables.initiatives.toSorted(
        (a, b) => byText(a.unit_code, b.unit_code) || byText(a.initiative_id, b.initiative_id),
      ),
    },
    { table: 'sources', rows: sourceRows(inputs, tables, reference) },
    { table: 'revisions', lines: provinces.map(({ revisions }) => revisions) },
  ];
}

/** Versions in the order of codes, with the place of their unit in Vietnamese alphabetical order, from 1. */
function unitRows(units: readonly UnitVersion[]): (UnitVersion & { sort_order: number })[] {
  const { compare } = new Intl.Collator('vi', { numeric: true });
  const latest = [...new Map(units.map((unit) => [unit.unit_code, unit])).values()];
  const alphabetical = latest.toSorted(
    (a, b) => compare(a.name, b.name) || compare(a.type, b.type) || byCodeAndDate(a, b),
  );
  const positions = new Map(alphabetical.map(({ unit_code }, index) => [unit_code, index + 1]));
  return units
    .toSorted(byCodeAndDate)
    .map((unit) => ({ ...unit, sort_order: positions.get(unit.unit_code) ?? 0 }));
}

function byCodeAndDate(a: UnitVersion, b: UnitVersion): number {
  return byText(a.unit_code, b.unit_code) || byText(a.valid_from ?? '', b.valid_from ?? '');
}

function periodRows(provinces: readonly ProvinceFiles[]): object[] {
  const counts = provinces.flatMap(({ periods }) => periods);
  return [...Map.groupBy(counts, periodKey)]
    .toSorted(([a], [b]) => byText(a, b))
    .map(([, same]) => ({
      ...same[0],
      row_count: same.reduce((sum, { row_count }) => sum + row_count, 0),
    }));
}

/**
 * One line a file that was read: the inputs of `raw/`, and the tables of what is known beside the
 * counts, which have no layout. Who published it is known where `sources.csv` names its content.
 */
function sourceRows(
  inputs: readonly ReadInput[],
  { files }: ProjectTables,
  reference: Reference,
): object[] {
  return [
    ...inputs.map(({ input }) => input),
    ...files.map(({ source_id, sha256, rows_loaded }) => ({ source_id, sha256, rows_loaded })),
  ]
    .map((file) => ({ ...reference.sources.get(file.sha256), ...file }))
    .toSorted((a, b) => byText(a.source_id, b.source_id));
}
