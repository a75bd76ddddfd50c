import { startTimer } from '../../ui/page-timer.ts';

/** What goes on changing is passed on this often at most. */
const PASS_EVERY_MS = 200;

/**
 * Passes on at once what comes after a rest, and gathers what comes sooner: pictures that change
 * their size with every frame would cost the page more than they do by themselves.
 */
export function createThrottle<Item>(
  pass: (items: ReadonlySet<Item>) => void,
): (item: Item) => void {
  let gathered = new Set<Item>();
  let last = -Infinity;
  let isWaiting = false;
  const flush = (): void => {
    isWaiting = false;
    last = performance.now();
    const items = gathered;
    gathered = new Set();
    pass(items);
  };
  return (item) => {
    gathered.add(item);
    if (isWaiting) return;
    isWaiting = true;
    const rest = PASS_EVERY_MS - (performance.now() - last);
    if (rest > 0) startTimer(rest, flush);
    else queueMicrotask(flush);
  };
}
