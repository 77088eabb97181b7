import { communeScores, provinceScores } from '../../src/queries/index766-scores.ts';
import {
  exploreAnswer,
  fieldAnswer,
  type ExploreQuestion,
} from '../../src/queries/explore-answer.ts';
import { fieldPeriods, measureRows, provincesWith } from '../../src/queries/explore-coverage.ts';
import { periodCoverage, provinceCoverage } from '../../src/queries/figure-coverage.ts';
import { comparisonSets } from '../../src/queries/comparison-sets.ts';
import {
  controlPoints,
  controlVerdicts,
  provincePoints,
  provinceVerdicts,
} from '../../src/queries/control-charts.ts';
import { dataSources, dossierSources } from '../../src/queries/data-sources.ts';
import { figureRevisions } from '../../src/queries/figure-revisions.ts';
import type { Query } from '../../src/queries/query.ts';
import { reformInitiatives } from '../../src/queries/reform-initiatives.ts';
import { reportedFigures } from '../../src/queries/reported-figures.ts';
import { provinceSimilarUnits, similarUnits } from '../../src/queries/similar-units.ts';
import {
  provinceDossiers,
  provinceFieldDossiers,
  unitDossiers,
  unitFieldDossiers,
} from '../../src/queries/unit-dossiers.ts';
import {
  healthChecks,
  healthOfUnits,
  healthTotals,
  leastHealthyUnits,
} from '../../src/queries/unit-health.ts';
import { unitSeries } from '../../src/queries/unit-series.ts';
import { setResults, unitResults } from '../../src/queries/unit-results.ts';
import { unitVersions } from '../../src/queries/unit-versions.ts';
import { DATASET } from '../scripts/ingest/data-directory.ts';

/** A query over the data of `queryData()`, and what a person computed its answer to be. */
export interface QueryCase {
  readonly title: string;
  readonly query: Query<unknown>;
  /** The columns to compare, in order. */
  readonly columns: readonly string[];
  /** Compares the rows of these units only, of a query that answers for all 34 provinces; else all. */
  readonly units?: readonly string[];
  readonly answer: readonly (readonly unknown[])[];
}

