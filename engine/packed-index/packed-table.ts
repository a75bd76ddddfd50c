import { sumUp, type PhraseTable } from '../text/phrases.ts';
import type { Sections, SectionValue } from './sections.ts';

/** The sections of a phrase table; lengths instead of places, which press better. */
export function packTable(name: string, table: PhraseTable): Record<string, SectionValue> {
  return {
    [`${name}.buckets`]: toLengths(table.starts),
    [`${name}.rests`]: table.rests,
    [`${name}.numbers`]: table.numbers,
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
    rests: sections.numbers32(`${name}.rests`),
    numbers: sections.numbers32(`${name}.numbers`),
    text:
      sections.bytes(`${name}.unit`)[0] === 1
        ? sections.bytes(`${name}.text`)
        : sections.numbers16(`${name}.text`),
    textStarts: sumUp(sections.numbers16(`${name}.lengths`)),
    first: sections.signed32(`${name}.first`),
    beginnings: sections.signed32(`${name}.beginnings`),
  };
}

/** How long each part is, of where each begins; the opposite of `sumUp`. */
export const toLengths = (starts: Uint32Array): Uint16Array =>
  Uint16Array.from(starts.subarray(1), (start, before) => start - (starts[before] as number));
