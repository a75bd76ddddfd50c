import type { Seller } from '../listing.ts';
import { foldText } from '../text/fold.ts';

/** These mean a private seller wherever they stand. */
export const PRIVATE_PHRASES = [
  'private seller',
  'private individual',
  'private sale',
  'private person',
  'private listing',
  'private vendor',
  'individual seller',
  'not a business',
  'privatverkauf',
  'privatverkaufer',
  'privatperson',
  'privater verkaufer',
  'privater anbieter',
  'von privat',
  'vendeur particulier',
  'venditore privato',
  'vendedor particular',
  'particuliere verkoper',
];
/**
 * These mean it only where they are all that is said, or stand apart in brackets or between bars:
 * firms are called "Particular Audio" and "Private Label", too.
 */
const PRIVATE_WORDS = ['private', 'privately', 'privat', 'particulier', 'particular', 'privato'];
/** These mean a business; a private seller's words are looked at before. */
const BUSINESS_WORDS =
  /\b(?:business|gewerblich(?:e|er|es)?|professionn?el(?:le)?|profesional|professionale|zakelijk(?:e)?)\b/;

const MAX_WORDS = 120;

const hasPhrase = (text: string): boolean =>
  PRIVATE_PHRASES.some((phrase) => ` ${text} `.includes(` ${phrase} `));

/** Kind of seller that its name, or the words beside it, tell; undefined when they do not. */
export function findSellerKind(words: string | undefined): Seller['kind'] {
  if (words === undefined) return undefined;
  const said = words.slice(0, MAX_WORDS);
  const text = foldText(said);
  const parts = said.split(/\s[-\u2013\u2014]\s|[|;:,()[\]\u00b7\u2022]/).map(foldText);
  if (hasPhrase(text) || parts.some((part) => PRIVATE_WORDS.includes(part))) return 'private';
  return BUSINESS_WORDS.test(text) ? 'business' : undefined;
}
