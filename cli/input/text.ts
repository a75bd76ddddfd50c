import type { Readable } from 'node:stream';

/**
 * Text of a file as shops save it, in pieces: UTF-8, UTF-16 with its mark, what an XML declaration
 * names, or Windows-1252 where the bytes are no UTF-8. No mark stands in the text.
 */
export async function* decodeText(input: Readable): AsyncGenerator<string> {
  let decoder: TextDecoder | null = null;
  for await (const piece of input as AsyncIterable<Buffer | string>) {
    const bytes = typeof piece === 'string' ? Buffer.from(piece) : piece;
    decoder ??= chooseDecoder(bytes);
    try {
      yield decoder.decode(bytes, { stream: true });
    } catch {
      decoder = new TextDecoder('windows-1252');
      yield decoder.decode(bytes, { stream: true });
    }
  }
}

const DECLARED = /^<\?xml[^>]{0,100}encoding=["']([\w.:-]{1,40})["']/;

function chooseDecoder(head: Buffer): TextDecoder {
  if (head[0] === 0xff && head[1] === 0xfe) return new TextDecoder('utf-16le');
  if (head[0] === 0xfe && head[1] === 0xff) return new TextDecoder('utf-16be');
  const [, declared = 'utf-8'] = DECLARED.exec(head.subarray(0, 200).toString('latin1')) ?? [];
  try {
    return new TextDecoder(declared, { fatal: /^utf-?8$/i.test(declared) });
  } catch {
    return new TextDecoder('utf-8', { fatal: true });
  }
}
