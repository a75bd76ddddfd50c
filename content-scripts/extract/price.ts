import type { Price } from '../../engine/listing.ts';
import { toAlternatives } from '../../engine/text/alternatives.ts';
import { onFirstUse } from '../../engine/text/first-use.ts';
import { isCurrencyCode } from './currency-codes.ts';
import { dropOtherSums } from './other-sums.ts';

/** Signs and short names that stand for one currency; "$" and "kr" stand for many. */
const CURRENCY_OF: Readonly<Record<string, string>> = {
  '£': 'GBP',
  '€': 'EUR',
  '₹': 'INR',
  zł: 'PLN',
  kč: 'CZK',
  '₺': 'TRY',
  r$: 'BRL',
  s$: 'SGD',
};
/** What a sign that stands for many means in a market. */
const IN_MARKET: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  $: { US: 'USD', CA: 'CAD', AU: 'AUD', NZ: 'NZD', SG: 'SGD', HK: 'HKD' },
  kr: { SE: 'SEK', DK: 'DKK', NO: 'NOK' },
  lei: { RO: 'RON', MD: 'MDL' },
};

/** Words that make a sum another than the price of the thing at once. */
const OTHER_WORDS = `
  from
  ab
  a partir
  à partir
  desde
  od
  från
  vanaf
  was
  rrp
  uvp
  save
  month[s]
  monthly
  mo
  pm
  monat*
  mois
  mes
  mese
  maand
  mies
  mån*
  week[ly]
  contract
  vertrag
  forfait
  deposit
  instalment[s]
  installment[s]
  rate[n]
  emi
  finance
  upfront
  trade[-]in
  shipping
  delivery
  per
  each
`;
const getOther = onFirstUse(
  () => new RegExp(`(?<!\\p{L})${toAlternatives(OTHER_WORDS)}(?!\\p{L})|/\\s?(?:mo|m|w)`, 'iu'),
);
/** Does a text beside a price say that it is another sum? */
export const isOtherSum = (text: string): boolean => getOther().test(text);

/** One sum with its currency before or behind; two sums are a range. */
const SUM =
  /^(\D{0,6}?)\s?(\d{1,3}(?:[.,'\u00a0\u202f ]\d{3})+(?:[.,]\d{2})?|\d{1,7}(?:[.,]\d{1,2})?)(?:[.,]?[-–]{1,2})?\s?(\D{0,6})$/u;

/** "£199 99", "1 299 99 zł", "£1,199 .99": cents that stand in an element of their own. */
const APART =
  /^(\D{0,6}(?:\d{1,3}(?:[.,\u00a0\u202f ]\d{3})+|\d{1,5}))(?: [.,]?|[.,] )(\d{2})(?=\s?\D{0,6}$)/u;

/** "1.299,00", "1,299.00", "1 299": the last sign before two figures parts them. */
export function readAmount(figures: string): number {
  const cents = /[.,](\d{1,2})$/.exec(figures);
  const whole = cents ? figures.slice(0, cents.index) : figures;
  return Number(`${whole.replace(/\D/g, '')}.${cents?.[1] ?? '0'}`);
}

function toCurrency(words: string, market: string | undefined): string | undefined {
  const name = words.trim().toLowerCase();
  if (isCurrencyCode(name.toUpperCase())) return name.toUpperCase();
  return CURRENCY_OF[name] ?? IN_MARKET[name]?.[market ?? ''];
}

/** Characters of a text that may state a price beside what is saved and what it was. */
export const MAX_PRICE_TEXT = 80;

/**
 * A price that a short text states for the whole thing, beside what it was and what is saved;
 * undefined for "from", instalments, contracts, ranges, sums whose currency is not clear, and
 * everything else.
 */
export function readPrice(text: string, market: string | undefined): Price | undefined {
  if (text.length > MAX_PRICE_TEXT) return undefined;
  const line = dropOtherSums(text).replace(APART, '$1.$2');
  const hit = line.length > 40 || isOtherSum(line) ? null : SUM.exec(line);
  const amount = readAmount(hit?.[2] ?? '');
  const currency = toCurrency(hit?.[1] || hit?.[3] || '', market);
  return hit && amount > 0 && currency !== undefined ? { amount, currency } : undefined;
}

/** A price of markup: figures with a full stop before the cents, and an ISO 4217 code. */
export function toPrice(amount: string | undefined, code: string | undefined): Price | undefined {
  const number = Number(
    (amount ?? '').replace(/,(?=\d{3}(?:\D|$))/g, '').replace(/,(?=\d{1,2}$)/, '.'),
  );
  return number > 0 && /^[a-z]{3}$/i.test(code ?? '')
    ? { amount: number, currency: (code ?? '').toUpperCase() }
    : undefined;
}
