import type { Listing } from '../listing.ts';
import { foldKey, foldText } from '../text/fold.ts';

/**
 * A market by its names: `names` also where they stand in a line ("Deliver to Spain"), `codes` only
 * where they are all that is said.
 */
interface Market {
  code: string;
  codes?: readonly string[];
  names: readonly string[];
}

/** Northern Ireland stands before Ireland and the United Kingdom: the narrower name decides. */
const MARKETS: readonly Market[] = [
  {
    code: 'NI',
    codes: ['ni', 'xi', 'gbni', 'gbnir', 'uknni', 'ukni'],
    names: [
      'northern ireland',
      'nordirland',
      'irlande du nord',
      'irlanda del norte',
      'irlanda del nord',
      'noord ierland',
    ],
  },
  {
    code: 'GB',
    codes: ['uk', 'gb', 'gbr', 'gbeng', 'gbsct', 'gbwls', 'gbgbn'],
    names: [
      'united kingdom',
      'great britain',
      'britain',
      'england',
      'scotland',
      'wales',
      'vereinigtes konigreich',
      'vereinigten konigreich',
      'royaume uni',
      'reino unido',
      'regno unito',
    ],
  },
  { code: 'IE', names: ['ireland', 'irland', 'irlande', 'irlanda', 'ierland'] },
  {
    code: 'DE',
    names: ['germany', 'deutschland', 'allemagne', 'alemania', 'germania', 'duitsland'],
  },
  { code: 'FR', names: ['france', 'frankreich', 'francia', 'frankrijk'] },
  { code: 'ES', names: ['spain', 'espana', 'spanien', 'espagne', 'spagna', 'spanje'] },
  { code: 'IT', names: ['italy', 'italia', 'italien', 'italie'] },
  {
    code: 'NL',
    names: [
      'netherlands',
      'nederland',
      'niederlande',
      'niederlanden',
      'pays bas',
      'paises bajos',
      'paesi bassi',
    ],
  },
  { code: 'AT', names: ['austria', 'osterreich', 'autriche', 'oostenrijk'] },
  {
    code: 'US',
    codes: ['usa'],
    names: [
      'united states',
      'vereinigte staaten',
      'vereinigten staaten',
      'etats unis',
      'estados unidos',
      'stati uniti',
    ],
  },
  { code: 'GR', codes: ['el'], names: ['greece'] },
];

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

/** A Northern Irish postcode, as a delivery line shows it. */
const BELFAST = /\bBT\d{1,2}(?:\s?\d[A-Z]{2})?\b/;
const MAX_LINE = 200;

/** Market that a line names ("Deliver to Belfast BT1 5GS", "Lieferung nach Irland"), if it does. */
export function findMarketInLine(text: string | undefined): string | undefined {
  if (!text) return undefined;
  const line = text.slice(0, MAX_LINE);
  if (BELFAST.test(line)) return 'NI';
  const words = ` ${foldText(line)} `;
  return MARKETS.find(({ names }) => names.some((name) => words.includes(` ${name} `)))?.code;
}

const MAX_NAME = 60;
const CODE_OF = new Map(
  MARKETS.flatMap(({ code, codes = [], names }) =>
    [...codes, ...names].map((name) => [name.replaceAll(' ', ''), code] as const),
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
