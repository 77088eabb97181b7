import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PublishedRows } from '../../src/ingest/period-table.ts';
import { hiddenColumns, type SuppressionRule } from '../../src/ingest/suppression.ts';
import { COUNT_NAMES } from '../../src/tables/counts.ts';
import type { DossierRow } from '../../src/tables/dossiers.ts';
import {
  anyFlows,
  fieldRow,
  mixedProvince,
  monthPeriod,
  provinceOf,
  withSums,
} from './invented-province.ts';
import { recovered, unknown, type Knowledge } from './recover-hidden.ts';

const RULE: SuppressionRule = { threshold: 5, sensitive_fields: [] };
const MONTH = monthPeriod(0);

/** One commune a line, one field a column: dossiers received, and of these resolved on time. */
function received(...communes: readonly (readonly number[])[]): DossierRow[] {
  return communes.flatMap((fields, unit) =>
    fields.map((count, field) =>
      fieldRow(unit, field, MONTH, { received_total: count, resolved_total: count }),
    ),
  );
}

function published(rows: PublishedRows, rule: Partial<SuppressionRule> = {}): PublishedRows {
  const hidden = hiddenColumns(rows, { ...RULE, ...rule });
  const applied = (own: readonly DossierRow[]) => own.map((row) => hidden.applied(row));
  return { overview: applied(rows.overview), byField: applied(rows.byField) };
}

/** The rows in which a column is hidden, as "unit field". */
function hiddenRows({ overview, byField }: PublishedRows, column = 'received_total'): string[] {
  return [...overview, ...byField]
    .filter(({ suppressed }) => suppressed.some((name) => name === column))
    .map(({ unit_code, field_id }) => `${unit_code} ${field_id}`)
    .sort();
}

/** Hidden numbers of dossiers that can be computed from what is published; a 0 may be. */
function computable(rows: PublishedRows, shown: PublishedRows, knowledge: Knowledge): string[] {
  const truth = new Map(
    [...rows.overview, ...rows.byField].flatMap((row) =>
      COUNT_NAMES.map((name) => [unknown(row, name), row[name]] as const),
    ),
  );
  return [...recovered(shown, knowledge)].flatMap(([name, value]) => {
    expect(value, name).toBe(truth.get(name));
    return value === 0 ? [] : [`${name} = ${value}`];
  });
}

/** Rows with only those hidden whole that are named: a suppression that was done badly. */
function badlyHidden(rows: PublishedRows, ...names: string[]): PublishedRows {
  const hide = (own: readonly DossierRow[]) =>
    own.map((row): DossierRow => {
      if (!names.includes(`${row.unit_code} ${row.field_id}`)) return row;
      const suppressed = COUNT_NAMES.filter((name) => row[name] !== null);
      return { ...row, ...Object.fromEntries(suppressed.map((name) => [name, null])), suppressed };
    });
  return { overview: hide(rows.overview), byField: hide(rows.byField) };
}

