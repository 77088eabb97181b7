import fc from 'fast-check';
import type { CountName } from '../../src/tables/counts.ts';
import { FAMILIES } from './generated-families.ts';
import {
  blanks,
  FIELDS,
  oneField,
  PERIOD,
  UNITS,
  type GeneratedExport,
  type Pair,
  type Shape,
  type TrueRow,
} from './generated-shape.ts';
import {
  dialects,
  numberStyles,
  numberText,
  type Dialect,
  type NumberStyle,
} from './generated-dialect.ts';

const F1_COLUMNS: readonly CountName[] = [
  'received_total',
  'received_online',
  'received_direct_or_postal',
  'carried_over',
  'resolved_total',
  'resolved_early',
  'resolved_on_time',
  'resolved_late',
  'pending_total',
  'pending_in_time',
  'pending_overdue',
];
const all = UNITS.flatMap((_, unit) => FIELDS.map((__, field): Pair => [unit, field]));

function tidy(vietnamese: boolean): Shape {
  const heading = vietnamese
    ? [
        'Mã đơn vị',
        'Lĩnh vực',
        'Từ ngày',
        'Đến ngày',
        'Tổng số tiếp nhận',
        'Tổng số đã giải quyết',
        'Trước và đúng hạn',
      ]
    : [
        'unit_code',
        'field',
        'period_start',
        'period_end',
        'received_total',
        'resolved_total',
        'resolved_early_or_on_time',
      ];
  return {
    layout: 'tidy',
    columns: ['received_total', 'resolved_total', 'resolved_early_or_on_time'],
    firstCount: 4,
    head: [heading],
    tail: () => [],
    key: ([unit, field]) => [UNITS[unit]![0], FIELDS[field]![1], ...PERIOD],
    pairs: all,
    hasFields: true,
  };
}

function form(numbers: readonly string[], unit: number): Shape {
  const total = (rows: readonly TrueRow[], column: number): number | null =>
    rows.reduce<number | null>((sum, { counts }) => {
      const value = counts[column] ?? null;
      return sum === null || value === null ? null : sum + value;
    }, 0);
  return {
    layout: 'form-ii06',
    columns: F1_COLUMNS,
    firstCount: 2,
    head: [
      ['Biểu số II.06a/VPCP/KSTT', 'TÌNH HÌNH, KẾT QUẢ GIẢI QUYẾT TTHC', ...blanks(11)],
      ['', `- Đơn vị báo cáo: ${UNITS[unit]![1]}`, ...blanks(11)],
      ['', `Kỳ báo cáo: Tháng 8 (Từ ngày ${PERIOD[0]} đến ngày ${PERIOD[1]})`, ...blanks(11)],
      [
        'STT',
        'Lĩnh vực, công việc giải quyết theo cấp',
        'Tiếp nhận',
        '',
        '',
        '',
        'Số lượng hồ sơ đã giải quyết',
        '',
        '',
        '',
        'Số lượng hồ sơ đang giải quyết',
        '',
        '',
      ],
      [
        '',
        '',
        'Tổng số',
        'Trong đó',
        '',
        'Từ kỳ trước',
        'Tổng số',
        'Trước hạn',
        'Đúng hạn*',
        'Quá hạn',
        'Tổng số',
        'Trong hạn**',
        'Quá hạn',
      ],
      ['', '', '', 'Trực tuyến', 'Trực tiếp, dịch vụ bưu chính', ...blanks(8)],
      numbers,
      ['I', 'Xã, phường, đặc khu', ...blanks(11)],
    ],
    tail: (rows, written) => [
      ['', 'TỔNG CỘNG', ...F1_COLUMNS.map((_, column) => written(total(rows, column), column))],
      ['* Bao gồm cả hồ sơ chờ bổ sung', ...blanks(12)],
      ['', 'Người lập biểu', ...blanks(6), 'Chủ tịch', ...blanks(4)],
      ['', 'Nguyễn Văn A', ...blanks(6), 'Trần Thị B', ...blanks(4)],
    ],
    key: ([, field], index) => [String(index + 1), FIELDS[field]![1]],
    pairs: FIELDS.map((_, field): Pair => [unit, field]),
    hasFields: true,
  };
}

