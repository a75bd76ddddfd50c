import { endsPhrase } from '../../text/phrases.ts';
import { GAP, readToken, type Tokens } from '../../text/tokens.ts';
import { COUNTING_WORDS } from '../../vocabulary/counting-words.ts';
import { isDecimalJoin, isInchMark, type Attributes } from '../names/attributes.ts';

const UNITS: ReadonlySet<string> = new Set([
  ...COUNTING_WORDS,
  ...[
    'gb tb mb inch inches in zoll pouces pulgadas pollici duim mm cm m ft feet w watt watts kw v',
    'x m2 sqm port ports bay bays k ghz hz mhz mp fps',
    'mbps gbps megapixel way of year years month months channel channels ch gang kit l kg mah p',
    'hours hour days day camera cameras cam cams in spin rpm litre litres lumen lumens lm btu hp',
    'place places settings zone zones button buttons key keys slot slots slice drawer drawers',
  ]
    .join(' ')
    .split(' '),
]);

/** Units that are written onto their figure. */
const GLUED_UNITS =
  'gb|tb|mb|go|mm|cm|m|ft|in|inch|zoll|w|kw|v|mah|wh|hz|ghz|mhz|mbps|gbps|mp|p|fps|l|ml|kg|g|k|port|bay|ch|way|lm|rpm|db|btu|ah|ms|va|litre|litres';
const WITH_UNIT = new RegExp(`^\\d{1,5}(?:${GLUED_UNITS}|${COUNTING_WORDS.join('|')})$`);
/** Classes of speed: AC1200, AX3000, N300, AV600. */
const SPEED = /^(?:n|ac|ax|axe|be|av|wifi)\d{2,5}$/;
const RESOLUTION = /^\d{3,4}[pi]$/;
/** What a figure multiplies: "8x zoom", "24x speed". */
const MULTIPLIED: ReadonlySet<string> = new Set(
  'zoom optical digital hybrid lossless magnification speed faster hdmi usb ethernet lan'.split(
    ' ',
  ),
);

/** Which figures may stand behind the name. */
interface Around {
  /** May a part number stand there? Behind a code it would be another code. */
  codes: boolean;
  /** Does the name end with a number? One of one figure behind it then counts no generation. */
  numbered: boolean;
  /** A bare number that is the size of one of the devices of the name is their size. */
  held: readonly Attributes[];
}

/**
 * Token behind a figure that tells no two devices of a name apart: a size, a storage, a speed
 * class, a part number. Null = none stands here.
 */
export function isPlainSpec(
  tokens: Tokens,
  at: number,
  { codes, held, numbered }: Around,
): number | null {
  if (at >= tokens.count) return null;
  const word = readToken(tokens, at);
  if (SPEED.test(word) || RESOLUTION.test(word)) return at + 1;
  if (WITH_UNIT.test(word)) return at + 1;
  if (/^\d{1,3}x$/.test(word)) return numbered || isMultiplier(tokens, at + 1) ? at + 1 : null;
  if (/^\d+$/.test(word)) return readFigure(tokens, at, held, numbered);
  return codes ? readPartNumber(tokens, at) : null;
}

function readFigure(
  tokens: Tokens,
  at: number,
  held: readonly Attributes[],
  numbered: boolean,
): number | null {
  let last = at;
  while (last < at + 2 && isDecimalJoin(tokens, last)) last++;
  // "3.1Ch", "0.5 m", "11.1.4": a number with a part behind the point measures something.
  if (last > at) return last + 1;
  if (isInchMark(tokens, last)) return last + 1;
  if (isFrenchStorage(tokens, at)) return at + 2;
  if (isUnit(tokens, last))
    return readToken(tokens, last + 1) !== 'x' || numbered || isMultiplier(tokens, last + 2)
      ? last + 2
      : null;
  const range = readRange(tokens, at);
  if (range !== null) return range;
  const tenths = Number(readToken(tokens, at)) * 10;
  if (held.some(({ inches }) => inches === tenths)) return last + 1;
  return isStorageList(tokens, at) && (numbered || !isApart(tokens, at)) ? at + 1 : null;
}

const STORAGES: ReadonlySet<string> = new Set(['16', '32', '64', '128', '256', '512']);

/** "512 Go" are so many octets in French; behind other figures "Go" is a name. */
const isFrenchStorage = (tokens: Tokens, at: number): boolean =>
  STORAGES.has(readToken(tokens, at)) && readToken(tokens, at + 1) === 'go';

/** "55-65 inch", "16-50mm": two figures and what they measure. */
function readRange(tokens: Tokens, at: number): number | null {
  const isRange =
    at + 1 < tokens.count &&
    tokens.gap[at + 1] === GAP.DASH &&
    /^\d{2,3}$/.test(readToken(tokens, at + 1));
  if (tokens.gap[at + 1] === GAP.DASH && /^\d{2,3}mm$/.test(readToken(tokens, at + 1)))
    return at + 2;
  if (!isRange) return null;
  if (isInchMark(tokens, at + 1)) return at + 2;
  return isUnit(tokens, at + 1) ? at + 3 : null;
}

