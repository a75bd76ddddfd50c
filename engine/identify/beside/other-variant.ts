import { tellsStorage } from '../../connectable/given-along.ts';
import { hasFlag } from '../../device-types.ts';
import { isBehindPlus } from '../../text/joined.ts';
import type { PhraseMatch } from '../../text/phrases.ts';
import { GAP, readToken, type Tokens } from '../../text/tokens.ts';
import { HARD_VARIANTS } from '../../vocabulary/name-words.ts';
import { isInchMark } from '../names/attributes.ts';
import { isParted, readFollower } from './followers.ts';
import { fits, isNumbered, MAX_FOLLOWERS, type Found } from './found.ts';
import { describesGoods, readNext } from './next-word.ts';
import { isPlainSpec, isUnit } from './plain-spec.ts';
import { hasClock, hasConsoleVariant, isBundledGame } from './told-anywhere.ts';
import { describesCode, isStrongCode } from './strong-code.ts';
import { hasVariantBefore } from './variant-before.ts';
import {
  isBracketedVariant,
  isConfiguration,
  isLoneVariant,
  listsNumber,
  REGIONS,
} from './variant-words.ts';

/**
 * Does what stands beside a name make another product of it? We hold some of the devices that
 * there are: a word beside a name, of no kind that may stand there, names one that we do not hold.
 */
export const meansOtherVariant = (found: Found): boolean =>
  isCutOff(found) ||
  hasVariantBehind(found) ||
  hasVariantBefore(found) ||
  hasClock(found) ||
  hasConsoleVariant(found);

/** "Pixel 8 P…": a name cut by the shop does not end where the title does. */
function isCutOff({ tokens, match: { to } }: Found): boolean {
  const isCutBehind = (at: number): boolean =>
    /^\s?(?:…|\.\.)/.test(tokens.text.slice(tokens.end[at], (tokens.end[at] ?? 0) + 4));
  if (isCutBehind(to - 1)) return true;
  return to === tokens.count - 1 && !isParted(tokens, to) && isCutBehind(to);
}

function hasVariantBehind(found: Found): boolean {
  const { tokens, parsed, match, wordy } = found;
  const { to } = match;
  if (hasPlusBehind(tokens, to - 1)) return true;
  if (to >= tokens.count) return false;
  if (CLASS.test(readToken(tokens, to - 1)) && NUMBER.test(readToken(tokens, to))) return true;
  const gap = tokens.gap[to] as number;
  const numbered = isNumbered(found);
  if (
    numbered &&
    (isUnit(tokens, to - 1) ||
      isInchMark(tokens, to - 1) ||
      (listsNumber(tokens, to, wordy) && !isMarketEnding(found, to)))
  )
    return true;
  if (isParted(tokens, to) && !parsed.used.has(to))
    return isPartNumber(tokens, to)
      ? walkBehind(found, { from: to + 1, numbered: true })
      : isLoneVariant(tokens, to);
  if ((gap & GAP.CLOSE) !== 0 && !opensBracket(tokens, match)) return false;
  if ((gap & GAP.OPEN) !== 0 && !parsed.used.has(to)) return isVariantInOrBehind(found, to);
  const isTight = (gap & GAP.SPACE) === 0;
  const isJoined = isTight && (gap & (GAP.SLASH | GAP.DASH)) !== 0;
  if (isJoined && (gap & GAP.DASH) !== 0 && !mayBeJoined(found, to)) return true;
  const isAdded =
    isJoined &&
    (REGIONS.has(readToken(tokens, to)) || isLaptopPart(found, to) || isMarketEnding(found, to));
  return walkBehind(found, { from: isAdded ? to + 1 : to, numbered });
}

/** "Archer BE3600 BE230": the class of speed comes first, and the router's own number behind it. */
const CLASS = /^(?:ac|axe?|be)\d{4,5}$/;
const NUMBER = /^(?:ac|axe?|be|[cr]|vr|mr)\d{1,3}$/;

/**
 * "55PUS8510/12", "HD9880/90", "HW-B650D/XU": behind a maker's long number two figures, or two
 * letters behind a slash, name the market.
 */
