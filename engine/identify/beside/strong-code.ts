import { readToken } from '../../text/tokens.ts';
import { HARD_VARIANTS } from '../../vocabulary/name-words.ts';
import { readFollower } from './followers.ts';
import { fits, isOthersHub, type Found } from './found.ts';
import { isMakersNumber } from '../names/makers-number.ts';
import { joinTokens, readLastWord } from './written-word.ts';

const MAX_LOOKED_AT = 40;

/**
 * "SMS2ITW08G", "SP 242", "Tapo L510B": letters and so many figures that a maker gives them to one
 * device. Its description, unlike that of a device named by words, adds nothing to its name.
 */
export function isStrongCode(found: Found): boolean {
  const { tokens, match, kind, wordy } = found;
  if (wordy && kind === 'name') return false;
  const text = kind === 'code' ? joinTokens(tokens, match.from, match.to) : readLastWord(found);
  return isMakersNumber(text, found.type);
}

/** Words that could be no code's own ending: "Full", but not "Pro", "M", "X9", "9000". */
const isPlainWord = (word: string): boolean =>
  word.length > 2 && !/\d/.test(word) && !HARD_VARIANTS.has(word);

/**
 * Does the title say, before or behind it, of what kind the goods are, and are they the device's? A
 * maker's own range ("Deco") does not say it.
 */
function namesItsGoods({ tokens, type, match, isOwnBefore }: Found): boolean {
  for (let at = 0; at < Math.min(tokens.count, MAX_LOOKED_AT); at++) {
    if ((at >= match.from && at < match.to) || isOthersHub(readToken(tokens, at), type)) continue;
    const named = readFollower(tokens, at);
    if (named?.type !== undefined && fits(named.type, type) && !isOwnBefore(named.to)) return true;
  }
  return false;
}

/** "KD55X85LU 55 Smart TV": a figure that stands in the code already is said twice. */
function repeatsFigure({ tokens, match: { from, to } }: Found, word: string): boolean {
  return /^\d{2,3}$/.test(word) && joinTokens(tokens, from, to).split(/\D+/).includes(word);
}

/**
 * "SMS2ITW08G Full-size Dishwasher": an ordinary word beside a code, or a figure of its own,
 * describes its goods.
 */
export function describesCode(found: Found, at: number): boolean {
  const word = readToken(found.tokens, at);
  const isDescription = isPlainWord(word) || repeatsFigure(found, word);
  return isDescription && isStrongCode(found) && namesItsGoods(found);
}

/** "H-Wash 500 HW 411AMC", "6.4L CAF-P583S": before a code a figure of range or size may stand. */
export const precedesCode = (found: Found, at: number): boolean =>
  /^(?:\d+(?:l|kg|w|mm|cm)?|\D{3,})$/.test(readToken(found.tokens, at)) &&
  isStrongCode(found) &&
  namesItsGoods(found);
