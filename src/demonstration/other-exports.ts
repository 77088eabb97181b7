import { DIALECTS, exportText, type ExportRow } from './dialect.ts';
import type { ExportFile } from './export-file.ts';
import {
  BY_UNIT_COLUMNS,
  EGOVCLOUD_COLUMNS,
  FORM_07A_COLUMNS,
  KNOWN_COLUMNS,
  LIFERAY_COLUMNS,
  MAPPED_COLUMNS,
  OPENCPS_COLUMNS,
  PAYMENT_COLUMNS,
  PORTAL_COLUMNS,
} from './family-columns.ts';
import { day, formII06, type ReportForm } from './form-ii06.ts';
import { headedTable, type FigureColumn, type FigureRow } from './headed-table.ts';
import { htmlText } from './html-text.ts';
import type { DemonstrationMonth } from './months.ts';
import { portalCode } from './portal-codes.ts';
import { countsOverFields, type Reporter } from './reporter.ts';
import { countedFrom, runningTotal } from './running-total.ts';
import type { ExportWay } from './ways.ts';
import { OTHER_WAYS } from './ways.ts';

/** A month of the communes that export in one way. */
interface Batch {
  readonly reporters: readonly Reporter[];
  readonly index: number;
  readonly month: DemonstrationMonth;
}

const PROVINCE = 'UBND TỈNH MẪU';
const INVENTED = 'Số liệu minh hoạ, tỉnh không có thật.';

/** The files of one month of the communes that have a way of exporting of their own. */
export function* otherExports(
  reporters: readonly Reporter[],
  index: number,
  month: DemonstrationMonth,
): Generator<ExportFile> {
  for (const { way, units, months } of OTHER_WAYS) {
    if (months !== null && !months.includes(month.month)) continue;
    const own = reporters.filter(({ unit_code }) => units.includes(unit_code));
    yield* FILES[way]({ reporters: own, index, month });
  }
}

const FILES: Readonly<Record<ExportWay['way'], (batch: Batch) => ExportFile[]>> = {
  tcvn3: (batch) => ownForms(batch).map((file) => ({ ...file, encoding: 'tcvn3' })),
  'windows-1258': (batch) => ownForms(batch).map((file) => ({ ...file, encoding: 'windows-1258' })),
  workbook: ({ month, ...batch }) => [
    {
      ...file(month, 'nhieu-trang', [], 'xlsx'),
      sheets: batch.reporters.map((reporter) => formII06(formOf(reporter, batch.index))),
    },
  ],
  html: (batch) =>
    batch.reporters.map((reporter) => ({
      ...file(batch.month, reporter.unit_code.toLowerCase(), [], 'xls'),
      text: htmlText(formII06(formOf(reporter, batch.index))),
    })),
  '07a-by-field': byField('Biểu số 07a/BTP', 'Lĩnh vực', FORM_07A_COLUMNS),
  '07a-by-unit': ({ month, ...batch }) => {
    const rows = byUnit(batch.reporters, batch.index, false);
    return [file(month, 'bieu-07a', firstBlank(table('Đơn vị', FORM_07A_COLUMNS, rows, month)))];
  },
  'year-to-date': ownForms,
  'reporting-month': ownForms,
  opencps: byField('THỐNG KÊ TÌNH HÌNH GIẢI QUYẾT HỒ SƠ', 'Lĩnh vực/Đơn vị', OPENCPS_COLUMNS),
  'by-unit': summary('theo-don-vi', 'Đơn vị', BY_UNIT_COLUMNS),
  egovcloud: summary('egov', 'Cơ quan', EGOVCLOUD_COLUMNS),
  'liferay-egov': ({ reporters, index, month }) => {
    const rows = byUnit(reporters, index, true).map(({ keys, counts }) => ({
      keys: keys.slice(1),
      counts,
    }));
    return [file(month, 'cong-dich-vu', headedTable(['Cơ quan'], LIFERAY_COLUMNS, rows))];
  },
  'payment-766': summary('thanh-toan', 'Đơn vị', PAYMENT_COLUMNS),
  'known-headings': ({ reporters, index, month }) =>
    reporters.map((reporter) => {
      const row = { keys: [], counts: countsOverFields(reporter, index) };
      const rows = [
        ...titles(unitTitle(reporter), month),
        ...headedTable([], KNOWN_COLUMNS, [row]),
      ];
      return file(month, reporter.unit_code.toLowerCase(), rows);
    }),
  'portal-766': ({ reporters, index, month }) => {
    const rows = reporters.map((reporter): FigureRow => ({
      keys: [portalCode(reporter.unit_code), `UBND ${reporter.name}`],
      counts: countsOverFields(reporter, index),
    }));
    const keys = ['departmentCode', 'departmentName'];
    return [file(month, 'cong-quoc-gia', headedTable(keys, PORTAL_COLUMNS, rows))];
  },
  mapped: ({ reporters, index, month }) => {
    const rows = byUnit(reporters, index, false).map(({ keys, counts }) => ({
      keys: keys.slice(1),
      counts,
    }));
    const body = headedTable(['Nơi làm'], MAPPED_COLUMNS, rows);
    return [file(month, 'he-thong-mau', [...titles(PROVINCE, month), ...body])];
  },
};

