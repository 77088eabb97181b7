import fc from 'fast-check';

/** How an export writes its cells and lines. */
export interface Dialect {
  readonly delimiter: ',' | ';' | '\t';
  readonly lineEnd: '\n' | '\r\n' | '\r';
  readonly byteOrderMark: boolean;
  readonly quoteAll: boolean;
  readonly endsWithLineEnd: boolean;
  /** What stands for a count that is not stated. */
  readonly unknown: string;
  readonly form: 'NFC' | 'NFD';
}

/** How a column writes its numbers. */
export type NumberStyle = 'plain' | 'vi' | 'en' | 'no-break space' | 'narrow space' | 'decimal';
const NUMBER_STYLES: readonly NumberStyle[] = [
  'plain',
  'vi',
  'en',
  'no-break space',
  'narrow space',
  'decimal',
];

/** Any dialect that is read. */
export const dialects: fc.Arbitrary<Dialect> = fc.record({
  delimiter: fc.constantFrom(',', ';', '\t'),
  lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
  byteOrderMark: fc.boolean(),
  quoteAll: fc.boolean(),
  endsWithLineEnd: fc.boolean(),
  unknown: fc.constantFrom('', '-', '–', '…', 'N/A', 'n/a'),
  form: fc.constantFrom('NFC', 'NFD'),
});

/** Any style of a column. */
export const numberStyles: fc.Arbitrary<NumberStyle> = fc.constantFrom(...NUMBER_STYLES);

const GROUPS: Readonly<Record<NumberStyle, string>> = {
  plain: '',
  decimal: '',
  vi: '.',
  en: ',',
  'no-break space': '\u00A0',
  'narrow space': '\u202F',
};

/** A count as a column of this style writes it. */
export function numberText(value: number, style: NumberStyle): string {
  const grouped = String(value).replace(/\B(?=(\d{3})+$)/g, GROUPS[style]);
  return style === 'decimal' ? `${grouped}.0` : grouped;
}

/** The bytes of a file with these cells. */
export function fileBytes(rows: readonly (readonly string[])[], dialect: Dialect): Uint8Array {
  const { delimiter, lineEnd, quoteAll, form } = dialect;
  const cell = (text: string): string =>
    quoteAll || text.includes(delimiter) || /["\r\n]/.test(text)
      ? `"${text.replaceAll('"', '""')}"`
      : text;
  const lines = rows.map((row) => row.map(cell).join(delimiter));
  const text = lines.join(lineEnd) + (dialect.endsWithLineEnd ? lineEnd : '');
  const mark = dialect.byteOrderMark ? '\uFEFF' : '';
  return new TextEncoder().encode(mark + text.normalize(form));
}
