import type { DeviceType } from '../../device-types.ts';
import type { IndexBrand, IndexModel, PackIndex } from '../../packed-dataset.ts';
import { buildTable } from '../../text/phrases.ts';
import { createTokeniser, foldKey, readToken } from '../../text/tokens.ts';
import { foldRevision, readAttributes, type Attributes, type Parsed } from './attributes.ts';
import { addCode, addOddSetCodes, isSetCode } from './code-names.ts';
import {
  addKey,
  addPhrase,
  createDraft,
  isPartedInside,
  listPhrases,
  spellPlus,
  toKey,
  type Draft,
} from './name-draft.ts';
import { beginsAnother, isWeak, isYearOnly, readCount } from './name-strength.ts';
import type { Entry, NamedBrand, NameIndex, PlacedModel } from './name-index.ts';
import { findSharedWords, isAnybodys } from './shared-words.ts';
import { isGenericOf } from './stop-words.ts';
import { dropFamily, dropSize, spellCamera } from './spellings.ts';

/** The name index while it is in the making, with everything that is packed. */
export interface BuiltNameIndex extends NameIndex {
  /** By phrase number. */
  entries: readonly (readonly Entry[])[];
  brandByKey: ReadonlyMap<string, NamedBrand>;
  gtins: ReadonlyMap<string, PlacedModel>;
}

const tokenise = createTokeniser();

/**
 * Builds all look-up structures from the index. Costs seconds for ten thousands of names, and is
 * done once, when the dataset is packed.
 */
export function buildNameIndex(index: PackIndex): BuiltNameIndex {
  const draft = createDraft();
  const shared = findSharedWords(index);
  index.brands.forEach((brand, position) => {
    addBrand(draft, brand, position, shared);
  });
  addOddSetCodes(draft, index);
  const { phrases, entries } = listPhrases(draft);
  const brandByKey = createBrandMap(index);
  const gtins = createGtinMap(index);
  return {
    brands: index.brands,
    table: buildTable(phrases),
    entries,
    readEntries: (phrase) => entries[phrase] ?? [],
    brandByKey,
    findBrand: (key) => brandByKey.get(key),
    gtins,
    findGtin: (gtin) => gtins.get(gtin),
  };
}

function createBrandMap(index: PackIndex): Map<string, NamedBrand> {
  const map = new Map<string, NamedBrand>();
  index.brands.forEach((brand, position) => {
    for (const { text, word } of brand.names) {
      const key = foldKey(text);
      if (key && !map.has(key)) map.set(key, { brand: position, word: word === true });
    }
  });
  return map;
}

function createGtinMap(index: PackIndex): Map<string, PlacedModel> {
  const map = new Map<string, PlacedModel>();
  index.brands.forEach((brand, position) => {
    brand.models.forEach((model, at) => {
      for (const gtin of model.gtins ?? []) map.set(gtin, { brand: position, model: at });
    });
  });
  return map;
}

function addBrand(
  draft: Draft,
  brand: IndexBrand,
  position: number,
  shared: ReadonlySet<string>,
): void {
  brand.names.forEach(({ text, word }, at) => {
    const ofFamily = at > 0 && isFamily(brand, text);
    const entry: Entry = {
      kind: 'brand',
      brand: position,
      guarded: word === true || ofFamily,
      ...(ofFamily ? { isFamily: true } : {}),
      members: [],
    };
    // A maker whose name ends with a plus is found with it and without.
    for (const spelt of new Set([text, spellPlus(text)])) addPhrase(draft, tokenise(spelt), entry);
  });
  const brandKeys = brand.names.map(({ text }) => foldKey(text)).filter(Boolean);
  const ownKeys = brand.models
    .flatMap(({ name, names = [] }) => [name, ...names])
    .map((name) => foldKey(spellPlus(name)));
  brand.models.forEach((model, at) => {
    addModel(draft, model, {
      brandId: brand.id,
      brand: position,
      at,
      type: model.type,
      brandKeys,
      ownKeys,
      shared,
    });
  });
}

