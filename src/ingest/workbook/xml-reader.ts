import { Parser } from 'htmlparser2';
import { UnreadableSheets } from '../limits.ts';

/** What is done with the elements of an XML text; names come without their prefix. */
export interface XmlHandler {
  open?(name: string, attributes: Readonly<Record<string, string>>): void;
  text?(text: string): void;
  close?(name: string): void;
}

/**
 * Reads XML by pieces and gives what the handler found after each: `take` takes it away. Entities
 * that a document defines itself are never expanded. Throws {@link UnreadableSheets} where it ends
 * early.
 */
export function* readXml<Found>(
  pieces: Iterable<string>,
  handler: XmlHandler,
  take: () => Iterable<Found>,
): Iterable<Found> {
  const state = { depth: 0, isBegun: false };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        state.isBegun = true;
        state.depth += 1;
        handler.open?.(localName(name), attributes);
      },
      ontext: (text) => handler.text?.(text),
      onclosetag(name) {
        state.depth -= 1;
        handler.close?.(localName(name));
      },
    },
    { xmlMode: true },
  );
  for (const piece of pieces) {
    parser.write(piece);
    yield* take();
  }
  // What is still open now would be closed by the end of the text.
  if (!state.isBegun || state.depth > 0) throw new UnreadableSheets('broken_workbook');
  parser.end();
}

/** Reads XML whole. */
export function readWholeXml(pieces: Iterable<string>, handler: XmlHandler): void {
  Array.from(readXml(pieces, handler, () => []));
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
