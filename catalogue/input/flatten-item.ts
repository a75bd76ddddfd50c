import { readMeaning } from '../columns.ts';

/**
 * Items as schema.org and programs write them, as the flat fields of a row: `brand: {name}`,
 * `offers`, lists of properties, items inside lists of items.
 */
type Item = Record<string, unknown>;

const isItem = (value: unknown): value is Item =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const MAX_NESTED = 4;

/** Products of a value: those of an ItemList within it, or itself. */
export function listItems(value: unknown, depth = 0): unknown[] {
  if (!isItem(value) || depth > MAX_NESTED) return [value];
  const { item } = value;
  if (isItem(item)) return listItems(item, depth + 1);
  const inner = value['itemListElement'] ?? value['@graph'];
  return Array.isArray(inner) ? inner.flatMap((each) => listItems(each, depth + 1)) : [value];
}

/** An object around a list that has nothing in it, and no product itself. */
export function holdsEmptyList(value: unknown): boolean {
  if (!isItem(value)) return false;
  const meanings = Object.keys(value).map(readMeaning);
  return (
    Object.values(value).some((each) => Array.isArray(each) && each.length === 0) &&
    !meanings.includes('title') &&
    !meanings.includes('gtin')
  );
}

/** Fields of an item by name, each a text, a number, or what `specs` and `seller` may be. */
export function flattenItem(item: Item): Item {
  const flat = Object.entries(item).flatMap(([name, value]): [string, unknown][] =>
    name === 'offers' ? [] : [[name, flattenValue(name, value)]],
  );
  const known = new Set(flat.map(([name]) => name));
  const offered = Object.entries(readOffer(item['offers'])).filter(([name]) => !known.has(name));
  const specs = readProperties(item['additionalProperty']);
  return Object.fromEntries([
    ...flat.filter(([name]) => name !== 'additionalProperty'),
    ...offered,
    ...(specs === null || known.has('specs') ? [] : [['specs', specs] as const]),
  ]);
}

/** Fields that are objects by our own contract. */
const OWN_OBJECTS = new Set(['specs', 'specifications', 'attributes', 'seller']);

function flattenValue(name: string, value: unknown): unknown {
  if (OWN_OBJECTS.has(name.toLowerCase())) return value;
  if (Array.isArray(value)) {
    const separator = /categor|breadcrumb/i.test(name) ? ' > ' : ', ';
    const texts = value.map((each) => flattenValue(name, each));
    return texts.every((text) => typeof text === 'string' || typeof text === 'number')
      ? texts.join(separator)
      : JSON.stringify(value);
  }
  if (!isItem(value)) return typeof value === 'boolean' ? String(value) : value;
  const text = value['name'] ?? value['@value'] ?? value['value'];
  return typeof text === 'string' || typeof text === 'number' ? text : JSON.stringify(value);
}

/** What the first offer says of condition, price, seller and address. */
function readOffer(offers: unknown): Item {
  const first: unknown = Array.isArray(offers) ? offers[0] : offers;
  if (!isItem(first)) return {};
  const { itemCondition, price, lowPrice, priceCurrency, seller, url } = first;
  const found = {
    itemCondition,
    price: price ?? lowPrice,
    priceCurrency,
    seller: isItem(seller) ? { name: seller['name'] } : seller,
    url,
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}

function readProperties(list: unknown): Record<string, string> | null {
  if (!Array.isArray(list)) return null;
  const pairs = list.flatMap((each: unknown): [string, string][] => {
    if (!isItem(each)) return [];
    const { name, value } = each;
    return typeof name === 'string' && (typeof value === 'string' || typeof value === 'number')
      ? [[name, String(value)]]
      : [];
  });
  return pairs.length === 0 ? null : Object.fromEntries(pairs);
}
