import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPackFrom } from '../../data/pack/read-pack.ts';
import { waitForChips, type Browser, type Tab } from '../support/browser.ts';
import {
  askUntil,
  BUILT,
  createVariant,
  editJson,
  openBrowser,
  serveHtml,
  setSettings,
} from '../support/browser-test.ts';

/** A camera of the dataset for which it holds no date: chosen anew, since the dataset grows. */
async function findUndatedCamera(): Promise<string> {
  const pack = readPackFrom(join(BUILT, 'pack'));
  const { brands } = await pack.index();
  for (const { id, name, models } of brands) {
    const cameras = models.filter(
      (model) =>
        model.type === 'ip-camera' &&
        /[a-z] ?\d{3}/i.test(model.name) &&
        !model.revision &&
        !model.line,
    );
    if (cameras.length === 0) continue;
    const record = await pack.shard(id);
    const silent = cameras.find((model) => (record.models[model.id]?.claims ?? []).length === 0);
    if (silent && record.claims.every(({ kind }) => kind !== 'support'))
      return `${name} ${silent.name}`;
  }
  throw new Error('every camera of the dataset has a date');
}

const CAMERA = await findUndatedCamera();
// A maker and a shop that are not there.
const MAKER = 'https://www.maker.example/uk/psti';
const SHOP = 'https://www.maker.example/shop/1';
/** Shown by the browser itself; its address does not say what it is. */
const DOCUMENT = 'https://www.maker.example/statement?id=7';
const PDF =
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n';
// An address of the registry, answered by a page of ours in its shape.
const REGISTERED = 'https://lorextechnology.co.uk/pages/product-use-policy';
const page = (title: string, body: string): string =>
  `<!doctype html><html lang="en-GB"><meta charset="utf-8"><link rel="icon" href="data:,"><title>${title}</title><body>${body}</body></html>`;
const TABLE = page(
  'PSTI',
  `<h1>Security updates</h1><table><tr><th>Model</th><th>Security updates until</th></tr>
<tr><td>${CAMERA}</td><td>31 December 2031</td></tr><tr><td>Other 9001</td><td>unknown</td></tr></table>`,
);
const PRODUCT = page(
  CAMERA,
  `<script type="application/ld+json">${JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'Product',
    name: `${CAMERA} WiFi security camera`,
    offers: { '@type': 'Offer', price: '69.00', priceCurrency: 'GBP' },
  })}</script><h1>${CAMERA} WiFi security camera</h1><img alt="${CAMERA}" width="300" height="300" src="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg'/%3E"><p>£69.00</p><button>Buy</button>`,
);
/** What a maker says of its dates stands above them: a year, a market, a group, a question. */
const LIST = 'https://www.maker.example/uk/support';
const LISTED = page(
  'Support',
  `<h1>How long we support our cameras</h1><h2>End of security updates in 2027</h2>
<table><tr><th>Model</th><th>Security updates until</th></tr><tr><td colspan="2">Outdoor range</td></tr>
<tr><td>Orb 1001</td><td>12 March</td></tr><tr><td>Orb 1002</td><td>Q3 2027</td></tr></table>
<table><caption>Security updates until</caption><tr><th>Model</th><th>UK</th><th>EU</th></tr>
<tr><td>Orb 2001</td><td>31/12/2029</td><td>31/12/2031</td></tr></table>
<h3>How long will the Orb 3001 receive security updates?</h3><p>Until 31 March 2030.</p>
<p>The Orb 4001 was previously supported until 1 May 2028; this has been extended to 1 May 2030.</p>`,
);
const PAGES: Record<string, string> = {
  [LIST]: LISTED,
  [MAKER]: TABLE,
  [SHOP]: PRODUCT,
  [REGISTERED]: readFileSync('readers/registered-pages/lorex-psti.html', 'utf8'),
};
const serve = ({ href }: URL) => {
  if (href === DOCUMENT) return { body: PDF, type: 'application/pdf' };
  return PAGES[href] === undefined ? null : serveHtml(PAGES[href]);
};

/** The press on the toolbar cannot be made by a driver: access to the page stands in for it. */
const createExtension = (): string =>
  createVariant('read-page', (folder) =>
    editJson(join(folder, 'manifest.json'), (manifest) => {
      manifest['host_permissions'] = [
        'https://www.maker.example/*',
        'https://lorextechnology.co.uk/*',
        ...(manifest['host_permissions'] as string[]),
      ];
    }),
  );

