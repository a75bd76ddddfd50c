import type { Attributes } from '../identify/attributes.ts';
import type { Entry } from '../identify/name-index.ts';
import { sumUp } from '../text/phrases.ts';
import { toJsonSection, type Sections, type SectionValue } from './sections.ts';
import { createVarintReader, pushVarint } from './varint.ts';

/** What each phrase of the name index may stand for, as bytes that are read when asked for. */

const KINDS: readonly Entry['kind'][] = ['brand', 'name', 'code'];
const KIND_MASK = 3;
const GUARDED = 4;
const FAMILY = 8;

/** The sections of the entries, by phrase number. */
export function packEntries(entries: readonly (readonly Entry[])[]): Record<string, SectionValue> {
  const attributes = new Map<string, number>();
  const bytes: number[] = [];
  const lengths = entries.map((list) => {
    const before = bytes.length;
    pushVarint(bytes, list.length);
    for (const entry of list) pushEntry(bytes, entry, attributes);
    return bytes.length - before;
  });
  return {
    'entries.bytes': Uint8Array.from(bytes),
    'entries.lengths': Uint16Array.from(lengths),
    'entries.attributes': toJsonSection(
      [...attributes.keys()].map((text) => JSON.parse(text) as unknown),
    ),
  };
}

function pushEntry(bytes: number[], entry: Entry, attributes: Map<string, number>): void {
  const flags = (entry.guarded ? GUARDED : 0) | (entry.isFamily ? FAMILY : 0);
  bytes.push(KINDS.indexOf(entry.kind) | flags);
  pushVarint(bytes, entry.brand);
  pushVarint(bytes, entry.members.length);
  for (const member of entry.members) {
    pushVarint(bytes, member.model);
    const text = JSON.stringify(member.attributes);
    if (!attributes.has(text)) attributes.set(text, attributes.size);
    pushVarint(bytes, attributes.get(text) as number);
  }
}

/** Reads the entries of a phrase; those read once are kept. */
export function openEntries(sections: Sections): (phrase: number) => readonly Entry[] {
  const bytes = sections.bytes('entries.bytes');
  const starts = sumUp(sections.numbers16('entries.lengths'));
  const attributes = sections.json('entries.attributes') as Attributes[];
  const kept = new Map<number, readonly Entry[]>();
  return (phrase) => {
    const known = kept.get(phrase);
    if (known) return known;
    const start = starts[phrase];
    const list = start === undefined ? [] : readEntries(bytes, start, attributes);
    kept.set(phrase, list);
    return list;
  };
}

function readEntries(bytes: Uint8Array, start: number, attributes: readonly Attributes[]): Entry[] {
  const read = createVarintReader(bytes, start);
  return Array.from({ length: read() }, (): Entry => {
    const head = read();
    const brand = read();
    return {
      kind: KINDS[head & KIND_MASK] as Entry['kind'],
      brand,
      guarded: (head & GUARDED) !== 0,
      ...((head & FAMILY) === 0 ? {} : { isFamily: true }),
      members: Array.from({ length: read() }, () => ({
        model: read(),
        attributes: attributes[read()] as Attributes,
      })),
    };
  });
}
