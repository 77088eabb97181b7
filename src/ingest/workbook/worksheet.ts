import { checkColumn, UnreadableSheets } from '../limits.ts';
import type { MergedRange } from '../merged-cells.ts';
import type { NumberFormat } from './number-formats.ts';
import { workbookText } from './shared-strings.ts';
import { typedNumber } from './typed-number.ts';
import type { XmlHandler } from './xml-reader.ts';

/** What the sheets of a workbook have in common. */
export interface WorkbookParts {
  readonly strings: readonly string[];
  /** Number formats by cell style. */
  readonly styles: readonly NumberFormat[];
  /** The year that its days are counted from. */
  readonly system: 1900 | 1904;
}

/** One row of a sheet with its texts as they are stored. */
export interface WorksheetRow {
  readonly line: number;
  readonly cells: readonly string[];
  readonly isHidden: boolean;
  /** Cells with a formula that has no stored result. */
  readonly withoutValue: number;
}

/** What the cell of a formula without a stored result holds, as spreadsheets show such an error. */
const NO_VALUE = '#CALC!';
const MOST_MERGES = 50_000;

interface Cell {
  readonly column: number;
  readonly type: string;
  readonly style: number;
  hasFormula: boolean;
  value: string;
}

/** Reads the XML of one worksheet: rows are taken away with {@link WorksheetReader.take}. */
export class WorksheetReader implements XmlHandler {
  readonly merges: MergedRange[] = [];
  readonly hiddenColumns: { readonly from: number; readonly to: number }[] = [];
  readonly #parts: WorkbookParts;
  #rows: WorksheetRow[] = [];
  #line = 0;
  #isHidden = false;
  #withoutValue = 0;
  #cells: string[] = [];
  #column = 0;
  #cell: Cell | null = null;
  #isText = false;
  #isReading = false;

  constructor(parts: WorkbookParts) {
    this.#parts = parts;
  }

  /** The rows read since the last call that hold anything. */
  take(): readonly WorksheetRow[] {
    const rows = this.#rows;
    this.#rows = [];
    return rows;
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'row') this.#openRow(attributes);
    else if (name === 'c') this.#openCell(attributes);
    else if (name === 'f' && this.#cell !== null) this.#cell.hasFormula = true;
    else if (name === 'rPh') this.#isReading = true;
    else if (name === 'v' || name === 't') this.#isText = !this.#isReading;
    else if (name === 'mergeCell') this.#merge(attributes['ref'] ?? '');
    else if (name === 'col' && isTrue(attributes['hidden']))
      this.hiddenColumns.push({
        from: Number(attributes['min']) - 1,
        to: Number(attributes['max']) - 1,
      });
  }

  text(text: string): void {
    if (this.#isText && this.#cell !== null) this.#cell.value += text;
  }

  close(name: string): void {
    if (name === 'v' || name === 't') this.#isText = false;
    else if (name === 'rPh') this.#isReading = false;
    else if (name === 'c') this.#closeCell();
    else if (name === 'row') this.#closeRow();
  }

  #openRow(attributes: Readonly<Record<string, string>>): void {
    const line = Number(attributes['r'] ?? this.#line + 1);
    if (!Number.isInteger(line) || line <= this.#line)
      throw new UnreadableSheets('broken_workbook');
    this.#line = line;
    this.#isHidden = isTrue(attributes['hidden']);
    this.#cells = [];
    this.#column = 0;
    this.#withoutValue = 0;
  }

  #closeRow(): void {
    if (this.#cells.length === 0) return;
    const cells = Array.from(this.#cells, (cell: string | undefined) => cell ?? '');
    this.#rows.push({
      line: this.#line,
      cells,
      isHidden: this.#isHidden,
      withoutValue: this.#withoutValue,
    });
  }

  #openCell({ r, t = 'n', s = '0' }: Readonly<Record<string, string>>): void {
    const column = r === undefined ? this.#column : columnOf(r);
    this.#column = column + 1;
    this.#cell = { column, type: t, style: Number(s), hasFormula: false, value: '' };
  }

  #closeCell(): void {
    const cell = this.#cell;
    this.#cell = null;
    if (cell === null) return;
    const text = this.#textOf(cell);
    if (text.trim() === '') return;
    checkColumn(cell.column);
    this.#cells[cell.column] = text;
  }

  #textOf({ type, style, hasFormula, value }: Cell): string {
    if (hasFormula && value === '' && type !== 'str') {
      this.#withoutValue += 1;
      return NO_VALUE;
    }
    switch (type) {
      case 's':
        return this.#shared(value);
      case 'b':
        return value === '1' ? 'TRUE' : 'FALSE';
      case 'd':
        return value.replace(/T00:00(?::00(?:\.0+)?)?Z?$/, '');
      case 'n':
        return this.#number(value, style);
      default:
        return workbookText(value);
    }
  }

  #shared(value: string): string {
    const text = this.#parts.strings[Number(value)];
    if (text === undefined || value === '') throw new UnreadableSheets('broken_workbook');
    return text;
  }

  #number(value: string, style: number): string {
    const text = value.trim();
    if (text === '') return '';
    const number = Number(text);
    if (!Number.isFinite(number)) throw new UnreadableSheets('broken_workbook');
    return typedNumber(
      number,
      this.#parts.styles[style] ?? { kind: 'general' },
      this.#parts.system,
    );
  }

  #merge(ref: string): void {
    const [, from, fromLine, to, toLine] =
      /^\$?([A-Z]+)\$?(\d+):\$?([A-Z]+)\$?(\d+)$/.exec(ref) ?? [];
    if (from === undefined || to === undefined) return;
    if (this.merges.length >= MOST_MERGES) throw new UnreadableSheets('too_large');
    const column = columnOf(from);
    const line = Number(fromLine);
    this.merges.push({
      line,
      column,
      rows: Number(toLine) - line + 1,
      columns: columnOf(to) - column + 1,
    });
  }
}

function isTrue(attribute: string | undefined): boolean {
  return attribute === '1' || attribute === 'true';
}

/** `C7` → 2. */
function columnOf(reference: string): number {
  let column = 0;
  for (const letter of reference.replace(/[^A-Z]/g, ''))
    column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}
