import type { Detection } from '../../assessment.ts';
import { tellsStorage } from '../../connectable/given-along.ts';
import signalWords from '../../connectable/lexicon/signal-words.json';
import type { Signal } from '../../connectable/signals.ts';
import { isNoDevice, type TitleReading } from '../../connectable/title-reading.ts';
import { hasFlag, isKin, type DeviceType } from '../../device-types.ts';
import { isBehindPlus } from '../../text/joined.ts';
import { listGoodsOpeners } from '../../text/opener-words.ts';
import { endsPhrase } from '../../text/phrases.ts';
import { GAP, quoteTokens, readToken, type Tokens } from '../../text/tokens.ts';
import { COLOURS } from '../../vocabulary/colours.ts';
import { HARD_VARIANTS, NAME_ENDINGS, SOFT_VARIANTS } from '../../vocabulary/name-words.ts';
import { readFollower } from './followers.ts';
import words from './followers.json';
import { isUnit } from './plain-spec.ts';

/** Rules by which a word of the title alone makes it a device, or a maker's name. */
const BY_WORD: ReadonlySet<string> = new Set(['device', 'device-with-link', 'link-words-only']);

/** Words that end what is named, and begin what is told of it. */
const ENDING: ReadonlySet<string> = new Set([
  ...words.join,
  ...listGoodsOpeners('other'),
  ...listGoodsOpeners('aside'),
  'or',
  'as',
  'up',
  'upto',
  'replacement',
]);
const SEGMENT_ENDS = GAP.BREAK | GAP.OPEN | GAP.CLOSE;
/** What any title may end with. */
const PLAIN: ReadonlySet<string> = new Set(words.endings);
const NOUN = /^\p{L}{3,}$/u;

/**
 * English names the goods last: "Chromecast HDMI extender" is an extender. Where a title's device
 * is followed by a word that we do not know, and no model of ours is named, other goods may be
 * meant: it is left open whether they connect (decision 26).
 */
export function doubtUnknownGoods(
  title: TitleReading,
  detection: Detection,
  hasMaker: boolean,
): Detection {
  const { connectable, type, reasons } = detection;
  if (connectable !== 'yes' || type === null || !BY_WORD.has(reasons[0]?.rule ?? ''))
    return detection;
  // Without a maker, or a family's name that implies one, shops write what they like; an everyday
  // word alone may then mean no device.
  if (!hasMaker && !title.naming.some((signal) => isNamed(title.tokens, signal))) return detection;
  const at = findUnknownHead(title, type);
  return at === null
    ? detection
    : {
        connectable: 'unclear',
        type,
        reasons: [
          ...reasons,
          {
            rule: 'unknown-goods',
            words: quoteTokens(title.tokens, { from: at, to: at + 1 }),
            field: 'title',
          },
        ],
      };
}

/** The place of the last word of the naming part, if it stands behind a device and is unknown. */
function findUnknownHead(
  { tokens, naming, signals }: TitleReading,
  type: DeviceType,
): number | null {
  const first = naming[0]?.segment;
  const named = naming.findLast(
    ({ segment, lexeme }) => segment === first && 'type' in lexeme && isKin(lexeme.type, type),
  );
  // "GoPro Floating Grip": where nothing says what the goods are, a maker's name tells of no link.
  const device = named ?? (naming.length === 0 ? signals.find(isMaker) : undefined);
  if (device === undefined) return null;
  // Whoever tells how much it stores, or how it connects, sells the device.
  if (tellsStorage(tokens, device.to, tokens.count)) return null;
  if (signals.some(({ lexeme, mode }) => lexeme.kind === 'link' && mode === 'naming')) return null;
  const isLone = isEveryday(tokens, device);
  let words = isLone || named === undefined ? 1 : 0;
  let unknown: number | null = null;
  if (named === undefined && bearsNumber(tokens, device.to)) return null;
  for (let at = device.to; at < tokens.count && !isPastNaming(tokens, at);) {
    // "Hue Sync box HDMI cable": a part behind an everyday word is no sign that it is the maker's.
    const part = isLone && signals.find((signal) => signal.from === at && isNoDevice(signal));
    const known = part ? null : readKnown(tokens, at, type, signals);
    // A word right behind the device's own may be the name of a variant: "Insta360 Link".
    if (known === null) unknown = words > 0 && NOUN.test(readToken(tokens, at)) ? at : null;
    // "Abyss blue", "Isabelle edition": it belonged to the name of a colour or of an edition.
    else if (EDITION.has(readToken(tokens, at))) unknown = null;
    else if (known.isGoods || (COLOURS.has(readToken(tokens, at)) && unknown === at - 1))
      unknown = null;
    words++;
    at = (part ? part.to : known?.to) ?? at + 1;
  }
  return unknown;
}

