import { PANEL_TAG } from '../../ui/overlay-host.ts';

/** Name of our chips in a shop's page; tools and tests know it (design, contracts). */
export const BADGE_TAG = 'useby-badge';

/**
 * One of our hosts, by its name. A page may make such an element itself: then it is ignored, which
 * does no harm.
 */
export function isOurs(node: Node): boolean {
  const { localName } = node as Element;
  return localName === BADGE_TAG || localName === PANEL_TAG;
}
