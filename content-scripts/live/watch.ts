import { isOurs } from '../badge/tags.ts';

/** Records looked at one by one; a larger burst counts as "something changed". */
const MOST_RECORDS = 200;

/** A node list without anything but our own hosts. */
const onlyOurs = (nodes: NodeList): boolean => {
  for (const node of nodes) if (!isOurs(node)) return false;
  return true;
};

/** A record that is only the echo of our own work. Removal of a chip of ours counts as a change: the shop drew anew. */
const isEcho = ({ type, addedNodes, removedNodes }: MutationRecord): boolean => type === 'childList' && removedNodes.length === 0 && onlyOurs(addedNodes);

export interface Watch {
  start(): void;
  stop(): void;
}

/**
 * The one observer of a page: nodes, text, and those attributes that name a tile or carry its title. Style and class changes,
 * the bulk of a page's attribute traffic, are not delivered at all.
 */
export function createWatch(attributes: readonly string[], changed: () => void): Watch {
  const observer = new MutationObserver((records) => {
    if (records.length > MOST_RECORDS || !records.every(isEcho)) changed();
  });
  const options: MutationObserverInit = {
    childList: true, subtree: true, characterData: true,
    attributes: true, attributeFilter: ['aria-label', 'href', ...attributes],
  };
  return {
    start: () => observer.observe(document.documentElement, options),
    stop: () => observer.disconnect(),
  };
}
