import type { Detection, NamedDevice } from '../../assessment.ts';
import type { IndexBrand } from '../../packed-dataset.ts';
import { hasFlag, type DeviceType } from '../../device-types.ts';
import { rememberOf } from '../../text/remember.ts';
import { foldWords, GAP, quoteTokens, readToken, type Tokens } from '../../text/tokens.ts';
import { HARD_VARIANTS, SOFT_VARIANTS } from '../../vocabulary/name-words.ts';
import { isParted, readFollower } from '../beside/followers.ts';
import { listEntries } from '../names/match-phrases.ts';
import type { MatchedText } from '../names/matched-text.ts';
import { findNewOfCodes } from './new-of-codes.ts';
import { isAtFront } from './ordinary-brand.ts';

/**
 * "OPPO Reno99 5G 256GB", "Samsung Galaxy Q91 Pro": a maker numbers its goods in ranges, and a
 * title that says nothing else names the next one. Only where all that we hold of the range are of
 * one kind, and every other word is one that describes a device.
 */
export function findNewOfRange(title: MatchedText, { reasons }: Detection): NamedDevice | null {
  if (reasons.some(({ rule }) => rule !== 'no-sign-of-a-link')) return null;
  const { tokens } = title;
  for (const match of title.matches) {
    if (!isAtFront(tokens, match.from)) return null;
    for (const { kind, brand, guarded } of listEntries(title, match)) {
      const record = title.names.brands[brand];
      if (kind !== 'brand' || guarded || record === undefined) continue;
      const coded = findNewOfCodes(record, tokens, match.to);
      if (coded !== null) return coded;
      const named = readRange(tokens, match.to);
      if (named === null || !isDescribed(tokens, named.to)) continue;
      const ranges = listRanges(record);
      const type = ranges.get(named.exact) ?? ranges.get(named.any);
      if (type !== undefined)
        return { type, words: quoteTokens(tokens, { from: match.to, to: named.to }) };
    }
  }
  return null;
}

/**
 * A range as a name begins with it: by the letter of its numbers ("galaxy a"), and by any letter.
 */
interface Range {
  exact: string;
  any: string;
  /** Is the number joined to the word: "Reno14"? */
  isJoined: boolean;
}

function toRange(first: string, second = ''): Range | null {
  const [, joined] = /^([a-z]{3,})\d{1,4}[a-z]?$/.exec(first) ?? [];
  if (joined !== undefined) return { exact: joined, any: joined, isJoined: true };
  const [, letter] = /^([a-z]?)\d{1,4}[a-z]?$/.exec(second) ?? [];
  if (letter === undefined || !/^[a-z]{3,}$/.test(first)) return null;
  return letter === ''
    ? { exact: first, any: first, isJoined: false }
    : { exact: `${first} ${letter}`, any: `${first} #`, isJoined: false };
}

function readRange(tokens: Tokens, at: number): (Range & { to: number }) | null {
  if (at >= tokens.count || isParted(tokens, at)) return null;
  const hasSecond = at + 1 < tokens.count && tokens.gap[at + 1] === GAP.SPACE;
  const second = hasSecond ? readToken(tokens, at + 1) : undefined;
  const range = toRange(readToken(tokens, at), second);
  return range && { ...range, to: range.isJoined ? at + 1 : at + 2 };
}

const MIN_MODELS = 3;

/** The ranges of a maker whose models are all of one kind, one that always connects. */
const listRanges = rememberOf((brand: IndexBrand): ReadonlyMap<string, DeviceType> => {
  const types = new Map<string, DeviceType[]>();
  for (const { name, type } of brand.models) {
    const [first = '', second] = foldWords(name);
    const range = toRange(first, second);
    for (const key of range === null ? [] : new Set([range.exact, range.any]))
      types.set(key, [...(types.get(key) ?? []), type]);
  }
  const alike = new Map<string, DeviceType>();
  for (const [range, [type, ...more]] of types)
    if (type && connects(type) && more.length + 1 >= MIN_MODELS && more.every((t) => t === type))
      alike.set(range, type);
  return alike;
});

/** A range of washing machines or of headphones has some that do not connect. */
const connects = (type: DeviceType): boolean =>
  hasFlag(type, 'hasInternetProtocol') || hasFlag(type, 'isOnWrist');

const MAX_WORDS = 12;
const STORAGE = /^(?:\d{1,4}[gt]b|5g|4g|lte)$/;

/**
 * Is every word one that describes a device? Behind a mobile network or a storage, up to a comma.
 */
function isDescribed(tokens: Tokens, from: number): boolean {
  let isSure = false;
  let at = from;
  for (let step = 0; step < MAX_WORDS && at < tokens.count; step++) {
    if (isSure && isParted(tokens, at)) return true;
    const word = readToken(tokens, at);
    isSure ||= STORAGE.test(word);
    const isVariant = HARD_VARIANTS.has(word) || SOFT_VARIANTS.has(word) || isLetter(word, step);
    const to = isVariant ? at + 1 : describe(tokens, at);
    if (to === null) return false;
    at = to;
  }
  return at >= tokens.count;
}

/** "Reno14 F": a letter behind the number names a variant. */
const isLetter = (word: string, step: number): boolean => step === 0 && /^[a-z]$/.test(word);

const describe = (tokens: Tokens, at: number): number | null => {
  if (STORAGE.test(readToken(tokens, at))) return at + 1;
  const next = readFollower(tokens, at);
  return next === null || next.kind === 'lead' ? null : next.to;
};
