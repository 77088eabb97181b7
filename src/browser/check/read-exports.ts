import type { ByteSource } from '../../ingest/decode.ts';
import { namedUnits, noteUnlisted, type UnlistedNames } from '../../ingest/department-units.ts';
import { fieldRegister } from '../../ingest/field-register.ts';
import type { AssembleInput } from '../../ingest/current-rows.ts';
import { fileOutcomes, type FileOutcome } from '../../ingest/file-outcomes.ts';
import type { FileResult, IngestContext } from '../../ingest/file-result.ts';
import type { Layout } from '../../ingest/layout.ts';
import { readMapping } from '../../ingest/mapping.ts';
import { readFile } from '../../ingest/read-file.ts';
import {
  readFields,
  readPortalCodes,
  readDepartments,
  readPredecessors,
  readUnits,
} from '../../ingest/reference-files.ts';
import { unitRegister, type UnitRegister } from '../../ingest/unit-register.ts';
import { ALL_FIELDS, type DossierRow } from '../../tables/dossiers.ts';
import { periodKey } from '../../tables/periods.ts';
import { stripDiacritics } from '../../tables/name-folding.ts';
import { fullName } from '../../tables/units.ts';
import type {
  ChangedFigure,
  CheckedFile,
  CheckReference,
  CheckResult,
  NamedUnit,
  UnitFigures,
} from './check-types.ts';
import { tidyCsv } from './tidy-csv.ts';

/** Units named of one file, rows and changed figures handed to the page. */
const MOST_UNITS = 8;
const MOST_ROWS = 200;
const MOST_CHANGED = 100;
/** Bytes handed out at once, and about how often a file is gone through. */
const PIECE = 1 << 20;
const PASSES = 5;
/** Lines of the CSV that are put together. */
const LINES_A_PIECE = 10_000;
/** Units suggested for a text. */
const MOST_SUGGESTED = 12;

/** The layout of a mapping that ingest has read. Throws where it is none. */
function mappedLayout(text: string, units: UnitRegister): Layout {
  const result = readMapping(JSON.parse(text), units);
  if ('layout' in result) return result.layout;
  throw new Error(`A mapping of the site is wrong: ${JSON.stringify(result.problems)}`);
}

/** A file as it was read. */
export interface ReadExport {
  readonly path: string;
  readonly result: FileResult;
}

/**
 * Reads exports with the code of ingest, in the browser as on the command line. The identifier of a
 * source is here its path: nothing of it leaves the device. This file is all that the page knows of
 * ingest.
 */
export class ExportReader {
  readonly #context: IngestContext;
  /** Departments that no list has bear the names that files give them. */
  #units: Pick<UnitRegister, 'unit' | 'versions'>;
  #sourceRows: readonly DossierRow[] = [];
  #rows: readonly DossierRow[] = [];
  #fieldRows: readonly DossierRow[] = [];

