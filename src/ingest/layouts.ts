import type { IngestContext } from './file-result.ts';
import type { Layout } from './layout.ts';
import { communeSummary } from './layouts/commune-summary.ts';
import { egovCloud } from './layouts/egovcloud.ts';
import { fieldColumns, FIELD_COLUMNS } from './layouts/field-columns.ts';
import { formII06 } from './layouts/form-ii06.ts';
import { knownHeadings } from './layouts/known-headings.ts';
import { liferayEgov } from './layouts/liferay-egov.ts';
import { openCps } from './layouts/opencps.ts';
import { payment766 } from './layouts/payment-766.ts';
import { portal766 } from './layouts/portal-766.ts';
import { tidy } from './layouts/tidy.ts';

/** The layouts that need no list; of several that accept a table, the first. */
export const LAYOUTS: readonly Layout[] = [
  tidy,
  portal766,
  openCps,
  egovCloud,
  liferayEgov,
  formII06,
  communeSummary,
  payment766,
  knownHeadings,
];

/** The names that no mapping may have. */
export const LAYOUT_NAMES: readonly string[] = [...LAYOUTS.map(({ name }) => name), FIELD_COLUMNS];

/** Every layout that is read, the mapped ones first. */
export function layoutsOf({
  mappings,
  fields,
}: Pick<IngestContext, 'mappings' | 'fields'>): readonly Layout[] {
  return [...mappings, ...LAYOUTS, fieldColumns(fields)];
}
