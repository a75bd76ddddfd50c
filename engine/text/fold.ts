/**
 * The one folding of the house: lower case, no accents, ligatures and full-width forms opened,
 * everything that is no letter or digit a separator. Apart from the tokeniser, whose tables are
 * filled by the same `foldUnit` when the engine starts: a content script must not pay for those.
 */

/** Longer texts are cut: no shop title needs more, and the work stays bounded. */
export const MAX_CHARS = 2_000;
export const MAX_TOKENS = 300;

const EXPANSIONS: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ł: 'l',
  ı: 'i',
  þ: 'th',
  ð: 'd',
};
/** ™, ℠, ® and ©: their letters are no part of a word. */
const SIGNS: ReadonlySet<number> = new Set([0x2122, 0x2120, 0xae, 0xa9]);

function foldAscii(unit: number): string | null {
  const isLetterOrDigit =
    (unit >= 0x30 && unit <= 0x39) ||
    (unit >= 0x41 && unit <= 0x5a) ||
    (unit >= 0x61 && unit <= 0x7a);
  return isLetterOrDigit ? String.fromCharCode(unit).toLowerCase() : null;
}

/**
 * A UTF-16 unit folded: one letter or digit, several where a ligature opens, nothing for an accent
 * that stands alone (it belongs to the letter before), null for a separator. Latin, Greek,
 * Cyrillic, superscripts, letterlike signs and full-width forms fold; other scripts stand as they
 * are.
 */
export function foldUnit(unit: number): string | null {
  if (unit < 0x80) return foldAscii(unit);
  if (SIGNS.has(unit) || (unit >= 0xd800 && unit <= 0xdfff)) return null;
  const lower = String.fromCharCode(unit).toLowerCase();
  const opened = EXPANSIONS[lower] ?? foldAccents(lower).toLowerCase();
  return /^[\p{L}\p{N}]*$/u.test(opened) ? opened : null;
}

/** Filled as letters are met: a page uses about a hundred. */
const met = new Map<number, string | null>();

/** The same; a letter is worked out when it is first met. */
export function readFolded(unit: number): string | null {
  const known = met.get(unit);
  if (known !== undefined) return known;
  const folded = foldUnit(unit);
  met.set(unit, folded);
  return folded;
}

/** Folded words of a text: "Wi-Fi Caméra" -> ["wi", "fi", "camera"]. */
export function foldWords(text: string): string[] {
  const words: string[] = [];
  const length = Math.min(text.length, MAX_CHARS);
  let word = '';
  for (let i = 0; i < length && words.length < MAX_TOKENS; i++) {
    const folded = readFolded(text.charCodeAt(i));
    if (folded !== null) word += folded;
    else if (word !== '') {
      words.push(word);
      word = '';
    }
  }
  if (word !== '' && words.length < MAX_TOKENS) words.push(word);
  return words;
}

/** Folded words with single spaces between them. */
export const foldText = (text: string): string => foldWords(text).join(' ');

/**
 * Folded text without separators, the key under which names and codes are compared: "WH-1000XM5" ->
 * "wh1000xm5".
 */
export const foldKey = (text: string): string => foldWords(text).join('');

/** Lower case without accents; punctuation and spaces stay, for patterns over running text. */
export const foldAccents = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '');
