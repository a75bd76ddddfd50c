import { readGoodsAt } from '../../connectable/goods-behind.ts';
import { readToken, type Tokens } from '../../text/tokens.ts';
import { HARD_VARIANTS } from '../../vocabulary/name-words.ts';
import { isParted } from './followers.ts';
import type { Found } from './found.ts';

const CLOCK_OPENERS = new Set(['with', 'mit', 'avec', 'con', 'met', 'w']);
const CLOCKS = new Set(['clock', 'uhr', 'horloge', 'reloj', 'orologio', 'klok']);

/** "Echo Dot … with clock": the one with a clock is a device of its own. */
export function hasClock({ tokens, match: { to } }: Found): boolean {
  for (let at = to; at + 1 < tokens.count; at++)
    if (CLOCK_OPENERS.has(readToken(tokens, at)) && CLOCKS.has(readToken(tokens, at + 1)))
      return true;
  return false;
}

const CONSOLE_VARIANTS = new Set(['slim', 'pro', 'lite', 'oled', 'portal']);

/** "PlayStation 5 console (slim)": versions of consoles are told anywhere behind the name. */
export function hasConsoleVariant({ tokens, type, match: { to } }: Found): boolean {
  if (type !== 'games-console') return false;
  for (let at = to; at < tokens.count; at++)
    if (CONSOLE_VARIANTS.has(readToken(tokens, at)) || isDigitalEdition(tokens, at)) return true;
  return false;
}

const MAX_BEFORE_BUNDLE = 8;

/** "Switch 2 Mario Kart World Bundle": up to the word for the set, the game is named. */
export function isBundledGame({ tokens, type }: Found, from: number): boolean {
  if (type !== 'games-console') return false;
  for (let at = from; at < Math.min(tokens.count, from + MAX_BEFORE_BUNDLE); at++) {
    if (at > from && isParted(tokens, at)) return false;
    const word = readToken(tokens, at);
    if (word === 'bundle') return at > from;
    if (HARD_VARIANTS.has(word) || readGoodsAt(tokens, at, false) !== null) return false;
  }
  return false;
}

const isDigitalEdition = (tokens: Tokens, at: number): boolean =>
  readToken(tokens, at) === 'digital' && readToken(tokens, at + 1) === 'edition';
