import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageReply } from '../../messages/contracts.ts';
import { openFallbackLink } from '../extract/fallback-link.ts';
import { openLayers } from '../extract/fallback.ts';

const send = vi.fn<(message: unknown) => Promise<PageReply | null>>();
vi.mock('./messaging.ts', () => ({ send: (message: unknown) => send(message) }));
const { createFallbackLoader: createBringer } = await import('./fallback-loader.ts');

const place = { doc: 'd', route: 3 };
const come = (): void => {
  openFallbackLink().offer = { open: openLayers, isAlive: () => true };
};
const arrived = vi.fn();

describe('layers that are wanted', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.resetAllMocks();
    delete openFallbackLink().offer;
  });

  it('are asked for once, and a new look is taken when they are here', async () => {
    send.mockImplementation(() => {
      come();
      return Promise.resolve({ type: 'done' });
    });
    const bringer = createBringer(arrived);
    expect(await bringer.bring(place)).toBe(true);
    expect(await bringer.bring(place)).toBe(false);
    expect(send.mock.calls).toEqual([[{ type: 'bring-layers', ...place }]]);
    expect(arrived).toHaveBeenCalledOnce();
    expect(bringer.problem).toBeUndefined();
  });

  it.each<[string, PageReply | null, RegExp]>([
    [
      'no permission',
      { type: 'failed', reason: 'Missing host permission' },
      /could not be loaded: Missing host permission$/,
    ],
    ['no background', null, /does not answer$/],
    ['a script that ends early', { type: 'done' }, /did not start$/],
  ])(
    'and do not come for %s: that is said, and they are asked for again at a new route only',
    async (_name, reply, problem) => {
      send.mockResolvedValue(reply);
      const bringer = createBringer(arrived);
      expect(await bringer.bring(place)).toBe(false);
      expect(bringer.problem).toMatch(problem);
      for (let look = 0; look < 5; look++) expect(await bringer.bring(place)).toBe(false);
      expect(send).toHaveBeenCalledOnce();
      bringer.again();
      await bringer.bring({ ...place, route: 4 });
      expect(send).toHaveBeenCalledTimes(2);
      expect(arrived).not.toHaveBeenCalled();
    },
  );

  it('and are late: the page is not kept waiting, and is looked at again when they come', async () => {
    let answer = (_reply: PageReply): void => undefined;
    send.mockReturnValue(
      new Promise((done) => {
        answer = done;
      }),
    );
    const bringer = createBringer(arrived);
    const brought = bringer.bring(place);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(await brought).toBe(false);
    come();
    answer({ type: 'done' });
    await vi.advanceTimersByTimeAsync(0);
    expect(arrived).toHaveBeenCalledOnce();
  });

  it('and belong to an extension that is no more: they count as absent', async () => {
    const { findFallback: layersHere } = await import('../extract/fallback-link.ts');
    come();
    expect(layersHere()).toBe(openLayers);
    openFallbackLink().offer = { open: openLayers, isAlive: () => false };
    expect(layersHere()).toBeNull();
  });
});
