import { hasFlag } from '../../device-types.ts';
import { GAP, readToken, type Tokens } from '../../text/tokens.ts';
import { HARD_VARIANTS, SOFT_VARIANTS } from '../../vocabulary/name-words.ts';
import { isInchMark } from '../names/attributes.ts';
import words from './followers.json';
import { isParted, readFollower, type Follower } from './followers.ts';
import { fits, isNumbered, isOthersHub, MAX_FOLLOWERS, type Found } from './found.ts';
import { isPlainSpec } from './plain-spec.ts';
import { isStrongCode } from './strong-code.ts';
import { readLastWord } from './written-word.ts';

/** What a word behind a name is, if it may stand there; null = a word of no such kind. */
export function readNext(found: Found, at: number, numbered: boolean): Follower | null {
  const { tokens, type } = found;
  const follower = readFollower(tokens, at);
  const isPhrase = follower !== null && follower.to > at + 1;
  const word = readToken(tokens, at);
  if ((!isPhrase && HARD_VARIANTS.has(word)) || isKidsEdition(found, at)) return null;
  if (!isPhrase && word === 'air' && isAirVariant(found, at)) return null;
  const isOpen = !numbered && !isNumberedVariant(found) && !endsInPower(found);
  const isSoft = SOFT_VARIANTS.has(word) && !(PICTURES.has(word) && isVariantShown(found));
  if (!isPhrase && isOpen && found.match.to === at && isSoft) return null;
  const spec = isPlainSpec(tokens, at, {
    codes: found.kind === 'name',
    numbered: isNumbered(found),
    held: found.held,
  });
  // "2K+" is more than "2K".
  if (spec !== null && (follower === null || follower.to <= spec || follower.type !== undefined))
    return { kind: 'choice', to: spec };
  if (found.isOwnName(at) || found.held.some(({ chip }) => chip === word))
    return { kind: 'description', to: at + 1 };
  if (SCREENS.has(word) && isInchMark(tokens, at - 1)) return { kind: 'description', to: at + 1 };
  if (isOwnSeries(found, at)) return { kind: 'choice', to: at + 2 };
  if (follower === null) return null;
  if (follower.type !== undefined && !fits(follower.type, type)) return null;
  if (!isPhrase && isOthersHub(word, type)) return null;
  if (follower.noun === type || (follower.noun === 'modem' && type === 'router'))
    return { kind: 'description', to: follower.to };
  if (follower.kind === 'trait')
    return describesGoods(found, follower.to) || closesCode(found, word, follower)
      ? follower
      : null;
  if (follower.kind === 'lead') return readColour(tokens, follower.to);
  return follower;
}

const CLOSING: ReadonlySet<string> = new Set(words.closing);

/** "Xerox B230 laser": at the end, behind a number, a word that names no variant. */
const closesCode = (found: Found, word: string, { to }: Follower): boolean =>
  CLOSING.has(word) && closes(found.tokens, to) && isStrongCode(found);

function closes(tokens: Tokens, from: number): boolean {
  for (let at = from; at < tokens.count; at++)
    if (!CLOSING.has(readToken(tokens, at))) return false;
  return true;
}

/** "Fire HD 8 Kids tablet", "Echo Dot Kids": the edition for children is a device of its own. */
const isKidsEdition = ({ tokens, type, match: { to } }: Found, at: number): boolean =>
  at === to && hasFlag(type, 'hasKidsEditions') && readToken(tokens, at) === 'kids';

/** "RingConn Gen 2 Air": of what is worn or carried "Air" is another one; it treats no air. */
function isAirVariant({ type, parsed, match }: Found, at: number): boolean {
  if (!hasFlag(type, 'isWorn') && !hasFlag(type, 'isCarried')) return false;
  for (let before = match.to; before < at; before++) if (!parsed.used.has(before)) return false;
  return true;
}

