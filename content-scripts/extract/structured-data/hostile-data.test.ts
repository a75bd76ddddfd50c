import { describe, expect, it, vi } from 'vitest';
import {
  createProductPage,
  expectBounded,
  listTitles,
  openPage,
  readInEveryWay,
  readWithFallback,
} from '../../../tests/support/hostile-pages.ts';

describe('data that never ends', () => {
  it('reads past deep nesting', () => {
    const nested = `${'{"@graph":['.repeat(3_000)}${']}'.repeat(3_000)}`;
    const reading = readWithFallback(
      openPage(
        `${createProductPage(nested)}${createProductPage('{"@type":"Product","name":"Acme Cam 1","offers":{"price":1}}')}`,
      ),
    );
    expect(listTitles(reading)).toEqual(['Acme Cam 1']);
    expect(reading.steps).toBeLessThan(2_000);
  });

  it('follows no list within lists within lists to an address', () => {
    const deep = `${'['.repeat(60_000)}"/p/1"${']'.repeat(60_000)}`;
    const reading = readWithFallback(
      openPage(
        createProductPage(
          `{"@type":"Product","name":"Acme Cam 1","offers":{"price":1},"url":${deep},"image":${deep},"brand":${deep}}`,
        ),
      ),
    );
    expect(listTitles(reading)).toEqual(['Acme Cam 1']);
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
    const reading = readWithFallback(
      openPage(createProductPage(JSON.stringify({ '@graph': graph }))),
    );
    expect(reading.steps).toBeLessThan(2_000);
    expect(reading.malformed).toBe(0);
  });

  it('takes four hundred of eight thousand products', () => {
    const many = Array.from({ length: 8_000 }, (_, n) => ({
      '@type': 'Product',
      name: `x${n}`,
      url: `/p/${n}`,
    }));
    expectBounded(readInEveryWay(openPage(createProductPage(JSON.stringify(many)))));
  });

  it('parses no block that is longer than any page needs', () => {
    const long = JSON.stringify({
      '@type': 'Product',
      name: 'Acme Cam 1',
      sku: 'x'.repeat(400_000),
    });
    const parse = vi.spyOn(JSON, 'parse');
    const reading = readWithFallback(openPage(createProductPage(long) + createProductPage('[')));
    expect(parse).toHaveBeenCalledTimes(1);
    expect(reading.malformed).toBe(2);
    vi.restoreAllMocks();
  });
});
