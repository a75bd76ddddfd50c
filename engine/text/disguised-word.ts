/**
 * Letters of other alphabets that can stand for Latin ones: Greek, Cyrillic, Armenian, Cherokee,
 * Coptic, and the phonetic and small capital letters of the Latin blocks that fold to nothing else.
 */
const FOREIGN =
  /[\u0250-\u0258\u025a-\u02af\u0370-\u058f\u13a0-\u13ff\u1c80-\u1c8f\u1d00-\u1d7f\u2c80-\u2cff\ua640-\ua69f\ua730-\ua7ff\uab30-\uabbf]/;
const WORDS = /[\p{L}\p{M}\p{N}]+/gu;
const LATIN = /[a-z]/gi;

/** Foreign letters that look like Latin ones; only these make a word that is foreign throughout. */
const LOOKS_LATIN = new Set('АВЕЅІЈКМНОРСТХУаеѕіјорсхуһԁԛԝӏΑΒΕΖΗΙΚΜΝΟΡΤΥΧοανρυχιՏՕՍսօոհցզ');

/** Longer titles are cut before they are read; a disguise behind that is not read either. */
const MAX_CHARS = 2_000;

/**
 * Does a text write a word with look-alikes of Latin letters ("Sаmsung" with a Cyrillic а)? Either
 * letters of both alphabets stand in one word, or the only foreign letters of the text all look
 * like Latin ones. Such a text names nobody: whoever writes it so does not want to be held to the
 * name.
 */
export function hasDisguisedWord(text: string): boolean {
  if (!FOREIGN.test(text)) return false;
  const words = text.slice(0, MAX_CHARS).match(WORDS) ?? [];
  const foreign = words.filter((word) => FOREIGN.test(word));
  return foreign.some(isMixed) || (foreign.every(looksLatin) && foreign.some(isLong));
}

/** Two Latin letters at least: "kΩ" and "µm" are units. */
const isMixed = (word: string): boolean => (word.match(LATIN)?.length ?? 0) >= 2;
/** "4К" with a Cyrillic letter is a size that was typed on another keyboard. */
const isLong = (word: string): boolean => listLetters(word).length >= 2;
const looksLatin = (word: string): boolean =>
  listLetters(word).every((letter) => LOOKS_LATIN.has(letter));
const listLetters = (word: string): string[] => word.match(/\p{L}/gu) ?? [];
