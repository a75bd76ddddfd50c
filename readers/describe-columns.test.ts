import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { describeColumns } from './describe-columns.ts';
import { readPage } from './read-page.ts';

const ADDRESS = new URL('https://exemplar.example/support');
const open = (rows: string) =>
  ({ kind: 'document', document: new JSDOM(`<table>${rows}</table>`).window.document }) as const;
const read = (rows: string) => describeColumns(open(rows), {}, ADDRESS);

const KNOWN =
  '<tr><th>Model</th><th>Security updates until</th></tr><tr><td>Exo 1</td><td>31 May 2030</td></tr><tr><td>Exo 2</td><td>unknown</td></tr>';
const UNKNOWN =
  '<tr><th>Item X</th><th>Date 1</th></tr><tr><td>Exo 1</td><td>31 May 2030</td></tr><tr><td>Exo 2</td><td>30 June 2031</td></tr>';
const MIXED =
  '<tr><th>Model</th><th>Security updates until</th></tr><tr><td>Exo 1</td><td>31 May 2030</td></tr><tr><td>Exo 2</td><td>ask us</td></tr>';

describe('what a person is asked about a table', () => {
  it('is nothing where the headers settle it', () =>
    expect(read(KNOWN)).toMatchObject([
      { header: 'Model', meaning: 'model', isOpen: false },
      { header: 'Security updates until', meaning: 'until-security', share: 1, isOpen: false },
    ]));
  it('is what the dates are, where a header does not say', () =>
    expect(read(UNKNOWN)[1]).toMatchObject({ header: 'Date 1', meaning: null, isOpen: true }));
  it('is a meaning that fits fewer than four cells of five', () =>
    expect(read(MIXED)[1]).toMatchObject({ share: 0.5, isOpen: true }));
  it('is nothing about tables without dates', () =>
    expect(read('<tr><th>Office</th><th>Town</th></tr><tr><td>A</td><td>B</td></tr>')).toEqual([]));
  it('leads to rows once it is answered', () => {
    expect(readPage(open(UNKNOWN), {}, ADDRESS).rows).toEqual([]);
    const columns = { 'Item X': 'model', 'Date 1': 'until-support' } as const;
    expect(readPage(open(UNKNOWN), { columns }, ADDRESS).rows).toMatchObject([
      { model: 'Exo 1', until: '2030-05-31', what: 'support' },
      { model: 'Exo 2', until: '2031-06-30', what: 'support' },
    ]);
  });
});
