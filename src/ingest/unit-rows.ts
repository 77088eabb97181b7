import { COUNT_NAMES, noCounts, type CountName, type Counts } from '../tables/counts.ts';
import { ALL_FIELDS, type DossierRow } from '../tables/dossiers.ts';
import type { RowChange } from './row-changes.ts';
import type { Finding } from './finding.ts';
import { oneRow, sumRow } from './sum-row.ts';
import { unitTotals } from './unit-totals.ts';
import type { PrintedTotal } from './unit-health.ts';

/** A sum; where `incomplete` says that it lacks an addend, no count of it is known. */
export interface Sum {
  readonly overall: DossierRow;
  readonly incomplete: Finding | null;
  /** What the known addends come to where that is not all. */
  readonly partial: DossierRow | null;
}

/** The rows of one unit and period that hold, and its row over all fields. */
export interface UnitRows extends Sum {
  /** Those read or computed: by field, else over all fields; and what completes the sum of the fields. */
  readonly rows: readonly DossierRow[];
  /** The counts of `overall` that are those of its own rows over all fields, not of the sum. */
  readonly taken: ReadonlySet<CountName>;
  /** Rows over all fields that say nothing more than the rows by field. */
  readonly replaced: readonly RowChange[];
  /** What is to be said of those that do. */
  readonly findings: readonly Finding[];
  readonly totals: readonly PrintedTotal[];
}

/** A sum as it may be stated: `incomplete` is null where it lacks nothing. */
export function statedSum(sum: DossierRow, incomplete: Finding | null): Sum {
  return incomplete === null
    ? { overall: sum, incomplete, partial: null }
    : { overall: { ...sum, ...noCounts() }, incomplete, partial: sum };
}

/**
 * The rows of one unit and period: its field rows, else its rows over all fields; and their sum. Where it
 * has both, the sum of the field rows is compared with the row over all fields, and takes from it the
 * counts that it does not give.
 */
export function unitRows(rows: readonly DossierRow[], incomplete: Finding | null): UnitRows {
  const nothing = { taken: new Set<CountName>(), replaced: [], findings: [], totals: [] };
  const fields = rows.filter(({ field_id }) => field_id !== ALL_FIELDS);
  if (fields.length === 0) {
    const sum = incomplete === null ? oneRow(rows) : sumRow(rows, 'fields');
    return { rows, ...nothing, ...statedSum(sum, incomplete) };
  }
  const sum = { ...sumRow(fields, 'fields'), field_id: ALL_FIELDS };
  const stated = statedSum(sum, incomplete);
  const own = rows.filter(({ field_id }) => field_id === ALL_FIELDS);
  if (own.length === 0) return { rows: fields, ...nothing, ...stated };
  const found = unitTotals(fields, own, incomplete === null ? sum : null);
  const { taken, counts, used, changes, findings, totals } = found;
  const completed = { ...stated.overall, ...counts, ...placeOf(used) };
  return {
    rows: rows.flatMap((row) => {
      if (row.field_id !== ALL_FIELDS) return row;
      return used.includes(row) ? remainder(row, taken, fields) : [];
    }),
    taken,
    replaced: changes,
    findings,
    totals,
    overall: {
      ...completed,
      revision: Math.max(completed.revision, ...used.map(({ revision }) => revision)),
    },
    incomplete,
    partial: stated.partial === null ? null : { ...stated.partial, ...picked(counts, taken) },
  };
}

/** The line that completes a sum, which has none itself; of several the table of addends has them. */
function placeOf(
  used: readonly DossierRow[],
): Partial<Pick<DossierRow, 'source_id' | 'source_sheet' | 'source_line'>> {
  const [row, ...others] = used;
  if (row === undefined || others.length > 0) return {};
  const { source_id, source_sheet, source_line } = row;
  return { source_id, source_sheet, source_line };
}

/**
 * A row over all fields as it is loaded beside rows by field: with the counts that none of these states,
 * so that all of them can be added up. A computed row is never loaded.
 */
function remainder(
  row: DossierRow,
  taken: ReadonlySet<CountName>,
  fields: readonly DossierRow[],
): DossierRow {
  if (row.basis !== 'source') return row;
  const alone = [...taken].filter((name) => fields.every((field) => field[name] === null));
  return { ...row, ...noCounts(), ...picked(row, alone) };
}

function picked(counts: Counts, names: Iterable<CountName>): Partial<Counts> {
  const wanted = new Set(names);
  return Object.fromEntries(
    COUNT_NAMES.filter((name) => wanted.has(name)).map((name) => [name, counts[name]]),
  );
}
