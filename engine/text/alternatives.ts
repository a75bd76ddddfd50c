/** What each sign of our notation means in an expression; all other signs are themselves. */
const SIGNS: Readonly<Record<string, string>> = {
  '[': '(?:',
  ']': ')?',
  '%': '\\d',
  '*': '\\w*',
};

/**
 * A list of phrases, one a line, as the alternatives of an expression; the first that fits wins.
 * In a phrase `[x]` may be missing, `%` is a digit, `*` the rest of a word, `<1-9>` any text of
 * that length.
 */
export function toAlternatives(phrases: string): string {
  // The whole list at once: scripts of every page make their expressions while it opens.
  const source = phrases
    .trim()
    .replace(/[.?+^$(){}|\\/]/g, '\\$&')
    .replace(/[[\]%*]/g, (sign) => SIGNS[sign] ?? sign)
    .replace(/<(\d+)-(\d+)>/g, '.{$1,$2}')
    .replace(/\n\s*/g, '|');
  return `(?:${source})`;
}
