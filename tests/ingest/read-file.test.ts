import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { rate } from '../../src/tables/rates.ts';
import { addsUp, codes, fixture, read } from './read-text.ts';

describe('form II.06', () => {
  test('the form of Đông Cuông gives the four on-time rates of the worked example', () => {
    const { rows, issues } = fixture('form-ii06-dong-cuong.csv');
    expect(issues).toEqual([]);
    expect(rows).toHaveLength(1);
    const { counts, unit_code, calendar, line } = rows[0]!;
    expect([unit_code, calendar, line]).toEqual(['04399', 'reporting_month', 9]);
    expect(rate('ontime_resolved', counts)?.value).toBeCloseTo(0.930233, 6);
    expect(rate('ontime_received', counts)?.value).toBeCloseTo(0.851064, 6);
    expect(rate('ontime_766', counts)?.value).toBeCloseTo(0.904255, 6);
    expect(rate('overdue_total', counts)?.value).toBeCloseTo(0.095745, 6);
    expect(rate('online_rate', counts)?.value).toBeCloseTo(0.714286, 6);
  });

  test('119 instead of 120 breaks identity I1 by one: the row is loaded, the issue is an error', () => {
    const text = readFileSync('tests/fixtures/ingest/form-ii06-dong-cuong.csv', 'utf8');
    const result = read(text.replaceAll(',120,', ',119,'));
    expect(result.rows).toHaveLength(1);
    expect(result.rows_rejected).toBe(0);
    expect(result.issues).toMatchObject([
      {
        code: 'identity_broken',
        severity: 'error',
        line: 9,
        params: { identity: 'I1', expected: 469, found: 470, difference: -1 },
      },
    ]);
  });

  test('a blank overdue count leaves I3 unjudged and stays unknown', () => {
    const text = readFileSync('tests/fixtures/ingest/form-ii06-dong-cuong.csv', 'utf8');
    const result = read(text.replaceAll(',25,15', ',25,'));
    expect(result.issues).toEqual([]);
    expect(result.rows[0]?.counts.pending_overdue).toBeNull();
  });

  test('two forms in one file keep their units, and a wrong total is reported, not imported', () => {
    const result = fixture('form-ii06-two-forms.csv');
    expect(result.rows.map((row) => [row.unit_code, row.field_id, row.source_system])).toEqual([
      ['04273', 'ho-tich', 'tren-he-thong-cac-bo'],
      ['04273', 'ho-tich', 'tren-he-thong-tinh'],
      ['04273', 'dat-dai', 'tren-he-thong-tinh'],
      ['04399', 'chung-thuc', 'unspecified'],
    ]);
    expect(result.rows[0]?.counts.received_total).toBe(1200);
    expect(result.issues).toMatchObject([
      { code: 'total_mismatch', column: 'pending_overdue', params: { expected: 10, found: 11 } },
    ]);
    expect(addsUp(result)).toBe(true);
  });

  test('a form of a unit that does not exist is rejected with the line of its title', () => {
    const text = readFileSync('tests/fixtures/ingest/form-ii06-dong-cuong.csv', 'utf8');
    const result = read(text.replace('xã Đông Cuông', 'xã Đông Cuống'));
    expect(result.rows).toEqual([]);
    expect(result.rows_rejected).toBe(1);
    expect(result.issues).toMatchObject([{ code: 'unknown_unit', line: 1 }]);
    expect(result.issues[0]?.params['candidates']).toContain('Xã Đông Cuông (Lào Cai)');
  });

  test('a form that names no unit takes it from its sidecar', () => {
    const text = readFileSync('tests/fixtures/ingest/form-ii06-dong-cuong.csv', 'utf8');
    const anonymous = text.replace('- Đơn vị báo cáo: UBND xã Đông Cuông, tỉnh Lào Cai', '');
    expect(codes(read(anonymous))).toEqual(['no_unit']);
    expect(read(anonymous, 'x.csv', { unit: '04399' }).rows[0]?.unit_code).toBe('04399');
  });
});

