import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/** A test: its file and its title as it stands there. */
type Proof = readonly [file: string, title: string];

const [FAMILIES, NUMBERS, RATES, RUNNING, UNITS, ROWS] = [
  'tests/ingest/families.test.ts',
  'tests/ingest/count-cells.test.ts',
  'tests/ingest/percent-cell.test.ts',
  'tests/ingest/running-totals.test.ts',
  'tests/ingest/unit-register.test.ts',
  'tests/ingest/rows-and-groups.test.ts',
] as const;
const HEADINGS = 'tests/ingest/header-aliases.test.ts';
const CORRECTIONS = 'tests/ingest/corrections.test.ts';

/** Families of exports (4.1 of the reference) and the tests that read them. */
const FAMILY_TESTS: Readonly<Record<string, readonly Proof[]>> = {
  F1: [[FAMILIES, '4.1 F1 (II.06)']],
  F2: [[FAMILIES, '4.1 F2 (Thanh Hóa)']],
  F3: [[FAMILIES, '4.1 F3 (OpenCPS)']],
  F4: [[FAMILIES, '4.1 F4 (Hà Nội)']],
  F5: [[FAMILIES, '4.1 F5 (07a/BTP)']],
  F6: [[FAMILIES, '4.1 F6 (Bkav eGovCloud)']],
  F7: [[FAMILIES, '4.1 F7 (Liferay egov)']],
  F8: [[FAMILIES, '4.1 F8 (payment of Decision 766)']],
};

/** Roles of the table of headings (4.2): every one is a row of the table in that test. */
const HEADING_ROLES: readonly string[] = [
  'unit',
  'field',
  'received_total',
  'received_online',
  'received_direct',
  'received_postal',
  'received_new',
  'carried_over',
  'resolved_total',
  'resolved_early',
  'resolved_on_time',
  'resolved_early_or_on_time',
  'resolved_late',
  'pending_total',
  'pending_in_time',
  'pending_overdue',
  'returned',
  'withdrawn',
  'stopped',
  'refused',
  'awaiting_supplement',
  'paid_online',
];

/** How numbers are written (4.3): each stands in the tests of that table, among counts or among rates. */
const NUMBERS_WRITTEN: readonly (readonly [among: 'counts' | 'rates', cell: string])[] = [
  ['counts', '1.695'],
  ['rates', '1.695'],
  ['rates', '97,58%'],
  ['rates', '97,58'],
  ['counts', '1 695'],
  ['counts', '1\\u00A0695'],
  ['counts', '1\\u202F695'],
  ['rates', '97.58'],
  ['counts', '1,695'],
  ['rates', '1.234,5'],
  ['rates', '1,234.5'],
  ['counts', ''],
  ['counts', '-'],
  ['counts', '–'],
  ['counts', '…'],
  ['counts', 'N/A'],
  ['rates', '0,9758'],
  ['counts', '1695.0'],
  ['counts', '(12)'],
  ['counts', '12 hồ sơ'],
  ['counts', '#DIV/0!'],
  ['counts', 'Số lượng: 12'],
];

/** What else 4.3 says of them. */
const NUMBER_TESTS: readonly Proof[] = [
  [NUMBERS, 'a column of nothing but whole thousands is refused'],
  [NUMBERS, 'the payment table names a count inside its cell, beside a rate and a score'],
  [NUMBERS, 'the evidence of a column is the same in whatever order and parts its cells come'],
  [RATES, 'a rate that could be read twice is said and not compared; its row is loaded'],
  [ROWS, 'the row of column numbers'],
];

