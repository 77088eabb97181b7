import type { CountName } from '../tables/counts.ts';
import { isCount } from './column-role.ts';
import { fileIssue, positionList } from './file-issue.ts';
import type { FileIssue } from './file-result.ts';
import type { FormTable } from './form-tables.ts';
import { areParallelParts, Inclusion } from './of-which.ts';

/** A table that a mapping reads. */
export type MappedTable = Pick<
  FormTable<unknown>,
  'layout' | 'roles' | 'paths' | 'titles' | 'headerLine'
> & {
  /** Of a table of which only the columns of one period or field are read: the roles of all. */
  readonly rolesOfAll?: FormTable<unknown>['roles'];
};

/** Columns of a mapping that give one count, by their positions. */
interface ColumnsOfCount {
  readonly count: CountName;
  readonly positions: readonly number[];
  readonly pairs: readonly {
    readonly part: number;
    readonly whole: number;
    readonly inclusion: Inclusion;
  }[];
}

/** The columns that a mapping adds up, and which of them look like a part of another, row by row. */
export class AddedColumns {
  readonly #table: MappedTable;
  readonly #added: readonly ColumnsOfCount[];

  constructor(table: MappedTable) {
    this.#table = table;
    this.#added = columnsOfCounts(table);
  }

  /** Takes a data row; `valueAt` is the count of its cell at a position. */
  add(valueAt: (position: number) => number | null): void {
    for (const { pairs } of this.#added)
      for (const { part, whole, inclusion } of pairs) inclusion.add(valueAt(part), valueAt(whole));
  }

  /** What the rows have shown. */
  end(): FileIssue[] {
    return this.#added.flatMap((added) => this.#addedUp(added));
  }

  #addedUp({ count, positions, pairs }: ColumnsOfCount): FileIssue[] {
    const { layout, headerLine: line, titles } = this.#table;
    const title = (position: number): string => titles[position] ?? '';
    const isConfirmed = layout.addedUp?.has(count) === true;
    const doubtful = isConfirmed ? [] : pairs;
    const included = doubtful.filter(({ inclusion }) => inclusion.holds);
    if (included.length === 0) {
      const named = { layout: layout.name, positions: positionList(positions.map(fromOne)) };
      const params = isConfirmed ? { ...named, confirmed: 'added_up' } : named;
      return [{ ...fileIssue('added_columns', params, 'note'), line, column: count }];
    }
    return included.map(({ part, whole, inclusion }) => {
      const params = {
        layout: layout.name,
        part: fromOne(part),
        whole: fromOne(whole),
        rows: inclusion.rows,
        count,
      };
      const value = `“${title(part)}” ≤ “${title(whole)}”`;
      return { ...fileIssue('looks_of_which', params, 'warning'), line, column: count, value };
    });
  }
}

function fromOne(position: number): number {
  return position + 1;
}

function columnsOfCounts({ roles, paths }: MappedTable): ColumnsOfCount[] {
  const counts = new Map<CountName, number[]>();
  for (const [position, role] of roles.entries())
    if (isCount(role)) counts.set(role, [...(counts.get(role) ?? []), position]);
  return [...counts].flatMap(([count, positions]): ColumnsOfCount[] => {
    if (positions.length === 1) return [];
    const pairs = positions.flatMap((part) =>
      positions.flatMap((whole) =>
        part === whole || areParallelParts(paths[part] ?? [], paths[whole] ?? [])
          ? []
          : [{ part, whole, inclusion: new Inclusion() }],
      ),
    );
    return [{ count, positions, pairs }];
  });
}
