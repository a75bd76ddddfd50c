import { deflateSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { animatePng, readChunks } from './animate-png.ts';

/** A grey picture of one row, in the chunks of a PNG; checksums are not read. */
function createPng(width: number, grey: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(1, 4);
  header[8] = 8;
  const chunk = (type: string, data: Buffer): Buffer => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(data.length);
    return Buffer.concat([length, Buffer.from(type, 'latin1'), data, Buffer.alloc(4)]);
  };
  return Buffer.concat([
    Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.alloc(width + 1, grey))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

it('keeps the pixels of every frame, numbers its parts and says how many there are', () => {
  const frames = [10, 20, 30].map((grey) => ({ png: createPng(4, grey), delay: 900 }));
  const chunks = readChunks(animatePng(frames));
  expect(chunks.map(({ type }) => type)).toEqual(
    'IHDR acTL fcTL IDAT fcTL fdAT fcTL fdAT IEND'.split(' '),
  );
  expect(chunks[1]?.data.readUInt32BE(0)).toBe(3);
  const numbered = chunks.filter(({ type }) => type === 'fcTL' || type === 'fdAT');
  expect(numbered.map(({ data }) => data.readUInt32BE(0))).toEqual([0, 1, 2, 3, 4]);
  const pixels = readChunks(frames[2]?.png ?? Buffer.alloc(0))[1]?.data;
  expect(chunks.at(-2)?.data.subarray(4)).toEqual(pixels);
});

it('refuses frames of different sizes, and none', () => {
  const frames = [4, 5].map((width) => ({ png: createPng(width, 0), delay: 900 }));
  expect(() => animatePng(frames)).toThrow('frame 2');
  expect(() => animatePng([])).toThrow('needs a frame');
});