describe('a small row', () => {
  test('is hidden whole, and with it three rows that close the square of units and fields', () => {
    const shown = published(withSums(received([3, 100, 200], [50, 60, 70], [80, 90, 95])));
    expect(hiddenRows(shown)).toEqual(['X0000 f0', 'X0000 f1', 'X0001 f0', 'X0001 f1']);
    expect(shown.byField[0]).toMatchObject({
      received_total: null,
      resolved_total: null,
      pending_total: null,
      suppressed: ['received_total', 'resolved_total'],
    });
  });

  test('has at least one dossier and fewer than the threshold', () => {
    const rows = withSums(received([4, 100, 0], [50, 60, 5], [80, 90, 95]));
    expect(hiddenRows(published(rows, { threshold: 4 }))).toEqual([]);
    const shown = hiddenRows(published(rows));
    expect(shown).toContain('X0000 f0');
    expect(shown).not.toContain('X0000 f2');
  });

  test('of a field that is not sensitive is published, late dossiers and all', () => {
    const rows = withSums(received([3, 100, 2], [50, 60, 70], [80, 90, 95]));
    expect(hiddenRows(published(rows, { sensitive_fields: ['f2'] }))).toEqual([
      'X0000 f0',
      'X0000 f2',
      'X0001 f0',
      'X0001 f2',
    ]);
    expect(hiddenRows(published(rows, { sensitive_fields: ['f9'] }))).toEqual([]);
  });

  test('is hidden in every source system, and where only the systems together are small', () => {
    const bySystem = (counts: readonly number[]) =>
      counts.map((count, system) =>
        fieldRow(0, 0, MONTH, { received_total: count }, { source_system: `s${system}` }),
      );
    const others = received([0, 100], [50, 60]).slice(1);
    for (const counts of [
      [2, 300],
      [2, 2],
    ])
      expect(hiddenRows(published(withSums([...bySystem(counts), ...others])))).toEqual([
        'X0000 f0',
        'X0000 f0',
        'X0000 f1',
        'X0001 f0',
        'X0001 f1',
      ]);
  });

  test('that does not state what was received is judged by the most that it states', () => {
    const few = fieldRow(0, 0, MONTH, { resolved_late: 2 });
    expect(
      hiddenRows(published(withSums([few, ...received([], [9, 9])])), 'resolved_late'),
    ).toContain('X0000 f0');
  });

  test('that is the only one of its unit hides the unit over all fields too', () => {
    const shown = published(withSums(received([3, 0], [50, 60], [80, 90])));
    expect(hiddenRows(shown)).toContain('X0000 all');
    expect(computable(withSums(received([3, 0], [50, 60], [80, 90])), shown, {})).toEqual([]);
  });

  test('in the only unit of a province hides the sums of the province over that field as well', () => {
    const rows = withSums(received([3, 100, 200]));
    const shown = published(rows);
    expect(hiddenRows(shown)).toEqual(['X0000 f0', 'X0000 f1', 'XM f0', 'XM f1']);
    expect(computable(rows, shown, { bounds: true })).toEqual([]);
  });

  test('of a department takes one more row of it, since nobody adds up departments by field', () => {
    const department = { unit_code: 'XM.so-y-te', level: 'department' as const };
    const rows = withSums([
      ...received([50, 60], [70, 80]),
      fieldRow(0, 0, MONTH, { received_total: 3 }, department),
      fieldRow(0, 1, MONTH, { received_total: 40 }, department),
      fieldRow(0, 2, MONTH, { received_total: 900 }, department),
    ]);
    expect(hiddenRows(published(rows))).toEqual(['XM.so-y-te f0', 'XM.so-y-te f1']);
  });

  test('of a department takes rows of communes too where the province gives the field with its departments', () => {
    const province = { unit_code: 'XM', level: 'province' as const };
    const department = { unit_code: 'XM.so-y-te', level: 'department' as const };
    const byField = [
      ...received([50, 60], [70, 80]),
      fieldRow(0, 0, MONTH, { received_total: 3 }, department),
      fieldRow(0, 1, MONTH, { received_total: 40 }, department),
      fieldRow(0, 0, MONTH, { received_total: 123 }, province),
      fieldRow(0, 1, MONTH, { received_total: 180 }, province),
    ];
    const { overview } = withSums(byField);
    const own = byField.filter(({ level }) => level === 'province');
    const rows = {
      byField,
      overview: [...overview.filter(({ basis }) => basis !== 'communes'), ...own],
    };
    expect(hiddenRows(published(rows))).toEqual([
      'X0000 f0',
      'X0000 f1',
      'XM.so-y-te f0',
      'XM.so-y-te f1',
    ]);
  });
});

describe('knowing that no number is negative', () => {
  test('two hidden rows that add up to 2 are 1 each, so that a third is hidden with them', () => {
    const rows = withSums(received([1, 1, 300], [40, 50, 60], [70, 80, 90]));
    const square = badlyHidden(rows, 'X0000 f0', 'X0000 f1', 'X0001 f0', 'X0001 f1');
    expect(recovered(square, {}).size).toBe(0);
    // Received one each, and so resolved one each.
    expect(computable(rows, square, { bounds: true })).toHaveLength(8);
    const shown = published(rows);
    expect(hiddenRows(shown)).toContain('X0000 f2');
    expect(computable(rows, shown, { bounds: true })).toEqual([]);
  });

  test('the one late dossier of a hidden row is hidden behind rows with late ones', () => {
    const late = [
      [1, 0, 0],
      [0, 0, 9],
      [0, 9, 9],
    ];
    const rows = withSums(
      received([3, 100, 200], [50, 60, 70], [80, 90, 95]).map((row, index) => ({
        ...row,
        resolved_late: late.flat()[index]!,
      })),
    );
    const square = badlyHidden(rows, 'X0000 f0', 'X0000 f1', 'X0001 f0', 'X0001 f1');
    expect(computable(rows, square, { bounds: true })).not.toEqual([]);
    expect(computable(rows, published(rows), { bounds: true })).toEqual([]);
  });
});

