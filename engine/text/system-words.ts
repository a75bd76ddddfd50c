import { createHashSet, findGroup } from './hash-set.ts';
import { readToken, type Tokens } from './tokens.ts';

/** Hashes, since every word of every title is asked. */
const OWNERS = createHashSet([['google', 'apple']]);
const OF_OWNERS = new Set(['home', 'homekit', 'assistant']);
const SYSTEMS = new Set(
  'alexa siri homekit smartthings ifttt google apple life tuya zigbee'.split(' '),
);

/** "Curtain motor Alexa Google Home": beside another such system it is one the goods work with. */
export function isSystemAt(tokens: Tokens, i: number): boolean {
  if (i === 0 || i + 1 >= tokens.count || findGroup(OWNERS, tokens.hash[i] as number) === 0)
    return false;
  if (!OF_OWNERS.has(readToken(tokens, i + 1))) return false;
  const isSystem = (at: number): boolean => at < tokens.count && SYSTEMS.has(readToken(tokens, at));
  return isSystem(i - 1) || isSystem(i + 2);
}
