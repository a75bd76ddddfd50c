import { countElements, selectFirst } from '../dom/step-budget.ts';
import { readRawText } from '../dom/text.ts';

/** Parts of the class names of layers, as shops write them. */
const CLASS_PARTS = 'quickview quick-view quick_view quickshop quick-shop quick-look'.split(' ');
/** Layers that shops put over a list, by what they say of themselves. */
const LAYERS = [
  'dialog',
  '[role="dialog"]',
  '[role="alertdialog"]',
  '[aria-modal="true"]',
  ...CLASS_PARTS.map((part) => `[class*="${part}" i]`),
].join();
const CLOSED = 'dialog:not([open]), [hidden], [aria-hidden="true"], [inert]';
const MAX_LAYERS = 40;

/** Hosts of shadow roots stand near the top of a page, or say that they are a layer. */
const HOSTS = `body > *, body > * > *, ${LAYERS}, [class*="modal" i], [open]`;
const MAX_HOSTS = 600;
const MAX_INSIDE = 400;
const MAX_ROOTS = 24;
/**
 * Elements of a page whose layers are looked for: a browser tries these selectors on every one of
 * them, and 170,000 took it half a second.
 */
const MAX_SEARCHED = 50_000;

const isTooLarge = (document: Document): boolean => countElements(document) > MAX_SEARCHED;

/** Open shadow roots in which a layer may stand, and those inside them. */
export function listOpenRoots(document: Document): ShadowRoot[] {
  const roots: ShadowRoot[] = [];
  const add = (hosts: readonly Element[]): void => {
    for (const { shadowRoot } of hosts)
      if (shadowRoot && roots.length < MAX_ROOTS && !roots.includes(shadowRoot))
        roots.push(shadowRoot);
  };
  if (!isTooLarge(document)) add(selectFirst(document, HOSTS, MAX_HOSTS));
  for (let at = 0; at < roots.length; at += 1)
    add(selectFirst(roots[at] as ShadowRoot, '*', MAX_INSIDE));
  return roots;
}

const MAX_TEXT = 4_000;
const PRICE = /[£€$₹¥]\s?\d|\d\s?(?:€|£|zł|kč|kr\b)|\b(?:GBP|EUR|USD|CHF|PLN|SEK|DKK|NOK|INR)\b/i;

/** A picture, something to press and a price: cookie notices and menus have less. */
const mayShowProduct = (box: Element): boolean =>
  box.querySelector('img, picture, [style*="background-image"]') !== null &&
  box.querySelector('button, form, input, [role="button"], a[class*="cart" i]') !== null &&
  PRICE.test(readRawText(box, MAX_TEXT));

/** Asked of few elements only, since browsers may have to style them for the answer. */
const isSeen = (box: Element): boolean =>
  typeof box.checkVisibility === 'function' ? box.checkVisibility() : true;

/** What stands in a slot belongs to the host, which is then the layer. */
function toBox(layer: Element): Element {
  const { host } = layer.getRootNode() as Partial<ShadowRoot>;
  return host && layer.querySelector('slot') ? host : layer;
}

/** Open layers over the page that may show one product, the outermost of those in each other. */
export function findProductBoxes(document: Document): Element[] {
  const found = new Set<Element>();
  if (isTooLarge(document)) return [];
  for (const root of [document, ...listOpenRoots(document)]) {
    for (const layer of selectFirst(root, LAYERS, MAX_LAYERS)) {
      const box = toBox(layer);
      const isInside = [...found].some((outer) => outer.contains(box));
      if (isInside || layer.closest(CLOSED) || /^(?:html|body|main)$/.test(box.localName)) continue;
      if (mayShowProduct(box) && isSeen(box)) found.add(box);
    }
  }
  return [...found];
}
