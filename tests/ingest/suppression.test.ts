import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hiddenColumns, type SuppressionRule } from '../../src/ingest/suppression.ts';
import type { ProvinceRows } from '../../src/ingest/period-table.ts';
import { COUNT_NAMES } from '../../src/tables/counts.ts';
import { anyFlows, provinceOf } from './invented-province.ts';
import { recovered, unknown, type Knowledge } from './recover-hidden.ts';

const RULE: SuppressionRule = { threshold: 5, sensitive_fields: [] };

function shown(rows: ProvinceRows, rule = RULE): ProvinceRows {
  const hidden = hiddenColumns(rows, rule);
  return { overview: hidden.applied(rows.overview), byField: hidden.applied(rows.byField) };
}

/** Hidden numbers of dossiers that can be computed; a 0 may be seen to be 0. */
function leaks(rows: ProvinceRows, shown: ProvinceRows, knowledge: Knowledge): string[] {
  const truth = new Map(
    [...rows.overview, ...rows.byField].flatMap((row) =>
      COUNT_NAMES.map((name) => [unknown(row, name), row[name]] as const),
    ),
  );
  return [...recovered(shown, knowledge)].flatMap(([name, value]) => {
    expect(value).toBe(truth.get(name));
    return value === 0 ? [] : [`${name} = ${value}`];
  });
}

describe('no hidden number can be computed', () => {
  test('linear', () => {
    fc.assert(
      fc.property(anyFlows(1), (flows) => {
        const rows = provinceOf(flows);
        expect([...recovered(published(rows), { identities: true })]).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });
  test('bounds', () => {
    fc.assert(
      fc.property(anyFlows(1), (flows) => {
        const rows = provinceOf(flows);
        expect(leaks(rows, published(rows), { bounds: true })).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });
  test('bounds and identities', () => {
    fc.assert(
      fc.property(anyFlows(1), (flows) => {
        const rows = provinceOf(flows);
        expect(leaks(rows, published(rows), { bounds: true, identities: true })).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });
  test('over time', () => {
    fc.assert(
      fc.property(anyFlows(4), (flows) => {
        const rows = provinceOf(flows);
        expect(leaks(rows, published(rows), { identities: true, overTime: true })).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });
  test('since January', () => {
    fc.assert(
      fc.property(anyFlows(4), (flows) => {
        const rows = provinceOf(flows, true);
        expect(leaks(rows, published(rows), { identities: true, overTime: true })).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });
});
