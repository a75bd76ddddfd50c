import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitForChips, type Browser, type Tab } from '../support/browser.ts';
import { SHELF } from '../support/sample-shop/goods.ts';
import { SAMPLE_ADDRESSES, serveSample } from '../support/sample-shop/serve.ts';
import { askUntil, openBrowser, readReport } from '../support/browser-test.ts';

const [SEARCH = '', AMAZON = '', ARGOS = '', JOHN_LEWIS = ''] = SAMPLE_ADDRESSES;
let browser: Browser;
let own: Tab;

beforeAll(async () => {
  browser = await openBrowser(serveSample);
  own = await browser.ownPage('options.html');
});
afterAll(() => browser.close());

describe('sample shop', () => {
  let search: Tab;
  beforeAll(async () => {
    search = await browser.tab();
    await search.goto(SEARCH);
    await waitForChips(search, 8);
  });

  it('marks phones with a published date and nothing that is no device', async () => {
    const chips = await search.chips();
    const findText = (words: string): string | undefined =>
      chips.find(({ title }) => title.includes(words))?.text;
    // Its source calls this day approximate.
    expect(findText('Galaxy S25 256GB')).toMatch(/^Updates until ~\w{3} 20\d\d$/);
    expect(findText('Pixel 8a')).toMatch(/^Updates until \w{3} 20\d\d$/);
    for (const none of [
      'Power Bank',
      'Case for',
      'Wall Bracket',
      'Kettle',
      'Paperback',
      'HDMI Cable',
      'Gift Card',
    ])
      expect(findText(none)).toBeUndefined();
  });

  it('gives the same product the same chip in both of its tiles', async () => {
    expect(
      (await search.chips()).filter(({ title }) => title.includes('Galaxy S25 256GB')),
    ).toHaveLength(2);
  });

  it('tells the popup of every tile, and by which layer', async () => {
    const report = await readReport(own, SEARCH);
    expect(report?.listings).toHaveLength(SHELF.length);
    expect(report?.health).toMatchObject({ shop: 'amazon', layer: 'adapter', tiles: SHELF.length });
    expect(
      report?.listings.find(({ listing }) => listing.title.includes('Tapo C200'))?.summary,
    ).toMatchObject({ device: 'TP-Link Tapo C200', connectable: 'yes' });
  });

  it('keeps every summary within 300 bytes', async () => {
    const report = await readReport(own, SEARCH);
    for (const { summary } of report?.listings ?? [])
      expect(new TextEncoder().encode(JSON.stringify(summary)).length).toBeLessThanOrEqual(300);
  });

  it('counts on the toolbar button how many devices have a date', async () => {
    const devices = (await readReport(own, SEARCH))?.listings.filter(
      ({ summary }) => summary.connectable === 'yes',
    );
    const dated = devices?.filter(({ summary }) => summary.group === 'date');
    expect(dated?.length).toBeGreaterThan(0);
    const text = await askUntil(
      () =>
        own.run(async (url) => {
          const api = globalThis.browser ?? chrome;
          const tab = (await api.tabs.query({})).find((one) => one.url === url);
          return tab ? api.action.getBadgeText({ tabId: tab.id }) : '';
        }, SEARCH),
      (badge) => badge !== '',
    );
    expect(text).toBe(`${dated?.length}/${devices?.length}`);
  });

  it('stands beside links and buttons, never inside, and hides its text from the page', async () => {
    const seen = await search.run(() =>
      [...document.querySelectorAll<HTMLElement>('useby-badge')].map((host) => ({
        inside: host.closest('a,button,label') !== null,
        root: host.shadowRoot === null,
        text: host.textContent,
        attributes: host.getAttributeNames().sort().join(),
      })),
    );
    expect(seen.length).toBeGreaterThan(5);
    for (const host of seen)
      expect(host).toEqual({
        inside: false,
        root: true,
        text: '',
        attributes: 'data-status,data-tone',
      });
  });

  it.each([
    [AMAZON, 'Tapo C200'],
    [ARGOS, 'Galaxy S25'],
    [JOHN_LEWIS, 'RT-AX55'],
  ])('marks the product page %s', async (address, words) => {
    const tab = await browser.tab();
    await tab.goto(address);
    const chips = await waitForChips(tab);
    expect(chips).toHaveLength(1);
    expect(chips[0]?.title).toContain(words);
    expect(tab.errors).toEqual([]);
    await tab.close();
  });

  it('asked the network for nothing and threw nothing into the page', () => {
    expect(browser.refused).toEqual([]);
    expect(search.errors).toEqual([]);
  });
});
