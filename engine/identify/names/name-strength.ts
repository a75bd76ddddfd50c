import { readToken, type Tokens } from '../../text/tokens.ts';
import type { Attributes } from './attributes.ts';

/**
 * "Tab Plus Gen 2" is what the second one is called; "(2nd Gen)" only explains which one of a name
 * it is.
 */
export const readCount = (name: string): Attributes =>
  COUNTED.test(name) ? { isCounted: true } : {};

const COUNTED = /[^\s(]\s+Gen\.? ?(?:[2-9]|1\d)\b(?!\))/i;

/** "Essential 3 Indoor Wired" is a series of its own beside "Essential (3rd Gen)". */
export const beginsAnother = (key: string, ownKeys: readonly string[]): boolean =>
  ownKeys.some(
    (own) =>
      own.length > key.length &&
      own.startsWith(key) &&
      !/^(?:\d|st|nd|rd|th|gen)/.test(own.slice(key.length)),
  );

/** "2020", "2nd Gen": told by the maker's name alone. */
export const isYearOnly = (tokens: Tokens): boolean =>
  Array.from({ length: tokens.count }, (_, at) => readToken(tokens, at)).every(
    (word) => !/^v\d/.test(word),
  );

/**
 * Names that need the brand directly before them: one plain word ("Move"), very short ones, bare
 * numbers, a number with a word ("15 Ultra", which ends "Redmi Note 15 Ultra" too).
 */
export function isWeak(tokens: Tokens, used: ReadonlySet<number>, key: string): boolean {
  const words = tokens.count - used.size;
  return (
    key.length <= 3 ||
    /^\d+$/.test(key) ||
    /^\d{1,2}[a-z]{3,}$/.test(key) ||
    (words === 1 && !/\d/.test(key))
  );
}
