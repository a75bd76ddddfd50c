import type { IndexBrand, PackIndex } from '../dataset.ts';
import { hasFlag } from '../device-types.ts';
import type { Detection, Identification, Identified, Reason } from '../assessment.ts';
import type { Listing } from '../listing.ts';
import { createTokeniser, type Tokens } from '../text/tokens.ts';
import { readAttributes, type Parsed } from './attributes.ts';
import { findBrandInField, findBrandsInTitle, type BrandMention } from './brand.ts';
import { normaliseGtin } from '../gtin.ts';
import { buildLexicon, spellPlus, type Lexicon } from './name-index.ts';
import { findFittingLines, findLine } from './product-line.ts';
import { candidatesFor, type Candidate } from './models.ts';
import { findHits, type PhraseMatch } from './match-phrases.ts';

export type Identify = (listing: Listing, tokens: Tokens, detection: Detection) => Identified;

const NOTHING: Identified = { identification: { level: 'none', reasons: [] }, shardIds: [] };

/**
 * Makes the matcher for one index: GTIN, then brand + model code, brand + name, line, brand. Every
 * step needs an exact token of the dataset in the listing; when two models stay open the answer is
 * the line, never a guess.
 */
export function createIdentifier(index: PackIndex): Identify {
  const lexicon = buildLexicon(index);
  const tokeniseTitle = createTokeniser();
  const tokeniseField = createTokeniser();
  return (listing, tokens, detection) => {
    const bare = mayBeBare(tokens, detection);
    if (detection.connectable === 'no' && !bare) return NOTHING;
    const spelled = listing.title.includes('+') ? tokeniseTitle(spellPlus(listing.title)) : tokens;
    const hits = findHits(lexicon, spelled);
    if (hits.length === 0 && listing.brand === undefined && listing.gtin === undefined)
      return NOTHING;
    const found = identifyWith({
      lexicon,
      listing,
      tokens: spelled,
      hits,
      detection,
      tokeniseField,
      inTitle: candidatesOnce(lexicon, spelled, hits),
    });
    return bare && !isKnownByCode(found.identification) ? NOTHING : found;
  };
}

const MAX_BARE_TOKENS = 8;

/** A short title without a single word that names any goods, a device's or others. */
const mayBeBare = ({ count }: Tokens, { connectable, type, reasons }: Detection): boolean =>
  connectable === 'no' &&
  type === null &&
  count <= MAX_BARE_TOKENS &&
  reasons[0]?.rule === 'no-sign-of-a-link';

const isKnownByCode = ({ level, type, reasons }: Identification): boolean =>
  level === 'model' &&
  type !== undefined &&
  hasFlag(type, 'isListedByCode') &&
  reasons.some(({ rule }) => rule === 'model-code') &&
  reasons.some(({ rule }) => rule.startsWith('brand-'));

function candidatesOnce(
  lexicon: Lexicon,
  tokens: Tokens,
  hits: readonly PhraseMatch[],
): (brand: number) => Candidate[] {
  let parsed: Parsed | undefined;
  const known = new Map<number, Candidate[]>();
  return (brand) => {
    const before = known.get(brand);
    if (before) return before;
    const found = candidatesFor(
      lexicon,
      brand,
      tokens,
      hits,
      () => (parsed ??= readAttributes(tokens)),
    );
    known.set(brand, found);
    return found;
  };
}

interface Case {
  lexicon: Lexicon;
  listing: Listing;
  tokens: Tokens;
  hits: PhraseMatch[];
  detection: Detection;
  tokeniseField: (text: string) => Tokens;
  /** Names and codes of a brand in the title; worked out once per brand. */
  inTitle: (brand: number) => Candidate[];
}

function identifyWith(of: Case): Identified {
  const field = findBrandInField(of.lexicon, of.listing);
  const titleBrands = findBrandsInTitle(of.lexicon, of.tokens, of.hits, of.detection);
  const byGtin = identifyByGtin(of, field, titleBrands);
  if (byGtin) return byGtin;
  const chosen = chooseBrand(of, field, titleBrands) ?? impliedBrand(of, field, titleBrands);
  return chosen ? withLines(of, chosen.brand, identifyWithin(of, chosen)) : NOTHING;
}

/** Adds the lines that speak of all devices of the type, whatever the level. */
function withLines(
  { lexicon, tokens, detection }: Case,
  brand: number,
  found: Identified,
): Identified {
  const type = found.identification.type ?? detection.type;
  const lines =
    type === null
      ? []
      : findFittingLines(lexicon.brands[brand] as IndexBrand, tokens, type).map(
          ({ line }) => line.id,
        );
  return lines.length === 0
    ? found
    : { ...found, identification: { ...found.identification, lineIds: lines } };
}

