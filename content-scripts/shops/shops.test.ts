import { readdirSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { openFallback } from '../extract/fallback.ts';
import { findPageKind, readPage, findShop } from '../extract/read-page.ts';
import { isPrivate } from '../extract/url-rules.ts';
import { findEvidence, listShops } from './index.ts';

const FOLDER = 'tests/pages';
const fixtures = readdirSync(FOLDER).flatMap((shop) =>
  readdirSync(`${FOLDER}/${shop}`)
    .filter((name) => name.endsWith('.html'))
    .map((name) => `${shop}/${name}`),
);
const shops = listShops();

/** One expected listing as a fixture writes it: kind | key | title | further fields. */
function line(found: ReturnType<typeof readPage>['found'][number], want: string): string {
  const { listing } = found;
  const extras = want
    .split(' | ')
    .slice(3)
    .map((part) => part.split('=', 1)[0]!);
  const value = (name: string): string =>
    String(
      name === 'disclosure'
        ? listing.disclosures?.[0]?.kind
        : (listing as unknown as Record<string, unknown>)[name],
    );
  return [
    listing.kind,
    listing.key,
    listing.title,
    ...extras.map((name) => `${name}=${value(name)}`),
  ].join(' | ');
}

describe('fixtures', () => {
  it.each(fixtures)('%s', (file) => {
    const { document } = new JSDOM(readFileSync(`${FOLDER}/${file}`, 'utf8')).window;
    const url = new URL(
      document.querySelector('meta[name="fixture-url"]')?.getAttribute('content') ??
        'https://none.example/',
    );
    const want = [...document.querySelectorAll('meta[name="expect"]')].map(
      (meta) => meta.getAttribute('content') ?? '',
    );
    const shop = findShop(url, shops);
    expect(shop?.id).toBe(file.split('/')[0]);
    const reading = readPage(document, url, shop, { fallback: openFallback });
    // A shop without selectors of its own says which layer reads it.
    const layer = document.querySelector('meta[name="expect-layer"]')?.getAttribute('content');
    expect(reading.layer).toBe(layer ?? 'adapter');
    expect(reading.found.map((found, i) => line(found, want[i] ?? ''))).toEqual(want);
  });
});

describe('every adapter', () => {
  it.each(shops.map((shop) => [shop.id, shop] as const))('%s', (_id, shop) => {
    expect(shop.hosts.length).toBeGreaterThan(0);
    expect(shop.never.length).toBeGreaterThan(0);
    for (const host of shop.hosts) {
      expect(host).toMatch(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/);
      expect(typeof shop.market === 'string' ? shop.market : shop.market[host]).toMatch(
        /^[A-Z]{2}$/,
      );
      expect(isPrivate(shop, new URL(`https://${host}/checkout/pay`))).toBe(true);
    }
    // What is not known from evidence is not invented.
    if (findEvidence(shop.id) === null) expect(shop.tiles ?? shop.product).toBeUndefined();
    const { document } = new JSDOM('<body></body>').window;
    for (const select of [
      shop.tiles?.select,
      shop.tiles?.within,
      shop.tiles?.skip,
      ...(shop.tiles?.anchor ?? []),
      ...(shop.product?.anchor ?? []),
    ])
      if (select) document.querySelectorAll(select);
  });
  it('has its own id and hosts', () => {
    const hosts = shops.flatMap((shop) => shop.hosts);
    expect(new Set(hosts).size).toBe(hosts.length);
    expect(new Set(shops.map(({ id }) => id)).size).toBe(shops.length);
  });
  it('reads nothing on private pages', () => {
    const { document } = new JSDOM(readFileSync(`${FOLDER}/amazon/search.html`, 'utf8')).window;
    const url = new URL('https://www.amazon.co.uk/gp/css/order-history');
    expect(readPage(document, url, findShop(url, shops), { fallback: openFallback }).found).toEqual(
      [],
    );
    expect(findPageKind(findShop(url, shops)!, url)).toBe('other');
  });
});
