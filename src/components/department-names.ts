import { readFileSync } from 'node:fs';
import type { Locale } from '../i18n/locales.ts';
import { readDepartments } from '../ingest/reference-files.ts';
import type { Department } from '../tables/departments.ts';

let read: readonly Department[] | null = null;

/**
 * What a department is called in a language, by its code; null for one that the list lacks, and in
 * Vietnamese, in which its name is given. The file is read once in a build.
 */
export function departmentName(locale: Locale, code: string): string | null {
  if (locale === 'vi') return null;
  read ??= readDepartments(readFileSync('data/reference/departments.csv', 'utf8')).rows;
  const slug = code.slice(code.indexOf('.') + 1);
  return read.find((department) => department.slug === slug)?.[`name_${locale}`] ?? null;
}
