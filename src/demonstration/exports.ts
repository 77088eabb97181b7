import { fullName } from '../tables/units.ts';
import type { Counts } from '../tables/counts.ts';
import { communeSummary } from './commune-summary.ts';
import { sumOf } from './counts-sum.ts';
import { DIALECTS, exportText, type ExportRow } from './dialect.ts';
import { formII06, type ReportForm } from './form-ii06.ts';
import { DEMONSTRATION_DEPARTMENTS, type DemonstrationDepartment } from './departments.ts';
import type { ExportFile } from './export-file.ts';
import { demonstrationMonths, reportingMonths, type DemonstrationMonth } from './months.ts';
import { otherExports } from './other-exports.ts';
import { BROKEN, COPIED, CORRECTED, LATE, MISSING, SENT_TWICE, type UnitMonth } from './planted.ts';
import { countsOverFields, type Reporter } from './reporter.ts';
import { simulateUnit, type FieldMonth } from './simulate.ts';
import { tidyTable, tidyTableByName } from './tidy-table.ts';
import { demonstrationUnits } from './units.ts';
import { exportWay, reportsBy15th } from './ways.ts';

/** Who exports in which layout, by the number of the commune. */
const LAST_OWN_FORM = 90;
const LAST_SHARED_FORM = 100;
const LAST_TIDY_VI = 105;
const LAST_TIDY_NAMES = 110;
const LAST_TIDY_EN = 115;
/** How many departments, the largest first, send forms by field. */
const OWN_FORM_DEPARTMENTS = 1;

/** A department with the fields of its months. */
interface Office extends DemonstrationDepartment {
  readonly months: readonly (readonly FieldMonth[])[];
}

/** All exports of the invented province; the same seed and number of months give the same files. */
export function* demonstrationExports(seed: number, monthCount: number): Generator<ExportFile> {
  const calendar = demonstrationMonths(monthCount + 1);
  const months = calendar.slice(0, monthCount);
  const reporters = demonstrationReporters(seed, months);
  const offices = DEMONSTRATION_DEPARTMENTS.map((department): Office => ({
    ...department,
    months: simulateUnit(seed, department.unit_code, months).map((rows) => rows.filter(hasAny)),
  }));
  for (const [index, month] of months.entries()) {
    const next = calendar[index + 1] ?? month;
    const own = reporters.filter(
      ({ number, unit_code }) =>
        number <= LAST_OWN_FORM && exportWay(unit_code, month.month) === null,
    );
    for (const reporter of own) yield* ownForms(reporter, index, month, next);
    yield* otherExports(reporters, index, month);
    yield sharedForms(reporters, index, month);
    yield* tidyFiles(reporters, index, month);
    yield* departmentForms(offices, index, month);
    yield summaryFile(reporters, offices, index, month);
  }
}

/** The communes with their months: calendar months, or those from the 15th to the 14th. */
export function demonstrationReporters(
  seed: number,
  months: readonly DemonstrationMonth[],
): Reporter[] {
  const by15th = reportingMonths(months);
  return demonstrationUnits()
    .filter(({ level }) => level === 'commune')
    .map((unit, index) => ({
      number: index + 1,
      unit_code: unit.unit_code,
      name: fullName(unit),
      months: simulateUnit(seed, unit.unit_code, reportsBy15th(unit.unit_code) ? by15th : months),
    }));
}

const isAt =
  (unit_code: string, { month }: DemonstrationMonth) =>
  (planted: UnitMonth): boolean =>
    planted.unit_code === unit_code && planted.month === month;

/** A form as it was sent: figures of the month before where they were copied, misprints planted. */
function sentForm(
  { unit_code, name, months }: Reporter,
  index: number,
  month: DemonstrationMonth,
): ReportForm {
  const copied = COPIED.some(isAt(unit_code, month)) ? months[index - 1] : undefined;
  const misprints = BROKEN.filter(isAt(unit_code, month));
  const fields = (copied ?? months[index] ?? []).map((row) => {
    const own = misprints.filter(({ field }) => field === row.field);
    return own.reduce<FieldMonth>(
      (before, { column, by }) => ({
        ...before,
        counts: { ...before.counts, [column]: (before.counts[column] ?? 0) + by },
      }),
      row,
    );
  });
  const totalOff = Object.fromEntries(
    misprints.map(({ column, field, by }) => [column, field === null ? by : -by]),
  );
  return { unitName: `UBND ${name}`, group: 'Xã, phường, đặc khu', month, fields, totalOff };
}

