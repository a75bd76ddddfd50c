import { describe, expect, it, vi } from 'vitest';
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

  it('gives the page at the next address another chance, not each of a storm of addresses', () => {
    vi.useFakeTimers();
    const scheduler = createScanScheduler();
    const scanTwice = (): void => {
      for (let n = 0; n < 2; n++) scheduler.noteScan(600, false, true);
    };
    scanTwice();
    scheduler.startRoute();
    expect([scheduler.isHopeless(), scheduler.findWait()]).toEqual([false, 64]);
    scanTwice();
    vi.advanceTimersByTime(9_000);
    scheduler.startRoute();
    expect([scheduler.isHopeless(), scheduler.findWait()]).toEqual([true, 12_000]);
    vi.advanceTimersByTime(1_000);
    scheduler.startRoute();
    expect([scheduler.isHopeless(), scheduler.findWait()]).toEqual([false, 64]);
    vi.useRealTimers();
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
