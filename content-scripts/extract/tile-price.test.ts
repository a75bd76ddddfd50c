import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readTilePrice } from './tile-price.ts';

const read = (html: string, market = 'GB'): string | undefined => {
  const { document } = new JSDOM(`<li>${html}</li>`).window;
  const price = readTilePrice(document.querySelector('li')!, market);
  return price && `${price.currency} ${price.amount}`;
};
const BROKEN =
  '<span class="a-price"><span class="a-offscreen">£24.99</span><span aria-hidden="true"><span class="a-price-symbol">£</span><span class="a-price-whole">24<span>.</span></span><span class="a-price-fraction">99</span></span></span>';

describe('a price with other sums in one text', () => {
  it.each([
    '£199 Save £50',
    '£199 (save £50)',
    'Save £50 £199',
    'Save £50.00 (20%) now £199.00',
    'Was £249 Now £199',
    'Was £249.00, now £199.00. Save £50.00',
    'RRP: £249.00 £199.00 Save 20%',
    '£199.00 was £249.00',
    '£199 £50 off',
    'Only £199',
    '£199Save £50',
    'Save £50£199',
    '£199 or £16.58/month',
    '£16.58 per month or £199',
    '£199, 3 payments of £66.33 with Klarna',
    '£165.83 ex VAT £199.00 inc VAT',
    '£199 free delivery',
  ])('%s', (text) => {
    expect(read(`<p class="price">${text}</p>`)).toBe('GBP 199');
  });
  it.each([
    'Save £50',
    '£50 off',
    'Was £249',
    'from £199',
    'Now from £199 Save £50',
    '£16.58/month',
    '£16.58 per month Was £249',
    '£199 £249',
    '£199 £16.58/month',
    '£199 + £16.58/month',
    '£165.83 ex VAT',
    'Delivery £4.99',
    '12 x £16.58',
    'Save £50 on £199',
  ])('none: %s', (text) => {
    expect(read(`<p class="price">${text}</p>`)).toBeUndefined();
  });
  it('are read at once, however long they are', () => {
    expect(read(`<p class="price">${'save £1 was £1 '.repeat(5_000)}</p>`)).toBeUndefined();
  });
});

describe('the price on a tile', () => {
  it.each([
    ['one text', '<p class="price">£699.00</p>', 'GBP 699'],
    ['parts, with one to be read aloud', BROKEN, 'GBP 24.99'],
    ['a mark for tests', '<b data-testid="product-price">£1,049</b>', 'GBP 1049'],
    [
      'the old one before it',
      '<div><s class="price-was">£899.00</s></div><div><b class="price">£699.00</b></div>',
      'GBP 699',
    ],
    [
      'an old one in the same few words, struck through',
      '<div class="price"><strong>£19.99</strong> <del>£29.99</del></div>',
      'GBP 19.99',
    ],
    ['a saving before it', '<p>Save £200 <b class="price">£699.00</b></p>', 'GBP 699'],
    ['a former one beside it', '<p><b class="price">£199</b> <i>was £249</i></p>', 'GBP 199'],
    [
      'a saving marked as a price',
      '<p><b class="price">£199</b> Save <b class="price">£19</b></p>',
      'GBP 199',
    ],
    [
      'a box for both',
      '<div class="price-box"><span>Was £249</span><span>Now £199</span></div>',
      'GBP 199',
    ],
    [
      'a tile whose name only sounds old',
      '<div class="bold threshold"><p class="price">£9.00</p></div>',
      'GBP 9',
    ],
  ])('%s', (_name, html, price) => {
    expect(read(html)).toBe(price);
  });
  it.each([
    ['from', '<p class="price">From £699.00</p>'],
    ['from, beside', '<p>from <b class="price">£699.00</b></p>'],
    ['by the month', '<p class="price">£29.00 per month</p>'],
    ['by the month, beside', '<p><b class="price">£29.00</b> a month for 24 months</p>'],
    ['with a contract', '<p><b class="price">£49.00</b> upfront with 24 month contract</p>'],
    ['a saving alone', '<p>£199 save <b class="price">£50</b></p>'],
    ['a saving that is not known', '<p>Save more <b class="price">£699.00</b></p>'],
    ['a saving by the month', '<p class="price">£16.58/month, save £50</p>'],
    ['a former range', '<p class="price">Was £249 - £299 Now £199</p>'],
    ['a range', '<p class="price">£99.00 - £149.00</p>'],
    ['the former one', '<p class="priceWas">£899.00</p>'],
    ['two that nothing tells apart', '<p class="price">£19.99</p><p class="price">£9.99</p>'],
    ['no currency', '<p class="price">699.00</p>'],
    ['none', '<p>Out of stock</p>'],
  ])('is none: %s', (_name, html) => {
    expect(read(html)).toBeUndefined();
  });
});
