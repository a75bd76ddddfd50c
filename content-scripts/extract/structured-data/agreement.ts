import { foldWords } from '../../../engine/text/fold.ts';
import { measureOverlap } from '../dom/text.ts';
import { hasSameFigures } from '../translation.ts';

/** Words that part one model of a line from another, besides words with figures in them. */
const VARIANTS: ReadonlySet<string> = new Set(
  'pro plus max mini ultra lite se air fe neo slim fold flip edge xl note active classic'.split(
    ' ',
  ),
);
const isTelling = (word: string): boolean => /\p{N}/u.test(word) || VARIANTS.has(word);

/** The words of a name that part one variant from another, in one line. */
export const listVariants = (name: string): string =>
  [...new Set(foldWords(name).filter((word) => VARIANTS.has(word)))].sort().join();

const MIN_AGREEMENT = 0.5;

/**
 * Do a name in the markup and what the page shows speak of the same thing? They share most words of
 * the shorter one, and the markup names no model where the page names another.
 */
export function isSameThing(name: string, shown: string): boolean {
  const shared = Math.max(measureOverlap(name, shown), measureOverlap(shown, name));
  if (shared < MIN_AGREEMENT) return false;
  const [own, other] = [new Set(foldWords(name)), new Set(foldWords(shown))];
  const onlyNamed = [...own].filter((word) => !other.has(word));
  const onlyShown = [...other].filter((word) => !own.has(word));
  const isJoined = (word: string): boolean => shown.toLowerCase().replace(/\W/g, '').includes(word);
  const foreign = onlyNamed.filter((word) => isTelling(word) && !isJoined(word));
  return foreign.length === 0 || !onlyShown.some(isTelling);
}

/**
 * The same of a page that a browser has translated: its words may be others, its figures are not. A
 * name without figures is not told again this way.
 */
export const isSameThingTranslated = (name: string, shown: string): boolean =>
  isSameThing(name, shown) || (/\d/.test(name) && hasSameFigures(name, shown) === true);
