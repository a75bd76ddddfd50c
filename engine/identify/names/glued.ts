import { foldKey, foldWords } from '../../text/tokens.ts';
import type { NameIndex } from './name-index.ts';

const MIN_PART = 3;
const MAX_WORD = 40;

const isCapital = (unit: number): boolean => unit >= 0x41 && unit <= 0x5a;
const isSmall = (unit: number): boolean => unit >= 0x61 && unit <= 0x7a;

/** The first word, where a capital stands in it behind a small letter; null = most titles. */
function readHumpedWord(title: string): string | null {
  let hasHump = false;
  let end = 0;
  for (; end < title.length && title.charCodeAt(end) > 0x20; end++) {
    if (end > MAX_WORD) return null;
    hasHump ||= end > 0 && isCapital(title.charCodeAt(end)) && isSmall(title.charCodeAt(end - 1));
  }
  return hasHump ? title.slice(0, end) : null;
}

/**
 * "SamsungGalaxy A16", "AppleiPhone 16": a page that glues two of its parts. The title with the
 * space that is missing, where its first word is a maker's name and the first word of one of that
 * maker's own names; null = it is one word.
 */
export function splitGluedBrand({ findBrand, brands }: NameIndex, title: string): string | null {
  const word = readHumpedWord(title);
  if (word === null) return null;
  for (let at = MIN_PART; at <= word.length - MIN_PART; at++) {
    const known = findBrand(foldKey(word.slice(0, at)));
    if (known === undefined) continue;
    const rest = foldKey(word.slice(at));
    const record = brands[known.brand];
    const isOwn = [...(record?.lines ?? []), ...(record?.models ?? [])].some(
      ({ name }) => foldWords(name)[0] === rest,
    );
    if (isOwn) return `${title.slice(0, at)} ${title.slice(at)}`;
  }
  return null;
}