function isMarketEnding(found: Found, at: number): boolean {
  if (!isStrongCode(found)) return false;
  const { tokens, match } = found;
  const word = readToken(tokens, at);
  if (/^[a-z]{2}$/.test(word)) return tokens.gap[at] === GAP.SLASH;
  return /[a-z]\d{3,}$/.test(readToken(tokens, match.to - 1)) && /^\d\d$/.test(word);
}

/** "ZEUS 2 - 2353 Pro": behind a dash a bare number belongs to the name, and so what follows it. */
const isPartNumber = (tokens: Tokens, at: number): boolean =>
  at < tokens.count &&
  /^\d{3,5}$/.test(readToken(tokens, at)) &&
  ((tokens.gap[at] as number) & GAP.DASH) !== 0 &&
  !isUnit(tokens, at);

/** "Doorbell (wired) Pro": in a bracket only variants tell; behind it the name may go on. */
function isVariantInOrBehind(found: Found, at: number): boolean {
  const { tokens } = found;
  if (isBracketedVariant(tokens, at)) return true;
  const end = findClosing(tokens, at);
  if (end >= tokens.count || isParted(tokens, end)) return false;
  // "(4/128 GB) Gravity Grey": where a bracket tells how much is stored, the name is over.
  const isLoose = tellsStorage(tokens, at, end);
  return walkBehind(found, { from: end, numbered: true, isLoose });
}

const isInBracket = ({ gap }: Tokens, from: number, at: number): boolean =>
  gap.subarray(from, at).some((one) => (one & GAP.OPEN) !== 0) &&
  !gap.subarray(from + 1, at + 1).some((one) => (one & GAP.CLOSE) !== 0);

const MAX_IN_BRACKET = 8;

function findClosing(tokens: Tokens, from: number): number {
  for (let at = from + 1; at < Math.min(tokens.count, from + MAX_IN_BRACKET); at++)
    if (((tokens.gap[at] as number) & GAP.CLOSE) !== 0) return at;
  return tokens.count;
}

/** "(11th Generation)+": a plus that is no word of its own. */
const hasPlusBehind = (tokens: Tokens, at: number): boolean =>
  /^[)\]]?\+(?![\p{L}\p{N}])/u.test(
    tokens.text.slice(tokens.end[at], (tokens.end[at] as number) + 3),
  );

/** "Vantage V 2": the V that would say a revision is the name's own. */
const isCutOffName = ({ tokens, match: { to } }: Found, at: number): boolean =>
  at === to && /^\d+$/.test(readToken(tokens, at)) && readToken(tokens, at - 1) === 'v';

interface Start {
  from: number;
  numbered: boolean;
  /** Has a choice been told already? */
  isLoose?: boolean;
}

/** Walks over what may stand behind a name, to the first word that may not. */
function walkBehind(found: Found, { from, numbered, ...start }: Start): boolean {
  const { tokens, parsed } = found;
  let at = from;
  let isLoose = start.isLoose ?? false;
  for (let step = 0; step < MAX_FOLLOWERS && at < tokens.count; step++) {
    const gap = tokens.gap[at] as number;
    const word = readToken(tokens, at);
    const isUsed = parsed.used.has(at) && !isCutOffName(found, at);
    if (step > 0 && !isUsed && isParted(tokens, at)) {
      const end = isInBracket(tokens, from, at) ? findClosing(tokens, at) : tokens.count;
      if (end >= tokens.count || isParted(tokens, end)) return isLoneVariant(tokens, at);
      at = end;
      continue;
    }
    if (step > 0 && !isUsed && (gap & GAP.OPEN) !== 0) return isBracketedVariant(tokens, at);
    if (isUsed) {
      if (isOtherNetwork(found, at)) return true;
      const isNetwork = NETWORK.test(word) && !hasFlag(found.type, 'isOwnComputer');
      if (hasPlusBehind(tokens, at) && !isNetwork) return true;
      at += isNetwork && readToken(tokens, at + 1) === 'plus' ? 2 : 1;
      continue;
    }
    const next = readNext(found, at, numbered && step === 0);
    if (next === null && (describesCode(found, at) || comesWithIt(found, at))) return false;
    if (next === null) return !isLoose || HARD_VARIANTS.has(word);
    if (next.kind !== 'choice') return endsInVariant(found, at);
    isLoose = true;
    at = next.to;
  }
  return false;
}

