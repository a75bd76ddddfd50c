import type { Detection } from '../../assessment.ts';
import type { Listing } from '../../listing.ts';
import type { PhraseMatch } from '../../text/phrases.ts';
import { foldKey, foldWords, readToken } from '../../text/tokens.ts';
import { readFollower } from '../beside/followers.ts';
import { listEntries } from '../names/match-phrases.ts';
import type { MatchedText } from '../names/matched-text.ts';
import type { NameIndex } from '../names/name-index.ts';
import { isAtFront, standsAsBrand } from './ordinary-brand.ts';

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

const MAX_FIELD_WORDS = 4;

/**
 * Brand named by the listing's own brand field; `unknown` = a brand is named and we hold nothing of
 * it.
 */
export function findBrandInField(
  { findBrand }: NameIndex,
  listing: Listing,
): BrandMention | 'unknown' | null {
  const field = listing.brand?.slice(0, 80) ?? '';
  const key = foldKey(field);
  if (key === '' || NO_BRAND.has(key)) return null;
  const whole = findBrand(key);
  if (whole) return { brand: whole.brand, via: 'field', at: -1 };
  return findBeginning(findBrand, foldWords(field)) ?? 'unknown';
}

/**
 * "TP-Link Tapo", "Samsung Electronics": the longest beginning that is a brand and no ordinary
 * word.
 */
function findBeginning(
  findBrand: NameIndex['findBrand'],
  words: readonly string[],
): BrandMention | null {
  for (let length = Math.min(words.length, MAX_FIELD_WORDS); length > 0; length--) {
    const known = findBrand(words.slice(0, length).join(''));
    if (known && !known.word) return { brand: known.brand, via: 'field', at: -1 };
  }
  return null;
}

/**
 * Brands the title names, in order, each once. Ordinary words count only in a brand's position and
 * for its kind of goods.
 */
export function findBrandsInTitle(title: MatchedText, { type }: Detection): BrandMention[] {
  const mentions: BrandMention[] = [];
  for (const match of title.matches) {
    for (const { kind, brand, guarded } of listEntries(title, match)) {
      if (
        kind !== 'brand' ||
        mentions.some((mention) => mention.brand === brand) ||
        (type === 'tv' && isSystemOfTv(title, match)) ||
        isWithinLongerBrand(title, match) ||
        isGuestBy(title, match)
      )
        continue;
      if (!guarded || standsAsBrand(title, match, brand, type))
        mentions.push({ brand, via: 'title', at: match.from });
    }
  }
  return mentions;
}

/** "Sharp 43 inch … Roku TV": behind the maker's place, a television's system is not its maker. */
function isSystemOfTv({ tokens }: MatchedText, { from, to }: PhraseMatch): boolean {
  if (to >= tokens.count || readToken(tokens, to) !== 'tv') return false;
  return !isAtFront(tokens, from);
}

/** What another house adds to somebody's goods: "Sound by Bose". */
const ADDED: ReadonlySet<string> = new Set([
  'sound',
  'audio',
  'acoustics',
  'tuned',
  'tuning',
  'powered',
  'engineered',
  'optics',
  'lens',
  'certified',
  'approved',
  'recommended',
]);

/**
 * "Sound by Bose", "NOISE by Bose ColorFit": the house behind "by" is not the maker where it only
 * adds a part, or where a name of its own opens the title. "Doorbell by Ring" and "IPB by Nothing
 * Buds 2a" say who makes it.
 */
function isGuestBy(title: MatchedText, { from, to }: PhraseMatch): boolean {
  const { tokens, matches } = title;
  if (from < 2 || readToken(tokens, from - 1) !== 'by') return false;
  if (ADDED.has(readToken(tokens, from - 2))) return true;
  return (
    from === 2 &&
    readFollower(tokens, 0) === null &&
    !matches.some((match) => match.from === 0 || match.from === to)
  );
}

/** "Philips" within "Philips Hue" is the longer brand. */
const isWithinLongerBrand = (title: MatchedText, { from, to }: PhraseMatch): boolean =>
  title.matches.some(
    (other) =>
      other.from <= from &&
      other.to >= to &&
      other.to - other.from > to - from &&
      listEntries(title, other).some(({ kind, guarded }) => kind === 'brand' && !guarded),
  );
