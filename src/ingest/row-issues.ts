import type { FileIssue, FileRow } from './file-result.ts';
import { brokenIdentities } from './identities.ts';

/** The accounting identities that a row breaks; it is loaded all the same. */
export function identityIssues({ counts, line, lacks_ways }: FileRow): FileIssue[] {
  return brokenIdentities(counts, lacks_ways === true).map(
    ({ identity, column, expected, found }) => ({
      line,
      column,
      code: 'identity_broken',
      severity: 'error',
      params: { identity, expected, found, difference: expected - found },
      value: String(found),
    }),
  );
}
