import { hasFlag, type DeviceType } from '../../device-types.ts';
import type { PhraseMatch } from '../../text/phrases.ts';
import { foldKey, foldWords, quoteTokens, readToken, type Tokens } from '../../text/tokens.ts';
import { isParted, readFollower } from '../beside/followers.ts';
import { isPlainSpec } from '../beside/plain-spec.ts';
import { listEntries } from '../names/match-phrases.ts';
import type { MatchedText } from '../names/matched-text.ts';
import type { NameIndex } from '../names/name-index.ts';
import { isMakersNumber } from '../names/makers-number.ts';

/** Words that may stand before a maker's name. */
export const LEAD_IN: ReadonlySet<string> = new Set([
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

/** Stands nothing but such words before this token? */
export function isAtFront(tokens: Tokens, at: number): boolean {
  for (let i = 0; i < at; i++) if (!LEAD_IN.has(readToken(tokens, i))) return false;
  return true;
}

/**
 * Is an ordinary word ("Ring", "Sharp") the maker here? In a brand's position, for goods it makes,
 * and in front of what a maker's name stands in front of.
 */
export function standsAsBrand(
  title: MatchedText,
  match: PhraseMatch,
  brand: number,
  type: DeviceType | null,
): boolean {
  const { names, tokens } = title;
  if (isFollowedByOwnName(title, match, brand)) return true;
  if (match.from > 0 && readToken(tokens, match.from - 1) === 'by')
    return isMakerOf(names, brand, type);
  return (
    isAtFront(tokens, match.from) &&
    isMakerOf(names, brand, type) &&
    isNameOfItsGoods(title, match, brand, type) &&
    (isNoWord(title, match, brand) ||
      isFollowedByGoods(title, match) ||
      isWrittenAsMark(title, match, brand) ||
      hasOwnCode(title, brand) ||
      isFollowedByModel(title, match) ||
      isFollowedByRange(title, match, brand))
  );
}

/**
 * "Galaxy" is Samsung's name for phones, not for projectors: a word that is not the maker's own
 * name speaks of the goods that bear it.
 */
function isNameOfItsGoods(
  { names: { brands }, tokens }: MatchedText,
  { from, to }: PhraseMatch,
  brand: number,
  type: DeviceType | null,
): boolean {
  const known = brands[brand];
  const word = foldKey(quoteTokens(tokens, { from, to }));
  if (known === undefined || foldKey(known.name).startsWith(word)) return true;
  const bearers = [...known.lines, ...known.models].filter(({ name }) =>
    foldKey(name).startsWith(word),
  );
  return bearers.length === 0 || bearers.some((one) => isOfKind(one.type, type));
}

/**
 * "Tapo 2K indoor camera": a family that is no ordinary word is guarded only because others name it
 * on what they make for it, which stands behind it.
 */
function isNoWord(
  { names, tokens }: MatchedText,
  { from, to }: PhraseMatch,
  brand: number,
): boolean {
  const said = foldKey(quoteTokens(tokens, { from, to }));
  return (
    names.brands[brand]?.names.some(({ text, word }) => word !== true && foldKey(text) === said) ??
    false
  );
}

/** "WiZ", not "wiz": written with the capital in it that no ordinary word has. */
function isWrittenAsMark(
  { names, tokens }: MatchedText,
  { from, to }: PhraseMatch,
  brand: number,
): boolean {
  const name = names.brands[brand]?.name ?? '';
  return /\p{Ll}\p{Lu}/u.test(name) && quoteTokens(tokens, { from, to }) === name;
}

const MAX_BEFORE_CODE = 6;
/** Of numbers that we do not hold: "S925" is silver. */
const MIN_UNKNOWN = 5;

/**
 * "Candy Rapido RO1694DWMCE 9kg": a number of a model that we do not hold, near the maker's place.
 * What stands between is written as a name.
 */
function isFollowedByModel({ tokens }: MatchedText, { to }: PhraseMatch): boolean {
  for (
    let at = to;
    at < Math.min(tokens.count, to + MAX_BEFORE_CODE) && !isParted(tokens, at);
    at++
  ) {
    const word = readToken(tokens, at);
    if (word.length >= MIN_UNKNOWN && isMakersNumber(word)) return true;
    if (/^\p{Ll}/u.test(tokens.text.slice(tokens.start[at]))) return false;
  }
  return false;
}

/**
 * "Hive shaped lamp", "Smart cat feeder": in front of a word that describes no goods, and itself
 * one that describes, an ordinary word is no maker.
 */
function isFollowedByGoods({ tokens }: MatchedText, { from, to }: PhraseMatch): boolean {
  const own = readFollower(tokens, from);
  if (own !== null && own.to >= to && own.type === undefined) return false;
  if (isParted(tokens, to) || (own !== null && own.to > to)) return true;
  // "Cello 24\" Smart TV": a size may stand between.
  const size = isPlainSpec(tokens, to, { codes: false, numbered: true, held: [] });
  const next = readFollower(tokens, size ?? to);
  if (next === null) return false;
  return (
    next.kind !== 'trait' || isParted(tokens, next.to) || readFollower(tokens, next.to) !== null
  );
}

/**
 * "Shark PowerDetect NeverTouch": the word that one of its models begins with, and no description.
 */
function isFollowedByRange(
  { names, tokens }: MatchedText,
  { to }: PhraseMatch,
  brand: number,
): boolean {
  if (isParted(tokens, to) || readFollower(tokens, to) !== null) return false;
  const word = readToken(tokens, to);
  return (
    word.length > MIN_RANGE &&
    (names.brands[brand]?.models.some(({ name }) => foldWords(name)[0] === word) ?? false)
  );
}
const MIN_RANGE = 3;

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
  return [...known.lines, ...known.models].some((made) => isOfKind(made.type, type));
}

/** Makers of one thing for the home make others. */
const isOfKind = (made: DeviceType, type: DeviceType | null): boolean =>
  type !== null &&
  (made === type || (hasFlag(type, 'isSmartHome') && hasFlag(made, 'isSmartHome')));

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
  const text = quoteTokens(tokens, { from, to }).replace(/[^a-z\d]/gi, '');
  return text.length >= MIN_CODE && isMakersNumber(text.toLowerCase());
}
