import { watchRoute } from './route-watcher.ts';

export interface PageEvents {
  route: () => void;
  resize: () => void;
  scroll: () => void;
  /** The tab is looked at, or no more. */
  visibility: () => void;
  /** The page goes, and may come back. */
  leave: () => void;
}

/**
 * Listens to a page until `signal` ends. Gives a check to be made when nodes changed: true where
 * the page has another root by now (`document.open`, or another `<html>`). Such a page may have
 * thrown away all listeners of everybody, so ours are added again; who listens already is not added
 * twice.
 */
export function listenToPage(
  signal: AbortSignal,
  { route, resize, scroll, visibility, leave }: PageEvents,
): () => boolean {
  let root: Element | null = null;
  const listen = (): boolean => {
    if (root === document.documentElement) return false;
    root = document.documentElement;
    watchRoute(signal, route);
    addEventListener('resize', resize, { signal, passive: true });
    addEventListener('scroll', scroll, { signal, passive: true });
    document.addEventListener('visibilitychange', visibility, { signal });
    addEventListener('pagehide', leave, { signal });
    return true;
  };
  listen();
  return listen;
}
