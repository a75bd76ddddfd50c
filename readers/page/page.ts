import type { Limits } from '../../engine/dataset.ts';
import type { ReaderSettings } from '../contract.ts';
import type { DateOrder } from '../moments/order.ts';
import { isMarketLabel, splitRegions } from '../words/regions.ts';

/** Where a part of a page stands: its headings, outermost first, and the paragraph before it. */
export interface Place {
  headings: readonly string[];
  lead: string;
}

/** Cells of a table, spans already opened: a spanned cell stands in each of its places. */
export interface Grid {
  kind: 'grid';
  place: Place;
  caption: string;
  cells: string[][];
  /** Per cell: does the page itself call it a header? */
  headers: boolean[][];
  /** Rows of it that were too many to read. */
  beyond?: number;
  /** Of one product's facts: each as it stands, label and value. */
  texts?: string[];
}

/** A label and its value, and both as they stand on the page. */
export interface Pair {
  label: string;
  value: string;
  text: string;
}

/** Labels and their values, several to a group: a specification, a definition list. */
export interface Pairs {
  kind: 'pairs';
  place: Place;
  pairs: Pair[];
}

export interface Line {
  kind: 'line';
  place: Place;
  text: string;
  role: 'heading' | 'item' | 'paragraph';
  /** Stands beside a label of its own, as one of several such pairs. */
  isValue?: true;
}

export type Block = Grid | Pairs | Line;

/** What a sentence of the page says of everything beneath the heading it stands under. */
export interface PlacedLimits {
  headings: readonly string[];
  limits: Pick<Limits, 'exclude' | 'regions'>;
}

/** What all parts of a page share. */
export interface PageFacts {
  /** The first heading, else the title: a page about one product names it here. */
  name: string;
  title: string;
  address: URL;
  order: DateOrder | undefined;
  /** It speaks of the UK regime, whose support periods are minimums. */
  isPsti: boolean;
  /** What the page itself calls EOS, where it says so. */
  eos: 'until-support' | 'last-sold' | 'until-security' | undefined;
  limits: readonly PlacedLimits[];
  /** Sentences that speak of the dates of a list, with their headings. */
  announced: readonly { headings: readonly string[]; text: string }[];
  /** Headings beneath which a sentence says that the dates are minimums. */
  minimums: readonly (readonly string[])[];
  settings: ReaderSettings;
}

/** A page as parts, in their order. */
export interface Page {
  facts: PageFacts;
  blocks: Block[];
  /** JSON values that stand in its scripts. */
  json: unknown[];
}

const isUnder = (headings: readonly string[], place: Place): boolean =>
  headings.every((heading, at) => place.headings[at] === heading);

/** The limits that reach a place: those of its own headings and of the page. */
export function findPlaceLimits(facts: PageFacts, place: Place): PlacedLimits['limits'] {
  const regions = new Set(facts.settings.regions ?? []);
  const exclude = new Set(facts.settings.exclude ?? []);
  const market = place.headings.findLast(isMarketLabel);
  if (market !== undefined) for (const region of splitRegions(market)) regions.add(region);
  for (const { headings, limits } of facts.limits) {
    if (!isUnder(headings, place)) continue;
    for (const region of limits.regions ?? []) regions.add(region);
    for (const words of limits.exclude ?? []) exclude.add(words);
  }
  return {
    ...(regions.size === 0 ? {} : { regions: [...regions] }),
    ...(exclude.size === 0 ? {} : { exclude: [...exclude] }),
  };
}

/** Does a sentence of the page say that the dates of this place are minimums? */
export const isMinimumPlace = ({ minimums }: PageFacts, place: Place): boolean =>
  minimums.some((headings) => isUnder(headings, place));

const MAX_LEAD_WORDS = 12;
const isLabel = (lead: string): boolean =>
  lead.split(' ').length <= MAX_LEAD_WORDS && !/[.!?]$/.test(lead);

/** Caption, short line above, and headings: they name what a date beneath them is about. */
export const listNearContexts = ({ headings, lead }: Place, caption: string): string[] => [
  caption,
  ...(isLabel(lead) ? [lead] : []),
  ...headings.toReversed(),
];

/** The paragraph above, what speaks of these dates, the page's name and its address. */
export const listFarContexts = (facts: PageFacts, place: Place): string[] => [
  place.lead,
  ...facts.announced.flatMap(({ headings, text }) => (isUnder(headings, place) ? [text] : [])),
  facts.name,
  facts.title,
  facts.address.pathname.replace(/[-_/.]+/g, ' '),
];