/** "Zemismart ZM25TQ tubular motor": a number of the maker's own names one of its devices. */
function bearsNumber(tokens: Tokens, from: number): boolean {
  for (let at = from; at < tokens.count; at++)
    if (/^[a-z]+\d|^\d+[a-z]+\d|^\d{3,}$/.test(readToken(tokens, at)) || beginsCode(tokens, at))
      return true;
  return false;
}

const isMaker = ({ lexeme, mode }: Signal): boolean => lexeme.kind === 'maker' && mode === 'naming';

const EDITION: ReadonlySet<string> = new Set(['edition']);

const isPastNaming = (tokens: Tokens, at: number): boolean =>
  endsPhrase(tokens.gap[at] as number, SEGMENT_ENDS) ||
  isBehindPlus(tokens, at) ||
  ENDING.has(readToken(tokens, at)) ||
  isShared(tokens, at);

/** "Studio Pro x Kim Kardashian": whose name the edition bears besides. */
const isShared = (tokens: Tokens, at: number): boolean =>
  readToken(tokens, at) === 'x' && /^\p{L}{2}/u.test(readToken(tokens, at + 1));

const EVERYDAY: ReadonlySet<string> = new Set(signalWords.everyday);

/** "Blackberry jam": an everyday word in front, with no maker before it, may be meant as one. */
const isEveryday = (tokens: Tokens, { from, to }: Signal): boolean =>
  from === 0 && to === 1 && EVERYDAY.has(readToken(tokens, from));

const FAMILIES: ReadonlySet<string> = new Set(words.family);

/** An everyday word in front, or the name of a maker's family: "ThinkPad trackpoint". */
const isNamed = (tokens: Tokens, signal: Signal): boolean =>
  isEveryday(tokens, signal) || FAMILIES.has(readToken(tokens, signal.from));

const isSingle = ({ from, to }: Signal): boolean => to === from + 1;

/** "DHP-347AV", "UCG-Ultra": letters that a dash joins to figures, or to a variant's word. */
const beginsCode = (tokens: Tokens, at: number): boolean =>
  at + 1 < tokens.count &&
  tokens.gap[at + 1] === GAP.DASH &&
  (/\d/.test(readToken(tokens, at + 1)) || HARD_VARIANTS.has(readToken(tokens, at + 1)));

/** Known words: where they end, and whether they say what the goods are. Null = unknown. */
function readKnown(
  tokens: Tokens,
  at: number,
  type: DeviceType,
  signals: readonly Signal[],
): { to: number; isGoods: boolean } | null {
  const word = readToken(tokens, at);
  const follower = readFollower(tokens, at);
  const noun = follower?.type ?? follower?.noun;
  const isFitting = noun === undefined || isKin(noun, type);
  const signal = signals.find(({ from }) => from === at);
  const isPower = word === 'battery' && hasFlag(type, 'isSoldByPower');
  if (isPower) return { to: at + 1, isGoods: false };
  // "Fitbit Luxe necklace pendant": what is as often part of a description is no goods of its own.
  if (signal && isNoDevice(signal) && isSingle(signal)) return null;
  const to = Math.max(isFitting ? (follower?.to ?? 0) : 0, signal?.to ?? 0);
  if (to > at) {
    const isChoice = signal === undefined && follower?.kind === 'choice';
    return { to, isGoods: !isChoice };
  }
  const isPlain =
    /\d/.test(word) ||
    beginsCode(tokens, at) ||
    (at > 0 && isUnit(tokens, at - 1)) ||
    HARD_VARIANTS.has(word) ||
    SOFT_VARIANTS.has(word) ||
    NAME_ENDINGS.has(word) ||
    PLAIN.has(word);
  return isPlain ? { to: at + 1, isGoods: false } : null;
}
