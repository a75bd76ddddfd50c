import type { DeviceType } from '../device-types.ts';
import { GAP, type Tokens } from '../text/tokens.ts';
import { findCandidates, type Candidate } from './candidates.ts';
import { isParted } from './followers.ts';
import { listEntries, matchSpan, type MatchedText } from './match-phrases.ts';

const MAX_LAST_SEGMENTS = 2;

/**
 * "Smart plug, works with Alexa, HomeKit, MSS315 (4 pack)": where only the list of what goods work
 * with stands between, a name of their maker and their kind that closes the title is their own.
 */
export function findLateNames(text: MatchedText, brand: number, type: DeviceType): Candidate[] {
  const { tokens, names } = text;
  const matches = matchSpan(text, findLastSegments(tokens));
  if (matches.length === 0) return [];
  const brandEnds = new Set(
    matches
      .filter((match) => listEntries(text, match).some(({ kind }) => kind === 'brand'))
      .map(({ to }) => to),
  );
  return findCandidates({ names, tokens, matches }, brand).filter(
    (one) =>
      one.type === type &&
      isClosing(tokens, one) &&
      (isOpened(tokens, one) || (one.kind === 'code' && !brandEnds.has(one.from))),
  );
}

function findLastSegments(tokens: Tokens): number {
  let left = MAX_LAST_SEGMENTS;
  for (let at = tokens.count - 1; at > 0; at--) if (isParted(tokens, at) && --left === 0) return at;
  return tokens.count;
}

const BRACKETS = GAP.OPEN | GAP.CLOSE;

const isClosing = (tokens: Tokens, { to }: Candidate): boolean =>
  isParted(tokens, to) || ((tokens.gap[to] as number) & BRACKETS) !== 0;

const isOpened = (tokens: Tokens, { from }: Candidate): boolean =>
  isParted(tokens, from) || ((tokens.gap[from] as number) & GAP.OPEN) !== 0;
