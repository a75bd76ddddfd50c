import { sumUp, type PhraseTable } from '../text/phrases.ts';
import type { Sections, SectionValue } from './sections.ts';

/** The sections of a phrase table; lengths instead of places, which press better. */
export function packTable(name: string, table: PhraseTable): Record<string, SectionValue> {
  return {
    [`${name}.buckets`]: toLengths(table.starts),
    [`${name}.rests`]: table.rests,
    [`${name}.numbers`]: toPlanes(table.numbers),
    [`${name}.unit`]: Uint8Array.of(table.text.BYTES_PER_ELEMENT),
    [`${name}.text`]: table.text,
    [`${name}.lengths`]: toLengths(table.textStarts),
    [`${name}.first`]: table.first,
    [`${name}.beginnings`]: table.beginnings,
  };
}

/** A table as it lies in the file. */
export function openTable(sections: Sections, name: string): PhraseTable {
  const buckets = sections.numbers16(`${name}.buckets`);
  return {
    starts: sumUp(buckets),
    bucketBits: Math.log2(buckets.length),
    rests: sections.bytes(`${name}.rests`),
    numbers: fromPlanes(sections.bytes(`${name}.numbers`)),
    text:
      sections.bytes(`${name}.unit`)[0] === 1
        ? sections.bytes(`${name}.text`)
        : sections.numbers16(`${name}.text`),
    textStarts: sumUp(sections.numbers16(`${name}.lengths`)),
    first: sections.signed32(`${name}.first`),
    beginnings: sections.signed32(`${name}.beginnings`),
  };
}

/** Three bytes number sixteen million phrases. */
const PLANES = 3;

/** All lowest bytes, then all second ones, and so on: high bytes are alike and press to nothing. */
function toPlanes(numbers: Uint32Array): Uint8Array {
  if (numbers.length > 2 ** (8 * PLANES)) throw new Error('more phrases than can be numbered');
  const bytes = new Uint8Array(numbers.length * PLANES);
  numbers.forEach((number, at) => {
    for (let plane = 0; plane < PLANES; plane++)
      bytes[plane * numbers.length + at] = (number >>> (plane * 8)) & 0xff;
  });
  return bytes;
}

/** The opposite of `toPlanes`. */
function fromPlanes(bytes: Uint8Array): Uint32Array {
  const numbers = new Uint32Array(bytes.length / PLANES);
  for (let plane = 0; plane < PLANES; plane++)
    for (let at = 0; at < numbers.length; at++)
      numbers[at] =
        (numbers[at] as number) | ((bytes[plane * numbers.length + at] as number) << (plane * 8));
  return numbers;
}

/** How long each part is, of where each begins; the opposite of `sumUp`. */
export const toLengths = (starts: Uint32Array): Uint16Array =>
  Uint16Array.from(starts.subarray(1), (start, before) => start - (starts[before] as number));
