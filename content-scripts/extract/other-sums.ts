import { toAlternatives } from '../../engine/text/alternatives.ts';

/** Words before what a price saves ("Save £50", "Sie sparen 20 %"). */
const SAVING_WORDS = `
  save
  you save
  saving[s]
  saving[s] of
  sie sparen
  du sparst
  sparen sie
  économisez
  vous économisez
  ahorra
  ahorras
  risparmi
  bespaar
  je bespaart
  oszczędzasz
  oszczędź
  spara
  du sparar
  economize
  poupe
  arbedwch
`;
/** Words before a former or recommended price ("Was £249", "RRP: £249"). */
const FORMER_WORDS = `
  was
  were
  before
  previously
  rrp
  msrp
  uvp
  list price
  old price
  statt
  vorher
  bisher
  avant
  au lieu de
  antes
  prima
  anziché
  voorheen
`;
/** Words before the price of now. */
const PRESENT_WORDS = `
  now
  now only
  only
  our price
  sale price
  jetzt
  nur
  maintenant
  ahora
  ora
  nu
  teraz
`;
/** A sum with its currency on one side or none, or a share of the price. */
const SUM = String.raw`\p{Sc}?\s?\d[\d.,]{0,11}(?:\s?(?:%|\p{Sc}|zł|kr|gbp|eur|usd|pln|sek))?`;
/** Brackets and signs that stand round such a part, and the share behind a saving. */
const BEFORE = String.raw`[(\[]?\s?(?<!\p{L})`;
const SHARE = String.raw`(?:\s?[(\[]?-?\d{1,2}\s?%[)\]]?)?`;
const AFTER = String.raw`(?!\d)\s?[)\]]?[,;.|·]?`;

const SAVING = new RegExp(
  `${BEFORE}(?:${toAlternatives(SAVING_WORDS)}\\s?:?\\s?${SUM}${SHARE}|${SUM}\\soff(?!\\p{L}))${AFTER}`,
  'giu',
);
const FORMER = new RegExp(
  `${BEFORE}${toAlternatives(FORMER_WORDS)}\\s?:?\\s?${SUM}${AFTER}`,
  'giu',
);
const PRESENT = new RegExp(`^${toAlternatives(PRESENT_WORDS)}\\s?:?\\s?(?=[\\d\\p{Sc}])`, 'iu');
/** Longer texts are no labels of a price. */
const MAX_LENGTH = 120;

const drop = (text: string, part: RegExp): string =>
  text.length > MAX_LENGTH ? text : text.replace(part, ' ').replace(/\s+/g, ' ').trim();

/** A price without what it saves: "£199 (save £50)" is "£199", "Save £50" is nothing. */
export const dropSavings = (text: string): string => drop(text, SAVING);

/** A price without what it saves and what it was: "Was £249 Now £199" is "£199". */
export const dropOtherSums = (text: string): string =>
  drop(dropSavings(text), FORMER).replace(PRESENT, '');
