import type { APIRoute } from 'astro';
import { provinceData } from '../../components/province-data.ts';
import { unitCsv } from '../../components/unit-csv.ts';
import { unitFiles } from '../../components/unit-pages.ts';

/**
 * One file a unit that has figures, for all languages, and one for the departments of a province:
 * `/csv/52.csv`, `/csv/23575.csv`, `/csv/52-departments.csv`.
 */
export const getStaticPaths = async () =>
  (await unitFiles()).map(({ name, units, data }) => ({
    params: { code: name },
    props: {
      directory: data.nation.directory,
      provinceCode: data.province.unit_code,
      codes: units.map(({ unit_code }) => unit_code),
    },
  }));

interface Props {
  readonly directory: string;
  readonly provinceCode: string;
  readonly codes: readonly string[];
}

/** The figures of each unit, over all fields first, then by field. */
export const GET: APIRoute<Props> = async ({ props }) => {
  const data = await provinceData(props.directory, props.provinceCode);
  const rows = props.codes.flatMap((code) => [
    ...(data.rows.get(code) ?? []),
    ...(data.fieldRows.get(code) ?? []),
  ]);
  return new Response(unitCsv(rows, data.nation), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
};
