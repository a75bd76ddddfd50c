import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { countSteps } from './dom/step-budget.ts';
import { openFallback } from './fallback.ts';
import { readPageInParts } from './read-page.ts';

const ADDRESS = new URL('https://shop.example/cameras');
const page = Array.from(
  { length: 300 },
  (_, at) =>
    `<div class="t"><a href="/p/${at}"><img src="/i.svg"><h3>Tapo C${at} camera</h3></a><b>£${at}.99</b></div>`,
).join('');
const open = (): Document =>
  new JSDOM(`<main>${page}</main>`, { url: ADDRESS.href }).window.document;

it('cuts the reading of a page without adapter into parts, none of which is most of it', () => {
  const work = readPageInParts(open(), ADDRESS, null, { fallback: openFallback });
  const costs: number[] = [];
  let before = 0;
  let part = work.next();
  for (; !part.done; part = work.next()) {
    costs.push(countSteps() - before);
    before = countSteps();
  }
  expect(part.value.found).toHaveLength(300);
  expect(costs.length).toBeGreaterThan(5);
  expect(Math.max(...costs)).toBeLessThan(countSteps() / 2);
});
