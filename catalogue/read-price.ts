import type { Price } from '../engine/listing.ts';

const SIGNS: Record<string, string> = { '£': 'GBP', '€': 'EUR', $: 'USD' };
const PRICE =
  /^\s*([A-Z]{3}|[£€$])?\s*(\d{1,3}(?:[, ]\d{3})+(?:\.\d{1,2})?|\d{1,7}(?:[.,]\d{1,2})?)\s*([A-Z]{3}|[£€$])?\s*$/;

/** "699.00 GBP", "£699", "699" beside a column of currency; anything else is no price. */
export function readPrice(cell: string, currencyCell: string | undefined): Price | undefined {
  const [, before, digits = '', after] = PRICE.exec(cell.slice(0, 40)) ?? [];
  const sign = before ?? after ?? currencyCell?.trim().toUpperCase();
  const currency = sign === undefined ? undefined : (SIGNS[sign] ?? sign);
  if (digits === '' || currency === undefined || !/^[A-Z]{3}$/.test(currency)) return undefined;
  const plain = /[, ]\d{3}/.test(digits) ? digits.replace(/[, ]/g, '') : digits.replace(',', '.');
  return { amount: Number(plain), currency };
}
