import type { Serve } from '../browser.ts';
import { CAMERAS, PHONES } from './shelves.ts';
import {
  createArgosSearch,
  createCurrysProduct,
  createEbaySearch,
  createVeryList,
} from './other-shops.ts';
import {
  createAmazonProduct,
  createArgosProduct,
  createJohnLewisProduct,
  createSearchPage,
} from './pages.ts';

/** The sample shop's pages at the addresses of the shops they are shaped like. */
const PAGES: Record<string, () => string> = {
  'https://www.amazon.co.uk/s?k=smart+home': createSearchPage,
  'https://www.amazon.co.uk/dp/B0SAMPLE01': () => createAmazonProduct('B0SAMPLE01'),
  'https://www.argos.co.uk/product/7000002': () => createArgosProduct('B0SAMPLE02'),
  'https://www.johnlewis.com/asus-rt-ax55-router/p238360001': () =>
    createJohnLewisProduct('B0SAMPLE07'),
  'https://www.ebay.co.uk/sch/i.html?_nkw=smart+home': createEbaySearch,
  'https://www.argos.co.uk/search/smart-home/': createArgosSearch,
  'https://www.currys.co.uk/products/dlink-dir882-wifi-router-10200001.html': () =>
    createCurrysProduct('B0SAMPLE04'),
  'https://www.very.co.uk/e/q/smart-home.end': createVeryList,
};

export const SAMPLE_ADDRESSES = Object.keys(PAGES);

/** Pages of 40 goods of one kind. */
export const SHELF_ADDRESSES = {
  phones: 'https://www.amazon.co.uk/s?k=phone',
  cameras: 'https://www.amazon.co.uk/s?k=security+camera',
};
const SHELVES: Record<string, () => string> = {
  [SHELF_ADDRESSES.phones]: () => createSearchPage(PHONES, 'phone'),
  [SHELF_ADDRESSES.cameras]: () => createSearchPage(CAMERAS, 'security camera'),
};

/** Answers for the addresses of the sample shop, and for nothing else. */
export const serveSample: Serve = (url) => {
  const address = url.href.replace('%20', '+');
  const page = PAGES[address] ?? SHELVES[address];
  return page ? { body: page(), type: 'text/html; charset=utf-8' } : null;
};
