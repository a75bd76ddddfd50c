import type { PhraseMatch } from '../text/phrases.ts';
import { GAP, readToken, type Tokens } from '../text/tokens.ts';
import type { Attributes, Parsed } from './attributes.ts';
import { HARD_VARIANTS, SOFT_VARIANTS } from './stop-words.ts';

const UNITS = new Set([
  'gb',
  'tb',
  'pack',
  'pcs',
  'pc',
  'inch',
  'inches',
  'in',
  'zoll',
  'w',
  'watt',
  'port',
  'ports',
  'x',
  'm',
  'ft',
  'k',
  'stuck',
  'er',
  'ghz',
  'mp',
  'way',
  'pieces',
  'of',
  'year',
  'years',
  'month',
  'channel',
  'mbps',
  'gang',
  'kit',
]);

/**
 * Does what follows a name make another product of it? `wordy`: makers of such goods name variants
 * by plain words even after a number.
 */
export function meansOtherVariant(
  tokens: Tokens,
  parsed: Parsed,
  match: PhraseMatch,
  wordy: boolean,
): boolean {
  const { to } = match;
  if (to >= tokens.count) return false;
  if (parsed.used.has(to)) return namesVariantLater(tokens, parsed, to);
  const gap = tokens.gap[to] as number;
  const numbered = /\d/.test(readToken(tokens, to - 1));
  if (numbered && (isUnit(tokens, to - 1) || listsNumber(tokens, to, wordy))) return true;
  if ((gap & GAP.BREAK) !== 0 || ((gap & GAP.CLOSE) !== 0 && !opensBracket(tokens, match)))
    return false;
  const next = readToken(tokens, to);
  if (HARD_VARIANTS.has(next)) return true;
  if (!numbered && next === 'home') return !describesHome(tokens, to);
  if (!wordy && numbered) return false;
  return SOFT_VARIANTS.has(next) || namesNumber(tokens, to, numbered);
}

/** "My Cloud Home" is another product; "Doorbell home security" says what a thing is for. */
const HOME_OF: ReadonlySet<string> = new Set([
  'security',
  'camera',
  'wifi',
  'wi',
  'mesh',
  'automation',
  'system',
  'network',
  'internet',
  'office',
  'theater',
  'theatre',
  'cinema',
  'entertainment',
]);
const describesHome = (tokens: Tokens, at: number): boolean =>
  at + 1 < tokens.count && HOME_OF.has(readToken(tokens, at + 1));

/**
 * "OPPO A5 2020", "Echo Studio 2025 release": a year right behind a name tells models of that name
 * apart, so a record that bears neither that year nor the generation named is not known to be it.
 */
export function namesOtherYear(
  tokens: Tokens,
  { used, attributes: { year, generation } }: Parsed,
  { to }: PhraseMatch,
  held: readonly Attributes[],
): boolean {
  if (year === undefined || held.some((own) => own.year === year)) return false;
  if (generation !== undefined && held.some((own) => own.generation === generation)) return false;
  let at = to;
  while (at < tokens.count && used.has(at) && readToken(tokens, at) !== String(year)) at++;
  return at < tokens.count && readToken(tokens, at) === String(year);
}

/** "iPhone 15/15 Pro", "Pixel 7a | 7 | 7 Pro": behind a slash or a bar stands another number. */
function listsNumber(tokens: Tokens, at: number, wordy: boolean): boolean {
  const gap = tokens.gap[at] as number;
  const behindSlash =
    (gap & GAP.SLASH) !== 0 &&
    /^\d{1,2}[a-z]?$/.test(readToken(tokens, at)) &&
    !isStorageList(tokens, at);
  return behindSlash || (wordy && (gap & GAP.BREAK) !== 0 && listsAnother(tokens, at));
}

/** "Move 2": a small number behind the name that is no quantity and no size. */
const namesNumber = (tokens: Tokens, at: number, numbered: boolean): boolean =>
  /^\d{1,2}(?:[a-z]|gs)?$/.test(readToken(tokens, at)) &&
  ((tokens.gap[at] as number) & GAP.OPEN) === 0 &&
  !isUnit(tokens, at) &&
  ((!numbered && isApart(tokens, at)) || !isStorageList(tokens, at));

/**
 * "Pixel 7a | 7 | 7 Pro": behind a bar stands another number of the same family, alone or with its
 * variant.
 */
function listsAnother(tokens: Tokens, at: number): boolean {
  if (
    !/^\d{1,2}[a-z]?$/.test(readToken(tokens, at)) ||
    isUnit(tokens, at) ||
    isStorageList(tokens, at) ||
    tokens.text.slice(tokens.end[at - 1], tokens.start[at]).includes(',')
  )
    return false;
  return (
    at + 1 >= tokens.count ||
    HARD_VARIANTS.has(readToken(tokens, at + 1)) ||
    ((tokens.gap[at + 1] as number) & (GAP.BREAK | GAP.SLASH)) !== 0
  );
}

/** Does the name itself end with the bracket that closes here, as "Chromebook 314 (C933L)" does? */
function opensBracket(tokens: Tokens, { from, to }: PhraseMatch): boolean {
  for (let i = from + 1; i < to; i++) if (((tokens.gap[i] as number) & GAP.OPEN) !== 0) return true;
  return false;
}

/** "Echo (4th Gen) Plus": the variant stands behind the generation. */
function namesVariantLater(tokens: Tokens, parsed: Parsed, from: number): boolean {
  let at = from;
  while (at < tokens.count && parsed.used.has(at)) at++;
  return (
    at < tokens.count &&
    ((tokens.gap[at] as number) & GAP.BREAK) === 0 &&
    HARD_VARIANTS.has(readToken(tokens, at))
  );
}

/**
 * "Quest 3 128GB", "Surface Go 2, 64GB": a number of one figure that only a space or a comma parts
 * from the size behind it counts the generation.
 */
const isApart = (tokens: Tokens, i: number): boolean =>
  /^\d$/.test(readToken(tokens, i)) &&
  ((tokens.gap[i + 1] as number) & (GAP.SLASH | GAP.PLUS | GAP.DASH)) === 0;

/** "16/32/64GB" and "8 16 GB" are sizes, not further models. */
function isStorageList(tokens: Tokens, i: number): boolean {
  for (let j = i; j < Math.min(tokens.count, i + 6); j++) {
    const word = readToken(tokens, j);
    if (/^(?:\d+)?[gt]b$/.test(word)) return true;
    if (!/^\d+$/.test(word)) return false;
  }
  return false;
}

/** Is the bare number at i a quantity: "2 pack", "10 inch"? */
function isUnit(tokens: Tokens, i: number): boolean {
  return (
    /^\d+$/.test(readToken(tokens, i)) &&
    i + 1 < tokens.count &&
    UNITS.has(readToken(tokens, i + 1)) &&
    tokens.gap[i + 1] !== GAP.BREAK
  );
}
