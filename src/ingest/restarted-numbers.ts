import { periodKey } from '../tables/periods.ts';
import type { ReadRow } from './province-among-units.ts';

/** Where numbers begin again: the line, and that of the numbered row before it. */
interface Restart {
  readonly line: number;
  readonly row: number;
}

/** A group of a unit within which the numbers of its rows begin again. */
export interface RestartedGroup {
  readonly restarts: readonly Restart[];
  /** The rows from there on, none of them loaded yet. */
  readonly rows: readonly ReadRow[];
  /** The fields of these that stood in the group already: then they are not all of its unit. */
  readonly fields: readonly string[];
}

const COUNTED = /^(\d{1,3})[.)]?$/;
/** Rows that are held back, and fields that are remembered; a unit has fewer. */
const MOST_ROWS = 1000;

/**
 * Watches the running numbers below a group that names the unit of its rows. Where they begin again at 1
 * the row that names the next unit may be missing: the rows from there on are held back until the group
 * has ended.
 */
export class RestartedNumbers {
  /** The line of the last numbered row. */
  #last: number | null = null;
  #restarts: Restart[] = [];
  #keys = new Set<string>();
  #fields = new Set<string>();
  #held: ReadRow[] = [];

  /** Takes the running number of the next row of the group, loaded or not. */
  count(ordinal: string, line: number): void {
    const number = COUNTED.exec(ordinal)?.[1];
    if (number === undefined) return;
    const last = this.#last;
    if (last !== null && Number(number) === 1) this.#restarts.push({ line, row: last });
    this.#last = line;
  }

  /** Takes a row of the group: those that may be loaded now, in order. */
  next(read: ReadRow): readonly ReadRow[] {
    const { row } = read;
    const key = `${row.field_id} ${row.source_system} ${periodKey(row)}`;
    if (this.#restarts.length > 0 && this.#keys.has(key)) this.#fields.add(row.field_id);
    if (this.#keys.size < MOST_ROWS) this.#keys.add(key);
    if (this.#restarts.length === 0) return [read];
    this.#held.push(read);
    return this.#held.length > MOST_ROWS ? this.#held.splice(0) : [];
  }

  /** Ends the group; null where its numbers did not begin again. */
  end(): RestartedGroup | null {
    const [restarts, rows, fields] = [this.#restarts, this.#held, [...this.#fields]];
    this.#last = null;
    this.#restarts = [];
    this.#keys = new Set();
    this.#fields = new Set();
    this.#held = [];
    return restarts.length === 0 ? null : { restarts, rows, fields };
  }
}
