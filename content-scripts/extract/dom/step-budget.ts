/**
 * Steps one reading may take: an element or a text looked at is a step. The largest real page we
 * know takes about a sixth of this.
 * Steps are counted, not timed: the same page is given up at the same place on every machine.
 */
export const MAX_STEPS = 250_000;
/**
 * Elements a page may have for its adapter to read it, and for the readers that look at all of it.
 */
export const MAX_ELEMENTS = { adapter: 600_000, lower: 100_000 } as const;

/**
 * Steps taken by the reading under way. A reading is one synchronous call, so there is never more
 * than one.
 */
interface Counter {
  taken: number;
}

const COUNTER = Symbol.for('useby.steps');
const world = globalThis as { [COUNTER]?: Counter };
/**
 * One for the whole isolated world: the fallback comes as a script of its own
 * (`fallback-link.ts`) and counts on the same.
 */
const counter = (world[COUNTER] ??= { taken: 0 });

/** A new reading begins. */
export function startReading(): void {
  counter.taken = 0;
}

/** Takes steps; false once the reading has used up its own. */
export function takeStep(count = 1): boolean {
  counter.taken += count;
  return counter.taken <= MAX_STEPS;
}

/** Has the reading used up its steps? What was found until then is still good. */
export const isSpent = (): boolean => counter.taken > MAX_STEPS;

export const countSteps = (): number => counter.taken;

/** How many elements a page has; browsers count them once and remember. */
export const countElements = (document: Document): number =>
  document.getElementsByTagName('*').length;

/** The first hits of a selector, in page order. */
export function selectFirst(root: ParentNode, select: string, most: number): Element[] {
  const out: Element[] = [];
  for (const hit of root.querySelectorAll(select)) {
    if (out.length >= most || !takeStep()) break;
    out.push(hit);
  }
  return out;
}
