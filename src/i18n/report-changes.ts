import type {
  ChangedField,
  ChangedFields,
  FieldChanges,
  PeriodUnits,
  VersionChanges,
} from '../tables/version-changes.ts';
import { formatPeriod } from './format.ts';
import type { Locale } from './locales.ts';
import { MESSAGES } from './messages.ts';
import { visibleText } from './visible-text.ts';

/** Changes, and the names of files by `source_id`: of those that are read now, and of those of the version before. */
export interface NamedChanges extends VersionChanges {
  readonly names: ReadonlyMap<string, string>;
  readonly earlierNames: ReadonlyMap<string, string>;
}

/** What is new, missing and changed, line by line. */
export function changeLines(locale: Locale, changes: NamedChanges): string[] {
  const { report, explore, quality } = MESSAGES[locale];
  const words = report.changes;
  const figures = ({ level, units, ...period }: PeriodUnits): string =>
    words.units({ level, units, period: formatPeriod(locale, period) });
  const lines = [
    ...fileLines(locale, changes),
    ...changes.newFigures.map((row) => words.newFigures({ figures: figures(row) })),
    ...changes.goneFigures.map((row) => words.goneFigures({ figures: figures(row) })),
    ...(changes.changedTotal === 0 ? [] : [words.changed({ count: changes.changedTotal })]),
    ...changes.changedCounts.map((row) =>
      words.changedCount({
        unit: `${row.name} (${row.unit_code})`,
        period: formatPeriod(locale, row),
        count: explore.countName({ count: row.column_name }),
        old: valueText(row.old_value),
        now: valueText(row.new_value),
      }),
    ),
    ...fieldLines(locale, changes.changedFields),
    ...changes.findings.map(({ code, before, now }) =>
      words.finding({ name: quality.codeName({ code }), before, now }),
    ),
  ];
  return lines.length === 0 ? [words.none] : lines;
}

/** How many counts by field changed, where, and the largest of them. */
function fieldLines(locale: Locale, { total, units, largest }: FieldChanges): string[] {
  const { report, explore } = MESSAGES[locale];
  const words = report.changes;
  if (total === 0) return [];
  const placeOf = (row: ChangedFields | ChangedField) => ({
    unit: `${row.name} (${row.unit_code})`,
    period: formatPeriod(locale, row),
  });
  return [
    words.changedFields({ count: total }),
    ...units.map((row) => words.changedFieldsOf({ ...placeOf(row), count: row.changed })),
    ...largest.map((row) =>
      words.largestField({
        ...placeOf(row),
        field: visibleText(row.field),
        count: explore.countName({ count: row.column_name }),
        old: valueText(row.old_value),
        now: valueText(row.new_value),
      }),
    ),
  ];
}

function valueText(value: number | null): string {
  return value === null ? '–' : String(value);
}

/** Which files are new, have another content, or are not there any more. */
function fileLines(locale: Locale, changes: NamedChanges): string[] {
  const words = MESSAGES[locale].report.changes;
  const { newSources, goneSources, names, earlierNames } = changes;
  const now = newSources.map((id) => names.get(id) ?? id);
  const before = goneSources.map((id) => earlierNames.get(id) ?? names.get(id) ?? null);
  const unnamed = goneSources.filter((_, index) => before[index] === null);
  const gone = before.filter((name) => name !== null);
  const goneFiles = [...gone.filter((name) => !now.includes(name)), ...unnamed];
  const why = unnamed.length === 0 ? '' : ` ${words.unknownNames}`;
  const line = (
    of: readonly string[],
    text: (p: { count: number; files: string }) => string,
  ): string[] => (of.length === 0 ? [] : [text({ count: of.length, files: listOf(of) })]);
  return [
    ...line(
      now.filter((name) => !gone.includes(name)),
      words.newFiles,
    ),
    ...line(
      now.filter((name) => gone.includes(name)),
      words.changedFiles,
    ),
    ...line(goneFiles, words.goneFiles).map((text) => text + why),
  ];
}

function listOf(names: readonly string[]): string {
  const named = names.slice(0, MOST_SOURCES).map(visibleText).join(', ');
  return names.length > MOST_SOURCES ? `${named}, …` : named;
}

/** Files named one by one. */
const MOST_SOURCES = 40;
