import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser, Tab } from '../support/browser.ts';
import {
  askUntil,
  serveHtml,
  openBrowser,
  readSavedPage,
  readReport,
  setSettings,
} from '../support/browser-test.ts';

const PAGES = {
  'https://www.amazon.co.uk/s?k=portable+charger': readSavedPage(
    'amazon-us/price-checker-amazon-search.html',
  ),
  'https://www.amazon.co.uk/s?k=cmf+buds': readSavedPage('amazon-in/price-tag-amazon-search.html'),
  'https://www.argos.co.uk/product/4667999': readSavedPage('argos/product-4667999.html'),
};
const [CHARGERS, BUDS, TAPO] = Object.keys(PAGES) as [string, string, string];
let browser: Browser;
let own: Tab;

beforeAll(async () => {
  browser = await openBrowser((url) => {
    const page = PAGES[url.href as keyof typeof PAGES];
    return page ? serveHtml(page) : null;
  });
  own = await browser.ownPage('options.html');
  await setSettings(own, { showAll: true });
});
afterAll(() => browser.close());

/** Looks, a fifth of a second apart, that have to agree. */
const ALIKE_LOOKS = 6;

/** Opens a page and gives what the popup would be told, once it has settled. */
async function visit(url: string): Promise<{
  tab: Tab;
  report: NonNullable<Awaited<ReturnType<typeof readReport>>>;
  chips: Awaited<ReturnType<Tab['chips']>>;
}> {
  const tab = await browser.tab();
  await tab.goto(url);
  // Answers come in batches: it has settled when looks for more than a second find no more.
  let before = 0;
  let alike = 0;
  const report = await askUntil(
    () => readReport(own, url),
    (answer) => {
      const now = answer?.listings.length ?? 0;
      alike = now > 0 && now === before ? alike + 1 : 0;
      before = now;
      return alike >= ALIKE_LOOKS;
    },
  );
  if (!report) throw new Error(`nobody answers on ${url}`);
  const shown = report.listings.filter(({ summary }) => summary.chip !== undefined).length;
  const chips = await askUntil(
    () => tab.chips(),
    ({ length }) => length >= shown,
  );
  return { tab, report, chips };
}

describe('real pages, as a person would say of them', () => {
  it.skipIf(!PAGES[CHARGERS as keyof typeof PAGES])(
    'power banks are no devices: no chip, even with all marks on',
    async () => {
      const { report, chips } = await visit(CHARGERS);
      expect(report.listings.length).toBeGreaterThanOrEqual(20);
      expect(report.listings.filter(({ summary }) => summary.connectable === 'yes')).toEqual([]);
      expect(chips).toEqual([]);
    },
  );

  it.skipIf(!PAGES[BUDS as keyof typeof PAGES])(
    'earbuds are headphones; their cases are not',
    async () => {
      const { report, chips } = await visit(BUDS);
      const buds = report.listings.filter(
        ({ listing: { title } }) =>
          /\b(?:buds|earbuds|headphones)\b/i.test(title) && !/\b(?:case|cover|skin)\b/i.test(title),
      );
      expect(buds.length).toBeGreaterThan(8);
      expect(
        buds
          .filter(({ summary }) => summary.connectable !== 'yes')
          .map(({ listing }) => listing.title),
      ).toEqual([]);
      const covers = report.listings.filter(({ listing }) => /case cover/i.test(listing.title));
      expect(covers.filter(({ summary }) => summary.connectable === 'yes')).toEqual([]);
      expect(chips.length).toBe(
        report.listings.filter(({ summary }) => summary.chip !== undefined).length,
      );
    },
  );

  it.skipIf(!PAGES[TAPO as keyof typeof PAGES])(
    'the camera at Argos is a TP-Link Tapo C200',
    async () => {
      const { report, chips } = await visit(TAPO);
      const product = report.listings.find(({ listing }) => listing.kind === 'product');
      expect(product?.summary).toMatchObject({ device: 'TP-Link Tapo C200', connectable: 'yes' });
      expect(chips.some(({ title }) => title.includes('Tapo C200'))).toBe(true);
    },
  );
});
