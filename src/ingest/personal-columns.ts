import type { PersonalKind } from '../tables/personal-kinds.ts';
import { remembered } from '../tables/remembered.ts';
import { isNumberLike } from './count-cells.ts';
import { fileIssue, positionList } from './file-issue.ts';
import type { FileIssue, IngestContext } from './file-result.ts';
import { headerLabel } from './header.ts';
import { isChannel, isOfAnOffice, personalHeading } from './personal-headings.ts';
import { looksLikePerson } from './person-names.ts';
import { personalValue } from './personal-values.ts';
import { isSignature } from './row-kind.ts';
import type { SheetRecord } from './sheet.ts';

/** A column that identifies persons: its position, from 1, and what it holds. */
interface PersonalColumn {
  readonly position: number;
  readonly kind: PersonalKind;
}

/** The columns that identify persons, and the line at which they were found. */
interface PersonalColumns {
  readonly line: number;
  readonly columns: readonly PersonalColumn[];
}

/** What the cells of one column below a heading look like. */
interface Looks {
  filled: number;
  counts: number;
  /** Absent in most columns, which hold nothing of the kind. */
  kinds?: Map<PersonalKind, number>;
}

/** Cells that must look personal, and their least share of the filled ones of the column. */
const FEWEST = 2;
const SHARE = 1 / 3;
/** Names of people may also be those of places: of them most cells must look like one. */
const SHARE_OF_NAMES = 1 / 2;
/** No name begins with a character before it: digits do. */
const CAPITAL_A = 65;
/** Characters of the longest number that may be a count in a column headed "Điện thoại". */
const LONGEST_COUNT = 7;

/** What is said of a file that is refused for these columns: their kinds and positions, no cell. */
export function personalIssue({ line, columns }: PersonalColumns): FileIssue {
  const positions = positionList(columns.map(({ position }) => position));
  const kinds = [...new Set(columns.map(({ kind }) => kind))];
  return { ...fileIssue('personal_columns', { positions, kinds }), line };
}

const headsOffices = remembered((cell) => isOfAnOffice(headerLabel(cell)));

/** Whether a name is that of a unit or a field, which may look like one of a person. */
export function isNameOfPlace({ units, fields }: IngestContext): (name: string) => boolean {
  return (name) =>
    fields.match(name).known ||
    units.province(name) !== null ||
    units.byName(name, null).kind !== 'unknown';
}

/**
 * Looks through the records of a file (of every sheet, from the first to the last) for columns that
 * identify persons: by their heading, in any record that can be one, however far down; or, below a
 * heading that says nothing of the kind, by cells that look like identity numbers, mobile telephone
 * numbers, mail addresses, codes of single dossiers or (most of them) names of people. Such a file is refused whole, before anybody
 * asks how else it might be read. Letterheads and blocks of signatures are no columns.
 */
export class PersonalScan {
  #found: PersonalColumns | null = null;
  #looks: Looks[] = [];
  /** Columns whose heading may also be that of counts; their cells decide. */
  #perhaps: readonly PersonalColumn[] = [];
  #isTable = true;
  #ofOffices: ReadonlySet<number> = new Set();
  #line = 1;
  readonly #isKnown: (name: string) => boolean;

  /** `isKnown`: whether a name that may be that of a person is one of a unit or a field. */
  constructor(isKnown: (name: string) => boolean) {
    this.#isKnown = isKnown;
  }

  /** Looks at the next record. */
  add(record: SheetRecord): void {
    if (this.#found !== null) return;
    // Most records hold figures, which is seen without making a list of their cells.
    const isData = record.cells.some((cell) => isNumberLike(cell) || personalValue(cell) !== null);
    const filled = isData ? [] : record.cells.filter((cell) => cell !== '');
    if (filled.length >= 2) this.#heading(record, filled);
    else if (this.#isTable) this.#cells(record);
  }

  /** What was found in all; null where nothing was. */
  end(): PersonalColumns | null {
    this.#endTable();
    return this.#found;
  }

  #heading({ line, cells }: SheetRecord, filled: readonly string[]): void {
    this.#endTable();
    if (this.#found !== null) return;
    const kinds = cells.map(personalHeading);
    const columns = kinds.flatMap((kind, index) =>
      kind === null ? [] : [{ position: index + 1, kind }],
    );
    // Two cells alone are a heading where both say so; a name beside a signature is none.
    const isHeading = filled.length > 2 || columns.length === filled.length;
    const isFooter = filled.some(isSignature) && columns.every(({ kind }) => kind === 'name');
    if (isHeading && !isFooter) {
      const sure = columns.filter(({ position }) => !isChannel(cells[position - 1] ?? ''));
      if (sure.length > 0) this.#found = { line, columns };
      else this.#perhaps = columns;
    }
    this.#isTable = !filled.some(isSignature);
    this.#line = line;
    this.#ofOffices = new Set(cells.flatMap((cell, index) => (headsOffices(cell) ? [index] : [])));
  }

  #cells({ cells }: SheetRecord): void {
    for (let index = 0; index < cells.length; index += 1) {
      const cell = cells[index]!;
      if (cell === '' || this.#ofOffices.has(index)) continue;
      const looks = (this.#looks[index] ??= { filled: 0, counts: 0 });
      looks.filled += 1;
      if (cell.length <= LONGEST_COUNT && isNumberLike(cell)) looks.counts += 1;
      const kind = personalValue(cell) ?? (this.#isPerson(cell) ? 'name' : null);
      if (kind === null) continue;
      looks.kinds ??= new Map();
      looks.kinds.set(kind, (looks.kinds.get(kind) ?? 0) + 1);
    }
  }

  #isPerson(cell: string): boolean {
    return cell.charCodeAt(0) >= CAPITAL_A && looksLikePerson(cell) && !this.#isKnown(cell);
  }

  #endTable(): void {
    if (this.#found === null) {
      const byHeading = this.#perhaps.filter(({ position }) => {
        const looks = this.#looks[position - 1];
        return looks === undefined || looks.counts < looks.filled;
      });
      const columns = byHeading.length > 0 ? byHeading : this.#byValues();
      if (columns.length > 0) this.#found = { line: this.#line, columns };
    }
    this.#looks = [];
    this.#perhaps = [];
  }

  #byValues(): PersonalColumn[] {
    const columns: PersonalColumn[] = [];
    this.#looks.forEach(({ filled, kinds }, index) => {
      for (const [kind, count] of kinds ?? [])
        if (count >= FEWEST && count >= filled * (kind === 'name' ? SHARE_OF_NAMES : SHARE))
          columns.push({ position: index + 1, kind });
    });
    return columns;
  }
}