function identifyByGtin(
  { lexicon, listing }: Case,
  field: ReturnType<typeof findBrandInField>,
  titleBrands: readonly BrandMention[],
): Identified | null {
  const gtin = listing.gtin === undefined ? null : normaliseGtin(listing.gtin);
  const known = gtin === null ? undefined : lexicon.modelByGtin.get(gtin);
  if (!known || gtin === null) return null;
  // A number that belongs to another maker than the listing names is the listing's error, not its
  // identity.
  const named = field && field !== 'unknown' ? [field] : titleBrands;
  if (
    field === 'unknown' ||
    (named.length > 0 && !named.some(({ brand }) => brand === known.brand))
  )
    return null;
  return answer(lexicon, known.brand, 'gtin', known.model, [
    { rule: 'gtin', words: gtin, field: 'gtin' },
  ]);
}

function chooseBrand(
  of: Case,
  field: ReturnType<typeof findBrandInField>,
  titleBrands: readonly BrandMention[],
): BrandMention | null {
  if (field && field !== 'unknown') return field;
  // The listing names a maker we do not hold: only a known brand at the very front of the title may
  // overrule it.
  const eligible = field === 'unknown' ? titleBrands.filter(({ at }) => at <= 1) : titleBrands;
  return (
    eligible.find(({ brand }) =>
      of.inTitle(brand).some(({ models, otherVariant }) => models.length > 0 && !otherVariant),
    ) ??
    eligible[0] ??
    null
  );
}

/**
 * No brand is named, but a name or code of several words or signs that only one maker bears:
 * "iPhone 15 Pro".
 */
function impliedBrand(
  { lexicon, tokens, hits }: Case,
  field: ReturnType<typeof findBrandInField>,
  titleBrands: readonly BrandMention[],
): BrandMention | null {
  if (field === 'unknown' || titleBrands.length > 0) return null;
  for (const hit of hits) {
    const entries = (lexicon.entries[hit.phrase] ?? []).filter(({ kind }) => kind !== 'brand');
    const [only] = entries;
    if (only && entries.length === 1 && !only.guarded && isDistinctive(tokens, hit, only.kind))
      return { brand: only.brand, via: 'title', at: hit.from };
  }
  return null;
}

const MIN_IMPLYING_LENGTH = 7;

function isDistinctive(tokens: Tokens, hit: PhraseMatch, kind: string): boolean {
  const key = String.fromCharCode(
    ...tokens.chars.subarray(tokens.from[hit.from], tokens.from[hit.to]),
  );
  // "14 Ultra" could be anybody's; "iPhone 15" and "SM-S918B" begin with letters of their own.
  const mixed =
    /^[a-z]{2}/.test(key) && /\d/.test(key) && (kind === 'code' || /^[a-z]{4}/.test(key));
  return (
    mixed &&
    key.length >= MIN_IMPLYING_LENGTH &&
    (kind === 'code' ? hit.from <= 6 : hit.to - hit.from >= 2 && hit.from <= 3)
  );
}

function identifyWithin(of: Case, mention: BrandMention): Identified {
  const { lexicon } = of;
  const brandReason: Reason = {
    rule: mention.via === 'field' ? 'brand-field' : 'brand-title',
    words: brandWords(of, mention),
    field: mention.via === 'field' ? 'brand' : 'title',
  };
  const inTitle = of.inTitle(mention.brand);
  const candidates = inTitle.length > 0 ? inTitle : candidatesOfFields(of, mention.brand);
  const decided = decide(candidates);
  if (decided.model !== undefined) {
    const reasons = [brandReason, ...decided.by.map(reasonOf)];
    return answer(lexicon, mention.brand, 'model', decided.model, reasons, decided.ifRevision);
  }
  return (
    answerUnrevised(of, mention, candidates, decided, brandReason) ??
    answerLineOrBrand(of, mention, candidates, decided, brandReason)
  );
}

/**
 * The model is named, but we hold it by hardware revision only and the listing shows none: the
 * model's name without a record of its own.
 */
function answerUnrevised(
  { lexicon }: Case,
  { brand }: BrandMention,
  candidates: readonly Candidate[],
  { ifRevision }: Decision,
  brandReason: Reason,
): Identified | null {
  const names = new Set(ifRevision.map((at) => lexicon.brands[brand]?.models[at]?.name));
  const [model] = names;
  const open = candidates.some(({ otherVariant, models }) => otherVariant || models.length > 0);
  if (names.size !== 1 || model === undefined || open) return null;
  const base = answer(
    lexicon,
    brand,
    'model',
    undefined,
    [brandReason, ...candidates.map(reasonOf), { rule: 'revision-not-shown', words: model }],
    ifRevision,
  );
  const record = lexicon.brands[brand]?.models[ifRevision[0] as number];
  const line = record?.line === undefined ? undefined : lexicon.brands[brand]?.lines[record.line];
  return {
    ...base,
    identification: {
      ...base.identification,
      model,
      type: record?.type ?? 'other',
      ...(line ? { lineId: line.id, line: line.name } : {}),
    },
  };
}

