import { startTimer } from '../../ui/page-timer.ts';
import { adoptStylesheet } from '../../ui/styles/stylesheets.ts';
import cardCss from './card.css?inline';
import {
  countMonths,
  createBar,
  createTitle,
  describeTimeLeft,
  type ChipContent,
  type Make,
} from './chip-parts.ts';

/** A pointer that only passes by opens nothing. */
const HOVER_MS = 350;
/** The way from the chip to its card takes a moment. */
const LEAVE_MS = 120;
const LONG_PRESS_MS = 500;
/** A finger that moves further scrolls (px). */
const MAX_FINGER_MOVE = 10;
/** Between chip and card, and to the window's edge (px). */
const GAP = 4;

interface Parts {
  root: ShadowRoot;
  button: HTMLElement;
  make: Make;
}
interface Card {
  body: HTMLElement;
  close(): void;
}

/**
 * Gives a chip its card: for a pointer that rests on it, a focus by keyboard and a long press. It
 * says no more than the page may know (decision 20): the product by the page's own title, the
 * chip's words, the time that is left.
 */
export function attachCard(parts: Parts, content: ChipContent, pressed: () => void): Card {
  const { root, button, make } = parts;
  const body = make('div', `card ${content.summary.tone} ${content.look.theme}`);
  // The chip says all of it to assistive technology.
  body.ariaHidden = 'true';
  let life: AbortController | null = null;
  let stopWaiting = (): void => undefined;
  const close = (): void => {
    stopWaiting();
    life?.abort();
    life = null;
    body.remove();
  };
  const open = (): void => {
    if (life !== null || !button.isConnected) return;
    life = new AbortController();
    if (body.childElementCount === 0) {
      adoptStylesheet(root, cardCss);
      fillCard(body, make, content);
    }
    root.append(body);
    body.popover = 'manual';
    body.showPopover();
    placeCard(body, button);
    listenForEnd(button, life.signal, close);
  };
  const wait = (ms: number, then: () => void): void => {
    stopWaiting();
    stopWaiting = startTimer(ms, then);
  };
  const isMouse = ({ isTrusted, pointerType }: PointerEvent): boolean =>
    isTrusted && pointerType !== 'touch';
  for (const part of [button, body]) {
    part.addEventListener('pointerenter', (event) => isMouse(event) && wait(HOVER_MS, open));
    part.addEventListener('pointerleave', (event) => isMouse(event) && wait(LEAVE_MS, close));
  }
  button.addEventListener('focus', () => button.matches(':focus-visible') && wait(HOVER_MS, open));
  button.addEventListener('blur', close);
  body.addEventListener('click', ({ isTrusted }) => {
    close();
    if (isTrusted) pressed();
  });
  const wasLong = listenForLongPress(button, { wait, open, stop: () => stopWaiting() });
  button.addEventListener('click', ({ isTrusted }) => {
    if (wasLong()) return;
    close();
    if (isTrusted) pressed();
  });
  return { body, close };
}

function fillCard(body: HTMLElement, make: Make, { summary, about, look }: ChipContent): void {
  const { chip = '', second, until, least, year } = summary;
  body.lang = look.locale;
  body.dir = 'auto';
  const left =
    until === undefined || year
      ? ''
      : describeTimeLeft(countMonths(until), least ? look.least : look.left, look);
  const lines: [string, string | undefined][] = [
    ['says', chip],
    ['second', second],
    ['left', left],
  ];
  body.append(createTitle(make, 'of', about));
  for (const [name, text] of lines) if (text) body.append(make('span', name, text));
  const bar = createBar(make, summary);
  if (bar) body.append(bar);
  body.append(make('span', 'more', look.more));
}

/** Above the chip, or as high as the window goes: names and prices stand below it. */
function placeCard(body: HTMLElement, button: HTMLElement): void {
  const [chip, card] = [button.getBoundingClientRect(), body.getBoundingClientRect()];
  const { clientWidth } = document.documentElement;
  const isFromRight = getComputedStyle(button).direction === 'rtl';
  const wanted = isFromRight ? chip.right - card.width : chip.left;
  const x = Math.max(GAP, Math.min(wanted, clientWidth - card.width - GAP));
  body.style.left = `${x}px`;
  body.style.top = `${Math.max(GAP, chip.top - card.height - GAP)}px`;
}

/** Whatever else the reader does ends it. */
function listenForEnd(button: HTMLElement, signal: AbortSignal, close: () => void): void {
  const { host } = button.getRootNode() as ShadowRoot;
  const options = { signal, capture: true, passive: true };
  addEventListener(
    'keydown',
    ({ key, isTrusted }) => isTrusted && key === 'Escape' && close(),
    options,
  );
  addEventListener(
    'scroll',
    ({ target }) => target instanceof Node && target.contains(host) && close(),
    options,
  );
  addEventListener(
    'pointerdown',
    ({ target }) => {
      // Seen from the window, what happens inside has the host for its target.
      if (target !== host) close();
    },
    options,
  );
}

/**
 * Opens for a finger that stays; one that scrolls is called off by the browser (`pointercancel`).
 * Returns whether the press that ends now was a long one, which presses nothing.
 */
function listenForLongPress(
  button: HTMLElement,
  {
    wait,
    open,
    stop,
  }: { wait: (ms: number, then: () => void) => void; open: () => void; stop: () => void },
): () => boolean {
  let from: PointerEvent | null = null;
  let isLong = false;
  button.addEventListener('pointerdown', (event) => {
    isLong = false;
    from = event.isTrusted && event.pointerType === 'touch' ? event : null;
    if (from)
      wait(LONG_PRESS_MS, () => {
        isLong = true;
        open();
      });
  });
  const end = (): void => {
    if (from && !isLong) stop();
    from = null;
  };
  button.addEventListener('pointermove', ({ clientX, clientY }) => {
    if (from && Math.hypot(clientX - from.clientX, clientY - from.clientY) > MAX_FINGER_MOVE) end();
  });
  for (const type of ['pointerup', 'pointercancel', 'pointerleave'] as const)
    button.addEventListener(type, end);
  // The browser's own menu of a long press would cover the card.
  button.addEventListener('contextmenu', (event) => {
    if (isLong || from) event.preventDefault();
  });
  return () => {
    const was = isLong;
    isLong = false;
    return was;
  };
}
