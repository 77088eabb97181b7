import { describe, expect, test } from 'vitest';
import { sidecarForm, sidecarText, type SidecarForm } from '../../src/browser/check/sidecar.ts';
import { checked, tidy } from './checked.ts';

const BLANK: SidecarForm = {
  unit: '',
  month: '',
  calendar: '',
  period_start: '',
  period_end: '',
  period_kind: '',
  exported_at: '',
};
const written = (form: Partial<SidecarForm>, before: string | null = null): unknown =>
  JSON.parse(sidecarText({ ...BLANK, ...form }, before, 'month') ?? 'null');

describe('What is filled in becomes a sidecar', () => {
  test('a month in the calendar of the site unless another is chosen', () => {
    expect(written({ unit: ' 04399 ', month: '2026-02' })).toEqual({
      unit: '04399',
      period_start: '2026-02-01',
      period_end: '2026-02-28',
      calendar: 'month',
    });
    expect(written({ month: '2026-02', calendar: 'reporting_month' })).toEqual({
      period_start: '2026-01-15',
      period_end: '2026-02-14',
      calendar: 'reporting_month',
    });
  });

  test('a running total from the first day of its year', () => {
    expect(written({ month: '2026-02', period_kind: 'year_to_date' })).toEqual({
      period_start: '2026-01-01',
      period_end: '2026-02-28',
      period_kind: 'year_to_date',
    });
    expect(
      written({ month: '2026-02', calendar: 'reporting_month', period_kind: 'year_to_date' }),
    ).toMatchObject({ period_start: '2025-12-15', period_end: '2026-02-14' });
  });

  test('two days where the period is no month', () => {
    expect(
      written({ calendar: 'custom', period_start: '2026-01-05', period_end: '2026-01-11' }),
    ).toEqual({ period_start: '2026-01-05', period_end: '2026-01-11' });
  });

  test('nothing filled in is no sidecar', () => {
    expect(written({})).toBe(null);
  });

  test('layout and mapping of the sidecar before are kept', () => {
    const before = '{"layout":"tidy","mapping":{"a":"b"},"unit":"15"}';
    expect(written({ unit: '04399' }, before)).toEqual({
      unit: '04399',
      layout: 'tidy',
      mapping: { a: 'b' },
    });
  });

  test('which ingest accepts', () => {
    const text = sidecarText(
      { ...BLANK, month: '2026-02', period_kind: 'year_to_date', exported_at: '2026-03-01' },
      null,
      'month',
    );
    const export_ = 'unit_code,received_total\n04399,5\n';
    const { files } = checked({
      'x.csv': { text: export_, sidecar: JSON.parse(text ?? '') as object },
    });
    expect(files[0]).toMatchObject({
      rows_loaded: 1,
      issues: [],
      exported_at: '2026-03-01',
      periods: [{ period_end: '2026-02-28', period_kind: 'year_to_date' }],
    });
  });
});

describe('A sidecar fills the form', () => {
  test('with the month that its days are', () => {
    const text = '{"unit":"15","period_start":"2026-01-15","period_end":"2026-02-14"}';
    expect(sidecarForm(text)).toEqual({
      ...BLANK,
      unit: '15',
      month: '2026-02',
      calendar: 'reporting_month',
    });
  });

  test('with the month that a running total ends in', () => {
    const text =
      '{"period_start":"2026-01-01","period_end":"2026-02-28","period_kind":"year_to_date"}';
    expect(sidecarForm(text)).toEqual({
      ...BLANK,
      month: '2026-02',
      calendar: 'month',
      period_kind: 'year_to_date',
    });
  });

  test('with its days where they are no month', () => {
    const text =
      '{"period_start":"2026-01-05","period_end":"2026-01-11","exported_at":"2026-02-03T07:00Z"}';
    expect(sidecarForm(text)).toEqual({
      ...BLANK,
      calendar: 'custom',
      period_start: '2026-01-05',
      period_end: '2026-01-11',
      exported_at: '2026-02-03',
    });
  });

  test('with nothing where it is no JSON object', () => {
    for (const text of [null, '', '[1]', '{'])
      expect(sidecarForm(text), String(text)).toEqual(BLANK);
  });
});

test('A file without any sidecar is read as it stands', () => {
  const { files } = checked({ 'a.csv': tidy(['all', '2026-01', 9, 9, 0]) });
  expect(files[0]).toMatchObject({ rows_loaded: 1, issues: [] });
});
