import type { PhraseMatch } from '../../text/phrases.ts';
import { readToken, type Tokens } from '../../text/tokens.ts';
import { COUNTING_WORDS } from '../../vocabulary/counting-words.ts';
import { readFollower } from '../beside/followers.ts';
import { listEntries } from '../names/match-phrases.ts';
import type { MatchedText, TextMatch } from '../names/matched-text.ts';
import type { Entry } from '../names/name-index.ts';

/** A match read as one of the things it may stand for. */
export interface Sense {
  match: TextMatch;
  entry: Entry;
}

/** "… in an iPhone Pro" beside "iPhone 17 Pro": the family's name alone names no second model. */
export const isFamilyMention = (
  text: MatchedText,
  { match, entry }: Sense,
  own: readonly Sense[],
): boolean =>
  listEntries(text, match).some(
    ({ kind, brand, isFamily }) => kind === 'brand' && brand === entry.brand && isFamily,
  ) &&
  own.some(
    (one) =>
      one.match.to - one.match.from > match.to - match.from &&
      text.tokens.hash[one.match.from] === text.tokens.hash[match.from],
  );

/**
 * "Reolink E1 Zoom": the record "Reolink E1" is the shorter name "E1" with its maker before it, and
 * gives way to "E1 Zoom" as that does.
 */
export const isOutrun = (
  { match }: Sense,
  own: readonly Sense[],
  brandEnds: ReadonlySet<number>,
): boolean =>
  own.some(
    (one) =>
      one.match.from > match.from &&
      one.match.from < match.to &&
      one.match.to > match.to &&
      brandEnds.has(one.match.from),
  );

/** "Fairphone Fairphone 5": the maker's name before a name that begins with it is no device. */
export const isMakerBeforeName = (
  text: MatchedText,
  { match }: Sense,
  own: readonly Sense[],
): boolean =>
  own.some((one) => one.match.from === match.to) &&
  listEntries(text, match).some(({ kind }) => kind === 'brand');

/**
 * "Smart Lock C220 smart lock": a device that is named by its kind alone is not meant by the kind.
 */
export function isKindBehind(
  { tokens }: MatchedText,
  { match }: Sense,
  own: readonly Sense[],
): boolean {
  const kind = readFollower(tokens, match.from);
  return (
    kind !== null &&
    kind.to === match.to &&
    (kind.type ?? kind.noun) !== undefined &&
    own.some((one) => one.match.to <= match.from)
  );
}

const COUNTING: ReadonlySet<string> = new Set(COUNTING_WORDS);

/** "Surface Go 2 pack" are two of the shorter name. */
export const endsInQuantity = (tokens: Tokens, { match }: Sense, own: readonly Sense[]): boolean =>
  match.to < tokens.count &&
  COUNTING.has(readToken(tokens, match.to)) &&
  /^\d$/.test(readToken(tokens, match.to - 1)) &&
  own.some((one) => one.match.from === match.from && one.match.to === match.to - 1);

const QUANTITY = new RegExp(`^\\d{1,2}(?:${COUNTING_WORDS.join('|')})$`);

/** "2-PK" says how many there are, whatever maker has it as a number. */
export const isQuantity = (tokens: Tokens, { match: { from, to } }: Sense): boolean =>
  to - from <= 2 &&
  QUANTITY.test(readToken(tokens, from) + (to > from + 1 ? readToken(tokens, from + 1) : ''));

/** Is the inner sense told by the longer outer one, or by a code of the same words? */
export function covers(outer: Sense, inner: Sense): boolean {
  const { from, to } = outer.match;
  const isLonger = to - from > inner.match.to - inner.match.from;
  if (from === inner.match.from && to === inner.match.to) return isSaidBy(outer.entry, inner.entry);
  return isLonger && from <= inner.match.from && to >= inner.match.to;
}

/**
 * Of a code and a name of the same words the code speaks, unless the name is another device's as
 * well: a title writes names.
 */
function isSaidBy(outer: Entry, inner: Entry): boolean {
  if (outer.kind === inner.kind) return false;
  const [code, name] = outer.kind === 'code' ? [outer, inner] : [inner, outer];
  const isShared = name.members.some(({ model }) =>
    code.members.every((member) => member.model !== model),
  );
  return isShared ? outer === name : outer === code;
}

/** A weak code right after one of the brand's own names: "Archer C7". */
export const endsBefore = (own: readonly Sense[], { from }: PhraseMatch): boolean =>
  own.some(({ match }) => match.to === from);
