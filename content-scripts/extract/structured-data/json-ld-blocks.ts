import { selectFirst, takeStep } from '../dom/step-budget.ts';
import { MAX_ITEMS, type Item } from './item.ts';
import { readBreadcrumb, readListEntry, readProductNode } from './json-ld.ts';
import { repairJson } from './repair-json.ts';
import { getField, isObject, isProductType, readTypes, type Json } from './values.ts';

const MAX_BLOCKS = 60;
/** Letters; the longest block of some hundred saved pages has 40,000. */
const MAX_BLOCK = 400_000;
const MAX_TOTAL = 800_000;
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

export interface Blocks {
  items: Item[];
  malformed: number;
  /** The page's breadcrumb, when the markup has one. */
  category?: string;
  /** The page says that it is an article: a review, news, advice. */
  isArticle?: true;
}
interface Walk {
  items: Item[];
  nodes: number;
  category?: string;
  isArticle?: true;
}

/** Pages that are read, not bought from. */
const ARTICLES = /^(?:.*article|review|blogposting|howto|recipe|faqpage|newsarticle)$/;

/** Parses a block as shops write it; throws where nothing can be made of it. */
function parseBlock(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const values = repairJson(text).map((part) => JSON.parse(part) as unknown);
    if (values.length === 0) throw new SyntaxError('no value');
    return values;
  }
}

function findRoleUnder(key: string, role: Item['role']): Item['role'] {
  const name = key.toLowerCase();
  if (RELATED.has(name)) return 'related';
  return name === 'itemlistelement' && role === 'main' ? 'listed' : role;
}

/** Is this key of a node one whose value is looked at? A product's variants are its own. */
const isVisited = (key: string, isProduct: boolean): boolean =>
  key !== '@context' && !(isProduct && VARIANTS.has(key.toLowerCase()));

function visitChildren(node: Json, state: Walk, role: Item['role'], depth: number): void {
  const isProduct = isProductType(readTypes(getField(node, '@type')));
  for (const [key, value] of Object.entries(node)) {
    if (typeof value !== 'object' || value === null || !isVisited(key, isProduct)) continue;
    visit(value, state, findRoleUnder(key, isProduct ? 'related' : role), depth + 1);
  }
}

/** An entry of a list, with its address on itself or on the thing it names. */
function readBareEntry(node: Json): Item | undefined {
  const item = getField(node, 'item');
  if (isObject(item) && isProductType(readTypes(getField(item, '@type')))) return undefined;
  return readListEntry(node) ?? readListEntry(isObject(item) ? item : {});
}

function readNode(node: Json, types: readonly string[], role: Item['role']): Item | undefined {
  if (isProductType(types)) return readProductNode(node, role);
  return types.includes('listitem') && role === 'listed' ? readBareEntry(node) : undefined;
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
    state.category ??= readBreadcrumb(value);
    return;
  }
  if (role === 'main' && types.some((type) => ARTICLES.test(type)) && depth < 4)
    state.isArticle = true;
  const item = readNode(value, types, role);
  if (item) state.items.push(item);
  visitChildren(value, state, role, depth);
}

const readBlockTexts = (document: Document): string[] =>
  selectFirst(document, 'script[type="application/ld+json" i]', MAX_BLOCKS)
    .map((block) => block.textContent ?? '')
    .filter((text) => text.trim() !== '');

/**
 * Products in all JSON-LD blocks of a page; blocks that cannot be parsed are counted, never thrown.
 */
export function readJsonLd(document: Document): Blocks {
  const state: Walk = { items: [], nodes: 0 };
  let malformed = 0;
  let total = 0;
  for (const text of readBlockTexts(document)) {
    total += text.length;
    if (text.length > MAX_BLOCK || total > MAX_TOTAL) {
      malformed += 1;
      continue;
    }
    try {
      visit(parseBlock(text), state, 'main', 0);
    } catch {
      malformed += 1;
    }
  }
  const { items, category, isArticle } = state;
  return {
    items,
    malformed,
    ...(category ? { category } : {}),
    ...(isArticle ? { isArticle } : {}),
  };
}
