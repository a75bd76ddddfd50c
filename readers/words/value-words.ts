import { toAlternatives } from '../../engine/text/alternatives.ts';
import values from './values.json' with { type: 'json' };

/** Words of values and sentences (`values.json`), folded: lower case, no accents. */
const join = (phrases: readonly string[]): string => toAlternatives(phrases.join('\n'));
const inside = (phrases: readonly string[]): RegExp =>
  new RegExp(`(?<![a-z0-9])${join(phrases)}(?![a-z0-9])`);

export const IS_AT_LEAST = inside(values.atLeast);
export const IS_UP_TO = inside(values.upTo);
export const IS_ENDED = inside(values.ended);
/** Says of a product that its updates or its support have ended. */
export const IS_UNSUPPORTED =
  /\b(?:no longer (?:be )?(?:supported|receives?|receiving|gets?|updated)|no (?:more|further) (?:security |software |firmware )?updates|unsupported|not supported any ?more|out of support|support (?:has )?ended|updates (?:have )?ended|end of support (?:products|devices|models)|nicht mehr unterstutzt|keine (?:sicherheits|software-?)?(?:updates|aktualisierungen) mehr|plus de mises? a jour|geen (?:beveiligings)?updates meer|(?:n'est|ne sont) plus (?:pris|mis)|ya no (?:recibe|tiene)\w*|non piu supportat\w|niet meer ondersteund)/;
/** Right before a date: something begins on it. */
export const IS_FROM =
  /\b(?:from|since|starting|beginning|commencing|ab|von|seit|a partir d[eu]|depuis|desde|dal?|a partire dal?|vanaf|sinds|od|fran|fra)(?: on| the| dem| el)?\s*$/;
export const IS_NOTHING = new RegExp(`^(?:${join(values.nothing)}|[-–—?/*]+)[.*]?$`);
export const IS_GOING_ON = new RegExp(`^${join(values.goingOn)}[.*]?$`);
/** What may stand beside a bare year for the year to be the whole date. */
export const BESIDE_YEAR_WORDS = new RegExp(inside(values.besideYear), 'g');
export const PERIOD_UNITS = join(values.units);
export const FROM_WORDS = Object.entries(values.from).map(
  ([from, phrases]) => [from, inside(phrases)] as const,
);
