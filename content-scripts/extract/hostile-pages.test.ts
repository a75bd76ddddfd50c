import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { openLayers } from './fallback.ts';
import { readPage } from './read-page.ts';
import type { Reading } from './types.ts';
import { MAX_TILES } from './adapter/read-adapter.ts';
import { MAX_ELEMENTS, MAX_STEPS } from './dom/step-budget.ts';
import { shop as amazon } from '../shops/amazon.ts';

/**
 * Pages that mean us harm. That a reading ends is shown by its own counter of steps, never by the
 * clock: the same page is given up at the same place on every machine.
 */
const url = new URL('https://shop.example/search?q=cam');
const pageOf = (html: string): Document => new JSDOM(html, { url: url.href }).window.document;
const readAll = (document: Document): Reading[] =>
  (['adapter', 'structured-data', 'structure', undefined] as const).flatMap((layer) =>
    [null, amazon].map((shop) =>
      readPage(
        document,
        shop ? new URL('https://www.amazon.co.uk/s?k=1') : url,
        shop,
        openLayers,
        layer ? { layer } : {},
      ),
    ),
  );
const tile = (n: number): string =>
  `<li class="t"><a href="/p/${n}"><img src="${n}.jpg" alt=""><h3>Acme Cam number ${n}</h3></a><span>£${n}.99</span></li>`;
const shelf = (count: number): string =>
  `<ul>${Array.from({ length: count }, (_, n) => tile(n)).join('')}</ul>`;
const data = (text: string): string =>
  `<title>Acme Cam 1</title><h1>Acme Cam 1</h1><script type="application/ld+json">${text}</script>`;
const titles = (reading: Reading): string[] => reading.found.map(({ listing }) => listing.title);

/** A step may be overrun by the few each loop takes before it looks at the counter again. */
const NEARLY = MAX_STEPS * 1.02;
function expectBounded(readings: readonly Reading[]): void {
  for (const { steps = 0, found } of readings) {
    expect(steps).toBeLessThan(NEARLY);
    expect(found.length).toBeLessThanOrEqual(MAX_TILES);
  }
}

describe('data that never ends', () => {
  it('reads past deep nesting', () => {
    const nested = `${'{"@graph":['.repeat(3_000)}${']}'.repeat(3_000)}`;
    const reading = readPage(
      pageOf(
        `${data(nested)}${data('{"@type":"Product","name":"Acme Cam 1","offers":{"price":1}}')}`,
      ),
      url,
      null,
      openLayers,
    );
    expect(titles(reading)).toEqual(['Acme Cam 1']);
    expect(reading.steps).toBeLessThan(2_000);
  });

  it('follows no list within lists within lists to an address', () => {
    const deep = `${'['.repeat(60_000)}"/p/1"${']'.repeat(60_000)}`;
    const reading = readPage(
      pageOf(
        data(
          `{"@type":"Product","name":"Acme Cam 1","offers":{"price":1},"url":${deep},"image":${deep},"brand":${deep}}`,
        ),
      ),
      url,
      null,
      openLayers,
    );
    expect(titles(reading)).toEqual(['Acme Cam 1']);
    expect(reading.malformed).toBe(0);
  });

  it('goes round no circle of names', () => {
    const graph = [
      {
        '@type': 'Product',
        '@id': '#a',
        name: 'Acme Cam 1',
        isVariantOf: { '@id': '#b' },
        brand: { '@id': '#b' },
        offers: { '@id': '#a' },
      },
      {
        '@type': 'ProductGroup',
        '@id': '#b',
        name: 'Acme Cam',
        hasVariant: [{ '@id': '#a' }, { '@id': '#b' }],
        brand: { '@id': '#c' },
      },
      { '@type': 'Brand', '@id': '#c', brand: { '@id': '#b' }, isRelatedTo: { '@id': '#c' } },
    ];
    const reading = readPage(
      pageOf(data(JSON.stringify({ '@graph': graph }))),
      url,
      null,
      openLayers,
    );
    expect(reading.steps).toBeLessThan(2_000);
    expect(reading.malformed).toBe(0);
  });

  it('takes four hundred of sixty thousand products', () => {
    const many = Array.from({ length: 60_000 }, (_, n) => ({
      '@type': 'Product',
      name: `x${n}`,
      url: `/p/${n}`,
    }));
    expectBounded(
      readAll(
        pageOf(
          data(
            JSON.stringify(many)
              .slice(0, 1_400_000)
              .replace(/,[^,]*,[^,]*$/, ']'),
          ),
        ),
      ),
    );
  });
});

