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
