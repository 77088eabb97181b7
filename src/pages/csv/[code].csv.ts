import type { APIRoute } from 'astro';
import { provinceData } from '../../components/province-data.ts';
import { unitCsv } from '../../components/unit-csv.ts';
import { unitsWithRows } from '../../components/unit-pages.ts';

/** One file a unit that has figures, for all languages: `/csv/52.csv`, `/csv/23575.csv`. */
export const getStaticPaths = async () =>
  (await unitsWithRows()).map(({ unit, data }) => ({
    params: { code: unit.unit_code },
    props: { directory: data.nation.directory, provinceCode: data.province.unit_code },
  }));

interface Props {
  readonly directory: string;
  readonly provinceCode: string;
}

/** The figures of a unit, over all fields first, then by field. */
export const GET: APIRoute<Props> = async ({ params, props }) => {
  const code = params['code'] ?? '';
  const data = await provinceData(props.directory, props.provinceCode);
  const unit = data.nation.units.get(code)!;
  const rows = [...(data.rows.get(code) ?? []), ...(data.fieldRows.get(code) ?? [])];
  return new Response(unitCsv(unit, rows, data.nation), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
};