/**
 * "Argus 4 Pro 4K", "E1 Outdoor Pro 4K": a variant of a number is named already, and what follows
 * describes it. Phones bear words even behind that.
 */
function isNumberedVariant({ tokens, wordy, match: { from, to } }: Found): boolean {
  if (wordy || to - from < 2 || !HARD_VARIANTS.has(readToken(tokens, to - 1))) return false;
  for (let at = from; at < to - 1; at++) if (/\d/.test(readToken(tokens, at))) return true;
  return false;
}

const POWERED: ReadonlySet<string> = new Set(['battery', 'wired', 'solar']);

/** "Spotlight Cam Plus Battery Outdoor Camera": a name that tells how it is powered is whole. */
const endsInPower = ({ tokens, type, match: { from, to } }: Found): boolean =>
  hasFlag(type, 'isSoldByPower') && to - from > 2 && POWERED.has(readToken(tokens, to - 1));

/**
 * "Horizon S Max 4K Projector", "T4-R 4K Recorder": where a name ends with its variant or a number,
 * the picture is described. Cameras come anew with a finer one, "Spotlight Cam Pro 4K", but for
 * those that bear the finest already: "Argus PT Ultra 4K".
 */
function isVariantShown(found: Found): boolean {
  const last = readToken(found.tokens, found.match.to - 1);
  if (hasFlag(found.type, 'isWatching')) return last === 'ultra';
  return HARD_VARIANTS.has(last) || /\d/.test(readLastWord(found));
}

const PICTURES: ReadonlySet<string> = new Set(['4k', '8k']);

/** '7" display': the device's own; without its size it may be a spare part. */
const SCREENS: ReadonlySet<string> = new Set(['display', 'screen']);

/** "Galaxy A16 5G A Series": the letter of the name's own number, and that it is a series. */
function isOwnSeries({ tokens, match: { from, to } }: Found, at: number): boolean {
  const letter = readToken(tokens, at);
  if (!/^[a-z]$/.test(letter) || !/^series?$/.test(readToken(tokens, at + 1))) return false;
  for (let own = from; own < to; own++) {
    const word = readToken(tokens, own);
    if (word.startsWith(letter) && /^[a-z]\d/.test(word)) return true;
  }
  return false;
}

/** "Wireless 3 camera system": how many cameras there are says what the goods are. */
const CAMERAS: ReadonlySet<string> = new Set(['camera', 'cameras', 'cam', 'cams']);

/** "Indoor camera", "smart Wi-Fi plug": do words that describe end in something described? */
export function describesGoods({ tokens, type, held }: Found, from: number): boolean {
  let at = from;
  for (let step = 0; step < MAX_FOLLOWERS; step++) {
    if (isParted(tokens, at) || ((tokens.gap[at] as number) & (GAP.OPEN | GAP.CLOSE)) !== 0)
      return false;
    const plain = isPlainSpec(tokens, at, { codes: false, numbered: true, held });
    if (plain !== null && type === 'ip-camera' && CAMERAS.has(readToken(tokens, plain - 1)))
      return true;
    if (plain !== null) {
      at = plain;
      continue;
    }
    const next = readFollower(tokens, at);
    const isVariant = next?.to === at + 1 && HARD_VARIANTS.has(readToken(tokens, at));
    if (next === null || isVariant) return false;
    if (next.type !== undefined) return fits(next.type, type) || next.to > at + 1;
    if (next.noun === type) return true;
    if (next.kind !== 'trait' && next.kind !== 'choice') return next.kind === 'description';
    at = next.to;
  }
  return false;
}

function readColour(tokens: Tokens, from: number): Follower | null {
  let at = from;
  for (let step = 0; step < 3; step++) {
    if (isParted(tokens, at)) return null;
    const next = readFollower(tokens, at);
    if (next?.kind === 'choice') return next;
    if (next?.kind !== 'lead') return null;
    at = next.to;
  }
  return null;
}
