import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { demonstrationUnits } from '../../src/demonstration/units.ts';
import { fieldRegister } from '../../src/ingest/field-register.ts';
import type { FieldRegister } from '../../src/ingest/field-register.ts';
import {
  readDepartments,
  readFields,
  readPortalCodes,
  readPredecessors,
  readSources,
  readUnits,
} from '../../src/ingest/reference-files.ts';
import type { Layout } from '../../src/ingest/layout.ts';
import { issueMessage } from '../../src/i18n/issue-message.ts';
import type { PortalCode, PublishedSource } from '../../src/ingest/reference-files.ts';
import type { LoadedTable } from '../../src/ingest/table-records.ts';
import { unitRegister } from '../../src/ingest/unit-register.ts';
import type { UnitRegister } from '../../src/ingest/unit-register.ts';
import { IngestError } from './dataset-file.ts';
import type { IngestLanguage } from './messages.ts';
import { INGEST_MESSAGES } from './messages.ts';
import { readMappings } from './mappings.ts';
import { PROJECT_DATA } from './project-tables.ts';
import { sha256Of } from './input-files.ts';

/** The reference tables of a run. */
export interface Reference {
  readonly units: UnitRegister;
  readonly fields: FieldRegister;
  readonly portalCodes: ReadonlyMap<string, PortalCode>;
  readonly sources: ReadonlyMap<string, PublishedSource>;
  /** Layouts that `reference/layouts/*.json` map, of the data directory and then of the project. */
  readonly mappings: readonly Layout[];
  /** Hash of all tables that were read. */
  readonly sha256: string;
}

/**
 * Reads `reference/`, each file of the data directory, else the project's own; a demonstration adds
 * the units of the invented province. Throws {@link IngestError} where a line of them is wrong: no
 * figure can be placed with a broken list of units. A mapping that is wrong is such a line, unless
 * `wrongMappings` leaves it out: a draft may lie there unfinished while another is made.
 */
export function readReference(
  data: string,
  demonstration: boolean,
  language: IngestLanguage,
  wrongMappings: 'refused' | 'left_out' = 'refused',
): Reference {
  const hashes: string[] = [];
  const read = <Row>(name: string, reader: (text: string) => LoadedTable<Row>): readonly Row[] => {
    const own = join(data, 'reference', name);
    const path = existsSync(own) ? own : join(PROJECT_DATA, 'reference', name);
    const text = readFileSync(path, 'utf8');
    hashes.push(sha256Of(text));
    const { rows, issues } = reader(text);
    const wrong = issues.filter(({ severity }) => severity === 'error');
    if (wrong.length === 0) return rows;
    const messages = wrong.map((issue) =>
      INGEST_MESSAGES[language].badReference({
        file: path,
        line: issue.line,
        message: issueMessage(language, issue),
      }),
    );
    throw new IngestError(messages.join('\n'));
  };
  const versions = read('units.csv', readUnits);
  const units = demonstration ? [...versions, ...demonstrationUnits()] : versions;
  const codes = read('portal-codes.csv', readPortalCodes);
  const sources = read('sources.csv', readSources);
  const register = unitRegister(
    units,
    read('predecessors.csv', readPredecessors),
    read('departments.csv', readDepartments),
  );
  const found = readMappings(data, register, language, (text) => hashes.push(sha256Of(text)));
  if (found.problems.length > 0 && wrongMappings === 'refused')
    throw new IngestError(found.problems.join('\n'));
  return {
    units: register,
    mappings: found.layouts,
    fields: fieldRegister([...read('fields.csv', readFields)]),
    portalCodes: new Map(codes.map((row) => [row.portal_code, row])),
    sources: new Map(sources.map((row) => [row.sha256, row])),
    sha256: sha256Of(hashes.join('\n')),
  };
}