/** The traps of section 7 that ingest can fall into, by number. */
const TRAP_TESTS: Readonly<Record<number, readonly Proof[]>> = {
  3: [
    [RUNNING, 'trap 3: forms that count since 1 January give the months of the oracle'],
    ['tests/ingest/year-to-date.test.ts', 'trap 3: they are the months themselves'],
    ['tests/ingest/carry-over.test.ts', 'holds in the oracle of double counting'],
    ['tests/ingest/assemble.test.ts', 'the oracle of double counting stays 1,200 new dossiers'],
  ],
  4: [
    ['tests/ingest/looks-cumulative.test.ts', 'trap 4: a rising line with the same carry-over'],
    [RUNNING, 'trap 4: the same files labelled as flows rise and fall back in January'],
    [RUNNING, 'trap 4: labelled as year to date they are differenced'],
  ],
  5: [['tests/ingest/year-to-date.test.ts', 'trap 5: a stock is that of the later one']],
  10: [
    [FAMILIES, 'a printed rate of dossiers over procedures is reported'],
    [FAMILIES, 'paid online is, paid in all is not what bears a fee'],
  ],
  11: [
    [FAMILIES, 'beside a column of all that came online, its parts are of-which'],
    [FAMILIES, 'the three ways online are added'],
  ],
  12: [[FAMILIES, 'three header rows: total, online, joint in person and by post']],
  13: [
    [FAMILIES, 'early and on time stay merged'],
    ['tests/ingest/assemble.test.ts', 'rows with a split and rows with the merged column'],
  ],
  14: [
    [FAMILIES, 'trap 14: returned and withdrawn ones are none of those on time'],
    [FAMILIES, 'trap 14: where a system counts the returned ones as resolved'],
  ],
  15: [[FAMILIES, 'trap 15: those that wait for a supplement stay apart']],
  16: [
    [ROWS, 'a field of two systems is two rows, to be added'],
    ['tests/ingest/unit-health.test.ts', 'a field with 30 dossiers or more last month'],
  ],
  17: [
    [ROWS, '"%s" is compared with its rows, never loaded'],
    [ROWS, '%s gives the system %s'],
    [ROWS, 'the row of column numbers'],
    [ROWS, 'a row without figures'],
    [ROWS, 'the commune Tổng Cọt is no total'],
    ['tests/scripts/ingest/hostile-content.test.ts', 'is a signature, not a field'],
    ['tests/ingest/accounts.test.ts', 'every record of any text is loaded, skipped or rejected'],
  ],
  18: [
    [CORRECTIONS, 'by the moment that its form states, the later holds'],
    [CORRECTIONS, 'contradict each other where they differ: neither row is loaded'],
    ['tests/scripts/ingest/corrections.test.ts', 'revisions.csv lists each changed figure'],
  ],
  19: [['tests/ingest/export-time.test.ts', 'trap 19: an export made before its period is over']],
  20: [
    [RUNNING, 'trap 20: August of the calendar and August of the forms are two periods'],
    ['tests/ingest/unit-health.test.ts', 'the 15th to the 14th is missing no calendar month'],
    ['tests/scripts/ingest/demonstration.test.ts', 'which are compared with no calendar month'],
  ],
  21: [
    [ROWS, 'is a commune without dossiers in a summary'],
    ['tests/ingest/unit-health.test.ts', 'a commune without any figures is missing every month'],
    ['tests/ingest/assemble.test.ts', 'a sum is null where any addend is null'],
  ],
  23: [
    ['tests/scripts/ingest/downloads.test.ts', 'has a byte-order mark and semicolons'],
    ['tests/ingest/dialect.test.ts', 'a first line that says the delimiter decides'],
  ],
  24: [['tests/scripts/ingest/departments.test.ts', 'not in the list of dated units or in sums']],
  27: [['tests/ingest/index766-table.test.ts', 'keeps a total that its groups do not give']],
  29: [
    [UNITS, 'every commune is found'],
    [UNITS, 'in NFD'],
    [UNITS, 'without diacritics nothing matches; the name is offered'],
    [UNITS, 'a name of several provinces needs its province'],
    [UNITS, 'the type does not choose between namesakes'],
    ['tests/ingest/encodings/decode.test.ts', 'in TCVN3, where "ư" is the byte of a soft hyphen'],
  ],
  30: [
    [UNITS, 'a lost leading zero is restored and noted'],
    [
      'tests/ingest/workbook/read-workbook.test.ts',
      'a code that lost its zero is restored, a formatted one never lost it',
    ],
  ],
  31: [
    [UNITS, 'another type is noted with the one in force'],
    [UNITS, 'an earlier type of the unit is not'],
  ],
  34: [
    ['tests/scripts/ingest/outputs.test.ts', 'Trap 34: figures of newspapers stand in a table'],
    ['tests/ingest/contradictions.test.ts', 'trap 34: a figure keeps how exact it was printed'],
  ],
};

