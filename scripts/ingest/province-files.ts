import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { ExportedRows } from '../../src/ingest/current-rows.ts';
import type { RowChange } from '../../src/ingest/row-changes.ts';
import type { Finding } from '../../src/ingest/finding.ts';
import type { FileIssue, FileRow } from '../../src/ingest/file-result.ts';
import { ISSUE_PARTS } from '../../src/ingest/read-file.ts';
import { uniqueRows } from '../../src/ingest/unique-rows.ts';
import { inOrder, provinceRows, type ProvinceRows } from '../../src/ingest/province-rules.ts';
import type { SuppressionRule } from '../../src/ingest/suppression.ts';
import type { UnitRegister } from '../../src/ingest/unit-register.ts';
import { PLAIN_CSV, type Cell } from '../../src/tables/csv.ts';
import { ALL_FIELDS, type DossierRow } from '../../src/tables/dossiers.ts';
import { periodKey, type Period } from '../../src/tables/periods.ts';
import type { SkipReason } from '../../src/tables/quality.ts';
import { SCHEMA } from '../../src/tables/schema.ts';
import type { UnitVersion } from '../../src/tables/units.ts';
import { departmentsOf, type UnlistedNames } from '../../src/ingest/department-units.ts';
import { dossierCells } from './dossier-cells.ts';
import type { Hiding } from './hiding.ts';
import { stageProvinceCsvs, type ProvinceCsvs } from './dossier-downloads.ts';
import { csvLineForm, JSON_LINES, LineBuffer } from './line-buffer.ts';
import { IssueSpill, type IssueBlock } from './spill/ordered-issues.ts';
import { spilledRows, type RowBlock } from './spill/row-spill.ts';
import type { SpillFile } from './spill/spill-file.ts';
import { healthOfProvince } from '../../src/ingest/province-health.ts';
import { revisionLines } from './revision-downloads.ts';
import { rowCells, tableHeader } from './table-rows.ts';
import { TextFile } from './text-file.ts';
import { UnitLinesWriter, type UnitLines } from './unit-lines.ts';

/** Rows of one province in one file, and where they wait. */
export interface ProvincePart extends Pick<ExportedRows, 'source_id' | 'path'> {
  readonly exported_at: string | null;
  /** Names that the file gives to departments of no list. */
  readonly unlisted: UnlistedNames;
  readonly blocks: readonly RowBlock[];
}

/** A province to be put together. */
export interface ProvinceTask {
  /** Code of the province; `''` for rows that belong to none. */
  readonly province: string;
  /** In the order of paths. */
  readonly parts: readonly ProvincePart[];
}

/** Where the files of provinces go, and what they hold. */
export interface ProvincePlan {
  readonly staging: string;
  readonly spill: string;
  /** False leaves out every figure by field. */
  readonly fieldLevel: boolean;
  /** Which small numbers are hidden; null for none. */
  readonly suppression: SuppressionRule | null;
  readonly demonstration: boolean;
}

/** Rows of one table as the lines of a CSV, and as JSON for the hash of its content. */
export interface TableLines {
  readonly csv: UnitLines;
  readonly json: UnitLines;
}

/** What became of the rows of one file when its province was put together. */
export interface InputChange {
  readonly source_id: string;
  readonly rows_rejected: number;
  /** Without the rows that other files hold. */
  readonly skipped: Readonly<Partial<Record<SkipReason, number>>>;
  readonly issues: readonly IssueBlock[];
  /** The rows that other files hold, and which these are; null without any. */
  readonly repeats: {
    readonly rows: number;
    readonly sources: readonly string[];
    readonly issues: readonly IssueBlock[];
  } | null;
}

/** A period of the overview, and how many rows it has. */
interface PeriodCount extends Period {
  readonly row_count: number;
}

/** What was written of one province. All of it is small: the rows are in the files. */
export interface ProvinceFiles extends ProvinceCsvs {
  /** What `fields-<province>` holds; null where there is nothing to hold. */
  readonly fields: {
    readonly content_hash: string;
    readonly rows: number;
    readonly sources: { readonly path: string; readonly rows: number };
    /** Those of the rows that no file has: differences of running totals. */
    readonly computed: { readonly path: string; readonly rows: number };
  } | null;
  readonly overview: TableLines;
  readonly revisions: TableLines;
  /** The lines of `downloads/revisions.csv`. */
  readonly revisionCsv: UnitLines;
  readonly health: TableLines;
  readonly periods: readonly PeriodCount[];
  /** Its departments that have figures. */
  readonly departments: readonly UnitVersion[];
  readonly changes: readonly InputChange[];
}