/**
 * An alias that begins model names ("iPhone", "Tapo") is named on other makers' goods too: like a
 * word, it needs a brand's position.
 */
function isFamily(brand: IndexBrand, alias: string): boolean {
  const own = `${brand.name.toLowerCase()} `;
  const spoken = `${alias.toLowerCase()} `;
  // "Xiaomi Redmi" is the family "Redmi" with its maker before it.
  const start = spoken.startsWith(own) ? spoken.slice(own.length) : spoken;
  if (start.length === 0) return false;
  return brand.models.some(({ name }) => name.toLowerCase().startsWith(start));
}

/** Where a model stands in the index, and the folded names of its brand. */
interface ModelPlace {
  brandId: string;
  brand: number;
  at: number;
  type: DeviceType;
  brandKeys: readonly string[];
  /** Folded names of all models of the brand. */
  ownKeys: readonly string[];
  /** Words that many makers' names bear. */
  shared: ReadonlySet<string>;
  /** Does the name mean nothing without the brand right before it? */
  needsBrand?: true;
}

function addModel(draft: Draft, model: IndexModel, place: ModelPlace): void {
  const { brandId } = place;
  const revision = model.revision === undefined ? {} : { revision: foldRevision(model.revision) };
  for (const name of [model.name, ...(model.names ?? [])]) {
    for (const spelt of [name, ...dropSize(name), ...spellCamera(name)])
      addName(draft, spelt, place, revision);
    for (const spelt of dropFamily(model, name))
      addName(draft, spelt, { ...place, needsBrand: true }, revision);
  }
  for (const code of model.codes ?? [])
    if (!isSetCode(brandId, model, code)) addCode(draft, code, place, revision);
}

function addName(
  draft: Draft,
  name: string,
  { brand, at, type, brandKeys, ownKeys, shared, needsBrand }: ModelPlace,
  revision: Attributes,
): void {
  const tokens = tokenise(spellPlus(name));
  const parsed = readAttributes(tokens);
  // "V5 5G": a name of nothing but such words is those words.
  const isBare = toKey(tokens, parsed.used).length === 0 && !isYearOnly(tokens);
  const { attributes: read, used } = isBare ? NO_ATTRIBUTES : parsed;
  // In "Galaxy A14" no processor stands.
  const attributes = [...used].some((at) => readToken(tokens, at) === read.chip)
    ? read
    : { ...read, chip: undefined };
  const key = toKey(tokens, used);
  const isBrand = brandKeys.includes(key);
  // A name that is the brand alone ("Kindle", "Echo") or nothing but attributes is no name to find
  // a model by.
  if (key.length === 0 || (isBrand && used.size === 0)) return;
  const all = { ...attributes, ...readCount(name), ...revision };
  const entry: Entry = {
    kind: 'name',
    brand,
    // "13T" is a phone right behind its maker's name, and a weight anywhere else.
    guarded: needsBrand ?? ((isWeak(tokens, used, key) || isGenericOf(key, type)) && !isBrand),
    ...(isAnybodys(tokens, shared) ? { isAnybodys: true } : {}),
    members: [{ model: at, attributes: all }],
  };
  addPhrase(draft, tokens, entry, used.size > 0 ? used : undefined);
  // "100e Gen 2 AST": what stands behind the generation is part of the name, and titles keep the
  // order.
  const isInside = Math.max(...used) < tokens.count - 1 && Math.min(...used) > 0;
  if (used.size > 0 && (isInside || isPartedInside(tokens))) addPhrase(draft, tokens, entry);
  // "Echo Dot (5th generation)" is also written "Echo Dot 5".
  if (
    attributes.generation !== undefined &&
    !beginsAnother(`${key}${attributes.generation}`, ownKeys)
  )
    addKey(draft, `${key}${attributes.generation}`, [key.length], {
      ...entry,
      members: [{ model: at, attributes: { ...all, generation: undefined, isCounted: undefined } }],
    });
}

const NO_ATTRIBUTES: Parsed = { attributes: {}, used: new Set() };
