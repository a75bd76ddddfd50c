import type { DeviceType } from '../device-types.ts';
import { listNameOpeners } from '../text/opener-words.ts';
import { GAP, readToken, type Tokens } from '../text/tokens.ts';
import type { BrandMention } from './maker/brand.ts';
import { findCandidates, type Candidate } from './model/candidates.ts';
import { isParted } from './beside/followers.ts';
import { listEntries, matchSpan } from './names/match-phrases.ts';
import type { MatchedText } from './names/matched-text.ts';

const MAX_LAST_SEGMENTS = 2;

const WITH: ReadonlySet<string> = new Set(['with', 'mit', 'avec', 'con', 'met']);
/** "Works with", "compatible with": what follows are others' goods. */
const PARTNER: ReadonlySet<string> = new Set(listNameOpeners('list'));
const MAX_ASIDE = 6;

/**
 * "TP-Link WiFi plug with energy monitoring P110": the token that opens the description at the end
 * of a title; -1 = none.
 */
function findLastWith(tokens: Tokens): number {
  for (let at = tokens.count - 2; at > Math.max(0, tokens.count - 2 - MAX_ASIDE); at--)
    if (WITH.has(readToken(tokens, at))) return PARTNER.has(readToken(tokens, at - 1)) ? -1 : at;
  return -1;
}

/**
 * "Smart plug, works with Alexa, HomeKit, MSS315 (4 pack)": where only the list of what goods work
 * with stands between, a name of their maker and their kind that closes the title is their own.
 */
export function findLateNames(text: MatchedText, brand: number, type: DeviceType): Candidate[] {
  const { tokens, names } = text;
  const aside = findLastWith(tokens);
  const segments = findLastSegments(tokens);
  const matches = matchSpan(text, aside < 0 ? segments : Math.min(segments, aside + 1));
  if (matches.length === 0) return [];
  const makers = matches.filter((match) =>
    listEntries(text, match).some(({ kind }) => kind === 'brand'),
  );
  const brandEnds = new Set(makers.map(({ to }) => to));
  /** Behind a maker that opens the part. */
  const brandStarts = new Set(
    makers.filter(({ from }) => isParted(tokens, from)).map(({ to }) => to),
  );
  return findCandidates({ names, tokens, matches }, brand).filter(
    (one) =>
      one.type === type &&
      isClosing(tokens, one) &&
      (isOpened(tokens, one) ||
        brandStarts.has(one.from) ||
        (aside >= 0 && one.from > aside + 1) ||
        (one.kind === 'code' && !brandEnds.has(one.from))),
  );
}

/**
 * "Smart plug, works with Alexa and Google Home, Meross MSS310": the maker that only the last part
 * of a title names, together with a device of the kind that is sold.
 */
export function findLateBrand(text: MatchedText, type: DeviceType): BrandMention | null {
  const { tokens } = text;
  const opened = matchSpan(text, findLastSegments(tokens)).filter(({ from }) =>
    isParted(tokens, from),
  );
  for (const match of opened)
    for (const { kind, brand, guarded } of listEntries(text, match))
      if (kind === 'brand' && !guarded && findLateNames(text, brand, type).length > 0)
        return { brand, via: 'title', at: match.from };
  return null;
}

/** Where the last parts of a title begin; its end where it has fewer. */
export function findLastSegments(tokens: Tokens, parts = MAX_LAST_SEGMENTS): number {
  let left = parts;
  for (let at = tokens.count - 1; at > 0; at--) if (isParted(tokens, at) && --left === 0) return at;
  return tokens.count;
}

const BRACKETS = GAP.OPEN | GAP.CLOSE;

const isClosing = (tokens: Tokens, { to }: Candidate): boolean =>
  isParted(tokens, to) || ((tokens.gap[to] as number) & BRACKETS) !== 0;

const isOpened = (tokens: Tokens, { from }: Candidate): boolean =>
  isParted(tokens, from) || ((tokens.gap[from] as number) & GAP.OPEN) !== 0;
