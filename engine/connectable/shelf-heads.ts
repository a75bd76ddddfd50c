import { hasFlag, isKin, type DeviceType } from '../device-types.ts';
import { remember } from '../text/remember.ts';
import { readToken, type Tokens } from '../text/tokens.ts';
import { isHead, type Signal } from './signals.ts';
import { isNoDevice } from './title-reading.ts';

const MAX_TOKENS = 8;
const MAX_WORDS_BEHIND = 1;
const WORD = /^\p{L}{3,}$/u;

/**
 * "Doogee X98", "Xerox VersaLink C405DN": maker and model, and nothing that says what it is. Words
 * behind the number ("101R00421 transfer unit") name goods of their own, which a shop may have put
 * on any shelf.
 */
export function namesModelAlone(tokens: Tokens): boolean {
  if (tokens.count > MAX_TOKENS) return false;
  const words = Array.from({ length: tokens.count }, (_, at) => readToken(tokens, at));
  const number = words.findIndex((word) => /\d/.test(word));
  if (number < 0) return false;
  return words.slice(number + 1).filter((word) => WORD.test(word)).length <= MAX_WORDS_BEHIND;
}

/** Shelves are named in the plural, goods in the singular: "Security cameras". */
const PLURALS: readonly [RegExp, string][] = [
  [/(?<=\p{L}{2})ies\b/giu, 'y'],
  [/(?<=ch|sh|x|ss)es\b/giu, ''],
  [/(?<=\p{L}{2}[^su\W\d]|\btv)s\b/giu, ''],
];

const toSingular = (words: string): string =>
  PLURALS.reduce((text, [plural, ending]) => text.replace(plural, ending), words);

export type ReadText = (text: string) => readonly Signal[];

/** The last step of a breadcrumb, which names the kind of goods, read once for all questions. */
export interface Shelf {
  words: string;
  heads: readonly Signal[];
  /** Heads of the words in the singular. */
  singular: () => readonly Signal[];
  /** Heads of each of several parts: "Phones & accessories". */
  parts: () => readonly (readonly Signal[])[];
}

export type OpenShelf = (category: string) => Shelf;

/** A shop has fewer shelves than goods. */
const MAX_SHELVES = 500;
const MAX_CATEGORY = 200;

/** Makes the reader of shelves, which knows again those that it has read. */
export function createShelves(readText: ReadText): OpenShelf {
  const open = remember(MAX_SHELVES, (end) => readShelf(findLastStep(end), readText));
  return (category) => open(category.slice(-MAX_CATEGORY));
}

const readShelf = (words: string, readText: ReadText): Shelf => ({
  words,
  heads: words === '' ? [] : readText(words).filter(isHead),
  singular: once(() => readSingular(words, readText)),
  parts: once(() => words.split(SEVERAL).map((part) => readPart(part.trim(), readText))),
});

function once<T>(work: () => T): () => T {
  let known: { value: T } | undefined;
  return () => (known ??= { value: work() }).value;
}

const findLastStep = (category: string): string =>
  category
    .split(/>|›|\/|\|/)
    .at(-1)
    ?.trim() ?? '';

/** A shelf's word for mobile phones; a title's "phone" might be any other. */
const PHONES =
  /^(?:(?:all|new|smart|android|5g|sim[- ]free|pay as you go|refurbished|unlocked) )*(?:phones?|mobiles?|handys)$/i;
const PHONE = /(?<!\p{L})phone(?!\p{L})/iu;

const readSingular = (words: string, readText: ReadText): Signal[] =>
  readText(PHONES.test(words) ? 'mobile phone' : toSingular(words)).filter(isHead);

/**
 * What a shelf says its goods are. A plural names the goods of a title that leaves them open, and
 * accessories of any.
 */
export function readShelfHeads(shelf: Shelf, isLeftOpen: boolean): readonly Signal[] {
  const { heads } = shelf;
  if (heads.some(({ lexeme }) => lexeme.kind !== 'needing')) return heads;
  const singular = shelf.singular();
  return singular.length > 0 && (isLeftOpen || singular.some(isNoDevice)) ? singular : heads;
}

/** "Phones & accessories": of such a shelf one part may hold devices. */
const SEVERAL = /[&,+]|(?<!\p{L})(?:and|und|et|y|e|en)(?!\p{L})/iu;

/**
 * Does a shelf hold only accessories: of anything one carries ("Cases"), or of devices like this
 * one ("Phone cases")? Headphones may stand among "Phone accessories".
 */
export function isShelfOfParts(shelf: Shelf, type: DeviceType | null): boolean {
  const { words, heads } = shelf;
  if (words === '' || /adapter/i.test(words)) return false;
  if (heads.length > 0 && heads.every(isFirmAccessory))
    return type === null || type === 'other' || hasFlag(type, 'isCarried');
  const parts = shelf.parts();
  return (
    parts.every((part) => part.at(-1)?.lexeme.kind === 'accessory') &&
    parts
      .flat()
      .some(({ lexeme }) => 'type' in lexeme && (type === null || isKin(lexeme.type, type)))
  );
}

function readPart(part: string, readText: ReadText): Signal[] {
  const heads = readText(part).filter(isHead);
  if (heads.length > 1 && isNoDevice(heads.at(-1) as Signal)) return heads;
  const singular = readText(toSingular(part).replace(PHONE, 'mobile phone')).filter(isHead);
  return singular.length > 0 ? singular : heads;
}

/** An accessory by any title, or the strap or case that a wearable's title may name as its own. */
const isFirmAccessory = ({ lexeme }: Signal): boolean =>
  lexeme.kind === 'accessory' && (!lexeme.weak || lexeme.wearable === true);
