/** Wait after the first change before scanning, so that a burst is scanned once. */
const FIRST_WAIT_MS = 64;
const MAX_WAIT_MS = 4_000;
/** Our share of the main thread is at most one part in this many. */
const SHARE = 20;
/**
 * A scan that takes this long is hopeless, like one that gave up; two of them and we leave the page
 * alone.
 */
const HOPELESS_MS = 500;
const MAX_HOPELESS_SCANS = 2;
/** A new address makes up for what scans have cost once in this time. */
const ROUTE_REST_MS = 10_000;

/**
 * How often a page may be scanned. Scans that find nothing new double the wait; something new, a
 * new route or a scroll ends that; the wait never falls below twenty times what the last scan cost.
 */
export interface ScanScheduler {
  findWait(): number;
  /**
   * A scan took `cost` ms and found something new, or did not; `gaveUp` = the page holds more than
   * a scan may take.
   */
  noteScan(cost: number, fruitful: boolean, gaveUp?: boolean): void;
  /** The user did something: be quicker again. */
  noteActivity(): void;
  reset(): void;
  /**
   * Another page at another address: what the last one cost says nothing about it. Not for a page
   * whose address never rests.
   */
  startRoute(): void;
  /** True once scanning this page has proved too costly. */
  isHopeless(): boolean;
}

export function createScanScheduler(): ScanScheduler {
  let barren = 0;
  let last = 0;
  let costly = 0;
  let routeFrom = 0;
  return {
    findWait: () => Math.max(Math.min(FIRST_WAIT_MS * 2 ** barren, MAX_WAIT_MS), last * SHARE),
    noteScan(cost, fruitful, gaveUp = false) {
      last = cost;
      barren = fruitful ? 0 : barren + 1;
      if (cost > HOPELESS_MS || gaveUp) costly++;
    },
    noteActivity: () => {
      barren = Math.min(barren, 2);
    },
    reset() {
      barren = 0;
      last = 0;
    },
    startRoute() {
      const now = performance.now();
      if (now < routeFrom) return;
      routeFrom = now + ROUTE_REST_MS;
      barren = last = costly = 0;
    },
    isHopeless: () => costly >= MAX_HOPELESS_SCANS,
  };
}
