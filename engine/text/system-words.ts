import { createHashSet, findGroup } from './hash-set.ts';
import { readToken, type Tokens } from './tokens.ts';

/** Hashes, since every word of every title is asked. */
const OWNERS = createHashSet([['google', 'apple']]);
const OF_OWNERS = new Set(['home', 'homekit', 'assistant']);
const SYSTEMS = new Set(
  'alexa siri homekit smartthings ifttt google apple life tuya zigbee'.split(' '),
);

const JOINERS = new Set(['and', 'or', 'und', 'oder', 'et', 'ou', 'y', 'e', 'en']);

/**
 * "Curtain motor Alexa Google Home", "plug, Alexa and Google Home": beside another such system it
 * is one the goods work with.
 */
export function isSystemAt(tokens: Tokens, i: number): boolean {
  if (i === 0 || i + 1 >= tokens.count || findGroup(OWNERS, tokens.hash[i] as number) === 0)
    return false;
  if (!OF_OWNERS.has(readToken(tokens, i + 1))) return false;
  // Google makes a device of that name; Apple makes none.
  if (readToken(tokens, i) === 'apple') return true;
  const isSystem = (at: number): boolean =>
    at >= 0 && at < tokens.count && SYSTEMS.has(readToken(tokens, at));
  const isJoined = (at: number): boolean => at < tokens.count && JOINERS.has(readToken(tokens, at));
  return isSystem(isJoined(i - 1) ? i - 2 : i - 1) || isSystem(isJoined(i + 2) ? i + 3 : i + 2);
}
