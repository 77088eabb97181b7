import { readWholeXml } from './xml-reader.ts';

/** `_x000D_` is how a workbook writes a character that XML cannot hold. */
const ESCAPED = /_x([0-9A-Fa-f]{4})_/g;

/** Text of a workbook with its escaped characters. */
export function workbookText(text: string): string {
  return text.replace(ESCAPED, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** The texts that the cells of a workbook share, in order; readings of characters are left out. */
export function sharedStrings(pieces: Iterable<string>): string[] {
  const strings: string[] = [];
  let current = '';
  let isText = false;
  let isReading = false;
  readWholeXml(pieces, {
    open(name) {
      if (name === 'si') current = '';
      if (name === 'rPh') isReading = true;
      if (name === 't') isText = !isReading;
    },
    text(text) {
      if (isText) current += text;
    },
    close(name) {
      if (name === 't') isText = false;
      if (name === 'rPh') isReading = false;
      if (name === 'si') strings.push(workbookText(current));
    },
  });
  return strings;
}
