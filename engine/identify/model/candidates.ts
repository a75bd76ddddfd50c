import { isGivenAlong } from '../../connectable/given-along.ts';
import { hasFlag, type DeviceType } from '../../device-types.ts';
import { isBehindPlus } from '../../text/joined.ts';
import { isDigit, type PhraseMatch } from '../../text/phrases.ts';
import { GAP, quoteTokens, readToken, type Tokens } from '../../text/tokens.ts';
import { addBareSize, addNextWord } from '../beside/add-beside.ts';
import { isDecimalJoin, readAttributes, type Parsed } from '../names/attributes.ts';
import { selectMembers, type Selection } from './disambiguate.ts';
import { listEntries } from '../names/match-phrases.ts';
import type { MatchedText } from '../names/matched-text.ts';
import { isParted } from '../beside/followers.ts';
import type { Found } from '../beside/found.ts';
import type { Entry, NameIndex } from '../names/name-index.ts';
import { isNamedAfter } from '../beside/named-after.ts';
import { isPartner } from '../beside/partner.ts';
import { meansOtherVariant } from '../beside/other-variant.ts';
import { namesOthersCode } from '../beside/others-code.ts';
import { namesLaterRevision, namesOtherYear, namesTwoGenerations } from '../beside/other-year.ts';
import { listRangeWords } from '../names/range-words.ts';
import {
  covers,
  endsBefore,
  endsInQuantity,
  isFamilyMention,
  isKindBehind,
  isMakerBeforeName,
  isOutrun,
  isQuantity,
  type Sense,
} from './senses.ts';
import { isConfiguration, REGIONS } from '../beside/variant-words.ts';

/** A name or code of one brand found in a text, with the models it may mean there. */
export interface Candidate extends Selection {
  kind: 'name' | 'code';
  type: DeviceType;
  /** The separators that stand between it and the front of the title. */
  segment: number;
  from: number;
  to: number;
  words: string;
  /** All models of the name, whatever the attributes: tells the line when the model stays open. */
  family: number[];
  /** A variant word or number follows that no record of ours bears. */
  otherVariant: boolean;
  /** Stands behind a plus, or is said to be included: comes along with what is named before it. */
  isAdded: boolean;
  /** Goods are named behind it, for which it only says what they are for. */
  isNamedAfter: boolean;
}

/** What is known of a text already. */
interface Known {
  readOnce?: () => Parsed;
  /** What the goods are called. */
  type?: DeviceType | null;
}

/**
 * Names and codes of one brand in a text; contained shorter ones and weak ones without the brand
 * beside them are dropped.
 */
export function findCandidates(
  text: MatchedText,
  brand: number,
  { readOnce = () => readAttributes(text.tokens), type = null }: Known = {},
): Candidate[] {
  const { tokens, matches, names } = text;
  const senses = matches.flatMap((match) =>
    listEntries(text, match)
      .filter((entry) => entry.brand === brand)
      .map((entry): Sense => ({ match, entry })),
  );
  const own = senses.filter(({ entry }) => entry.kind !== 'brand');
  if (own.length === 0) return [];
  const parsed = readOnce();
  const brandEnds = new Set(
    senses
      .filter(({ entry }) => entry.kind === 'brand' && !entry.isFamily)
      .map(({ match }) => match.to),
  );
  const whole = own.filter(
    (sense) =>
      !isQuantity(tokens, sense) &&
      !isPartOfLongerWord(text, sense, brandEnds) &&
      !endsInQuantity(tokens, sense, own),
  );
  return whole
    .filter((sense) => !whole.some((other) => covers(other, sense)))
    .filter((sense) => !isFamilyMention(text, sense, whole))
    .filter((sense) => !isOutrun(sense, whole, brandEnds))
    .filter((sense) => !isMakerBeforeName(text, sense, whole) && !isKindBehind(text, sense, whole))
    .filter(({ match, entry }) => !isPartner(tokens, match, findType(names, entry), type))
    .filter(
      ({ match, entry }) =>
        !entry.guarded ||
        match.makers !== undefined ||
        brandEnds.has(match.from) ||
        isAlone(text, { match, entry }, type) ||
        (entry.kind === 'code' && endsBefore(whole, match)),
    )
    .map((sense) => withBrandless(sense, whole, brandEnds))
    .map((sense) => toCandidate(describeFound(text, parsed, sense, whole), sense));
}

/**
 * "Nokia 3210 4G": one record may be held with and without its maker's name; what either tells of
 * it counts.
 */
function withBrandless(sense: Sense, all: readonly Sense[], brandEnds: ReadonlySet<number>): Sense {
  const { match, entry } = sense;
  const inner = all.filter(
    (one) =>
      one.match.to === match.to && one.match.from > match.from && brandEnds.has(one.match.from),
  );
  if (inner.length === 0) return sense;
  const members = [...entry.members, ...inner.flatMap((one) => one.entry.members)];
  return { match, entry: { ...entry, members } };
}

