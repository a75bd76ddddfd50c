// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Chip } from './chip.ts';
import { createPositioner } from './positioner.ts';

// Fake timers know nothing of `AbortSignal.timeout`.
vi.mock('../../ui/page-timer.ts', () => ({
  startTimer: (ms: number, run: () => void) => setTimeout(run, ms),
}));

/** Watchers of the browser's that tell nothing by themselves: what they are asked is counted. */
let measured: Element[];
let resize: (target: Element, width: number) => void;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'performance'] });
  measured = [];
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      observe = (target: Element): number => measured.push(target);
      unobserve = (): void => undefined;
      disconnect = (): void => undefined;
    },
  );
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(
        report: (entries: { target: Element; contentRect: { width: number } }[]) => void,
      ) {
        resize = (target, width) => {
          report([{ target, contentRect: { width, height: 10 } as DOMRectReadOnly }]);
        };
      }
      observe = (): void => undefined;
      unobserve = (): void => undefined;
      disconnect = (): void => undefined;
    },
  );
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function stand(): { chip: Chip; image: Element; parent: Element } {
  const [parent, image, host] = ['div', 'img', 'span'].map((tag) => document.createElement(tag));
  if (!parent || !image || !host) throw new Error('no elements');
  const body = document.createElement('b');
  return { chip: { host, body } as unknown as Chip, image, parent };
}

describe('a chip over an image that grows with every frame', () => {
  it('is measured five times a second, its last size too', async () => {
    const { chip, image, parent } = stand();
    const positioner = createPositioner();
    positioner.add(chip, image, { parent, before: null, scroller: null, positions: true });
    for (let frame = 0; frame < 60; frame += 1) {
      resize(image, frame);
      await vi.advanceTimersByTimeAsync(16);
    }
    const within = measured.filter((element) => element === image).length;
    expect(within).toBeGreaterThan(2);
    expect(within).toBeLessThanOrEqual(6);
    resize(image, 500);
    await vi.advanceTimersByTimeAsync(200);
    const rest = measured.length;
    await vi.advanceTimersByTimeAsync(2_000);
    expect(measured.length).toBe(rest);
    expect(measured.filter((element) => element === image).length).toBeGreaterThan(within);
    positioner.stop();
  });

  it('is measured no more once it was removed', async () => {
    const { chip, image, parent } = stand();
    const positioner = createPositioner();
    positioner.add(chip, image, { parent, before: null, scroller: null, positions: true });
    resize(image, 10);
    await vi.advanceTimersByTimeAsync(0);
    positioner.remove(chip);
    measured = [];
    resize(image, 20);
    await vi.advanceTimersByTimeAsync(400);
    expect(measured).toEqual([]);
  });
});
