import { hasFlag } from '../../device-types.ts';
import { GAP, readToken } from '../../text/tokens.ts';
import { HARD_VARIANTS } from '../../vocabulary/name-words.ts';
import { isDecimalJoin } from '../names/attributes.ts';
import { isParted, mayPrecede, readFollower } from './followers.ts';
import type { Found } from './found.ts';
import { endsSpeed } from './plain-spec.ts';
import { isStrongCode, precedesCode } from './strong-code.ts';

/** Does a word before a name, of no kind that may stand there, make another name of it? */
export function hasVariantBefore(found: Found): boolean {
  const {
    tokens,
    parsed,
    match: { from },
    isBrandBefore,
    isNameBefore,
    isOwnBefore,
  } = found;
  if (from === 0 || isParted(tokens, from)) return false;
  if (((tokens.gap[from] as number) & (GAP.OPEN | GAP.CLOSE | GAP.SLASH)) !== 0) return false;
  const before = from - 1;
  const word = readToken(tokens, before);
  // "Audio Pro A28", "Bravia 8 II K65XR8M25B": the maker's own name may end with such a word.
  if (HARD_VARIANTS.has(word))
    return !isBrandBefore(from) && !isNameBefore(from) && !endsOwnWords(found, before);
  if (isPowerBefore(found, before) || isLetterBefore(found, word)) return true;
  // "GPS tracker for dogs DOG 6": for whom it is, and its name begins anew.
  if (before > 0 && readToken(tokens, before - 1) === 'for') return false;
  if (parsed.used.has(before) || /^\d{2,}[a-z]+$/.test(word)) return false;
  // "1.5L SK14650": a figure with a part behind the point measures something.
  if (endsSpeed(tokens, before) || (before > 0 && isDecimalJoin(tokens, before - 1))) return false;
  return !isOwnBefore(from) && !mayPrecede(tokens, before) && !precedesCode(found, before);
}

/**
 * "Heater Lite H7130" is what its number says: the variant is that of the words before it. "Acme
 * Pro H7130", behind the maker alone, may be another one's name.
 */
const endsOwnWords = (found: Found, variant: number): boolean =>
  variant > 0 &&
  !isParted(found.tokens, variant) &&
  !found.isBrandBefore(variant) &&
  isStrongCode(found);

/** "tado° X Smart Thermostat": a variant's letter before the kind of goods. */
const isLetterBefore = ({ match: { from }, isBrandBefore, isNameBefore }: Found, word: string) =>
  (word === 'x' || word === 's') && !isBrandBefore(from) && !isNameBefore(from);

const POWERED: ReadonlySet<string> = new Set(['wired', 'wireless', 'battery']);

/**
 * "Wired Smart Thermostat V3+": where a name is made of ordinary words, how it is powered is one
 * more.
 */
const isPowerBefore = (found: Found, before: number): boolean =>
  hasFlag(found.type, 'isSoldByPower') &&
  !/\d{2}/.test(readToken(found.tokens, found.match.to - 1)) &&
  POWERED.has(readToken(found.tokens, before)) &&
  readFollower(found.tokens, before + 1) !== null;
