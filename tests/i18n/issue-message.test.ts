import { expect, test } from 'vitest';
import { issueMessage } from '../../src/i18n/issue-message.ts';

const MISFIT = { code: 'total_mismatch', params: { expected: 1917, found: 1867 } } as const;

test('Numbers in a finding have the separators and digits of the language', () => {
  expect(issueMessage('vi', MISFIT)).toContain('1.917');
  expect(issueMessage('en', MISFIT)).toContain('1,917');
  expect(issueMessage('fa', MISFIT)).toContain('۱٬۹۱۷');
});

test('Counts in a finding have their names', () => {
  const params = { source_id: 's1', line: 7, columns: ['received_total'] };
  const message = issueMessage('vi', { code: 'superseded', params });
  expect(message).toContain('Nhận giải quyết');
  expect(message).not.toContain('received_total');
});

test('Days and Vietnamese names in a finding keep their direction in Arabic and Persian', () => {
  const days = { found: 'NĂM 2024', expected: '2025-08-01 – 2025-08-31' };
  const unit = { candidates: ['Xã Khổng Lào (Lai Châu)', 'Xã Krông Nô (Đắk Lắk)'] };
  for (const locale of ['ar', 'fa'] as const) {
    expect(issueMessage(locale, { code: 'other_title_date', params: days })).toContain(
      '\u20682025-08-01 – 2025-08-31\u2069',
    );
    expect(issueMessage(locale, { code: 'unknown_unit', params: unit })).toContain(
      '\u2068Xã Khổng Lào (Lai Châu)\u2069',
    );
  }
  expect(issueMessage('en', { code: 'other_title_date', params: days })).not.toContain('\u2068');
});

test('The kinds of personal columns are named in words of every language', () => {
  for (const locale of ['vi', 'en', 'ar', 'fa'] as const) {
    const [named, none] = [['identity_number'], []].map((kinds) =>
      issueMessage(locale, { code: 'personal_columns', params: { kinds, positions: '2' } }),
    );
    expect(named).not.toContain('identity_number');
    expect(named?.length).toBeGreaterThan(none?.length ?? 0);
  }
});
