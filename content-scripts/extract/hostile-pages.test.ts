import { JSDOM } from 'jsdom';
import { describe, expect, it, vi } from 'vitest';
import {
  createProductPage,
  createShelf,
  createTile,
  expectBounded,
  listTitles,
  openPage,
  readInEveryWay,
  readWithFallback,
  url,
} from '../../tests/support/hostile-pages.ts';
import { MAX_TILES } from './adapter/read-tiles.ts';
import { MAX_ELEMENTS } from './dom/step-budget.ts';

describe('trees that never end', () => {
  it('is not lost in roots within roots whose slots and hosts know each other', () => {
    const document = openPage(createShelf(4));
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
    const readings = readInEveryWay(document);
    expectBounded(readings);
    expect(listTitles(readWithFallback(document))).toHaveLength(4);
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
      `<title>x</title>${createProductPage('{}')}${createShelf(4)}<div class="price">£</div><h1>x</h1><button>Add to basket</button>`,
      { url: url.href },
    );
    const prototype = (window as unknown as Record<string, { prototype: object }>)[owner]!
      .prototype;
    Object.defineProperty(prototype, name, {
      get(this: unknown) {
        return name === 'childNodes' || name === 'children' ? [this] : this;
      },
    });
    expectBounded(readInEveryWay(window.document));
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
      const document = openPage(
        `<ul>${[1, 2, 3, 4].map((n) => `<li class="t"><form>${fields(...names)}<a href="/p/${n}"><img alt=""><h3>Acme Cam number ${n}</h3></a><span>£${n}.99</span></form></li>`).join('')}</ul>`,
      );
      expectBounded(readInEveryWay(document));
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
    const document = openPage(`<img name="${name}"><img name="${name}">${createShelf(4)}`);
    expectBounded(readInEveryWay(document));
  });
});

describe('pages without measure', () => {
  it('reads deep nesting', () =>
    expectBounded(
      readInEveryWay(openPage(`${'<div>'.repeat(2_000)}<img src="a"><span>£1.99</span><h1>x</h1>`)),
    ));

  it('copies no page for each of its currency signs', () =>
    expectBounded(
      readInEveryWay(
        openPage(`<div class="price">${'<i>£</i>'.repeat(10_000)}${'x'.repeat(500_000)}</div>`),
      ),
    ));

  it('gives up at the same step of more tiles than it may read, with what it has', () => {
    const document = openPage('<ul></ul>');
    const list = document.querySelector('ul')!;
    const one = openPage(`<ul>${createTile(1)}</ul>`).querySelector('li')!;
    for (let n = 0; n < MAX_TILES + 100; n += 1) {
      const next = list.appendChild(document.importNode(one, true));
      next.querySelector('a')!.setAttribute('href', `/p/${n}`);
      next.querySelector('h3')!.textContent = `Acme Cam number ${n}`;
    }
    const reading = readWithFallback(document);
    expectBounded([reading]);
    expect(reading.gaveUp).toBe(true);
    expect(reading.found).toHaveLength(MAX_TILES);
    expect(readWithFallback(document).steps).toBe(reading.steps);
  }, 300_000);

  it('does not begin with more elements than it may look at', () => {
    const document = openPage('');
    const many = document.createDocumentFragment();
    for (let n = 0; n <= MAX_ELEMENTS.lower; n += 1) many.append(document.createElement('b'));
    document.body.append(many);
    expect(readWithFallback(document)).toMatchObject({
      found: [],
      gaveUp: true,
      layer: 'none',
    });
  }, 60_000);

  it('reads ten megabytes of text in few steps', () => {
    const reading = readWithFallback(openPage(`<p>${'security updates £ '.repeat(530_000)}</p>`));
    expect(reading.found).toEqual([]);
    expect(reading.steps).toBeLessThan(2_000);
  }, 60_000);

  it('cuts what is written without end into names', () => {
    const long = 'x'.repeat(3_000_000);
    const reading = readWithFallback(
      openPage(
        `<title>Acme Cam 1 ${long}</title><meta property="og:title" content="Acme ${'&amp;'.repeat(500_000)}"><h1 class="${long}">Acme Cam 1</h1><img alt="${long}"><button class="${long}">Add to basket</button><b>£3</b>`,
      ),
      new URL('https://shop.example/p/1'),
    );
    expect(reading.steps).toBeLessThan(2_000);
  });

  it('asks the whole page no more than a few questions', () => {
    const document = openPage(
      '<title>Acme Cam 1</title><h1>Acme Cam 1</h1><b>£3</b><button>Add to basket</button>',
    );
    const asked = [
      vi.spyOn(document, 'querySelector').mock,
      vi.spyOn(document, 'querySelectorAll').mock,
    ];
    const reading = readWithFallback(document, new URL('https://shop.example/p/1'));
    expect(reading.found).toHaveLength(1);
    expect(asked.flatMap(({ calls }) => calls).length).toBeLessThanOrEqual(16);
  });

  it('finds out on the first tiles of a long list which way of reading them fits', () => {
    const [few = 0, many = 0] = [120, 240].map(
      (count) => readWithFallback(openPage(createShelf(count))).steps,
    );
    expect(few / 120).toBeGreaterThan(35);
    expect((many - few) / 120).toBeLessThan(32);
  });
});
