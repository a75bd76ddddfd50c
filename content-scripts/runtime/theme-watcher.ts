import { startTimer } from '../../ui/page-timer.ts';

/** Colours of a page are looked at again this long after it may have changed them. */
const WAIT_MS = 250;

/**
 * Calls back when the page may have got other colours: the system's scheme, late style sheets, or
 * an attribute of the two elements on which shops switch (`class="dark"`, `data-theme`).
 */
export function watchTheme(signal: AbortSignal, changed: () => void): void {
  let isWaiting = false;
  const note = (): void => {
    if (isWaiting) return;
    isWaiting = true;
    startTimer(WAIT_MS, () => {
      isWaiting = false;
      if (!signal.aborted) changed();
    });
  };
  matchMedia('(prefers-color-scheme:dark)').addEventListener('change', note, { signal });
  addEventListener('load', note, { signal });
  const observer = new MutationObserver(note);
  for (const element of [document.documentElement, document.body])
    if (element instanceof Element) observer.observe(element, { attributes: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
