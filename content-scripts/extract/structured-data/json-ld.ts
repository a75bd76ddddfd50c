import { findGtin } from '../gtin-in-text.ts';
import { formatBreadcrumb, dropEmpty, toRealName } from '../listing-fields.ts';
import type { Item } from './item.ts';
import { isPriced, listOffers, readOfferFacts } from './offers.ts';
import { getField, isObject, toList, readPartNumber, readTextValue, type Json } from './values.ts';

const GTINS = ['gtin13', 'gtin14', 'gtin12', 'gtin8', 'gtin', 'ean', 'upc'];

function readGtinField(node: Json): string | undefined {
  for (const key of GTINS) {
    const code = findGtin(readTextValue(getField(node, key), 60));
    if (code) return code;
  }
  const id = readTextValue(getField(node, 'productID'), 60);
  return id && /^(?:gtin|ean|upc)/i.test(id) ? findGtin(id) : undefined;
}

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
export function readProductNode(node: Json, role: Item['role']): Item | undefined {
  const variants = toList(getField(node, 'hasVariant')).filter(isObject);
  const name =
    readTextValue(getField(node, 'name')) ?? readTextValue(getField(variants[0] ?? {}, 'name'));
  if (!name) return undefined;
  const offers = listOffers(node);
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
    ...readOfferFacts(node, offers),
    hire:
      offers.some((offer) =>
        /LeaseOut/i.test(readTextValue(getField(offer, 'businessFunction'), 120) ?? ''),
      ) || undefined,
    specs: readExtraSpecs(node),
    offered: offers.length > 0 || variants.some((variant) => listOffers(variant).some(isPriced)),
    role,
  });
}

/** A bare list entry: name and address without a product type. */
export function readListEntry(node: Json): Item | undefined {
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
export function readBreadcrumb(node: Json): string | undefined {
  const steps = toList(getField(node, 'itemListElement')).filter(isObject).slice(0, 10);
  const names = steps.map(
    (step) =>
      readTextValue(getField(step, 'name'), 80) ?? readTextValue(getField(step, 'item'), 80) ?? '',
  );
  return formatBreadcrumb(names.length > 1 ? names.slice(0, -1) : names);
}
