interface Navigation extends EventTarget {
  currentEntry: unknown;
}

/**
 * Calls back when the address within the document may have changed: the Navigation API where there
 * is one, history and fragment events else. `pushState` without the API is noticed by the next look
 * at the page, which compares the address.
 */
export function watchRoute(signal: AbortSignal, changed: () => void): void {
  const { navigation } = globalThis as { navigation?: Navigation };
  if (navigation instanceof EventTarget)
    navigation.addEventListener('currententrychange', changed, { signal });
  for (const type of ['popstate', 'hashchange']) addEventListener(type, changed, { signal });
}

/** The address without its fragment: a jump within a page is no new page. */
export function toAddress(href: string): string {
  const at = href.indexOf('#');
  // Old single-page shops keep the route behind "#/" or "#!".
  return at < 0 || /^#[/!]/.test(href.slice(at)) ? href : href.slice(0, at);
}
