import type { IndexBrand } from '../../packed-dataset.ts';
import { foldWords, readToken, type Tokens } from '../../text/tokens.ts';
import type { BrandMention } from './brand.ts';
import type { Candidate } from '../model/candidates.ts';
import { listEntries } from '../names/match-phrases.ts';
import type { MatchedText, TextMatch } from '../names/matched-text.ts';
import type { Entry, NameIndex } from '../names/name-index.ts';

/** Brands that a listing names: in its own field, and in its title in order. */
export interface NamedBrands {
  field: BrandMention | 'unknown' | null;
  inTitle: readonly BrandMention[];
}

/** The one brand to look under: the field's, else the first of the title whose goods it names. */
export function chooseBrand(
  { field, inTitle }: NamedBrands,
  findInTitle: (brand: number) => readonly Candidate[],
): BrandMention | null {
  if (field && field !== 'unknown') return field;
  // The listing names a maker we do not hold: only a known brand at the very front of the title may
  // overrule it.
  const eligible = field === 'unknown' ? inTitle.filter(({ at }) => at <= 1) : inTitle;
  return (
    findOpening(eligible, findInTitle) ??
    eligible.find(({ brand }) =>
      findInTitle(brand).some(({ models, otherVariant }) => models.length > 0 && !otherVariant),
    ) ??
    eligible[0] ??
    null
  );
}

/**
 * "WiiM Pro Plus streamer, Chromecast Audio": the maker at the front, with a name of its own right
 * behind, though it be a variant that we do not hold. What another names further on is built in.
 */
const findOpening = (
  [first]: readonly BrandMention[],
  findInTitle: (brand: number) => readonly Candidate[],
): BrandMention | undefined =>
  first?.at === 0 && findInTitle(first.brand).some(({ from }) => from === 1) ? first : undefined;

/**
 * "Motorola VM65 Connect": a house sells under another's name ("Motorola Nursery"), and a title
 * names it by the first word alone. The house whose model stands there; null = no other house of
 * the name. Plain words ("White GU10") are anybody's, unless the house's own word stands in the
 * title, too.
 */
export function findSisterBrand(
  { names: { brands }, tokens }: MatchedText,
  mention: BrandMention,
  findInTitle: (brand: number) => readonly Candidate[],
): BrandMention | null {
  if (findInTitle(mention.brand).length > 0) return null;
  const sister = listSisters(brands, mention.brand).find((brand) =>
    findInTitle(brand).some(
      ({ models, otherVariant, from }) =>
        models.length > 0 &&
        !otherVariant &&
        (isMixed(readToken(tokens, from)) || namesHouse(tokens, brands[brand])),
    ),
  );
  return sister === undefined ? null : { ...mention, brand: sister };
}

const isMixed = (word: string): boolean => /^[a-z]+\d/.test(word);

/** Does the last word of the house's name stand in the title? */
function namesHouse(tokens: Tokens, house: IndexBrand | undefined): boolean {
  const word = foldWords(house?.name ?? '').at(-1);
  for (let at = 0; at < tokens.count; at++) if (readToken(tokens, at) === word) return true;
  return false;
}

const sistersOf = new WeakMap<object, readonly number[]>();

/** Brands whose names are a brand's name and more. */
function listSisters(brands: NameIndex['brands'], at: number): readonly number[] {
  const brand = brands[at];
  if (brand === undefined) return [];
  const known = sistersOf.get(brand);
  if (known) return known;
  const start = `${brand.name.toLowerCase()} `;
  const found = brands.flatMap(({ name }, other) =>
    name.toLowerCase().startsWith(start) ? [other] : [],
  );
  sistersOf.set(brand, found);
  return found;
}

/**
 * No brand is named, but a name or code of several words or signs that only one maker bears:
 * "iPhone 15 Pro". "Soundbar 300" is a name that any maker could give.
 */
export function findImpliedBrand(
  { field, inTitle }: NamedBrands,
  title: MatchedText,
): BrandMention | null {
  if (field === 'unknown' || inTitle.length > 0) return null;
  for (const match of title.matches) {
    const entries = listEntries(title, match).filter(({ kind }) => kind !== 'brand');
    const [only] = entries;
    const isGuarded =
      (only?.guarded === true || only?.isAnybodys === true) && match.makers === undefined;
    if (only && entries.length === 1 && !isGuarded && isDistinctive(title.tokens, match, only))
      return { brand: only.brand, via: 'title', at: match.from };
  }
  return null;
}

const MIN_IMPLYING_LENGTH = 7;

function isDistinctive(tokens: Tokens, { from, to, makers }: TextMatch, entry: Entry): boolean {
  const kind = makers === undefined ? entry.kind : 'code';
  const key = String.fromCharCode(...tokens.chars.subarray(tokens.from[from], tokens.from[to]));
  // "14 Ultra" could be anybody's; "iPhone 15" and "SM-S918B" begin with letters of their own.
  const mixed =
    /^[a-z]{2}/.test(key) && /\d/.test(key) && (kind === 'code' || /^[a-z]{4}/.test(key));
  return (
    mixed &&
    key.length >= MIN_IMPLYING_LENGTH &&
    (kind === 'code' ? from <= 6 : to - from >= 2 && from <= 3)
  );
}
