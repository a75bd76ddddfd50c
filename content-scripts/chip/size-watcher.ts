export interface SizeWatcher {
  /** Watches the elements that a chip's place depends on. */
  watch(host: Element, elements: readonly Element[]): void;
  unwatch(host: Element): void;
  stop(): void;
}

/** Elements that the place of one host depends on, and their sizes when last reported. */
type Sizes = Map<Element, string | undefined>;

/**
 * Tells when an image got its size or another one, and when the box with the host did: the host
 * stands behind that box's other children, so it moves when they grow. `changed` is called for each
 * host concerned, the first time right after it is watched.
 */
export function createSizeWatcher(changed: (host: Element) => void): SizeWatcher {
  const watched = new Map<Element, Sizes>();
  const observer = new ResizeObserver((entries) => {
    const reported = new Map(
      entries.map(({ target, contentRect }) => [
        target,
        `${Math.round(contentRect.width)}x${Math.round(contentRect.height)}`,
      ]),
    );
    for (const [host, sizes] of watched) if (takeSizes(sizes, reported)) changed(host);
  });
  return {
    watch(host, elements) {
      watched.set(host, new Map(elements.map((element) => [element, undefined])));
      for (const element of elements) observer.observe(element);
    },
    unwatch(host) {
      const sizes = watched.get(host);
      watched.delete(host);
      const others = new Set([...watched.values()].flatMap((other) => [...other.keys()]));
      for (const element of sizes?.keys() ?? [])
        if (!others.has(element)) observer.unobserve(element);
    },
    stop() {
      observer.disconnect();
      watched.clear();
    },
  };
}

/** Notes the sizes that were reported; true when one of them is another than before. */
function takeSizes(sizes: Sizes, reported: ReadonlyMap<Element, string>): boolean {
  let isChanged = false;
  for (const [element, before] of sizes) {
    const size = reported.get(element);
    if (size === undefined || size === before) continue;
    sizes.set(element, size);
    isChanged = true;
  }
  return isChanged;
}
