import type { UnitRegister } from '../../src/ingest/unit-register.ts';
import { INGEST_MESSAGES, type IngestLanguage } from './messages.ts';
import type { ReadInput } from './raw-files.ts';
import type { Understood } from './understood.ts';

/** Provinces named of one file. */
const MOST_PROVINCES = 5;

/** "read as “form-ii06”, Lào Cai, 2025-08-01 – 2025-08-31"; null of a file without any row. */
export function understoodText(
  { input: { layout }, understood }: Pick<ReadInput, 'input' | 'understood'>,
  units: Pick<UnitRegister, 'unit'>,
  language: IngestLanguage,
): string | null {
  const said = provincesAndPeriods([understood], units, language);
  return layout === null || said === null
    ? null
    : INGEST_MESSAGES[language].understood({ layout, ...said });
}

/** The same of very many files, by layout. */
export function understoodLayouts(
  inputs: readonly ReadInput[],
  units: UnitRegister,
  language: IngestLanguage,
): string[] {
  const layouts = Map.groupBy(inputs, ({ input }) => input.layout);
  return [...layouts].flatMap(([layout, files]) => {
    const said = provincesAndPeriods(
      files.map((file) => file.understood),
      units,
      language,
    );
    if (layout === null || said === null) return [];
    const rows = files.reduce((sum, { input }) => sum + input.rows_loaded, 0);
    return [
      INGEST_MESSAGES[language].understoodFiles({ layout, files: files.length, ...said, rows }),
    ];
  });
}

function provincesAndPeriods(
  of: readonly Understood[],
  units: Pick<UnitRegister, 'unit'>,
  language: IngestLanguage,
): { provinces: readonly string[]; periods: string } | null {
  const periods = of.flatMap((each) => each.periods);
  const first = periods.map(([day]) => day).toSorted()[0];
  const last = periods
    .map(([, day]) => day)
    .toSorted()
    .at(-1);
  if (first === undefined || last === undefined) return null;
  const codes = [...new Set(of.flatMap(({ provinces }) => provinces))].toSorted();
  const named = codes.slice(0, MOST_PROVINCES).map((code) => units.unit(code)?.name ?? code);
  const count = new Set(periods.map((days) => days.join(' '))).size;
  return {
    provinces: [...named, ...(codes.length > MOST_PROVINCES ? ['…'] : [])],
    periods:
      count === 1
        ? `${first} – ${last}`
        : INGEST_MESSAGES[language].severalPeriods({ count, first, last }),
  };
}
