import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Locale } from '../i18n/locales.ts';
import { readFields } from '../ingest/reference-files.ts';
import type { Field } from '../tables/fields.ts';

const REGISTER = 'data/reference/fields.csv';

let register: Promise<readonly Field[]> | null = null;

/**
 * Names of the registered fields in one language, by `field_id`; the file is read once in a build.
 * Empty without a register.
 */
export async function fieldNames(locale: Locale): Promise<ReadonlyMap<string, string>> {
  register ??= readRegister();
  return new Map((await register).map((field) => [field.field_id, field[`name_${locale}`]]));
}

async function readRegister(): Promise<readonly Field[]> {
  return existsSync(REGISTER) ? readFields(await readFile(REGISTER, 'utf8')).rows : [];
}
