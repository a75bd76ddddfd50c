import { Readable } from 'node:stream';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { decodeRow } from '../../cli/input/decode-row.ts';
import { readDelimited } from '../../cli/input/csv.ts';
import { readNdjson } from '../../cli/input/ndjson.ts';
import type { Rows } from '../../cli/input/row.ts';
import { openLayers } from '../../content-scripts/extract/fallback.ts';
import { findShop, readPage } from '../../content-scripts/extract/read-page.ts';
import { listShops } from '../../content-scripts/shops/index.ts';
import { assess } from '../assess.ts';
import type { Assessment } from '../assessment.ts';
import type { Listing } from '../listing.ts';
import { createRecogniser } from '../recogniser.ts';

/**
 * The same offer enters by pages of three kinds, by a CSV row and by NDJSON, and gets one answer.
 * Without a dataset: the listing alone decides.
 */
const TITLE = 'TP-Link Tapo C200 WiFi camera';
const engine = createRecogniser({ version: 'none', newestRead: '', licences: [], brands: [] });

function judge(listing: Listing): Assessment {
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

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

function readFirst(address: string, html: string): Listing {
  const { document } = new JSDOM(html, { url: address }).window;
  const url = new URL(address);
  const found = readPage(document, url, findShop(url, listShops()), openLayers).found[0];
  if (!found) throw new Error(`no listing on ${address}`);
  return found.listing;
}

async function decodeFirst(rows: Rows): Promise<Listing> {
  for await (const row of rows) {
    const decoded = decodeRow(row);
    if (!decoded.ok) throw new Error(decoded.problem);
    return decoded.listing;
  }
  throw new Error('no row');
}

const quote = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;
const readCsvRow = (column: string, value: string): Promise<Listing> =>
  decodeFirst(
    readDelimited(Readable.from([`title,${column}\n${quote(TITLE)},${quote(value)}\n`]), [',']),
  );
const readNdjsonRow = (fields: object): Promise<Listing> =>
  decodeFirst(readNdjson(Readable.from([`${JSON.stringify({ title: TITLE, ...fields })}\n`])));

const EBAY = 'https://www.ebay.co.uk';
const AMAZON = 'https://www.amazon.co.uk/dp/B0SAMPLE01';
const readEbayTile = (condition: string): Listing =>
  readFirst(
    `${EBAY}/sch/i.html?_nkw=c200`,
    `<ul class="srp-results"><li class="s-card" data-listingid="1"><img class="s-card__image" src="a.jpg"><a href="${EBAY}/itm/1"><div class="s-card__title">${TITLE}</div></a><div class="s-card__subtitle">${escape(condition)}</div></li></ul>`,
  );
const readEbayItem = (more: string): Listing =>
  readFirst(`${EBAY}/itm/1`, `<h1 class="x-item-title__mainTitle">${TITLE}</h1>${more}`);
const readAmazonItem = (more: string): Listing =>
  readFirst(AMAZON, `<h1 id="productTitle">${TITLE}</h1>${more}`);
const readPlainItem = (offer: object, more = ''): Listing =>
  readFirst(
    'https://shop.example/p/1',
    `<title>${TITLE}</title><h1>${TITLE}</h1>${more}<script type="application/ld+json">${JSON.stringify({ '@type': 'Product', name: TITLE, offers: { price: 20, ...offer } })}</script>`,
  );
const row = (label: string, value: string): string =>
  `<table><tr><th>${label}</th><td>${escape(value)}</td></tr></table>`;

/** Where a word of condition can enter. */
async function readEverywhere(word: string): Promise<Record<string, Listing>> {
  return {
    'eBay, result card': readEbayTile(word),
    'eBay, item page': readEbayItem(
      `<div class="x-item-condition-text"><span class="ux-textspans">${escape(word)}</span></div>`,
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

const RULES = {
  new: 'uk-s5-1',
  'open-box': 'uk-s54-open-box',
  'by the maker': 'uk-s54-maker-refurbished',
  'by others': 'uk-s54-refurbished',
  'by whom is not said': 'uk-s54-refurbished-by-whom',
  used: 'uk-s54-used',
} as const;

describe('a word of condition', () => {
  it.each<[word: string, answer: keyof typeof RULES]>([
    ['Ex display', 'open-box'],
    ['Ex-display', 'open-box'],
    ['New other (see details)', 'open-box'],
    ['New (other)', 'open-box'],
    ['Neu: Sonstige', 'open-box'],
    ['Opened – never used', 'open-box'],
    ['Customer return', 'open-box'],
    ['Warehouse', 'open-box'],
    ['B-Ware', 'open-box'],
    ['Occasion', 'used'],
    ["D'occasion", 'used'],
    ['Like New', 'used'],
    ['wie neu', 'used'],
    ['Comme neuf', 'used'],
    ['Very good', 'used'],
    ['Used - Like New', 'used'],
    ['Used – Very Good', 'used'],
    ['Pre-Owned', 'used'],
    ['Gebraucht', 'used'],
    ['For parts or not working', 'used'],
    ['Certified refurbished', 'by the maker'],
    ['Certified - Refurbished', 'by the maker'],
    ['Manufacturer refurbished', 'by the maker'],
    ['Vom Hersteller generalüberholt', 'by the maker'],
    ['Seller refurbished', 'by others'],
    ['Excellent - Refurbished', 'by others'],
    ['Renewed', 'by others'],
    ['Refurbished', 'by whom is not said'],
    ['Reconditioned', 'by whom is not said'],
    ['Recertified', 'by whom is not said'],
    ['Remis à neuf', 'by whom is not said'],
    ['Grade A', 'by whom is not said'],
    ['Brand New', 'new'],
    ['New', 'new'],
    ['New: never used', 'new'],
    ['Neu', 'new'],
    ['Neuf', 'new'],
  ])('%s: %s', async (word, answer) => {
    const listings = await readEverywhere(word);
    for (const [entry, listing] of Object.entries(listings))
      expect(judge(listing).scopeRule, `${entry}: ${JSON.stringify(listing)}`).toBe(RULES[answer]);
  });

  it.each([
    ['https://schema.org/NewCondition', 'new'],
    ['https://schema.org/UsedCondition', 'used'],
    ['http://schema.org/RefurbishedCondition', 'refurbished'],
    ['DamagedCondition', 'used'],
    ['UsedLikeNew', 'used'],
    ['likenew', 'used'],
    ['exdisplay', 'open-box'],
    ['sellerrefurbished', 'refurbished'],
    ['manufacturer_refurbished', 'manufacturer-refurbished'],
  ])('%s is %s in markup and rows', async (word, condition) => {
    expect(readPlainItem({ itemCondition: word }).condition).toBe(condition);
    expect((await readCsvRow('condition', word)).condition).toBe(condition);
    expect((await readNdjsonRow({ condition: word })).condition).toBe(condition);
  });

  it.each(['constructor', 'toString', '__proto__', 'shiny'])(
    '%s is unknown: an error in a row, nothing on a page',
    async (word) => {
      const problem = `field condition: "${word}" is not one of`;
      await expect(readCsvRow('condition', word)).rejects.toThrow(problem);
      await expect(readNdjsonRow({ condition: word })).rejects.toThrow(problem);
      expect(readEbayTile(word)).not.toHaveProperty('condition');
    },
  );

  it("words of a seller's own subtitle are no grade", () => {
    for (const subtitle of ['Good quality, fast delivery from UK warehouse', '30 days return'])
      expect(readEbayTile(subtitle)).not.toHaveProperty('condition');
  });
});

/** Where a seller can enter. */
async function readSellerEverywhere(seller: string): Promise<Record<string, Listing>> {
  return {
    eBay: readEbayItem(`<div class="x-sellercard-atf__info__about-seller">${escape(seller)}</div>`),
    Amazon: readAmazonItem(`<a id="sellerProfileTriggerId">${escape(seller)}</a>`),
    'any shop, schema.org': readPlainItem({ seller: { '@type': 'Organization', name: seller } }),
    CSV: await readCsvRow('seller', seller),
    NDJSON: await readNdjsonRow({ seller }),
    'NDJSON, by name': await readNdjsonRow({ seller: { name: seller } }),
  };
}

describe('a seller', () => {
  it.each([
    ['Particular Audio Ltd', 'uk-s5-1'],
    ['Private Label Audio GmbH', 'uk-s5-1'],
    ['Hôtel Particulier SARL', 'uk-s5-1'],
    ['Privato Moda S.p.A.', 'uk-s5-1'],
    ['techshop (1,234) business', 'uk-s5-1'],
    ['private seller', 'uk-s55-private'],
    ['Particular', 'uk-s55-private'],
    ['Particulier', 'uk-s55-private'],
    ['max123 (45) Privat', 'uk-s55-private'],
    ['John (private)', 'uk-s55-private'],
    ['Registered as a private seller', 'uk-s55-private'],
    ['Jean, vendeur particulier', 'uk-s55-private'],
  ])('%s: %s', async (seller, rule) => {
    for (const [entry, listing] of Object.entries(await readSellerEverywhere(seller)))
      expect(judge(listing).scopeRule, entry).toBe(rule);
  });

  it.each([
    ['https://www.argos.co.uk/product/1', 'Argos', 'Bush'],
    ['https://www.johnlewis.com/p/p1', 'John Lewis', 'John Lewis & Partners'],
  ])('sells its own brand at %s as in a row', async (address, seller, brand) => {
    const title = `${brand} smart speaker with WiFi`;
    const page = readFirst(
      address,
      `<title>${title}</title><h1 data-test="product-title">${title}</h1><span data-test="product-brand">${escape(brand)}</span>`,
    );
    const listings = [
      page,
      { ...(await readCsvRow('seller', seller)), title, brand },
      { ...(await readNdjsonRow({ seller, brand })), title },
    ];
    for (const listing of listings) expect(judge(listing).roles).toEqual(['own-brand']);
  });
});

describe('a market', () => {
  it.each([
    ['Deliver to Belfast BT1 5GS', 'NI'],
    ['Deliver to Northern Ireland', 'NI'],
    ['Deliver to Ireland', 'IE'],
    ['Lieferung nach Österreich', 'AT'],
    ['Envío a España', 'ES'],
    ['Deliver to London SW1A 1', 'GB'],
  ])('%s: %s', (line, market) =>
    expect(readAmazonItem(`<span id="glow-ingress-line2">${line}</span>`), line).toMatchObject({
      market,
    }),
  );

  it.each([
    ['UK', 'GB'],
    ['United Kingdom', 'GB'],
    ['Northern Ireland', 'NI'],
    ['gb-nir', 'NI'],
    ['Deutschland', 'DE'],
    ['Pays-Bas', 'NL'],
    ['pl', 'PL'],
  ])('%s in a row: %s', async (value, market) => {
    expect((await readCsvRow('market', value)).market).toBe(market);
    expect((await readNdjsonRow({ market: value })).market).toBe(market);
  });
});
