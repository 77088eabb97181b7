import { countrySet, type SetId } from '../../tables/statistics.ts';
import type { CompareSet } from './compare-scope.ts';

/** The set as the stored results name it. */
export function storedSet({ source, scope }: Pick<CompareSet, 'source' | 'scope'>): SetId {
  const { province, level } = scope;
  if (province !== null)
    return `${level === 'department' ? 'departments' : 'communes'}:${province.code}`;
  const invented = source.id === 'demonstration' ? INVENTED : undefined;
  return countrySet(level === 'commune' ? 'communes' : 'provinces', invented);
}

/** Any code of an invented unit. */
const INVENTED = 'X0001';
