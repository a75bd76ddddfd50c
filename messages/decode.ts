/**
 * Requests at the border of the background: whatever a page's process sends is decoded before
 * anything looks at it.
 * A page's content script is the less trusted sender: it may ask about listings, not change
 * settings.
 */
import * as v from 'valibot';
import { MAX_PRODUCTS, type ExtensionRequest, type PageRequest } from './contracts.ts';
import { LIMITS } from './limits.ts';

export type Decoded<Value> = { ok: true; value: Value } | { ok: false; reason: string };

const short = v.pipe(v.string(), v.maxLength(LIMITS.short));
const long = v.pipe(v.string(), v.maxLength(LIMITS.text));
const url = v.pipe(v.string(), v.maxLength(LIMITS.url));
const host = v.pipe(v.string(), v.minLength(1), v.maxLength(253));
const whole = v.pipe(v.number(), v.integer(), v.minValue(0));
const place = { doc: short, route: whole };
/** 128 bits in hexadecimal, made by the script that opens a panel. */
const theme = v.picklist(['light', 'dark']);
const nonce = v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/));

const disclosure = v.object({
  kind: v.picklist(['date', 'years', 'vague', 'none-given', 'none']),
  until: v.optional(v.pipe(v.string(), v.isoDate())),
  precision: v.optional(v.picklist(['day', 'month', 'year'])),
  years: v.optional(v.number()),
  text: long,
  where: v.picklist(['spec', 'bullet', 'prose']),
  confidence: v.picklist(['field', 'pattern']),
});

export const listing = v.object({
  key: short,
  kind: v.picklist(['tile', 'product', 'row']),
  title: long,
  brand: v.optional(short),
  model: v.optional(short),
  mpn: v.optional(short),
  gtin: v.optional(short),
  category: v.optional(long),
  condition: v.optional(
    v.picklist(['new', 'open-box', 'manufacturer-refurbished', 'refurbished', 'used']),
  ),
  conditionWords: v.optional(short),
  market: v.optional(short),
  seller: v.optional(
    v.object({
      name: v.optional(short),
      kind: v.optional(v.picklist(['business', 'private'])),
    }),
  ),
  price: v.optional(
    v.object({
      amount: v.pipe(v.number(), v.minValue(0)),
      currency: v.pipe(v.string(), v.maxLength(3)),
    }),
  ),
  hire: v.optional(v.boolean()),
  url: v.optional(url),
  specs: v.optional(v.pipe(v.record(short, long), v.maxEntries(LIMITS.specs))),
  bullets: v.optional(v.pipe(v.array(long), v.maxLength(LIMITS.bullets))),
  language: v.optional(short),
  disclosures: v.optional(v.pipe(v.array(disclosure), v.maxLength(LIMITS.disclosures))),
});

const pageRequest = v.variant('type', [
  v.object({
    type: v.literal('assess'),
    listings: v.pipe(v.array(listing), v.maxLength(LIMITS.batch)),
    url,
    ...place,
  }),
  v.object({ type: v.literal('open-panel'), nonce, listing, url, theme, ...place }),
  v.object({ type: v.literal('bring-layers'), ...place }),
  v.object({
    type: v.literal('count'),
    count: v.object({ devices: whole, dated: whole }),
    ...place,
  }),
  v.object({
    type: v.literal('page-settings'),
    url,
    wants: v.optional(v.literal('layers')),
  }),
]);

const product = v.object({
  model: short,
  brand: v.optional(short),
  codes: v.optional(v.pipe(v.array(short), v.maxLength(100))),
  revision: v.optional(short),
});

const extensionRequest = v.variant('type', [
  v.object({ type: v.literal('check-page'), tabId: whole }),
  v.object({
    type: v.literal('compare'),
    listings: v.pipe(v.array(listing), v.maxLength(LIMITS.compared)),
  }),
  v.object({ type: v.literal('dataset') }),
  v.object({ type: v.literal('keep'), host, listing, on: v.boolean() }),
  v.object({ type: v.literal('panel'), nonce }),
  v.object({
    type: v.literal('panel-event'),
    nonce,
    event: v.picklist(['ready', 'size', 'failed', 'close']),
    height: v.optional(whole),
  }),
  v.object({
    type: v.literal('match-products'),
    products: v.pipe(v.array(product), v.maxLength(MAX_PRODUCTS)),
    address: url,
  }),
  v.object({ type: v.literal('pause'), host: v.nullable(short), on: v.boolean() }),
  v.object({ type: v.literal('recording'), on: v.boolean(), tabId: v.nullable(whole) }),
  v.object({ type: v.literal('save-listing'), listing }),
  v.object({ type: v.literal('save-page'), tabId: whole }),
]);

/** Fails to compile when schema and contract part. */
const toPageRequest = (value: v.InferOutput<typeof pageRequest>): PageRequest => value;
const toExtensionRequest = (value: v.InferOutput<typeof extensionRequest>): ExtensionRequest =>
  value;

/** A request from a shop page, or the field that is wrong with it. */
export function decodePageRequest(value: unknown): Decoded<PageRequest> {
  const parsed = v.safeParse(pageRequest, value);
  return parsed.success
    ? { ok: true, value: toPageRequest(parsed.output) }
    : createRefusal(parsed.issues);
}

/** A request from one of our own pages, or the field that is wrong with it. */
export function decodeExtensionRequest(value: unknown): Decoded<ExtensionRequest> {
  const parsed = v.safeParse(extensionRequest, value);
  return parsed.success
    ? { ok: true, value: toExtensionRequest(parsed.output) }
    : createRefusal(parsed.issues);
}

/** Names the field, never its content: the value may be anything. */
function createRefusal([issue]: [v.BaseIssue<unknown>, ...v.BaseIssue<unknown>[]]): {
  ok: false;
  reason: string;
} {
  return {
    ok: false,
    reason: `message not understood: ${v.getDotPath(issue) ?? 'message'}: expected ${issue.expected ?? 'less'}`,
  };
}
