import { startTimer } from '../../ui/page-timer.ts';

/** Longest piece of work in one go. */
const SLICE_MS = 4;
/** Work waits this long at most for the page to be idle. */
const PATIENCE_MS = 500;

/** Between slices the page gets its turn, but a busy page does not put the rest off for long. */
const PAUSE_MS = 50;

/** A page may call off the idle callbacks of everybody; then a timer of ours takes over. */
const SLACK_MS = 100;

/**
 * Scripts of the page that take over its markup run about now; a slow image keeps nobody waiting.
 */
const SETTLING_MS = 200;

/**
 * Resolves once a page that is being opened is loaded, at the latest a moment after its markup
 * stood: what stands in it before its own scripts have taken it over may break them.
 */
export function waitUntilSettled(): Promise<void> {
  if (document.readyState === 'complete') return Promise.resolve();
  return new Promise((done) => {
    addEventListener('load', () => done(), { once: true });
    startTimer(SETTLING_MS, done);
  });
}

/** Resolves when the page has nothing better to do. */
export function waitForIdle(timeout = PATIENCE_MS): Promise<void> {
  return new Promise((done) => {
    const end = startTimer(timeout + SLACK_MS, done);
    const finish = (): void => {
      end();
      done();
    };
    if (typeof requestIdleCallback === 'function') requestIdleCallback(finish, { timeout });
    else startTimer(1, finish);
  });
}

/**
 * Does the work item by item, in idle slices of at most 4 ms, until the list or the page's patience
 * (`signal`) ends.
 */
export async function runInSlices<Item>(
  items: readonly Item[],
  signal: AbortSignal,
  work: (item: Item) => void,
): Promise<void> {
  let end = performance.now() + SLICE_MS;
  for (const item of items) {
    if (performance.now() >= end) {
      await waitForIdle(PAUSE_MS);
      end = performance.now() + SLICE_MS;
    }
    if (signal.aborted) return;
    work(item);
  }
}
