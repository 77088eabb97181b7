import { communeScores, provinceScores } from '../../src/queries/index766-scores.ts';
import { dataSources } from '../../src/queries/data-sources.ts';
import type { Query } from '../../src/queries/query.ts';
import { reformInitiatives } from '../../src/queries/reform-initiatives.ts';
import { reportedFigures } from '../../src/queries/reported-figures.ts';
import {
  communeFieldDossiers,
  provinceDossiers,
  provinceFieldDossiers,
  unitDossiers,
} from '../../src/queries/unit-dossiers.ts';
import { unitVersions } from '../../src/queries/unit-versions.ts';

/** A query over the data of `queryData()`, and what a person computed its answer to be. */
export interface QueryCase {
  readonly title: string;
  readonly query: Query<unknown>;
  /** The columns to compare, in order; all rows. */
  readonly columns: readonly string[];
  readonly answer: readonly (readonly unknown[])[];
}

const TIDY = `unit_code,field,period_start,period_end,received_total,resolved_early,resolved_on_time,resolved_late
04399,Hộ tịch,2025-08-01,2025-08-31,100,50,40,10
04399,Đất đai,2025-08-01,2025-08-31,20,5,5,
04399,Hộ tịch,2025-09-01,2025-09-30,110,60,40,10
04273,Hộ tịch,2025-08-01,2025-08-31,100,50,40,10
15,all,2025-08-01,2025-08-31,500,,,
`;
const INDEX = `unit_code,as_of,period_start,period_end,total,publicity,progress,online,payment,digitisation,satisfaction,rank,index_version,source
15,2026-10-10,2026-01-01,2026-10-10,61.72,8,18.54,8.44,6.45,9.18,11.11,23,v,portal
52,2026-10-10,2026-01-01,2026-10-10,61.72,8,18.54,8.44,6.45,9.18,11.11,23,v,portal
15,2026-09-30,2026-01-01,2026-09-30,60,8,18,8,6,9,11,24,v,portal
04399,2026-10-10,2026-01-01,2026-10-10,60,8,18,8,6,9,11,,v,portal
`;
const REPORTED = `figure_id,unit_code,measure,value,unit,precision,denominator,period_start,period_end,published,publication,url,translated,note,arithmetic
b,04399,received_total,1695,dossiers,exact,not_applicable,,,,Báo,,yes,,
a,04399,ontime_rate,97,percent,at_least,received,2025-07-01,2025-11-01,,Báo,,yes,,
c,,received_total,9,dossiers,exact,not_applicable,,,,Báo,,no,,
`;
const MODELS = `initiative_id,unit_code,name,name_restored,kind,started,publication,url
m2,15,Tổ lưu động,false,mobile_team,2025-09-01,Báo,
m1,04399,4 xin,true,conduct,,Báo,
`;

/** The data directory of the cases: dossiers of two communes and their province, and the other tables. */
export const QUERY_FILES: Readonly<Record<string, string>> = {
  'raw/a.csv': TIDY,
  'index766/a.csv': INDEX,
  'reported/a.csv': REPORTED,
  'initiatives/a.csv': MODELS,
};

/** Every question of `src/queries` that pages ask, with ties, nulls, empty answers and single rows. */
export const QUERY_CASES: readonly QueryCase[] = [
  {
    title:
      'unitDossiers() gives a province and its communes over all fields, a sum null where an addend is',
    query: unitDossiers('15'),
    columns: ['unit_code', 'basis', 'period_end', 'received_total', 'resolved_late', 'suppressed'],
    answer: [
      ['04273', 'fields', '2025-08-31', 100, 10, []],
      ['04399', 'fields', '2025-08-31', 120, null, []],
      ['04399', 'fields', '2025-09-30', 110, 10, []],
      ['15', 'source', '2025-08-31', 500, null, []],
    ],
  },
  {
    title: 'unitDossiers() of a province without figures is empty',
    query: unitDossiers('01'),
    columns: ['unit_code'],
    answer: [],
  },
  {
    title: 'provinceDossiers() gives each province as its source gives it, one row',
    query: provinceDossiers(),
    columns: ['unit_code', 'received_total', 'source_line'],
    answer: [['15', 500, 6]],
  },
  {
    title: 'provinceFieldDossiers() adds up the communes of a province by field',
    query: provinceFieldDossiers('15'),
    columns: ['field_id', 'basis', 'period_end', 'received_total', 'resolved_late'],
    answer: [
      ['dat-dai', 'communes', '2025-08-31', 20, null],
      ['ho-tich', 'communes', '2025-08-31', 200, 20],
      ['ho-tich', 'communes', '2025-09-30', 110, 10],
    ],
  },
  {
    title: 'communeFieldDossiers() gives the rows of the files, by unit and field',
    query: communeFieldDossiers('15'),
    columns: ['unit_code', 'field_id', 'period_end', 'received_total'],
    answer: [
      ['04273', 'ho-tich', '2025-08-31', 100],
      ['04399', 'dat-dai', '2025-08-31', 20],
      ['04399', 'ho-tich', '2025-08-31', 100],
      ['04399', 'ho-tich', '2025-09-30', 110],
    ],
  },
  {
    title: 'provinceScores() gives the latest day first, ties by code',
    query: provinceScores(),
    columns: ['unit_code', 'as_of', 'total', 'rank'],
    answer: [
      ['15', '2026-10-10', 61.72, 23],
      ['52', '2026-10-10', 61.72, 23],
      ['15', '2026-09-30', 60, 24],
    ],
  },
  {
    title: 'communeScores() gives the communes of one province',
    query: communeScores('15'),
    columns: ['unit_code', 'progress', 'rank'],
    answer: [['04399', 18, null]],
  },
  {
    title: 'reportedFigures() gives the country first, dated figures before undated ones',
    query: reportedFigures(),
    columns: ['figure_id', 'unit_code', 'value', 'period_end', 'province_code'],
    answer: [
      ['c', 'VN', 9, null, null],
      ['a', '04399', 97, '2025-11-01', '15'],
      ['b', '04399', 1695, null, '15'],
    ],
  },
  {
    title: 'reformInitiatives() gives unit, name and whether the name was restored',
    query: reformInitiatives(),
    columns: ['initiative_id', 'name_restored', 'started'],
    answer: [
      ['m1', true, null],
      ['m2', false, '2025-09-01'],
    ],
  },
  {
    title: 'dataSources() names every input',
    query: dataSources(),
    columns: ['layout', 'publisher'],
    answer: [['tidy', null]],
  },
];

/** Counted apart: the answer has 3,369 rows, of which the first and last are compared. */
export const UNIT_QUERY = unitVersions();

/** The compared columns of an answer. */
export function compared(
  rows: readonly unknown[],
  columns: readonly string[],
): readonly (readonly unknown[])[] {
  return rows.map((row) => columns.map((column) => (row as Record<string, unknown>)[column]));
}
