import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createBuildQueue, decideBuild, type BuildNeed } from './build-queue.ts';

describe('what a change asks for', () => {
  it.each<[BuildNeed, string[]]>([
    ['programs', ['content-scripts/shops/box.ts']],
    ['programs', ['docs/shops.md', 'popup/popup.html']],
    ['programs', ['engine/i18n/cy.json']],
    ['programs', ['vite.config.ts']],
    ['everything', ['ui/notice.ts', 'data/brands/asus.yaml']],
    ['everything', ['data/pack/build-pack.ts']],
    ['nothing', ['docs/law.md', 'scripts/dev.ts', 'tests/ui/axe.test.ts']],
    ['nothing', ['engine/glossary.test.ts', 'data/pack/build-pack.test.ts']],
    ['nothing', ['data/checks/gtin.check.ts', 'dist/chromium/manifest.json']],
  ])('%s: %s', (need, files) => {
    expect(decideBuild(files)).toBe(need);
  });
});

describe('the queue', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('builds once for a burst', async () => {
    const build = vi.fn(() => Promise.resolve());
    const queue = createBuildQueue(build);
    queue.add('ui/notice.ts');
    queue.add('data/brands/asus.yaml');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(build.mock.calls).toEqual([['everything']]);
  });

  it('builds one at a time, and again for what changed meanwhile, even after a failure', async () => {
    const ends: (() => void)[] = [];
    const build = vi.fn(
      () => new Promise((_, failed) => ends.push(() => failed(new Error('does not compile')))),
    );
    const queue = createBuildQueue(build);
    queue.add('ui/notice.ts');
    await vi.advanceTimersByTimeAsync(1_000);
    queue.add('popup/app.tsx');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(build).toHaveBeenCalledTimes(1);
    ends[0]?.();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(build.mock.calls).toEqual([['programs'], ['programs']]);
  });

  it('builds everything at the start, and then what changed meanwhile', async () => {
    let end = (): void => undefined;
    const build = vi.fn(() => new Promise<void>((done) => (end = done)));
    const queue = createBuildQueue(build);
    void queue.start();
    queue.add('popup/app.tsx');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(build.mock.calls).toEqual([['everything']]);
    end();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(build.mock.calls).toEqual([['everything'], ['programs']]);
  });

  it('leaves alone what goes into no build', async () => {
    const build = vi.fn(() => Promise.resolve());
    createBuildQueue(build).add('docs/law.md');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(build).not.toHaveBeenCalled();
  });
});
