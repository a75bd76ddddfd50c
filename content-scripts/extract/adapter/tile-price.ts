import type { Price } from '../../../engine/listing.ts';
import { selectFirst } from '../dom/step-budget.ts';
import { isOtherSum, readPrice } from '../price.ts';

/** Names that shops give to what shows a price, and its direct parts: some write it twice. */
const HOOKS = ['[itemprop="price"]', '[class*="price" i]', '[data-test*="price" i]']
  .flatMap((hook) => [hook, `${hook} > *`])
  .join();
/** What is struck through, or named as a price of before. */
const FORMER =
  'del, s, strike, [data-a-strike], [class*="strike" i], [class*="was" i], [class*="rrp" i]';
const MAX_CANDIDATES = 24;
const MAX_LETTERS = 60;

/**
 * The price that a tile shows for the whole thing; undefined where it shows none, or several that
 * are not told apart: a wrong price is worse than none.
 */
export function readTilePrice(tile: Element, market: string | undefined): Price | undefined {
  const prices = selectFirst(tile, HOOKS, MAX_CANDIDATES)
    .filter((element) => element.closest(FORMER) === null)
    .flatMap((element) => {
      const text = element.textContent ?? '';
      const around = element.parentElement?.textContent ?? '';
      if (text.length > MAX_LETTERS || (around.length <= MAX_LETTERS && isOtherSum(around)))
        return [];
      return readPrice(text, market) ?? [];
    });
  const [first] = prices;
  const isClear = prices.every(
    ({ amount, currency }) => amount === first?.amount && currency === first.currency,
  );
  return isClear ? first : undefined;
}
