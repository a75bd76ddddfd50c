import { chooseType, type DeviceType } from '../device-types.ts';
import type { IndexBrand } from '../packed-dataset.ts';
import type { Detection, Identified, NamedDevice, Reason } from '../assessment.ts';
import { normaliseGtin } from '../gtin.ts';
import type { Listing } from '../listing.ts';
import { hasDisguisedWord } from '../text/disguised-word.ts';
import { createTokeniser, type Tokens } from '../text/tokens.ts';
import { answerLineOrBrand, answerModel, answerUnrevised } from './answers.ts';
import { findGoodsForCarried, findGoodsOfAnother } from './maker/another-maker.ts';
import { readAttributes, type Parsed } from './names/attributes.ts';
import {
  findOpenDevice,
  isWithinName,
  listLeadingNames,
  mayBeBare,
  mayBeDevice,
  readGoods,
} from './bare-title.ts';
import { findBrandInField, findBrandsInTitle, type BrandMention } from './maker/brand.ts';
import { findCandidates, type Candidate } from './model/candidates.ts';
import {
  chooseBrand,
  findImpliedBrand,
  findSisterBrand,
  type NamedBrands,
} from './maker/choose-brand.ts';
import { chooseModel } from './model/choose-model.ts';
import { findLateBrand, findLateNames } from './late-name.ts';
import { matchText } from './names/match-phrases.ts';
import type { MatchedText } from './names/matched-text.ts';
import { findVariantOfHeld } from './maker/variant-of-held.ts';
import { findNewOfRange } from './maker/new-of-range.ts';
import { findNameAroundWords } from './name-around-words.ts';
import { findSplitName } from './split-name.ts';
import { spellPlus } from './names/name-draft.ts';
import type { Entry, NameIndex } from './names/name-index.ts';
import { findFittingLines } from './product-line.ts';

export type Identify = (listing: Listing, tokens: Tokens, detection: Detection) => Identified;

const NOTHING: Identified = { identification: { level: 'none', reasons: [] }, shardIds: [] };

/**
 * Makes the matcher for one index: GTIN, then brand + model code, brand + name, line, brand. Every
 * step needs an exact token of the dataset in the listing; when two models stay open the answer is
 * the line, never a guess.
 */
export function createIdentifier(names: NameIndex): Identify {
  const tokeniseTitle = createTokeniser();
  const tokeniseField = createTokeniser();
  const matchField = (text: string): MatchedText => matchText(names, tokeniseField(text));
  return (listing, tokens, detection) => {
    const bare = mayBeBare(tokens, detection);
    if (detection.connectable === 'no' && !bare) return NOTHING;
    if (hasDisguisedWord(listing.title) || hasDisguisedWord(listing.brand ?? '')) return NOTHING;
    const goods = bare ? readGoods(detection) : '';
    if (goods !== '' && !isWithinName(names, tokens, goods)) return NOTHING;
    const spelling = spellPlus(listing.title);
    const spelt = spelling === listing.title ? tokens : tokeniseTitle(spelling);
    const title = matchText(names, spelt);
    if (title.matches.length === 0 && listing.brand === undefined && listing.gtin === undefined)
      return NOTHING;
    const leading = bare ? listLeadingNames(title, detection) : [];
    if (bare && leading.length === 0) return answerNamed(findNewOfRange(title, detection));
    const findInTitle = findCandidatesOnce(title, detection.type);
    const found = identifyListing({ listing, title, detection, matchField, findInTitle });
    const isOfBrand = ({ brand }: Entry): boolean =>
      names.brands[brand]?.id === found.identification.brandId;
    if (!bare || (leading.some(isOfBrand) && mayBeDevice(detection, found))) return found;
    const open = leading.find(isOfBrand);
    return answerNamed(
      (open && findOpenDevice(findInTitle(open.brand))) ??
        (open && findVariantOfHeld(title.tokens, detection, findInTitle(open.brand))) ??
        findNewOfRange(title, detection),
    );
  };
}

const answerNamed = (namedDevice: NamedDevice | null): Identified =>
  namedDevice === null ? NOTHING : { ...NOTHING, namedDevice };

function findCandidatesOnce(
  title: MatchedText,
  type: DeviceType | null,
): (brand: number) => Candidate[] {
  let parsed: Parsed | undefined;
  const readOnce = (): Parsed => (parsed ??= readAttributes(title.tokens));
  const known = new Map<number, Candidate[]>();
  return (brand) => {
    const found = known.get(brand) ?? findCandidates(title, brand, { readOnce, type });
    known.set(brand, found);
    return found;
  };
}

/** A listing with what of the index its title names. */
interface Query {
  listing: Listing;
  title: MatchedText;
  detection: Detection;
  /** Phrases of the index in the text of another field; valid until the next call. */
  matchField: (text: string) => MatchedText;
  /** Names and codes of a brand in the title; worked out once per brand. */
  findInTitle: (brand: number) => Candidate[];
}