/** The places of the columns of `dossier_sources` among the cells of a row: all of them are its own. */
const SOURCE_CELLS = SCHEMA.dossier_sources.map(({ name }) =>
  SCHEMA.dossiers.findIndex((column) => column.name === name),
);
/** Bytes that are collected before they are hashed or written. */
const PIECE = 1 << 18;
/** Where issues stand that come out when files are put together: after all that reading found. */
const AFTER_READING = { stage: 1, part: 0 };
/** Those of rows that a file gives twice stand among what reading found. */
const IN_READING = { stage: 0, part: ISSUE_PARTS.duplicates };

/** Puts the rows of one province together and writes what is made of them. */
export function provinceFiles(
  { province, parts }: ProvinceTask,
  plan: ProvincePlan,
  { unit, versions }: Pick<UnitRegister, 'unit' | 'versions'>,
  issues: SpillFile,
  hiding: Hiding | null,
): ProvinceFiles {
  const rejected = new Map<string, readonly FileIssue[]>();
  const all = provinceRows(exportedRows(parts, rejected), province === '' ? null : province);
  const expected = versions.filter(({ province_code }) => province_code === province);
  const made = published(all, plan, hiding);
  // Judged by all figures; what it says of copies is what is published of them.
  const judged = { ...all, findings: made.findings };
  const { health, findings } = healthOfProvince(judged, parts, expected);
  const file = (name: string): string => join(plan.spill, `${name}-${province.toLowerCase()}`);
  return {
    ...stageProvinceCsvs(province, made.rows, plan, unit),
    fields: province === '' || !plan.fieldLevel ? null : fieldsOf(made, file),
    overview: tableLines(file('overview'), made.overview, dossierCells),
    revisions: tableLines(file('revisions'), made.revisions, (row) =>
      rowCells(SCHEMA.revisions, row),
    ),
    revisionCsv: revisionLines(made.revisions, file('revision-download'), plan.demonstration, unit),
    health: tableLines(file('health'), health, (row) => rowCells(SCHEMA.health, row)),
    periods: periodCounts(made.overview),
    departments: departmentsOf(made.overview, unit),
    changes: inputChanges(rejected, [...made.changes, ...made.findings, ...findings], issues),
  };
}

/** The rows of each file; those that it gives twice are noted in `rejected`. */
function exportedRows(
  parts: readonly ProvincePart[],
  rejected: Map<string, readonly FileIssue[]>,
): ExportedRows[] {
  return parts.map(({ source_id, path, exported_at, blocks }) => {
    // A key has one unit, so all rows of a file with the same key are here.
    const spilled = spilledRows(blocks);
    const found = uniqueRows(spilled.filter((row) => !isMark(row)));
    rejected.set(source_id, found.duplicates);
    const marks = [...spilled.filter(isMark), ...found.unread];
    return { source_id, path, result: { rows: found.kept, exported_at, marks } };
  });
}

function isMark({ unread, printed_total }: FileRow): boolean {
  return unread === true || typeof printed_total === 'string';
}

/** What is published of a province: small numbers hidden, or no figures by field but their sums. */
function published(
  made: ProvinceRows,
  { fieldLevel, suppression }: ProvincePlan,
  hiding: Hiding | null,
): ProvinceRows {
  if (fieldLevel && suppression === null) return made;
  if (fieldLevel && suppression !== null) {
    if (hiding === null) throw new Error('Small numbers are to be hidden, and nothing hides them.');
    return hiding(made, suppression);
  }
  const isTotal = ({ field_id }: { readonly field_id: string }): boolean => field_id === ALL_FIELDS;
  return {
    ...made,
    rows: made.rows.filter(isTotal),
    computed: [],
    overview: made.overview.filter(isTotal),
    revisions: made.revisions.filter(isTotal),
    addends: [],
  };
}