  /** Throws where a table of the reference cannot be read. */
  constructor(reference: CheckReference) {
    const units = [...readUnits(reference.units).rows, ...reference.more_units];
    const register = unitRegister(
      units,
      readPredecessors(reference.predecessors).rows,
      readDepartments(reference.departments).rows,
    );
    this.#context = {
      units: register,
      mappings: reference.mappings.map((text) => mappedLayout(text, register)),
      fields: fieldRegister(readFields(reference.fields).rows),
      portalCodes: new Map(
        readPortalCodes(reference.portal_codes).rows.map((row) => [row.portal_code, row]),
      ),
      defaultCalendar: reference.default_calendar,
      scope: reference.scope === null ? null : new Set(reference.scope),
    };
    this.#units = this.#context.units;
  }

  /** Reads one file; null bytes are of a file that could not be opened. */
  read(
    path: string,
    bytes: Uint8Array | null,
    sidecar: string | null,
    progress: (part: number) => void = () => undefined,
  ): FileResult {
    const unreadable = bytes === null;
    const source = watchedSource(bytes ?? new Uint8Array(), progress);
    return readFile({ path, source, sidecar, unreadable }, this.#context);
  }

  /** Puts files together, and keeps their rows for {@link figures} and {@link csv}. */
  result(read: readonly ReadExport[]): CheckResult {
    const entries = read.map((entry): AssembleInput => ({ ...entry, source_id: entry.path }));
    this.#units = namedUnits(this.#context.units, read.map(unlistedNames));
    const { outcomes, assembled } = fileOutcomes(entries, this.#units);
    const { overview, byProvince, revisions, sourceRows } = assembled;
    this.#sourceRows = sourceRows;
    this.#rows = overview.filter(({ field_id }) => field_id === ALL_FIELDS);
    this.#fieldRows = [
      // Of a province, its own rows by field or the sums over its communes.
      ...overview.filter(({ field_id }) => field_id !== ALL_FIELDS),
      ...[...byProvince.values()].flat().filter(({ level }) => level !== 'province'),
    ];
    const codes = [...new Set(this.#rows.map(({ unit_code }) => unit_code))];
    return {
      files: outcomes.map((outcome, index) => this.#checked(outcome, entries[index]!.result)),
      units: codes.map((code) => this.#named(code)),
      rows: this.#rows
        .slice(0, MOST_ROWS)
        .map((row) => ({ unit: this.#named(row.unit_code), row })),
      row_count: this.#rows.length,
      changed: revisions
        .slice(0, MOST_CHANGED)
        .map(({ unit_code, old_source_id, new_source_id, ...figure }): ChangedFigure => ({
          ...figure,
          unit: this.#named(unit_code),
          old_path: old_source_id,
          new_path: new_source_id,
        })),
      changed_count: revisions.length,
    };
  }

  /** The rows of the files that were put together last, as tidy CSV. */
  csv(): Blob {
    const csv = tidyCsv(this.#sourceRows, (code) => this.#named(code).name);
    return new Blob([...inPieces(csv)], { type: 'text/csv;charset=utf-8' });
  }

  /** The figures of a unit in the files that were put together last. */
  figures(unitCode: string): UnitFigures {
    const own = ({ unit_code }: DossierRow): boolean => unit_code === unitCode;
    return { rows: this.#rows.filter(own), fieldRows: this.#fieldRows.filter(own) };
  }

  /** Units that a text may mean, by code or by name without regard to diacritics. */
  units(text: string): NamedUnit[] {
    const asked = stripDiacritics(text);
    if (asked === '') return [];
    const byPlace = new Map<string, number>();
    for (const unit of this.#context.units.versions) {
      const place = unit.unit_code.toLowerCase().startsWith(asked)
        ? 0
        : stripDiacritics(fullName(unit)).indexOf(asked);
      if (place >= 0) byPlace.set(unit.unit_code, place);
    }
    return [...byPlace]
      .sort(([, a], [, b]) => a - b)
      .slice(0, MOST_SUGGESTED)
      .map(([code]) => this.#named(code));
  }

  #checked(outcome: FileOutcome, { rows, exported_at }: FileResult): CheckedFile {
    const codes = [...new Set(rows.map(({ unit_code }) => unit_code))];
    const periods = new Map(rows.map((row) => [periodKey(row), row]));
    return {
      ...outcome,
      exported_at,
      units: codes.slice(0, MOST_UNITS).map((code) => this.#named(code)),
      unit_count: codes.length,
      periods: [...periods]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([, { period_start, period_end, period_kind, calendar }]) => ({
          period_start,
          period_end,
          period_kind,
          calendar,
        })),
      field_count: new Set(rows.map(({ field_id }) => field_id).filter((id) => id !== ALL_FIELDS))
        .size,
    };
  }

  #named(unit_code: string): NamedUnit {
    const units = this.#units;
    const unit = units.unit(unit_code);
    if (unit === null) return { unit_code, name: unit_code, province: null };
    const province = unit.level === 'province' ? null : units.unit(unit.province_code ?? '');
    return { unit_code, name: fullName(unit), province: province?.name ?? null };
  }
}

/** Bytes handed out piece by piece, so that it is known how far their reading is. */
function watchedSource(bytes: Uint8Array, progress: (part: number) => void): ByteSource {
  let handed = 0;
  return {
    size: bytes.length,
    *chunks() {
      for (let from = 0; from < bytes.length; from += PIECE) {
        const chunk = bytes.subarray(from, from + PIECE);
        yield chunk;
        handed += chunk.length;
        progress(Math.min(1, handed / (bytes.length * PASSES)));
      }
    },
  };
}

/** Names in a file of departments that no list has. */
function unlistedNames({ result: { issues } }: ReadExport): { readonly unlisted: UnlistedNames } {
  const unlisted = new Map<string, string>();
  for (const issue of issues) noteUnlisted(unlisted, issue);
  return { unlisted };
}

/** Lines put together: a browser takes seconds over a file of many thousand parts. */
function* inPieces(lines: Iterable<string>): Generator<string> {
  let piece: string[] = [];
  for (const line of lines) {
    piece.push(line);
    if (piece.length < LINES_A_PIECE) continue;
    yield piece.join('');
    piece = [];
  }
  yield piece.join('');
}
