import { describe, expect, test } from 'vitest';
import { byteSource } from '../../src/ingest/decode.ts';
import { draftOfFile } from '../../src/ingest/draft-of-file.ts';
import { readMapping } from '../../src/ingest/mapping.ts';
import { draftColumns } from '../../src/ingest/mapping-draft.ts';
import { readFile } from '../../src/ingest/read-file.ts';
import { CONTEXT } from './context.ts';
import { addsUp, read, skipped } from './read-text.ts';

const PATH = 'lai-chau/2026-04/x.csv';
const fileOf = (text: string) => ({
  path: PATH,
  source: byteSource(new TextEncoder().encode(text)),
  sidecar: null,
});

/** The draft of a file as a mapping, each heading decided as its first suggestion. */
const drafted = (text: string) => {
  const result = draftOfFile(fileOf(text), CONTEXT);
  if (result.kind !== 'draft') throw new Error(result.kind);
  const columns = Object.entries(draftColumns(result.draft, 'en')).map(([heading, word]) => [
    heading,
    word.replace(/^\? /, '').split(' | ')[0],
  ]);
  return { header_rows: result.draft.headerRows, columns: Object.fromEntries(columns) as object };
};

/** What the file says, read with a mapping. */
const readWith = (text: string, mapping: object) => {
  const of = readMapping({ name: 'mapping-1', ...mapping }, CONTEXT.units);
  if ('problems' in of) throw new Error(JSON.stringify(of.problems));
  return readFile(fileOf(text), { ...CONTEXT, mappings: [of.layout] });
};

/** Line, unit and field of each row, and its counts received online, in time and late. */
const cellsOf = (result: ReturnType<typeof readWith>) =>
  result.rows.map(({ line, unit_code, field_id, counts }) => [
    line,
    unit_code,
    field_id,
    counts.received_online,
    counts.resolved_early_or_on_time,
    counts.resolved_late,
  ]);

const COUNTS = {
  'Vào qua mạng': 'received_online',
  'Xong kịp': 'resolved_early_or_on_time',
  'Xong trễ': 'resolved_late',
};
const BY_FIELD = { 'Số TT': 'ordinal', 'Mảng việc': 'field', ...COUNTS };
const FIELD_HEADER = 'Số TT,Mảng việc,Vào qua mạng,Xong kịp,Xong trễ';
const FIELDS = ['1,Hộ tịch,149,108,4', '2,Chứng thực,79,144,0'];
const fieldCells = (first: number) => [
  [first, '12.so-tu-phap', 'ho-tich', 149, 108, 4],
  [first + 1, '12.so-tu-phap', 'chung-thuc', 79, 144, 0],
];
const COMMUNES = [
  'A,KHU VỰC PHƯỜNG,,,',
  '1,Phường Tân Phong,149,108,4',
  'B,KHU VỰC XÃ,,,',
  '2,Xã Mường Kim,79,144,0',
  '3,Xã Khoen On,11,12,3',
];
const COMMUNE_CELLS = [
  [3, '03408', 'all', 149, 108, 4],
  [5, '03637', 'all', 79, 144, 0],
  [6, '03640', 'all', 11, 12, 3],
];

interface Case {
  readonly lines: readonly string[];
  readonly mapping: { readonly header_rows: number; readonly columns: object };
  readonly cells: readonly (readonly (string | number)[])[];
}

describe('a file with a group without figures right below its header', () => {
  test.each<[string, Case]>([
    [
      'a Roman number below one row of headings',
      {
        lines: [FIELD_HEADER, 'I,Sở Tư pháp,,,', ...FIELDS],
        mapping: { header_rows: 1, columns: BY_FIELD },
        cells: fieldCells(3),
      },
    ],
    [
      'a Roman number below two rows of headings',
      {
        lines: ['Số TT,Mảng việc,Vào,Xong,', ',,Qua mạng,Kịp,Trễ', 'I,Sở Tư pháp,,,', ...FIELDS],
        mapping: {
          header_rows: 2,
          columns: {
            'Số TT': 'ordinal',
            'Mảng việc': 'field',
            'Vào > Qua mạng': 'received_online',
            'Xong > Kịp': 'resolved_early_or_on_time',
            'Xong > Trễ': 'resolved_late',
          },
        },
        cells: fieldCells(4),
      },
    ],
    [
      'letters above communes',
      {
        lines: ['TT,Địa phương,Vào qua mạng,Xong kịp,Xong trễ', ...COMMUNES],
        mapping: { header_rows: 1, columns: { TT: 'ordinal', 'Địa phương': 'unit', ...COUNTS } },
        cells: COMMUNE_CELLS,
      },
    ],
    [
      'a letter above a Roman number',
      {
        lines: [FIELD_HEADER, 'A,KHỐI TỈNH,,,', 'I,Sở Tư pháp,,,', ...FIELDS],
        mapping: { header_rows: 1, columns: BY_FIELD },
        cells: fieldCells(4),
      },
    ],
    [
      'its number and its name in one cell',
      {
        lines: [FIELD_HEADER, 'I. Sở Tư pháp,,,,', ...FIELDS],
        mapping: { header_rows: 1, columns: BY_FIELD },
        cells: fieldCells(3),
      },
    ],
    [
      'below a heading that reaches over two columns',
      {
        lines: [
          'Số TT,Mảng việc,,Vào qua mạng,Xong kịp,Xong trễ',
          'I,Sở Tư pháp,,,,',
          '1,Hộ tịch,,149,108,4',
          '2,Chứng thực,,79,144,0',
        ],
        mapping: { header_rows: 1, columns: BY_FIELD },
        cells: fieldCells(3),
      },
    ],
  ])('is drafted from its header and read cell by cell: %s', (_, { lines, mapping, cells }) => {
    const text = lines.join('\n');
    expect(drafted(text)).toEqual(mapping);
    const result = readWith(text, drafted(text));
    expect(cellsOf(result)).toEqual(cells);
    expect(result.rows_rejected).toBe(0);
    expect(skipped(result).every(([, reason]) => reason === 'group')).toBe(true);
    expect(addsUp(result)).toBe(true);
  });

  test('is refused without a mapping for the headings of its header', () => {
    const { issues } = read([FIELD_HEADER, 'I,Sở Tư pháp,,,', ...FIELDS].join('\n'), PATH);
    expect(issues).toMatchObject([
      {
        code: 'unknown_layout',
        line: 1,
        params: { known: 1, unknown: 4, positions: '2, 3, 4, 5' },
      },
    ]);
  });

  test('has its header found where the group has an Arabic number', () => {
    const rows = ['1,Sở Tư pháp,,,', '1.1,Hộ tịch,149,108,4', '1.2,Chứng thực,79,144,0'];
    const text = [FIELD_HEADER, ...rows].join('\n');
    expect(drafted(text)).toEqual({ header_rows: 1, columns: BY_FIELD });
  });
});

test('two headings below others, the first of them a number of a quarter, stay headings', () => {
  const text = ['Nơi làm,Hồ sơ vào,', ',I,Cả năm', 'Xã Mường Kim,10,20', 'Xã Khoen On,5,6'];
  expect(Object.keys(drafted(text.join('\n')).columns)).toEqual([
    'Nơi làm',
    'Hồ sơ vào > I',
    'Hồ sơ vào > Cả năm',
  ]);
});
