import type { Layout } from './layout.ts';
import { communeSummary } from './layouts/commune-summary.ts';
import { formII06 } from './layouts/form-ii06.ts';
import { portal766 } from './layouts/portal-766.ts';
import { tidy } from './layouts/tidy.ts';

/** Every layout that is read; of several that accept a table, the first. */
export const LAYOUTS: readonly Layout[] = [tidy, portal766, formII06, communeSummary];