/** The field rows and the lines that sums were added up from, as the file of the province has them. */
function fieldsOf(made: ProvinceRows, pathOf: (name: string) => string): ProvinceFiles['fields'] {
  const all = made.computed.length === 0 ? made.rows : inOrder([...made.rows, ...made.computed]);
  const rows = all.filter(({ field_id }) => field_id !== ALL_FIELDS);
  // A province whose rows have no fields has sources only where systems were added up.
  if (rows.length === 0 && made.addends.length === 0) return null;
  const hash = createHash('sha256');
  const lines = new LineBuffer(JSON_LINES);
  hash.update(tableHeader('dossiers'));
  for (const row of rows) {
    lines.line(dossierCells(row));
    if (lines.length >= PIECE) hash.update(lines.take());
  }
  hash.update(lines.take());
  hash.update(tableHeader('dossier_sources'));
  const file = new TextFile(pathOf('sources'));
  const csv = new LineBuffer(csvLineForm(PLAIN_CSV));
  const json = new LineBuffer(JSON_LINES);
  for (const addend of made.addends) {
    const cells = dossierCells(addend);
    json.line(cells, SOURCE_CELLS);
    csv.line(cells, SOURCE_CELLS);
    if (json.length >= PIECE) hash.update(json.take());
    if (csv.length >= PIECE) file.write(csv.take());
  }
  hash.update(json.take());
  file.write(csv.take());
  return {
    content_hash: hash.digest('hex'),
    rows: rows.length,
    sources: { path: file.end().path, rows: made.addends.length },
    computed: computedFields(made, pathOf('computed')),
  };
}

/** The rows by field that no file has, as lines of the table `dossiers`. */
function computedFields(
  { computed }: ProvinceRows,
  path: string,
): NonNullable<ProvinceFiles['fields']>['computed'] {
  const rows = computed.filter(({ field_id }) => field_id !== ALL_FIELDS);
  const file = new TextFile(path);
  const csv = new LineBuffer(csvLineForm(PLAIN_CSV));
  for (const row of rows) {
    csv.line(dossierCells(row));
    if (csv.length >= PIECE) file.write(csv.take());
  }
  file.write(csv.take());
  return { path: file.end().path, rows: rows.length };
}

function tableLines<Row extends { readonly unit_code: string }>(
  path: string,
  rows: readonly Row[],
  cellsOf: (row: Row) => readonly Cell[],
): TableLines {
  const csv = new UnitLinesWriter(`${path}.csv`, csvLineForm(PLAIN_CSV));
  const json = new UnitLinesWriter(`${path}.json`, JSON_LINES);
  for (const row of rows) {
    const cells = cellsOf(row);
    csv.line(row.unit_code, cells);
    json.line(row.unit_code, cells);
  }
  return { csv: csv.end(), json: json.end() };
}

function periodCounts(rows: readonly DossierRow[]): PeriodCount[] {
  return [...Map.groupBy(rows, periodKey).values()].flatMap(([first, ...rest]) => {
    if (first === undefined) return [];
    const { period_start, period_end, period_kind, calendar } = first;
    return [{ period_start, period_end, period_kind, calendar, row_count: 1 + rest.length }];
  });
}

function inputChanges(
  rejected: ReadonlyMap<string, readonly FileIssue[]>,
  changes: readonly (RowChange | Finding)[],
  file: SpillFile,
): InputChange[] {
  const bySource = Map.groupBy(changes, ({ source_id }) => source_id);
  return [...rejected].flatMap(([source_id, duplicates]) => {
    const own = bySource.get(source_id) ?? [];
    if (own.length === 0 && duplicates.length === 0) return [];
    return [inputChange(source_id, duplicates, own, file)];
  });
}

function inputChange(
  source_id: string,
  duplicates: readonly FileIssue[],
  own: readonly (RowChange | Finding)[],
  file: SpillFile,
): InputChange {
  const skipped: Partial<Record<SkipReason, number>> = {};
  const repeated: RowChange[] = [];
  let contradicting = 0;
  const spill = new IssueSpill(file);
  for (const issue of duplicates) spill.add(issue, IN_READING);
  for (const change of own) {
    const fate = 'fate' in change ? change.fate : null;
    if ('fate' in change && fate === 'repeated') {
      repeated.push(change);
      continue;
    }
    if (fate === 'rejected') contradicting += 1;
    else if (fate !== null) skipped[fate] = (skipped[fate] ?? 0) + 1;
    for (const issue of change.issues) spill.add(issue, AFTER_READING);
  }
  return {
    source_id,
    rows_rejected: duplicates.length + contradicting,
    skipped,
    issues: spill.end(),
    repeats: repeated.length === 0 ? null : repeatsOf(repeated, file),
  };
}

/** Apart from the other issues: of a file that is a copy they are not said one by one. */
function repeatsOf(repeated: readonly RowChange[], file: SpillFile): InputChange['repeats'] {
  const spill = new IssueSpill(file);
  for (const { issues } of repeated) for (const issue of issues) spill.add(issue, AFTER_READING);
  const sources = new Set(repeated.flatMap(({ repeats }) => repeats ?? []));
  return { rows: repeated.length, sources: [...sources], issues: spill.end() };
}
