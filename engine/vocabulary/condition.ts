import type { Condition, Listing } from '../listing.ts';
import { foldText } from '../text/fold.ts';
import { foldParted } from '../text/parted.ts';
import { searchWords, type IsSaid } from '../text/phrase-lists.ts';
import type { OfferText } from '../text/offer-text.ts';
import table from './condition-words.json';

/**
 * The words of condition in one table (`condition-words.json`, one phrase a line), for fields of
 * pages, columns of catalogues, specification rows and titles alike. `phrases` mean it wherever
 * they stand; `values` mean it only where they are the whole of a field, or of a part of it ("Good"
 * is in many titles).
 */
const { phrases, values } = table;

/** From the narrower to the wider: the first that is said decides. "New" is what is left. */
const NARROWER = ['manufacturer-refurbished', 'refurbished', 'open-box', 'used'] as const;
const STATED = [...NARROWER, 'new'] as const;

/** The condition that phrases of the table state, the narrowest first. */
const findPhrase = (isSaid: IsSaid): (typeof STATED)[number] | undefined =>
  STATED.find((condition) => isSaid(phrases[condition]));

const MAX_VALUE = 120;
const MAX_TITLE = 1_000;
const MAX_ROWS = 60;

/** "https://schema.org/UsedCondition", "UsedLikeNew": the words in them. */
const openValue = (value: string): string =>
  value
    .slice(0, MAX_VALUE)
    .replace(/^\s*(?:https?:)?\/\/\S*\//, '')
    .replace(/Condition\s*$/, ' ')
    .replace(/([a-z])([A-Z])/g, '$1 $2');

let byJoined: ReadonlyMap<string, string> | undefined;

/** Phrases of the table by themselves written as one word; the first of a spelling keeps it. */
function indexJoined(): Map<string, string> {
  const index = new Map<string, string>();
  const known = [phrases, values].flatMap((lists) => Object.values(lists).flat());
  for (const phrase of known) index.set(phrase, phrase);
  for (const phrase of known) {
    const joined = phrase.replaceAll(' ', '');
    if (!index.has(joined)) index.set(joined, phrase);
  }
  return index;
}

/** "exdisplay" -> "ex display": exports write the phrases of the table as one word, too. */
const openWord = (word: string): string => (byJoined ??= indexJoined()).get(word) ?? word;

/** Words of a field of condition, folded, however they are written together. */
function foldField(value: string | undefined): string {
  const text = foldText(openValue(value ?? ''));
  return text.includes(' ') ? text : openWord(text);
}

/** "Used", "Used - Good", "Grade B, used", but not "never used" or "can be used with". */
const saysUsedInField = (text: string): boolean =>
  /^used\b|(?<!\b(?:never|not|be) )\bused\b(?! (?:for|by|in|with|as|to|on|at)\b)/.test(text);

/**
 * Condition that a field names ("Excellent - Refurbished", "B-Ware", "LikeNew",
 * "https://schema.org/NewCondition"); undefined when the table knows none of its words.
 */
export function readCondition(value: string | undefined): Condition | undefined {
  if (value === undefined || value === '') return undefined;
  const text = foldField(value);
  if (text === '') return undefined;
  const parts = openValue(value)
    .split(/\s[-\u2013\u2014]\s|[|;:,.()[\]\u00b7\u2022]/)
    .map((part) => foldText(part).replace(/ condition$/, ''));
  const isAll = (list: readonly string[]): boolean =>
    [text, ...parts].some((part) => list.includes(part));
  // Whoever certifies without being named is taken to be the maker, as the platforms define it.
  if (isAll(values['manufacturer-refurbished'])) return 'manufacturer-refurbished';
  const stated = findPhrase(searchWords(text.split(' ')));
  if (stated !== undefined && stated !== 'new') return stated;
  if (isAll(values.used) || saysUsedInField(text)) return 'used';
  // Graded goods have passed through somebody's hands, and who that was is not said.
  if (isAll(values.refurbished)) return 'refurbished';
  if (isAll(values['open-box'])) return 'open-box';
  return stated;
}

/**
 * "Used" as a label, not as a verb: at the front, in brackets, or between dashes or commas ("used
 * for", "can be used" are not).
 */
const USED_LABEL =
  /(?:^|[-–—|,([*:/]\s{0,3})used(?![\s-](?:for|by|in|with|as|to|on|at)\b)(?=$|[\s\])|,.*:!/-])/i;

/** At the front it is the goods' own past; elsewhere an offer to take the old ones. */
const TRADED_IN =
  /^\W{0,3}trade[ -]?in\b(?! (?:available|offer|bonus|deal|value|and|to|your|for)\b)/i;

/** Without one of these words neither pattern can stand in a title. */
const LABELS = ['used', 'trade', 'tradein'];

/** Condition that the words of a title state; "new" is no news there and stands in many names. */
function findInTitle(title: string, isSaid: IsSaid): Condition | undefined {
  const stated = NARROWER.find((condition) => isSaid(phrases[condition]));
  if (stated !== undefined || !isSaid(LABELS)) return stated;
  return USED_LABEL.test(title.slice(0, 500)) || TRADED_IN.test(title.slice(0, 60))
    ? 'used'
    : undefined;
}

const CONDITION_LABEL =
  /condition|zustand|état|etat|estado|condizion|staat|\bgrade\b|item quality/i;

function findConditionRow(specs: Listing['specs']): string | undefined {
  return Object.entries(specs ?? {})
    .slice(0, MAX_ROWS)
    .find(([label]) => CONDITION_LABEL.test(label.slice(0, 60)))?.[1];
}

/**
 * Condition that title and specification state, when they say anything but new: what a page or a
 * row without a field of condition goes by.
 */
export function findStatedCondition(
  { title, specs }: Pick<Listing, 'title' | 'specs'>,
  isSaid: IsSaid = searchWords(foldParted(title.slice(0, MAX_TITLE))),
): Condition | undefined {
  const said = [findInTitle(title, isSaid), readCondition(findConditionRow(specs))];
  return NARROWER.find((condition) => said.includes(condition));
}

/**
 * A new, returned, refurbished or used offer: the field if there is one, decoded or in its words,
 * else what is stated.
 */
export const decideCondition = (
  listing: Listing,
  { inWholeTitle }: Pick<OfferText, 'inWholeTitle'>,
): Condition =>
  listing.condition ??
  readCondition(listing.conditionWords) ??
  findStatedCondition(listing, inWholeTitle) ??
  'new';

/** Words that name the maker as the one who refurbished it. */
export const BY_MAKER: readonly string[] = phrases['manufacturer-refurbished'];

/** "Used: Like New": as shops grade what came back, whether it was used or not. */
const LIKE_NEW = [
  'like new',
  'as new',
  'wie neu',
  'neuwertig',
  'comme neuf',
  'come nuovo',
  'como nuevo',
  'zo goed als nieuw',
  'als nieuw',
  'jak nowy',
  'som ny',
];

const hasLikeNew = (folded: string): boolean =>
  LIKE_NEW.some((phrase) => ` ${folded} `.includes(` ${phrase} `));

/** Do the words of condition, of field, specification or title, say "like new"? */
export const saysLikeNew = (listing: Listing): boolean =>
  hasLikeNew(readConditionWords(listing)) ||
  hasLikeNew(foldText(listing.title.slice(0, MAX_TITLE)));

/**
 * What a field of condition says, and its words where they may tell who refurbished it, or whether
 * it was used at all.
 */
export function readConditionField(
  value: string | undefined,
): Pick<Listing, 'condition' | 'conditionWords'> {
  const condition = readCondition(value);
  if (condition === undefined) return {};
  return condition === 'refurbished' || (condition === 'used' && hasLikeNew(foldField(value)))
    ? { condition, conditionWords: value?.slice(0, MAX_VALUE) }
    : { condition };
}

/** The words of condition, of the field or else the specification, folded. */
export const readConditionWords = ({ conditionWords, specs }: Listing): string =>
  foldField(conditionWords ?? findConditionRow(specs));
