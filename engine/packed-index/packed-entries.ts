import type { Attributes } from '../identify/names/attributes.ts';
import type { Entry } from '../identify/names/name-index.ts';
import { sumUp } from '../text/phrases.ts';
import { toJsonSection, type Sections, type SectionValue } from './sections.ts';
import { createVarintReader, pushStep, pushVarint, readStep } from './varint.ts';

/** What each phrase of the name index may stand for, as bytes that are read when asked for. */

const KINDS: readonly Entry['kind'][] = ['brand', 'name', 'code'];
const KIND_MASK = 3;
const GUARDED = 4;
const FAMILY = 8;
const ANYBODYS = 16;

/**
 * Phrases of one block are read together. Phrases of a maker stand in the order of its models, so
 * that a number is written as its distance from the one before; a block begins anew.
 */
const BLOCK = 16;

/** The numbers that the next ones are told from. */
interface Last {
  brand: number;
  model: number;
}

const startBlock = (): Last => ({ brand: 0, model: 0 });

/** The sections of the entries, by phrase number. */
export function packEntries(entries: readonly (readonly Entry[])[]): Record<string, SectionValue> {
  const attributes = new Map<string, number>();
  const bytes: number[] = [];
  const lengths: number[] = [];
  for (let from = 0; from < entries.length; from += BLOCK) {
    const before = bytes.length;
    const last = startBlock();
    for (const list of entries.slice(from, from + BLOCK)) {
      pushVarint(bytes, list.length);
      for (const entry of list) pushEntry(bytes, entry, last, attributes);
    }
    lengths.push(bytes.length - before);
  }
  return {
    'entries.bytes': Uint8Array.from(bytes),
    'entries.lengths': Uint32Array.from(lengths),
    'entries.attributes': toJsonSection(
      [...attributes.keys()].map((text) => JSON.parse(text) as unknown),
    ),
  };
}

function pushEntry(
  bytes: number[],
  entry: Entry,
  last: Last,
  attributes: Map<string, number>,
): void {
  const flags =
    (entry.guarded ? GUARDED : 0) |
    (entry.isFamily ? FAMILY : 0) |
    (entry.isAnybodys ? ANYBODYS : 0);
  bytes.push(KINDS.indexOf(entry.kind) | flags);
  pushStep(bytes, entry.brand - last.brand);
  last.brand = entry.brand;
  pushVarint(bytes, entry.members.length);
  for (const member of entry.members) {
    pushStep(bytes, member.model - last.model);
    last.model = member.model;
    const text = JSON.stringify(member.attributes);
    if (!attributes.has(text)) attributes.set(text, attributes.size);
    pushVarint(bytes, attributes.get(text) as number);
  }
}

/** Reads the entries of a phrase; blocks read once are kept. */
export function openEntries(sections: Sections): (phrase: number) => readonly Entry[] {
  const bytes = sections.bytes('entries.bytes');
  const starts = sumUp(sections.numbers32('entries.lengths'));
  const attributes = sections.json('entries.attributes') as Attributes[];
  const kept = new Map<number, readonly (readonly Entry[])[]>();
  return (phrase) => {
    const at = Math.floor(phrase / BLOCK);
    const block = kept.get(at) ?? readBlock(bytes, starts, at, attributes);
    kept.set(at, block);
    return block[phrase % BLOCK] ?? [];
  };
}

/** Block `at`; the last one may hold fewer phrases, and what is beyond it none. */
function readBlock(
  bytes: Uint8Array,
  starts: Uint32Array,
  at: number,
  attributes: readonly Attributes[],
): Entry[][] {
  const [start, end] = [starts[at], starts[at + 1]];
  if (start === undefined || end === undefined) return [];
  const read = createVarintReader(bytes.subarray(start, end), 0);
  const last = startBlock();
  return Array.from({ length: BLOCK }, () =>
    Array.from({ length: read() }, () => readEntry(read, last, attributes)),
  );
}

function readEntry(read: () => number, last: Last, attributes: readonly Attributes[]): Entry {
  const head = read();
  last.brand += readStep(read);
  return {
    kind: KINDS[head & KIND_MASK] as Entry['kind'],
    brand: last.brand,
    guarded: (head & GUARDED) !== 0,
    ...((head & FAMILY) === 0 ? {} : { isFamily: true }),
    ...((head & ANYBODYS) === 0 ? {} : { isAnybodys: true }),
    members: Array.from({ length: read() }, () => {
      last.model += readStep(read);
      return { model: last.model, attributes: attributes[read()] as Attributes };
    }),
  };
}
