import { isKin, type DeviceType } from '../../device-types.ts';
import type { PhraseMatch } from '../../text/phrases.ts';
import { readToken, type Tokens } from '../../text/tokens.ts';
import { isParted, readFollower } from './followers.ts';

/**
 * Does a name in a title only tell what the goods work with, or come with? "…, Hub Mini
 * compatible" is told right behind the name. "Alarm kit, keypad, motion sensor": once the title has
 * named goods of one kind, a device of another kind behind a separator is a part of the set.
 */
export function isPartner(
  tokens: Tokens,
  { from, to }: PhraseMatch,
  held: DeviceType | undefined,
  told: DeviceType | null,
): boolean {
  if (readToken(tokens, to) === 'compatible' && isParted(tokens, to + 1)) return true;
  if (held === undefined || held === 'other' || told === null || told === 'other') return false;
  const kind = readFollower(tokens, from);
  // "Motion sensor" may be any maker's, and be in any set.
  const isOther = kind?.to === to ? held !== told : !isKin(held, told);
  return isOther && isToldBefore(tokens, told, from);
}

/** Is the kind of goods named in the first part of the title, and the token in a later one? */
function isToldBefore(tokens: Tokens, told: DeviceType, at: number): boolean {
  let isTold = false;
  for (let i = 0; i < at; i++) {
    if (i > 0 && isParted(tokens, i)) return isTold;
    const noun = readFollower(tokens, i);
    isTold ||= noun !== null && (noun.type ?? noun.noun) === told;
  }
  return isTold && isParted(tokens, at);
}
