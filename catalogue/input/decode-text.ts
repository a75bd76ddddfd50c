import { decodeWindows1252 } from '../../engine/text/decode-bytes.ts';
import { joinBytes } from './peek.ts';
import type { ByteSource, TakeNote } from './row.ts';

/** How bytes of a piece become its text again, by themselves. */
export type PieceEncoding = 'utf-8' | 'windows-1252';

/** A part of a file's text. */
export interface TextPiece {
  text: string;
  /** Bytes of the file up to its end. */
  end: number;
  /** Null where its text cannot be had again from its bytes alone. */
  encoding: PieceEncoding | null;
}

/**
 * Text of a file as shops save it, in pieces: UTF-8, UTF-16 with its mark or without, what an XML
 * declaration names, or Windows-1252 where the bytes are no UTF-8, which is said. No byte order
 * mark stands in the text.
 */
export async function* decodeText(source: ByteSource, note: TakeNote): AsyncGenerator<TextPiece> {
  let decoder: TextPieces | undefined;
  let read = 0;
  for await (const bytes of source) {
    decoder ??= chooseDecoder(bytes, note);
    read += bytes.length;
    const text = decoder.decode(bytes);
    if (text !== '') yield { text, end: read - decoder.waiting(), encoding: decoder.encoding() };
  }
  const text = decoder?.end() ?? '';
  if (text !== '') yield { text, end: read, encoding: decoder?.encoding() ?? null };
}

/** The texts of pieces. */
export async function* listTexts(pieces: AsyncIterable<TextPiece>): AsyncGenerator<string> {
  for await (const { text } of pieces) yield text;
}

/** Text of bytes that begin and end as pieces do; `isStart` where they begin the file. */
export function decodeAgain(bytes: Uint8Array, encoding: PieceEncoding, isStart: boolean): string {
  const text = encoding === 'utf-8' ? decodeLoosely(bytes) : decodeWindows1252(bytes);
  return isStart ? dropMark(text) : text;
}

/** How many bytes a text took. */
export const countBytes = (text: string, encoding: PieceEncoding | null): number =>
  encoding === 'utf-8' ? new TextEncoder().encode(text).length : text.length;

const dropMark = (text: string): string => text.replace(/^\uFEFF/, '');

interface TextPieces {
  decode(bytes: Uint8Array): string;
  end(): string;
  /** Bytes that were taken and are no text yet. */
  waiting(): number;
  /** Of what was decoded last. */
  encoding(): PieceEncoding | null;
}

const DECLARED = /^<\?xml[^>]{0,100}encoding=["']([\w.:-]{1,40})["']/;

function chooseDecoder(head: Uint8Array, note: TakeNote): TextPieces {
  const wide = findUtf16(head);
  if (wide !== null) return decodeAs(new TextDecoder(wide));
  const start = decodeWindows1252(head.subarray(0, 200));
  const declared = DECLARED.exec(start)?.[1];
  if (declared === undefined || /^utf-?8$/i.test(declared)) return decodeUtf8(note);
  try {
    return decodeAs(new TextDecoder(declared));
  } catch {
    return decodeUtf8(note);
  }
}

/** UTF-16 by its mark, or by the empty half of most Latin letters. */
function findUtf16(head: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  const pairs = Math.min(head.length >> 1, 100);
  if (pairs < 2) return null;
  const empty = [0, 0];
  for (let at = 0; at < pairs * 2; at++)
    if (head[at] === 0) empty[at % 2] = (empty[at % 2] ?? 0) + 1;
  if ((empty[1] ?? 0) > pairs * 0.7) return 'utf-16le';
  return (empty[0] ?? 0) > pairs * 0.7 ? 'utf-16be' : null;
}

const decodeAs = (decoder: TextDecoder): TextPieces => ({
  decode: (bytes) => decoder.decode(bytes, { stream: true }),
  end: () => decoder.decode(),
  waiting: () => 0,
  encoding: () => null,
});

const decodeStrictly = (bytes: Uint8Array): string =>
  new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
const decodeLoosely = (bytes: Uint8Array): string =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

/**
 * UTF-8 until a byte is none. A file that had no letter of more than one byte before is then taken
 * for Windows-1252, the usual form of spreadsheets; in any other the byte alone is damaged.
 */
function decodeUtf8(note: TakeNote): TextPieces {
  let decode = decodeStrictly;
  let hasWideLetters = false;
  let isFirst = true;
  let kept: Uint8Array = new Uint8Array();
  const decodeWhole = (bytes: Uint8Array): string => {
    try {
      const text = decode(bytes);
      hasWideLetters ||= text.length < bytes.length;
      return text;
    } catch {
      hasWideLetters ||= isMostlyUtf8(bytes);
      decode = hasWideLetters ? decodeLoosely : decodeWindows1252;
      note({ id: hasWideLetters ? 'catalogue.note.damaged' : 'catalogue.note.windows-1252' });
      return decode(bytes);
    }
  };
  const decodeNext = (bytes: Uint8Array): string => {
    const text = decodeWhole(bytes);
    const start = isFirst ? dropMark(text) : text;
    if (text !== '') isFirst = false;
    return start;
  };
  return {
    decode(bytes) {
      const all = kept.length === 0 ? bytes : joinBytes([kept, bytes]);
      const cut = decode === decodeStrictly || hasWideLetters ? findWholeEnd(all) : all.length;
      kept = all.slice(cut);
      return decodeNext(all.subarray(0, cut));
    },
    end: () => decodeNext(kept),
    waiting: () => kept.length,
    encoding() {
      if (decode === decodeLoosely) return null;
      return decode === decodeStrictly ? 'utf-8' : 'windows-1252';
    },
  };
}

/** More letters of several bytes than bytes that are none. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes);
  const damaged = text.split('\uFFFD').length - 1;
  return text.replace(/[\x00-\x7f\uFFFD]+/g, '').length > damaged;
}

/** Where the last letter ends that is complete: its first byte tells how many follow. */
function findWholeEnd(bytes: Uint8Array): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return bytes.length;
    if (byte >= 0xc0) return countFollowing(byte) >= back ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}

function countFollowing(first: number): number {
  if (first >= 0xf0) return 3;
  return first >= 0xe0 ? 2 : 1;
}
