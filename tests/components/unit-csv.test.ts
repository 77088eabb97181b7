import { describe, expect, it } from 'vitest';
import { issueIndex, issuesOf } from '../../src/components/issue-index.ts';
import { pageSources, sourceLine } from '../../src/components/page-sources.ts';
import { unitCsv } from '../../src/components/unit-csv.ts';
import type { DataSourceRow } from '../../src/queries/data-sources.ts';
import type { Issue } from '../../src/tables/quality.ts';
import { dossierRow } from './dossier-row.ts';

const UNIT = {
  unit_code: 'X0001',
  level: 'commune',
  name: 'Mẫu 001',
  type: 'xã',
  province_code: 'XM',
  slug: null,
  valid_from: '2025-07-01',
  valid_to: null,
  sort_order: 1,
  has_page: true,
} as const;
const units = new Map([[UNIT.unit_code, UNIT]]);
const source = (source_id: string, publisher: string | null): DataSourceRow => ({
  source_id,
  sha256: '',
  layout: null,
  publisher,
  title: null,
  url: null,
  licence: null,
  as_of: null,
  capture: null,
});
const issue = (line: number | null): Issue => ({
  source_id: 's1',
  sheet: null,
  line,
  column: null,
  code: 'identity_broken',
  severity: 'error',
  params: {},
});

describe('the CSV of a unit', () => {
  const sources = new Map([['s1', source('s1', '=HYPERLINK("x")')]]);

  it('leaves unknowns blank, never 0, and neutralises what a spreadsheet would run', () => {
    const [header, line] = unitCsv([dossierRow({ received_total: 0 })], {
      sources,
      units,
      demonstration: false,
    }).split('\r\n') as [string, string];
    expect(header.startsWith('\uFEFFunit_code,unit_name,')).toBe(true);
    expect(header).toContain(',received_total,');
    expect(header).not.toContain('resolved_total');
    expect(line).toContain('Xã Mẫu 001');
    expect(line).toContain('"\'=HYPERLINK(""x"")"');
  });

  it('names the hidden counts of a row, whose cells are empty', () => {
    const suppressed = ['received_total', 'resolved_late'] as const;
    const [header, line] = unitCsv([dossierRow({}, { suppressed })], {
      sources,
      units,
      demonstration: false,
    }).split('\r\n') as [string, string];
    const cells = line.split(',');
    expect(cells[header.split(',').indexOf('received_total')]).toBe('');
    expect(cells[header.split(',').indexOf('suppressed')]).toBe('received_total resolved_late');
  });

  it('says in every line of the invented province that the figures are invented', () => {
    const csv = unitCsv([dossierRow({ received_total: 1 })], {
      sources,
      units,
      demonstration: true,
    });
    const lines = csv.trim().split('\r\n');
    expect(lines[0]?.endsWith(',note')).toBe(true);
    expect(lines[1]).toContain('Invented figures');
  });
});

describe('what a page says of its files', () => {
  it('names each described file once, and files without a description once together', () => {
    const sources = new Map([
      ['s1', source('s1', null)],
      ['s2', source('s2', null)],
      ['s3', source('s3', 'Portal')],
    ]);
    const used = pageSources(
      ['s1', 's2', 's3', 's3', 's9', null].map((source_id) => ({ source_id })),
      sources,
    );
    expect(used.map(({ publisher }) => publisher)).toEqual([null, 'Portal']);
    expect(sourceLine('vi', used, 'own file')).toBe('\u2068own file\u2069; \u2068Portal\u2069');
  });

  it('finds the issues of the lines that rows were read from, each once', () => {
    const index = issueIndex([issue(7), issue(8), issue(null)]);
    const row = dossierRow({});
    expect(issuesOf(index, [row, row])).toEqual([{ issue: issue(7), period: row }]);
    expect(
      issuesOf(index, [{ ...row, source_id: null, source_sheet: null, source_line: null }]),
    ).toEqual([]);
  });
});
