import { COUNT_NAMES } from '../tables/counts.ts';
import { PRECISIONS, REPORTED_MEASURES, TRANSLATED } from '../tables/reported.ts';
import type { ReportedFigure, ReportedMeasure } from '../tables/reported.ts';
import { COUNTRY_CODE } from '../tables/units.ts';
import { readTable } from './table-records.ts';
import type { LoadedTable, TableRecord } from './table-records.ts';

const COLUMNS = [
  'unit_code',
  'measure',
  'value',
  'unit',
  'precision',
  'denominator',
  'period_start',
  'period_end',
  'published',
  'publication',
  'url',
  'note',
] as const satisfies readonly (keyof ReportedFigure)[];
/** Without `figure_id` a figure is named by its line; without `translated` that is unknown. */
const OPTIONAL = [
  'figure_id',
  'translated',
  'note_vi',
  'arithmetic',
] as const satisfies readonly (keyof ReportedFigure)[];

const MEASURES: readonly ReportedMeasure[] = [...COUNT_NAMES, ...REPORTED_MEASURES];
const DENOMINATORS = ['received', 'resolved', 'unknown', 'not_applicable'] as const;

/**
 * Reads a file of `data/reported`. A blank `unit_code` is the country. Refused, each with its line
 * and column: a unit that `isUnit` does not know, an unknown word, a number or day that cannot be
 * read, a period that ends before it starts, a percentage outside 0–100, a fraction of a dossier,
 * a figure of measure `other` without a note, a second figure of the same `figure_id`.
 */
export function readReported(
  text: string,
  isUnit: (code: string) => boolean,
): LoadedTable<ReportedFigure> {
  const seen = new Set<string>();
  return readTable(
    text,
    COLUMNS,
    (record) => {
      const figure = reportedFigure(record);
      if (!isUnit(figure.unit_code)) record.reject('unknown_unit', 'unit_code');
      if (seen.has(figure.figure_id)) record.reject('duplicate_row', 'figure_id');
      seen.add(figure.figure_id);
      checkFigure(figure, record);
      return figure;
    },
    OPTIONAL,
  );
}

function reportedFigure(record: TableRecord): ReportedFigure {
  const value = record.number('value');
  if (value === null) record.reject('bad_number', 'value');
  return {
    figure_id: record.text('figure_id') ?? `line-${record.line}`,
    unit_code: record.text('unit_code') ?? COUNTRY_CODE,
    measure: record.word('measure', MEASURES),
    value: value ?? 0,
    unit: record.required('unit'),
    precision: record.word('precision', PRECISIONS),
    denominator: record.word('denominator', DENOMINATORS),
    period_start: record.date('period_start'),
    period_end: record.date('period_end'),
    published: record.date('published'),
    publication: record.required('publication'),
    url: record.address('url'),
    translated:
      record.text('translated') === null ? 'unknown' : record.word('translated', TRANSLATED),
    note: record.text('note'),
    note_vi: record.text('note_vi'),
    arithmetic: record.text('arithmetic'),
  };
}

function checkFigure(figure: ReportedFigure, record: TableRecord): void {
  const { value, unit, period_start: start, period_end: end } = figure;
  if (start !== null && end !== null && end < start) {
    record.reject('bad_date', 'period_end', { expected: 'period_start or later' });
  }
  if (unit === 'percent' && (value < 0 || value > 100)) {
    record.reject('bad_number', 'value', { expected: '0–100' });
  }
  if (unit === 'dossiers' && (value < 0 || !Number.isInteger(value))) {
    record.reject('bad_number', 'value', { expected: 'a whole number' });
  }
  if (figure.measure === 'other' && figure.note === null) {
    record.reject('bad_value', 'note', { expected: ['what the figure counts'] });
  }
  if (figure.arithmetic !== null && !/^[\w-]+((\+[\w-]+)+|\/[\w-]+)$/.test(figure.arithmetic)) {
    record.reject('bad_value', 'arithmetic', { expected: ['a+b', 'a/b'] });
  }
}
