import { expect, test } from 'vitest';
import { dossierCells } from '../../../scripts/ingest/dossier-cells.ts';
import { rowCells } from '../../../scripts/ingest/table-rows.ts';
import type { DossierRow } from '../../../src/tables/dossiers.ts';
import { SCHEMA } from '../../../src/tables/schema.ts';

test('dossierCells() gives every column of the table dossiers, in its order', () => {
  const names = SCHEMA.dossiers.map(({ name }) => name);
  const row = Object.fromEntries(names.map((name) => [name, `value of ${name}`]));
  const cells = dossierCells(row as unknown as DossierRow);
  expect(cells).toEqual(rowCells(SCHEMA.dossiers, row));
});
