import type { UnitDossierRow } from '../queries/unit-dossiers.ts';
import { ALL_FIELDS } from '../tables/dossiers.ts';
import { periodKey, type Period } from '../tables/periods.ts';

/** Lines of one file, or of one sheet of it. */
interface FilePlace {
  readonly source_id: string;
  /** From 1; null in a file without sheets. */
  readonly sheet: number | null;
  /** Ascending, each once. */
  readonly lines: readonly number[];
}

/** Where the figures of one period were read. */
interface PeriodPlaces {
  readonly period: Period;
  readonly files: readonly FilePlace[];
}

/** Where the figures of a unit were read. */
export interface FigurePlaces {
  /** Every period, the latest first. */
  readonly periods: readonly PeriodPlaces[];
  /** The fields of the latest period, each source system for itself. */
  readonly fields: readonly {
    readonly field_id: string;
    readonly source_id: string;
    readonly sheet: number | null;
    readonly line: number;
  }[];
}

/** The files and lines behind the rows of one unit; a sum is read where its addends are. */
export function figurePlaces(rows: readonly UnitDossierRow[]): FigurePlaces {
  const placed = rows.flatMap((row) => {
    const { source_id, source_line } = row;
    return source_id === null || source_line === null ? [] : [{ ...row, source_id, source_line }];
  });
  const periods = [...Map.groupBy(placed, periodKey)]
    .toSorted(([a], [b]) => (a < b ? 1 : -1))
    .map(([, own]) => own);
  return {
    periods: periods.map((own) => ({ period: own[0]!, files: filesOf(own) })),
    fields: (periods[0] ?? [])
      .filter(({ field_id }) => field_id !== ALL_FIELDS)
      .map(({ field_id, source_id, source_sheet, source_line }) => ({
        field_id,
        source_id,
        sheet: source_sheet,
        line: source_line,
      })),
  };
}

/** Lines as ranges: "3–5, 9". */
export function lineRanges(lines: readonly number[], numberText: (line: number) => string): string {
  const ranges: [first: number, last: number][] = [];
  for (const line of lines) {
    const range = ranges.at(-1);
    if (range !== undefined && line === range[1] + 1) range[1] = line;
    else ranges.push([line, line]);
  }
  return ranges
    .map(([first, last]) =>
      first === last ? numberText(first) : `${numberText(first)}–${numberText(last)}`,
    )
    .join(', ');
}

function filesOf(
  rows: readonly {
    readonly source_id: string;
    readonly source_sheet: number | null;
    readonly source_line: number;
  }[],
): FilePlace[] {
  const keyOf = ({ source_id, source_sheet }: (typeof rows)[number]): string =>
    `${source_id} ${String(source_sheet)}`;
  return [...Map.groupBy(rows, keyOf).values()].map((own) => ({
    source_id: own[0]!.source_id,
    sheet: own[0]!.source_sheet,
    lines: [...new Set(own.map(({ source_line }) => source_line))].sort((a, b) => a - b),
  }));
}
