import { hasFlag } from '../device-types.ts';
import { isBehindAnd } from '../text/joined.ts';
import { quoteTokens, readToken, type Tokens } from '../text/tokens.ts';
import { COLOURS } from '../vocabulary/colours.ts';
import { NAME_ENDINGS } from '../vocabulary/name-words.ts';
import { comesAlong, findPlus, isGivenAlong } from './given-along.ts';
import type { Signal } from './signals.ts';
import type { TitleReading } from './title-reading.ts';

const BATTERY = /^batter(?:y|ies)$/i;
/** What a battery by itself is described by: "6040mAh", "3.7 V", or that it replaces one. */
const BY_ITSELF = /\d ?m?ah\b|\d ?wh\b|\d ?v\b|\b18650\b|\b(?:replac\w*|spare|ersatz\w*)\b/i;
const MAX_SEARCHED = 300;

/** Does a title describe a battery as one that is sold by itself? */
export const isBatteryByItself = ({ text }: Tokens): boolean =>
  BY_ITSELF.test(text.slice(0, MAX_SEARCHED));

/**
 * "Video Doorbell Battery": of what watches a door or a yard the battery is how it is powered. Of a
 * plain "camera" that needs a sign: a link of its own, or the camera's name behind it.
 */
export function isPowerVariant(
  signal: Signal,
  devices: readonly Signal[],
  { tokens, naming, evidence }: TitleReading,
): boolean {
  const device = devices.find(({ to }) => to === signal.from);
  if (!device || !BATTERY.test(quoteTokens(tokens, signal)) || !isWatching(device)) return false;
  if (isBatteryByItself(tokens)) return false;
  return (
    device.to - device.from > 1 ||
    (device.from > 0 && readToken(tokens, device.from - 1) === 'video') ||
    evidence().link?.lexeme.kind === 'link' ||
    naming.some((other) => other.segment > device.segment && isWatching(other))
  );
}

const isWatching = ({ lexeme }: Signal): boolean =>
  'type' in lexeme && hasFlag(lexeme.type, 'isWatching') && hasFlag(lexeme.type, 'isSoldByPower');

/**
 * "eufy X10 Pro Omni + replacement kit": no word says what it is, but a model stands before the
 * plus. And what is given along is not what is sold.
 */
export function isAddedToModel(signal: Signal, { tokens }: TitleReading): boolean {
  if (isGivenAlong(tokens, signal)) return true;
  const plus = findPlus(tokens, signal.from);
  if (plus < 2) return false;
  const last = readToken(tokens, plus - 1);
  return /\d/.test(last) || NAME_ENDINGS.has(last) || COLOURS.has(last);
}

const CHARGES = /charg|wallbox|zappi/i;
const LENGTH_BEFORE = /\d ?m(?:et(?:er|re)s?)? (?:type \d )?$/i;

/** "7.4kW EV Charger 5m Cable": a car's charger is sold with a cable of that length. */
const isTether = (tokens: Tokens, device: Signal, { from, to }: Signal): boolean =>
  /^(?:cable|lead)$/.test(readToken(tokens, to - 1)) &&
  LENGTH_BEFORE.test(tokens.text.slice(0, tokens.start[from])) &&
  CHARGES.test(quoteTokens(tokens, device));

/**
 * "SmartThings Station & Wireless Charger": what stands in a house is named first, and behind "and"
 * the part that comes with it. Of what one carries it may be a list of what a part is for.
 */
export function isAlongside(
  signal: Signal,
  devices: readonly Signal[],
  { tokens, evidence }: TitleReading,
): boolean {
  const { from } = signal;
  const device = devices.findLast(({ to }) => to <= from);
  if (device === undefined || !('type' in device.lexeme)) return false;
  if (comesAlong(tokens, device.to, signal) || isTether(tokens, device, signal)) return true;
  const isAdded = findPlus(tokens, from) > 0;
  if (!isAdded && !isBehindAnd(tokens, from)) return false;
  const isSure = devices.some(({ lexeme, to }) => lexeme.kind === 'always' && to <= from);
  if (!isSure && evidence().link?.mode !== 'naming') return false;
  const { type } = device.lexeme;
  if (hasFlag(type, 'isCarried') || hasFlag(type, 'isWorn')) return false;
  if (isAdded) return true;
  // Behind the name a figure may be part of it: "Echo Show 8 & Stand".
  for (let at = device.to; at < from - 1; at++) if (!/\d/.test(readToken(tokens, at))) return false;
  return true;
}
