/** Wait after the first change before looking, so that a burst is looked at once. */
const CALM_MS = 64;
const LONGEST_WAIT_MS = 4_000;
/** Our share of the main thread is at most one part in this many. */
const SHARE = 20;
/**
 * A look that takes this long is hopeless, like one that gave up; two of them and we leave the page
 * alone.
 */
const HOPELESS_MS = 500;
const HOPELESS_LOOKS = 2;

/**
 * How often a page may be looked at. Looks that find nothing new double the wait; something new, a
 * new route or a scroll ends that; the wait never falls below twenty times what the last look cost.
 */
export interface Budget {
  wait(): number;
  /**
   * A look took `cost` ms and found something new, or did not; `gaveUp` = the page holds more than
   * a look may take.
   */
  spent(cost: number, fruitful: boolean, gaveUp?: boolean): void;
  /** The user did something: be quicker again. */
  stir(): void;
  reset(): void;
  /** True once looking at this page has proved too costly. */
  hopeless(): boolean;
}

export function createScanScheduler(): Budget {
  let barren = 0;
  let last = 0;
  let costly = 0;
  return {
    wait: () => Math.max(Math.min(CALM_MS * 2 ** barren, LONGEST_WAIT_MS), last * SHARE),
    spent(cost, fruitful, gaveUp = false) {
      last = cost;
      barren = fruitful ? 0 : barren + 1;
      if (cost > HOPELESS_MS || gaveUp) costly++;
    },
    stir: () => {
      barren = Math.min(barren, 2);
    },
    reset() {
      barren = 0;
      last = 0;
    },
    hopeless: () => costly >= HOPELESS_LOOKS,
  };
}
