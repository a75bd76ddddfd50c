const ITEM = 'article, li, [role="listitem"]';
const HEADING = 'h2, h3, h4, h5, [role="heading"]';

/**
 * Several priced boxes in one item of a list (a choice of configurations, a price by month) are one
 * tile: the item has one heading, and most of its neighbours are built so.
 */
export function joinCores(cores: readonly Element[]): Element[] {
  const inside = new Map<Element, Element[]>();
  for (const core of cores) {
    const item = core.closest(ITEM);
    if (item && item !== core) inside.set(item, [...(inside.get(item) ?? []), core]);
  }
  const joined = new Map<Element, Element>();
  for (const [item, own] of inside) {
    if (own.length < 2 || item.querySelectorAll(HEADING).length !== 1) continue;
    for (const core of own) joined.set(core, item);
  }
  return [...new Set(cores.map((core) => joined.get(core) ?? core))];
}
