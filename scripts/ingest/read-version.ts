import { join } from 'node:path';
import type { IngestContext } from '../../src/ingest/file-result.ts';
import type { Dataset } from '../../src/tables/dataset.ts';
import { COUNTRY_CODE } from '../../src/tables/units.ts';
import { IngestError, readDataset } from './dataset-file.ts';
import { INGEST_MESSAGES } from './messages.ts';
import type { IngestLanguage } from './messages.ts';
import type { Version } from './outputs.ts';
import { readProjectTables } from './project-tables.ts';
import { readRawFiles } from './raw-files.ts';
import { readReference } from './reference.ts';
import type { Reference } from './reference.ts';

/** Reads all of a data directory. Throws {@link IngestError} where nothing can be made of it. */
export function readVersion(data: string, fieldLevel: boolean, language: IngestLanguage): Version {
  const dataset = readDataset(data, INGEST_MESSAGES[language]);
  const demonstration = dataset.kind === 'demonstration';
  const reference = readReference(data, demonstration, language);
  const context = ingestContext(dataset, reference, language);
  checkSensitiveFields(dataset, reference, language);
  const isUnit = (code: string): boolean =>
    code === COUNTRY_CODE || reference.units.unit(code) !== null;
  const tables = readProjectTables(data, demonstration, isUnit);
  const raw = readRawFiles(join(data, 'raw'), context, (done, total) => {
    console.log(`  ${String(done)} / ${String(total)}`);
  });
  return { dataset, raw, tables, reference, fieldLevel };
}

function ingestContext(
  { scope, default_calendar }: Dataset,
  { units, fields, portalCodes }: Reference,
  language: IngestLanguage,
): IngestContext {
  const unknown = scope?.find((code) => units.unit(code)?.level !== 'province');
  if (unknown !== undefined)
    throw new IngestError(INGEST_MESSAGES[language].unknownScope({ code: unknown }));
  return {
    units,
    fields,
    portalCodes,
    defaultCalendar: default_calendar,
    scope: scope === null ? null : new Set(scope),
  };
}

/** A field that is misspelt would be published: it must be one of the list, or named like an unknown one. */
function checkSensitiveFields(
  { suppression }: Dataset,
  { fields }: Reference,
  language: IngestLanguage,
): void {
  const unknown = suppression.sensitive_fields.find(
    (field) => !fields.field_ids.includes(field) && !/^x-[a-z0-9]+(?:-[a-z0-9]+)*$/.test(field),
  );
  if (unknown === undefined) return;
  const known = fields.field_ids.join(', ');
  throw new IngestError(INGEST_MESSAGES[language].unknownSensitiveField({ field: unknown, known }));
}
