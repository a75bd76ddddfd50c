/**
 * Values of the list that a JSON document is, or holds, while it comes in pieces: the document is
 * never held whole.
 */

/** The text of one value of the list, or of the document where it holds no list of objects. */
export interface JsonPiece {
  text: string;
  /** The value is the document itself. */
  isDocument?: true;
  /** It was longer than a value may be, or the document ends within it. */
  isCut?: true;
}

export const MAX_VALUE = 2_000_000;

const QUOTE = '"'.charCodeAt(0);
const BACKSLASH = '\\'.charCodeAt(0);
const OPENERS = new Set([...'{['].map((sign) => sign.charCodeAt(0)));
const CLOSERS = new Set([...'}]'].map((sign) => sign.charCodeAt(0)));
/** What stands between the values of a list, or ends it. */
const ENDERS = new Set([...', \t\r\n]}'].map((sign) => sign.charCodeAt(0)));
const BRACE = '{'.charCodeAt(0);
const BRACKET = '['.charCodeAt(0);

export class JsonSplitter {
  #depth = 0;
  #isInString = false;
  #isEscaped = false;
  /** How deep the elements of the list stand; 0 until the list is found. */
  #listDepth = 0;
  /**
   * An array was opened right inside the document: its first element tells whether it is the list.
   */
  #mayBeList = false;
  /** The value at hand is a number or a word, which ends where another sign begins. */
  #isBare = false;
  #value: string | null = null;
  #isCut = false;
  #found = 0;
  #document = '';

  push(piece: string): JsonPiece[] {
    const values: JsonPiece[] = [];
    if (this.#found === 0 && this.#document.length < MAX_VALUE) this.#document += piece;
    let from = 0;
    for (let at = 0; at < piece.length; at++) {
      const code = piece.charCodeAt(at);
      if (this.#isBare && ENDERS.has(code)) {
        this.#keep(piece.slice(from, at));
        values.push(this.#close());
      }
      const before = this.#value;
      const isEnd = this.#step(code);
      if (before === null && this.#value !== null) from = at;
      if (!isEnd) continue;
      this.#keep(piece.slice(from, at + 1));
      values.push(this.#close());
    }
    if (this.#value !== null) this.#keep(piece.slice(from));
    return values;
  }

  end(): JsonPiece[] {
    if (this.#value !== null) return [{ ...this.#close(), isCut: true }];
    const isCut = this.#depth !== 0 || this.#document.length > MAX_VALUE;
    if (this.#found > 0) return this.#depth === 0 ? [] : [{ text: '', isCut: true }];
    if (this.#listDepth === 1 && !isCut) return [];
    return [{ text: this.#document, isDocument: true, ...(isCut ? { isCut: true as const } : {}) }];
  }

  #keep(text: string): void {
    if (this.#value === null) return;
    if (this.#value.length + text.length > MAX_VALUE) this.#isCut = true;
    else this.#value += text;
  }

  #close(): JsonPiece {
    const piece: JsonPiece = {
      text: this.#value ?? '',
      ...(this.#isCut ? { isCut: true as const } : {}),
    };
    this.#value = null;
    this.#isCut = false;
    this.#isBare = false;
    this.#found++;
    this.#document = '';
    return piece;
  }

  /** Takes one sign; true where it ends a value of the list. */
  #step(code: number): boolean {
    if (this.#isInString) return this.#stepInString(code);
    if (code === QUOTE) {
      this.#isInString = true;
      this.#begin();
      return false;
    }
    if (OPENERS.has(code)) this.#open(code);
    else if (CLOSERS.has(code)) return this.#shut();
    else if (this.#isAtList() && this.#value === null && !ENDERS.has(code)) {
      this.#value = '';
      this.#isBare = true;
    }
    return false;
  }

  #stepInString(code: number): boolean {
    if (this.#isEscaped) this.#isEscaped = false;
    else if (code === BACKSLASH) this.#isEscaped = true;
    else if (code === QUOTE) {
      this.#isInString = false;
      return this.#isAtElement();
    }
    return false;
  }

  #open(code: number): void {
    if (this.#mayBeList && code === BRACE) this.#listDepth = this.#depth;
    this.#mayBeList = this.#listDepth === 0 && this.#depth === 1 && code === BRACKET;
    this.#begin();
    this.#depth++;
    if (this.#depth === 1 && code === BRACKET) this.#listDepth = 1;
  }

  #shut(): boolean {
    this.#depth--;
    this.#mayBeList = false;
    return this.#isAtElement();
  }

  #isAtElement(): boolean {
    return this.#value !== null && this.#depth === this.#listDepth;
  }

  #begin(): void {
    if (this.#isAtList() && this.#value === null) this.#value = '';
  }

  #isAtList(): boolean {
    return this.#listDepth > 0 && this.#depth === this.#listDepth;
  }
}
