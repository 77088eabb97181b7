import type { ColumnPlan } from './column-plan.ts';
import { columnPlan } from './column-plan.ts';
import { isCount, rolesOf, type ColumnRole } from './column-role.ts';
import type { Facts } from './file-facts.ts';
import type { HeaderPath } from './header.ts';
import { COUNT_ALIASES, KEY_ALIASES } from './header-aliases.ts';
import { HEADERS, remembered } from '../tables/remembered.ts';

/** The columns of a table as a layout understands them. */
export interface TableColumns extends ColumnPlan {
  readonly paths: readonly HeaderPath[];
}

/** What a mapping says of all its files; used where nothing nearer to the figures says it. */
export type LayoutConstants = Partial<Facts> & { readonly source_system?: string };

/** A heading of a mapping: as it spells it, folded with its groups as it is compared, and what it holds. */
export interface MappedHeading {
  readonly heading: string;
  readonly path: string;
  readonly role: ColumnRole;
}

/**
 * A kind of export: which headings it has. Everything else (titles, totals, numbers, units, periods)
 * is read the same way for all. A new one is a file in `layouts/` and a line in `layouts.ts`.
 */
export interface Layout {
  /** Name in `manifest.json` and in sidecars: lower case with hyphens. */
  readonly name: string;
  readonly columnsOf: (paths: readonly HeaderPath[]) => ColumnPlan;
  /** Whether a table with these columns is of this layout. */
  readonly accepts: (columns: TableColumns) => boolean;
  /** Whether it is known to have columns that are not used; else an unknown heading is noted. */
  readonly hasOtherColumns: boolean;
  /** How many rows its header has, where that is fixed; else as many as refine each other. */
  readonly headerRows?: number;
  readonly constants?: LayoutConstants;
  /** True where the publisher wrote it: what it says of a header goes before any guess. */
  readonly isMapping?: boolean;
  /** Of a mapping: the file that it stands in, for the publisher alone. */
  readonly source?: string;
  /** Of a mapping: the counts whose columns are said to be added up on purpose. */
  readonly addedUp?: ReadonlySet<ColumnRole>;
  /** Of a mapping: the headings it names that a table with these columns lacks, as it spells them. */
  readonly missingIn?: (paths: readonly HeaderPath[]) => readonly string[];
  /** Of a mapping: all its headings. */
  readonly headings?: readonly MappedHeading[];
}

/** Stand between paths, and between the labels of one, where no heading has them. */
const [PATHS, LABELS] = ['\u0000', '\u0001'];

/** A function of the headings of a table that remembers its results: they stand again above every form. */
function rememberedOfPaths<Result>(
  of: (paths: readonly HeaderPath[]) => Result,
): (paths: readonly HeaderPath[]) => Result {
  const known = remembered(
    (text) => of(text.split(PATHS).map((path) => (path === '' ? [] : path.split(LABELS)))),
    HEADERS,
  );
  return (paths) => known(paths.map((path) => path.join(LABELS)).join(PATHS));
}

const commonRoles = rolesOf([...KEY_ALIASES, ...COUNT_ALIASES]);

const commonPlan = rememberedOfPaths((paths) => columnPlan(paths, commonRoles(paths)));

/** The columns of a table by the headings that all families of exports share. */
export function commonColumns(paths: readonly HeaderPath[]): ColumnPlan {
  return commonPlan(paths);
}

/** How many different counts the columns hold. */
export function countColumns(roles: readonly (ColumnRole | null)[]): number {
  return new Set(roles.filter(isCount)).size;
}

/** True where rows name their period: by days, or in a column of periods, months or years. */
export function namesPeriods(roles: readonly (ColumnRole | null)[]): boolean {
  return (['period_start', 'period', 'month', 'year'] as const).some((role) =>
    roles.includes(role),
  );
}

/** True where rows name their unit; else they are about the unit of the form. */
export function namesUnits(roles: readonly (ColumnRole | null)[]): boolean {
  return (['unit', 'unit_code', 'portal_code', 'field_or_unit'] as const).some((role) =>
    roles.includes(role),
  );
}

/**
 * True where a heading that is not known stands before the first count: it may say what a row is about
 * (the age of the applicant, the kind of dossier), and rows that differ in it are not the whole.
 */
export function hasUnknownKey({ paths, roles }: TableColumns): boolean {
  const first = roles.findIndex(isCount);
  return roles.some(
    (role, column) => column < first && role === null && (paths[column] ?? []).length > 0,
  );
}

/** True where the paths hold this heading as a lowest one. */
export function hasHeading({ paths }: TableColumns, label: string): boolean {
  return paths.some((path) => path.at(-1) === label);
}
