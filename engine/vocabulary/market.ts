import type { Listing } from '../listing.ts';
import { foldKey } from '../text/fold.ts';
import { MARKET_NAMES } from './market-names.ts';

/** Codes of a market; they count only where they are all that is said. */
const CODES: Readonly<Record<string, readonly string[]>> = {
  NI: ['ni', 'xi', 'gbni', 'gbnir', 'uknni', 'ukni'],
  GB: ['uk', 'gb', 'gbr', 'gbeng', 'gbsct', 'gbwls', 'gbgbn'],
  US: ['usa'],
  GR: ['el'],
};

/** The member states of the European Union. */
const EU_STATES: ReadonlySet<string> = new Set([
  'AT',
  'BE',
  'BG',
  'CY',
  'CZ',
  'DE',
  'DK',
  'EE',
  'ES',
  'FI',
  'FR',
  'GR',
  'HR',
  'HU',
  'IE',
  'IT',
  'LT',
  'LU',
  'LV',
  'MT',
  'NL',
  'PL',
  'PT',
  'RO',
  'SE',
  'SI',
  'SK',
]);
export const isEuState = (market: string): boolean => EU_STATES.has(market);

/** Is the market one of the European Union's? Northern Ireland counts for radio equipment. */
export const isEu = (market: string): boolean =>
  isEuState(market) || market === 'EU' || market === 'NI' || market === 'XI';

const MAX_NAME = 60;
const CODE_OF = new Map(
  Object.entries(MARKET_NAMES).flatMap(([code, names]) =>
    [...(CODES[code] ?? []), ...names].map((name) => [name.replaceAll(' ', ''), code] as const),
  ),
);

const findNamed = (text: string): string | undefined =>
  CODE_OF.get(foldKey(text.slice(0, MAX_NAME)).replace(/only$/, ''));

/** Code of a market as a row or an address writes it: "UK", "Germany", "gb-nir", "nl". */
export const toMarketCode = (market: string): string =>
  findNamed(market) ?? market.trim().slice(0, MAX_NAME).toUpperCase();

const MARKET_LABEL = /deliver\w* (?:to|country|area)|ships? to|^market$/i;
const NORTHERN_IRELAND_ALONE =
  /\bnorthern ireland (?:only|delivery|stock)\b|\bdeliver\w* (?:to|in) northern ireland\b/i;

/**
 * The market of an offer: its field, else a delivery row, else the regime's own. Nicaragua is not
 * meant by `NI`.
 */
export function decideMarket({ market, specs, title }: Listing, fallback: string): string {
  if (market !== undefined && market.trim() !== '') return toMarketCode(market);
  const row = Object.entries(specs ?? {})
    .slice(0, 60)
    .find(([label]) => MARKET_LABEL.test(label.slice(0, 60)));
  const told = row && findNamed(row[1]);
  if (told) return told;
  return fallback === 'GB' && NORTHERN_IRELAND_ALONE.test(title.slice(0, 500)) ? 'NI' : fallback;
}
