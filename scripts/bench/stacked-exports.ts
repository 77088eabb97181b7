import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DIALECTS, exportText } from '../../src/demonstration/dialect.ts';
import type { ExportFile } from '../../src/demonstration/export-file.ts';
import { formII06 } from '../../src/demonstration/form-ii06.ts';
import { demonstrationMonths } from '../../src/demonstration/months.ts';
import { simulateUnit } from '../../src/demonstration/simulate.ts';
import { readUnits } from '../../src/ingest/reference-files.ts';
import { fullName } from '../../src/tables/units.ts';
import { PROJECT_DATA } from '../ingest/project-tables.ts';

const SEED = 766;

/**
 * Invented figures of all real communes in the official form: one file a province and month, in which
 * the forms of its communes follow one another. With 60 months 2.4 million rows of figures among 4.8
 * million lines. For measuring scale only, never for a site that anyone sees.
 */
export function* stackedExports(monthCount: number): Generator<ExportFile> {
  const units = readUnits(readFileSync(join(PROJECT_DATA, 'reference/units.csv'), 'utf8')).rows;
  // A unit whose type changed has several lines; the last one is in force.
  const latest = [...new Map(units.map((unit) => [unit.unit_code, unit])).values()];
  const months = demonstrationMonths(monthCount);
  const provinces = latest.filter(({ level }) => level === 'province');
  for (const [index, province] of provinces.entries()) {
    const dialect = DIALECTS[index % DIALECTS.length]!;
    const reporters = latest
      .filter(
        ({ level, province_code }) => level === 'commune' && province_code === province.unit_code,
      )
      .map((unit) => ({
        unitName: `UBND ${fullName(unit)}`,
        months: simulateUnit(SEED, unit.unit_code, months),
      }));
    for (const [at, month] of months.entries()) {
      const place = fullName(province);
      const forms = reporters.flatMap(({ unitName, months: own }) =>
        formII06({
          unitName,
          group: 'Xã, phường, đặc khu',
          place,
          month,
          fields: own[at] ?? [],
          totalOff: {},
        }),
      );
      const path = `${province.slug ?? province.unit_code}/${month.month}/bieu-ii06-${month.month}.csv`;
      yield { path, text: exportText(forms, dialect), sidecar: null };
    }
  }
}
