export interface SizeWatcher {
  /** Watches the elements that a chip's place depends on. */
  watch(host: Element, elements: readonly Element[]): void;
  unwatch(host: Element): void;
  stop(): void;
}

/** An element that places depend on: the hosts concerned, each with the size it last knew. */
type Dependants = Map<Element, string | undefined>;

/**
 * Tells when an image got its size or another one, and when the box with the host did: the host
 * stands behind that box's other children, so it moves when they grow. `changed` is called for each
 * host concerned, the first time right after it is watched.
 */
export function createSizeWatcher(changed: (host: Element) => void): SizeWatcher {
  const dependants = new Map<Element, Dependants>();
  const elementsOf = new Map<Element, readonly Element[]>();
  const observer = new ResizeObserver((entries) => {
    const concerned = new Set<Element>();
    for (const { target, contentRect } of entries) {
      const size = `${Math.round(contentRect.width)}x${Math.round(contentRect.height)}`;
      dependants.get(target)?.forEach((known, host, hosts) => {
        if (known !== size) concerned.add(host);
        hosts.set(host, size);
      });
    }
    for (const host of concerned) changed(host);
  });
  return {
    watch(host, elements) {
      elementsOf.set(host, elements);
      for (const element of elements) {
        const hosts: Dependants = dependants.get(element) ?? new Map();
        dependants.set(element, hosts.set(host, undefined));
        observer.observe(element);
      }
    },
    unwatch(host) {
      for (const element of elementsOf.get(host) ?? []) {
        const hosts = dependants.get(element);
        hosts?.delete(host);
        if (hosts?.size !== 0) continue;
        dependants.delete(element);
        observer.unobserve(element);
      }
      elementsOf.delete(host);
    },
    stop() {
      observer.disconnect();
      dependants.clear();
      elementsOf.clear();
    },
  };
}
