import { describe, expect, test } from 'vitest';
import type { ProvinceData, SiteUnit } from '../../src/components/province-data.ts';
import { provinceFinding } from '../../src/components/province-finding.ts';
import { provinceView } from '../../src/components/province-view.ts';
import type { Counts } from '../../src/tables/counts.ts';
import { dossierRow, month } from './dossier-row.ts';

const unit = (unit_code: string) => ({ unit_code }) as SiteUnit;

/** The finding of a province of which only communes have figures, each the same. */
function findingOf(communes: number, counts: Partial<Counts>): string {
  const codes = Array.from({ length: communes }, (_, index) => `X000${index}`);
  const rows = codes.map((unit_code) => dossierRow(counts, { unit_code, ...month(0) }));
  const data = {
    province: unit('XM'),
    communes: codes.map(unit),
    rows: Map.groupBy(rows, ({ unit_code }) => unit_code),
  };
  const view = provinceView(data as unknown as ProvinceData);
  const { sentence, detail } = provinceFinding('en', view, {
    place: null,
    verdict: null,
    shared: null,
  });
  return `${sentence} ${detail}`.trim();
}

describe('the finding of a province', () => {
  test('says that there are no figures where there are none', () => {
    expect(findingOf(0, {})).toContain('no dossier figures');
  });

  test('says of figures without a rate that they allow none', () => {
    expect(findingOf(2, { received_total: 9 })).toContain('No on-time rate can be computed');
  });

  test('says where nothing was received', () => {
    expect(findingOf(2, { received_total: 0 })).toContain('No dossiers came in');
  });

  test('says once what all communes have', () => {
    const finding = findingOf(5, { received_total: 9, in_time_766: 9 });
    expect(finding).toContain('All 5 communes have 100.0%.');
    expect(finding).not.toContain('between');
  });
});
