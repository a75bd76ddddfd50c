import type { Listing } from '../../engine/listing.ts';
import { foldText, foldWords } from '../../engine/text/fold.ts';
import { selectFirst } from './dom/step-budget.ts';
import { cleanText } from './dom/text.ts';
import { listVariants } from './structured-data/agreement.ts';
import { hasSameFigures } from './translation.ts';
import type { ExtractedListing } from './types.ts';

/** Attributes for a shop's own scripts: no browser translates them. */
const NAME_ATTRIBUTES = [
  'data-name',
  'data-title',
  'data-product-name',
  'data-productname',
  'data-product-title',
  'data-item-name',
  'data-cnstrc-item-name',
  'data-gtm-name',
  'data-analytics-name',
  'data-description',
];
const NAMED = NAME_ATTRIBUTES.map((name) => `[${name}]`).join();
const MARKED = 'meta[itemprop="name"][content], meta[property="og:title"][content]';
const MAX_NAMED = 12;
const MIN_NAME = 6;
const MAX_NAME = 300;

/** The same thing in other words: as many figures and words of variants as the title has. */
const isSameName = (name: string, title: string): boolean =>
  name.length >= MIN_NAME &&
  hasSameFigures(name, title) === true &&
  listVariants(name) === listVariants(title);

function sharesWord(name: string, known: readonly string[]): boolean {
  const words = new Set(known);
  return foldWords(name).some((word) => words.has(word));
}

function* listNames({ element, listing }: ExtractedListing, document: Document): Generator<string> {
  const named = [
    ...(element.matches(NAMED) ? [element] : []),
    ...selectFirst(element, NAMED, MAX_NAMED),
  ];
  for (const one of named)
    for (const name of NAME_ATTRIBUTES) yield one.getAttribute(name)?.slice(0, MAX_NAME) ?? '';
  const inside = listing.kind === 'product' ? document : element;
  for (const meta of selectFirst(inside, MARKED, 4))
    yield (meta.getAttribute('content') ?? '').slice(0, MAX_NAME).replace(/ [|–] .*$/, '');
}

/** Numbers of the shop, and words of its paths. */
const NO_NAME = /^(?:\d{5,}|(?=\w*\d\w*\d\w*\d)[a-z0-9]{9,}|dp|prd|html?|aspx|php)$/;
const MIN_WORDS = 3;

/** The part of an address that reads like a name, as words. */
function readSlug(url: string | undefined): string[] {
  const path = (url ?? '').replace(/^https?:\/\/[^/]*/, '').replace(/[?#].*$/, '');
  const parts = path
    .slice(0, 600)
    .split('/')
    .map((part) =>
      part
        .toLowerCase()
        .split(/[-_.+]|%20/)
        .filter((word) => /^[\p{L}\d]+$/u.test(word) && !NO_NAME.test(word)),
    );
  const longest = parts.sort((a, b) => b.length - a.length)[0] ?? [];
  return longest.length >= MIN_WORDS ? longest : [];
}

/**
 * Words of an address, spelt as the title spells those that it still has: an address drops the plus
 * of "S25+".
 */
function spellSlug(words: readonly string[], title: string): string {
  const spelt = new Map(
    title.split(' ').map((word) => [foldWords(word).join(''), word.replace(/[,;:.)]+$/, '')]),
  );
  return words.map((word) => spelt.get(foldText(word)) ?? word).join(' ');
}

/**
 * A listing of a translated page under the shop's own name for it, where the page has kept one;
 * else as it was read: the matcher then finds the device itself or less.
 */
export function withOriginalTitle(found: ExtractedListing, document: Document): Listing {
  const { listing } = found;
  const { title } = listing;
  const slug = readSlug(listing.url);
  const known = [...foldWords(title), ...slug];
  for (const text of listNames(found, document)) {
    const name = cleanText(text, MAX_NAME);
    if (isSameName(name, title) && sharesWord(name, known)) return { ...listing, title: name };
  }
  const name = spellSlug(slug, title);
  return isSameName(name, title) && sharesWord(name, foldWords(title))
    ? { ...listing, title: name }
    : listing;
}
