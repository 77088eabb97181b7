import { describe, expect, it } from 'vitest';
import type { PeriodIssue } from '../../src/components/issue-index.ts';
import { qualityLines } from '../../src/components/quality-lines.ts';
import { PUBLIC_ISSUES } from '../../src/i18n/quality-line.ts';
import { LOCALES } from '../../src/i18n/locales.ts';
import { MESSAGES } from '../../src/i18n/messages.ts';
import type { Issue } from '../../src/tables/quality.ts';
import { month } from '../i18n/statement-examples.ts';

const found = (
  code: Issue['code'],
  params: Issue['params'] = {},
  of: number = 10,
): PeriodIssue => ({ issue: { code, params } as Issue, period: month(of) });

describe('what was found in the figures of a unit, as a reader is told it', () => {
  it('joins findings that say the same, with their number and the periods they are of', () => {
    const broken = (of: number) => found('identity_broken', { identity: 'I5', line: of }, of);
    const lines = qualityLines([
      broken(9),
      broken(9),
      broken(7),
      found('identity_broken', { identity: 'I2' }),
    ]);
    expect(
      lines.map(({ count, identity, period }) => [identity, count, period.period_start]),
    ).toEqual([
      ['I5', 3, '2026-07-01'],
      ['I2', 1, '2026-10-01'],
    ]);
  });

  it('dates months without figures by themselves, not by the line that tells of them', () => {
    const missing = (period_start: string, period_end: string) =>
      found('missing_period', { unit_code: 'X0058', period_start, period_end }, 2);
    const [line] = qualityLines([
      missing('2026-03-01', '2026-03-31'),
      missing('2026-04-01', '2026-04-30'),
    ]);
    expect(MESSAGES.vi.commune.qualityLine(line!)).toContain('từ 1/3/2026 đến 30/4/2026');
    expect(MESSAGES.vi.commune.qualityLine(line!)).not.toMatch(/tháng 2|2026-/);
  });

  it('counts what only concerns the reading of files, after all else', () => {
    const lines = qualityLines([
      found('unknown_field'),
      found('code_zero_restored'),
      found('jump'),
    ]);
    expect(lines.map(({ what, count }) => [what, count])).toEqual([
      ['jump', 1],
      ['other', 2],
    ]);
  });

  it('tells no reader what a publisher is to do, in any language', () => {
    const issues = [...PUBLIC_ISSUES, 'unknown_field' as const].map((code) =>
      found(code, { identity: 'I5', measure: 'ontime_resolved', before: 40, now: 100, periods: 4 }),
    );
    for (const locale of LOCALES)
      for (const line of qualityLines(issues)) {
        const text = MESSAGES[locale].commune.qualityLine(line);
        expect(text).not.toMatch(/hãy|please|check the|يُرجى|کنید|undefined|null|I5/i);
        expect(text).toMatch(/\.$/);
      }
  });

  it('sets a sudden difference beside what it does not yet mean', () => {
    const [line] = qualityLines([
      found('jump', { measure: 'ontime_resolved', before: 40, now: 100 }),
    ]);
    expect(MESSAGES.en.commune.qualityLine(line!)).toBe(
      'Shares of resolved dossiers on time lie far apart in two successive periods (40%, then 100%): named so that the file is checked, not yet a sign of a change (in October 2026).',
    );
  });
});
