import { matchesGlob } from '../../messages/match-pattern.ts';
import type { PageKind, Shop } from './types.ts';

/** `*` stands for any text; everything else literally, whole text, without regard to case. */
export const matchesPath = (pattern: string, text: string): boolean =>
  matchesGlob(pattern.toLowerCase(), text.toLowerCase());

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
  return (
    shop.pages.find(({ paths }) => paths.some((one) => matchesPath(one, path)))?.kind ?? 'other'
  );
}

/** ISO 3166 code of the market the shop's host, or its country path, sells to; `uk` is Britain. */
export function findMarket(shop: Shop, url: URL): string | undefined {
  if (shop.countryInPath) {
    const [, first, second] = /^\/([a-z]{2})(?:[-_]([a-z]{2}))?(?:\/|$)/i.exec(url.pathname) ?? [];
    const country = shop.languageFirst ? second : first;
    if (country === undefined) return shop.countryInPath;
    return country.toUpperCase().replace('UK', 'GB');
  }
  return typeof shop.market === 'string' ? shop.market : shop.market[url.hostname];
}
