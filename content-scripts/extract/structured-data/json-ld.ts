import { conditionOf } from '../condition.ts';
import { step } from '../dom/step-budget.ts';
import { gtinIn } from '../gtin-in-text.ts';
import { breadcrumb, compact, realName } from '../listing-fields.ts';
import { MAX_ITEMS, type Item } from './item.ts';
import {
  get,
  isObject,
  isProductType,
  many,
  partNumber,
  textValue,
  typesOf,
  type Json,
} from './values.ts';

const MAX_BLOCKS = 60;
const MAX_BLOCK = 1_500_000;
const MAX_TOTAL = 4_000_000;
const MAX_DEPTH = 14;
const MAX_NODES = 30_000;
/** Keys whose products are not what the page offers. */
const RELATED = new Set([
  'isrelatedto',
  'issimilarto',
  'isaccessoryorsparepartfor',
  'isconsumablefor',
  'itemreviewed',
  'itemoffered',
  'mentions',
  'about',
  'review',
  'reviews',
  'haspart',
  'ispartof',
]);
const VARIANTS = new Set(['hasvariant', 'isvariantof', 'model']);
const GTINS = ['gtin13', 'gtin14', 'gtin12', 'gtin8', 'gtin', 'ean', 'upc'];

export interface Blocks {
  items: Item[];
  malformed: number;
  /** The page's breadcrumb, when the markup has one. */
  category?: string;
}
interface Walk {
  items: Item[];
  nodes: number;
  category?: string;
}

/**
 * Parses a block as shops write it: comment or CDATA wrapped, with raw line breaks inside strings,
 * a semicolon behind.
 */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const bare = text
      .replace(/[\u0000-\u001f]+/g, ' ')
      .replace(/^\s*(?:<!--|\/\/<!\[CDATA\[|\/\*<!\[CDATA\[\*\/|<!\[CDATA\[)/, '')
      .replace(/(?:-->|\/\/\]\]>|\/\*\]\]>\*\/|\]\]>)\s*$/, '')
      .replace(/[;\s]+$/, '');
    return JSON.parse(bare);
  }
}

function gtinOf(node: Json): string | undefined {
  for (const key of GTINS) {
    const code = gtinIn(textValue(get(node, key), 60));
    if (code) return code;
  }
  const id = textValue(get(node, 'productID'), 60);
  return id && /^(?:gtin|ean|upc)/i.test(id) ? gtinIn(id) : undefined;
}

/** All offers of a product, those inside an aggregate and behind variants too, at most a few. */
function offersOf(node: Json): Json[] {
  const direct = many(get(node, 'offers')).filter(isObject).slice(0, 10);
  return direct.flatMap((offer) => [
    offer,
    ...many(get(offer, 'offers')).filter(isObject).slice(0, 5),
  ]);
}

const isPriced = (offer: Json): boolean =>
  [get(offer, 'price'), get(offer, 'lowPrice'), get(offer, 'priceSpecification')].some(
    (price) => price !== undefined && price !== null && price !== '',
  );

function extraSpecs(node: Json): Record<string, string> | undefined {
  const specs: Record<string, string> = {};
  for (const row of many(get(node, 'additionalProperty')).filter(isObject).slice(0, 80)) {
    const label = textValue(get(row, 'name'), 120);
    const value = textValue(get(row, 'value'), 300);
    if (label && value && !Object.hasOwn(specs, label) && label !== '__proto__')
      specs[label] = value;
  }
  return Object.keys(specs).length > 0 ? specs : undefined;
}

function addressOf(value: unknown, depth = 0): string | undefined {
  if (typeof value === 'string') return value.slice(0, 2000);
  if (depth > 4) return undefined;
  if (Array.isArray(value)) return addressOf(value[0], depth + 1);
  return isObject(value)
    ? addressOf(get(value, 'url') ?? get(value, 'contentUrl') ?? get(value, '@id'), depth + 1)
    : undefined;
}