function brandWords({ listing, lexicon }: Case, mention: BrandMention): string {
  return mention.via === 'field'
    ? (listing.brand ?? '').slice(0, 80)
    : (lexicon.brands[mention.brand]?.name ?? '');
}

/** The model and part-number fields, when the title names no model. */
function candidatesOfFields({ lexicon, listing, tokeniseField }: Case, brand: number): Candidate[] {
  const text = [listing.model, listing.mpn]
    .filter((part) => part !== undefined)
    .join(' | ')
    .slice(0, 200);
  if (text === '') return [];
  const tokens = tokeniseField(spellPlus(`${lexicon.brands[brand]?.name ?? ''} ${text}`));
  return candidatesFor(lexicon, brand, tokens, findHits(lexicon, tokens));
}

interface Decision {
  model?: number;
  by: Candidate[];
  ifRevision: number[];
}

/** All names and codes of the title must agree on one model. */
function decide(all: readonly Candidate[]): Decision {
  // "Arlo Pro" before "2" is another variant, unless "Pro 2" is the very name that is held.
  const candidates = all.filter(
    (one) =>
      !one.otherVariant ||
      !all.some((other) => !other.otherVariant && other.from <= one.to && other.to > one.to),
  );
  const sure = candidates.filter(({ otherVariant }) => !otherVariant);
  const ifRevision = [...new Set(sure.flatMap((candidate) => candidate.ifRevision))];
  const speaking = sure.filter(({ models }) => models.length > 0);
  if (speaking.length === 0 || candidates.length > sure.length) return { by: [], ifRevision };
  const common = speaking
    .map(({ models }) => models)
    .reduce((kept, models) => kept.filter((model) => models.includes(model)));
  const [model] = common;
  return model !== undefined && common.length === 1 && speaking.some(({ decided }) => decided)
    ? { model, by: speaking, ifRevision }
    : { by: [], ifRevision };
}

const reasonOf = ({ kind, words }: Candidate): Reason => ({
  rule: kind === 'code' ? 'model-code' : 'model-name',
  words,
  field: 'title',
});

function answerLineOrBrand(
  { lexicon, tokens, detection }: Case,
  mention: BrandMention,
  candidates: readonly Candidate[],
  decided: Decision,
  brandReason: Reason,
): Identified {
  const family = [...new Set(candidates.flatMap((candidate) => candidate.family))];
  const line = findLine(
    lexicon.brands[mention.brand] as IndexBrand,
    family,
    tokens,
    detection.type,
  );
  const reasons: Reason[] = [brandReason, ...openReasons(candidates, decided)];
  const base = answer(
    lexicon,
    mention.brand,
    line ? 'line' : 'brand',
    undefined,
    reasons,
    decided.ifRevision,
  );
  if (!line) return base;
  return {
    ...base,
    identification: {
      ...base.identification,
      lineId: line.id,
      line: line.name,
      type: line.type,
      reasons: [...reasons, { rule: 'line', words: line.name }],
    },
  };
}

function openReasons(candidates: readonly Candidate[], { ifRevision }: Decision): Reason[] {
  return candidates.map(({ words, otherVariant, models, ...rest }) => {
    if (otherVariant) return { rule: 'variant-not-held', words, field: 'title' };
    if (models.length === 0 && (rest.ifRevision.length > 0 || ifRevision.length > 0))
      return { rule: 'revision-not-shown', words, field: 'title' };
    return { rule: 'models-open', words, field: 'title' };
  });
}

function answer(
  lexicon: Lexicon,
  brandAt: number,
  level: Identification['level'],
  modelAt: number | undefined,
  reasons: Reason[],
  ifRevision: readonly number[] = [],
): Identified {
  const brand = lexicon.brands[brandAt] as IndexBrand;
  const model = modelAt === undefined ? undefined : brand.models[modelAt];
  const line = model?.line === undefined ? undefined : brand.lines[model.line];
  const revisions = ifRevision.flatMap((at) => {
    const other = brand.models[at];
    return other?.revision === undefined
      ? []
      : [{ modelId: other.id, model: other.name, revision: other.revision }];
  });
  const identification: Identification = { level, brandId: brand.id, brand: brand.name, reasons };
  if (line) Object.assign(identification, { lineId: line.id, line: line.name });
  if (model)
    Object.assign(identification, { modelId: model.id, model: model.name, type: model.type });
  if (revisions.length > 0) identification.ifRevision = revisions.slice(0, MAX_REVISIONS);
  return { identification, shardIds: [brand.id] };
}

const MAX_REVISIONS = 8;
