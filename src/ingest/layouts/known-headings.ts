import { commonColumns, countColumns, type Layout } from '../layout.ts';

/**
 * A table of no family, all of whose headings are known: it is read by them. The unit comes from a
 * column, the title, the sidecar or the path.
 */
export const knownHeadings: Layout = {
  name: 'known-headings',
  columnsOf: commonColumns,
  accepts: ({ paths, roles }) =>
    countColumns(roles) >= 1 &&
    roles.every((role, column) => role !== null || (paths[column] ?? []).length === 0),
  hasOtherColumns: false,
};
