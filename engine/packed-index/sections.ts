/**
 * A file of named sections that are used as they lie there: typed arrays without copying, JSON
 * parsed when asked for. Little-endian, as every machine that browsers run on.
 */

const MAGIC = 0x31594255;
const HEAD_BYTES = 16;
const ALIGNMENT = 8;
const SUM_WORD = 3;

/** What a section holds: numbers, or anything JSON can say. */
export type SectionValue = Uint8Array | Uint16Array | Uint32Array | Int32Array | Float64Array;

const align = (length: number): number => Math.ceil(length / ALIGNMENT) * ALIGNMENT;

const toBytes = (value: SectionValue): Uint8Array =>
  new Uint8Array(value.buffer, value.byteOffset, value.byteLength);

/** JSON as a section. */
export const toJsonSection = (value: unknown): Uint8Array =>
  new TextEncoder().encode(JSON.stringify(value));

/** Joins sections into one file: magic, checksum, directory, then each at a multiple of 8 bytes. */
export function joinSections(sections: Readonly<Record<string, SectionValue>>): Uint8Array {
  const directory: Record<string, [number, number]> = {};
  let at = 0;
  for (const [name, { byteLength }] of Object.entries(sections)) {
    directory[name] = [at, byteLength];
    at = align(at + byteLength);
  }
  const head = toJsonSection(directory);
  const start = align(HEAD_BYTES + head.byteLength);
  const file = new Uint8Array(start + at);
  file.set(head, HEAD_BYTES);
  for (const [name, value] of Object.entries(sections))
    file.set(toBytes(value), start + (directory[name] as [number, number])[0]);
  const view = new DataView(file.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, head.byteLength, true);
  view.setUint32(8, start, true);
  view.setUint32(SUM_WORD * 4, sumWords(file), true);
  return file;
}

/** Checksum of every 32-bit word but its own: FNV-1a. */
function sumWords(file: Uint8Array): number {
  const words = new Uint32Array(file.buffer, file.byteOffset, file.length >> 2);
  let sum = 0x811c9dc5;
  for (let i = 0; i < words.length; i++)
    if (i !== SUM_WORD) sum = Math.imul(sum ^ (words[i] as number), 0x01000193);
  return sum >>> 0;
}

/** The sections of a file. Every method throws, naming file and section, where one is missing. */
export interface Sections {
  bytes(name: string): Uint8Array;
  numbers16(name: string): Uint16Array;
  numbers32(name: string): Uint32Array;
  signed32(name: string): Int32Array;
  doubles(name: string): Float64Array;
  json(name: string): unknown;
}

/**
 * Opens a file of sections. Throws, naming the file and what to do, when it is none, cut short or
 * altered.
 */
export function openSections(file: Uint8Array, fileName: string, advice: string): Sections {
  const damaged = (why: string): Error => new Error(`${fileName}: ${why}; ${advice}`);
  const isWhole = file.byteLength >= HEAD_BYTES && file.byteLength % ALIGNMENT === 0;
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  if (!isWhole || view.getUint32(0, true) !== MAGIC) throw damaged('damaged or cut short');
  if (view.getUint32(SUM_WORD * 4, true) !== sumWords(file))
    throw damaged('damaged or cut short (its checksum differs)');
  const text = new TextDecoder();
  const head = file.subarray(HEAD_BYTES, HEAD_BYTES + view.getUint32(4, true));
  const directory = readDirectory(text.decode(head));
  const start = view.getUint32(8, true);
  const find = (name: string): Uint8Array => {
    const [from, length] = directory.get(name) ?? [0, -1];
    if (length < 0 || start + from + length > file.byteLength)
      throw damaged(`section "${name}" is missing`);
    return file.subarray(start + from, start + from + length);
  };
  const count = (name: string, size: number): [ArrayBuffer, number, number] => {
    const { buffer, byteOffset, byteLength } = find(name);
    return [buffer as ArrayBuffer, byteOffset, byteLength / size];
  };
  return {
    bytes: find,
    numbers16: (name) => new Uint16Array(...count(name, 2)),
    numbers32: (name) => new Uint32Array(...count(name, 4)),
    signed32: (name) => new Int32Array(...count(name, 4)),
    doubles: (name) => new Float64Array(...count(name, 8)),
    json: (name) => JSON.parse(text.decode(find(name))) as unknown,
  };
}

/** The directory as it was written; the checksum has vouched for it. */
const readDirectory = (text: string): Map<string, [number, number]> =>
  new Map(Object.entries(JSON.parse(text) as Record<string, [number, number]>));