const comesWithIt = (found: Found, at: number): boolean =>
  isAddition(found, at) || isBundledGame(found, at);

/**
 * "Linus L2 Smart Lock Lite": the word for the goods may stand within the name, and a variant's
 * word alone behind it ends the name. A maker's number is whole without.
 */
function endsInVariant(found: Found, from: number): boolean {
  const { tokens, type } = found;
  if (isStrongCode(found)) return false;
  let isNamed = false;
  let at = from;
  for (let step = 0; step < MAX_FOLLOWERS && at < tokens.count; step++) {
    const gap = tokens.gap[at] as number;
    if (step > 0 && (isParted(tokens, at) || (gap & (GAP.OPEN | GAP.CLOSE)) !== 0)) return false;
    if (isNamed && HARD_VARIANTS.has(readToken(tokens, at))) return isLoneVariant(tokens, at);
    const next = readFollower(tokens, at);
    if (next === null || (next.kind === 'description' && next.type === undefined)) return false;
    isNamed = (next.type !== undefined && fits(next.type, type)) || next.noun === type;
    at = next.to;
  }
  return false;
}

/**
 * "Roomba 405 Combo + AutoWash Dock": behind a plus between spaces stands what comes with the
 * device. Of phones the plus may be the name's own: "S24 +".
 */
const isAddition = ({ tokens, type }: Found, at: number): boolean =>
  !hasFlag(type, 'isOwnComputer') &&
  !HARD_VARIANTS.has(readToken(tokens, at)) &&
  isBehindPlus(tokens, at);

/** "4G+" is a network, too; of a phone the plus is the name's: "5G Plus". */
const NETWORK = /^[45]g$/;

/**
 * Of phones the network is a property, if none is told apart by it; "Deco X20 4G" is another router
 * than Deco X20. "MR600 4G router" says what the router is, since its number is its own.
 */
function isOtherNetwork(found: Found, at: number): boolean {
  const { tokens, type, held, match } = found;
  const word = readToken(tokens, at);
  if (word !== '5g' && word !== '4g' && word !== 'lte') return false;
  const isJoined = ((tokens.gap[at] as number) & (GAP.DASH | GAP.SPACE)) === GAP.DASH;
  const network = word === '5g' ? '5g' : '4g';
  if (isJoined && readToken(tokens, at - 1) === word) return true;
  if (held.some((own) => own.network === network)) return false;
  if (isJoined) return true;
  if (hasFlag(type, 'isOwnComputer')) return false;
  const next = readToken(tokens, at + 1) === 'plus' ? at + 2 : at + 1;
  return !(isStrongCode(found) && at === match.to && describesGoods(found, next));
}

/** "-2-pack", "-black", "-128GB": what may be joined to a name by a dash. */
function mayBeJoined(found: Found, at: number): boolean {
  const { tokens, parsed } = found;
  if (parsed.used.has(at)) return !isOtherNetwork(found, at);
  if (isPlainSpec(tokens, at, { codes: false, numbered: true, held: found.held }) !== null)
    return true;
  const next = readFollower(tokens, at);
  return (
    REGIONS.has(readToken(tokens, at)) ||
    isLaptopPart(found, at) ||
    next?.kind === 'choice' ||
    found.isOwnName(at)
  );
}

const isLaptopPart = ({ tokens, type, kind }: Found, at: number): boolean =>
  kind === 'code' && type === 'laptop' && isConfiguration(tokens, at);

/** Does the name itself end with the bracket that closes here, as "Chromebook 314 (C933L)" does? */
function opensBracket(tokens: Tokens, { from, to }: PhraseMatch): boolean {
  for (let i = from + 1; i < to; i++) if (((tokens.gap[i] as number) & GAP.OPEN) !== 0) return true;
  return false;
}
