import { toAlternatives } from '../../engine/text/alternatives.ts';
import { onFirstUse } from '../../engine/text/first-use.ts';

/** Words before what a price saves ("Save £50", "Sie sparen 20 %"). */
const SAVING_WORDS = `
  save[s]
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
  por
  agora
  nawr
  ahora
  ora
  nu
  teraz
`;
/** By which time an instalment is paid. */
const PERIOD_WORDS = `
  month[s]
  monthly
  mo
  mth
  pm
  week[ly]
  monat
  monatlich
  mois
  mes
  mese
  maand
  mies
  miesiąc
  mån
  månad
`;
/** Words for how goods come, whose sum is none of theirs. */
const DELIVERY_WORDS = `
  delivery
  shipping
  postage
  p&p
  versand[kosten]
  livraison
  spedizione
  envío
  verzending
  bezorging
  dostawa
  frakt
`;
/** A sum with its currency on one side or none, or a share of the price. */
const SUM = String.raw`\p{Sc}?\s?\d[\d.,]{0,11}(?:\s?(?:%|\p{Sc}|zł|kr|gbp|eur|usd|pln|sek))?`;
/** Brackets and signs that stand round such a part, and the share behind a saving. */
const BEFORE = String.raw`[(\[]?\s?(?<!\p{L})`;
const SHARE = String.raw`(?:\s?[(\[]?-?\d{1,2}\s?%[)\]]?)?`;
const AFTER = String.raw`(?!\d)\s?[)\]]?[,;.|·]?`;

const OR = String.raw`(?<!\p{L})(?:or|oder|ou|o|of|lub|eller)(?:\s(?:from|only|just))?\s`;
const COUNTED = String.raw`\d{1,2}\s?(?:[x×]|(?:interest[- ]free )?(?:monthly )?(?:payments|instalments|rates?) of)\s?`;
const PLUS = String.raw`(?:\+\s?)?`;

const createSaving = (): RegExp =>
  new RegExp(
    `${BEFORE}(?:${toAlternatives(SAVING_WORDS)}\\s?:?\\s?${SUM}${SHARE}|${SUM}\\soff(?!\\p{L}))${AFTER}`,
    'giu',
  );

/** "Or £16.58/month", "£16.58/month or", "3 payments of £66.33 with Klarna": another way to pay. */
function createInstalment(): RegExp {
  const byTime = String.raw`\s?(?:\/\s?|per\s|an?\s|pro\s|par\s|al\s)?${toAlternatives(PERIOD_WORDS)}(?!\p{L})`;
  return new RegExp(
    [
      `${OR}(?:${COUNTED})?${SUM}${byTime}`,
      `${SUM}${byTime}\\s(?=${OR})`,
      `(?:${OR})?${COUNTED}${SUM}(?:${byTime})?(?: with \\p{L}{2,12})?`,
    ].join('|'),
    'giu',
  );
}

function createDelivery(): RegExp {
  const words = toAlternatives(DELIVERY_WORDS);
  return new RegExp(
    `${PLUS}(?:${SUM}\\s${words}(?!\\s?:?\\s?[\\p{Sc}\\d])|(?<!\\p{L})${words}\\s?:?\\s?${SUM}|(?<!\\p{L})free ${words})(?!\\p{L})`,
    'giu',
  );
}

/** A sum without the tax, and the words by which the other one has it. */
const createTax = (): RegExp =>
  new RegExp(
    String.raw`${SUM}\s?\(?ex(?:c|cl|cluding)?\.?\s?vat\)?|(?<!\p{L})\(?inc(?:l|luding)?\.?\s?vat\)?`,
    'giu',
  );

const getExpressions = onFirstUse(() => ({
  asides: [createSaving(), createInstalment(), createDelivery(), createTax()],
  leadingOr: new RegExp(`^${OR}`, 'iu'),
  former: new RegExp(`${BEFORE}${toAlternatives(FORMER_WORDS)}\\s?:?\\s?${SUM}${AFTER}`, 'giu'),
  present: new RegExp(
    `^${toAlternatives(PRESENT_WORDS)}\\s?:?\\s?(?=(?:r|us|c|a)?[\\d\\p{Sc}])`,
    'iu',
  ),
}));
/** Longer texts are no labels of a price. */
const MAX_LENGTH = 120;

const drop = (text: string, part: RegExp): string =>
  text.length > MAX_LENGTH ? text : text.replace(part, ' ').replace(/\s+/g, ' ').trim();

/** A price without what it saves, what its delivery costs and how it may be paid by instalments. */
export function dropAsides(text: string): string {
  const { asides, leadingOr } = getExpressions();
  return asides.reduce(drop, text).replace(leadingOr, '');
}

/** A price without what it saves and what it was: "Was £249 Now £199" is "£199". */
export function dropOtherSums(text: string): string {
  const { former, present } = getExpressions();
  return drop(dropAsides(text), former).replace(present, '');
}
