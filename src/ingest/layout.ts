import type { ColumnRole, RoleOf } from './column-role.ts';
import { isCount } from './column-role.ts';

/**
 * A kind of export: which headings it has. Everything else (titles, totals, numbers, units, periods)
 * is read the same way for all. A new one is a file in `layouts/` and a line in `layouts.ts`.
 */
export interface Layout {
  /** Name in `manifest.json` and in sidecars: lower case with hyphens. */
  readonly name: string;
  readonly roleOf: RoleOf;
  /** Whether a table with these columns is of this layout. */
  readonly accepts: (roles: ReadonlySet<ColumnRole>) => boolean;
  /** Whether a row of the table is about the unit of the form (its title, sidecar or path). */
  readonly unitFromForm: boolean;
  /** Whether it is known to have columns that are not used; else an unknown heading is noted. */
  readonly hasOtherColumns: boolean;
}

/** How many columns hold counts. */
export function countColumns(roles: ReadonlySet<ColumnRole>): number {
  return [...roles].filter(isCount).length;
}
