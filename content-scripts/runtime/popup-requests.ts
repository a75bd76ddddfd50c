import type { TabListing, TabReply, TabReport, TabRequest } from '../../messages/contracts.ts';
import { outlineBox } from '../chip/ring.ts';
import type { Shop } from '../extract/types.ts';
import { withTilePrice } from '../extract/with-tile-price.ts';
import type { Mark } from './mark.ts';
import { hearPanel } from './panel-frame.ts';
import type { SessionView } from './session-view.ts';
import { trimListing } from './trim-listing.ts';

/**
 * What the popup and the panel's frame may say to a page's script. Our own pages are the only
 * senders there are.
 */
export function answerPopup(
  message: unknown,
  page: SessionView | null,
  shop: Shop | null,
  open: (mark: Mark) => void,
): TabReply | null {
  if (typeof message !== 'object' || message === null || !('type' in message)) return null;
  if (message.type === 'panel') {
    const { nonce, event, height } = message as Extract<TabRequest, { type: 'panel' }>;
    hearPanel(nonce, event, height);
    return { type: 'done' };
  }
  if (message.type === 'list') return page ? createReport(page, shop) : createEmptyReport(shop);
  if (message.type !== 'jump' && message.type !== 'show-panel') return null;
  const key = 'key' in message ? message.key : null;
  const mark = page && [...page.marks.values()].find(({ listing }) => listing.key === key);
  if (!page || !mark?.found.element.isConnected)
    return { type: 'failed', reason: 'this listing is no longer on the page' };
  if (message.type === 'show-panel') open(mark);
  else jumpTo(mark, page);
  return { type: 'done' };
}

/** What a page that was given up says of itself. */
const TOO_LARGE = 'this page holds more than Useby reads: read in part or not at all';

const NOT_LOADED = 'the reader of product pages could not be loaded';

/** What stands in the way of a full answer. */
function findTrouble({ problem, reading, fallbackProblem }: SessionView): string | undefined {
  if (problem !== undefined) return problem;
  if (reading.gaveUp) return TOO_LARGE;
  return fallbackProblem && `${NOT_LOADED}: ${fallbackProblem}`;
}

function createReport(page: SessionView, shop: Shop | null): TabReport {
  const { marks, reading } = page;
  const trouble = findTrouble(page);
  const known = [...marks.values()].flatMap(({ summary, listing, found }): TabListing[] =>
    summary === null ? [] : [{ summary, listing: trimListing(withTilePrice(listing, found)) }],
  );
  const tiles = [...marks.values()].filter(({ listing }) => listing.kind === 'tile').length;
  const { layer, notReady, malformed } = reading;
  return {
    type: 'listed',
    url: location.href.slice(0, 2_000),
    listings: known,
    health: {
      layer,
      shop: shop?.id ?? null,
      tiles,
      notReady,
      malformed,
      ...(trouble === undefined ? {} : { problem: trouble }),
    },
  };
}

const createEmptyReport = (shop: Shop | null): TabReport => ({
  type: 'listed',
  url: location.href.slice(0, 2_000),
  listings: [],
  health: { layer: 'none', shop: shop?.id ?? null, tiles: 0, notReady: 0, malformed: 0 },
});

/** Scrolls to a listing and outlines its image, where there is a chip to draw from. */
function jumpTo(mark: Mark, page: SessionView): void {
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  mark.found.element.scrollIntoView({ behavior: calm ? 'auto' : 'smooth', block: 'center' });
  const box = page.findBox(mark);
  if (box && mark.chip) outlineBox(mark.chip, box);
  mark.chip?.focus();
}
