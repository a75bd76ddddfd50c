import { hasFlag, type DeviceType } from '../device-types.ts';
import { GAP, tokenText, type Tokens } from '../text/tokens.ts';
import { isDecimalJoin, readAttributes, type Attributes, type Parsed } from './attributes.ts';
import { HARD_VARIANTS, SOFT_VARIANTS } from './stop-words.ts';
import type { Entry, Lexicon } from './name-index.ts';
import { selectMembers, type Selection } from './disambiguate.ts';
import type { PhraseMatch } from './match-phrases.ts';

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

const UNITS = new Set([
  'gb',
  'tb',
  'pack',
  'pcs',
  'pc',
  'inch',
  'inches',
  'in',
  'zoll',
  'w',
  'watt',
  'port',
  'ports',
  'x',
  'm',
  'ft',
  'k',
  'stuck',
  'er',
  'ghz',
  'mp',
  'way',
  'pieces',
  'of',
  'year',
  'years',
  'month',
  'channel',
  'mbps',
  'gang',
  'kit',
]);
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

/**
 * Names and codes of one brand in a tokenised text; contained shorter ones and weak ones without
 * the brand beside them are dropped.
 */
export function candidatesFor(
  lexicon: Lexicon,
  brand: number,
  tokens: Tokens,
  hits: readonly PhraseMatch[],
  attributes: () => Parsed = () => readAttributes(tokens),
): Candidate[] {
  const own = hits.flatMap((hit) =>
    (lexicon.entries[hit.phrase] ?? [])
      .filter((entry) => entry.brand === brand && entry.kind !== 'brand')
      .map((entry) => ({ hit, entry })),
  );
  if (own.length === 0) return [];
  const parsed = attributes();
  const brandEnds = new Set(
    hits
      .filter((hit) =>
        (lexicon.entries[hit.phrase] ?? []).some(
          (entry) => entry.brand === brand && entry.kind === 'brand',
        ),
      )
      .map(({ to }) => to),
  );
  const whole = own.filter(({ hit, entry }) => !isPartOfLongerWord(tokens, hit, entry, brandEnds));
  return whole
    .filter(
      ({ hit, entry }) => !whole.some((other) => contains(other.hit, hit, other.entry, entry)),
    )
    .filter(({ hit, entry }) => !entry.guarded || brandEnds.has(hit.from) || hitBefore(whole, hit))
    .map(({ hit, entry }) => toCandidate(tokens, parsed, hit, entry, typeOf(lexicon, entry)));
}

const typeOf = (lexicon: Lexicon, { brand, members }: Entry): DeviceType =>
  lexicon.brands[brand]?.models[members[0]?.model ?? -1]?.type ?? 'other';

function contains(
  outer: PhraseMatch,
  inner: PhraseMatch,
  outerEntry: Entry,
  innerEntry: Entry,
): boolean {
  const longer = outer.to - outer.from > inner.to - inner.from;
  const sameSpan = outer.from === inner.from && outer.to === inner.to;
  if (sameSpan) return outerEntry.kind === 'code' && innerEntry.kind === 'name';
  return longer && outer.from <= inner.from && outer.to >= inner.to;
}

/** A weak code right after one of the brand's own names: "Archer C7". */
const hitBefore = (own: readonly { hit: PhraseMatch }[], hit: PhraseMatch): boolean =>
  own.some((other) => other.hit.to === hit.from);

/** "XX-C200" and "DIR-882-5G" are other codes than C200 and DIR-882. */
function isPartOfLongerWord(
  tokens: Tokens,
  hit: PhraseMatch,
  entry: Entry,
  brandEnds: ReadonlySet<number>,
): boolean {
  if (isDecimalJoin(tokens, hit.to - 1) || (hit.from > 0 && isDecimalJoin(tokens, hit.from - 1)))
    return true;
  if (entry.kind !== 'code') return false;
  if (hit.from > 0 && tokens.gap[hit.from] === GAP.DASH && !brandEnds.has(hit.from)) return true;
  if (hit.to >= tokens.count || tokens.gap[hit.to] !== GAP.DASH) return false;
  const next = tokenText(tokens, hit.to);
  return !REGIONS.has(next) && (/\d/.test(next) ? !/^v\d/.test(next) : next.length <= 2);
}

function toCandidate(
  tokens: Tokens,
  parsed: Parsed,
  hit: PhraseMatch,
  entry: Entry,
  type: DeviceType,
): Candidate {
  const last = tokenText(tokens, hit.to - 1);
  const number = /(\d+)$/.exec(last)?.[1];
  const selection = selectMembers(
    entry.members,
    withNextWord(parsed.attributes, entry, tokens, hit),
    number === undefined ? undefined : Number(number),
  );
  return {
    ...selection,
    kind: entry.kind === 'code' ? 'code' : 'name',
    from: hit.from,
    to: hit.to,
    words: tokens.text.slice(tokens.start[hit.from], tokens.end[hit.to - 1]),
    family: [...new Set(entry.members.map(({ model }) => model))],
    otherVariant: meansOtherVariant(tokens, parsed, hit, last, hasFlag(type, 'hasWordVariants')),
  };
}

