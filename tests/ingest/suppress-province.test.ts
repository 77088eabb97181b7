import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { provinceRows, type ProvinceRows } from '../../src/ingest/province-rules.ts';
import type { FileRow } from '../../src/ingest/file-result.ts';
import { suppressProvince } from '../../src/ingest/suppress-province.ts';
import { COUNT_NAMES, noCounts, type CountName, type Counts } from '../../src/tables/counts.ts';
import type { DossierRow } from '../../src/tables/dossiers.ts';
import {
  anyFlows,
  fieldRow,
  mixedProvince,
  monthPeriod,
  provinceOf,
  type Flows,
} from './invented-province.ts';
import { recovered, unknown } from './recover-hidden.ts';

const RULE = { threshold: 5, sensitive_fields: [] };

/** The rows as a file gives them. */
function exported(rows: readonly DossierRow[], exported_at: string | null = null) {
  const given = rows.map((row, index): FileRow => {
    const counts = Object.fromEntries(COUNT_NAMES.map((name) => [name, row[name]])) as Counts;
    return { ...row, counts, line: index + 2 };
  });
  const source_id = exported_at ?? 's1';
  return { source_id, path: `${source_id}.csv`, result: { rows: given, exported_at } };
}

test('months that are computed from running totals are hidden like months that are read', () => {
  let hidden = 0;
  fc.assert(
    fc.property(anyFlows(3), (flows) => {
      const running = provinceOf(flows, true).byField.filter(
        ({ period_kind }) => period_kind === 'year_to_date',
      );
      const made = provinceRows([exported(running)], 'XM');
      const shown = suppressProvince(made, RULE);
      const truth = new Map(
        [...made.overview, ...made.rows, ...made.computed].flatMap((row) =>
          COUNT_NAMES.map((name) => [unknown(row, name), row[name]] as const),
        ),
      );
      const found = recovered(
        { overview: shown.overview, byField: [...shown.rows, ...shown.computed] },
        { identities: true, overTime: true },
      );
      for (const [name, value] of found) expect(truth.get(name), name).toBe(value);
      expect([...found].filter(([, value]) => value !== 0)).toEqual([]);
      hidden += shown.computed.filter(({ suppressed }) => suppressed.length > 0).length;
    }),
    { numRuns: 8 },
  );
  expect(hidden).toBeGreaterThan(0);
});

test('that communes exceed their province is not published: it would bound what is hidden', () => {
  const commune = fieldRow(1, 0, monthPeriod(0), { received_total: 60 });
  const province = {
    ...fieldRow(2, 0, monthPeriod(0), { received_total: 59 }),
    ...{ unit_code: 'XM', level: 'province' as const },
  };
  const made = provinceRows([exported([commune, province])], 'XM');
  const said = ({ findings }: ProvinceRows) =>
    findings
      .flatMap(({ issues }) => issues)
      .filter(({ code }) => code === 'province_below_communes')
      .map(({ isPrivate }) => isPrivate);
  expect([said(made), said(suppressProvince(made, RULE))]).toEqual([[undefined], [true]]);
});

test('no correction by field of a commune and month with a hidden number is published, only that of their sum', () => {
  const rows = (small: number, large: number) =>
    [small, 60, large].flatMap((count, field) => [
      fieldRow(1, field, monthPeriod(0), { received_total: count }),
      fieldRow(2, field, monthPeriod(0), { received_total: 50 + field }),
    ]);
  const made = provinceRows(
    [exported(rows(2, 800), '2026-02-01'), exported(rows(3, 900), '2026-02-09')],
    'XM',
  );
  expect(made.revisions.map(({ field_id }) => field_id)).toEqual(['all', 'f0', 'f2']);
  expect(suppressProvince(made, RULE).revisions).toMatchObject([
    { field_id: 'all', old_value: 862, new_value: 963 },
  ]);
});

test('rows of the whole country by field are hidden whole, since they add up the provinces', () => {
  const country = { unit_code: 'VN', level: 'country' as const };
  const rows = [900, 800].map((count, field) =>
    fieldRow(1, field, monthPeriod(0), { received_total: count }, country),
  );
  const shown = suppressProvince(provinceRows([exported(rows)], null), RULE);
  expect(shown.rows.map(({ received_total }) => received_total)).toEqual([null, null]);
  expect(shown.overview.map(({ received_total }) => received_total)).toEqual([1700]);
});

