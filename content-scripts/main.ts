import type { PageSettings } from '../messages/contracts.ts';
import { OWN_TAGS } from './chip/element-names.ts';
import type { Shop } from './extract/types.ts';
import { api, isAlive, send } from './runtime/messaging.ts';
import type { Mark } from './runtime/mark.ts';
import { findActions } from './runtime/actions-link.ts';
import { PageSession } from './runtime/page-session.ts';
import { findFallback } from './extract/fallback-link.ts';
import { isReadable } from './extract/page-context.ts';
import { findPageKind } from './extract/url-rules.ts';

/** The running instance of this isolated world: injecting twice must not run twice. */
const RUNNING = Symbol.for('useby.page');
interface Instance {
  isAlive: () => boolean;
  scan: () => void;
}
const world = globalThis as { [RUNNING]?: Instance };

/** Entry of every content script: `shop` is the adapter of this page, null where there is none. */
export function start(shop: Shop | null): void {
  if (!isOrdinary() || !isReadable(document)) return;
  if (world[RUNNING]?.isAlive()) return world[RUNNING].scan();
  let page: PageSession | null = null;
  let words: PageSettings['words'];
  const open = (mark: Mark): void => {
    if (page) findActions()?.openPanel(mark, page, words);
  };
  world[RUNNING] = { isAlive, scan: () => page?.scheduleScan(0) };
  const isSecond = meetOtherCopies(() => page?.end());
  if (!isSecond) removeOldHosts();
  api.runtime.onMessage.addListener((message, { id }, reply) => {
    const isOurs = id === api.runtime.id;
    const answer = isOurs ? findActions()?.answerPopup(message, page, shop, open) : null;
    if (answer) reply(answer);
    return undefined;
  });
  const refresh = async (): Promise<void> => {
    const settings = await fetchSettings(shop);
    if (settings !== null) {
      words = settings.words;
      settings.quiet ||= isSecond;
    }
    if (settings === null || settings.paused) {
      page?.end();
      page = null;
    } else if (page === null) {
      page = new PageSession(shop, settings, open);
      page.resume();
    } else page.apply(settings);
  };
  api.storage.onChanged.addListener((changes) => {
    if ('settings' in changes || 'policy' in changes) void refresh();
  });
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) void refresh().then(() => page?.resume());
  });
  runWhenSeen(() => {
    void refresh();
  });
}

/**
 * An HTML document whose properties that the live page needs are its own: anything else is left
 * alone.
 */
const isOrdinary = (): boolean =>
  document instanceof HTMLDocument &&
  document.documentElement instanceof HTMLElement &&
  document.implementation instanceof DOMImplementation &&
  typeof document.addEventListener === 'function';

/** An instance that starts asks by this event, of the document that all copies share. */
const MEET = 'useby-start';

/**
 * Two copies of the extension (from a store and unpacked) must not fight over a page: the first one
 * marks it, the other reads in silence. One that is no more hears of its successor and leaves.
 */
function meetOtherCopies(leave: () => void): boolean {
  const question = new Event(MEET, { cancelable: true });
  document.dispatchEvent(question);
  document.addEventListener(MEET, (event) => {
    if (isAlive()) event.preventDefault();
    else leave();
  });
  return question.defaultPrevented;
}

/** Hosts of an instance that is no more (the extension was updated or reloaded). */
function removeOldHosts(): void {
  for (const host of document.querySelectorAll(OWN_TAGS.join())) host.remove();
}

/** A page being prerendered is not a page anybody has opened. */
function runWhenSeen(run: () => void): void {
  if ((document as { prerendering?: boolean }).prerendering)
    document.addEventListener('prerenderingchange', run, { once: true });
  else run();
}

/** A product's page is sure to need the fallback: it comes along, where it is not here yet. */
async function fetchSettings(shop: Shop | null): Promise<PageSettings | null> {
  const needsFallback =
    shop !== null &&
    findFallback() === null &&
    findPageKind(shop, new URL(location.href)) === 'product';
  const reply = await send({
    type: 'page-settings',
    url: `${location.origin}/`,
    ...(needsFallback ? { wants: 'layers' } : {}),
  });
  return reply?.type === 'page-settings' ? reply : null;
}
