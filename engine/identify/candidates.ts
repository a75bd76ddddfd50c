import { hasFlag } from '../device-types.ts';
import type { PhraseMatch } from '../text/phrases.ts';
import { GAP, readToken, type Tokens } from '../text/tokens.ts';
import { isDecimalJoin, readAttributes, type Attributes, type Parsed } from './attributes.ts';
import { selectMembers, type Selection } from './disambiguate.ts';
import { listEntries, type MatchedText } from './match-phrases.ts';
import type { Entry, NameIndex } from './name-index.ts';
import { meansOtherVariant, namesOtherYear } from './other-variant.ts';

/** A name or code of one brand found in a text, with the models it may mean there. */
export interface Candidate extends Selection {
  kind: 'name' | 'code';
  from: number;
  to: number;
  words: string;
  /** All models of the name, whatever the attributes: tells the line when the model stays open. */
  family: number[];
  /** A variant word or number follows that no record of ours bears. */
  otherVariant: boolean;
}

const REGIONS = new Set([
  'us',
  'uk',
  'eu',
  'de',
  'gb',
  'fr',
  'it',
  'es',
  'ca',
  'au',
  'in',
  'ds',
  'ww',
  'b',
  'w',
  's',
  'n',
  'bk',
  'wh',
  'blk',
  'wht',
]);

/** A match read as one of the things it may stand for. */
interface Sense {
  match: PhraseMatch;
  entry: Entry;
}

/**
 * Names and codes of one brand in a text; contained shorter ones and weak ones without the brand
 * beside them are dropped.
 */
export function findCandidates(
  text: MatchedText,
  brand: number,
  attributes: () => Parsed = () => readAttributes(text.tokens),
): Candidate[] {
  const { tokens, matches, names } = text;
  const senses = matches.flatMap((match) =>
    listEntries(text, match)
      .filter((entry) => entry.brand === brand)
      .map((entry): Sense => ({ match, entry })),
  );
  const own = senses.filter(({ entry }) => entry.kind !== 'brand');
  if (own.length === 0) return [];
  const parsed = attributes();
  const brandEnds = new Set(
    senses.filter(({ entry }) => entry.kind === 'brand').map(({ match }) => match.to),
  );
  const whole = own.filter((sense) => !isPartOfLongerWord(tokens, sense, brandEnds));
  return whole
    .filter((sense) => !whole.some((other) => covers(other, sense)))
    .filter(
      ({ match, entry }) => !entry.guarded || brandEnds.has(match.from) || endsBefore(whole, match),
    )
    .map((sense) => toCandidate(tokens, parsed, sense, hasWordVariants(names, sense.entry)));
}

const hasWordVariants = ({ brands }: NameIndex, { brand, members }: Entry): boolean =>
  hasFlag(brands[brand]?.models[members[0]?.model ?? -1]?.type ?? null, 'hasWordVariants');

/** Is the inner sense told by the longer outer one, or by a code of the same words? */
function covers(outer: Sense, inner: Sense): boolean {
  const { from, to } = outer.match;
  const isLonger = to - from > inner.match.to - inner.match.from;
  if (from === inner.match.from && to === inner.match.to)
    return outer.entry.kind === 'code' && inner.entry.kind === 'name';
  return isLonger && from <= inner.match.from && to >= inner.match.to;
}

/** A weak code right after one of the brand's own names: "Archer C7". */
const endsBefore = (own: readonly Sense[], { from }: PhraseMatch): boolean =>
  own.some(({ match }) => match.to === from);

/** "XX-C200" and "DIR-882-5G" are other codes than C200 and DIR-882. */
function isPartOfLongerWord(
  tokens: Tokens,
  { match: { from, to }, entry }: Sense,
  brandEnds: ReadonlySet<number>,
): boolean {
  if (isDecimalJoin(tokens, to - 1) || (from > 0 && isDecimalJoin(tokens, from - 1))) return true;
  if (entry.kind !== 'code') return false;
  if (from > 0 && tokens.gap[from] === GAP.DASH && !brandEnds.has(from)) return true;
  if (to >= tokens.count || tokens.gap[to] !== GAP.DASH) return false;
  const next = readToken(tokens, to);
  return !REGIONS.has(next) && (/\d/.test(next) ? !/^v\d/.test(next) : next.length <= 2);
}

function toCandidate(
  tokens: Tokens,
  parsed: Parsed,
  { match, entry }: Sense,
  wordy: boolean,
): Candidate {
  const { from, to } = match;
  const number = /(\d+)$/.exec(readToken(tokens, to - 1))?.[1];
  const selection = selectMembers(
    entry.members,
    addNextWord(parsed.attributes, entry, tokens, to),
    number === undefined ? undefined : Number(number),
  );
  return {
    ...selection,
    kind: entry.kind === 'code' ? 'code' : 'name',
    from,
    to,
    words: tokens.text.slice(tokens.start[from], tokens.end[to - 1]),
    family: [...new Set(entry.members.map(({ model }) => model))],
    otherVariant:
      meansOtherVariant(tokens, parsed, match, wordy) ||
      namesOtherYear(
        tokens,
        parsed,
        match,
        entry.members.map(({ attributes }) => attributes),
      ),
  };
}

/**
 * "RT-G32 B1": right behind a name of which revisions are held, a letter and a digit are a
 * revision.
 */
function addNextWord(
  title: Attributes,
  { members }: Entry,
  tokens: Tokens,
  next: number,
): Attributes {
  if (
    title.revision !== undefined ||
    next >= tokens.count ||
    members.every(({ attributes }) => attributes.revision === undefined)
  )
    return title;
  const word = readToken(tokens, next);
  return /^[a-h]\d{1,2}$/.test(word) ? { ...title, revision: word } : title;
}
