import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createThrottle } from './throttle.ts';

// Fake timers know nothing of `AbortSignal.timeout`.
vi.mock('../../ui/page-timer.ts', () => ({
  startTimer: (ms: number, run: () => void) => setTimeout(run, ms),
}));

describe('boxes that change their size', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'performance'] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('are measured together and at once after a rest', async () => {
    const passed: string[][] = [];
    const note = createThrottle<string>((items) => passed.push([...items]));
    note('a');
    note('b');
    note('a');
    await vi.advanceTimersByTimeAsync(0);
    expect(passed).toEqual([['a', 'b']]);
  });

  it('and go on doing so are measured five times a second, the last change too', async () => {
    const passed: number[] = [];
    const note = createThrottle<number>((items) => passed.push(Math.max(...items)));
    for (let step = 1; step <= 50; step += 1) {
      note(step);
      await vi.advanceTimersByTimeAsync(20);
    }
    await vi.advanceTimersByTimeAsync(400);
    expect(passed.length).toBeLessThanOrEqual(6);
    expect(passed.at(-1)).toBe(50);
  });
});
