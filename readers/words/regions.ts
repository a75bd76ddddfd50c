import { toAlternatives } from '../../engine/text/alternatives.ts';

/** Regions as pages name them, folded; the longer stand first. */
const REGION_NAMES = `
  united kingdom
  great britain
  northern ireland
  european union
  european economic area
  united states of america
  united states
  north america
  latin america
  south america
  middle east and africa
  middle east
  asia pacific
  vereinigtes konigreich
  royaume-uni
  reino unido
  regno unito
  verenigd koninkrijk
  wielka brytania
  europe
  europa
  america
  asia
  africa
  oceania
  australia
  new zealand
  canada
  japan
  india
  china
  germany
  deutschland
  france
  spain
  espana
  italy
  italia
  netherlands
  poland
  polska
  ireland
  switzerland
  schweiz
  austria
  rest of the world
  rest of world
  all other countries
  all other regions
  other countries
  other regions
  global
  worldwide
  international
`;
/** Short names count in capitals, or alone in brackets. */
const REGION_CODES = new Set(
  'UK GB EU EEA EMEA MEA APAC US USA ANZ LATAM NA JP CN IN DE FR ES IT NL PL IE AU NZ CA CH AT BE SE NO DK FI PT TR RU ID TW KR BR MX ROW'.split(
    ' ',
  ),
);

const NAMED = new RegExp(`(?<![a-z0-9])${toAlternatives(REGION_NAMES)}(?![a-z0-9])`, 'g');
const CAPITALS = /(?<![A-Za-z0-9-])[A-Z]{2,5}(?![A-Za-z0-9-])/g;

/** Regions named in a text, as they stand there. */
export function findRegions(text: string, fold: (text: string) => string): string[] {
  const folded = fold(text);
  const sameLength = folded.length === text.length;
  const named = [...folded.matchAll(NAMED)].map(({ index, 0: name }) =>
    sameLength ? text.slice(index, index + name.length) : name,
  );
  const codes = [...text.matchAll(CAPITALS)]
    .map(([code]) => code)
    .filter((code) => REGION_CODES.has(code));
  return [...new Set([...named, ...codes])];
}

/** The parts of a list of regions: "UK / EU", "UK and Ireland". */
export const splitRegions = (text: string): string[] =>
  text
    .split(/[,/&]| and /)
    .map((part) => part.trim())
    .filter(Boolean);

/** Is the whole text a region or a list of them ("Global, Europe", "eea")? */
export function isOnlyRegions(text: string): boolean {
  const parts = splitRegions(text);
  return (
    parts.length > 0 &&
    parts.every(
      (part) =>
        REGION_CODES.has(part.toUpperCase()) || part.toLowerCase().replace(NAMED, '').trim() === '',
    )
  );
}

/** In capitals these mean a market; others of two letters are words as often ("IT", "NO"). */
const PLAIN_CODES = new Set('UK GB EU EEA EMEA US USA APAC ANZ LATAM ROW'.split(' '));

/** Is this header or heading a market and nothing else: "UK", "Rest of world", "UK / EU"? */
export const isMarketLabel = (text: string): boolean =>
  isOnlyRegions(text) &&
  splitRegions(text).every((part) => part.length > 4 || PLAIN_CODES.has(part));
