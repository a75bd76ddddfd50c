import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readListHeading } from './list-heading.ts';

const read = (body: string, path: string): string | undefined => {
  const url = new URL(path, 'https://shop.example');
  return readListHeading(new JSDOM(`<body>${body}</body>`, { url: url.href }).window.document, url);
};
const SHELF = '<h1>Smart Lighting (24 items)</h1>';

describe('what a list is a list of', () => {
  it('is said by its heading, without the count', () =>
    expect(read(SHELF, '/c/lighting')).toBe('Smart Lighting'));

  it.each(['/search?text=smart+home', '/e/q/smart-home.end', '/find?k=smart+home', '/suche/smart'])(
    'is nothing that somebody searched for, by the address %s',
    (path) => expect(read('<h1>Smart home</h1>', path)).toBeUndefined(),
  );

  it.each([
    '<input type="search" value="smart home">',
    '<form role="search"><input value=" Smart Home "></form>',
    '<input aria-label="Search the shop" value="smart home">',
    '<input name="q" value="smart home">',
  ])('is nothing that stands in the field to search in: %s', (field) => {
    expect(read(`${field}<h1>Smart home</h1>`, '/browse/77')).toBeUndefined();
    expect(read(`${field}<h1>Smart Lighting</h1>`, '/browse/77')).toBe('Smart Lighting');
  });
});
