// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { readTilePrice } from './tile-price.ts';

it.each([
  ['one price', '<p class="price">£24.99</p>', 24.99],
  [
    'a price written twice, for the eye and for assistive technology',
    '<span class="a-price"><span class="a-offscreen">£1,249.00</span><span aria-hidden="true">£1,249<sup>00</sup></span></span>',
    1249,
  ],
  [
    'a price of before, struck through',
    '<div class="price"><strong>£19.99</strong> <del>£29.99</del></div>',
    19.99,
  ],
  [
    'a price of before, named so',
    '<p class="was-price">£29.99</p><p class="price">£19.99</p>',
    19.99,
  ],
  [
    'two prices that nothing tells apart',
    '<p class="price">£19.99</p><p class="price">£9.99</p>',
    undefined,
  ],
  ['an instalment', '<p class="price">£9.99 a month</p>', undefined],
  ['a price from', '<p class="price">from £9.99</p>', undefined],
  ['no price', '<p>4.4 out of 5</p>', undefined],
])('%s', (_what, html, amount) => {
  const tile = new DOMParser().parseFromString(html, 'text/html').body;
  expect(readTilePrice(tile, 'GB')?.amount).toBe(amount);
});