describe('knowing the identities of a row as well', () => {
  const one = (
    flow: Partial<Record<'online' | 'direct' | 'onTime' | 'late' | 'overdue', number>>,
  ) => [{ ...{ online: 0, direct: 0, early: 0, onTime: 0, late: 0, overdue: 0 }, ...flow }];
  /** Numbers so small that what is resolved leaves one value for what is pending. */
  const flows = [
    [one({ online: 1 }), one({}), one({})],
    [one({ online: 1 }), one({ direct: 1, onTime: 1 }), one({ direct: 1 })],
    [one({}), one({}), one({})],
    [one({ direct: 2 }), one({}), one({})],
    [one({ direct: 1 }), one({ direct: 1, overdue: 1 }), one({ direct: 2, late: 1 })],
  ];
  const known = { identities: true, bounds: true };

  test('no number of a row is all that the others leave', () => {
    const rows = provinceOf(flows);
    expect(computable(rows, published(rows), known)).toEqual([]);
  });

  test('and other months, none of columns that are hidden for what they tell of a month', () => {
    fc.assert(
      fc.property(anyFlows(2), (months) => {
        const rows = provinceOf(months);
        expect(computable(rows, published(rows), { ...known, overTime: true })).toEqual([]);
      }),
      { numRuns: 15, seed: 21 },
    );
  });

  test('and a year to date beside the months', () => {
    fc.assert(
      fc.property(anyFlows(2), (months) => {
        const rows = provinceOf(months, true);
        expect(computable(rows, published(rows), { ...known, overTime: true })).toEqual([]);
      }),
      { numRuns: 4, seed: 11 },
    );
  });
});

describe('what other periods tell', () => {
  const flow = (online: number) => ({
    online,
    direct: 20,
    early: 0.5,
    onTime: 0.25,
    late: 0.25,
    overdue: 0.25,
  });
  const small = { ...flow(3), direct: 0, early: 0 };
  const months = (first: number) => [flow(first), flow(30), flow(40)];
  const flows = [
    [[flow(0), small, flow(25)], months(21), months(22)],
    [months(23), months(24), months(25)],
    [months(26), months(27), months(28)],
  ];
  // The first month of this one leaves nothing open, so that its second is small.
  flows[0]![0]![0] = { ...flow(20), early: 1, onTime: 0, late: 0 };
  const known = { identities: true, overTime: true };

  test('the month before and the month after hide what was open between them, and keep the late ones', () => {
    const rows = provinceOf(flows);
    const shown = published(rows);
    expect(hiddenRows(shown, 'resolved_late')).toEqual([
      'X0000 f0',
      'X0000 f1',
      'X0001 f0',
      'X0001 f1',
    ]);
    const [before, small, after] = shown.byField.filter(
      ({ unit_code, field_id }) => `${unit_code} ${field_id}` === 'X0001 f0',
    );
    expect(before?.suppressed).toContain('pending_total');
    expect([before?.resolved_late, before?.pending_overdue]).not.toContain(null);
    expect(small?.suppressed).toContain('resolved_late');
    expect(after?.suppressed).toEqual([
      'received_new',
      'received_online',
      'received_direct',
      'carried_over',
    ]);
    expect(computable(rows, shown, known)).toEqual([]);
  });

  test('a row hidden in one month alone is found out by what the next carries over', () => {
    const rows = provinceOf(flows);
    const isSecond = ({ period_start }: DossierRow) => period_start === '2026-02-01';
    const shown = published(rows);
    const alone = {
      overview: shown.overview.map((row, index) => (isSecond(row) ? row : rows.overview[index]!)),
      byField: shown.byField.map((row, index) => (isSecond(row) ? row : rows.byField[index]!)),
    };
    expect(computable(rows, alone, {})).toEqual([]);
    expect(computable(rows, alone, known)).not.toEqual([]);
  });

  test('a year to date beside its months gives no hidden month away', () => {
    const rows = provinceOf(flows, true);
    const shown = published(rows);
    const running = shown.byField.filter(({ period_kind }) => period_kind === 'year_to_date');
    const alone = {
      overview: shown.overview,
      byField: shown.byField.map((row) =>
        running.includes(row) ? rows.byField[shown.byField.indexOf(row)]! : row,
      ),
    };
    expect(computable(rows, alone, known)).not.toEqual([]);
    expect(computable(rows, shown, known)).toEqual([]);
  });
});