function* ownForms(
  reporter: Reporter,
  index: number,
  month: DemonstrationMonth,
  next: DemonstrationMonth,
): Generator<ExportFile> {
  const { unit_code } = reporter;
  if (MISSING.some(isAt(unit_code, month))) return;
  const dialect = DIALECTS[reporter.number % 2] ?? DIALECTS[0]!;
  const form = sentForm(reporter, index, month);
  const folder = LATE.some(isAt(unit_code, month)) ? next.month : month.month;
  const path = `tinh-mau/${folder}/${unit_code.toLowerCase()}-${month.month}`;
  const text = exportText(formII06(form), dialect);
  if (CORRECTED.some(isAt(unit_code, month))) {
    const first = exportText(formII06({ ...form, fields: form.fields.map(undercounted) }), dialect);
    yield { path: `${path}-lan-1.csv`, text: first, sidecar: { exported_at: `${next.month}-02` } };
    yield { path: `${path}-lan-2.csv`, text, sidecar: { exported_at: `${next.month}-09` } };
    return;
  }
  yield { path: `${path}.csv`, text, sidecar: null };
  if (SENT_TWICE.some(isAt(unit_code, month)))
    yield { path: `${path}-ban-sao.csv`, text, sidecar: null };
}

/** What the first, wrong export of a corrected form lacked: some dossiers that came in person. */
function undercounted(row: FieldMonth): FieldMonth {
  const lacking = Math.min(5, row.counts.received_direct ?? 0, row.counts.resolved_on_time ?? 0);
  const without = (name: keyof Counts): number => (row.counts[name] ?? 0) - lacking;
  const counts = {
    ...row.counts,
    received_total: without('received_total'),
    received_direct: without('received_direct'),
    resolved_total: without('resolved_total'),
    resolved_on_time: without('resolved_on_time'),
  };
  return { ...row, counts };
}

/** Several forms one after another in one file, as an office sends them for its neighbours. */
function sharedForms(
  reporters: readonly Reporter[],
  index: number,
  month: DemonstrationMonth,
): ExportFile {
  const forms = reporters
    .filter(({ number }) => number > LAST_OWN_FORM && number <= LAST_SHARED_FORM)
    .filter(({ unit_code }) => !MISSING.some(isAt(unit_code, month)))
    .flatMap((reporter) => formII06(sentForm(reporter, index, month)));
  const path = `tinh-mau/${month.month}/nhieu-bieu-${month.month}.csv`;
  return { path, text: exportText(forms, DIALECTS[0]!), sidecar: null };
}

function* tidyFiles(
  reporters: readonly Reporter[],
  index: number,
  month: DemonstrationMonth,
): Generator<ExportFile> {
  const rows = (after: number, last: number): FieldMonth[] =>
    reporters
      .filter(({ number }) => number > after && number <= last)
      .flatMap(({ months }) => months[index] ?? []);
  const names = new Map(reporters.map(({ unit_code, name }) => [unit_code, name]));
  const file = (name: string, table: ExportRow[], dialect: number): ExportFile => ({
    path: `tinh-mau/${month.month}/${name}-${month.month}.csv`,
    text: exportText(table, DIALECTS[dialect] ?? DIALECTS[0]!),
    sidecar: null,
  });
  const byCode = rows(LAST_SHARED_FORM, LAST_TIDY_VI);
  yield file('he-thong-mot-cua', tidyTable(byCode, 'vi'), 1);
  const byName = rows(LAST_TIDY_VI, LAST_TIDY_NAMES);
  yield file('phan-mem-mot-cua', tidyTableByName(byName, names), 0);
  yield file('one-stop-system', tidyTable(rows(LAST_TIDY_NAMES, LAST_TIDY_EN), 'en'), 2);
}

/** Forms of the departments that report by field: the largest one alone. */
function* departmentForms(
  offices: readonly Office[],
  index: number,
  month: DemonstrationMonth,
): Generator<ExportFile> {
  for (const { unit_code, name, months } of offices.slice(0, OWN_FORM_DEPARTMENTS)) {
    const fields = months[index] ?? [];
    const form = formII06({ unitName: name, group: 'Sở, ban, ngành', month, fields, totalOff: {} });
    const slug = unit_code.slice(unit_code.indexOf('.') + 1);
    const path = `tinh-mau/${month.month}/${slug}-${month.month}.csv`;
    yield { path, text: exportText(form, DIALECTS[1] ?? DIALECTS[0]!), sidecar: null };
  }
}

function hasAny({ counts }: FieldMonth): boolean {
  return counts.received_total !== 0;
}

/** The units without fields: communes, and the departments that send no form of their own. */
function summaryFile(
  reporters: readonly Reporter[],
  offices: readonly Office[],
  index: number,
  month: DemonstrationMonth,
): ExportFile {
  const counted = (rows: readonly FieldMonth[]): Counts => sumOf(rows.map(({ counts }) => counts));
  const units = reporters
    .filter(({ number }) => number > LAST_TIDY_EN)
    .map((reporter) => ({
      name: `UBND ${reporter.name}`,
      counts: countsOverFields(reporter, index),
    }));
  const departments = offices
    .slice(OWN_FORM_DEPARTMENTS)
    .map(({ short, months }) => ({ name: short, counts: counted(months[index] ?? []) }));
  const path = `tinh-mau/${month.month}/tong-hop-${month.month}.csv`;
  const text = exportText(communeSummary(units, month, departments), DIALECTS[0]!);
  return { path, text, sidecar: null };
}