/** The rows as a file gives them of which some could not be read. */
function partlyRead(rows: readonly DossierRow[], isLost: (row: DossierRow) => boolean) {
  const read = exported(rows.filter((row) => !isLost(row)));
  const marks = exported(rows.filter(isLost)).result.rows.map((row) => ({
    ...row,
    counts: noCounts(),
    unread: true as const,
  }));
  return { ...read, result: { ...read.result, marks } };
}

/** What a reader who knows of identities and other months computes of what is hidden; zeros left out. */
function computed(shown: ReturnType<typeof suppressProvince>) {
  const rows = { overview: shown.overview, byField: [...shown.rows, ...shown.computed] };
  return [...recovered(rows, { identities: true, overTime: true })].filter(
    ([, value]) => value !== 0,
  );
}

const none = { online: 0, direct: 0, early: 0, onTime: 0, late: 0, overdue: 0 };

test('a sum that is not stated hides in other periods what one that is hidden would', () => {
  const carried = { ...none, online: 2, direct: 3, late: 0.25 };
  const { byField } = provinceOf(
    [
      [
        [none, none],
        [carried, none],
      ],
    ],
    false,
  );
  const given = partlyRead(
    byField,
    ({ field_id, period_start }) => field_id === 'f0' && period_start === '2026-02-01',
  );
  const shown = suppressProvince(provinceRows([given], 'XM'), RULE);
  expect(computed(shown)).toEqual([]);
  expect(shown.overview.filter(({ field_id }) => field_id === 'all')).toMatchObject([
    { pending_total: null, suppressed: expect.arrayContaining(['pending_total']) as unknown },
    { pending_total: null, suppressed: [] },
  ]);
});

test('what a small row carries over is not told by the other rows where the row of the month before could not be read', () => {
  const { byField } = provinceOf([
    [
      [{ ...none, online: 1 }, none],
      [none, none],
      [none, { ...none, direct: 2 }],
    ],
    [
      [none, none],
      [none, none],
      [none, none],
    ],
    [
      [none, none],
      [none, { ...none, direct: 1 }],
      [none, none],
    ],
  ]);
  const given = partlyRead(byField, (row) => row === byField[0]);
  const shown = suppressProvince(provinceRows([given], 'XM'), RULE);
  const next = shown.rows.find(
    ({ unit_code, field_id, period_start }) =>
      `${unit_code} ${field_id} ${period_start}` === 'X0000 f0 2026-02-01',
  );
  expect(next?.suppressed).toContain('carried_over');
  expect(computed(shown)).toEqual([]);
});

test('a sum of two months of which rows could not be read is no tie between them', () => {
  const { byField } = provinceOf([
    [
      [{ ...none, direct: 1 }, none],
      [{ ...none, direct: 2, onTime: 1 }, none],
    ],
    [
      [{ ...none, direct: 1 }, none],
      [none, none],
    ],
  ]);
  const lost = ['X0001 f0 2026-01-01', 'X0000 f0 2026-02-01'];
  const given = partlyRead(byField, ({ unit_code, field_id, period_start }) =>
    lost.includes(`${unit_code} ${field_id} ${period_start}`),
  );
  expect(computed(suppressProvince(provinceRows([given], 'XM'), RULE))).toEqual([]);
});

test.each([
  ['months', 2, () => true],
  ['months beside a year to date', 2, () => true],
  ['a year to date', 2, ({ period_kind }: DossierRow) => period_kind === 'year_to_date'],
] as const)(
  'whatever rows of %s could not be read, no hidden number but 0 is determined',
  (name, months, isGiven) => {
    let hidden = 0;
    fc.assert(
      fc.property(
        anyFlows(months),
        fc.array(fc.nat(500), { minLength: 1, maxLength: 3 }),
        (flows, places) => {
          const byField = provinceOf(flows, name !== 'months').byField.filter(isGiven);
          const lost = new Set(places.map((place) => byField[place % byField.length]));
          const made = provinceRows([partlyRead(byField, (row) => lost.has(row))], 'XM');
          const shown = suppressProvince(made, RULE);
          expect(computed(shown)).toEqual([]);
          hidden += shown.rows.filter(({ suppressed }) => suppressed.length > 0).length;
        },
      ),
      name === 'months' ? { numRuns: 60 } : { numRuns: 10, seed: 25 },
    );
    expect(hidden).toBeGreaterThan(0);
  },
);

