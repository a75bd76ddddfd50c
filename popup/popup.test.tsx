// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fake } from '../tests/support/fake-platform.ts';
import { createTabReport } from '../tests/support/popup-fixtures.ts';
import { forgetPolicy } from '../extension/settings.ts';
import { decideSiteAccess } from './site-access.ts';
import { Popup } from './app.tsx';
import { GROUPS, searchListings, sortListings } from './group-listings.ts';
import { start, state } from './state.ts';

vi.mock('../extension/platform.ts', async () => ({
  browser: (await import('../tests/support/fake-platform.ts')).browser,
}));

const fresh = { ...fake };
beforeEach(() => {
  Object.assign(fake, fresh, { local: {}, managed: {}, sent: [], granted: [...fresh.granted] });
  state.report.value = null;
  state.siteAccess.value = null;
  state.query.value = '';
  state.only.value = null;
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
    expect(screen.getByRole('button', { name: '9 with an end date' })).toBeTruthy();
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
  it('never ranks what is unknown below what has ended', () => {
    expect(GROUPS.indexOf('nothing')).toBeLessThan(GROUPS.indexOf('ended'));
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
      only.title = '<img src=x onerror=1>';
      delete only.summary.device;
    }
    fake.report = report;
    const popup = await open();
    expect(popup.querySelector('img')).toBeNull();
    expect(popup.textContent).toContain('<img src=x onerror=1>');
  });
  it('keep unclear goods out of the count', () => {
    const { devices, unclear } = sortListings(createTabReport(31).listings);
    expect([devices, unclear.length]).toEqual([30, 1]);
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
    fireEvent.click(screen.getByRole('button', { name: 'Always on this shop' }));
    await vi.waitFor(() => expect(fake.granted).toEqual(['https://www.shop.example/*']));
    await vi.waitFor(() => expect(fake.sent).toContainEqual({ type: 'check-page', tabId: 7 }));
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
