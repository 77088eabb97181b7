import type { FieldRegister } from './field-register.ts';
import type { KeyCells } from './key-cells.ts';
import { bareName, isDepartmentName } from './unit-name.ts';

/**
 * What a name in a column of "Lĩnh vực/Đơn vị" is: a field where the field list has it, a unit where it
 * begins like one ("Xã …", "UBND …", "Sở …"), else a field.
 */
export function unitOrField(name: string, fields: FieldRegister): KeyCells {
  if (fields.match(name).known) return { field: name };
  const bare = bareName(name);
  const isUnit = bare.type !== null || bare.name !== name.trim() || isDepartmentName(name);
  return isUnit ? { unit: name } : { field: name };
}
