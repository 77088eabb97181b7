import type { JsonSlip } from '../tables/json-slips.ts';

/** A slip and where it is: the position in the text. */
export interface FoundSlip {
  readonly slip: JsonSlip;
  readonly at: number;
}

const CURLY = /[“”„‟″‘’«»]/u;
const SPACE = /\s/u;

/** The first slip of a text that is no JSON: a comma is missing where the value before it ends. */
export function jsonSlip(text: string): FoundSlip {
  return new Scanner(text).slip();
}

/** Thrown where the text breaks, and caught above. */
class Broken extends Error {
  readonly found: FoundSlip;
  constructor(slip: JsonSlip, at: number) {
    super(slip);
    this.found = { slip, at };
  }
}

/** Goes through a text as JSON is read, up to where it breaks. */
class Scanner {
  readonly #text: string;
  #at = 0;
  /** Behind the last sign that was no space. */
  #end = 0;
  /** Where the last string begins. */
  #quote = 0;

  constructor(text: string) {
    this.#text = text;
  }

  slip(): FoundSlip {
    try {
      this.#value();
      this.#space();
      return { slip: 'other', at: this.#at };
    } catch (error) {
      if (error instanceof Broken) return error.found;
      throw error;
    }
  }

  #value(): void {
    this.#space();
    const sign = this.#text[this.#at];
    if (sign === '{')
      this.#list('}', () => {
        this.#key();
        this.#value();
      });
    else if (sign === '[')
      this.#list(']', () => {
        this.#value();
      });
    else if (sign === '"') this.#string();
    else this.#word();
  }

  /** What stands between brackets, parted by commas. */
  #list(close: '}' | ']', part: () => void): void {
    this.#take();
    this.#space();
    if (this.#text[this.#at] === close) {
      this.#take();
      return;
    }
    for (;;) {
      part();
      this.#space();
      const sign = this.#text[this.#at];
      if (sign === close) {
        this.#take();
        return;
      }
      if (sign === undefined) throw new Broken('unclosed', this.#end);
      if (sign !== ',') this.#noComma(sign);
      const comma = this.#at;
      this.#take();
      this.#space();
      const next = this.#text[this.#at];
      if (next === close || next === ',') throw new Broken('extra_comma', comma);
    }
  }

  #noComma(sign: string): never {
    if (CURLY.test(sign)) throw new Broken('curly_quotes', this.#at);
    this.#curlyInside();
    throw new Broken(sign === '"' || /[\w{[]/u.test(sign) ? 'missing_comma' : 'other', this.#end);
  }

  #key(): void {
    this.#space();
    const sign = this.#text[this.#at] ?? '';
    if (sign !== '"') throw new Broken(wordSlip(sign), sign === '' ? this.#end : this.#at);
    this.#string();
    this.#space();
    if (this.#text[this.#at] !== ':') {
      this.#curlyInside();
      throw new Broken('missing_colon', this.#end);
    }
    this.#take();
  }

  /** A string that a curly quote was to close goes on to the next straight one. */
  #curlyInside(): void {
    const last = this.#text.slice(this.#quote, this.#end);
    if (CURLY.test(last)) throw new Broken('curly_quotes', this.#quote);
  }

  #string(): void {
    const start = this.#at;
    this.#quote = start;
    for (let at = start + 1; ; at += 1) {
      const sign = this.#text[at];
      if (sign === '"') {
        this.#at = at;
        this.#take();
        return;
      }
      if (sign === undefined || sign < ' ') {
        const isCurly = CURLY.test(this.#text.slice(start, at));
        throw new Broken(isCurly ? 'curly_quotes' : 'open_quote', start);
      }
      if (sign === '\\') at += 1;
    }
  }

  #word(): void {
    const [word = ''] = /^[^\s,:{}[\]"]*/u.exec(this.#text.slice(this.#at)) ?? [];
    const sign = this.#text[this.#at] ?? '';
    if (!/^(?:true|false|null|-?\d+(?:\.\d+)?(?:e[+-]?\d+)?)$/iu.test(word))
      throw new Broken(wordSlip(sign), sign === '' ? this.#end : this.#at);
    this.#at += word.length;
    this.#end = this.#at;
  }

  #take(): void {
    this.#at += 1;
    this.#end = this.#at;
  }

  #space(): void {
    while (SPACE.test(this.#text[this.#at] ?? '')) this.#at += 1;
  }
}

/** Why something that begins with this sign is no word of JSON. */
function wordSlip(sign: string): JsonSlip {
  if (sign === '') return 'unclosed';
  if (CURLY.test(sign) || sign === "'") return 'curly_quotes';
  return /[\p{L}_]/u.test(sign) ? 'no_quotes' : 'other';
}
