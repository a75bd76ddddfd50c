import { describe, expect, it } from 'vitest';
import { createScanScheduler } from './scan-scheduler.ts';
import { toAddress } from './route-watcher.ts';

describe('how often a page is scanned', () => {
  it('waits twice as long after each scan that found nothing, up to four seconds', () => {
    const scheduler = createScanScheduler();
    const waits = Array.from({ length: 9 }, () => {
      const wait = scheduler.findWait();
      scheduler.noteScan(1, false);
      return wait;
    });
    expect(waits).toEqual([64, 128, 256, 512, 1024, 2048, 4000, 4000, 4000]);
  });

  it('is quick again after a find or a scroll', () => {
    const scheduler = createScanScheduler();
    for (let n = 0; n < 8; n++) scheduler.noteScan(1, false);
    scheduler.noteActivity();
    expect(scheduler.findWait()).toBe(256);
    scheduler.noteScan(1, true);
    expect(scheduler.findWait()).toBe(64);
  });

  it('never takes more than a twentieth of the time', () => {
    const scheduler = createScanScheduler();
    scheduler.noteScan(100, true);
    expect(scheduler.findWait()).toBe(2_000);
  });

  it('calls a page hopeless after two scans of half a second', () => {
    const scheduler = createScanScheduler();
    scheduler.noteScan(600, true);
    expect(scheduler.isHopeless()).toBe(false);
    scheduler.noteScan(600, true);
    expect(scheduler.isHopeless()).toBe(true);
  });

  it('calls a page hopeless after two scans that gave up, however quick they were', () => {
    const scheduler = createScanScheduler();
    scheduler.noteScan(1, true, true);
    expect(scheduler.isHopeless()).toBe(false);
    scheduler.noteScan(1, false, true);
    expect(scheduler.isHopeless()).toBe(true);
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
