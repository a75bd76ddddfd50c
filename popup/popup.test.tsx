// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fake } from '../tests/support/fake-platform.ts';
import { createTabReport } from '../tests/support/popup-fixtures.ts';
import { forgetPolicy } from '../extension/settings.ts';
import { decideSiteAccess } from './site-access.ts';
import { Popup } from './app.tsx';
import { clearKept, keepListing, listKept } from '../extension/store/kept-listings.ts';
import { groupListings, searchListings } from './group-listings.ts';
import { start } from './start.ts';
import { state } from './state.ts';

vi.mock('../extension/platform.ts', async () => ({
  browser: (await import('../tests/support/fake-platform.ts')).browser,
}));

const fresh = { ...fake };
beforeEach(async () => {
  await clearKept();
  Object.assign(fake, fresh, { local: {}, managed: {}, sent: [], granted: [...fresh.granted] });
  state.report.value = null;
  state.siteAccess.value = null;
  state.query.value = '';
  state.only.value = null;
  state.type.value = null;
  state.order.value = 'longest';
  state.kept.value = [];
  state.today.value = '2026-11-27';
  state.notice.value = '';
});
afterEach(cleanup);

async function open(): Promise<HTMLElement> {
  await start();
  return render(<Popup />).container as HTMLElement;
}

describe('diagnostics', () => {
  it('stand open and say what did not work, and are shut where all did', async () => {
    const report = createTabReport(3);
    fake.report = {
      ...report,
      health: { ...report.health, problem: 'the dataset file for acme could not be read' },
    };
    const shown = await open();
    expect(shown.querySelector<HTMLDetailsElement>('.diagnostics')?.open).toBe(true);
    expect(shown.querySelector('.diagnostics')?.textContent).toContain(
      'the dataset file for acme could not be read',
    );
    cleanup();
    fake.report = report;
    expect((await open()).querySelector<HTMLDetailsElement>('.diagnostics')?.open).toBe(false);
  });
});

describe('the honest count', () => {
  it('counts devices and nothing else', async () => {
    fake.report = createTabReport(31);
    await open();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('30 smart devices here');
    expect(screen.getByRole('button', { name: '9 with a date' })).toBeTruthy();
  });
  it('is singular for one, and says so for none', async () => {
    fake.report = createTabReport(1);
    await open();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('1 smart device here');
    cleanup();
    fake.report = createTabReport(0);
    await open();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(
      'No smart devices found here',
    );
  });
  it('shows how the devices part, each part as long as it is large', async () => {
    fake.report = createTabReport(31);
    const popup = await open();
    const lengths = [...popup.querySelectorAll<HTMLElement>('.split span')].map(
      ({ className, style }) => `${className} ${style.flexGrow}`,
    );
    expect(lengths).toEqual([
      'of-date 9',
      'of-brand-promise 5',
      'of-other 4',
      'of-nothing 8',
      'of-ended 4',
    ]);
  });
  it('shows one group alone and all again', async () => {
    fake.report = createTabReport(31);
    const popup = await open();
    const all = popup.querySelectorAll('.listing').length;
    fireEvent.click(screen.getByRole('button', { name: '5 with a brand-wide promise' }));
    expect(popup.querySelectorAll('.listing').length).toBe(5);
    fireEvent.click(screen.getByRole('button', { name: '5 with a brand-wide promise' }));
    expect(popup.querySelectorAll('.listing').length).toBe(all);
  });
});

describe('listings', () => {
  it('are found by every word, accents or not', () => {
    const { listings } = createTabReport(14);
    expect(searchListings(listings, 'DOÓRBELL example').length).toBe(2);
    expect(searchListings(listings, '   ').length).toBe(14);
    expect(searchListings(listings, 'nothing like it')).toEqual([]);
  });
  it('jump to the page and open the panel there', async () => {
    fake.report = createTabReport(2);
    await open();
    fireEvent.click(screen.getByRole('button', { name: /^Updates until.*Cam C200/ }));
    await vi.waitFor(() => expect(fake.sent).toContainEqual({ type: 'jump', key: 'k0' }));
  });
  it('are text, whatever the shop writes', async () => {
    const report = createTabReport(1);
    const [only] = report.listings;
    if (only !== undefined) {
      only.listing.title = '<img src=x onerror=1>';
      delete only.summary.device;
    }
    fake.report = report;
    const popup = await open();
    expect(popup.querySelector('img')).toBeNull();
    expect(popup.textContent).toContain('<img src=x onerror=1>');
  });
  it('keep unclear goods out of the count', () => {
    const { devices, unclear } = groupListings(createTabReport(31).listings);
    expect([devices.length, unclear.length]).toEqual([30, 1]);
  });
});