const SUMMARY: Shape = {
  layout: 'commune-summary',
  columns: [
    'received_total',
    'received_online',
    'resolved_total',
    'resolved_early_or_on_time',
    'resolved_late',
    'pending_total',
    'pending_in_time',
    'pending_overdue',
    'returned_or_withdrawn',
  ],
  firstCount: 2,
  head: [
    ['TỔNG HỢP KẾT QUẢ GIẢI QUYẾT TTHC THEO ĐƠN VỊ', ...blanks(10)],
    [`Từ ngày ${PERIOD[0]} đến ngày ${PERIOD[1]}`, ...blanks(10)],
    [
      'STT',
      'Tên đơn vị',
      'Số hồ sơ nhận giải quyết',
      '',
      'Số hồ sơ đã giải quyết',
      '',
      '',
      'Số hồ sơ đang giải quyết',
      '',
      '',
      'Trả lại/Rút HS',
    ],
    [
      '',
      '',
      'Tổng số',
      'Số mới tiếp nhận trực tuyến',
      'Tổng số',
      'Trả đúng thời hạn',
      'Trả quá hạn',
      'Tổng số',
      'Chưa đến hạn',
      'Quá hạn',
      '',
    ],
  ],
  tail: () => [],
  key: ([unit], index) => [String(index + 1), UNITS[unit]![1]],
  pairs: oneField,
  hasFields: false,
};

const PORTAL: Shape = {
  layout: 'portal-766',
  columns: ['received_total', 'in_time_766', 'not_in_time_766', 'paid_online', 'fee_dossiers'],
  firstCount: 2,
  head: [
    [
      'departmentCode',
      'departmentName',
      'totalReceived',
      'totalOnTime',
      'totalOverdue',
      'totalDossierOnlinePaymentSuccess',
      'totalDossierFinancialObligation',
    ],
  ],
  tail: () => [],
  key: ([unit]) => [UNITS[unit]![2], UNITS[unit]![1]],
  pairs: oneField,
  hasFields: false,
};

const NUMBER_ROWS: readonly (readonly string[])[] = [
  Array.from({ length: 13 }, (_, index) => String(index + 1)),
  Array.from({ length: 13 }, (_, index) => `(${String(index + 1)})`),
  ['A', 'B', ...Array.from({ length: 11 }, (_, index) => String(index + 1))],
  [
    '(1)',
    '(2)',
    '(3)=(4)+(5)+(6)',
    '(4)',
    '(5)',
    '(6)',
    '(7 = 8 + 9 + 10)',
    '(8)',
    '(9)',
    '(10)',
    '(11)',
    '(12)',
    '(13)',
  ],
];

const forms = (unit: number): fc.Arbitrary<Shape> =>
  fc.constantFrom(...NUMBER_ROWS).map((numbers) => form(numbers, unit));

const shapes: fc.Arbitrary<Shape> = fc.oneof(
  fc.boolean().map(tidy),
  forms(0),
  fc.constant(SUMMARY),
  fc.constant(PORTAL),
  fc.constantFrom(...FAMILIES),
);

const count = fc.oneof(
  fc.constant(null),
  fc.constantFrom(0, 1, 999, 1000, 1695, 100_000, 1_000_000),
  fc.nat(3000),
  fc.nat(9_999_999),
);

/** Any table in any of the layouts and dialects; one number style a column, or one a cell. */
export function generatedExports(styleOf: 'column' | 'cell'): fc.Arbitrary<GeneratedExport> {
  return exportsOf(shapes, styleOf);
}

