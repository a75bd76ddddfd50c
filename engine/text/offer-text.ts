import type { Listing } from '../listing.ts';
import { BAR, foldParted } from './parted.ts';
import { remember } from './remember.ts';
import { searchWords, type IsSaid, type Words } from './phrase-lists.ts';

/**
 * What a listing says, folded, with words taken out that stand there only to be denied ("no Wi-Fi",
 * "Multipoint: no").
 */
export interface OfferText {
  /** Whole words of title, category, specification rows and bullets. */
  anywhere: IsSaid;
  /** Title and specification rows alone: bullets praise what a product can be used with. */
  inTitleOrSpecs: IsSaid;
  inTitle: IsSaid;
  /** The title with what it denies. */
  inWholeTitle: IsSaid;
  /** For phrases that are made for one listing, as with its brand's name. */
  wordsOfTitleAndSpecs: Words;
}

const MAX_TITLE = 1_000;
const MAX_REST = 1_500;
const MAX_ROWS = 60;

export function readOfferText({ title, category, specs, bullets }: Listing): OfferText {
  const wholeTitle = foldParted(title.slice(0, MAX_TITLE));
  const heading = keepAffirmed(wholeTitle);
  const rows = foldAffirmed(
    Object.entries(specs ?? {})
      .slice(0, MAX_ROWS)
      .map(([label, value]) => [label.slice(0, 80), value.slice(0, 300).trim()] as const)
      .filter(([, value]) => !DENIED.test(value))
      .map(([label, value]) => `${label} | ${value}`)
      .join(' | ')
      .slice(0, MAX_REST),
  );
  const rest = foldAffirmed(
    (bullets ?? [])
      .slice(0, 10)
      .map((bullet) => bullet.slice(0, 400))
      .join(' | ')
      .slice(0, MAX_REST),
  );
  const inTitle = searchWords(heading);
  const inTitleOrSpecs = joinSearches(inTitle, search(rows));
  return {
    anywhere: joinSearches(
      inTitleOrSpecs,
      category && searchShelf(category.slice(0, MAX_SHELF)),
      search(rest),
    ),
    inTitleOrSpecs,
    inTitle,
    inWholeTitle: heading === wholeTitle ? inTitle : searchWords(wholeTitle),
    wordsOfTitleAndSpecs: rows.length === 0 ? heading : [...heading, BAR, ...rows],
  };
}

/** A shop has fewer shelves than goods. */
const MAX_SHELVES = 500;
const MAX_SHELF = 300;
const searchShelf = remember(MAX_SHELVES, (shelf) => searchWords(foldAffirmed(shelf)));

const search = (words: Words): IsSaid | undefined =>
  words.length === 0 ? undefined : searchWords(words);

/** Each text is walked once, however many questions reach it. */
function joinSearches(first: IsSaid, ...others: (IsSaid | '' | undefined)[]): IsSaid {
  const all = [first, ...others.filter((one) => typeof one === 'function')];
  return all.length === 1 ? first : (list) => all.some((isSaid) => isSaid(list));
}

/** A specification row that says no says nothing else. */
const DENIED = /^(?:no|none|not supported|not available|n\/a|false|nein|non|nee|-)\.?$/i;

const NEGATORS = new Set([
  'no',
  'non',
  'not',
  'without',
  'never',
  'ohne',
  'kein',
  'keine',
  'sans',
  'pas',
  'sin',
  'senza',
  'zonder',
  'geen',
]);
const FILLERS = new Set([
  'support',
  'supports',
  'need',
  'needs',
  'needed',
  'require',
  'requires',
  'compatible',
  'with',
  'use',
  'uses',
  'any',
  'a',
  'have',
  'for',
  'connect',
  'to',
  'de',
]);
const DENIABLE = new Set([
  'wifi',
  'wi',
  'fi',
  'wlan',
  'bluetooth',
  'internet',
  'ethernet',
  'lan',
  'sim',
  'cellular',
  'lte',
  '4g',
  '5g',
  '3g',
  'hub',
  'gateway',
  'bridge',
  'app',
  'multipoint',
  'nfc',
  'zigbee',
  'mobile',
  'data',
  'network',
  'card',
  'slot',
  'connectivity',
]);
const JOINERS = new Set(['or', 'and', 'nor', 'oder', 'ou', 'o']);
/** "Wi-Fi not required". */
const AFTERWARDS = new Set([
  'required',
  'needed',
  'necessary',
  'supported',
  'included',
  'available',
]);

const foldAffirmed = (text: string): string[] => keepAffirmed(foldParted(text));

/** "2.4G" is a radio band, not the fourth generation of mobile networks. */
const joinRadioBands = (words: string[]): string[] =>
  words.includes('4g')
    ? words.map((word, at) => (word === '4g' && words[at - 1] === '2' ? '4ghz' : word))
    : words;

/** The words themselves where nothing is denied. */
const keepAffirmed = (words: string[]): string[] => joinRadioBands(dropDenied(words));

function dropDenied(words: string[]): string[] {
  if (!words.some((word) => NEGATORS.has(word))) return words;
  const dropped = new Set<number>();
  for (let at = 0; at < words.length; at++) {
    if (!NEGATORS.has(words[at] as string)) continue;
    if (AFTERWARDS.has(words[at + 1] ?? ''))
      for (let back = at - 1; back >= 0 && DENIABLE.has(words[back] as string); back--)
        dropped.add(back);
    let next = at + 1;
    while (next < at + 4 && FILLERS.has(words[next] ?? '')) next++;
    for (
      ;
      next < words.length &&
      (DENIABLE.has(words[next] as string) || JOINERS.has(words[next] as string));
      next++
    )
      dropped.add(next);
  }
  return words.filter((_, at) => !dropped.has(at));
}
