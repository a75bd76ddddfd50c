import { cleanText, decodeEntities } from '../dom/text.ts';

export type Json = Record<string, unknown>;

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Own value only: a block may carry keys like `constructor`. */
export const getField = (node: Json, key: string): unknown =>
  Object.hasOwn(node, key) ? node[key] : undefined;

/** A list of what may be one or many. */
export function toList(value: unknown): unknown[] {
  if (Array.isArray(value)) return value;
  return value === undefined || value === null ? [] : [value];
}

/**
 * A text of a value that may be a string, number, language map, list or node with a name. Entities
 * are opened twice: shops escape twice.
 */
export function readTextValue(value: unknown, max = 500, depth = 0): string | undefined {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string')
    return cleanText(decodeEntities(decodeEntities(value.slice(0, max * 2))), max) || undefined;
  if (depth > 3) return undefined;
  if (Array.isArray(value)) {
    for (const one of value.slice(0, 5)) {
      const text = readTextValue(one, max, depth + 1);
      if (text) return text;
    }
    return undefined;
  }
  if (!isObject(value)) return undefined;
  return readTextValue(
    getField(value, 'name') ?? getField(value, '@value') ?? getField(value, 'value'),
    max,
    depth + 1,
  );
}

/**
 * Last parts of the node's types, lower case: `["Product","Car"]`, `schema:product` and
 * `http://schema.org/Product` alike.
 */
export function readTypes(value: unknown): string[] {
  return toList(value)
    .slice(0, 8)
    .flatMap((one) =>
      typeof one === 'string'
        ? [
            one
              .slice(-60)
              .replace(/^.*[/#:]/, '')
              .toLowerCase(),
          ]
        : [],
    );
}

const PRODUCTS = new Set([
  'product',
  'productgroup',
  'productmodel',
  'individualproduct',
  'someproducts',
  'car',
  'vehicle',
  'book',
  'videogame',
]);

/**
 * Does one of these types mean something offered for sale? Books and games only when called a
 * product, too.
 */
export function isProductType(types: readonly string[]): boolean {
  return (
    types.some((type) => PRODUCTS.has(type)) &&
    !types.every((type) => type === 'book' || type === 'videogame')
  );
}

/**
 * A listed item's own number is no maker's part number: `mpn` equal to the stock number is dropped.
 */
export function readPartNumber(
  mpn: string | undefined,
  ...own: (string | undefined)[]
): string | undefined {
  if (!mpn || mpn.length > 60) return undefined;
  const bare = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
  return own.some((number) => number !== undefined && bare(number) === bare(mpn)) ? undefined : mpn;
}
