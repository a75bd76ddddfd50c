import type { Scope } from './dom/scope.ts';
import { selectFirst } from './dom/step-budget.ts';
import { foldWords } from '../../engine/text/fold.ts';
import { measureLikeness } from './dom/text.ts';

/** File name of an image address without size marks: the same picture is served in many sizes. */
const readFileName = (address: string): string =>
  (/([^/?#]{6,})(?:[?#].*)?$/.exec(address.slice(0, 500))?.[1] ?? '')
    .replace(/\.[a-z]{3,4}$/i, '')
    .replace(/[._]+[A-Z]{2}_?.*$/, '')
    .toLowerCase();

/** Pictures that the page itself calls the product's. */
const MARKED = [
  '[itemprop="image"]',
  '[data-testid*="product-image" i]',
  '[data-test*="product-image" i]',
  '[class*="product-image" i]',
  '[class*="productimage" i]',
].join();
/** Carousels repeat their ends, and hide what is not shown. */
const COPIES = '[aria-hidden="true"], .slick-cloned, .swiper-slide-duplicate';

/** Big pictures are more likely the product's, small ones less; 0 says nothing. */
function rateWidth(width: number): number {
  if (width >= 200) return 0.3;
  return width > 0 && width < 90 ? -0.6 : 0;
}

/**
 * The product's picture: named by the markup, else described by the title, else the first big one
 * after it.
 */
export function findPicture(scope: Scope, title: string, named?: string): Element | null {
  const file = named ? readFileName(named) : '';
  const wanted = new Set(foldWords(title));
  let winner: Element | null = null;
  let top = 0.4;
  for (const image of selectFirst(scope, 'img', 300)) {
    const src = image.getAttribute('src') ?? image.getAttribute('data-src') ?? '';
    if (image.closest(COPIES)) continue;
    const width = Number(image.getAttribute('width') ?? 0);
    const marked = image.matches(MARKED) ? 0.6 : 0;
    const score =
      (file !== '' && src.toLowerCase().includes(file) ? 2 : 0) +
      measureLikeness(image.getAttribute('alt') ?? '', wanted) +
      marked +
      rateWidth(width);
    if (score > top + 0.001) {
      top = score;
      winner = image;
    }
  }
  return winner;
}
