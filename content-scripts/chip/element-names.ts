import { PANEL_TAG } from '../../ui/overlay-host.ts';

/** Name of our chips in a shop's page; tools and tests know it (design, contracts). */
export const BADGE_TAG = 'useby-badge';
/** Name of a dot that stands where a chip may come. */
export const DOT_TAG = 'useby-dot';

/** All that may stand in a page for us. */
export const OWN_TAGS = [BADGE_TAG, DOT_TAG, PANEL_TAG];

/**
 * One of our hosts, by its name. A page may make such an element itself: then it is ignored, which
 * does no harm.
 */
export const isOurs = (node: Node): boolean => OWN_TAGS.includes((node as Element).localName);

const removedByUs = new WeakSet<Node>();

/** Takes something of ours out of the page, so that nobody takes it for the page's doing. */
export function removeOwn(host: Element): void {
  removedByUs.add(host);
  host.remove();
}

export const isRemovedByUs = (node: Node): boolean => removedByUs.has(node);