/** One product node as an item; `undefined` without a name. */
function itemOf(node: Json, role: Item['role']): Item | undefined {
  const variants = many(get(node, 'hasVariant')).filter(isObject);
  const name = textValue(get(node, 'name')) ?? textValue(get(variants[0] ?? {}, 'name'));
  if (!name) return undefined;
  const offers = offersOf(node);
  const only = variants.length === 1 ? variants[0] : undefined;
  const sku = textValue(get(node, 'sku'), 80);
  return compact<Item>({
    name,
    brand:
      realName(textValue(get(node, 'brand'), 80)) ??
      realName(textValue(get(node, 'manufacturer'), 80)),
    model: textValue(get(node, 'model'), 80),
    mpn: partNumber(textValue(get(node, 'mpn'), 80), sku, textValue(get(node, 'productID'), 80)),
    gtin:
      gtinOf(node) ??
      (only ? gtinOf(only) : undefined) ??
      offers.map(gtinOf).find((code) => code !== undefined),
    category: textValue(get(node, 'category'), 200),
    description: textValue(get(node, 'description'), 4000),
    url:
      addressOf(get(node, 'url')) ??
      addressOf(get(offers[0] ?? {}, 'url')) ??
      addressOf(get(node, '@id')),
    image: addressOf(get(node, 'image')),
    condition: conditionOf(
      textValue(get(node, 'itemCondition') ?? get(offers[0] ?? {}, 'itemCondition'), 120)?.replace(
        /^.*\//,
        '',
      ),
    ),
    seller: textValue(get(offers[0] ?? {}, 'seller'), 80),
    hire:
      offers.some((offer) =>
        /LeaseOut/i.test(textValue(get(offer, 'businessFunction'), 120) ?? ''),
      ) || undefined,
    specs: extraSpecs(node),
    offered: offers.length > 0 || variants.some((variant) => offersOf(variant).some(isPriced)),
    role,
  });
}

/** A bare list entry: name and address without a product type. */
function listedItem(node: Json): Item | undefined {
  const name = textValue(get(node, 'name'));
  const url = addressOf(get(node, 'url')) ?? addressOf(get(node, 'item'));
  return name && url
    ? compact<Item>({
        name,
        url,
        image: addressOf(get(node, 'image')),
        offered: false,
        role: 'listed',
      })
    : undefined;
}

/** Names of a BreadcrumbList in order, without the last, which is the page itself. */
function trailOf(node: Json): string | undefined {
  const steps = many(get(node, 'itemListElement')).filter(isObject).slice(0, 10);
  const names = steps.map(
    (step) => textValue(get(step, 'name'), 80) ?? textValue(get(step, 'item'), 80) ?? '',
  );
  return breadcrumb(names.length > 1 ? names.slice(0, -1) : names);
}

function roleUnder(key: string, role: Item['role']): Item['role'] {
  const name = key.toLowerCase();
  if (RELATED.has(name)) return 'related';
  return name === 'itemlistelement' && role === 'main' ? 'listed' : role;
}

function visitChildren(
  node: Json,
  state: Walk,
  role: Item['role'],
  depth: number,
  isProduct: boolean,
): void {
  for (const [key, value] of Object.entries(node)) {
    if (typeof value !== 'object' || value === null || key === '@context') continue;
    if (isProduct && VARIANTS.has(key.toLowerCase())) continue;
    visit(value, state, roleUnder(key, isProduct ? 'related' : role), depth + 1);
  }
}

function visit(value: unknown, state: Walk, role: Item['role'], depth: number): void {
  if (
    depth > MAX_DEPTH ||
    state.items.length >= MAX_ITEMS ||
    (state.nodes += 1) > MAX_NODES ||
    !step()
  )
    return;
  if (Array.isArray(value)) {
    for (const one of value) visit(one, state, role, depth + 1);
    return;
  }
  if (!isObject(value)) return;
  const types = typesOf(get(value, '@type'));
  if (types.includes('breadcrumblist')) {
    state.category ??= trailOf(value);
    return;
  }
  const isProduct = isProductType(types);
  const isBare =
    types.includes('listitem') &&
    role === 'listed' &&
    !(
      isObject(get(value, 'item')) &&
      isProductType(typesOf(get(get(value, 'item') as Json, '@type')))
    );
  const item = isProduct
    ? itemOf(value, role)
    : isBare
      ? (listedItem(value) ??
        listedItem(isObject(get(value, 'item')) ? (get(value, 'item') as Json) : {}))
      : undefined;
  if (item) state.items.push(item);
  visitChildren(value, state, role, depth, isProduct);
}

/**
 * Products in all JSON-LD blocks of a page; blocks that cannot be parsed are counted, never thrown.
 */
export function readJsonLd(document: Document): Blocks {
  const state: Walk = { items: [], nodes: 0 };
  let malformed = 0;
  let total = 0;
  const blocks = document.querySelectorAll('script[type="application/ld+json" i]');
  for (let i = 0; i < blocks.length && i < MAX_BLOCKS; i += 1) {
    const text = blocks[i]!.textContent ?? '';
    if (text.trim() === '') continue;
    total += text.length;
    if (text.length > MAX_BLOCK || total > MAX_TOTAL) {
      malformed += 1;
      continue;
    }
    try {
      visit(parse(text), state, 'main', 0);
    } catch {
      malformed += 1;
    }
  }
  return { items: state.items, malformed, ...(state.category ? { category: state.category } : {}) };
}
