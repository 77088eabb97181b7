import { ESLint } from 'eslint';
import { expect, test } from 'vitest';

const eslint = new ESLint();

/** Messages of the import rules about one import in a file of `src` or `scripts`. */
async function complaints(file: string, imported: string): Promise<readonly string[]> {
  const configuration = (await eslint.calculateConfigForFile(file)) as {
    rules: Record<string, unknown>;
  };
  const plain = new ESLint({
    overrideConfigFile: true,
    overrideConfig: {
      rules: { 'no-restricted-imports': configuration.rules['no-restricted-imports'] as never },
    },
  });
  const [result] = await plain.lintText(`import { x } from '${imported}';\nx();\n`);
  return (result?.messages ?? []).map(({ message }) => message);
}

test.each([
  ['src/charts/trend-chart.ts', '../database/native.ts'],
  ['src/tables/rates.ts', '../statistics/wilson.ts'],
  ['src/queries/unit-versions.ts', '../components/unit-path.ts'],
  ['src/ingest/decode.ts', '../../scripts/pack.ts'],
  ['src/comparison/compared-units.ts', '../queries/unit-results.ts'],
  ['src/statistics/wilson.ts', '../comparison/seed.ts'],
  ['src/statistics/wilson.ts', 'd3'],
  ['src/components/page-head.ts', '@duckdb/duckdb-wasm'],
  ['src/browser/search-box.ts', '../pages/search.json.ts'],
  ['scripts/pack.ts', '../src/components/unit-path.ts'],
])('%s may not import %s', async (file, imported) => {
  expect(await complaints(file, imported)).not.toEqual([]);
});

test.each([
  ['src/charts/trend-chart.ts', '../statistics/wilson.ts'],
  ['src/comparison/compared-units.ts', '../statistics/wilson.ts'],
  ['src/ingest/decode.ts', 'papaparse'],
  ['src/database/native.ts', '@duckdb/node-api'],
  ['scripts/pack.ts', '../src/tables/manifest.ts'],
])('%s may import %s', async (file, imported) => {
  expect(await complaints(file, imported)).toEqual([]);
});