describe('the order', () => {
  it('never has a mark of care below a listing without one', async () => {
    fake.report = createTabReport(31);
    const popup = await open();
    const tones = [...popup.querySelectorAll('.listing')].map(({ className }) => className);
    const lastCareful = tones.findLastIndex((tone) => /alert|caution/.test(tone));
    expect(lastCareful).toBeGreaterThan(0);
    expect(tones.slice(0, lastCareful).every((tone) => /alert|caution/.test(tone))).toBe(true);
    expect(screen.getByRole('heading', { name: /Look at these first/ })).toBeTruthy();
  });
  it('follows the choice, and a kind of product is shown alone', async () => {
    fake.report = createTabReport(14);
    const popup = await open();
    fireEvent.change(screen.getByRole('combobox', { name: 'Kind of product' }), {
      target: { value: 'doorbell' },
    });
    expect(popup.querySelectorAll('.listing').length).toBe(2);
    fireEvent.change(screen.getByRole('combobox', { name: 'Order' }), {
      target: { value: 'soonest' },
    });
    expect(state.order.value).toBe('soonest');
  });
});

describe('offers in the United Kingdom', () => {
  it.each(['en-US', 'en-GB'])(
    'are told in British English to a browser of %s',
    async (language) => {
      fake.language = language;
      fake.report = createTabReport(2);
      const popup = await open();
      expect(popup.querySelector('.popup')?.getAttribute('lang')).toBe('en-GB');
    },
  );
});

describe('stars', () => {
  const pressStar = (name: string): void =>
    void fireEvent.click(screen.getByRole('button', { name: `Compare Example ${name}` }));
  it('keep a listing, and forget it at the next press', async () => {
    fake.report = createTabReport(2);
    await open();
    pressStar('Cam C200');
    await screen.findByRole('button', { name: 'Compare 1 ★' });
    expect((await listKept()).map(({ id }) => id)).toEqual(['www.shop.example k0']);
    pressStar('Cam C200');
    await vi.waitFor(async () => expect(await listKept()).toEqual([]));
  });
  it('open the comparison, of all shops', async () => {
    await keepListing('other.example', { key: 'x', kind: 'tile', title: 'X' }, 1);
    fake.report = null;
    await open();
    fireEvent.click(await screen.findByRole('button', { name: 'Compare 1 ★' }));
    await vi.waitFor(() => expect(fake.sent).toContainEqual({ type: 'tab', url: '/compare.html' }));
  });
  it('say so when there is no room', async () => {
    for (const key of ['1', '2', '3', '4'])
      await keepListing('other.example', { key, kind: 'tile', title: key }, 1);
    fake.report = createTabReport(1);
    await open();
    pressStar('Cam C200');
    await screen.findByText('Four are kept already. Take one out first.');
    expect((await listKept()).length).toBe(4);
  });
  it('are not there in a private window, which keeps nothing', async () => {
    fake.isPrivate = true;
    fake.report = createTabReport(2);
    await open();
    expect(screen.queryByRole('button', { name: /^Compare Example/ })).toBeNull();
    expect(screen.getByText('Private windows keep nothing to compare.')).toBeTruthy();
  });
});

describe('where nothing runs', () => {
  it.each([
    [undefined, [], false, 'browser-page'],
    ['chrome://settings', [], true, 'browser-page'],
    ['https://www.shop.example/x', ['https://www.shop.example/*'], false, 'permission-needed'],
    ['https://www.shop.example/x', ['https://www.shop.example/*'], true, 'not-started'],
    ['https://elsewhere.example/', ['https://www.shop.example/*'], false, 'unsupported'],
  ] as const)('%s is %s', (url, named, granted, expected) => {
    expect(decideSiteAccess(url, named, granted)).toBe(expected);
  });
  it('asks the browser first, then reads the page', async () => {
    Object.assign(fake, { report: null, named: [], granted: [] });
    await open();
    fireEvent.click(screen.getByRole('button', { name: 'Always on this site' }));
    await vi.waitFor(() => expect(fake.granted).toEqual(['https://www.shop.example/*']));
    await vi.waitFor(() => expect(fake.sent).toContainEqual({ type: 'check-page', tabId: 7 }));
  });
  it('offers to read a page, too, where it may be a maker’s', async () => {
    Object.assign(fake, { report: null, named: [], granted: [] });
    await open();
    fireEvent.click(screen.getByRole('button', { name: 'Read this page' }));
    await vi.waitFor(() =>
      expect(fake.sent).toContainEqual({ type: 'tab', url: '/readings.html?tab=7' }),
    );
  });
  it('says that it is paused', async () => {
    fake.local = { settings: { pausedHosts: ['www.shop.example'] } };
    await open();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Useby is paused here');
  });
  it('shows what a policy has fixed as fixed', async () => {
    fake.managed = { pausedEverywhere: false };
    forgetPolicy();
    fake.report = createTabReport(1);
    await open();
    expect(
      (screen.getByRole('switch', { name: 'Pause everywhere' }) as HTMLInputElement).disabled,
    ).toBe(true);
  });
  it('refuses a report that is none', async () => {
    fake.report = { type: 'listed', url: 'x', listings: 'many' } as never;
    await open();
    expect(state.report.value).toBeNull();
  });
});