function identifyListing(query: Query): Identified {
  const { listing, title, detection, findInTitle } = query;
  const named: NamedBrands = {
    field: findBrandInField(title.names, listing),
    inTitle: findBrandsInTitle(title, detection),
  };
  const byGtin = identifyByGtin(query, named);
  if (byGtin) return byGtin;
  const others =
    detection.connectable === 'yes'
      ? (findGoodsOfAnother(named, title) ?? findGoodsForCarried(named, title, detection))
      : null;
  if (others) return { ...NOTHING, goodsForIt: others };
  const chosen =
    chooseBrand(named, findInTitle) ??
    findImpliedBrand(named, title) ??
    (named.field || detection.type === null ? null : findLateBrand(title, detection.type));
  if (!chosen) return NOTHING;
  const mention = findSisterBrand(title, chosen, findInTitle) ?? chosen;
  return addLines(query, mention.brand, identifyWithin(query, mention));
}

/** Adds the lines that speak of all devices of the type, whatever the level. */
function addLines({ title, detection }: Query, brand: number, found: Identified): Identified {
  const { identification } = found;
  const type = chooseType(identification.type, detection.type);
  if (type === null) return found;
  const record = title.names.brands[brand] as IndexBrand;
  const lineIds = findFittingLines(record, title.tokens, type).map(({ line }) => line.id);
  return lineIds.length === 0
    ? found
    : { ...found, identification: { ...identification, lineIds } };
}

function identifyByGtin(
  { listing, title: { names } }: Query,
  { field, inTitle }: NamedBrands,
): Identified | null {
  const gtin = listing.gtin === undefined ? null : normaliseGtin(listing.gtin);
  const known = gtin === null ? undefined : names.findGtin(gtin);
  if (!known || gtin === null) return null;
  // A number that belongs to another maker than the listing names is the listing's error, not its
  // identity.
  const named = field && field !== 'unknown' ? [field] : inTitle;
  const isOthers = named.length > 0 && !named.some(({ brand }) => brand === known.brand);
  if (field === 'unknown' || isOthers) return null;
  return answerModel(names.brands[known.brand] as IndexBrand, {
    level: 'gtin',
    model: known.model,
    reasons: [{ rule: 'gtin', words: gtin, field: 'gtin' }],
  });
}

/** Which model, line or at least brand, once the brand is known. */
function identifyWithin(query: Query, mention: BrandMention): Identified {
  const { title, detection, findInTitle } = query;
  const brand = title.names.brands[mention.brand] as IndexBrand;
  const brandReason = createBrandReason(query.listing, brand, mention);
  const inTitle = findInTitle(mention.brand);
  const candidates = inTitle.length > 0 ? inTitle : findElsewhere(query, mention);
  const after = candidates.find(({ isNamedAfter }) => isNamedAfter);
  if (after && (detection.type !== 'other' || detection.connectable === 'no'))
    return { ...NOTHING, goodsForIt: { rule: 'accessory', words: after.words, field: 'title' } };
  const choice = chooseModel(candidates, (model) => brand.models[model]?.name ?? '');
  if (choice.model !== undefined)
    return answerModel(brand, {
      level: 'model',
      model: choice.model,
      reasons: [brandReason, ...choice.by.map(createCandidateReason)],
      ifRevision: choice.ifRevision,
    });
  return (
    answerUnrevised(brand, candidates, choice, [
      brandReason,
      ...candidates.map(createCandidateReason),
    ]) ??
    answerLineOrBrand(brand, { candidates, choice, brandReason }, title.tokens, detection.type)
  );
}

const createBrandReason = (
  { brand = '' }: Listing,
  { name }: IndexBrand,
  { via }: BrandMention,
): Reason =>
  via === 'field'
    ? { rule: 'brand-field', words: brand.slice(0, 80), field: 'brand' }
    : { rule: 'brand-title', words: name, field: 'title' };

const createCandidateReason = ({ kind, words }: Candidate): Reason => ({
  rule: kind === 'code' ? 'model-code' : 'model-name',
  words,
  field: 'title',
});

/** Where the title names no model at the front: at its end, or in the fields beside it. */
function findElsewhere(query: Query, mention: BrandMention): Candidate[] {
  const { title, detection, matchField } = query;
  const { brand } = mention;
  const inFields = findCandidatesInFields(query, brand);
  if (inFields.length > 0 || detection.type === null) return inFields;
  const late = findLateNames(title, brand, detection.type);
  if (late.length > 0) return late;
  const split = findSplitName(title, brand, detection.type, matchField);
  return split.length > 0 ? split : findNameAroundWords(title, mention, detection.type, matchField);
}

/** The model and part-number fields, when the title names no model. */
function findCandidatesInFields({ listing, title, matchField }: Query, brand: number): Candidate[] {
  const text = [listing.model, listing.mpn]
    .filter((part) => part !== undefined)
    .join(' | ')
    .slice(0, 200);
  if (text === '') return [];
  const name = title.names.brands[brand]?.name ?? '';
  return findCandidates(matchField(spellPlus(`${name} ${text}`)), brand);
}
