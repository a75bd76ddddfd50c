import { endsPhrase } from '../text/phrases.ts';
import { GAP, readToken, type Tokens } from '../text/tokens.ts';
import { WORN_NAMES } from '../vocabulary/name-words.ts';
import nonDevices from './lexicon/non-devices.json';
import { endsNaming } from './naming-end.ts';
import type { Signal } from './signals.ts';
import type { TitleReading } from './title-reading.ts';

/** Where a word for an accessory stands beside the device's words, and so is what is sold. */

/** "New Spigen case": a maker stands at the front. */
export const MAX_LEAD = 1;
const MAX_IN_FRONT = 3;

/** "Cat 8 Ethernet cable 5m router": a cable that stands in front is what is sold. */
export const isCableInFront = (
  tokens: Tokens,
  { from, to }: Signal,
  devices: readonly Signal[],
): boolean =>
  to - from > 1 &&
  from <= MAX_IN_FRONT &&
  /^(?:cable|lead|cord)$/.test(readToken(tokens, to - 1)) &&
  devices.every((device) => device.from >= to);

const FRONT_MAKERS: ReadonlySet<string> = new Set(nonDevices.frontMakers);
const KIND_STARTS: ReadonlySet<string> = new Set(nonDevices.kindStarts);

/** Stand only makers' names from one token up to another? */
function isAllMakers(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!FRONT_MAKERS.has(readToken(tokens, at))) return false;
  return true;
}

/**
 * "Sanus stand Sonos One", "anti-theft mount Blink Video Doorbell": before a device's own name, or
 * its maker's, and not before its kind ("desk smart lamp").
 */
export const isHolderInFront = (
  { tokens, signals }: TitleReading,
  { from, to, lexeme }: Signal,
  [device]: readonly Signal[],
): boolean => {
  if (lexeme.kind !== 'accessory' || lexeme.holder !== true || from > MAX_IN_FRONT) return false;
  if (device?.lexeme.kind !== 'always' && device?.lexeme.kind !== 'needing') return false;
  const maker = signals.find((signal) => signal.from === to && signal.lexeme.kind === 'maker');
  if (maker) return device.from >= maker.from && device.from <= maker.to;
  return (
    device.lexeme.kind === 'always' && device.from === to && !KIND_STARTS.has(readToken(tokens, to))
  );
};

/** "Stylus Samsung Galaxy Z Fold7", "Horlogebandje Garmin Venu": a part before a device's name. */
export const isPartInFront = (
  tokens: Tokens,
  { from, to, lexeme }: Signal,
  [device]: readonly Signal[],
): boolean => {
  // An activity tracker is called a bracelet itself: `isBeforeName` asks about what is worn.
  if (lexeme.kind === 'accessory' && lexeme.wearable === true) return false;
  if (from > 0 || device?.lexeme.kind !== 'always' || device.from < to) return false;
  if (device.from > to + 2 || KIND_STARTS.has(readToken(tokens, device.from))) return false;
  return (
    isAllMakers(tokens, to, device.from) &&
    (device.from > to || FRONT_MAKERS.has(readToken(tokens, to)))
  );
};

const SPARING: ReadonlySet<string> = new Set(nonDevices.sparing);

/** "Nighthawk replacement antenna x3": what is said to replace a part is that part. */
export const isSpare = (tokens: Tokens, { from }: Signal, devices: readonly Signal[]): boolean =>
  SPARING.has(readToken(tokens, from - 1)) &&
  devices.every((device) => device.to < from || device.from > from);

const PLURAL = /^\p{L}{3,}[^s]s$/u;

/**
 * "Roomba i7 replacement brushes rollers pack": what is said to replace something, in the plural
 * that parts are sold in, is a part, whatever it is called.
 */
export const isSpareOfAnyName = (
  tokens: Tokens,
  { from, to }: Signal,
  devices: readonly Signal[],
): boolean =>
  to === from + 1 &&
  SPARING.has(readToken(tokens, from)) &&
  to < tokens.count &&
  !endsPhrase(tokens.gap[to] as number, GAP.BREAK | GAP.OPEN | GAP.CLOSE) &&
  PLURAL.test(readToken(tokens, to)) &&
  devices.every((device) => device.to <= from);

const NAME_NUMBER = /^[a-z]?\d{1,4}(?:mm|st|nd|rd|th)?$/;
const NAME_WORDS: ReadonlySet<string> = new Set([...WORN_NAMES, ...nonDevices.nameMaterials]);

/**
 * "Watch Series 10 46mm sport band", "AirPods Pro case": only the rest of a name stands between.
 */
export const isBehindName = (
  tokens: Tokens,
  { from }: Signal,
  devices: readonly Signal[],
): boolean =>
  devices.some(({ to }) => {
    if (to > from) return false;
    for (let at = to; at < from; at++) {
      const word = readToken(tokens, at);
      if (!NAME_NUMBER.test(word) && !NAME_WORDS.has(word)) return false;
    }
    return true;
  });

/** "AirPods 4 silicone keychain case lilac": earphones come "with" a case; a watch has one. */
export const isEarphonePart = (
  tokens: Tokens,
  { from, to }: Signal,
  devices: readonly Signal[],
): boolean =>
  devices.every(
    (device) => device.to <= from && 'type' in device.lexeme && device.lexeme.type === 'headphones',
  ) && endsNaming(tokens, to, true);

/**
 * "Bracelet Apple Watch 45mm nylon", "Bracelet Mi Band 8": a part that stands at the front is what
 * is sold. An activity tracker is called a bracelet itself, but not where its name bears a number.
 */
export const isBeforeName = (
  tokens: Tokens,
  { from, to }: Signal,
  devices: readonly Signal[],
): boolean =>
  from === 0 &&
  devices.some((device) => {
    if (device.from < to || !('type' in device.lexeme)) return false;
    if (!isAllMakers(tokens, to, device.from)) return false;
    return device.lexeme.type !== 'fitness-tracker' || /\d/.test(readToken(tokens, device.to - 1));
  });
