import { endsPhrase } from '../text/phrases.ts';
import { GAP, readToken, type Tokens } from '../text/tokens.ts';
import { COLOURS } from '../vocabulary/colours.ts';
import nonDevices from './lexicon/non-devices.json';

/** How many there are of it: "2 pack", "pack of 12", "twin pack". */
const COUNTS: readonly RegExp[] = [
  /^(?:\d{1,2}|twin|triple|multi) pack$/,
  /^(?:pack|set) of \d{1,2}$/,
  /^(?:pair|multipack)$/,
];

/** "Headband for …", "headband replacement", "screws and plate", "remote control genuine Sky". */
const ENDING: ReadonlySet<string> = new Set([
  'for',
  'and',
  'replacement',
  'replacements',
  'genuine',
  'original',
  'official',
  'oem',
]);

/** "2nd Gen", "Gen 3" behind a part tells which device it is for. */
const isGeneration = (tokens: Tokens, at: number): boolean =>
  /^(?:gen|generation)$/.test(readToken(tokens, at)) ||
  (at + 1 < tokens.count &&
    /^\d(?:st|nd|rd|th)$/.test(readToken(tokens, at)) &&
    /^(?:gen|generation)$/.test(readToken(tokens, at + 1)));

const KEY_LAYOUTS: ReadonlySet<string> = new Set(nonDevices.keyLayouts);
/** "Charging cable USB-C": by which plug it fits. */
const PLUGS: ReadonlySet<string> = new Set(['usb', 'c', 'type', 'lightning', 'micro']);
const SIZES: ReadonlySet<string> = new Set(nonDevices.sizes);
const MAX_CHOICES = 4;
/** "Cable 2.4m", "battery 5200 mAh"; "battery 51 %" is a used device's. */
const MEASURE = /^\d*(?:mah|wh|v|m|mm|cm|ft|pcs|ml|l|litres?|kg|g)$/;

/** "Remote EC201", "filter FY3433": letters and figures behind a part are its own number. */
const OWN_NUMBER = /^[a-z]{1,4}\d{2,}[a-z]?$/;

const isMeasure = (tokens: Tokens, at: number): boolean =>
  MEASURE.test(readToken(tokens, at)) ||
  (/^\d+$/.test(readToken(tokens, at)) &&
    at + 1 < tokens.count &&
    MEASURE.test(readToken(tokens, at + 1)));

/**
 * Does the naming end here, but for how many there are of it, or the choice of a colour, a size or
 * keys: "Magic Keyboard British English White"?
 */
export function endsNaming(tokens: Tokens, at: number, isChosen: boolean): boolean {
  if (endsBehindCount(tokens, at)) return true;
  for (let to = at; to < at + MAX_CHOICES && to < tokens.count; to++) {
    const word = readToken(tokens, to);
    const isChoice =
      isChosen &&
      (COLOURS.has(word) || KEY_LAYOUTS.has(word) || SIZES.has(word) || PLUGS.has(word));
    const isNumber = isChosen && to === at && OWN_NUMBER.test(word);
    if (!isChoice && !isNumber && !isMeasure(tokens, to)) return false;
    if (endsBehindCount(tokens, to + 1)) return true;
  }
  return false;
}

function endsBehindCount(tokens: Tokens, at: number): boolean {
  const ends = (to: number): boolean =>
    to >= tokens.count ||
    endsPhrase(tokens.gap[to] as number, GAP.BREAK | GAP.OPEN | GAP.CLOSE) ||
    ENDING.has(readToken(tokens, to)) ||
    isGeneration(tokens, to);
  if (ends(at)) return true;
  for (let count = 1; count <= 3 && at + count <= tokens.count; count++) {
    const words = Array.from({ length: count }, (_, n) => readToken(tokens, at + n)).join(' ');
    if (COUNTS.some((pattern) => pattern.test(words)) && ends(at + count)) return true;
  }
  return false;
}
