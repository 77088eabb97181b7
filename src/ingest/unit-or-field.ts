import type { IngestContext } from './file-result.ts';
import type { KeyCells } from './key-cells.ts';
import { bareName } from './unit-name.ts';

/**
 * What a name in a column of "Lĩnh vực/Đơn vị" is: a field where the field list has it; a unit where it
 * begins like one ("Xã …", "UBND …") or is that of one in the province; else a field.
 */
export function unitOrField(
  name: string,
  province: string | null,
  { units, fields }: IngestContext,
): KeyCells {
  if (fields.match(name).known) return { field: name };
  const bare = bareName(name);
  const isUnit =
    bare.type !== null ||
    bare.name !== name.trim() ||
    units.byName(name, province).kind !== 'unknown';
  return isUnit ? { unit: name } : { field: name };
}
