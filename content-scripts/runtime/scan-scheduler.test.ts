import { describe, expect, it } from 'vitest';
import { createScanScheduler } from './scan-scheduler.ts';
import { toAddress } from './route-watcher.ts';

describe('how often a page is looked at', () => {
  it('waits twice as long after each look that found nothing, up to four seconds', () => {
    const budget = createScanScheduler();
    const waits = Array.from({ length: 9 }, () => {
      const wait = budget.wait();
      budget.spent(1, false);
      return wait;
    });
    expect(waits).toEqual([64, 128, 256, 512, 1024, 2048, 4000, 4000, 4000]);
  });

  it('is quick again after a find or a scroll', () => {
    const budget = createScanScheduler();
    for (let n = 0; n < 8; n++) budget.spent(1, false);
    budget.stir();
    expect(budget.wait()).toBe(256);
    budget.spent(1, true);
    expect(budget.wait()).toBe(64);
  });

  it('never takes more than a twentieth of the time', () => {
    const budget = createScanScheduler();
    budget.spent(100, true);
    expect(budget.wait()).toBe(2_000);
  });

  it('calls a page hopeless after two looks of half a second', () => {
    const budget = createScanScheduler();
    budget.spent(600, true);
    expect(budget.hopeless()).toBe(false);
    budget.spent(600, true);
    expect(budget.hopeless()).toBe(true);
  });

  it('calls a page hopeless after two looks that gave up, however quick they were', () => {
    const budget = createScanScheduler();
    budget.spent(1, true, true);
    expect(budget.hopeless()).toBe(false);
    budget.spent(1, false, true);
    expect(budget.hopeless()).toBe(true);
  });
});

describe('routes', () => {
  it.each([
    ['https://a.example/x#top', 'https://a.example/x'],
    ['https://a.example/x', 'https://a.example/x'],
    ['https://a.example/#/item/7', 'https://a.example/#/item/7'],
    ['https://a.example/#!/item', 'https://a.example/#!/item'],
  ])('%s is %s', (href, address) => {
    expect(toAddress(href)).toBe(address);
  });
});
