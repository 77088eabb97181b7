import { csv, SPREADSHEET_CSV } from '../../tables/csv.ts';
import { answerColumns } from './answer-columns.ts';
import type { CompareWords } from './compare-words.ts';
import type { JudgedAnswer } from './judged-answer.ts';
import { shownUnits } from './shown-units.ts';

/**
 * An answer as CSV for a spreadsheet: the columns of the table with their exact values, rates as
 * shares (0–1); an unknown is an empty cell, with the reason in `missing`. `invented` stands in every
 * line of the invented province.
 */
export function compareCsv(
  judged: JudgedAnswer,
  words: CompareWords,
  invented: string | null,
): string {
  const { answer, byUnit } = judged;
  const { field, period, series } = answer.state;
  const columns = answerColumns(judged, words).filter(({ name }) => !RANGES.has(name));
  const header = [
    ...['unit_code', 'name', 'period_start', 'period_end', 'period_kind', 'calendar', 'field_id'],
    ...columns.map(({ name }) => name),
    ...['lower', 'upper', 'rank_lower', 'rank_upper', 'missing', 'as_of'],
    ...(invented === null ? [] : ['note']),
  ];
  const lines = shownUnits(answer).map(({ code, name, share, missing }) => [
    ...[code, name, ...period, series.period_kind, series.calendar, field],
    ...columns.map(({ value }) => value(code)),
    ...[share?.lower ?? null, share?.upper ?? null],
    ...[byUnit.get(code)?.rank_lower ?? null, byUnit.get(code)?.rank_upper ?? null],
    ...[missing, answer.state.source.as_of],
    ...(invented === null ? [] : [invented]),
  ]);
  return csv(header, lines, SPREADSHEET_CSV);
}

/** Columns that hold two numbers, which stand in columns of their own in a file. */
const RANGES = new Set(['interval', 'ranks']);
