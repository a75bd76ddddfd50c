import { describe, expect, it } from 'vitest';
import {
  escapeHtml,
  judge,
  readAmazonItem,
  readCsvRow,
  readEbayTile,
  readEverywhere,
  readFirst,
  readNdjsonRow,
  readPlainItem,
  readSellerEverywhere,
} from '../../tests/support/ways-in.ts';

/**
 * The same offer enters by pages of three kinds, by a CSV row and by NDJSON, and gets one answer.
 */
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
      `<title>${title}</title><h1 data-test="product-title">${title}</h1><span data-test="product-brand">${escapeHtml(brand)}</span>`,
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
