import { expect, test } from 'vitest';
import { assemble, type Assembled } from '../../src/ingest/assemble.ts';
import type { FileResult } from '../../src/ingest/file-result.ts';
import { addsUp, codes, fixture, read } from './read-text.ts';

const put = (...results: FileResult[]): Assembled =>
  assemble(
    results.map((result, index) => ({
      source_id: `file-${String(index + 1)}`,
      path: `${String(index + 1)}.csv`,
      result,
    })),
    () => '15',
  );

const flows = ({ overview }: Assembled) =>
  overview.filter(
    ({ level, field_id, period_kind }) =>
      level === 'commune' && field_id === 'all' && period_kind === 'flow',
  );

test('trap 3: forms that count since 1 January give the months of the oracle, each said to be a difference', () => {
  const result = fixture('year-to-date-forms.csv');
  expect([codes(result), addsUp(result), result.rows.length]).toEqual([[], true, 6]);
  const assembled = put(result);
  expect(flows(assembled)).toMatchObject([
    { period_end: '2026-01-31', basis: 'ytd_difference', carried_over: 0, received_new: 400 },
    { period_end: '2026-02-28', basis: 'ytd_difference', carried_over: 50, received_new: 420 },
    { period_end: '2026-03-31', basis: 'ytd_difference', carried_over: 40, received_new: 380 },
  ]);
  expect(flows(assembled).map(({ received_total }) => received_total)).toEqual([400, 470, 420]);
  expect(assembled.inputs.get('file-1')).toMatchObject({ rows_loaded: 6, issues: [] });
});

test('what is computed is in no list of rows read from files, and its sources are both lines', () => {
  const { sourceRows, dossierSources } = put(fixture('year-to-date-forms.csv'));
  expect(sourceRows.map(({ basis }) => basis)).toEqual(Array(6).fill('source'));
  const february = dossierSources
    .get('15')
    ?.filter(
      ({ period_end, period_kind }) => period_end === '2026-02-28' && period_kind === 'flow',
    );
  expect(
    february?.map(({ field_id, source_line }) => `${field_id} ${String(source_line)}`),
  ).toEqual(['chung-thuc 9', 'chung-thuc 19', 'ho-tich 8', 'ho-tich 18']);
});

/** A year in monthly files: counts that rise and begin again in January. */
const monthly = (month: string, counts: string, label: string): FileResult =>
  read(
    `Đơn vị,Kỳ trước chuyển qua,Mới tiếp nhận,Tổng số đã giải quyết,Trước hạn,Tổng số đang giải quyết\n` +
      `Xã Đông Cuông,${counts}\n`,
    `lao-cai/${month}/x.csv`,
    { period_kind: label },
  );
const YEAR = [
  ['2025-11', '8,1000,900,700,108'],
  ['2025-12', '8,1100,1000,780,108'],
  ['2026-01', '108,90,80,60,118'],
  ['2026-02', '108,200,170,130,138'],
  ['2026-03', '108,330,300,220,138'],
] as const;

test('trap 4: the same files labelled as flows rise and fall back in January, which is said', () => {
  const assembled = put(...YEAR.map(([month, counts]) => monthly(month, counts, 'flow')));
  expect(flows(assembled).map(({ received_new }) => received_new)).toEqual([
    1000, 1100, 90, 200, 330,
  ]);
  const said = [...assembled.inputs].flatMap(([file, { issues }]) =>
    issues.filter(({ code }) => code === 'looks_cumulative').map(() => file),
  );
  expect(said).toEqual(['file-2', 'file-4']);
});

test('trap 4: labelled as year to date they are differenced, and January begins with the year', () => {
  const assembled = put(...YEAR.map(([month, counts]) => monthly(month, counts, 'year_to_date')));
  expect(
    flows(assembled).map(({ period_start, received_new }) => [period_start, received_new]),
  ).toEqual([
    ['2025-12-01', 100],
    ['2026-01-01', 90],
    ['2026-02-01', 110],
    ['2026-03-01', 130],
  ]);
  expect([...assembled.inputs.values()].flatMap(({ issues }) => issues)).toEqual([]);
});

