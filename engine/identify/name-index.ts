import type { IndexBrand, IndexModel, PackIndex } from '../dataset.ts';
import { createTokeniser, foldKey, tokenText, type Tokens } from '../text/tokens.ts';
import { foldRevision, readAttributes, type Attributes } from './attributes.ts';
import { isGenericCode } from './stop-words.ts';
import { buildTable, type Phrase, type PhraseTable } from '../text/phrases.ts';

/** One model as a member of a name: "iPad" + { generation: 9 }. */
export interface Member {
  model: number;
  attributes: Attributes;
}

/** What a phrase may stand for. */
export interface Entry {
  kind: 'brand' | 'name' | 'code';
  brand: number;
  /**
   * Brand words that are ordinary words, and names that mean nothing without the brand right before
   * them.
   */
  guarded: boolean;
  members: Member[];
}

export interface Lexicon {
  brands: readonly IndexBrand[];
  table: PhraseTable;
  /** By phrase number. */
  entries: Entry[][];
  /** Folded brand name -> brand, for the brand field of a listing. */
  brandByKey: Map<string, { brand: number; word: boolean }>;
  modelByGtin: Map<string, { brand: number; model: number }>;
}

interface Draft {
  phrases: Map<string, { cuts: Set<number>; entries: Map<string, Entry> }>;
}

const tokenise = createTokeniser();

/**
 * "S23+" is "S23 plus" on a label and in a title; only a plus that touches the word before it
 * counts.
 */
export const spellPlus = (text: string): string =>
  text.includes('+') ? text.replace(/([\p{L}\p{N}])\+(?![\p{L}\p{N}])/gu, '$1 plus ') : text;

/**
 * Builds all look-up structures from the index. Costs a few milliseconds per 10,000 names; done
 * once per worker wake.
 */
export function buildLexicon(index: PackIndex): Lexicon {
  const draft: Draft = { phrases: new Map() };
  index.brands.forEach((brand, position) => {
    addBrand(draft, brand, position);
  });
  const keys = [...draft.phrases.keys()];
  const phrases: Phrase[] = keys.map((key) => ({
    key,
    cuts: [...(draft.phrases.get(key)?.cuts ?? [])].sort((a, b) => a - b),
  }));
  return {
    brands: index.brands,
    table: buildTable(phrases),
    entries: keys.map((key) => [...(draft.phrases.get(key)?.entries.values() ?? [])]),
    brandByKey: brandKeys(index),
    modelByGtin: createGtinMap(index),
  };
}

function brandKeys(index: PackIndex): Lexicon['brandByKey'] {
  const map: Lexicon['brandByKey'] = new Map();
  index.brands.forEach((brand, position) => {
    for (const { text, word } of brand.names) {
      const key = foldKey(text);
      if (key && !map.has(key)) map.set(key, { brand: position, word: word === true });
    }
  });
  return map;
}

function createGtinMap(index: PackIndex): Lexicon['modelByGtin'] {
  const map: Lexicon['modelByGtin'] = new Map();
  index.brands.forEach((brand, position) => {
    brand.models.forEach((model, at) => {
      for (const gtin of model.gtins ?? []) map.set(gtin, { brand: position, model: at });
    });
  });
  return map;
}

function addBrand(draft: Draft, brand: IndexBrand, position: number): void {
  brand.names.forEach(({ text, word }, at) => {
    addPhrase(draft, tokenise(text), undefined, {
      kind: 'brand',
      brand: position,
      guarded: word === true || (at > 0 && isFamily(brand, text)),
      members: [],
    });
  });
  const brandKeysOf = brand.names.map(({ text }) => foldKey(text)).filter(Boolean);
  brand.models.forEach((model, at) => {
    addModel(draft, model, position, at, brandKeysOf);
  });
}

/**
 * An alias that begins model names ("iPhone", "Tapo") is named on other makers' goods too: like a
 * word, it needs a brand's position.
 */
function isFamily(brand: IndexBrand, alias: string): boolean {
  const start = `${alias.toLowerCase()} `;
  return brand.models.some(({ name }) => name.toLowerCase().startsWith(start));
}

function addModel(
  draft: Draft,
  model: IndexModel,
  brand: number,
  at: number,
  brandKeysOf: readonly string[],
): void {
  const revision = model.revision === undefined ? {} : { revision: foldRevision(model.revision) };
  for (const name of [model.name, ...(model.names ?? [])])
    for (const spelt of [name, ...withoutSize(name)])
      addName(draft, spelt, brand, at, revision, brandKeysOf);
  for (const code of model.codes ?? []) {
    const tokens = tokenise(spellPlus(code));
    const key = toKey(tokens);
    if (key.length < 2 || isGenericCode(key)) continue;
    addPhrase(draft, tokens, undefined, {
      kind: 'code',
      brand,
      guarded: key.length < 4 || /^\d+$/.test(key),
      members: [{ model: at, attributes: revision }],
    });
  }
}

