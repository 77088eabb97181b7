import type { FileRow } from './file-result.ts';
import type { SheetRecord } from './sheet.ts';

/** A row that was read, with its record. */
export interface ReadRow {
  readonly record: SheetRecord;
  readonly row: FileRow;
}

/** The one row of a table that names a province, and what stands beside it. */
interface HeldProvince {
  readonly read: ReadRow;
  /** Whether it is only a part of the table. */
  readonly isPart: boolean;
  readonly hasOthers: boolean;
  readonly hasDepartments: boolean;
}

/**
 * Holds back the one row of a table that names a province among other units ("UBND tỉnh Lào Cai"), until
 * the table has ended: one that its total adds up with the others, or that stands in its section of
 * departments, is no sum of the province.
 * In a table of several provinces nothing is held back.
 */
export class ProvinceAmongUnits {
  #held: ReadRow | null = null;
  #communes = 0;
  #departments = 0;
  #isOfProvinces = false;

  /** Takes a row: those that may be loaded now, in order. */
  next(read: ReadRow): readonly ReadRow[] {
    if (read.row.level !== 'province') {
      if (read.row.level === 'commune') this.#communes += 1;
      else this.#departments += 1;
      return [read];
    }
    if (!this.#isOfProvinces && this.#held === null) {
      this.#held = read;
      return [];
    }
    this.#isOfProvinces = true;
    const held = this.#held === null ? [] : [this.#held];
    this.#held = null;
    return [...held, read];
  }

  /** The row that is held back, once there are no more. */
  end(isAddedByTotal: boolean): HeldProvince | null {
    if (this.#held === null) return null;
    const hasOthers = this.#communes + this.#departments > 0;
    const isAdded = isAddedByTotal || this.#held.row.handled_at === 'department';
    return {
      read: this.#held,
      isPart: isAdded && hasOthers,
      hasOthers,
      hasDepartments: this.#departments > 0,
    };
  }
}
