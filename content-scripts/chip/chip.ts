import type { Summary } from '../../messages/contracts.ts';
import { DASHED_MARK, MARKS } from '../../ui/tokens.ts';
import type { HostParent } from './host-placement.ts';
import { adoptChipStylesheet } from './stylesheet.ts';
import { BADGE_TAG } from './element-names.ts';

const SVG = 'http://www.w3.org/2000/svg';
/** Events the shop never hears of when they happen on a chip. */
const OWN_EVENTS = [
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
  'mousedown',
  'mouseup',
  'mousemove',
  'mouseover',
  'mouseout',
  'pointerdown',
  'pointerup',
  'pointermove',
  'pointerover',
  'pointerout',
  'pointercancel',
  'touchstart',
  'touchmove',
  'touchend',
  'touchcancel',
  'keydown',
  'keyup',
  'keypress',
  'focusin',
  'focusout',
  'dragstart',
];

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

/** A chip in the page: its host, and the few things that can be done with it. */
export interface Chip {
  host: HTMLElement;
  /** What is seen of it, to be measured. */
  body: Element;
  /** Puts the host into the page. */
  insert(home: HostParent): void;
  /**
   * Takes its place; before it is shown it can be measured there. `isTight`: there is little room
   * for words; `isResized`: whether they fit is to be seen.
   */
  moveTo(spot: Spot, isTight: boolean, isResized: boolean): void;
  /** Appears; folded down to its mark where its words have no room. */
  show(isFolded: boolean): void;
  /** Outlines a box for a moment, in px from the host. */
  outline(box: DOMRectReadOnly): void;
  hide(): void;
  focus(): void;
}

/**
 * Makes a chip. Host and root are made in a document without scripts, so a page that defines our
 * tag name gets neither the root nor a say in its making; the root is closed, and of the listing
 * only tone and status stand on the host.
 */
export function createChip(
  { tone, status, dashed, chip = '', second }: Summary,
  pressed: () => void,
): Chip {
  const inert = document.implementation.createHTMLDocument('');
  const host = inert.createElement(BADGE_TAG);
  host.dataset['tone'] = tone;
  host.dataset['status'] = status;
  const root = host.attachShadow({ mode: 'closed' });
  const button = inert.createElement('button');
  button.type = 'button';
  button.className = `${tone}${dashed ? ' dashed' : ''}`;
  button.append(
    createMark(inert, dashed ? DASHED_MARK : MARKS[tone]),
    createLines(inert, chip, second),
  );
  // The direction of the words, not of the page: they may be in another language. "Useby" does not
  // count.
  button.dir = 'auto';
  root.append(button);
  for (const type of OWN_EVENTS) root.addEventListener(type, (event) => event.stopPropagation());
  button.addEventListener('click', (event) => {
    if (event.isTrusted) pressed();
  });
  return {
    host,
    body: button,
    insert({ parent, before, positions }) {
      parent.insertBefore(host, before?.parentNode === parent ? before : null);
      adoptChipStylesheet(root, !positions);
    },
    moveTo({ y, corner, unfolded }, isTight, isResized) {
      const values = {
        y: toPixels(y),
        x: toPixels(corner.x),
        'max-width': toPixels(corner.maxWidth),
        back: toShift(corner),
        'open-x': toPixels(unfolded.x),
        'open-max-width': toPixels(unfolded.maxWidth),
        'open-back': toShift(unfolded),
      };
      for (const [name, value] of Object.entries(values))
        button.style.setProperty(`--${name}`, value);
      if (isResized) button.classList.remove('folded');
      button.classList.toggle('tight', isTight);
      button.classList.add('fitting');
    },
    show(isFolded) {
      button.classList.toggle('folded', isFolded);
      button.classList.add('placed');
    },
    outline: (box) => outlineBox(root, box),
    hide: () => button.classList.remove('fitting', 'placed'),
    focus: () => button.focus({ preventScroll: true }),
  };
}

const toPixels = (value: number): string => `${value}px`;
const toShift = ({ fromRight }: Corner): string => (fromRight ? '-100%' : '0');

function createMark(inert: Document, path: string): SVGElement {
  const svg = inert.createElementNS(SVG, 'svg') as SVGElement;
  svg.setAttribute('viewBox', '0 0 12 12');
  svg.setAttribute('aria-hidden', 'true');
  const shape = inert.createElementNS(SVG, 'path');
  shape.setAttribute('fill-rule', 'evenodd');
  shape.setAttribute('d', path);
  svg.append(shape);
  return svg;
}

function createLines(inert: Document, first: string, second: string | undefined): HTMLElement {
  const box = inert.createElement('span');
  box.className = 'lines';
  const name = createLine(inert, 'name', 'Useby: ');
  name.dir = 'ltr';
  box.append(name, createLine(inert, 'first', first));
  if (second !== undefined) box.append(createLine(inert, 'second', second));
  return box;
}

function createLine(inert: Document, className: string, text: string): HTMLElement {
  const span = inert.createElement('span');
  span.className = className;
  span.textContent = text;
  return span;
}

function outlineBox(root: ShadowRoot, { x, y, width, height }: DOMRectReadOnly): void {
  const ring = root.ownerDocument.createElement('div');
  ring.className = 'ring';
  ring.style.transform = `translate(${x}px,${y}px)`;
  ring.style.width = `${width}px`;
  ring.style.height = `${height}px`;
  ring.addEventListener('animationend', () => ring.remove());
  root.append(ring);
}
