import type { PeriodUnits, VersionChanges } from '../tables/version-changes.ts';
import { formatPeriod } from './format.ts';
import type { Locale } from './locales.ts';
import { MESSAGES } from './messages.ts';
import { visibleText } from './visible-text.ts';

/** Changes, and the names of the files that are read now, by `source_id`. */
export interface NamedChanges extends VersionChanges {
  readonly names: ReadonlyMap<string, string>;
}

/** What is new, missing and changed, line by line. */
export function changeLines(locale: Locale, changes: NamedChanges): string[] {
  const { report, explore, quality } = MESSAGES[locale];
  const words = report.changes;
  const sources = (ids: readonly string[]): string =>
    ids
      .slice(0, MOST_SOURCES)
      .map((id) => visibleText(changes.names.get(id) ?? id))
      .join(', ') + (ids.length > MOST_SOURCES ? ', …' : '');
  const figures = ({ level, units, ...period }: PeriodUnits): string =>
    words.units({ level, units, period: formatPeriod(locale, period) });
  const lines = [
    ...(changes.newSources.length === 0
      ? []
      : [words.newFiles({ count: changes.newSources.length, files: sources(changes.newSources) })]),
    ...(changes.goneSources.length === 0
      ? []
      : [
          words.goneFiles({
            count: changes.goneSources.length,
            files: sources(changes.goneSources),
          }),
        ]),
    ...changes.newFigures.map((row) => words.newFigures({ figures: figures(row) })),
    ...changes.goneFigures.map((row) => words.goneFigures({ figures: figures(row) })),
    ...(changes.changedTotal === 0 ? [] : [words.changed({ count: changes.changedTotal })]),
    ...changes.changedCounts.map((row) =>
      words.changedCount({
        unit: `${row.name} (${row.unit_code})`,
        period: formatPeriod(locale, row),
        count: explore.countName({ count: row.column_name }),
        old: row.old_value === null ? '–' : String(row.old_value),
        now: row.new_value === null ? '–' : String(row.new_value),
      }),
    ),
    ...changes.findings.map(({ code, before, now }) =>
      words.finding({ name: quality.codeName({ code }), before, now }),
    ),
  ];
  return lines.length === 0 ? [words.none] : lines;
}

/** Files named one by one. */
const MOST_SOURCES = 40;
