import { describe, expect, it } from 'vitest';
import { scanText, checkBundle } from './bundle-rules.ts';

const rules = (text: string, isContent = true): string[] =>
  scanText('x.js', text, isContent).map(({ rule }) => rule);

describe('scan of the built scripts', () => {
  it.each([
    ['fetch("/a")', 'fetch'],
    ['new XMLHttpRequest', 'XMLHttpRequest'],
    ['new WebSocket(x)', 'WebSocket'],
    ['new EventSource(x)', 'EventSource'],
    ['navigator.sendBeacon(x)', 'sendBeacon'],
    ['new Image', 'Image'],
    ['d.createElement(`img`)', 'loading element'],
    ['i.src=x', 'src'],
    ['f.contentWindow?.location.replace(x)', 'frame address'],
    ['a="https://shop.example/x"', 'remote address'],
    ['import("./x.js")', 'import()'],
    ['new Function("x")', 'eval'],
    ['background:url(https://x.example/y)', 'url()'],
  ])('finds %s', (text, rule) => {
    expect(rules(text)).toContain(rule);
  });

  it('leaves names alone that only look like addresses', () => {
    expect(
      rules('a="http://www.w3.org/2000/svg";b="https://schema.org/Product";c.src===d'),
    ).toEqual([]);
  });

  it('lets the panel’s frame be led to our own page', () => {
    expect(rules('f.contentWindow?.location.replace(A.runtime.getURL(`panel.html`))')).toEqual([]);
  });

  it('lets the background read its own files', () => {
    expect(rules('fetch(x)', false)).toEqual([]);
  });
});

describe('weight of the content scripts', () => {
  const rulesOf = (file: string, text: string): string[] =>
    checkBundle(file, text).map(({ rule }) => rule);
  it('is 50 kB at most', () => {
    expect(rulesOf('content/shop.js', 'x'.repeat(50_000))).toEqual([]);
    expect(rulesOf('content/shop.js', 'x'.repeat(49_999) + 'é')).toEqual(['size']);
  });
  it('counts what always comes with a shop', () => {
    expect(checkBundle('content/shop.js', 'x'.repeat(20_000), 30_000)).toEqual([]);
    expect(checkBundle('content/shop.js', 'x'.repeat(20_001), 30_000)).toHaveLength(1);
  });
  it('is not that of the layers, but in their own script', () => {
    expect(rulesOf('content/shop.js', 'a="hasVariant"')).toEqual(['layers']);
    expect(rulesOf('content/layers.js', 'a="hasVariant"')).toEqual([]);
  });
});
