import type { AskOptions, AskScope, AskSeries, AskSource } from '../browser/asking/ask-options.ts';
import { openPublished, type Published } from '../database/published.ts';
import type { Locale } from '../i18n/locales.ts';
import { MESSAGES } from '../i18n/messages.ts';
import { dossierSources } from '../queries/data-sources.ts';
import { isMeasure } from '../queries/explore-answer.ts';
import {
  fieldPeriods,
  measureRows,
  provincesWith,
  type Coverage,
  type FieldPeriod,
} from '../queries/explore-coverage.ts';
import { unitVersions } from '../queries/unit-versions.ts';
import { ALL_FIELDS } from '../tables/dossiers.ts';
import type { Dataset } from '../tables/dataset.ts';
import { isOfReportingMonths } from '../tables/periods.ts';
import { fullName } from '../tables/units.ts';
import { buildScope } from './build-scope.ts';
import { fieldNames } from './field-names.ts';
import { sourceLine } from './page-sources.ts';
import { assetLink } from './site-links.ts';

/** All that readers can ask of the data that this build covers, with names in one language. */
export async function askOptions(locale: Locale): Promise<AskOptions> {
  const { dataDirectory, demonstrationDirectory } = buildScope();
  const sources = [await source(locale, 'published', dataDirectory, '/data/')];
  if (demonstrationDirectory !== null)
    sources.push(
      await source(locale, 'demonstration', demonstrationDirectory, '/data/demonstration/'),
    );
  const used = new Set(sources.flatMap(({ scopes }) => scopes.flatMap(({ fields }) => fields)));
  const names = await fieldNames(locale);
  return {
    engine: assetLink('/engine/'),
    fieldNames: Object.fromEntries([...names].filter(([id]) => used.has(id))),
    sources: sources.filter(({ scopes }) => scopes.length > 0),
  };
}

async function source(
  locale: Locale,
  id: AskSource['id'],
  directory: string,
  path: string,
): Promise<AskSource> {
  const published = await openPublished(directory);
  const { database, manifest } = published;
  const names = await provinceNames(published);
  const scopes = async (level: 'commune' | 'department'): Promise<Unknown[]> =>
    (await database.query(provincesWith(level))).map(({ province_code: code }) => ({
      id: level === 'commune' ? code : `${code}.departments`,
      level,
      province: { code, name: names.get(code) ?? code },
    }));
  const wanted: Unknown[] = [
    { id: 'provinces', level: 'province', province: null },
    ...(await scopes('commune')),
    ...(await scopes('department')),
  ];
  const all = await Promise.all(wanted.map((units) => scope(published, units)));
  return {
    id,
    directory: assetLink(path),
    sourceLine: await sourcesOf(locale, id, published),
    as_of: manifest.as_of,
    scopes: all.filter(({ measures, series }) => measures.length > 0 && series.length > 0),
  };
}

/** Units of which it is not known yet what there is. */
type Unknown = Pick<AskScope, 'id' | 'level' | 'province'>;

async function sourcesOf(
  locale: Locale,
  id: AskSource['id'],
  { database, manifest }: Published,
): Promise<string> {
  const { common } = MESSAGES[locale];
  if (id === 'demonstration') return common.demonstrationBand;
  // Sources of what can be asked about; not those of press reports or of index 766.
  const databases = manifest.files.flatMap(({ path }) => {
    const [, code] = /^fields-([0-9a-z]{2})\./.exec(path) ?? [];
    return code === undefined ? [] : [`fields_${code}`];
  });
  const used = await database.query(dossierSources(['overview', ...databases]));
  return sourceLine(locale, used, common.sourceOwnFile);
}

async function scope({ database, manifest }: Published, units: Unknown): Promise<AskScope> {
  const databases = ['overview'];
  const province = units.province?.code ?? null;
  const code = province?.toLowerCase() ?? '';
  const hasFields = manifest.files.some(({ path }) => path.startsWith(`fields-${code}.`));
  if (province !== null && hasFields) databases.push(`fields_${code}`);
  const coverages = databases.map((name): Coverage => ({
    database: name,
    province,
    level: units.level,
  }));
  const rows = (
    await Promise.all(coverages.map((coverage) => database.query(fieldPeriods(coverage))))
  ).flat();
  const measures = await Promise.all(
    coverages.map((coverage) => database.query(measureRows(coverage))),
  );
  const known = measures.flat().flatMap((counted) => Object.entries(counted));
  return {
    ...units,
    fields: [...new Set(rows.map(({ field_id }) => field_id))].sort(allFirst),
    measures: [...new Set(known.filter(([, count]) => count > 0).map(([name]) => name))].filter(
      isMeasure,
    ),
    series: seriesOf(rows, manifest.dataset.default_calendar),
  };
}

function seriesOf(
  rows: readonly FieldPeriod[],
  calendar: Dataset['default_calendar'],
): AskSeries[] {
  const groups = Map.groupBy(
    rows,
    (row) => `${row.period_kind} ${row.calendar} ${String(isOfReportingMonths(row))}`,
  );
  const rowsIn = (group: readonly FieldPeriod[]): number =>
    group.reduce((sum, { row_count }) => sum + row_count, 0);
  // What most units have comes first: a question that names no periods is about these.
  const sorted = [...groups.values()].toSorted((a, b) => rowsIn(b) - rowsIn(a));
  return calendarFirst(sorted, calendar).map((group): AskSeries => {
    const { period_kind, calendar } = group[0]!;
    const reporting = isOfReportingMonths(group[0]!);
    const periods = new Map(
      group.map((row) => [
        `${row.period_end} ${row.period_start}`,
        [row.period_start, row.period_end] as const,
      ]),
    );
    const sorted = [...periods].sort(([a], [b]) => (a < b ? -1 : 1));
    return { period_kind, calendar, reporting, periods: sorted.map(([, period]) => period) };
  });
}

/** Where months of both calendars are known, those of the calendar of the dataset come before all. */
function calendarFirst(
  groups: readonly (readonly FieldPeriod[])[],
  calendar: Dataset['default_calendar'],
): readonly (readonly FieldPeriod[])[] {
  const other = calendar === 'month' ? 'reporting_month' : 'month';
  const [first] = groups;
  const own = groups.find(([row]) => row?.period_kind === 'flow' && row.calendar === calendar);
  const isOther = first?.[0]?.period_kind === 'flow' && first[0].calendar === other;
  if (!isOther || own === undefined) return groups;
  return [own, ...groups.filter((group) => group !== own)];
}

async function provinceNames({ database }: Published): Promise<Map<string, string>> {
  const units = await database.query(unitVersions());
  return new Map(
    units
      .filter(({ level }) => level === 'province')
      .map((unit) => [unit.unit_code, fullName(unit)]),
  );
}

function allFirst(a: string, b: string): number {
  return Number(b === ALL_FIELDS) - Number(a === ALL_FIELDS) || a.localeCompare(b);
}