/**
 * "RT-G32 B1": right behind a name of which revisions are held, a letter and a digit are a
 * revision.
 */
function withNextWord(
  title: Attributes,
  { members }: Entry,
  tokens: Tokens,
  hit: PhraseMatch,
): Attributes {
  if (
    title.revision !== undefined ||
    hit.to >= tokens.count ||
    members.every(({ attributes }) => attributes.revision === undefined)
  )
    return title;
  const next = tokenText(tokens, hit.to);
  return /^[a-h]\d{1,2}$/.test(next) ? { ...title, revision: next } : title;
}

function meansOtherVariant(
  tokens: Tokens,
  parsed: Parsed,
  hit: PhraseMatch,
  last: string,
  wordy: boolean,
): boolean {
  if (hit.to >= tokens.count) return false;
  if (parsed.used.has(hit.to)) return namesVariantLater(tokens, parsed, hit.to);
  const gap = tokens.gap[hit.to] as number;
  const next = tokenText(tokens, hit.to);
  const numbered = /\d/.test(last);
  if (numbered && isUnit(tokens, hit.to - 1)) return true;
  if (
    (gap & GAP.SLASH) !== 0 &&
    numbered &&
    /^\d{1,2}[a-z]?$/.test(next) &&
    !isStorageList(tokens, hit.to)
  )
    return true;
  if (wordy && numbered && (gap & GAP.BREAK) !== 0 && listsAnother(tokens, hit.to)) return true;
  if ((gap & GAP.BREAK) !== 0 || ((gap & GAP.CLOSE) !== 0 && !opensBracket(tokens, hit)))
    return false;
  if (HARD_VARIANTS.has(next)) return true;
  if ((wordy || !numbered) && SOFT_VARIANTS.has(next)) return true;
  if (numbered && !wordy) return false;
  return (
    /^\d{1,2}(?:[a-z]|gs)?$/.test(next) &&
    (gap & GAP.OPEN) === 0 &&
    !isUnit(tokens, hit.to) &&
    ((!numbered && isApart(tokens, hit.to)) || !isStorageList(tokens, hit.to))
  );
}

/**
 * "Pixel 7a | 7 | 7 Pro": behind a bar stands another number of the same family, alone or with its
 * variant.
 */
function listsAnother(tokens: Tokens, at: number): boolean {
  if (
    !/^\d{1,2}[a-z]?$/.test(tokenText(tokens, at)) ||
    isUnit(tokens, at) ||
    isStorageList(tokens, at) ||
    tokens.text.slice(tokens.end[at - 1], tokens.start[at]).includes(',')
  )
    return false;
  return (
    at + 1 >= tokens.count ||
    HARD_VARIANTS.has(tokenText(tokens, at + 1)) ||
    ((tokens.gap[at + 1] as number) & (GAP.BREAK | GAP.SLASH)) !== 0
  );
}

/** Does the name itself end with the bracket that closes here, as "Chromebook 314 (C933L)" does? */
function opensBracket(tokens: Tokens, hit: PhraseMatch): boolean {
  for (let i = hit.from + 1; i < hit.to; i++)
    if (((tokens.gap[i] as number) & GAP.OPEN) !== 0) return true;
  return false;
}

/** "Echo (4th Gen) Plus": the variant stands behind the generation. */
function namesVariantLater(tokens: Tokens, parsed: Parsed, from: number): boolean {
  let at = from;
  while (at < tokens.count && parsed.used.has(at)) at++;
  return (
    at < tokens.count &&
    ((tokens.gap[at] as number) & GAP.BREAK) === 0 &&
    HARD_VARIANTS.has(tokenText(tokens, at))
  );
}

/**
 * "Quest 3 128GB", "Surface Go 2, 64GB": a number of one figure that only a space or a comma parts
 * from the size behind it counts the generation.
 */
const isApart = (tokens: Tokens, i: number): boolean =>
  /^\d$/.test(tokenText(tokens, i)) &&
  ((tokens.gap[i + 1] as number) & (GAP.SLASH | GAP.PLUS | GAP.DASH)) === 0;

/** "16/32/64GB" and "8 16 GB" are sizes, not further models. */
function isStorageList(tokens: Tokens, i: number): boolean {
  for (let j = i; j < Math.min(tokens.count, i + 6); j++) {
    const word = tokenText(tokens, j);
    if (/^(?:\d+)?[gt]b$/.test(word)) return true;
    if (!/^\d+$/.test(word)) return false;
  }
  return false;
}

/** Is the bare number at i a quantity: "2 pack", "10 inch"? */
function isUnit(tokens: Tokens, i: number): boolean {
  return (
    /^\d+$/.test(tokenText(tokens, i)) &&
    i + 1 < tokens.count &&
    UNITS.has(tokenText(tokens, i + 1)) &&
    tokens.gap[i + 1] !== GAP.BREAK
  );
}
