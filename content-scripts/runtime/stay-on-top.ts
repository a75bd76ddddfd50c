import { startTimer } from '../../ui/page-timer.ts';

/** How long something of the page may lie over the panel before that is seen (ms). */
const LOOK_EVERY_MS = 250;
/** A page that covers it again each time wins: the panel goes, and a notice says so. */
const MAX_RAISES = 3;
/** From the panel's edges to where it is looked at (px): within its rounded corners. */
const INSET = 16;

interface Shown {
  dialog: HTMLDialogElement;
  /** What a hit on the panel looks like from outside its root. */
  host: Element;
  /** It takes the whole window, and the page is not in use beside it. */
  isModal: boolean;
}
interface Watched extends Shown {
  /** Ends the watch. */
  signal: AbortSignal;
  /** The panel cannot be kept on top. */
  giveUp: () => void;
}

/**
 * Shows the panel above all that the page has in its top layer. Under a modal dialog of the page a
 * popover is seen and cannot be pressed, which it shows by not being hit: it is made modal then.
 */
export function showOnTop({ dialog, host, isModal }: Shown): void {
  dialog.popover = null;
  if (dialog.open) dialog.close();
  if (!isModal) {
    dialog.popover = 'manual';
    dialog.showPopover();
    if (!isCovered(dialog, host)) return;
    dialog.popover = null;
  }
  dialog.showModal();
}

/**
 * Looks whether the panel is what is hit where it stands, and raises it where a popover, a modal
 * dialog or anything else of the page lies over it or makes it dead: a press must never meet a
 * button of the page in the place of ours.
 */
export function stayOnTop(watched: Watched, raises = 0): void {
  const { dialog, host, signal, giveUp } = watched;
  startTimer(LOOK_EVERY_MS, () => {
    if (signal.aborted) return;
    if (!host.isConnected) return giveUp();
    if (!isCovered(dialog, host)) return stayOnTop(watched);
    if (raises === MAX_RAISES) return giveUp();
    const hadFocus = document.activeElement === host;
    showOnTop(watched);
    if (hadFocus) dialog.querySelector('iframe')?.focus();
    stayOnTop(watched, raises + 1);
  });
}

function isCovered(dialog: HTMLElement, host: Element): boolean {
  // On paper it is not there at all.
  if (matchMedia('print').matches) return false;
  const { left, right, top, bottom } = dialog.getBoundingClientRect();
  const rows = [top + INSET, (top + bottom) / 2, bottom - INSET];
  return [left + INSET, (left + right) / 2, right - INSET].some((x) =>
    rows.some((y) => {
      const hit = document.elementFromPoint(x, y);
      // Nothing is hit outside the window.
      return hit !== null && hit !== host;
    }),
  );
}