describe('summary of communes', () => {
  test('departments are units of their own level, unknown units rejected, totals over all of them hold', () => {
    const result = fixture('commune-summary.csv');
    expect(result.rows.map(({ unit_code, level }) => [unit_code, level])).toEqual([
      ['04399', 'commune'],
      ['04273', 'commune'],
      ['15.so-nong-nghiep-va-moi-truong', 'department'],
    ]);
    expect(result.rows[1]?.counts.carried_over).toBeNull();
    expect(result.rows[0]?.counts).toMatchObject({
      resolved_early_or_on_time: 85,
      resolved_early: null,
      pending_overdue: 2,
    });
    expect(result.skipped.map(({ reason }) => reason)).toEqual(['total']);
    expect(codes(result)).toEqual(['unknown_unit']);
    expect(result.rows_rejected).toBe(1);
    expect(addsUp(result)).toBe(true);
  });
});

describe('tidy layout', () => {
  test('Vietnamese headings, tabs and a byte-order mark; a rate is compared, a wrong name rejected', () => {
    const result = fixture('tidy-vi.tsv');
    expect([result.layout, result.encoding]).toEqual(['tidy', 'utf-8-bom']);
    expect(result.rows.map((row) => row.field_id)).toEqual(['ho-tich', 'dat-dai']);
    expect(result.rows[0]).toMatchObject({ calendar: 'month', period_kind: 'flow' });
    expect(codes(result)).toEqual(['rate_mismatch', 'code_name_mismatch']);
  });

  test('every row that cannot be loaded says why', () => {
    const result = fixture('tidy-en.csv');
    expect(result.rows.map(({ unit_code, field_id }) => [unit_code, field_id])).toEqual([
      ['04399', 'x-civil-fishing'],
      ['04273', 'all'],
    ]);
    expect(result.rows[0]?.counts.received_total).toBe(1200);
    expect(result.rows[1]?.counts.resolved_late).toBeNull();
    expect(result.issues.map(({ line, code }) => [line, code])).toEqual([
      [2, 'code_zero_restored'],
      [2, 'unknown_field'],
      [4, 'duplicate_row'],
      [5, 'bad_date'],
      [6, 'bad_value'],
      [7, 'bad_number'],
    ]);
    expect(result.rows_rejected).toBe(4);
    expect(addsUp(result)).toBe(true);
  });

  test('a column twice makes the table ambiguous: it is rejected', () => {
    const result = read(
      'unit_code,period_start,period_end,received_total,received_total\n04399,2025-08-01,2025-08-31,1,2\n',
    );
    expect(codes(result)).toEqual(['duplicate_column']);
    expect([result.rows.length, result.rows_rejected]).toEqual([0, 1]);
  });

  test('the period comes from the path where the file does not say it', () => {
    const text = 'unit_code,received_total\n04399,5\n';
    expect(codes(read(text))).toEqual(['no_period']);
    const row = read(text, 'lao-cai/2025-08/x.csv').rows[0];
    expect(row).toMatchObject({ period_start: '2025-08-01', period_end: '2025-08-31' });
  });
});

describe('files that are no exports', () => {
  test('a list of single dossiers is refused whole, and no cell of it is kept', () => {
    const result = fixture('personal.csv');
    expect(codes(result)).toEqual(['personal_columns']);
    expect(JSON.stringify(result)).not.toContain('Nguyễn');
    expect([result.rows_read, result.rows_rejected]).toEqual([2, 2]);
  });

  test.each([
    ['an empty file', new Uint8Array(), 'empty_file'],
    ['half a workbook', new Uint8Array([0x50, 0x4b, 3, 4, 1]), 'broken_workbook'],
    ['a PDF', new TextEncoder().encode('%PDF-1.7 x'), 'unsupported_file'],
    ['bytes that are no text', new Uint8Array([0, 255, 254, 1, 2]), 'not_text'],
    ['text without a table', new TextEncoder().encode('a,b\n1,2\n'), 'unknown_layout'],
  ])('%s is rejected', (_, bytes, code) => {
    expect(codes(read(bytes))).toEqual([code]);
  });

  test('a wrong sidecar rejects the file and says what is expected', () => {
    const result = fixture('tidy-en.csv', { unit: '99999', colour: 'red' });
    expect(codes(result)).toEqual(['bad_sidecar', 'bad_sidecar']);
    expect(result.rows_read).toBe(result.rows_rejected);
  });
});
