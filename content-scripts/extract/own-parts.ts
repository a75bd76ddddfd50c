import { foldAccents } from '../../engine/text/fold.ts';
import { takeStep } from './dom/step-budget.ts';
import { readRawText } from './dom/text.ts';
import { toAlternatives } from '../../engine/text/alternatives.ts';

/**
 * Parts of a product page that are not the seller's words about this product: the frame, reviews,
 * questions, and other products.
 */
const OTHER_PARTS = [
  'nav, footer, script, style, noscript, template, textarea, dialog, [role="dialog"]',
  '[aria-hidden="true"] nav',
  ...[
    'review',
    'question',
    'recommend',
    'related',
    'similar',
    'also-',
    'alsolike',
    'upsell',
    'cross-sell',
    'crosssell',
    'bought-together',
    'boughttogether',
    'recently',
    'carousel-card',
    'sponsored',
    'compare',
    'comparison',
    'accessor',
    'bundle',
  ].map((name) => `[class*="${name}" i], [id*="${name}" i]`),
].join();

/** Headings over other products. */
const OTHERS_HEADINGS = `
  you may also
  you might also
  you may like
  customers also
  customers who
  people also
  others also
  also bought
  also viewed
  frequently bought
  bought together
  related
  similar
  recommended
  recently viewed
  compare
  more from
  more like this
  complete the
  works well with
  accessories
  inspired by
  sponsored
  das konnte
  kunden
  ahnliche
  passend
  zubehor
  zuletzt angesehen
  vous aimerez
  les clients
  produits similaires
  accessoires
  clientes
  productos relacionados
  productos similares
  tambien
  prodotti
  potrebbe
  clienti
  ook bekeken
  vergelijkbare
  gerelateerd
  klienci
  podobne
  liknande
  kunder
  clientes
  produtos
`;
const OTHERS_HEADING = new RegExp(`^(?:${toAlternatives(OTHERS_HEADINGS)})`);
const HEADING = 'h2, h3, h4, [role="heading"]';
const MAX_CLIMB = 14;
const MAX_BACK = 8;
const MAX_HEADING = 80;

/** The text of a heading, or of a small box around one. */
function readHeading(element: Element): string | null {
  const text = readRawText(element, MAX_HEADING);
  const isHeading =
    text.length <= MAX_HEADING && (element.matches(HEADING) || element.querySelector(HEADING));
  return isHeading ? foldAccents(text) : null;
}

/** Does the nearest heading among the siblings before this say that other products follow? */
function isUnderHeadingOfOthers(element: Element): boolean {
  let before = element.previousElementSibling;
  for (let back = 0; before && back < MAX_BACK && takeStep(); back += 1) {
    const heading = readHeading(before);
    if (heading !== null) return OTHERS_HEADING.test(heading);
    before = before.previousElementSibling;
  }
  return false;
}

/** Tells, for the elements of one reading, which belong to the page's own product. */
export interface OwnParts {
  isOwn(element: Element): boolean;
}

/**
 * Remembers the boxes it has judged: rows of one table share them. `top` is the product's own box.
 */
export function createOwnParts(top?: Element): OwnParts {
  const known = new WeakMap<Element, boolean>();
  const isOthers = (element: Element, level: number): boolean => {
    const before = known.get(element);
    if (before !== undefined) return before;
    const up = element.parentElement;
    const result =
      element !== top &&
      element.localName !== 'body' &&
      element.localName !== 'main' &&
      (element.matches(OTHER_PARTS) ||
        isUnderHeadingOfOthers(element) ||
        (up !== null && level < MAX_CLIMB && takeStep() && isOthers(up, level + 1)));
    known.set(element, result);
    return result;
  };
  return { isOwn: (element) => !isOthers(element, 0) };
}