/** The others are about what is computed or shown from counts that were read; why, by number. */
const NO_CONCERN_OF_INGEST: Readonly<Record<number, string>> = {
  1: 'a definition of a rate: rates are computed from counts, none is stored',
  2: 'a definition of a rate: ingest keeps pending_overdue as it stands',
  6: 'averages of rates: ingest adds counts and averages nothing',
  7: '0 of 0 as a rate: ingest stores the two zeros',
  8: 'a badge for 100 % of few dossiers: a matter of display',
  9: 'the denominator of an online rate: ingest keeps each way of receiving apart',
  22: 'rounding of what is shown: counts are whole',
  25: 'case mix: a comparison of units',
  26: 'ranks: none is computed by ingest',
  28: 'kinds of satisfaction: none of them is among the counts of a form',
  32: 'seasons and holidays: a claim about a series',
  33: 'causal words: a matter of texts',
};

const sources = new Map<string, string>();

/** A line with a title, or with the first of the cases that titles are made of; never of a test left out. */
const TITLE_LINE = /^\s*(?:(?:test|describe)(?!\.(?:skip|todo|fails|only))|\[|\]\)\(|'|")/;

/** Proofs that name a title which no test of their file has. */
function dead(proofs: readonly Proof[]): string[] {
  return proofs.flatMap(([file, title]) => {
    const source = sources.get(file) ?? readFileSync(file, 'utf8');
    sources.set(file, source);
    const isThere = source
      .split('\n')
      .some((line) => TITLE_LINE.test(line) && line.includes(title));
    return isThere ? [] : [`${file}: ${title}`];
  });
}

describe('what the reference warns of is covered', () => {
  test('a proof that no test has, or one that is left out, is found', () => {
    sources.set('x.test.ts', "test.skip('left out', () => {\ntest('run', () => {\n// 'said'\n");
    const proofs = ['left out', 'run', 'said'].map((title) => ['x.test.ts', title] as const);
    expect(dead(proofs)).toEqual(['x.test.ts: left out', 'x.test.ts: said']);
  });

  test('every family of exports has a test', () => {
    expect(Object.keys(FAMILY_TESTS)).toEqual(['F1', 'F2', 'F3', 'F4', 'F5', 'F6', 'F7', 'F8']);
    expect(dead(Object.values(FAMILY_TESTS).flat())).toEqual([]);
  });

  test('every role of the table of headings stands in the test of that table', () => {
    const source = readFileSync(HEADINGS, 'utf8');
    const table = source.slice(source.indexOf('const TABLE'), source.indexOf('test.each(TABLE)'));
    const missing = HEADING_ROLES.filter((role) => !new RegExp(`\\b${role}\\b`).test(table));
    expect(missing).toEqual([]);
    expect(dead([[HEADINGS, '4.2 a heading that says too little']])).toEqual([]);
  });

  test('every way of writing a number stands in the test of that table', () => {
    const source = readFileSync('tests/ingest/number-table.test.ts', 'utf8');
    const [, counts = '', rates = ''] = source.replace(/\[\s+/g, '[').split("describe('4.3 among");
    const missing = NUMBERS_WRITTEN.filter(
      ([among, cell]) => !(among === 'counts' ? counts : rates).includes(`['${cell}',`),
    );
    expect(missing).toEqual([]);
    expect(dead(NUMBER_TESTS)).toEqual([]);
  });

  test('every trap has a test, or a reason why it is none of ingest', () => {
    const numbers = [...Object.keys(TRAP_TESTS), ...Object.keys(NO_CONCERN_OF_INGEST)].map(Number);
    expect(numbers.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 34 }, (_, i) => i + 1));
    expect(dead(Object.values(TRAP_TESTS).flat())).toEqual([]);
  });
});
