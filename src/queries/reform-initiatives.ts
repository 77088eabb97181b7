import type { Initiative } from '../tables/initiatives.ts';
import type { Query } from './query.ts';

/** Every reform model that a source names, by unit and name. */
export function reformInitiatives(): Query<Initiative> {
  return {
    sql: `SELECT initiative_id, unit_code, name, name_restored, kind, started, publication, url
FROM overview.initiatives
ORDER BY unit_code, name, initiative_id`,
    params: [],
  };
}
