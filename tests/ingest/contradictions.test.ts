import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { contradictions } from '../../src/ingest/contradictions.ts';
import { readReported } from '../../src/ingest/reported.ts';

const SHIPPED = readdirSync('data/reported')
  .filter((name) => name.endsWith('.csv'))
  .flatMap((name) => readReported(readFileSync(`data/reported/${name}`, 'utf8'), () => true).rows);
const HEADER =
  'unit_code,measure,value,unit,precision,denominator,period_start,period_end,published,publication,url,note';

const figures = (...lines: string[]) =>
  readReported([HEADER, ...lines, ''].join('\n'), () => true).rows;

test('The contradictions of the shipped figures are computed: Hà Nội, Đồng Xoài and the others', () => {
  const found = contradictions(SHIPPED);
  const said = found.map(({ unit_code, found: printed, expected }) => [
    unit_code,
    printed,
    Math.round(expected * 100) / 100,
  ]);
  expect(said).toContainEqual(['01', 531_269, 531_275]);
  expect(said).toContainEqual(['25210', 2384, 2386]);
  expect(said).toContainEqual(['25210', 98.23, 94.76]);
  const places = new Set(found.map(({ unit_code }) => unit_code));
  expect([...places].toSorted()).toEqual(
    [
      '01',
      '03127',
      '11914',
      '17248',
      '25015',
      '25210',
      '25858',
      '31078',
      '52',
      '66',
      '68',
    ].toSorted(),
  );
});

test('A printed on-time rate that is the share resolved, on time or not, is said to be', () => {
  const found = contradictions(SHIPPED).filter(({ kind }) => kind === 'rate');
  const [giaLai] = found.filter(({ unit_code }) => unit_code === '52');
  expect(giaLai?.resolved_share).toBeCloseTo((100 * 269_439) / 293_275, 6);
  const [dongXoai] = found.filter(
    ({ unit_code, found: rate }) => unit_code === '25210' && rate === 98.23,
  );
  expect(dongXoai?.resolved_share).toBeNull();
});

test('Parts that a source does not call all of a total do not contradict it', () => {
  expect(contradictions(SHIPPED).filter(({ unit_code }) => unit_code === '00376')).toEqual([]);
});

test('Two rates of different or unknown denominators are no contradiction; of the same they are', () => {
  const rate = (value: number, denominator: string, url: string): string =>
    `19,ontime_rate,${String(value)},percent,exact,${denominator},2025-07-01,2025-07-31,,Báo,${url},`;
  const [a, b] = ['https://a.vn', 'https://b.vn'];
  expect(contradictions(figures(rate(96, 'unknown', a), rate(98, 'resolved', b)))).toEqual([]);
  expect(contradictions(figures(rate(96, 'received', a), rate(98, 'resolved', b)))).toEqual([]);
  expect(contradictions(figures(rate(96, 'resolved', a), rate(98, 'resolved', b)))).toHaveLength(1);
});

test('trap 34: a figure keeps how exact it was printed, and one that is not exact is no part of a sum', () => {
  const figure = (measure: string, value: number, precision: string): string =>
    `04399,${measure},${String(value)},dossiers,${precision},not_applicable,2025-07-01,2025-07-31,,Báo,https://a.vn,`;
  const of = (precision: string) =>
    figures(
      figure('resolved_total', 2000, 'exact'),
      figure('resolved_early_or_on_time', 1800, precision),
      figure('resolved_late', 100, 'exact'),
    );
  const PRECISIONS = ['exact', 'at_least', 'at_most', 'approximately'];
  expect(PRECISIONS.map((precision) => of(precision)[1]?.precision)).toEqual(PRECISIONS);
  expect(PRECISIONS.map((precision) => contradictions(of(precision)).length)).toEqual([1, 0, 0, 0]);
});
