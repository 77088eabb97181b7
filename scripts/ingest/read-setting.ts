import type { IngestContext } from '../../src/ingest/file-result.ts';
import type { Dataset } from '../../src/tables/dataset.ts';
import { IngestError, readDataset } from './dataset-file.ts';
import { INGEST_MESSAGES } from './messages.ts';
import type { IngestLanguage } from './messages.ts';
import { readProjectTables, type ProjectTables } from './project-tables.ts';
import { readReference } from './reference.ts';
import type { Reference } from './reference.ts';

/** Everything of a data directory but its exports: by what these are read and what stands beside them. */
export interface Setting {
  readonly dataset: Dataset;
  readonly reference: Reference;
  readonly tables: ProjectTables;
  readonly context: IngestContext;
}

/** Reads all of a data directory but `raw/`. Throws {@link IngestError} where nothing can be made of it. */
export function readSetting(data: string, language: IngestLanguage): Setting {
  const dataset = readDataset(data, INGEST_MESSAGES[language]);
  const demonstration = dataset.kind === 'demonstration';
  const reference = readReference(data, demonstration, language);
  const context = ingestContext(dataset, reference, language);
  checkSensitiveFields(dataset, reference, language);
  const tables = readProjectTables(data, demonstration, context);
  return { dataset, reference, tables, context };
}

/** What reading a file needs to know of a data directory; see {@link readSetting}. */
export function readContext(data: string, language: IngestLanguage): IngestContext {
  const dataset = readDataset(data, INGEST_MESSAGES[language]);
  const reference = readReference(data, dataset.kind === 'demonstration', language);
  return ingestContext(dataset, reference, language);
}

function ingestContext(
  { scope, default_calendar }: Dataset,
  { units, fields, portalCodes, mappings }: Reference,
  language: IngestLanguage,
): IngestContext {
  const unknown = scope?.find((code) => units.unit(code)?.level !== 'province');
  if (unknown !== undefined)
    throw new IngestError(INGEST_MESSAGES[language].unknownScope({ code: unknown }));
  return {
    units,
    fields,
    portalCodes,
    mappings,
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
