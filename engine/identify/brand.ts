import { hasFlag, type DeviceType } from '../device-types.ts';
import type { Detection } from '../assessment.ts';
import type { Listing } from '../listing.ts';
import type { PhraseMatch } from '../text/phrases.ts';
import { foldKey, foldWords, readToken } from '../text/tokens.ts';
import type { NameIndex } from './name-index.ts';
import { isParted, readFollower } from './followers.ts';
import { listEntries, type MatchedText } from './match-phrases.ts';

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
  { brandByKey }: NameIndex,
  listing: Listing,
): BrandMention | 'unknown' | null {
  const field = listing.brand?.slice(0, 80) ?? '';
  const key = foldKey(field);
  if (key === '' || NO_BRAND.has(key)) return null;
  const whole = brandByKey.get(key);
  if (whole) return { brand: whole.brand, via: 'field', at: -1 };
  return findBeginning(brandByKey, foldWords(field)) ?? 'unknown';
}

/**
 * "TP-Link Tapo", "Samsung Electronics": the longest beginning that is a brand and no ordinary
 * word.
 */
function findBeginning(
  brandByKey: NameIndex['brandByKey'],
  words: readonly string[],
): BrandMention | null {
  for (let length = Math.min(words.length, MAX_FIELD_WORDS); length > 0; length--) {
    const known = brandByKey.get(words.slice(0, length).join(''));
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
        isWithinLongerBrand(title, match)
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
  for (let i = 0; i < from; i++) if (!LEAD_IN.has(readToken(tokens, i))) return true;
  return false;
}

const MIN_CODE = 6;

/** Does a long code of the brand's stand in the title? */
const hasOwnCode = (title: MatchedText, brand: number): boolean =>
  title.matches.some(
    ({ phrase, from, to }) =>
      title.names
        .readEntries(phrase)
        .some((entry) => entry.brand === brand && entry.kind !== 'brand' && !entry.guarded) &&
      isLongCode(title, from, to),
  );

function isLongCode({ tokens }: MatchedText, from: number, to: number): boolean {
  const text = tokens.text.slice(tokens.start[from], tokens.end[to - 1]).replace(/[^a-z\d]/gi, '');
  return text.length >= MIN_CODE && /[a-z]/i.test(text) && text.replace(/\D/g, '').length >= 3;
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

function standsAsBrand(
  title: MatchedText,
  match: PhraseMatch,
  brand: number,
  type: DeviceType | null,
): boolean {
  const { names, tokens } = title;
  if (isFollowedByOwnName(title, match, brand)) return true;
  if (match.from > 0 && readToken(tokens, match.from - 1) === 'by')
    return isMakerOf(names, brand, type);
  for (let i = 0; i < match.from; i++) if (!LEAD_IN.has(readToken(tokens, i))) return false;
  return (
    isMakerOf(names, brand, type) && (isFollowedByGoods(title, match) || hasOwnCode(title, brand))
  );
}

/**
 * "Hive shaped lamp", "Smart cat feeder": in front of a word that describes no goods, and itself one
 * that describes, an ordinary word is no maker.
 */
function isFollowedByGoods({ tokens }: MatchedText, { from, to }: PhraseMatch): boolean {
  const own = readFollower(tokens, from);
  if (own !== null && own.to >= to && own.type === undefined) return false;
  if (isParted(tokens, to) || (own !== null && own.to > to)) return true;
  const next = readFollower(tokens, to);
  if (next === null) return false;
  return (
    next.kind !== 'trait' || isParted(tokens, next.to) || readFollower(tokens, next.to) !== null
  );
}

const isFollowedByOwnName = (
  title: MatchedText,
  { from, to }: PhraseMatch,
  brand: number,
): boolean =>
  title.matches.some(
    (next) =>
      (next.from === to || (next.from === from && next.to > to)) &&
      listEntries(title, next).some((entry) => entry.brand === brand && entry.kind !== 'brand'),
  );

/** Does the dataset know the brand as a maker of this type, or of its near kin? */
function isMakerOf({ brands }: NameIndex, brand: number, type: DeviceType | null): boolean {
  const known = brands[brand];
  if (type === null || known === undefined) return false;
  // Of a brand of which only a contact is held, nothing speaks against the type.
  if (known.lines.length === 0 && known.models.length === 0) return type !== 'other';
  const isKin = (made: DeviceType): boolean =>
    made === type || (hasFlag(type, 'isSmartHome') && hasFlag(made, 'isSmartHome'));
  return (
    known.lines.some((line) => isKin(line.type)) || known.models.some((model) => isKin(model.type))
  );
}
