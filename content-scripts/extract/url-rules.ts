import { toMarketCode } from '../../engine/vocabulary/market.ts';
import type { PageKind, Shop } from './types.ts';

/**
 * `*` stands for any text; everything else literally, whole text, without regard to case. Linear in
 * both lengths.
 */
export function matchesPath(pattern: string, text: string): boolean {
  const [first = '', ...rest] = pattern.toLowerCase().split('*');
  const subject = text.toLowerCase();
  const last = rest.pop();
  if (last === undefined) return subject === first;
  if (
    !subject.startsWith(first) ||
    !subject.endsWith(last) ||
    subject.length < first.length + last.length
  )
    return false;
  let at = first.length;
  for (const part of rest) {
    const hit = subject.indexOf(part, at);
    if (hit < 0) return false;
    at = hit + part.length;
  }
  return at <= subject.length - last.length;
}

/** The shop whose host this is, or null. Exact host names only. */
export function findShop(url: URL, shops: readonly Shop[]): Shop | null {
  return shops.find((shop) => shop.hosts.includes(url.hostname)) ?? null;
}

/**
 * True where the shop's pages are private (sign-in, checkout, account, orders, messages): never
 * read.
 */
export function isPrivate(shop: Shop, url: URL): boolean {
  const path = url.pathname + url.search;
  return shop.never.some((pattern) => matchesPath(pattern, path));
}

/** Kind of page by its address alone. */
export function findPageKind(shop: Shop, url: URL): PageKind {
  if (isPrivate(shop, url)) return 'other';
  const path = url.pathname + url.search;
  return shop.pages.find((page) => matchesPath(page.path, path))?.kind ?? 'other';
}

/** ISO 3166 code of the market the shop's host, or its country path, sells to. */
export function findMarket(shop: Shop, url: URL): string | undefined {
  if (shop.countryInPath) {
    const country = /^\/([a-z]{2})(?:[-_][a-z]{2})?(?:\/|$)/i.exec(url.pathname)?.[1];
    return country === undefined ? shop.countryInPath : toMarketCode(country);
  }
  return typeof shop.market === 'string' ? shop.market : shop.market[url.hostname];
}
