import { hasFlag, type DeviceType } from '../device-types.ts';
import type { Detection } from '../assessment.ts';
import type { Listing } from '../listing.ts';
import { foldKey, foldWords, tokenText, type Tokens } from '../text/tokens.ts';
import type { Entry, Lexicon } from './name-index.ts';
import type { PhraseMatch } from './match-phrases.ts';

export interface BrandMention {
  brand: number;
  via: 'field' | 'title';
  /** Token position in the title; -1 for the field. */
  at: number;
}

/** What shops write into a brand field when there is no brand. */
const NO_BRAND = new Set([
  'generic',
  'unbranded',
  'nobrand',
  'unknown',
  'na',
  'none',
  'notapplicable',
  'doesnotapply',
  'amazonrenewed',
  'renewed',
  'markenlos',
  'sansmarque',
  'other',
  'oem',
  'brand',
]);
/** Does the brand field itself say that the goods bear no brand? An empty field says nothing. */
export const saysNoBrand = (brand: string | undefined): boolean =>
  NO_BRAND.has(foldKey(brand?.slice(0, 80) ?? ''));

const LEAD_IN = new Set([
  'new',
  'renewed',
  'refurbished',
  'genuine',
  'the',
  'official',
  'used',
  'original',
  'certified',
  'brand',
  'sealed',
  'boxed',
  'unlocked',
  'all',
  'by',
  'von',
  'de',
  'neu',
  'nuovo',
  'nouveau',
]);
const MAX_FIELD_WORDS = 4;

/**
 * Brand named by the listing's own brand field; `unknown` = a brand is named and we hold nothing of
 * it.
 */
export function findBrandInField(
  lexicon: Lexicon,
  listing: Listing,
): BrandMention | 'unknown' | null {
  const field = listing.brand?.slice(0, 80) ?? '';
  const key = foldKey(field);
  if (key === '' || NO_BRAND.has(key)) return null;
  const whole = lexicon.brandByKey.get(key);
  if (whole) return { brand: whole.brand, via: 'field', at: -1 };
  return beginningOf(lexicon, foldWords(field)) ?? 'unknown';
}

/**
 * "TP-Link Tapo", "Samsung Electronics": the longest beginning that is a brand and no ordinary
 * word.
 */
function beginningOf(lexicon: Lexicon, words: readonly string[]): BrandMention | null {
  for (let length = Math.min(words.length, MAX_FIELD_WORDS); length > 0; length--) {
    const known = lexicon.brandByKey.get(words.slice(0, length).join(''));
    if (known && !known.word) return { brand: known.brand, via: 'field', at: -1 };
  }
  return null;
}

/**
 * Brands the title names, in order, each once. Ordinary words count only in a brand's position and
 * for its kind of goods.
 */
export function findBrandsInTitle(
  lexicon: Lexicon,
  tokens: Tokens,
  hits: readonly PhraseMatch[],
  detection: Detection,
): BrandMention[] {
  const mentions: BrandMention[] = [];
  for (const hit of hits) {
    for (const entry of lexicon.entries[hit.phrase] ?? []) {
      if (
        entry.kind !== 'brand' ||
        mentions.some(({ brand }) => brand === entry.brand) ||
        withinLongerBrand(lexicon, hits, hit)
      )
        continue;
      if (!entry.guarded || standsAsBrand(lexicon, tokens, hits, hit, entry, detection))
        mentions.push({ brand: entry.brand, via: 'title', at: hit.from });
    }
  }
  return mentions;
}

/** "Philips" within "Philips Hue" is the longer brand. */
function withinLongerBrand(
  lexicon: Lexicon,
  hits: readonly PhraseMatch[],
  hit: PhraseMatch,
): boolean {
  return hits.some(
    (other) =>
      other.from <= hit.from &&
      other.to >= hit.to &&
      other.to - other.from > hit.to - hit.from &&
      (lexicon.entries[other.phrase] ?? []).some(
        ({ kind, guarded }) => kind === 'brand' && !guarded,
      ),
  );
}

function standsAsBrand(
  lexicon: Lexicon,
  tokens: Tokens,
  hits: readonly PhraseMatch[],
  hit: PhraseMatch,
  entry: Entry,
  detection: Detection,
): boolean {
  if (followedByOwnName(lexicon, hits, hit, entry.brand)) return true;
  if (hit.from > 0 && tokenText(tokens, hit.from - 1) === 'by')
    return makes(lexicon, entry.brand, detection.type);
  for (let i = 0; i < hit.from; i++) if (!LEAD_IN.has(tokenText(tokens, i))) return false;
  return makes(lexicon, entry.brand, detection.type);
}

function followedByOwnName(
  lexicon: Lexicon,
  hits: readonly PhraseMatch[],
  hit: PhraseMatch,
  brand: number,
): boolean {
  return hits.some(
    (next) =>
      (next.from === hit.to || (next.from === hit.from && next.to > hit.to)) &&
      (lexicon.entries[next.phrase] ?? []).some(
        (entry) => entry.brand === brand && entry.kind !== 'brand',
      ),
  );
}

/** Does the dataset know the brand as a maker of this type, or of its near kin? */
function makes(lexicon: Lexicon, brand: number, type: DeviceType | null): boolean {
  const known = lexicon.brands[brand];
  if (type === null || known === undefined) return false;
  // Of a brand of which only a contact is held, nothing speaks against the type.
  if (known.lines.length === 0 && known.models.length === 0) return type !== 'other';
  const fits = (made: DeviceType): boolean =>
    made === type || (hasFlag(type, 'isSmartHome') && hasFlag(made, 'isSmartHome'));
  return (
    known.lines.some((line) => fits(line.type)) || known.models.some((model) => fits(model.type))
  );
}
