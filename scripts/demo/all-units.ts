import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DIALECTS, exportText } from '../../src/demonstration/dialect.ts';
import type { ExportFile } from '../../src/demonstration/export-file.ts';
import { demonstrationMonths } from '../../src/demonstration/months.ts';
import { simulateUnit } from '../../src/demonstration/simulate.ts';
import { tidyTable } from '../../src/demonstration/tidy-table.ts';
import { readUnits } from '../../src/ingest/reference-files.ts';
import { PROJECT_DATA } from '../ingest/project-tables.ts';

/**
 * Invented figures under the codes of all real communes, one tidy file a province and month: for
 * measuring scale only, never for a site that anyone sees.
 */
export function* allUnitsExports(seed: number, monthCount: number): Generator<ExportFile> {
  const units = readUnits(readFileSync(join(PROJECT_DATA, 'reference/units.csv'), 'utf8')).rows;
  const slugs = new Map(units.map(({ unit_code, slug }) => [unit_code, slug]));
  const communes = new Map(
    units
      .filter(({ level }) => level === 'commune')
      .map(({ unit_code, province_code }) => [unit_code, province_code ?? '']),
  );
  const months = demonstrationMonths(monthCount);
  for (const [province, own] of Map.groupBy(communes, ([, code]) => code)) {
    const simulated = own.map(([unit_code]) => simulateUnit(seed, unit_code, months));
    for (const [index, { month }] of months.entries()) {
      const rows = simulated.flatMap((unitMonths) => unitMonths[index] ?? []);
      const path = `${slugs.get(province) ?? province}/${month}/so-lieu-${month}.csv`;
      yield { path, text: exportText(tidyTable(rows, 'en'), DIALECTS[0]!), sidecar: null };
    }
  }
}