function file(
  { month }: DemonstrationMonth,
  name: string,
  rows: readonly ExportRow[],
  ending = 'csv',
): ExportFile {
  const path = `tinh-mau/${month}/${name}-${month}.${ending}`;
  return { path, text: exportText(rows, DIALECTS[0]!), sidecar: null };
}

function ownForms({ reporters, index, month }: Batch): ExportFile[] {
  return reporters.map((reporter) =>
    file(month, reporter.unit_code.toLowerCase(), formII06(formOf(reporter, index))),
  );
}

/** Form II.06 of a commune; since the start of the year where that is its way. */
function formOf(reporter: Reporter, index: number): ReportForm {
  const fields = reporter.months[index] ?? [];
  const month = fields[0]!.month;
  const form = { group: 'Xã, phường, đặc khu', month, totalOff: {} } as const;
  const unitName = `UBND ${reporter.name}`;
  const isRunning = OTHER_WAYS.some(
    ({ way, units }) => way === 'year-to-date' && units.includes(reporter.unit_code),
  );
  return isRunning
    ? {
        ...form,
        unitName,
        fields: runningTotal(reporter.months, index),
        countedFrom: countedFrom(month.month),
      }
    : { ...form, unitName, fields };
}

function unitTitle({ name }: Reporter): string {
  return `Đơn vị báo cáo: UBND ${name}, tỉnh Mẫu`;
}

function titles(unit: string, { start, end }: DemonstrationMonth): ExportRow[] {
  return [[unit], [INVENTED], [`Từ ngày ${day(start)} đến ngày ${day(end)}`]];
}

function table(
  heading: string,
  columns: readonly FigureColumn[],
  rows: readonly FigureRow[],
  month: DemonstrationMonth,
): ExportRow[] {
  return [...titles(PROVINCE, month), ...headedTable(['STT', heading], columns, rows)];
}

/** One row a commune, for all fields together. */
function byUnit(reporters: readonly Reporter[], index: number, isOffice: boolean): FigureRow[] {
  return reporters.map((reporter, place) => ({
    keys: [place + 1, isOffice ? `UBND ${reporter.name}` : reporter.name],
    counts: countsOverFields(reporter, index),
  }));
}

/** A file of all these communes. */
function summary(name: string, heading: string, columns: readonly FigureColumn[]) {
  return ({ reporters, index, month }: Batch): ExportFile[] => [
    file(month, name, table(heading, columns, byUnit(reporters, index, false), month)),
  ];
}

/** A file of each commune, one row a field. */
function byField(title: string, heading: string, columns: readonly FigureColumn[]) {
  return ({ reporters, index, month }: Batch): ExportFile[] =>
    reporters.map((reporter) => {
      const rows = (reporter.months[index] ?? []).map(({ field, counts }, place): FigureRow => ({
        keys: [place + 1, field],
        counts,
      }));
      const head = [[title], ...titles(unitTitle(reporter), month)];
      const whole = [...head, ...headedTable(['STT', heading], columns, rows)];
      return file(
        month,
        reporter.unit_code.toLowerCase(),
        columns === FORM_07A_COLUMNS ? firstBlank(whole) : whole,
      );
    });
}

function firstBlank(rows: readonly ExportRow[]): ExportRow[] {
  return rows.map((row) => ['', ...row]);
}