test('trap 20: August of the calendar and August of the forms are two periods, never one', () => {
  const month = (start: string, end: string): FileResult =>
    read(
      'unit_code,period_start,period_end,carried_over,received_total,pending_total\n' +
        `04399,${start},${end},2,5,3\n`,
    );
  const assembled = put(
    month('2026-07-01', '2026-07-31'),
    month('2026-07-15', '2026-08-14'),
    month('2026-08-01', '2026-08-31'),
  );
  expect(flows(assembled).map(({ period_end, calendar }) => `${period_end} ${calendar}`)).toEqual([
    '2026-07-31 month',
    '2026-08-14 reporting_month',
    '2026-08-31 month',
  ]);
  const broken = [...assembled.inputs].flatMap(([file, { issues }]) =>
    issues.map(({ code, params }) => `${file} ${code} ${String(params['source_id'])}`),
  );
  expect(broken).toEqual(['file-3 identity_broken file-1']);
});

const tidy = (calendar: string, start: string, end: string, kind = 'flow'): FileResult =>
  read(
    'unit_code,period_start,period_end,period_kind,calendar,received_total\n' +
      `04399,${start},${end},${kind},${calendar},5\n`,
  );

test('a calendar that did not cut the days of its row is refused, and the one that did is named', () => {
  const result = tidy('month', '2025-07-15', '2025-08-14');
  expect([result.rows.length, result.rows_rejected]).toEqual([0, 1]);
  expect(result.issues).toMatchObject([
    { code: 'calendar_mismatch', params: { calendar: 'month', expected: 'reporting_month' } },
  ]);
  expect(codes(tidy('custom', '2025-08-01', '2025-08-31'))).toEqual([]);
  expect(codes(tidy('month', '2026-01-01', '2026-08-31', 'year_to_date'))).toEqual([]);
});

test('a running total that does not begin with its year is refused', () => {
  expect(codes(tidy('', '2026-08-01', '2026-08-31', 'year_to_date'))).toEqual([
    'year_to_date_start',
  ]);
  expect(codes(tidy('', '2025-07-01', '2025-08-31', 'year_to_date'))).toEqual([]);
  expect(codes(tidy('', '2025-12-15', '2026-08-14', 'year_to_date'))).toEqual([]);
});

test('figures of a commune from before the reform are loaded, and said to be of former units', () => {
  const result = tidy('', '2025-05-01', '2025-05-31');
  expect([codes(result), result.rows.length]).toEqual([['former_unit'], 1]);
});

test('a cell that contradicts the period of its sidecar is refused', () => {
  const result = read(
    'unit_code,period_start,period_end,received_total\n04399,2025-08-01,2025-08-31,5\n',
    'x.csv',
    { period_start: '2025-08-01', period_end: '2025-09-30' },
  );
  expect([codes(result), result.rows_rejected]).toEqual([['sidecar_contradiction'], 1]);
});

test('a title that contradicts the period of its sidecar is refused; the folder does not matter', () => {
  const form =
    'Đơn vị báo cáo: UBND xã Đông Cuông\nKỳ báo cáo: Tháng 8 năm 2025\n' +
    'STT,Lĩnh vực,Tổng số tiếp nhận,Tổng số đã giải quyết\n1,Hộ tịch,5,5\n';
  const days = { period_start: '2025-09-01', period_end: '2025-09-30' };
  const refused = read(form, 'lao-cai/x.csv', days);
  expect([codes(refused), refused.rows_rejected]).toEqual([['sidecar_contradiction'], 1]);
  const path = 'lao-cai/2025-09/x.csv';
  expect(read(form, path).rows).toMatchObject([{ period_start: '2025-08-01' }]);
  expect(read(form, path, { calendar: 'reporting_month' }).rows).toMatchObject([
    { period_start: '2025-07-15', calendar: 'reporting_month' },
  ]);
});

test('a title that only names its last day takes the first from the sidecar', () => {
  const form =
    'Đơn vị báo cáo: UBND phường Nam Cường\nSố liệu tính đến ngày 27/11/2025\n' +
    'STT,Lĩnh vực,Tổng số tiếp nhận,Tổng số đã giải quyết\n1,Hộ tịch,5,5\n';
  expect(read(form, 'lao-cai/x.csv').rows).toMatchObject([{ period_kind: 'snapshot' }]);
  const days = { period_start: '2025-07-01', period_end: '2025-11-27' };
  expect(read(form, 'lao-cai/x.csv', days).rows).toMatchObject([{ ...days, period_kind: 'flow' }]);
});
