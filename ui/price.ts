import type { IsoDate } from '../engine/dataset.ts';
import type { Price } from '../engine/listing.ts';
import type { Translator } from '../engine/i18n/translator.ts';
import { countYears } from './years-scale.ts';

/** From here on pennies say nothing. */
const WHOLE_FROM = 10;

/**
 * What a year with updates costs, in the price's currency, counted from today. Null under one year:
 * the price of a few weeks, blown up to a year, is no comparison.
 */
export function computePricePerYear(
  price: Price | undefined,
  today: IsoDate,
  until: IsoDate | undefined,
): number | null {
  if (price === undefined || until === undefined) return null;
  const years = countYears(today, until);
  return years >= 1 && price.amount > 0 ? price.amount / years : null;
}

/** From today to the day that updates are said to last to, or at least last to. */
export interface Span {
  today: IsoDate;
  until: IsoDate | undefined;
  isMinimum: boolean;
}

/** "£39.99" in a language; null where the shop's code is none of a currency. */
export function formatPrice({ amount, currency }: Price, locale: string): string | null {
  return formatMoney(amount, { currency, locale, digits: undefined });
}

/** "£17": a yearly price is an estimate, so pennies are left out where they say nothing. */
export const formatYearlyPrice = (
  amount: number,
  currency: string,
  locale: string,
): string | null =>
  formatMoney(amount, { currency, locale, digits: amount >= WHOLE_FROM ? 0 : undefined });

/** "£36", or "up to £36" where updates may last longer than was promised. */
export function formatPerYear(
  price: Price | undefined,
  { today, until, isMinimum }: Span,
  { t, locale }: Translator,
): string | null {
  const amount = computePricePerYear(price, today, until);
  if (price === undefined || amount === null) return null;
  const perYear = formatYearlyPrice(amount, price.currency, locale);
  return perYear !== null && isMinimum ? t('ui.price.most', { price: perYear }) : perYear;
}

/** "£149.00" and "£36 per supported year"; null for what is not known or is no comparison. */
export function formatPrices(
  price: Price | undefined,
  span: Span,
  words: Translator,
): { amount: string | null; perYear: string | null } {
  if (price === undefined) return { amount: null, perYear: null };
  const perYear = formatPerYear(price, span, words);
  return {
    amount: formatPrice(price, words.locale),
    perYear: perYear === null ? null : words.t('ui.price.per-year', { price: perYear }),
  };
}

function formatMoney(
  amount: number,
  { currency, locale, digits }: { currency: string; locale: string; digits: number | undefined },
): string | null {
  if (!/^[A-Z]{3}$/.test(currency)) return null;
  return new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    ...(digits === undefined ? {} : { maximumFractionDigits: digits }),
  }).format(amount);
}
