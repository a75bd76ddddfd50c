import { keepEventsInside } from '../../ui/overlay-host.ts';
import type { Theme } from '../../messages/contracts.ts';
import type { attachCard } from './card.ts';
import {
  createBar,
  createLines,
  createMaker,
  createMark,
  isQuiet,
  type ChipContent,
} from './chip-parts.ts';
import type { HostParent } from './host-placement.ts';
import { BADGE_TAG, DOT_TAG, removeOwn } from './element-names.ts';
import { OWN_START } from '../../ui/styles/own-names.ts';
import { adoptChipStylesheet } from './stylesheet.ts';

/** A lower corner to stand in, and how far the chip may reach from there. */
export interface Corner {
  /** In px from the host. */
  x: number;
  maxWidth: number;
  /** `x` is the chip's right edge. */
  fromRight: boolean;
}

/**
 * Where a chip stands: lower edge, its corner, and the corner from which it unfolds for the pointer
 * or the focus.
 */
export interface Spot {
  y: number;
  corner: Corner;
  unfolded: Corner;
}

/** How much room a chip has for its words. */
export type Room = 'tiny' | 'tight' | 'plain' | 'roomy';

/** A chip in the page: its host, and the few things that can be done with it. */
export interface Chip {
  host: HTMLElement;
  root: ShadowRoot;
  /** What is seen of it, to be measured. */
  body: Element;
  /** Its one line of words, as wide as these are and not as their box; else all of it. */
  words: Element;
  /** Puts the host into the page. */
  insert(home: HostParent): void;
  /**
   * Takes its place; before it is shown it can be measured there. `isResized`: whether its words
   * fit is to be seen.
   */
  moveTo(spot: Spot, room: Room, isResized: boolean): void;
  /** Appears; folded down to a word or year where its words, `width` px wide, have no room. */
  show(isFolded: boolean, width?: number): void;
  /** Follows the brightness of the page. */
  setTheme(theme: Theme): void;
  hide(): void;
  focus(): void;
  /** Takes it out of the page. */
  remove(): void;
}

/**
 * Makes a chip. Host and root are made in a document without scripts, so a page that defines our
 * tag name gets neither the root nor a say in its making; the root is closed, and of the listing
 * only tone and status stand on the host. `attach` gives it its card.
 */
export function createChip(
  content: ChipContent,
  pressed: () => void,
  attach?: typeof attachCard,
): Chip {
  const { summary, about, look } = content;
  const inert = document.implementation.createHTMLDocument('');
  const make = createMaker(inert);
  const { tone, status, dashed, short = '' } = summary;
  const classes = `${tone}${dashed ? ' dashed' : ''}${isQuiet(summary) ? ' quiet' : ''}`;
  const button = make('button', `${classes} ${look.theme}`) as HTMLButtonElement;
  button.type = 'button';
  button.lang = look.locale;
  // The direction of the words, not of the page: they may be in another language. "Useby" does not
  // count.
  button.dir = 'auto';
  const folded = make('span', 'short', short);
  folded.ariaHidden = 'true';
  const lines = createLines(make, summary, about);
  button.append(createMark(inert, summary), lines, folded);
  const bar = createBar(make, summary);
  if (bar) button.append(bar);
  const { host, root } = createHost(inert, BADGE_TAG);
  host.dataset['tone'] = tone;
  host.dataset['status'] = status;
  root.append(button);
  const card = attach?.({ root, button, make }, content, pressed);
  if (!card) button.addEventListener('click', ({ isTrusted }) => isTrusted && pressed());
  return {
    ...createBody(host, root, button, summary.second ? null : lines.querySelector('.first')),
    setTheme(theme) {
      for (const part of [button, card?.body]) {
        part?.classList.remove('light', 'dark');
        part?.classList.add(theme);
      }
    },
    focus: () => button.focus({ preventScroll: true }),
    remove() {
      card?.close();
      removeOwn(host);
    },
  };
}

/** A faint dot where a chip may come: the first answer takes longer than it should. */
export function createDot(theme: Theme): Chip {
  const inert = document.implementation.createHTMLDocument('');
  const dot = createMaker(inert)('span', `dot ${theme}`);
  const { host, root } = createHost(inert, DOT_TAG);
  host.ariaHidden = 'true';
  root.append(dot);
  return {
    ...createBody(host, root, dot),
    setTheme: () => undefined,
    focus: () => undefined,
    remove: () => removeOwn(host),
  };
}

function createHost(inert: Document, tag: string): { host: HTMLElement; root: ShadowRoot } {
  const host = inert.createElement(tag);
  const root = host.attachShadow({ mode: 'closed' });
  keepEventsInside(root);
  return { host, root };
}

/** What chip and dot have in common: a body that stands somewhere. */
const createBody = (
  host: HTMLElement,
  root: ShadowRoot,
  body: HTMLElement,
  words: Element | null = null,
): Pick<Chip, 'host' | 'root' | 'body' | 'words' | 'insert' | 'moveTo' | 'show' | 'hide'> => ({
  host,
  root,
  body,
  words: words ?? body,
  insert({ parent, before, positions }) {
    parent.insertBefore(host, before?.parentNode === parent ? before : null);
    adoptChipStylesheet(root, !positions);
  },
  moveTo({ y, corner, unfolded }, room, isResized) {
    const values = {
      y: toPixels(y),
      x: toPixels(corner.x),
      width: toPixels(corner.maxWidth),
      back: toShift(corner),
      'open-x': toPixels(unfolded.x),
      'open-width': toPixels(unfolded.maxWidth),
      'open-back': toShift(unfolded),
    };
    for (const [name, value] of Object.entries(values))
      body.style.setProperty(OWN_START + name, value);
    if (isResized) {
      body.classList.remove('folded');
      body.style.removeProperty(OWN_START + 'words');
    }
    body.classList.toggle('tiny', room === 'tiny');
    body.classList.toggle('tight', room === 'tight' || room === 'tiny');
    body.classList.toggle('roomy', room === 'roomy');
    body.classList.add('fitting');
  },
  show(isFolded, width = 0) {
    body.classList.toggle('folded', isFolded);
    // A pixel more than measured: less than the words need would wrap them anew.
    body.style.setProperty(OWN_START + 'words', toPixels(Math.ceil(width) + 1));
    body.classList.add('placed');
  },
  hide: () => body.classList.remove('fitting', 'placed'),
});

const toPixels = (value: number): string => `${value}px`;
const toShift = ({ fromRight }: Corner): string => (fromRight ? '-100%' : '0');
