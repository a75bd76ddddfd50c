// @vitest-environment happy-dom
import { cleanup } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { Assessment } from '../../engine/assessment.ts';
import { listEveryOffer } from '../../tests/support/every-offer.ts';
import { SUPPORT_STATUSES } from '../../tests/support/support-statuses.ts';
import { assessed, saying, type Offer } from '../../tests/support/offer.ts';
import { createView, english, showView } from '../../tests/support/show-panel.tsx';
import { createTranslator } from '../../engine/i18n/translator.ts';

afterEach(cleanup);

/** More than this before anything is unfolded hides the answer under its evidence (wording). */
const MAX_WORDS = 110;

const { say } = createTranslator(english, 'en-GB');

/** For each status the answer with the longest sentence that the engine can give. */
function findLongest(): Map<string, Assessment> {
  const longest = new Map<string, Assessment>();
  for (const offer of listEveryOffer().flatMap((each) => [each, addShopField(each)])) {
    const found = assessed(offer);
    const known = longest.get(found.support.status);
    const length = say(found.support.sentence).length;
    if (known === undefined || say(known.support.sentence).length < length)
      longest.set(found.support.status, found);
  }
  return longest;
}
const addShopField = (offer: Offer): Offer => ({
  ...offer,
  listing: { ...offer.listing, ...SHOP_FIELD },
});
const SHOP_FIELD = saying({
  kind: 'date',
  until: '2031-05-31',
  text: 'Guaranteed software updates until: 31 May 2031',
});

/** Words a reader sees before unfolding anything. */
function countWords(panel: HTMLElement): number {
  for (const folded of panel.querySelectorAll('.inside')) folded.remove();
  const texts: string[] = [];
  const walker = document.createTreeWalker(panel, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) texts.push(walker.currentNode.textContent ?? '');
  return texts
    .join(' ')
    .split(/[^\p{L}\p{N}’']+/u)
    .filter(Boolean).length;
}

describe('words of the panel before anything is unfolded', () => {
  const longest = findLongest();
  it('covers every status', () => expect([...longest.keys()].sort()).toEqual(SUPPORT_STATUSES));
  it.each([...longest.keys()])(`%s: at most ${MAX_WORDS}`, (status) => {
    const view = createView(longest.get(status));
    view.detail.dataset.newestRead = '2020-01-01';
    view.detail.kept = { host: 'www.shop.example', isKept: false };
    view.keep = () => Promise.resolve(null);
    view.save = () => Promise.resolve(null);
    const panel = showView(view);
    expect(countWords(panel), panel.textContent ?? '').toBeLessThanOrEqual(MAX_WORDS);
  });
});
