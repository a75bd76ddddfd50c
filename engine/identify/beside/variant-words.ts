import { GAP, readToken, type Tokens } from '../../text/tokens.ts';
import { HARD_VARIANTS, SOFT_VARIANTS } from '../../vocabulary/name-words.ts';
import { isInchMark } from '../names/attributes.ts';
import { isParted, readFollower } from './followers.ts';
import { isPlainSpec, isStorageList, isUnit } from './plain-spec.ts';

/** What makers put behind a code for a market or a colour. */
export const REGIONS: ReadonlySet<string> = new Set(
  'us uk eu de gb fr it es ca au in ds ww b w s n bk wh blk wht'.split(' '),
);

/**
 * "CB315-4H-C0VN": makers of laptops put a code of the memory and disk behind that of the model.
 */
export const isConfiguration = (tokens: Tokens, at: number): boolean =>
  at < tokens.count &&
  tokens.gap[at] === GAP.DASH &&
  /^[a-z][a-z\d]{3,5}$/.test(readToken(tokens, at)) &&
  /\d/.test(readToken(tokens, at));

/** "Galaxy S25 - Ultra", "Doorbell, Pro": a variant's word alone between separators. */
export const isLoneVariant = (tokens: Tokens, at: number): boolean =>
  HARD_VARIANTS.has(readToken(tokens, at)) &&
  (isParted(tokens, at + 1) ||
    ((tokens.gap[at + 1] as number) & (GAP.OPEN | GAP.CLOSE)) !== 0 ||
    readFollower(tokens, at + 1)?.kind === 'choice' ||
    isPlainSpec(tokens, at + 1, { codes: true, numbered: true, held: [] }) !== null);

/** "Doorbell (Pro)": a variant's word in the bracket behind a name. */
export function isBracketedVariant(tokens: Tokens, at: number): boolean {
  const word = readToken(tokens, at);
  const isAlone = ((tokens.gap[at + 1] as number) & GAP.CLOSE) !== 0;
  return HARD_VARIANTS.has(word) || (isAlone && SOFT_VARIANTS.has(word));
}

/** "iPhone 15/15 Pro", "Pixel 7a | 7 | 7 Pro": behind a slash or a bar stands another number. */
export function listsNumber(tokens: Tokens, at: number, wordy: boolean): boolean {
  const gap = tokens.gap[at] as number;
  const behindSlash =
    (gap & GAP.SLASH) !== 0 &&
    /^\d{1,2}[a-z]?$/.test(readToken(tokens, at)) &&
    !isStorageList(tokens, at);
  return behindSlash || (wordy && (gap & GAP.BREAK) !== 0 && listsAnother(tokens, at));
}

/**
 * "Pixel 7a | 7 | 7 Pro": behind a bar stands another number of the same family, alone or with its
 * variant.
 */
function listsAnother(tokens: Tokens, at: number): boolean {
  if (
    !/^\d{1,2}[a-z]?$/.test(readToken(tokens, at)) ||
    isUnit(tokens, at) ||
    isInchMark(tokens, at) ||
    isStorageList(tokens, at) ||
    tokens.text.slice(tokens.end[at - 1], tokens.start[at]).includes(',')
  )
    return false;
  return (
    at + 1 >= tokens.count ||
    HARD_VARIANTS.has(readToken(tokens, at + 1)) ||
    ((tokens.gap[at + 1] as number) & (GAP.BREAK | GAP.SLASH)) !== 0
  );
}
