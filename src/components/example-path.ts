import { isInScope, type BuildScope } from './build-scope.ts';
import { nationData } from './province-data.ts';
import { isDemonstrationCode } from '../tables/units.ts';
import { unitPath } from './unit-path.ts';

/** Path without language of the invented province; null where the build leaves it out. */
export async function examplePath(scope: BuildScope): Promise<string | null> {
  if (scope.demonstrationDirectory === null) return null;
  const { units } = await nationData(scope.demonstrationDirectory);
  const province = [...units.values()].find(
    (unit) => unit.level === 'province' && isDemonstrationCode(unit.unit_code),
  );
  return province !== undefined && isInScope(scope, province) ? unitPath(province) : null;
}
