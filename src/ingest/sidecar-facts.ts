import { levelOfCode } from '../tables/units.ts';
import type { Facts, FileFacts } from './file-facts.ts';
import { fileIssue } from './file-issue.ts';
import type { FileIssue } from './file-result.ts';

/** What of a period a form and its sidecar may both say; how it was cut follows from its days. */
const PERIOD_KEYS = ['period_start', 'period_end', 'period_kind'] as const;

/** The facts of a form, and what its title and the sidecar say differently. */
interface MergedFacts {
  readonly facts: FileFacts;
  readonly issues: readonly FileIssue[];
}

/**
 * The facts of a form: what its title states, else what sidecar or path say. Where title and sidecar
 * say different periods neither is taken, which is an error; of two times of export the one in the
 * file holds, with a warning, and so does its unit. A title that only names the day up to which it counts leaves the first
 * day and the kind to the sidecar.
 */
export function mergedFacts(file: FileFacts, title: Partial<Facts>): MergedFacts {
  const { sidecar } = file;
  const isOpen = title.period_kind === 'snapshot' && sidecar.period_start !== undefined;
  const stated = isOpen ? without(title, ['period_start', 'period_kind', 'calendar']) : title;
  const issues: FileIssue[] = [];
  for (const key of PERIOD_KEYS) {
    const [inFile, inSidecar] = [stated[key] ?? null, sidecar[key] ?? null];
    if (inFile === null || inSidecar === null || inFile === inSidecar) continue;
    const params = { key, expected: inFile, found: inSidecar };
    issues.push({ ...fileIssue('sidecar_contradiction', params), column: key });
  }
  const [inFile, inSidecar] = [stated.exported_at ?? null, sidecar.exported_at ?? null];
  if (inFile !== null && inSidecar !== null && inFile.slice(0, 10) !== inSidecar.slice(0, 10)) {
    const params = { key: 'exported_at', expected: inFile, found: inSidecar };
    issues.push(fileIssue('sidecar_contradiction', params, 'warning'));
  }
  const ofFile = file.unit_code === null ? null : levelOfCode(file.unit_code);
  const isNamed = ofFile === 'commune' || ofFile === 'department';
  if (isNamed && stated.unit_code != null && stated.unit_code !== file.unit_code) {
    const params = { key: 'unit', expected: stated.unit_code, found: file.unit_code ?? '' };
    issues.push({ ...fileIssue('sidecar_contradiction', params, 'warning'), column: 'unit' });
  }
  // The row is judged by both: the days of the title, the calendar that the sidecar names.
  const calendar = sidecar.calendar === undefined ? {} : { calendar: file.calendar };
  return { facts: { ...file, ...stated, ...calendar }, issues };
}

function without(facts: Partial<Facts>, keys: readonly (keyof Facts)[]): Partial<Facts> {
  return Object.fromEntries(
    Object.entries(facts).filter(([key]) => !keys.some((left) => left === key)),
  );
}
