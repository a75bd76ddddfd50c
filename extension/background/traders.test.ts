import { JSDOM } from 'jsdom';
import { describe, expect, it, vi } from 'vitest';
import labels from './trader-labels.json';

// The polyfill throws outside an extension; nothing here calls the browser.
vi.mock('../platform.ts', () => ({ browser: {} }));
const { readTraders } = await import('./traders.ts');

const read = (markup: string) =>
  readTraders(labels, new JSDOM(`<body>${markup}</body>`).window.document);

describe('what a page says of seller, importer and maker', () => {
  it.each([
    [
      'a table',
      '<table><tr><th>Importer</th><td>Exemplar UK Ltd, 1 High Street, Leeds</td></tr></table>',
      { label: 'Importer', words: 'Exemplar UK Ltd, 1 High Street, Leeds' },
    ],
    [
      'a list of terms, in German',
      '<dl><dt>Verantwortliche Person:</dt><dd>Beispiel GmbH,<br>Ring 1, Berlin</dd></dl>',
      { label: 'Verantwortliche Person', words: 'Beispiel GmbH, Ring 1, Berlin' },
    ],
    [
      'a line',
      '<p>Imported by Exemplar UK Ltd, Leeds LS1 1AA.</p>',
      { label: 'Imported by', words: 'Exemplar UK Ltd, Leeds LS1 1AA.' },
    ],
    [
      'bold letters before the words',
      '<p><b>Importer address:</b> 1 High Street, Leeds</p>',
      { label: 'Importer address', words: '1 High Street, Leeds' },
    ],
    [
      'a heading above a box',
      '<section><h3>Business seller information</h3><div>Exemplar Trading Ltd<br>VAT 123</div></section>',
      { label: 'Business seller information', words: 'Exemplar Trading Ltd VAT 123' },
    ],
    [
      'a line with a colon, in French',
      '<li>Importateur : Exemple SARL, Lyon</li>',
      { label: 'Importateur', words: 'Exemple SARL, Lyon' },
    ],
  ])('in %s', (_name, markup, line) => {
    expect(read(markup)).toEqual([line]);
  });

  it.each([
    ['prose', '<p>Importer of fine teas since 1880 and proud of every single cup we sell you</p>'],
    ['scripts', '<script>"Importer: x"</script>'],
    ['a label alone', '<p>Importer</p>'],
    ['other rows', '<table><tr><th>Brand</th><td>Exemplar</td></tr></table>'],
  ])('is nothing in %s', (_name, markup) => {
    expect(read(markup)).toEqual([]);
  });

  it('is bounded, and each line stands once', () => {
    const row = '<p>Importer: Exemplar UK Ltd</p>';
    expect(read(row.repeat(3_000)).length).toBe(1);
    const many = Array.from({ length: 3_000 }, (_, at) => `<p>Importer: Firm ${at}</p>`).join('');
    expect(read(many).length).toBe(12);
    expect(read(`<p>Importer: ${'x'.repeat(1_000_000)}</p>`)[0]?.words.length).toBeLessThan(600);
  });

  it('gives nothing where the page makes a step impossible', () => {
    const { document } = new JSDOM('<body></body>').window;
    document.createTreeWalker = () => {
      throw new Error('no');
    };
    expect(readTraders(labels, document)).toEqual([]);
  });
});
