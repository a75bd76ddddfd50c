import { readConditionField } from '../../../engine/vocabulary/condition.ts';
import { selectFirst } from '../dom/step-budget.ts';
import { findGtin } from '../gtin-in-text.ts';
import { dropEmpty, toRealName } from '../listing-fields.ts';
import { cleanText, decodeEntities, readText } from '../dom/text.ts';
import { MAX_ITEMS, type Item } from './item.ts';
import { isProductType, readPartNumber, readTypes } from './values.ts';

/** Microdata and RDFa say the same in two sets of attributes. */
interface Dialect {
  scope: string;
  type: string;
  prop: string;
  product: string;
}
const MICRODATA: Dialect = {
  scope: '[itemscope]',
  type: 'itemtype',
  prop: 'itemprop',
  product: '[itemscope][itemtype*="product" i]',
};
const RDFA: Dialect = {
  scope: '[typeof]',
  type: 'typeof',
  prop: 'property',
  product: '[typeof*="product" i]',
};
const MAX_PROPS = 400;

function readValue(element: Element): string {
  const attribute =
    element.getAttribute('content') ??
    (element.localName === 'data' ? element.getAttribute('value') : null);
  if (attribute !== null) return cleanText(decodeEntities(attribute.slice(0, 4000)), 1000);
  if (element.localName === 'img') return element.getAttribute('src') ?? '';
  const isLink = element.localName === 'a' || element.localName === 'link';
  const text = element.localName === 'link' ? '' : readText(element, undefined, 1000);
  return isLink && text === '' ? (element.getAttribute('href') ?? '') : text;
}

/**
 * `Product > Offer > seller` style: the properties of one item, and of items nested in it by
 * property name.
 */
type Props = Map<string, { element: Element; value: string }>;

function readProps(item: Element, dialect: Dialect): Props {
  const props: Props = new Map();
  for (const element of selectFirst(item, `[${dialect.prop}]`, MAX_PROPS)) {
    const owner = element.parentElement?.closest(dialect.scope);
    if (owner !== item) continue;
    for (const name of (element.getAttribute(dialect.prop) ?? '').slice(0, 300).split(/\s+/, 4)) {
      const key = name.replace(/^.*[:/]/, '').toLowerCase();
      if (key !== '' && !props.has(key)) props.set(key, { element, value: '' });
    }
  }
  return props;
}

function text(props: Props, key: string, dialect: Dialect): string | undefined {
  const prop = props.get(key);
  if (!prop) return undefined;
  if (prop.element.matches(dialect.scope)) {
    const inner = readProps(prop.element, dialect).get('name');
    if (inner) return readValue(inner.element) || undefined;
  }
  return readValue(prop.element) || undefined;
}

function readLink(props: Props): string | undefined {
  const element = props.get('url')?.element;
  return element
    ? (element.getAttribute('href') ?? element.getAttribute('content') ?? undefined)
    : undefined;
}

function readItem(element: Element, dialect: Dialect): Item | undefined {
  const props = readProps(element, dialect);
  const read = (key: string): string | undefined => text(props, key, dialect);
  const name = read('name')?.slice(0, 500);
  if (!name) return undefined;
  const offerElement = props.get('offers')?.element;
  const offer = offerElement
    ? readProps(offerElement, dialect)
    : new Map<string, { element: Element; value: string }>();
  const condition = props.get('itemcondition')?.element ?? offer.get('itemcondition')?.element;
  return dropEmpty<Item>({
    name,
    brand: toRealName((read('brand') ?? read('manufacturer'))?.slice(0, 80)),
    model: read('model')?.slice(0, 80),
    mpn: readPartNumber(read('mpn'), read('sku'), read('productid')),
    gtin: ['gtin13', 'gtin14', 'gtin12', 'gtin8', 'gtin']
      .map((key) => findGtin(read(key)))
      .find((code) => code !== undefined),
    category: read('category')?.slice(0, 200),
    description: read('description'),
    url: readLink(props),
    image:
      props.get('image')?.element.getAttribute('src') ??
      props.get('image')?.element.getAttribute('content') ??
      undefined,
    ...readConditionField(
      condition?.getAttribute('href') ??
        condition?.getAttribute('content') ??
        (condition ? readValue(condition) : undefined),
    ),
    seller: text(offer, 'seller', dialect)?.slice(0, 80),
    offered: offerElement !== undefined || props.has('price'),
    role: readRole(element, dialect),
    element,
  });
}

function readRole(element: Element, dialect: Dialect): Item['role'] {
  const prop = element.getAttribute(dialect.prop)?.toLowerCase() ?? '';
  if (/itemlistelement/.test(prop)) return 'listed';
  if (prop !== '' && !/mainentity/.test(prop)) return 'related';
  const outer = element.parentElement?.closest(dialect.product);
  return outer && isProductType(readTypes(outer.getAttribute(dialect.type)?.split(/\s+/, 4)))
    ? 'related'
    : 'main';
}

/** Products marked up in the page's own elements, microdata first, else RDFa. */
export function readMarkup(document: Document): Item[] {
  for (const dialect of [MICRODATA, RDFA]) {
    const items: Item[] = [];
    for (const element of selectFirst(document, dialect.product, MAX_ITEMS)) {
      if (!isProductType(readTypes((element.getAttribute(dialect.type) ?? '').split(/\s+/, 4))))
        continue;
      const item = readItem(element, dialect);
      if (item) items.push(item);
    }
    if (items.length > 0) return items;
  }
  return [];
}