describe('in any province, whatever is small in it', () => {
  // Each run looks at other provinces; what is hidden holds for every one.
  const options = { numRuns: 60 };

  test('the totals and the identities of rows determine no hidden number', () => {
    fc.assert(
      fc.property(anyFlows(1), (flows) => {
        const shown = published(provinceOf(flows));
        expect([...recovered(shown, { identities: true })]).toEqual([]);
      }),
      options,
    );
  });

  test.each([false, true])(
    'the totals and that no number is negative determine no hidden number but 0 (identities known: %s)',
    (identities) => {
      fc.assert(
        fc.property(anyFlows(1), (flows) => {
          const rows = provinceOf(flows);
          expect(computable(rows, published(rows), { bounds: true, identities })).toEqual([]);
        }),
        options,
      );
    },
  );

  test.each([false, true])(
    'three months determine no hidden number but 0 (a year to date beside them: %s)',
    (sinceJanuary) => {
      fc.assert(
        fc.property(anyFlows(3), (flows) => {
          const rows = provinceOf(flows, sinceJanuary);
          const known = { identities: true, overTime: true };
          expect(computable(rows, published(rows), known)).toEqual([]);
        }),
        { numRuns: sinceJanuary ? 8 : 20 },
      );
    },
  );

  test('departments, both calendars and a field that the province itself states determine no hidden number but 0', () => {
    let departments = 0;
    fc.assert(
      fc.property(anyFlows(2), (flows) => {
        const rows = mixedProvince(flows);
        const shown = published(rows);
        const known = { identities: true, overTime: true, bounds: true };
        expect(computable(rows, shown, known)).toEqual([]);
        departments += hiddenRows(shown).filter((name) => name.startsWith('XM.')).length;
      }),
      { numRuns: 8, seed: 5 },
    );
    expect(departments).toBeGreaterThan(0);
  });

  test('hiding the small rows alone is found out', () => {
    fc.assert(
      fc.property(anyFlows(1), (flows) => {
        const rows = provinceOf(flows);
        const small = rows.byField
          .filter(({ received_total: count }) => count !== null && count > 0 && count < 5)
          .map(({ unit_code, field_id }) => `${unit_code} ${field_id}`);
        const [first] = small;
        if (first === undefined) return;
        expect(computable(rows, badlyHidden(rows, first), {})).not.toEqual([]);
      }),
      options,
    );
  });
});

describe('no more is hidden than it takes', () => {
  /** Ten communes with four large fields and a rare one, which is small in every second of them. */
  const rows = withSums(
    received(
      ...Array.from({ length: 10 }, (_, unit) => [
        400 + unit,
        90,
        60 + unit,
        30,
        unit % 2 === 0 ? 3 : 12,
      ]),
    ),
  );

  test('one further row for each of five communes with a small one', () => {
    const shown = published(rows, { sensitive_fields: ['f4'] });
    expect(hiddenRows(shown)).toHaveLength(10);
    expect(hiddenRows(shown).filter((name) => name.endsWith('f3'))).toHaveLength(5);
  });

  test('no sum of a unit or of the province', () => {
    const shown = published(rows);
    expect(shown.overview.filter(({ suppressed }) => suppressed.length > 0)).toEqual([]);
  });
});