/**
 * "Chromebook 11 (3120)" is sold as "Chromebook 3120" too, which is then no proof of a later
 * "Chromebook 3120".
 */
function withoutSize(name: string): string[] {
  const parts = /^(\p{L}+) \d{1,2} \(([\p{L}\d-]{3,12})\)$/u.exec(name);
  return parts ? [`${parts[1]} ${parts[2]}`] : [];
}

function addName(
  draft: Draft,
  name: string,
  brand: number,
  at: number,
  revision: Attributes,
  brandKeysOf: readonly string[],
): void {
  const tokens = tokenise(spellPlus(name));
  const { attributes, used } = readAttributes(tokens);
  const key = toKey(tokens, used);
  // A name that is the brand alone ("Kindle", "Echo") or nothing but attributes is no name to find
  // a model by.
  if (key.length === 0 || (brandKeysOf.includes(key) && used.size === 0)) return;
  // "13T" is a phone right behind its maker's name, and a weight anywhere else.
  const guarded = (isWeak(tokens, used, key) || isGenericCode(key)) && !brandKeysOf.includes(key);
  const all = { ...attributes, ...revision };
  addPhrase(draft, tokens, used, {
    kind: 'name',
    brand,
    guarded,
    members: [{ model: at, attributes: all }],
  });
  // "100e Gen 2 AST": what stands behind the generation is part of the name, and titles keep the
  // order.
  if (used.size > 0 && Math.max(...used) < tokens.count - 1 && Math.min(...used) > 0)
    addPhrase(draft, tokens, undefined, {
      kind: 'name',
      brand,
      guarded,
      members: [{ model: at, attributes: all }],
    });
  if (attributes.generation !== undefined)
    addNumbered(draft, key, attributes.generation, {
      kind: 'name',
      brand,
      guarded,
      members: [{ model: at, attributes: { ...all, generation: undefined } }],
    });
}

/** "Echo Dot (5th generation)" is also written "Echo Dot 5". */
function addNumbered(draft: Draft, key: string, generation: number, entry: Entry): void {
  const text = `${key}${generation}`;
  add(draft, text, [key.length], entry);
}

/**
 * Names that need the brand directly before them: one plain word ("Move"), very short ones, bare
 * numbers.
 */
function isWeak(tokens: Tokens, used: ReadonlySet<number>, key: string): boolean {
  const words = tokens.count - used.size;
  return key.length <= 3 || /^\d+$/.test(key) || (words === 1 && !/\d/.test(key));
}

function toKey(tokens: Tokens, skip?: ReadonlySet<number>): string {
  let key = '';
  for (let i = 0; i < tokens.count; i++) if (!skip?.has(i)) key += tokenText(tokens, i);
  return key;
}

/**
 * Offsets at which a title may cut the phrase: where the name has a gap, and where letters meet
 * digits.
 */
function cutsOf(tokens: Tokens, skip: ReadonlySet<number> | undefined, key: string): number[] {
  const cuts: number[] = [];
  let length = 0;
  for (let i = 0; i < tokens.count; i++) {
    if (skip?.has(i)) continue;
    length += (tokens.from[i + 1] as number) - (tokens.from[i] as number);
    cuts.push(length);
  }
  for (let i = 1; i < key.length; i++)
    if (/\d/.test(key[i - 1] as string) !== /\d/.test(key[i] as string)) cuts.push(i);
  return cuts.filter((cut) => cut < key.length);
}

function addPhrase(
  draft: Draft,
  tokens: Tokens,
  skip: ReadonlySet<number> | undefined,
  entry: Entry,
): void {
  const key = toKey(tokens, skip);
  if (key.length > 0) add(draft, key, cutsOf(tokens, skip, key), entry);
}

function add(draft: Draft, key: string, cuts: readonly number[], entry: Entry): void {
  const slot = draft.phrases.get(key) ?? {
    cuts: new Set<number>(),
    entries: new Map<string, Entry>(),
  };
  for (const cut of cuts) slot.cuts.add(cut);
  const same = slot.entries.get(`${entry.kind}:${entry.brand}`);
  if (same) mergeMembers(same, entry);
  else slot.entries.set(`${entry.kind}:${entry.brand}`, { ...entry, members: [...entry.members] });
  draft.phrases.set(key, slot);
}

function mergeMembers(into: Entry, from: Entry): void {
  for (const member of from.members) {
    const known = into.members.some(
      ({ model, attributes }) =>
        model === member.model && hasSameAttributes(attributes, member.attributes),
    );
    if (!known) into.members.push(member);
  }
}

function hasSameAttributes(a: Attributes, b: Attributes): boolean {
  return (
    a.generation === b.generation &&
    a.inches === b.inches &&
    a.year === b.year &&
    a.revision === b.revision &&
    a.network === b.network
  );
}
