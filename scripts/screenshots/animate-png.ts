import { crc32 } from 'node:zlib';

/** One picture of a moving one: a PNG, and how long it stands. */
export interface Frame {
  png: Uint8Array;
  /** Milliseconds. */
  delay: number;
}

const SIGNATURE_BYTES = 8;
/** Length and type before, checksum behind the data of a chunk. */
const AROUND = 12;

interface Chunk {
  type: string;
  data: Buffer;
}

/**
 * Puts PNGs of one size and kind together to an animated PNG that runs for ever. A reader that
 * knows no animation shows the first. Throws where the frames are not alike.
 */
export function animatePng(frames: readonly Frame[]): Buffer {
  const [first] = frames;
  if (first === undefined) throw new Error('a moving picture needs a frame');
  const header = findData(readChunks(first.png), 'IHDR');
  let sequence = 0;
  const body = frames.flatMap(({ png, delay }, at) => {
    const chunks = readChunks(png);
    if (!findData(chunks, 'IHDR').equals(header))
      throw new Error(`frame ${at + 1} has not the size and kind of the first`);
    const control = createChunk('fcTL', createControl(sequence++, header, delay));
    const pixels = chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data);
    const parts =
      at === 0
        ? pixels.map((data) => createChunk('IDAT', data))
        : pixels.map((data) => createChunk('fdAT', Buffer.concat([toWord(sequence++), data])));
    return [control, ...parts];
  });
  return Buffer.concat([
    first.png.subarray(0, SIGNATURE_BYTES),
    createChunk('IHDR', header),
    // As many frames, and for ever.
    createChunk('acTL', Buffer.concat([toWord(frames.length), toWord(0)])),
    ...body,
    createChunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Chunks of a PNG in their order. */
export function readChunks(png: Uint8Array): Chunk[] {
  const bytes = Buffer.from(png.buffer, png.byteOffset, png.byteLength);
  const chunks: Chunk[] = [];
  for (let at = SIGNATURE_BYTES; at + AROUND <= bytes.length;) {
    const length = bytes.readUInt32BE(at);
    const data = bytes.subarray(at + 8, at + 8 + length);
    chunks.push({ type: bytes.toString('latin1', at + 4, at + 8), data });
    at += AROUND + length;
  }
  return chunks;
}

function findData(chunks: readonly Chunk[], wanted: string): Buffer {
  const chunk = chunks.find(({ type }) => type === wanted);
  if (chunk === undefined) throw new Error(`no ${wanted}: not a PNG`);
  return chunk.data;
}

/** The whole size, at the corner, replacing what was there. */
function createControl(sequence: number, header: Buffer, delay: number): Buffer {
  const control = Buffer.alloc(26);
  control.writeUInt32BE(sequence, 0);
  header.copy(control, 4, 0, 8);
  control.writeUInt16BE(delay, 20);
  control.writeUInt16BE(1_000, 22);
  return control;
}

function toWord(value: number): Buffer {
  const word = Buffer.alloc(4);
  word.writeUInt32BE(value);
  return word;
}

function createChunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  return Buffer.concat([toWord(data.length), named, toWord(crc32(named))]);
}
