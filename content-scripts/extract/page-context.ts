import type { Shop } from './types.ts';
import { readFields } from './dom/fields.ts';
import type { Common } from './listing-fields.ts';
import { findMarket } from './url-rules.ts';

/** Countries a "deliver to" line may name, as it names them. */
const COUNTRIES: [string, RegExp][] = [
  ['GB', /united kingdom|great britain|vereinigtes k|royaume-uni|reino unido|regno unito/i],
  ['IE', /\bireland\b|\birland\b|\birlande\b|\birlanda\b/i],
  ['DE', /germany|deutschland|allemagne|alemania|germania|duitsland/i],
  ['FR', /\bfrance\b|frankreich|francia|frankrijk/i],
  ['ES', /\bspain\b|españa|spanien|espagne|spagna|spanje/i],
  ['IT', /\bitaly\b|italia|italien|italië/i],
  ['NL', /netherlands|nederland|niederlande|pays-bas|países bajos|paesi bassi/i],
  ['AT', /austria|österreich|autriche|oostenrijk/i],
  ['US', /united states|vereinigte staaten|états-unis|estados unidos|stati uniti/i],
];

/**
 * Market named by a delivery line: a Northern Irish postcode, or a country; `undefined` when it
 * names neither.
 */
export function marketInWords(text: string | undefined): string | undefined {
  if (!text) return undefined;
  if (/\bBT\d{1,2}(?:\s?\d[A-Z]{2})?\b/.test(text) || /northern ireland/i.test(text)) return 'NI';
  return COUNTRIES.find(([, pattern]) => pattern.test(text))?.[0];
}

/** Methods of a document that reading needs. */
const NEEDED = [
  'querySelector',
  'querySelectorAll',
  'getElementsByTagName',
  'createTreeWalker',
] as const;

/**
 * False where named forms and images of a page have covered the document's own properties: such a
 * page is left alone.
 */
export function isReadable(document: Document): boolean {
  const { documentElement, body, title } = document as {
    documentElement: unknown;
    body: unknown;
    title: unknown;
  };
  const isElement = (value: unknown): boolean => (value as Element | null)?.nodeType === 1;
  return (
    NEEDED.every((name) => typeof document[name] === 'function') &&
    isElement(documentElement) &&
    (body === null || isElement(body)) &&
    typeof title === 'string'
  );
}

/** Market and language of the page: delivery country if shown, else the host's. */
export function readPageContext(document: Document, url: URL, shop: Shop | null): Common {
  const shown = shop?.deliverTo ? marketInWords(readFields(document, shop.deliverTo)) : undefined;
  const language = document.documentElement?.getAttribute('lang')?.slice(0, 12) || shop?.language;
  return {
    market: shown ?? (shop ? findMarket(shop, url) : undefined),
    language: language ?? undefined,
  };
}