/**
 * Does a word or a figure stand here that the one before multiplies? "Honor 8X" is a phone, "8X"
 * alone no zoom.
 */
const isMultiplier = (tokens: Tokens, at: number): boolean =>
  at < tokens.count && (MULTIPLIED.has(readToken(tokens, at)) || /^\d/.test(readToken(tokens, at)));

const SPEED_UNITS: ReadonlySet<string> = new Set('mbps gbps mbit gbit ghz'.split(' '));

/** "AC1200 Archer A6", "1200 Mbps Archer A6": does a speed end here? */
export const endsSpeed = (tokens: Tokens, at: number): boolean =>
  SPEED.test(readToken(tokens, at)) ||
  (at > 0 && SPEED_UNITS.has(readToken(tokens, at)) && /\d$/.test(readToken(tokens, at - 1)));

const MIN_CODE_LENGTH = 5;
/** No word and no name is so long and bears a figure: "SP-LFF3CLAXXXU". */
const MIN_LONG_CODE = 11;
const MAX_PARTS = 4;

/** "MXP93ZM/A": the letter behind the slash ends an order number. */
const endsInOrder = (tokens: Tokens, at: number): boolean =>
  (tokens.gap[at] as number) === GAP.SLASH && readToken(tokens, at).length === 1;

/** "A1549", "SM-G900P", "MG5Y2LL/A": letters and at least two figures, written as one word. */
function readPartNumber(tokens: Tokens, from: number): number | null {
  let text = readToken(tokens, from);
  let at = from + 1;
  while (
    at < tokens.count &&
    at < from + MAX_PARTS &&
    ((tokens.gap[at] as number) & (GAP.DASH | GAP.SLASH | GAP.PLUS)) === tokens.gap[at]
  )
    text += readToken(tokens, at++);
  const figures = text.replace(/\D/g, '').length;
  const isOrder = figures === 2 && endsInOrder(tokens, at - 1);
  const isLong = figures > 0 && text.length >= MIN_LONG_CODE;
  return text.length >= MIN_CODE_LENGTH &&
    figures < text.length &&
    (figures >= 3 || isOrder || isLong)
    ? at
    : null;
}

/**
 * "Quest 3 128GB", "Surface Go 2, 64GB": a number of one figure that only a space or a comma parts
 * from the size behind it counts the generation.
 */
const isApart = (tokens: Tokens, i: number): boolean =>
  /^\d$/.test(readToken(tokens, i)) &&
  ((tokens.gap[i + 1] as number) & (GAP.SLASH | GAP.PLUS | GAP.DASH)) === 0;

/** "16/32/64GB" and "8 16 GB" are sizes, not further models. */
export function isStorageList(tokens: Tokens, i: number): boolean {
  for (let j = i; j < Math.min(tokens.count, i + 6); j++) {
    const word = readToken(tokens, j);
    if (/^(?:\d+)?[gt]b$/.test(word)) return true;
    if (!/^\d+$/.test(word)) return false;
  }
  return false;
}

/** Is the bare number at i a quantity: "2 pack", "10 inch"? */
export const isUnit = (tokens: Tokens, i: number): boolean =>
  /^\d+$/.test(readToken(tokens, i)) &&
  i + 1 < tokens.count &&
  UNITS.has(readToken(tokens, i + 1)) &&
  tokens.gap[i + 1] !== GAP.BREAK &&
  !opensCode(tokens, i + 1) &&
  !isOneCamera(tokens, i + 1);

const CAMERA: ReadonlySet<string> = new Set(['camera', 'cam']);
const SET_OF: ReadonlySet<string> = new Set(['system', 'kit', 'set', 'bundle', 'pack', 'package']);
const MAX_BEFORE_SET = 2;

/** "Arlo Pro 4 camera" is one camera, and the number its name's; "4 camera system" counts them. */
function isOneCamera(tokens: Tokens, i: number): boolean {
  if (!CAMERA.has(readToken(tokens, i))) return false;
  for (let at = i + 1; at < tokens.count && at <= i + 1 + MAX_BEFORE_SET; at++) {
    if (endsPhrase(tokens.gap[at] as number, GAP.BREAK | GAP.OPEN | GAP.CLOSE)) return true;
    if (/^\d/.test(readToken(tokens, at))) return true;
    if (SET_OF.has(readToken(tokens, at))) return false;
  }
  return true;
}

/** "BRAVIA 8 K-65XR80": a letter that a dash joins to figures begins a code. */
const opensCode = (tokens: Tokens, i: number): boolean =>
  tokens.gap[i] === GAP.SPACE &&
  readToken(tokens, i).length === 1 &&
  i + 1 < tokens.count &&
  tokens.gap[i + 1] === GAP.DASH &&
  /^\d{2}/.test(readToken(tokens, i + 1));
