/** Characters that show nothing or change how others stand: controls, line ends, marks of direction. */
const INVISIBLE =
  /[\u0000-\u001F\u007F-\u009F\u00AD\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]/g;

/**
 * A name or cell of a file as it can be shown on a line of its own: what would break the line, hide
 * letters or turn their order is written as `\u000a`.
 */
export function visibleText(text: string): string {
  return text.replace(INVISIBLE, escaped);
}

/** A piece of JSON with the same characters of its texts escaped; it says the same to a program. */
export function visibleJson(json: string): string {
  return json.replace(INVISIBLE, (character) =>
    character === '\n' ? character : escaped(character),
  );
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
