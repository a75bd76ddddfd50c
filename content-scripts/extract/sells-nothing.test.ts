import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { createEmptyReading } from './reading.ts';
import { sellsNothing } from './sells-nothing.ts';
import type { PageKind } from './types.ts';

const judge = (body: string, kind: PageKind = 'other'): boolean =>
  sellsNothing(
    createEmptyReading(kind),
    new JSDOM(`<title>Help</title><h1>Returns</h1><p>Within 30 days.</p>${body}`).window.document,
  );
const jsonLd = (text: string): string => `<script type="application/ld+json">${text}</script>`;

describe('a page is spared the fallback', () => {
  it.each([
    ['text alone', ''],
    ['who runs the shop', jsonLd('{"@type":"Organization","name":"Shop"}')],
    ['an article', '<meta property="og:type" content="article">'],
    ['one sum and nothing that buys', '<p>£3.99</p><button>Send</button>'],
    ['a control and no sum', '<button>Add to basket</button>'],
  ])('that sells nothing: %s', (_name, body) => expect(judge(body)).toBe(true));
});

describe('a page may sell something', () => {
  it.each([
    ['two prices', '<b>£3.99</b><b>£4.99</b>'],
    ['prices by their element alone', '<b class="price">39</b><b class="price">49</b>'],
    ['a price and what buys it', '<b>39,90 zł</b><button>Dodaj do koszyka</button>'],
    ['JSON-LD', jsonLd('{"@type":"Product"}')],
    ['JSON-LD of a list', jsonLd('{"itemListElement":[]}')],
    ['JSON-LD in escapes', jsonLd('{"@type":"\\u0050roduct"}')],
    ['microdata', '<i itemscope itemtype="https://schema.org/Product"></i>'],
    ['RDFa', '<i typeof="schema:Product"></i>'],
    ['Open Graph', '<meta name="og:type" content="ebay-objects:item">'],
    ['a price of Open Graph', '<meta property="product:price:amount" content="9">'],
    [
      'a layer over it',
      '<dialog open><img><button>Add</button>One of its kind, for no more than £49.99 until the end of the week, as long as we have it</dialog>',
    ],
  ])('%s', (_name, body) => expect(judge(body)).toBe(false));
  it('by its address', () => expect(judge('', 'product')).toBe(false));
});