const TIDY = `unit_code,field,period_start,period_end,received_total,resolved_early,resolved_on_time,resolved_late
04399,Hộ tịch,2025-08-01,2025-08-31,100,50,40,10
04399,Đất đai,2025-08-01,2025-08-31,20,5,5,
04399,Hộ tịch,2025-09-01,2025-09-30,110,60,40,10
04273,Hộ tịch,2025-08-01,2025-08-31,100,50,40,10
15,all,2025-08-01,2025-08-31,500,,,
22,all,2026-08-01,2026-08-31,9,,,
22,all,2026-09-01,2026-09-30,9,,,
22,all,2026-03-15,2026-06-14,80,,,
22,all,2026-04-01,2026-06-30,90,,,
`;
/** Two systems a commune; of the second commune one system does not say what was on time. */
const SYSTEMS = `unit_code,field,source_system,period_start,period_end,received_total,resolved_early_or_on_time,resolved_late,pending_in_time,pending_overdue
21583,Hộ tịch,bo,2025-09-01,2025-09-30,40,30,5,4,1
21583,Hộ tịch,tinh,2025-09-01,2025-09-30,60,50,4,6,0
21553,Hộ tịch,bo,2025-09-01,2025-09-30,10,,,,
21553,Hộ tịch,tinh,2025-09-01,2025-09-30,10,9,1,0,0
`;
/** An earlier export of two of those rows, one with other figures. */
const EARLIER = `unit_code,field,source_system,period_start,period_end,received_total,resolved_early_or_on_time,resolved_late,pending_in_time,pending_overdue
21583,Hộ tịch,bo,2025-09-01,2025-09-30,39,30,5,4,
21583,Hộ tịch,tinh,2025-09-01,2025-09-30,60,50,4,6,0
`;
/** Three adoptions in one commune: hidden, with what would give them away. */
const SMALL = `unit_code,field,period_start,period_end,received_total
14758,Nuôi con nuôi,2026-09-01,2026-09-30,3
14758,Hộ tịch,2026-09-01,2026-09-30,50
14758,Đất đai,2026-09-01,2026-09-30,90
14797,Nuôi con nuôi,2026-09-01,2026-09-30,20
14797,Hộ tịch,2026-09-01,2026-09-30,60
14797,Đất đai,2026-09-01,2026-09-30,91
14812,Nuôi con nuôi,2026-09-01,2026-09-30,30
14812,Hộ tịch,2026-09-01,2026-09-30,70
14812,Đất đai,2026-09-01,2026-09-30,92
`;
/** Two departments of a province, one by field and not of the list. */
const DEPARTMENTS = `Tỉnh,Đơn vị,field,period_start,period_end,received_total,resolved_early_or_on_time,resolved_late
Lào Cai,Sở Y tế,all,2025-08-01,2025-08-31,50,20,5
Lào Cai,Chi cục Kiểm lâm,Hộ tịch,2025-08-01,2025-08-31,70,60,7
`;
/** A commune whose second month does not add up and does not begin with what the first left. */
const UNFIT = `unit_code,field,period_start,period_end,received_total,received_new,carried_over,resolved_total,pending_total
03388,all,2025-08-01,2025-08-31,50,50,0,40,10
03388,all,2025-09-01,2025-09-30,60,50,9,40,20
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

/** The data directory of the cases: dossiers of communes, departments and provinces, and the other tables. */
export const QUERY_FILES: Readonly<Record<string, string>> = {
  'dataset.json': JSON.stringify({
    ...DATASET,
    suppression: { enabled: true, sensitive_fields: ['nuoi-con-nuoi'] },
  }),
  'raw/a.csv': TIDY,
  'raw/b-20251002.csv': EARLIER,
  'raw/b-20251009.csv': SYSTEMS,
  'raw/c.csv': DEPARTMENTS,
  'raw/d.csv': UNFIT,
  'raw/e.csv': SMALL,
  'index766/a.csv': INDEX,
  'reported/a.csv': REPORTED,
  'initiatives/a.csv': MODELS,
};

const SEPTEMBER_2025 = {
  period_start: '2025-09-01',
  period_end: '2025-09-30',
  period_kind: 'flow',
  calendar: 'month',
} as const;

const QUESTION: ExploreQuestion = {
  measure: 'received_total',
  field_id: 'all',
  provinces: [],
  level: 'province',
  units: null,
  period_kind: 'flow',
  calendar: 'month',
  reporting: false,
  from: '2025-01-01',
  to: '2026-12-31',
};

/** Every question of `src/queries` that pages ask, with ties, nulls, empty answers and single rows. */
export const QUERY_CASES: readonly QueryCase[] = [
  {
    title:
      'unitDossiers() gives a province, its communes and its departments over all fields, a sum null where an addend is',
    query: unitDossiers('15'),
    columns: ['unit_code', 'basis', 'period_end', 'received_total', 'resolved_late', 'suppressed'],
    answer: [
      ['04273', 'fields', '2025-08-31', 100, 10, []],
      ['04399', 'fields', '2025-08-31', 120, null, []],
      ['04399', 'fields', '2025-09-30', 110, 10, []],
      ['15', 'source', '2025-08-31', 500, null, []],
      ['15.chi-cuc-kiem-lam', 'fields', '2025-08-31', 70, 7, []],
      ['15.so-y-te', 'source', '2025-08-31', 50, 5, []],
    ],
  },
  {
    title: 'unitDossiers() of a province without figures is empty',
    query: unitDossiers('01'),
    columns: ['unit_code'],
    answer: [],
  },
  {
    title: 'provinceDossiers() gives each province as its source gives it, one row a period',
    query: provinceDossiers(),
    columns: ['unit_code', 'received_total', 'source_line'],
    answer: [
      ['15', 500, 6],
      ['22', 80, 9],
      ['22', 90, 10],
      ['22', 9, 7],
      ['22', 9, 8],
    ],
  },
  {
    title: 'provinceFieldDossiers() adds up the communes of a province by field, and no department',
    query: provinceFieldDossiers('15'),
    columns: ['field_id', 'basis', 'period_end', 'received_total', 'resolved_late'],
    answer: [
      ['dat-dai', 'communes', '2025-08-31', 20, null],
      ['ho-tich', 'communes', '2025-08-31', 200, 20],
      ['ho-tich', 'communes', '2025-09-30', 110, 10],
    ],
  },
  {
    title:
      'unitFieldDossiers() gives the rows of the files, by unit and field, departments among them',
    query: unitFieldDossiers('15'),
    columns: ['unit_code', 'field_id', 'period_end', 'received_total'],
    answer: [
      ['04273', 'ho-tich', '2025-08-31', 100],
      ['04399', 'dat-dai', '2025-08-31', 20],
      ['04399', 'ho-tich', '2025-08-31', 100],
      ['04399', 'ho-tich', '2025-09-30', 110],
      ['15.chi-cuc-kiem-lam', 'ho-tich', '2025-08-31', 70],
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
    title: 'dataSources() names every file that was read, those without a layout among them',
    query: dataSources(),
    columns: ['layout', 'publisher'],
    answer: [
      ['tidy', null],
      ['tidy', null],
      ['tidy', null],
      ['tidy', null],
      ['tidy', null],
      ['tidy', null],
      [null, null],
      [null, null],
      [null, null],
    ],
  },
  {
    title: 'dossierSources() names no file of another table',
    query: dossierSources(['overview', 'fields_15']),
    columns: ['layout'],
    answer: [['tidy'], ['tidy'], ['tidy']],
  },
  {
    title: 'figureRevisions() gives the sums over all fields before the fields, an unknown as null',
    query: figureRevisions(),
    columns: [
      'field_id',
      'column_name',
      'old_value',
      'new_value',
      'corrected_on',
      'new_source_line',
    ],
    answer: [
      ['all', 'pending_overdue', null, 1, '2025-10-09', null],
      ['all', 'received_total', 99, 100, '2025-10-09', null],
      ['ho-tich', 'pending_overdue', null, 1, '2025-10-09', 2],
      ['ho-tich', 'received_total', 39, 40, '2025-10-09', 2],
    ],
  },
  {
    title: 'exploreAnswer() gives provinces with the type in force on the last day, ties by period',
    query: exploreAnswer(QUESTION),
    columns: ['unit_code', 'type', 'period_end', 'numerator', 'denominator'],
    answer: [
      ['15', 'tỉnh', '2025-08-31', 500, null],
      ['22', 'tỉnh', '2026-08-31', 9, null],
      ['22', 'thành phố', '2026-09-30', 9, null],
    ],
  },
  {
    title: 'exploreAnswer() adds the systems of a field, unknown where one of them is unknown',
    query: exploreAnswer({
      ...QUESTION,
      measure: 'ontime_766',
      field_id: 'ho-tich',
      provinces: ['52'],
      level: 'commune',
    }),
    columns: ['unit_code', 'source_system', 'numerator', 'denominator'],
    answer: [
      // Quy Nhơn stands before Quy Nhơn Bắc, whatever their codes.
      ['21583', 'all', 90, 100],
      ['21553', 'all', null, 20],
    ],
  },
  {
    title: 'exploreAnswer() keeps the months of a unit apart: what is carried over is in both',
    query: exploreAnswer({
      ...QUESTION,
      provinces: ['15'],
      level: 'commune',
      units: ['04399'],
    }),
    columns: ['unit_code', 'name', 'period_end', 'numerator'],
    answer: [
      ['04399', 'Đông Cuông', '2025-08-31', 120],
      ['04399', 'Đông Cuông', '2025-09-30', 110],
    ],
  },
  {
    title:
      'exploreAnswer() gives the departments of a province apart, by name though they have no dates',
    query: exploreAnswer({ ...QUESTION, provinces: ['15'], level: 'department' }),
    columns: ['unit_code', 'name', 'type', 'numerator'],
    answer: [
      ['15.chi-cuc-kiem-lam', 'Chi cục Kiểm lâm', 'sở', 70],
      ['15.so-y-te', 'Sở Y tế', 'sở', 50],
    ],
  },
  {
    title: 'exploreAnswer() never takes the departments of a field for communes',
    query: exploreAnswer({
      ...QUESTION,
      field_id: 'ho-tich',
      provinces: ['15'],
      level: 'commune',
      to: '2025-08-31',
    }),
    columns: ['unit_code', 'numerator'],
    answer: [
      ['04399', 100],
      ['04273', 100],
    ],
  },
  {
    title: 'exploreAnswer() gives one row with null for a rate that no count allows',
    query: exploreAnswer({ ...QUESTION, measure: 'online_payment_rate', to: '2025-12-31' }),
    columns: ['unit_code', 'numerator', 'denominator'],
    answer: [['15', null, null]],
  },
  {
    title: 'exploreAnswer() tells a hidden number from an unknown one',
    query: exploreAnswer({
      ...QUESTION,
      level: 'commune',
      field_id: 'nuoi-con-nuoi',
      provinces: ['38'],
    }),
    columns: ['unit_code', 'numerator', 'hidden'],
    answer: [
      // Bỉm Sơn, Hạc Thành, Hàm Rồng.
      ['14812', 30, false],
      ['14797', null, true],
      ['14758', null, true],
    ],
  },
  {
    title: 'exploreAnswer() calls a rate unknown, not hidden, where the file gives no part of it',
    query: exploreAnswer({
      ...QUESTION,
      level: 'commune',
      measure: 'online_payment_rate',
      field_id: 'nuoi-con-nuoi',
      provinces: ['38'],
      units: ['14758'],
    }),
    columns: ['numerator', 'hidden'],
    answer: [[null, false]],
  },
  {
    title: 'exploreAnswer() gives quarters of calendar months without those of reporting months',
    query: exploreAnswer({ ...QUESTION, calendar: 'quarter' }),
    columns: ['unit_code', 'period_start', 'numerator'],
    answer: [['22', '2026-04-01', 90]],
  },
  {
    title: 'exploreAnswer() gives quarters of reporting months without those of calendar months',
    query: exploreAnswer({ ...QUESTION, calendar: 'quarter', reporting: true }),
    columns: ['unit_code', 'period_start', 'numerator'],
    answer: [['22', '2026-03-15', 80]],
  },
  {
    title: 'exploreAnswer() is empty for a calendar that no figure has',
    query: exploreAnswer({ ...QUESTION, calendar: 'reporting_month' }),
    columns: ['unit_code'],
    answer: [],
  },
  {
    title: 'exploreAnswer() gives chosen communes of several provinces from the file of each',
    query: exploreAnswer({
      ...QUESTION,
      field_id: 'ho-tich',
      provinces: ['15', '52'],
      level: 'commune',
      units: ['21583', '04399', '04273'],
    }),
    columns: ['unit_code', 'period_end', 'numerator'],
    answer: [
      ['04399', '2025-08-31', 100],
      ['04399', '2025-09-30', 110],
      ['04273', '2025-08-31', 100],
      ['21583', '2025-09-30', 100],
    ],
  },
  {
    title: 'exploreAnswer() of no chosen unit is empty',
    query: exploreAnswer({ ...QUESTION, units: [] }),
    columns: ['unit_code'],
    answer: [],
  },
  {
    title: 'fieldAnswer() keeps the fields of a commune apart, unknown where a count is missing',
    query: fieldAnswer({
      ...QUESTION,
      measure: 'ontime_resolved',
      provinces: ['15'],
      level: 'commune',
      to: '2025-08-31',
    }),
    columns: ['unit_code', 'field_id', 'numerator', 'denominator'],
    answer: [
      ['04399', 'dat-dai', 10, null],
      ['04399', 'ho-tich', 90, 100],
      ['04273', 'ho-tich', 90, 100],
    ],
  },
  {
    title: 'fieldAnswer() of provinces gives the sums over their communes by field',
    query: fieldAnswer({ ...QUESTION, to: '2025-08-31' }),
    columns: ['unit_code', 'field_id', 'numerator'],
    answer: [
      ['15', 'dat-dai', 20],
      ['15', 'ho-tich', 200],
    ],
  },
  {
    title: 'unitSeries() gives the kinds of periods of each unit, quarters of both months apart',
    query: unitSeries(['22', '15', '01']),
    columns: ['unit_code', 'period_kind', 'calendar', 'reporting'],
    answer: [
      ['15', 'flow', 'month', false],
      ['22', 'flow', 'month', false],
      ['22', 'flow', 'quarter', false],
      ['22', 'flow', 'quarter', true],
    ],
  },
  {
    title: 'unitSeries() of no unit is empty',
    query: unitSeries([]),
    columns: ['unit_code'],
    answer: [],
  },
  {
    title:
      'provincesWith() gives provinces in alphabetical order: Gia Lai before Lào Cai and Thanh Hóa',
    query: provincesWith('commune'),
    columns: ['province_code'],
    answer: [['52'], ['12'], ['15'], ['38']],
  },
  {
    title: 'provincesWith() tells departments from communes',
    query: provincesWith('department'),
    columns: ['province_code'],
    answer: [['15']],
  },
  {
    title: 'fieldPeriods() gives the fields and months of one province’s communes, oldest first',
    query: fieldPeriods({ database: 'fields_15', province: '15', level: 'commune' }),
    columns: ['field_id', 'period_end'],
    answer: [
      ['dat-dai', '2025-08-31'],
      ['ho-tich', '2025-08-31'],
      ['ho-tich', '2025-09-30'],
    ],
  },
  {
    title: 'fieldPeriods() is empty for a province without figures',
    query: fieldPeriods({ database: 'overview', province: '01', level: 'commune' }),
    columns: ['field_id'],
    answer: [],
  },
  {
    title: 'fieldPeriods() of departments are theirs alone',
    query: fieldPeriods({ database: 'fields_15', province: '15', level: 'department' }),
    columns: ['field_id', 'period_end'],
    answer: [['ho-tich', '2025-08-31']],
  },
  {
    title: 'measureRows() counts the rows in which a measure can be computed',
    query: measureRows({ database: 'fields_52', province: '52', level: 'commune' }),
    columns: ['ontime_resolved', 'ontime_766', 'overdue_total', 'online_rate', 'received_total'],
    answer: [[3, 3, 3, 0, 4]],
  },
  {
    title: 'measureRows() gives one row of zeros where there are no figures',
    query: measureRows({ database: 'overview', province: '01', level: 'commune' }),
    columns: ['ontime_766', 'received_total'],
    answer: [[0, 0]],
  },
  {
    title: 'provinceCoverage() counts communes with figures apart from a province’s own figures',
    query: provinceCoverage(),
    columns: ['unit_code', 'communes', 'communes_with_figures', 'own_figures'],
    units: ['01', '15', '22', '52'],
    answer: [
      ['52', 135, 2, 0],
      ['01', 126, 0, 0],
      ['15', 99, 2, 1],
      ['22', 54, 0, 1],
    ],
  },
  {
    title:
      'periodCoverage() gives the months with figures over all fields, and quarters of either cut apart',
    query: periodCoverage(),
    columns: ['period_kind', 'calendar', 'period_start', 'period_end', 'periods'],
    answer: [
      ['flow', 'month', '2025-08-01', '2026-09-30', 4],
      ['flow', 'quarter', '2026-04-01', '2026-06-30', 1],
      ['flow', 'quarter', '2026-03-15', '2026-06-14', 1],
    ],
  },
  {
    title: 'healthTotals() counts the units and periods that pass every check made',
    query: healthTotals(),
    columns: ['checked', 'clean'],
    answer: [[17, 16]],
  },
  {
    title: 'healthChecks() counts each check that was made, the one that failed most often first',
    query: healthChecks(),
    columns: ['check_name', 'made', 'failed'],
    answer: [
      ['carry_over', 1, 1],
      ['identities', 4, 1],
      ['fields_kept', 1, 0],
      ['no_jump', 2, 0],
      ['not_copied', 2, 0],
      ['possible_rates', 9, 0],
      ['present', 17, 0],
    ],
  },
  {
    title: 'leastHealthyUnits() gives the units with the smallest share of passed checks first',
    query: leastHealthyUnits(2),
    columns: ['unit_code', 'periods', 'periods_failed', 'passed', 'failed', 'checks_failed'],
    answer: [['03388', 2, 1, 7, 2, ['carry_over', 'identities']]],
  },
  {
    title: 'healthOfUnits() gives a province and its communes, period by period',
    query: healthOfUnits('15'),
    columns: ['unit_code', 'period_end', 'passed', 'failed'],
    units: ['15', '04399'],
    answer: [
      ['04399', '2025-08-31', ['present', 'possible_rates'], []],
      [
        ...['04399', '2025-09-30'],
        ['present', 'possible_rates', 'not_copied', 'no_jump', 'fields_kept'],
        [],
      ],
      ['15', '2025-08-31', ['present'], []],
    ],
  },
  {
    title:
      'comparisonSets() gives the rates of a province’s communes by period, of so few no target',
    query: comparisonSets('communes:15'),
    columns: [
      'indicator',
      'period_end',
      'units',
      'numerator',
      'denominator',
      'target',
      'chance_95',
    ],
    answer: [
      ['ontime_received', '2025-08-31', 2, 190, 220, null, null],
      ['ontime_resolved', '2025-08-31', 1, 90, 100, null, null],
      ['ontime_received', '2025-09-30', 1, 100, 110, null, null],
      ['ontime_resolved', '2025-09-30', 1, 100, 110, null, null],
    ],
  },
  {
    title: 'comparisonSets() of the country’s communes has only what two provinces have',
    query: comparisonSets('communes:VN'),
    columns: ['indicator', 'period_end', 'units', 'numerator', 'denominator'],
    answer: [
      ['ontime_received', '2025-09-30', 2, 180, 210],
      ['ontime_resolved', '2025-09-30', 2, 180, 199],
    ],
  },
  {
    title: 'comparisonSets() of the provinces is empty where none states what was on time',
    query: comparisonSets('provinces:VN'),
    columns: ['indicator'],
    answer: [],
  },
  {
    title:
      'setResults() gives the departments of a province in one period, Wilson’s interval of each',
    query: setResults('departments:15', {
      ...SEPTEMBER_2025,
      period_start: '2025-08-01',
      period_end: '2025-08-31',
    }),
    columns: ['unit_code', 'indicator', 'numerator', 'denominator', 'lower', 'upper', 'place'],
    answer: [
      ['15.chi-cuc-kiem-lam', 'ontime_received', 60, 70, 0.756616, 0.920511, null],
      ['15.chi-cuc-kiem-lam', 'ontime_resolved', 60, 67, 0.799687, 0.948462, null],
      ['15.so-y-te', 'ontime_received', 20, 50, 0.276084, 0.538186, null],
      ['15.so-y-te', 'ontime_resolved', 20, 25, 0.60869, 0.911394, null],
    ],
  },
  {
    title: 'setResults() gathers the communes of the country from the files of their provinces',
    query: setResults('communes:VN', SEPTEMBER_2025, ['15', '52']),
    columns: ['unit_code', 'indicator', 'numerator', 'denominator'],
    answer: [
      ['04399', 'ontime_received', 100, 110],
      ['04399', 'ontime_resolved', 100, 110],
      ['21583', 'ontime_received', 80, 100],
      ['21583', 'ontime_resolved', 80, 89],
    ],
  },
  {
    title: 'unitResults() gives one commune in every set and period, the oldest first',
    query: unitResults('04399', '15'),
    columns: ['set_id', 'indicator', 'period_end', 'numerator', 'denominator'],
    answer: [
      ['communes:15', 'ontime_received', '2025-08-31', 100, 120],
      ['communes:15', 'ontime_received', '2025-09-30', 100, 110],
      ['communes:15', 'ontime_resolved', '2025-09-30', 100, 110],
      ['communes:VN', 'ontime_received', '2025-09-30', 100, 110],
      ['communes:VN', 'ontime_resolved', '2025-09-30', 100, 110],
    ],
  },
  {
    title: 'unitResults() of a province looks into the country’s file',
    query: unitResults('15'),
    columns: ['set_id'],
    answer: [],
  },
  {
    title: 'controlPoints() gives a unit’s months, without limits where they are so few',
    query: controlPoints('04399', '15'),
    columns: ['indicator', 'period_end', 'value', 'centre', 'signal', 'phase'],
    answer: [
      ['ontime_received', '2025-08-31', 0.833333, null, null, '2025-08-01'],
      ['ontime_received', '2025-09-30', 0.909091, null, null, '2025-08-01'],
      ['ontime_resolved', '2025-09-30', 0.909091, null, null, '2025-09-01'],
    ],
  },
  {
    title: 'controlVerdicts() says of a unit with two months that they are too few',
    query: controlVerdicts('04399', '15'),
    columns: ['indicator', 'calendar', 'chart', 'points', 'verdict', 'since', 'latest'],
    answer: [
      ['ontime_received', 'month', null, 2, 'too_few', null, '2025-09-30'],
      ['ontime_resolved', 'month', null, 1, 'too_few', null, '2025-09-30'],
    ],
  },
  {
    title: 'provinceVerdicts() gives communes and departments of a province by code',
    query: provinceVerdicts('15'),
    columns: ['unit_code', 'indicator', 'points'],
    answer: [
      ['04273', 'ontime_received', 1],
      ['04273', 'ontime_resolved', 1],
      ['04399', 'ontime_received', 2],
      ['04399', 'ontime_resolved', 1],
      ['15.chi-cuc-kiem-lam', 'ontime_received', 1],
      ['15.chi-cuc-kiem-lam', 'ontime_resolved', 1],
      ['15.so-y-te', 'ontime_received', 1],
      ['15.so-y-te', 'ontime_resolved', 1],
    ],
  },
  {
    title: 'provincePoints() gives one rate of communes and departments of a province by code',
    query: provincePoints('15', 'ontime_received'),
    columns: ['unit_code', 'indicator', 'numerator', 'denominator'],
    answer: [
      ['04273', 'ontime_received', 90, 100],
      ['04399', 'ontime_received', 100, 120],
      ['04399', 'ontime_received', 100, 110],
      ['15.chi-cuc-kiem-lam', 'ontime_received', 60, 70],
      ['15.so-y-te', 'ontime_received', 20, 50],
    ],
  },
  {
    title: 'provinceSimilarUnits() gives those of the same province alone, by commune',
    query: provinceSimilarUnits('15'),
    columns: ['unit_code', 'scope', 'position', 'similar_code', 'size_ratio'],
    answer: [
      ['04273', 'province', 1, '04399', 1.2],
      ['04399', 'province', 1, '04273', 0.833333],
    ],
  },
  {
    title:
      'similarUnits() gives those of the province first, then those of the country, with the reasons',
    query: similarUnits('04399', '15'),
    columns: [
      'scope',
      'period_end',
      'position',
      'similar_code',
      'size_ratio',
      'mix_distance',
      'same_type',
    ],
    answer: [
      ['province', '2025-08-31', 1, '04273', 0.833333, 0.166667, false],
      ['country', '2025-09-30', 1, '21583', 0.909091, 0, false],
      ['country', '2025-09-30', 2, '03388', 0.545455, null, false],
      ['country', '2025-09-30', 3, '21553', 0.181818, 0, false],
    ],
  },
  {
    title: 'similarUnits() knows no mix where a number of a field is hidden',
    query: similarUnits('14758', '38'),
    columns: ['similar_code', 'size_ratio', 'mix_distance', 'same_type'],
    answer: [
      ['14797', 1.195804, null, true],
      ['14812', 1.342657, null, true],
    ],
  },
];

/** Counted apart: the answer has 3,370 rows, of which the first and last are compared. */
export const UNIT_QUERY = unitVersions();

/** The compared columns of the compared rows of an answer. */
export function compared(
  rows: readonly unknown[],
  { columns, units }: Pick<QueryCase, 'columns' | 'units'>,
): readonly (readonly unknown[])[] {
  return rows
    .map((row) => row as Record<string, unknown>)
    .filter((row) => units === undefined || units.includes(String(row['unit_code'])))
    .map((row) => columns.map((column) => row[column]));
}
