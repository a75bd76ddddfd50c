import type { PhraseMatch } from '../text/phrases.ts';
import type { Tokens } from '../text/tokens.ts';
import type { BrandMention } from './brand.ts';
import type { Candidate } from './candidates.ts';
import { listEntries, type MatchedText } from './match-phrases.ts';
import type { Entry } from './name-index.ts';

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
    eligible.find(({ brand }) =>
      findInTitle(brand).some(({ models, otherVariant }) => models.length > 0 && !otherVariant),
    ) ??
    eligible[0] ??
    null
  );
}

/**
 * No brand is named, but a name or code of several words or signs that only one maker bears:
 * "iPhone 15 Pro".
 */
export function findImpliedBrand(
  { field, inTitle }: NamedBrands,
  title: MatchedText,
): BrandMention | null {
  if (field === 'unknown' || inTitle.length > 0) return null;
  for (const match of title.matches) {
    const entries = listEntries(title, match).filter(({ kind }) => kind !== 'brand');
    const [only] = entries;
    if (only && entries.length === 1 && !only.guarded && isDistinctive(title.tokens, match, only))
      return { brand: only.brand, via: 'title', at: match.from };
  }
  return null;
}

const MIN_IMPLYING_LENGTH = 7;

function isDistinctive(tokens: Tokens, { from, to }: PhraseMatch, { kind }: Entry): boolean {
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