describe('rows over all fields beside rows by field', () => {
  const COLUMNS: readonly CountName[] = ['pending_total', 'received_online', 'resolved_early'];

  /** Field rows of which some are lost, and those of a unit lack a column; and the units' own rows over all fields. */
  function withOwnTotals(flows: Flows, places: readonly number[]): { made: ProvinceRows } {
    const { byField, overview } = provinceOf(flows);
    const lost = new Set(places.map((place) => byField[place % byField.length]));
    const poor = byField.map((row) => {
      const column = COLUMNS[Number(row.unit_code.at(-1))];
      return column === undefined || lost.has(row) ? row : { ...row, [column]: null };
    });
    const own = overview.filter(({ field_id, level }) => field_id === 'all' && level === 'commune');
    const totals = own.map((row) => ({ ...row, source_system: 'unspecified' }));
    const given = partlyRead([...poor, ...totals], (row) => lost.has(row));
    return { made: provinceRows([given], 'XM') };
  }

  test.each([
    ['where no row is lost', 0],
    ['where rows are lost', 3],
  ])('are never published, and nothing tells a hidden number but 0 %s', (_, most) => {
    let hidden = 0;
    fc.assert(
      fc.property(
        anyFlows(2),
        fc.array(fc.nat(500), { minLength: Math.min(1, most), maxLength: most }),
        (flows, places) => {
          const { made } = withOwnTotals(flows, places);
          const shown = suppressProvince(made, RULE);
          const kinds = Map.groupBy(shown.rows, ({ field_id }) => field_id === 'all');
          const byField = kinds.get(false) ?? [];
          const isBesideFields = (total: DossierRow): boolean =>
            byField.some(
              (field) =>
                unknown({ ...field, field_id: 'all' }, 'pending_total') ===
                unknown(total, 'pending_total'),
            );
          expect((kinds.get(true) ?? []).filter(isBesideFields)).toEqual([]);
          const found = recovered(
            { overview: shown.overview, byField },
            { identities: true, overTime: true, bounds: true },
          );
          expect([...found].filter(([, value]) => value !== 0)).toEqual([]);
          hidden += byField.filter(({ suppressed }) => suppressed.length > 0).length;
        },
      ),
      { numRuns: 60, seed: 7 },
    );
    expect(hidden).toBeGreaterThan(0);
  });
});

describe('all sums taken together with all bounds', () => {
  /** Hidden numbers other than 0 that a linear program determines, and rightly. */
  function foundTogether(made: ProvinceRows): { recovered: string[]; hidden: number } {
    const shown = suppressProvince(made, RULE);
    const truth = new Map(
      [...made.overview, ...made.rows, ...made.computed].flatMap((row) =>
        COUNT_NAMES.map((name) => [unknown(row, name), row[name]] as const),
      ),
    );
    const found = recovered(
      { overview: shown.overview, byField: [...shown.rows, ...shown.computed] },
      { identities: true, overTime: true, together: true },
    );
    return {
      recovered: [...found].flatMap(([name, value]) =>
        value !== 0 && truth.get(name) === value ? [name] : [],
      ),
      hidden: shown.rows.filter(({ suppressed }) => suppressed.length > 0).length,
    };
  }

  // Seeds with provinces of which sums taken one by one leave a number that all together determine.
  test.each([
    ['months beside a year to date of which rows are lost', 4, 4, 3],
    ['departments and months of both calendars', 5, 5, 0],
  ] as const)('determine no hidden number but 0 of %s', (name, seed, numRuns, most) => {
    const places = fc.array(fc.nat(500), { minLength: 1, maxLength: 3 });
    let hidden = 0;
    for (const [flows, chosen] of fc.sample(fc.tuple(anyFlows(2), places), { seed, numRuns })) {
      const { byField } = most === 0 ? mixedProvince(flows) : provinceOf(flows, true);
      const lost = new Set(chosen.slice(0, most).map((place) => byField[place % byField.length]));
      const found = foundTogether(
        provinceRows([partlyRead(byField, (row) => lost.has(row))], 'XM'),
      );
      expect(found.recovered, name).toEqual([]);
      hidden += found.hidden;
    }
    expect(hidden).toBeGreaterThan(0);
  });
});
