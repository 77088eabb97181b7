import type { DataSourceRow } from '../queries/data-sources.ts';
import { provinceDossiers } from '../queries/unit-dossiers.ts';
import { periodKey, type Period } from '../tables/periods.ts';
import type { ComparisonData } from './comparison-data.ts';
import { pageSources } from './page-sources.ts';

/** The sources of the provinces' own rows in one period; none without a period. */
export async function indicatorSources(
  { nation }: ComparisonData,
  period: Period | null,
): Promise<DataSourceRow[]> {
  if (period === null) return [];
  const rows = await nation.published.database.query(provinceDossiers());
  return pageSources(
    rows.filter((row) => periodKey(row) === periodKey(period)),
    nation.sources,
  );
}
