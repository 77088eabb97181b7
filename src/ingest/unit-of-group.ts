import { levelOfCode } from '../tables/units.ts';
import type { ColumnRole } from './column-role.ts';
import type { Facts } from './file-facts.ts';
import type { IngestContext } from './file-result.ts';
import type { KeyCells } from './key-cells.ts';
import { namesSystem } from './row-kind.ts';
import { unitOrField } from './unit-or-field.ts';

const UNIT_COLUMNS: readonly ColumnRole[] = ['unit', 'unit_code', 'portal_code'];

/**
 * The unit that a group of a table by field names ("I  Xã Đông Cuông", then its fields), in a table of a
 * whole province that has no column of units. In a form of one commune or department a group is part of it.
 */
export class UnitOfGroup {
  readonly #isPossible: boolean;
  readonly #province: string | null;
  readonly #context: IngestContext;
  #unit: string | null = null;

  constructor(roles: readonly (ColumnRole | null)[], facts: Facts, context: IngestContext) {
    const hasFields = roles.includes('field') || roles.includes('field_or_unit');
    const level = facts.unit_code === null ? null : levelOfCode(facts.unit_code);
    this.#isPossible =
      hasFields &&
      !UNIT_COLUMNS.some((column) => roles.includes(column)) &&
      level !== 'commune' &&
      level !== 'department';
    this.#province = facts.province_code;
    this.#context = context;
  }

  /** Whether the last group named the unit of its rows. */
  get isOpen(): boolean {
    return this.#unit !== null;
  }

  /** A group begins: whether its heading names a unit, which the rows below it are then about. */
  begin(label: string): boolean {
    const name = label.replace(/^[IVX]+[.)]\s*/, '');
    const isUnit =
      this.#isPossible &&
      name !== '' &&
      !namesSystem(name) &&
      unitOrField(name, this.#province, this.#context).unit !== undefined;
    this.#unit = isUnit ? name : null;
    return isUnit;
  }

  /** The cells of a row with the unit of its group; a row that names a unit itself is as it is. */
  applied(cells: KeyCells): KeyCells {
    return this.#unit === null || cells.unit !== undefined ? cells : { ...cells, unit: this.#unit };
  }
}
