import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageReply } from '../../messages/contracts.ts';
import { openFallbackLink } from '../extract/fallback-link.ts';
import { openFacts } from '../extract/facts.ts';
import { openLayers } from '../extract/layers.ts';

const send = vi.fn<(message: unknown) => Promise<PageReply | null>>();
// Fake timers know nothing of `AbortSignal.timeout`.
vi.mock('../../ui/page-timer.ts', () => ({
  startTimer: (ms: number, run: () => void) => setTimeout(run, ms),
}));
vi.mock('./messaging.ts', () => ({ send: (message: unknown) => send(message) }));
const { createFallbackLoader } = await import('./fallback-loader.ts');

const place = { doc: 'd', route: 3 };
const arrive = (isAlive = true): void => {
  Object.assign(openFallbackLink(), {
    layers: { open: openLayers, isAlive: () => isAlive },
    facts: { open: openFacts, isAlive: () => isAlive },
  });
};
const arrived = vi.fn();

describe('a fallback that is wanted', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.resetAllMocks();
    delete openFallbackLink().layers;
    delete openFallbackLink().facts;
  });

  it('is asked for once, and the page is read again when it is here', async () => {
    send.mockImplementation(() => {
      arrive();
      return Promise.resolve({ type: 'done' });
    });
    const loader = createFallbackLoader(arrived);
    expect(await loader.load(place)).toBe(true);
    expect(await loader.load(place)).toBe(false);
    expect(send.mock.calls).toEqual([[{ type: 'bring-layers', ...place }]]);
    expect(arrived).toHaveBeenCalledOnce();
    expect(loader.problem).toBeUndefined();
  });

  it.each<[string, PageReply | null, RegExp]>([
    [
      'no permission',
      { type: 'failed', reason: 'Missing host permission' },
      /^Missing host permission$/,
    ],
    ['no background', null, /did not start$/],
    ['a script that ends early', { type: 'done' }, /did not start$/],
  ])(
    'and does not come for %s: that is said, and it is asked for again at a new route only',
    async (_name, reply, problem) => {
      send.mockResolvedValue(reply);
      const loader = createFallbackLoader(arrived);
      expect(await loader.load(place)).toBe(false);
      expect(loader.problem).toMatch(problem);
      for (let look = 0; look < 5; look++) expect(await loader.load(place)).toBe(false);
      expect(send).toHaveBeenCalledOnce();
      loader.allowRetry();
      await loader.load({ ...place, route: 4 });
      expect(send).toHaveBeenCalledTimes(2);
      expect(arrived).not.toHaveBeenCalled();
    },
  );

  it('and is late: the page is not kept waiting, and is read again when it comes', async () => {
    let answer = (_reply: PageReply): void => undefined;
    send.mockReturnValue(
      new Promise((done) => {
        answer = done;
      }),
    );
    const loader = createFallbackLoader(arrived);
    const loaded = loader.load(place);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(await loaded).toBe(false);
    arrive();
    answer({ type: 'done' });
    await vi.advanceTimersByTimeAsync(0);
    expect(arrived).toHaveBeenCalledOnce();
  });

  it('and belongs to an extension that is no more: it counts as absent', async () => {
    const { findFallback } = await import('../extract/fallback-link.ts');
    arrive();
    expect(findFallback()).not.toBeNull();
    arrive(false);
    expect(findFallback()).toBeNull();
  });
});