let browser: Browser;
let own: Tab;
beforeAll(async () => {
  browser = await openBrowser(serve, { extension: createExtension() });
  own = await browser.ownPage('options.html');
  await setSettings(own, { language: 'en' });
});
afterAll(() => browser.close());

const findTab = (url: string): Promise<number> =>
  own.run(async (address) => {
    const tabs = await (globalThis.browser ?? chrome).tabs.query({});
    return tabs.find((one) => one.url === address)?.id ?? -1;
  }, url);

const waitForText = (tab: Tab, words: string): Promise<string> =>
  askUntil(
    () => tab.run(() => document.body.innerText),
    (said) => said.includes(words),
  );
/** Presses the first button with these words; false where there is none, or it is off. */
const press = (tab: Tab, words: string): Promise<boolean> =>
  tab.run((label) => {
    const button = [...document.querySelectorAll('button')].find((one) =>
      one.textContent?.includes(label),
    );
    if (button === undefined || button.disabled) return false;
    button.click();
    return true;
  }, words);

describe('read this page', () => {
  let readings: Tab;
  beforeAll(async () => {
    const maker = await browser.tab();
    await maker.goto(MAKER);
    readings = await browser.ownPage(`readings.html?tab=${await findTab(MAKER)}`);
  });

  it('shows what was found, and what was left out', async () => {
    const text = await waitForText(readings, '1 statement found');
    expect(text).toContain('Read on www.maker.example');
    expect(text).toContain('Security updates until at least 31 December 2031');
    expect(text).toContain(`Recognised as ${CAMERA}`);
    expect(text).toContain('1 row left out');
  });

  it('keeps it, and lists it after the page was closed', async () => {
    expect(await press(readings, 'Keep 1 row')).toBe(true);
    expect(await waitForText(readings, '1 row kept')).toContain('1 row kept in this browser');
    await readings.close();
    readings = await browser.ownPage('readings.html');
    const text = await waitForText(readings, CAMERA);
    expect(text).toContain('You read this on www.maker.example on');
    expect(text).toContain(`“${CAMERA} 31 December 2031”`);
  });

  it('says it on a shop’s page where the dataset has no date', async () => {
    const shop = await browser.tab();
    await shop.goto(SHOP);
    const tabId = await findTab(SHOP);
    await own.run(
      (id) => (globalThis.browser ?? chrome).runtime.sendMessage({ type: 'check-page', tabId: id }),
      tabId,
    );
    const [chip] = await waitForChips(shop);
    expect(chip).toMatchObject({ status: 'read-by-you', tone: 'neutral' });
    expect(chip?.text).toContain('You read: to Dec 2031');
  });

  it('takes it away again', async () => {
    expect(await press(readings, 'Delete')).toBe(true);
    expect(await waitForText(readings, 'Nothing has been kept')).toContain('1 row deleted');
  });

  it('says of a PDF that it cannot read it, and what can', async () => {
    const maker = await browser.tab();
    await maker.goto(DOCUMENT);
    const tab = await browser.ownPage(`readings.html?tab=${await findTab(DOCUMENT)}`);
    const text = await waitForText(tab, 'useby read');
    expect(text).toMatch(/PDF.*save it and use the command “useby read”/is);
    expect(text).not.toContain('No dates of updates');
  });

  it('says what stands above the dates: the year, the market, the group, the question', async () => {
    const maker = await browser.tab();
    await maker.goto(LIST);
    const tab = await browser.ownPage(`readings.html?tab=${await findTab(LIST)}`);
    const text = await waitForText(tab, '5 statements found');
    for (const words of [
      'Security updates until 12 March 2027',
      'Security updates until 31 December 2029',
      'Security updates until 31 December 2031',
      'Security updates until 31 March 2030',
      'until 1 May 2030',
      '2 rows left out',
    ])
      expect(text).toContain(words);
    expect(text).not.toContain('Support until 1 May 2028');
    expect(await press(tab, 'Keep 5 rows')).toBe(true);
    const kept = await waitForText(tab, '5 rows kept');
    expect(kept).toContain('5 rows kept in this browser');
  });

  it('reads a registered page by its settings, and says so', async () => {
    const maker = await browser.tab();
    await maker.goto(REGISTERED);
    const tab = await browser.ownPage(`readings.html?tab=${await findTab(REGISTERED)}`);
    const text = await waitForText(tab, '3 statements found');
    expect(text).toContain('We know this page of Lorex');
    expect(text).not.toContain('this page is not known to us');
    expect(text).toContain('until at least 31 December 2028');
  });
});