/** The kind of goods that a name or code stands for. */
const findType = ({ brands }: NameIndex, { brand, members }: Entry): DeviceType | undefined =>
  brands[brand]?.models[members[0]?.model ?? -1]?.type;

/** "LEVOIT smart air purifier, …, Core 300S": short, but alone, and of the kind that is named. */
function isAlone(
  { tokens, names }: MatchedText,
  { match: { from, to }, entry }: Sense,
  type: DeviceType | null,
): boolean {
  if (!isParted(tokens, from) || !isParted(tokens, to)) return false;
  const words = quoteTokens(tokens, { from, to });
  return findType(names, entry) === type && /[a-z]/i.test(words) && /\d/.test(words);
}

/** What the rules about look-alikes ask of a name in its title. */
function describeFound(
  text: MatchedText,
  parsed: Parsed,
  { match, entry }: Sense,
  own: readonly Sense[],
): Found {
  const { tokens, matches, names } = text;
  const record = names.brands[entry.brand];
  const type = findType(names, entry) ?? 'other';
  const isSame = (one: Sense): boolean =>
    one.entry.members.some(({ model }) => entry.members.some((member) => member.model === model));
  const isBrandIn = (one: PhraseMatch): boolean =>
    listEntries(text, one).some(({ kind }) => kind === 'brand');
  const isBrandBefore = (at: number): boolean =>
    matches.some((one) => one.to === at && isBrandIn(one));
  const isNameBefore = (at: number): boolean => own.some((one) => one.match.to === at);
  return {
    tokens,
    parsed,
    match,
    // A series within the code of a television is read as that code.
    kind: entry.kind === 'code' || match.makers !== undefined ? 'code' : 'name',
    type,
    wordy: hasFlag(type, 'hasWordVariants'),
    held: entry.members.map(({ attributes }) => attributes),
    listCodes: () => entry.members.flatMap(({ model }) => record?.models[model]?.codes ?? []),
    isOwnName: (at) =>
      own.some((one) => one.match.from === at && isSame(one)) ||
      matches.some(
        (one) =>
          one.from === at &&
          listEntries(text, one).some(
            ({ kind, brand }) => kind === 'brand' && brand === entry.brand,
          ),
      ),
    isBrandBefore,
    isNameBefore,
    isOwnBefore: (at) =>
      isBrandBefore(at) ||
      isNameBefore(at) ||
      (record !== undefined && listRangeWords(record).has(tokens.hash[at - 1] as number)),
  };
}

/** "XX-C200" and "DIR-882-5G" are other codes than C200 and DIR-882. */
function isPartOfLongerWord(
  { tokens, names }: MatchedText,
  { match: { from, to }, entry }: Sense,
  brandEnds: ReadonlySet<number>,
): boolean {
  if (isDecimalJoin(tokens, to - 1) || (from > 0 && isDecimalJoin(tokens, from - 1))) return true;
  if (entry.kind !== 'code') return false;
  if (from > 0 && tokens.gap[from] === GAP.DASH && !brandEnds.has(from)) return true;
  if (to >= tokens.count || tokens.gap[to] !== GAP.DASH) return false;
  const next = readToken(tokens, to);
  if (findType(names, entry) === 'laptop' && isConfiguration(tokens, to)) return false;
  return !REGIONS.has(next) && (/\d/.test(next) ? !/^v\d/.test(next) : next.length <= 2);
}

function toCandidate(found: Found, { match, entry }: Sense): Candidate {
  const { tokens, parsed } = found;
  const { from, to } = match;
  const number = readEndingNumber(readToken(tokens, to - 1));
  const title = addBareSize(addNextWord(parsed.attributes, entry, tokens, to), entry, tokens, to);
  const selection = selectMembers(
    entry.members,
    // A code is one device's, whatever generation of a part stands in its description.
    found.kind === 'code' && !parsed.used.has(to) ? { ...title, generation: undefined } : title,
    number,
  );
  return {
    ...selection,
    kind: found.kind,
    type: found.type,
    segment: countSegments(tokens, from),
    from,
    to,
    words: quoteTokens(tokens, match),
    family: [...new Set(entry.members.map(({ model }) => model))],
    otherVariant:
      meansOtherVariant(found) ||
      namesOtherYear(found) ||
      namesLaterRevision(found) ||
      namesOthersCode(found) ||
      namesTwoGenerations(found),
    isAdded: isBehindPlus(tokens, from) || isGivenAlong(tokens, match),
    isNamedAfter: isNamedAfter(found),
  };
}

/** "Echo Dot 5", "Watch8": the number that a word ends with. */
function readEndingNumber(word: string): number | undefined {
  let from = word.length;
  while (from > 0 && isDigit(word.charCodeAt(from - 1))) from--;
  return from === word.length ? undefined : Number(word.slice(from));
}

function countSegments(tokens: Tokens, to: number): number {
  let count = 0;
  for (let at = 1; at <= to; at++) if (isParted(tokens, at)) count++;
  return count;
}