describe('trees that never end', () => {
  it('is not lost in roots within roots whose slots and hosts know each other', () => {
    const document = pageOf(shelf(4));
    let host: Element = document.body.appendChild(document.createElement('div'));
    const first = host;
    for (let depth = 0; depth < 1_500; depth += 1) {
      const root = host.attachShadow({ mode: 'open' });
      const slot = root.appendChild(document.createElement('slot'));
      const next = host.appendChild(document.createElement('div'));
      const inner = root.appendChild(document.createElement('section'));
      inner.append('£', document.createElement('img'), slot);
      Object.assign(host, { back: next, first, root });
      Object.assign(next, { back: host, slotOf: slot });
      host = depth % 2 === 0 ? next : inner;
    }
    const readings = readAll(document);
    expectBounded(readings);
    expect(titles(readPage(document, url, null, openLayers))).toHaveLength(4);
  });

  // Parents and element neighbours that lead back are tried in the browsers: the selectors of jsdom
  // themselves go round in them.
  it.each([
    ['firstChild', 'Node'],
    ['nextSibling', 'Node'],
    ['childNodes', 'Node'],
    ['children', 'Element'],
  ])('stops where %s always leads back', (name, owner) => {
    const { window } = new JSDOM(
      `<title>x</title>${data('{}')}${shelf(4)}<div class="price">£</div><h1>x</h1><button>Add to basket</button>`,
      { url: url.href },
    );
    const prototype = (window as unknown as Record<string, { prototype: object }>)[owner]!
      .prototype;
    Object.defineProperty(prototype, name, {
      get(this: unknown) {
        return name === 'childNodes' || name === 'children' ? [this] : this;
      },
    });
    expectBounded(readAll(window.document));
  });

  it("stops where a form's fields stand for its neighbours and its methods", () => {
    const fields = (...names: string[]): string =>
      names.map((name) => `<input name="${name}">`).join('');
    for (const names of [
      ['parentElement'],
      ['parentElement', 'parentNode', 'firstChild', 'nextSibling', 'children', 'childNodes'],
      [
        'getAttribute',
        'closest',
        'matches',
        'querySelector',
        'querySelectorAll',
        'hasAttribute',
        'localName',
        'nodeName',
      ],
    ]) {
      const document = pageOf(
        `<ul>${[1, 2, 3, 4].map((n) => `<li class="t"><form>${fields(...names)}<a href="/p/${n}"><img alt=""><h3>Acme Cam number ${n}</h3></a><span>£${n}.99</span></form></li>`).join('')}</ul>`,
      );
      expectBounded(readAll(document));
    }
  });

  it.each([
    'querySelectorAll',
    'title',
    'body',
    'documentElement',
    'getElementsByTagName',
    'createTreeWalker',
  ])('leaves a page alone whose images are called %s', (name) => {
    const document = pageOf(`<img name="${name}"><img name="${name}">${shelf(4)}`);
    expectBounded(readAll(document));
  });
});

describe('pages without measure', () => {
  it('reads deep nesting', () =>
    expectBounded(
      readAll(pageOf(`${'<div>'.repeat(2_000)}<img src="a"><span>£1.99</span><h1>x</h1>`)),
    ));

  it('copies no page for each of its currency signs', () =>
    expectBounded(
      readAll(
        pageOf(`<div class="price">${'<i>£</i>'.repeat(30_000)}${'x'.repeat(500_000)}</div>`),
      ),
    ));

  it('gives up at the same step of twenty thousand tiles, with what it has', () => {
    const document = pageOf('<ul></ul>');
    const list = document.querySelector('ul')!;
    const one = pageOf(`<ul>${tile(1)}</ul>`).querySelector('li')!;
    for (let n = 0; n < 20_000; n += 1) {
      const next = list.appendChild(document.importNode(one, true));
      next.querySelector('a')!.setAttribute('href', `/p/${n}`);
      next.querySelector('h3')!.textContent = `Acme Cam number ${n}`;
    }
    const reading = readPage(document, url, null, openLayers);
    expectBounded([reading]);
    expect(reading.gaveUp).toBe(true);
    expect(readPage(document, url, null, openLayers).steps).toBe(reading.steps);
  }, 120_000);

  it('does not begin with more elements than it may look at', () => {
    const document = pageOf('');
    const many = document.createDocumentFragment();
    for (let n = 0; n <= MAX_ELEMENTS.lower; n += 1) many.append(document.createElement('b'));
    document.body.append(many);
    expect(readPage(document, url, null, openLayers)).toMatchObject({
      found: [],
      gaveUp: true,
      layer: 'none',
    });
  }, 60_000);

  it('reads thirty megabytes of text in few steps', () => {
    const reading = readPage(
      pageOf(`<p>${'security updates £ '.repeat(1_600_000)}</p>`),
      url,
      null,
      openLayers,
    );
    expect(reading.found).toEqual([]);
    expect(reading.steps).toBeLessThan(2_000);
  }, 60_000);

  it('cuts what is written without end into names', () => {
    const long = 'x'.repeat(3_000_000);
    const reading = readPage(
      pageOf(
        `<title>Acme Cam 1 ${long}</title><meta property="og:title" content="Acme ${'&amp;'.repeat(500_000)}"><h1 class="${long}">Acme Cam 1</h1><img alt="${long}"><button class="${long}">Add to basket</button><b>£3</b>`,
      ),
      new URL('https://shop.example/p/1'),
      null,
      openLayers,
    );
    expect(reading.steps).toBeLessThan(2_000);
  });
});