/** The sums by count of a row, in the order of `countsOf`; null where an addend is not stated. */
export function sumsOf(
  columns: GeneratedExport['columns'],
  counts: readonly (number | null)[],
): (number | null)[] {
  return countsOf(columns).map((name) =>
    counts.reduce<number | null>((sum, value, column) => {
      if (columns[column] !== name) return sum;
      return sum === null || value === null ? null : sum + value;
    }, 0),
  );
}

/** The different counts of a table. */
export function countsOf(columns: GeneratedExport['columns']): CountName[] {
  return [...new Set(columns.filter((name) => name !== null))];
}

/** The forms II.06 of two communes, one after the other in a file. */
export function generatedStacks(): fc.Arbitrary<GeneratedExport> {
  const pair = fc.tuple(exportsOf(forms(0), 'column'), exportsOf(forms(1), 'column'));
  return pair.map(([first, second]) => ({
    ...first,
    rows: [...first.rows, ...second.rows],
    cells: [...first.cells, ...second.cells],
    dataRows: [...first.dataRows, ...second.dataRows.map((line) => first.cells.length + line)],
  }));
}

function exportsOf(
  of: fc.Arbitrary<Shape>,
  styleOf: 'column' | 'cell',
): fc.Arbitrary<GeneratedExport> {
  return fc.tuple(of, dialects).chain(([shape, dialect]) => {
    const { pairs, columns } = shape;
    const cells = (value: fc.Arbitrary<number | null>) =>
      fc.array(fc.tuple(value, numberStyles), {
        minLength: columns.length,
        maxLength: columns.length,
      });
    // Many exports list fields and communes without any dossier.
    const row = fc.oneof(
      { weight: 4, arbitrary: cells(count) },
      { weight: 1, arbitrary: cells(fc.constant(null)) },
    );
    const matrix = fc.array(row, { minLength: 1, maxLength: pairs.length });
    const styles = fc.array(numberStyles, { minLength: columns.length, maxLength: columns.length });
    return fc
      .tuple(matrix, styles)
      .map(([cells, own]) => generated(shape, dialect, cells, styleOf === 'column' ? own : null));
  });
}

function generated(
  shape: Shape,
  dialect: Dialect,
  matrix: readonly (readonly (readonly [number | null, NumberStyle])[])[],
  styles: readonly NumberStyle[] | null,
): GeneratedExport {
  const {
    head,
    tail,
    key,
    pairs,
    hasFields,
    around = (text: string): string => text,
    ...rest
  } = shape;
  const columnStyles = styles?.map((style, column) => decidedStyle(style, matrix, column));
  const written = (value: number | null, style: NumberStyle): string =>
    value === null ? dialect.unknown : around(numberText(value, style));
  const rows = matrix.map((cells, index): TrueRow => {
    const [unit, field] = pairs[index]!;
    return {
      unit_code: UNITS[unit]![0],
      field_id: hasFields ? FIELDS[field]![0] : 'all',
      counts: cells.map(([value]) => value),
    };
  });
  const data = matrix.map((cells, index) => [
    ...key(pairs[index]!, index),
    ...cells.map(([value, style], column) => written(value, columnStyles?.[column] ?? style)),
  ]);
  const after = tail(rows, (value, column) => written(value, columnStyles?.[column] ?? 'plain'));
  return {
    ...rest,
    rows,
    cells: [...head, ...data, ...after],
    dataRows: data.map((_, index) => head.length + index),
    dialect,
  };
}

/** A column of nothing but whole thousands would be refused: it could be three decimals. */
function decidedStyle(
  style: NumberStyle,
  matrix: readonly (readonly (readonly [number | null, NumberStyle])[])[],
  column: number,
): NumberStyle {
  const known = matrix.map((cells) => cells[column]?.[0] ?? null).filter((value) => value !== null);
  const isRound = known.every((value) => value > 0 && value < 1_000_000 && value % 1000 === 0);
  return isRound ? 'plain' : style;
}
