import { foldText } from '../text/fold.ts';

/**
 * Names of markets, also as they stand in a line ("Deliver to Spain"). Northern Ireland stands
 * before Ireland and the United Kingdom: the narrower name decides.
 */
export const MARKET_NAMES: Readonly<Record<string, readonly string[]>> = {
  NI: [
    'northern ireland',
    'nordirland',
    'irlande du nord',
    'irlanda del norte',
    'irlanda del nord',
    'noord ierland',
  ],
  GB: [
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
  IE: ['ireland', 'irland', 'irlande', 'irlanda', 'ierland'],
  DE: ['germany', 'deutschland', 'allemagne', 'alemania', 'germania', 'duitsland'],
  FR: ['france', 'frankreich', 'francia', 'frankrijk'],
  ES: ['spain', 'espana', 'spanien', 'espagne', 'spagna', 'spanje'],
  IT: ['italy', 'italia', 'italien', 'italie'],
  NL: [
    'netherlands',
    'nederland',
    'niederlande',
    'niederlanden',
    'pays bas',
    'paises bajos',
    'paesi bassi',
  ],
  AT: ['austria', 'osterreich', 'autriche', 'oostenrijk'],
  US: [
    'united states',
    'vereinigte staaten',
    'vereinigten staaten',
    'etats unis',
    'estados unidos',
    'stati uniti',
  ],
  GR: ['greece'],
};

/** A Northern Irish postcode, as a delivery line shows it. */
const BELFAST = /\bBT\d{1,2}(?:\s?\d[A-Z]{2})?\b/;
const MAX_LINE = 200;

/** Market that a line names ("Deliver to Belfast BT1 5GS", "Lieferung nach Irland"), if it does. */
export function findMarketInLine(text: string | undefined): string | undefined {
  if (!text) return undefined;
  const line = text.slice(0, MAX_LINE);
  if (BELFAST.test(line)) return 'NI';
  const words = ` ${foldText(line)} `;
  return Object.entries(MARKET_NAMES).find(([, names]) =>
    names.some((name) => words.includes(` ${name} `)),
  )?.[0];
}
