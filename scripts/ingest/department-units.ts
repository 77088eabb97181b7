import type { FileIssue } from '../../src/ingest/file-result.ts';
import type { DossierRow } from '../../src/tables/dossiers.ts';
import type { UnitVersion } from '../../src/tables/units.ts';

/**
 * The departments that have figures, as units. The name of one that no list has is the one that its
 * file gives, said by the finding `unlisted_department`.
 */
export function departmentUnits(
  rows: readonly Pick<DossierRow, 'unit_code' | 'level'>[],
  issues: readonly FileIssue[],
  unit: (code: string) => UnitVersion | null,
): UnitVersion[] {
  const named = new Map(
    issues
      .filter(({ code }) => code === 'unlisted_department')
      .toReversed()
      .map(({ params }) => [String(params['unit_code']), String(params['name'])]),
  );
  const codes = new Set(
    rows.filter(({ level }) => level === 'department').map(({ unit_code }) => unit_code),
  );
  return [...codes].toSorted().flatMap((code) => {
    const version = unit(code);
    return version === null ? [] : { ...version, name: named.get(code) ?? version.name };
  });
}
