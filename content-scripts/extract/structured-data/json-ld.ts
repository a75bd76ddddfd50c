import { readConditionField } from '../../../engine/vocabulary/condition.ts';
import { takeStep } from '../dom/step-budget.ts';
import { findGtin } from '../gtin-in-text.ts';
import { formatBreadcrumb, dropEmpty, toRealName } from '../listing-fields.ts';
import { MAX_ITEMS, type Item } from './item.ts';
import {
  getField,
  isObject,
  isProductType,
  toList,
  readPartNumber,
  readTextValue,
  readTypes,
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

function readGtinField(node: Json): string | undefined {
  for (const key of GTINS) {
    const code = findGtin(readTextValue(getField(node, key), 60));
    if (code) return code;
  }
  const id = readTextValue(getField(node, 'productID'), 60);
  return id && /^(?:gtin|ean|upc)/i.test(id) ? findGtin(id) : undefined;
}

/** All offers of a product, those inside an aggregate and behind variants too, at most a few. */
function readOffers(node: Json): Json[] {
  const direct = toList(getField(node, 'offers')).filter(isObject).slice(0, 10);
  return direct.flatMap((offer) => [
    offer,
    ...toList(getField(offer, 'offers')).filter(isObject).slice(0, 5),
  ]);
}

const isPriced = (offer: Json): boolean =>
  [
    getField(offer, 'price'),
    getField(offer, 'lowPrice'),
    getField(offer, 'priceSpecification'),
  ].some((price) => price !== undefined && price !== null && price !== '');

function readExtraSpecs(node: Json): Record<string, string> | undefined {
  const specs: Record<string, string> = {};
  for (const row of toList(getField(node, 'additionalProperty')).filter(isObject).slice(0, 80)) {
    const label = readTextValue(getField(row, 'name'), 120);
    const value = readTextValue(getField(row, 'value'), 300);
    if (label && value && !Object.hasOwn(specs, label) && label !== '__proto__')
      specs[label] = value;
  }
  return Object.keys(specs).length > 0 ? specs : undefined;
}

function readAddress(value: unknown, depth = 0): string | undefined {
  if (typeof value === 'string') return value.slice(0, 2000);
  if (depth > 4) return undefined;
  if (Array.isArray(value)) return readAddress(value[0], depth + 1);
  return isObject(value)
    ? readAddress(
        getField(value, 'url') ?? getField(value, 'contentUrl') ?? getField(value, '@id'),
        depth + 1,
      )
    : undefined;
}

/** One product node as an item; `undefined` without a name. */
function readItem(node: Json, role: Item['role']): Item | undefined {
  const variants = toList(getField(node, 'hasVariant')).filter(isObject);
  const name =
    readTextValue(getField(node, 'name')) ?? readTextValue(getField(variants[0] ?? {}, 'name'));
  if (!name) return undefined;
  const offers = readOffers(node);
  const only = variants.length === 1 ? variants[0] : undefined;
  const sku = readTextValue(getField(node, 'sku'), 80);
  return dropEmpty<Item>({
    name,
    brand:
      toRealName(readTextValue(getField(node, 'brand'), 80)) ??
      toRealName(readTextValue(getField(node, 'manufacturer'), 80)),
    model: readTextValue(getField(node, 'model'), 80),
    mpn: readPartNumber(
      readTextValue(getField(node, 'mpn'), 80),
      sku,
      readTextValue(getField(node, 'productID'), 80),
    ),
    gtin:
      readGtinField(node) ??
      (only ? readGtinField(only) : undefined) ??
      offers.map(readGtinField).find((code) => code !== undefined),
    category: readTextValue(getField(node, 'category'), 200),
    description: readTextValue(getField(node, 'description'), 4000),
    url:
      readAddress(getField(node, 'url')) ??
      readAddress(getField(offers[0] ?? {}, 'url')) ??
      readAddress(getField(node, '@id')),
    image: readAddress(getField(node, 'image')),
    ...readConditionField(
      readTextValue(
        getField(node, 'itemCondition') ?? getField(offers[0] ?? {}, 'itemCondition'),
        120,
      ),
    ),
    seller: readTextValue(getField(offers[0] ?? {}, 'seller'), 80),
    hire:
      offers.some((offer) =>
        /LeaseOut/i.test(readTextValue(getField(offer, 'businessFunction'), 120) ?? ''),
      ) || undefined,
    specs: readExtraSpecs(node),
    offered: offers.length > 0 || variants.some((variant) => readOffers(variant).some(isPriced)),
    role,
  });
}

/** A bare list entry: name and address without a product type. */
function listedItem(node: Json): Item | undefined {
  const name = readTextValue(getField(node, 'name'));
  const url = readAddress(getField(node, 'url')) ?? readAddress(getField(node, 'item'));
  return name && url
    ? dropEmpty<Item>({
        name,
        url,
        image: readAddress(getField(node, 'image')),
        offered: false,
        role: 'listed',
      })
    : undefined;
}

/** Names of a BreadcrumbList in order, without the last, which is the page itself. */
function readTrail(node: Json): string | undefined {
  const steps = toList(getField(node, 'itemListElement')).filter(isObject).slice(0, 10);
  const names = steps.map(
    (step) =>
      readTextValue(getField(step, 'name'), 80) ?? readTextValue(getField(step, 'item'), 80) ?? '',
  );
  return formatBreadcrumb(names.length > 1 ? names.slice(0, -1) : names);
}

function findRoleUnder(key: string, role: Item['role']): Item['role'] {
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
    visit(value, state, findRoleUnder(key, isProduct ? 'related' : role), depth + 1);
  }
}

function visit(value: unknown, state: Walk, role: Item['role'], depth: number): void {
  if (
    depth > MAX_DEPTH ||
    state.items.length >= MAX_ITEMS ||
    (state.nodes += 1) > MAX_NODES ||
    !takeStep()
  )
    return;
  if (Array.isArray(value)) {
    for (const one of value) visit(one, state, role, depth + 1);
    return;
  }
  if (!isObject(value)) return;
  const types = readTypes(getField(value, '@type'));
  if (types.includes('breadcrumblist')) {
    state.category ??= readTrail(value);
    return;
  }
  const isProduct = isProductType(types);
  const isBare =
    types.includes('listitem') &&
    role === 'listed' &&
    !(
      isObject(getField(value, 'item')) &&
      isProductType(readTypes(getField(getField(value, 'item') as Json, '@type')))
    );
  const item = isProduct
    ? readItem(value, role)
    : isBare
      ? (listedItem(value) ??
        listedItem(isObject(getField(value, 'item')) ? (getField(value, 'item') as Json) : {}))
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
