import { JSDOM } from 'jsdom';
import { decodeRow } from '../../catalogue/decode-row.ts';
import { openText } from './open-text.ts';
import { openFallback } from '../../content-scripts/extract/fallback.ts';
import { findShop, readPage } from '../../content-scripts/extract/read-page.ts';
import { listShops } from '../../content-scripts/shops/index.ts';
import { assess } from '../../engine/assess.ts';
import type { Assessment } from '../../engine/assessment.ts';
import type { Listing } from '../../engine/listing.ts';
import { findCatalogue } from '../../engine/i18n/catalogues.ts';
import { formatMessage } from '../../engine/i18n/format-message.ts';
import { createRecogniser } from '../../engine/recogniser.ts';

/** The ways in for one invented offer: pages of three kinds, a CSV row, NDJSON. */
const TITLE = 'TP-Link Tapo C200 WiFi camera';
const engine = createRecogniser({ version: 'none', newestRead: '', licences: [], brands: [] });

/** The answer without a dataset: the listing alone decides, in Great Britain. */
export function judge(listing: Listing): Assessment {
  const offer = { ...listing, market: 'GB' };
  const { detection, identified } = engine.recognise(offer);
  return assess({
    listing: offer,
    detection,
    identification: identified.identification,
    records: [],
    regime: 'uk',
    today: '2026-11-24',
  });
}

/** A text as it stands in markup. */
export const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** The first listing of a page. */
export function readFirst(address: string, html: string): Listing {
  const { document } = new JSDOM(html, { url: address }).window;
  const url = new URL(address);
  const found = readPage(document, url, findShop(url, listShops()), { fallback: openFallback })
    .found[0];
  if (!found) throw new Error(`no listing on ${address}`);
  return found.listing;
}

async function decodeFirst(text: string): Promise<Listing> {
  const { rows, mapping } = await openText(text);
  for await (const row of rows) {
    const decoded = decodeRow(row, mapping);
    if (!decoded.ok) throw new Error(formatMessage(decoded.problem, findCatalogue('en'), 'en'));
    return decoded.listing;
  }
  throw new Error('no row');
}

const quote = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;
/** A CSV row with a title and one more column. */
export const readCsvRow = (column: string, value: string): Promise<Listing> =>
  decodeFirst(`title,${column}\n${quote(TITLE)},${quote(value)}\n`);
/** A line of NDJSON with a title and these fields. */
export const readNdjsonRow = (fields: object): Promise<Listing> =>
  decodeFirst(`${JSON.stringify({ title: TITLE, ...fields })}\n`);

const EBAY = 'https://www.ebay.co.uk';
const AMAZON = 'https://www.amazon.co.uk/dp/B0SAMPLE01';
/** A result card of eBay in this condition. */
export const readEbayTile = (condition: string): Listing =>
  readFirst(
    `${EBAY}/sch/i.html?_nkw=c200`,
    `<ul class="srp-results"><li class="s-card" data-listingid="1"><img class="s-card__image" src="a.jpg"><a href="${EBAY}/itm/1"><div class="s-card__title">${TITLE}</div></a><div class="s-card__subtitle">${escapeHtml(condition)}</div></li></ul>`,
  );
const readEbayItem = (more: string): Listing =>
  readFirst(`${EBAY}/itm/1`, `<h1 class="x-item-title__mainTitle">${TITLE}</h1>${more}`);
/** A product page of Amazon. */
export const readAmazonItem = (more: string): Listing =>
  readFirst(AMAZON, `<h1 id="productTitle">${TITLE}</h1>${more}`);
/** A product page of a shop we know nothing of. */
export const readPlainItem = (offer: object, more = ''): Listing =>
  readFirst(
    'https://shop.example/p/1',
    `<title>${TITLE}</title><h1>${TITLE}</h1>${more}<script type="application/ld+json">${JSON.stringify({ '@type': 'Product', name: TITLE, offers: { price: 20, ...offer } })}</script>`,
  );
const row = (label: string, value: string): string =>
  `<table><tr><th>${label}</th><td>${escapeHtml(value)}</td></tr></table>`;

/** Where a word of condition can enter. */
export async function readEverywhere(word: string): Promise<Record<string, Listing>> {
  return {
    'eBay, result card': readEbayTile(word),
    'eBay, item page': readEbayItem(
      `<div class="x-item-condition-text"><span class="ux-textspans">${escapeHtml(word)}</span></div>`,
    ),
    'Amazon, row of the product page': readAmazonItem(
      `<div id="prodDetails">${row('Item condition', word)}</div>`,
    ),
    'any shop, schema.org': readPlainItem({ itemCondition: word }),
    'any shop, specification': readPlainItem({}, row('Condition', word)),
    'CSV, column': await readCsvRow('condition', word),
    'CSV, specification': await readCsvRow('spec: Condition', word),
    'NDJSON, field': await readNdjsonRow({ condition: word }),
    'NDJSON, specification': await readNdjsonRow({ specs: { Condition: word } }),
  };
}

/** Where a seller can enter. */
export async function readSellerEverywhere(seller: string): Promise<Record<string, Listing>> {
  return {
    eBay: readEbayItem(
      `<div class="x-sellercard-atf__info__about-seller">${escapeHtml(seller)}</div>`,
    ),
    Amazon: readAmazonItem(`<a id="sellerProfileTriggerId">${escapeHtml(seller)}</a>`),
    'any shop, schema.org': readPlainItem({ seller: { '@type': 'Organization', name: seller } }),
    CSV: await readCsvRow('seller', seller),
    NDJSON: await readNdjsonRow({ seller }),
    'NDJSON, by name': await readNdjsonRow({ seller: { name: seller } }),
  };
}
